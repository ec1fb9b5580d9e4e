"""`rashomon group`: which articles tell one story, and which copy another."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of the grouping: within how many days, lines with reasons, what changed instead of places, the
    archive that remembers it, the file for the run's record."""

    window: float | None
    explain: bool
    changes: bool
    archive: Path | None
    manifest: Path | None


def group(names: Sequence[str], settings: Settings, output: Path | None, asked: Asked) -> int:
    """Write where every article of the named sources belongs, in order, or what changed; the exit status."""
    sources, met = gathered(names, settings, output)
    tell_problems(met)
    if not sources:
        raise Failed("nothing to group")
    with contextlib.closing(Apart(settings)) as apart:  # a stranger's page is read in a process of its own
        run = _Run(sources, settings, asked, apart.read)
        emit(run.lines(output), output)
    if asked.manifest is not None:
        run.record.write(asked.manifest, (*met, *run.met), output)
    return streams.status((*met, *run.met))


class _Run:
    """One grouping under way: what was met on the way, and the record of it."""

    def __init__(self, sources: Sequence[Source], settings: Settings, asked: Asked, reading: flow.Reading) -> None:
        self._sources, self._settings, self._asked, self._reading = sources, settings, asked, reading
        self.met: list[Problem] = []
        self._encoder = vectors(settings, self.met)
        models = {"vectors": self._encoder.name} if self._encoder is not None else {}
        self.record = Manifest("group", settings, models)

    def lines(self, output: Path | None) -> Iterator[str]:
        """A line for each article, or each change, as they come."""
        placed, logged = self._placed()
        empty = True
        for each in streams.counted(placed, output, "articles grouped"):
            empty = False
            if not self._asked.changes:
                yield _line(each, self._asked.explain)
        tell_problems(self.met)
        if empty:
            raise Failed("nothing to group")
        if self._asked.changes:
            yield from map(_changed, logged)

    def _placed(self) -> tuple[Iterator[Placed], Sequence[Any]]:
        """The places, and what changes; without an archive both grow while the places are taken."""
        window = self._asked.window
        if self._asked.archive is None:
            logged: list[Any] = []
            return flow.grouped(self._articles(), self._settings, self._encoder, self.met, window, logged), logged
        archive = store(self._asked.archive)
        found = shelf.grouped(self._sources, archive, self._settings, self._encoder, window, self._reading)
        self.met.extend(found.problems)
        return iter(found.placed), found.changes

    def _articles(self) -> Iterator[Article]:
        for source in self._sources:
            for taken in self._reading(source):
                self.met.extend(taken.problems)
                for article in taken.articles:
                    self.record.took(article)
                    yield article


def _line(placed: Placed, explain: bool) -> str:
    record = {"id": placed.id, "story": placed.story, "copy_of": placed.copy_of, "score": round(placed.score, 4)}
    more = {"reasons": list(placed.reasons)} if explain else {}
    return json.dumps(record | more, ensure_ascii=False) + "\n"


def _changed(change: Regrouped | ChangeRow) -> str:
    source = change.story if isinstance(change, ChangeRow) else change.source
    record = {"change": change.kind, "story": source, "into": change.into, "articles": list(change.articles)}
    return json.dumps({**record, "says": change.says}, ensure_ascii=False) + "\n"
