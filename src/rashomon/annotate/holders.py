"""Who asserts what stands at a place: the pieces of what speakers say, by place."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.model import Mark, Marks, Mention, Quote


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of what somebody says: who, by name and as an actor."""

    start: int
    end: int
    name: str | None
    actor: str | None

    def holds(self, at: int) -> bool:
        return self.start <= at < self.end


class Places:
    """Marks of one kind, found by a position."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = sorted(marks, key=lambda m: (m.span.start, m.span.end))
        self._starts = [m.span.start for m in self._marks]

    def within(self, start: int, end: int) -> list[Any]:
        """Marks lying wholly in the stretch."""
        at = bisect.bisect_left(self._starts, start)
        out = []
        while at < len(self._marks) and self._starts[at] < end:
            if self._marks[at].span.end <= end:
                out.append(self._marks[at])
            at += 1
        return out


def holders(marks: Marks) -> list[Said]:
    """Pieces of what speakers say, widest first; of several over a place the last is the innermost."""
    named = Places(marks.of(Mention))
    said = ((q, _speaker(q, named)) for q in marks.of(Quote) if q.speech)
    pieces = [Said(c.start, c.end, q.speaker_name, actor) for q, actor in said for c in q.content]
    return sorted(pieces, key=lambda said: (said.start, -said.end))


def _speaker(quote: Quote, named: Places) -> str | None:
    """The actor of the widest mention in the words that name a speaker."""
    if quote.speaker is None:
        return None
    inside = named.within(quote.speaker.start, quote.speaker.end)
    return max(inside, key=lambda m: len(m.span)).actor if inside else None


def holder(at: int, near: Sequence[Said]) -> str | None:
    """Who says it: the speaker of the innermost piece of speech around the trigger."""
    return next((said.name for said in reversed(near) if said.name and said.holds(at)), None)
