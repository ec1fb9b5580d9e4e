"""`rashomon group`: which articles tell one story, and which copy another."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from rashomon import flow
from rashomon.commands import streams
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, emit, tell_problems
from rashomon.kit import vectors
from rashomon.model import Problem
from rashomon.seams import Placed
from rashomon.settings import Settings


def group(names: Sequence[str], settings: Settings, output: Path | None, *, window: float | None, explain: bool) -> int:
    """Write where every article of the named sources belongs, in order; the exit status."""
    sources, missing = gathered(names, settings.max_bytes, output)
    tell_problems(missing)
    if not sources:
        raise Failed("nothing to group")
    met: list[Problem] = []

    def chunks() -> Iterator[str]:
        empty = True
        for placed in flow.grouped(sources, settings, vectors(settings, met), met, window):
            empty = False
            yield _line(placed, explain)
        tell_problems(met)
        if empty:
            raise Failed("nothing to group")

    emit(chunks(), output)
    return streams.status((*missing, *met))


def _line(placed: Placed, explain: bool) -> str:
    record = {"id": placed.id, "story": placed.story, "copy_of": placed.copy_of, "score": round(placed.score, 4)}
    more = {"reasons": list(placed.reasons)} if explain else {}
    return json.dumps(record | more, ensure_ascii=False) + "\n"
