"""`rashomon check`: how well the comparison of a story meets what people wrote down about it."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rashomon import flow, gold, present
from rashomon.commands import streams
from rashomon.commands.manifest import Manifest
from rashomon.commands.streams import DONE, Failed, emit
from rashomon.kit import kit, weights
from rashomon.present.clean import line
from rashomon.seams import Source
from rashomon.settings import Settings

WIDTH, COLUMN = 24, 11  # characters of a figure's name and of a column


def check(folders: Sequence[Path], form: str, manifest: Path | None = None, *, missed: bool) -> int:
    """Print the figures of each story and of all together, with ``missed`` what they are made of; the exit status."""
    counts: dict[str, gold.Count] = {}
    lists: dict[str, list[gold.Json]] = {}
    record = Manifest("check", Settings(), weights(Settings()))
    for folder in streams.counted(folders, Path(os.devnull), f"of {len(folders)} stories"):
        try:
            wanted = gold.read(folder)
        except gold.NoGold as error:
            raise Failed(str(error)) from error
        report = compared([folder / a["file"] for a in wanted["articles"]])
        for file in ("gold.json", *(a["file"] for a in wanted["articles"])):
            record.read(folder / file)
        name = folder.resolve().name
        counts[name] = gold.measure(wanted, report)
        lists[name] = gold.misses(wanted, report) if missed else []
    pooled = gold.figures(sum(counts.values(), Counter()))
    each = {name: gold.figures(n) for name, n in counts.items()}
    if form == "json":
        data = {"stories": each, "pooled": pooled, **({"misses": lists} if missed else {})}
        emit((json.dumps(data, ensure_ascii=False) + "\n",), None)
    else:
        emit(("\n".join([*_table(each | {"pooled": pooled}), *_listed(lists)]) + "\n",), None)
    if manifest is not None:
        record.write(manifest, (), None)
    return DONE


def compared(files: Sequence[Path]) -> gold.Json:
    """The report that `rashomon compare` makes of the files, as the JSON it writes."""
    report = flow.compare([Source(str(f), path=f) for f in files], Settings(), kit(Settings()))
    data: gold.Json = json.loads(present.json_text(present.report_data(report)))
    return data


def _table(columns: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    yield " " * WIDTH + "".join(f"{line(name)[: COLUMN - 1]:>{COLUMN}}" for name in columns)
    for what in columns["pooled"]:
        yield f"{what:{WIDTH}}" + "".join(f"{figures[what]:{COLUMN}.2f}" for figures in columns.values())


def _listed(lists: Mapping[str, Sequence[gold.Json]]) -> Iterator[str]:
    for name, items in lists.items():
        if items:
            yield f"\n{line(name)}"
            yield from (f"  {item['what']:20} {item['id']:6} {line(str(item['title']))}" for item in items)
