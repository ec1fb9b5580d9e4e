"""`rashomon group`: which articles tell one story, and which copy another."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rashomon import archive as shelf
from rashomon import flow
from rashomon.apart import Apart
from rashomon.commands import streams
from rashomon.commands.manifest import Manifest
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, emit, tell_problems
from rashomon.kit import store, vectors
from rashomon.model import Article, Problem
from rashomon.model.archive import ChangeRow
from rashomon.seams import Placed, Regrouped, Source
from rashomon.settings import Settings


def group(
    names: Sequence[str], settings: Settings, output: Path | None, *,
    window: float | None, explain: bool, changes: bool, archive: Path | None, manifest: Path | None,
) -> int:  # fmt: skip
    """Write where every article of the named sources belongs, in order, or what changed; the exit status."""
    sources, missing = gathered(names, settings, output)
    tell_problems(missing)
    if not sources:
        raise Failed("nothing to group")
    with contextlib.closing(Apart(settings)) as apart:  # a stranger's page is read in a process of its own
        apart.begin(sources)
        return _written(sources, missing, apart.read, settings, output, window, explain, changes, archive, manifest)


def _written(
    sources: Sequence[Source], missing: Sequence[Problem], reading: flow.Reading, settings: Settings,
    output: Path | None, window: float | None, explain: bool, changes: bool, archive: Path | None,
    manifest: Path | None,
) -> int:  # fmt: skip
    """Writes a line for each article, or each change, as they come; the exit status."""
    met: list[Problem] = []
    encoder = vectors(settings, met)
    record = Manifest("group", settings, {"vectors": encoder.name} if encoder is not None else {})

    def articles() -> Iterator[Article]:
        for source in sources:
            for taken in reading(source):
                met.extend(taken.problems)
                for article in taken.articles:
                    record.took(article)
                    yield article

    def chunks() -> Iterator[str]:
        logged: list[Any] = []
        if archive is None:
            placed = flow.grouped(articles(), settings, encoder, met, window, logged)
        else:
            found = shelf.grouped(sources, store(archive), settings, encoder, window, reading)
            met.extend(found.problems)
            placed, logged = iter(found.placed), found.changes
        empty = True
        for each in streams.counted(placed, output, "articles grouped"):
            empty = False
            if not changes:
                yield _line(each, explain)
        tell_problems(met)
        if empty:
            raise Failed("nothing to group")
        if changes:
            yield from map(_changed, logged)

    emit(chunks(), output)
    if manifest is not None:
        record.write(manifest, (*missing, *met), output)
    return streams.status((*missing, *met))


def _line(placed: Placed, explain: bool) -> str:
    record = {"id": placed.id, "story": placed.story, "copy_of": placed.copy_of, "score": round(placed.score, 4)}
    more = {"reasons": list(placed.reasons)} if explain else {}
    return json.dumps(record | more, ensure_ascii=False) + "\n"


def _changed(change: Regrouped | ChangeRow) -> str:
    source = change.story if isinstance(change, ChangeRow) else change.source
    record = {"change": change.kind, "story": source, "into": change.into, "articles": list(change.articles)}
    return json.dumps({**record, "says": change.says}, ensure_ascii=False) + "\n"
