"""`make hostile CORPORA=DIR`: every case through reading, annotating, comparing and rendering; a table at the end.

With ``--kept DIR`` every case goes into one archive there instead (`rashomon add`), and its pages are asked of
`rashomon serve`.

DIR holds checkouts of the collections by their names (`cases.COLLECTIONS`); without them only our own bombs run.
Exit status 1 where anything crashed, hung, took more than a gigabyte, or ended in silence.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

from tests.hostile.cases import bombs, collected
from tests.hostile.worker import SECONDS, Outcome, Worker

MEGABYTES = 1000.0


def bad(outcome: Outcome) -> bool:
    """Whether a case broke what is promised."""
    return bool(outcome.crash) or outcome.silent or outcome.seconds > SECONDS or outcome.megabytes > MEGABYTES


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, help="the folder of checkouts")
    parser.add_argument("--minutes", type=float, default=30, help="stop after so many minutes")
    parser.add_argument("--every", type=int, default=1, help="take every Nth case of the collections")
    parser.add_argument("--only", default="", help="families to try, with commas between (pages, bombs …)")
    parser.add_argument("--part", default="1/1", help="I/N: the Ith of N parts of the cases")
    parser.add_argument("--kept", type=Path, help="a new folder: into an archive there and out of the web app instead")
    parser.add_argument("--json", type=Path, help="write every outcome there, a line each, as it comes")
    told = parser.parse_args()
    cases = list(collected(told.corpora)) if told.corpora else list(bombs())
    cases = [c for c in cases if not told.only or c.family in told.only.split(",")]
    cases = [c for i, c in enumerate(cases) if c.family == "bombs" or i % told.every == 0]
    part, parts = map(int, told.part.split("/"))
    cases = cases[part - 1 :: parts]
    ends = time.monotonic() + told.minutes * 60
    worker, outcomes = Worker(told.kept), list[Outcome]()
    with told.json.open("w", encoding="utf-8") if told.json else contextlib.nullcontext() as file:
        for case in cases:
            if time.monotonic() > ends:
                break
            outcomes.append(worker.run(case))
            if bad(outcomes[-1]):
                print(f"BAD {outcomes[-1]}", flush=True)
            if file is not None:
                print(json.dumps(asdict(outcomes[-1])), file=file, flush=True)
    worker.close()
    _table(outcomes, len(cases))
    return int(any(bad(o) for o in outcomes) or len(outcomes) < len(cases))


def _table(outcomes: list[Outcome], wanted: int) -> None:
    families: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        families[outcome.family].append(outcome)
    print("| collection | inputs | with articles | with problems | broke a promise | worst CPU seconds | worst MB |")
    print("|---|---|---|---|---|---|---|")
    for family, held in families.items():
        articles, problems = sum(o.articles > 0 for o in held), sum(o.problems > 0 for o in held)
        slow, large, broke = max(o.seconds for o in held), max(o.megabytes for o in held), sum(map(bad, held))
        print(f"| {family} | {len(held):,} | {articles:,} | {problems:,} | {broke} | {slow:.1f} | {large:.0f} |")
    print(f"{len(outcomes):,} of {wanted:,} inputs tried")


if __name__ == "__main__":
    sys.exit(main())
