"""Paragraphs as lists of units, each a sentence or a line that is none, on their way to their roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.annotate.phrases import plain, role_of, words
from rashomon.model import Role

STOPPED = ".!?…"


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or a part of one that is furniture; ``kind`` is empty for what tells."""

    start: int
    end: int
    role: Role = "body"
    kind: str = ""


@dataclass(slots=True)
class Passage:
    """A paragraph while the rules look at it; ``units`` are replaced, never changed."""

    text: str
    start: int
    units: list[Unit]
    lines: int = 1

    @property
    def open(self) -> bool:
        """Whether all of it is still held for telling."""
        return all(u.role == "body" for u in self.units)

    @property
    def furniture(self) -> bool:
        """Whether none of it tells."""
        return all(u.kind for u in self.units)

    def told(self) -> list[Unit]:
        """The units that are no furniture."""
        return [u for u in self.units if not u.kind]

    def of(self, unit: Unit) -> str:
        return self.text[unit.start - self.start : unit.end - self.start]

    def mark(self, kind: str, role: Role | None = None) -> None:
        """Makes every unit furniture of a kind (those that are it already stay)."""
        self.units = [u if u.kind else replace(u, kind=kind, role=role or role_of(kind)) for u in self.units]

    def give(self, role: Role) -> None:
        """Gives a role to what tells."""
        self.units = [replace(u, role=role) if not u.kind and u.role == "body" else u for u in self.units]

    def count(self) -> int:
        """How many words it has."""
        return len(words(self.text))

    @property
    def plain(self) -> str:
        return plain(self.text)


def ended(text: str) -> bool:
    """Whether a line is closed by a mark that ends a sentence, with what may stand after it."""
    return text.rstrip().rstrip("\"”'’»)]")[-1:] in STOPPED


def told_passages(passages: Sequence[Passage]) -> list[int]:
    """The numbers of passages that still tell something."""
    return [i for i, p in enumerate(passages) if p.told()]
