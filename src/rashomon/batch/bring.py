"""What a run made, brought into an archive: articles as they were read, in the stories the run gave them, compared."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rashomon.archive.places import incoming, today
from rashomon.batch import files, tables
from rashomon.batch.run import FORMAT
from rashomon.model import Problem
from rashomon.model.archive import Placing, SourceRow
from rashomon.seams import Store

BATCH = 500  # articles in one transaction


class NotARun(ValueError):
    """A folder that no batch run finished in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds no finished run (its manifest.json is missing or another's)")


def bring(folder: Path, store: Store, hears: Callable[[str], None] = lambda line: None) -> int:
    """Brings a run in; how many articles are new.  Bringing it again changes nothing but the log.  Raises `NotARun`.

    The archive's log has it as a run of its own, with version, settings, weights and problems of the run brought in.
    """
    try:
        told = json.loads((folder / "manifest.json").read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise NotARun(folder) from error
    if told.get("format") != FORMAT or not {"version", "settings", "articles", "compared", "problems"} <= told.keys():
        raise NotARun(folder)
    run = store.log.begin("import", str(told["version"]), told["settings"], told.get("models", {}))
    new = read = 0
    for rows in _batches(folder):
        new += _kept(rows, store, run)
        read += len(rows)
        hears(f"{read:,} of {told['articles']:,} articles")
    for number, row in enumerate(tables.read(folder / "reports.parquet"), 1):
        with store.batch():
            store.told.keep_report(row["story"], "brought in", json.loads(row["report"]))
        hears(f"{number:,} of {told['compared']:,} comparisons")
    with store.batch():
        store.log.read(run, [_source(folder / "manifest.json", read)])
        store.log.problems([(Problem(**p), None) for p in told["problems"]], run)
        store.log.end(run)
    return new


def _source(manifest: Path, articles: int) -> SourceRow:
    raw = manifest.read_bytes()
    return SourceRow(str(manifest), hashlib.sha256(raw).hexdigest(), len(raw), articles)


def _kept(rows: list[dict[str, Any]], store: Store, run: int) -> int:
    """Keeps some articles and places those that are new."""
    now = today()
    items = [incoming(files.article(json.loads(row["record"])), now)[0] for row in rows]
    with store.batch():
        added = store.articles.add(items, run)
        ids = {row["id"]: one.id for row, one in zip(rows, added, strict=True)}
        placings = [
            Placing(one.id, row["story"], ids.get(row["copy_of"], row["copy_of"]), row["score"])
            for row, one in zip(rows, added, strict=True)
            if one.new
        ]
        store.stories.place(placings)
        store.log.count(run, added=len(placings), again=len(added) - len(placings))
    return sum(one.new for one in added)


def _batches(folder: Path) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for path in sorted((folder / "articles").glob("day=*/part-*.parquet")):
        for row in tables.read(path):
            batch.append(row)
            if len(batch) == BATCH:
                yield batch
                batch = []
    if batch:
        yield batch
