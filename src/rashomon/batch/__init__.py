"""A day of the world's news at once: read, copies and stories found, and what several tell compared, in parts.

Every part is pure, named by what it was made of, and written whole or not at all: a run that was killed goes on where
it was, one that is repeated does nothing twice, and whichever engine spreads the parts, the same bytes come out.

    chunks.py   the sources cut into parts that can be read apart
    work.py     what is done with one part: read it, group a day, compare some stories
    chains.py   the stories of overlapping days joined
    tables.py   what comes out: Parquet that databases read
    run.py      the parts in order, the manifest
    bring.py    what came out brought into an archive
"""

from __future__ import annotations

from rashomon.batch.bring import NotARun, bring
from rashomon.batch.run import Done, Plan, run
from rashomon.batch.tables import NoParquet

__all__ = ["Done", "NoParquet", "NotARun", "Plan", "bring", "run"]
