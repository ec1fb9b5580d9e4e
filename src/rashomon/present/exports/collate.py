"""Renderings of one utterance laid side by side word by word: columns in which each rendering has words or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest

from rashomon import runs

# A place in the table: the word of each rendering there, by its number; a rendering without one here is left out.
Column = dict[int, str]


@dataclass(frozen=True, slots=True)
class Segment:
    """Neighbouring columns: each reading with the numbers of its renderings.

    ``readings`` cover every rendering; an empty text is an omission.
    """

    readings: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def agreed(self) -> bool:
        """Whether all renderings have the same words here."""
        return len(self.readings) == 1


def collated(renderings: Sequence[str]) -> list[Segment]:
    """The segments, in order; each rendering's readings joined by single spaces give its words back.

    Progressive alignment (Feng and Doolittle 1987) by longest common runs of folded words: each rendering is laid
    against the columns so far, the first against none.
    """
    columns: list[Column] = []
    for number, text in enumerate(renderings):
        columns = _laid(columns, text.split(), number)
    return _segments(columns, len(renderings))


def _laid(columns: list[Column], words: list[str], number: int) -> list[Column]:
    """The columns with one more rendering in them; unlike words stand side by side, as one variant."""
    known = [_folded(next(iter(c.values()))) for c in columns]
    out: list[Column] = []
    for _, a0, a1, b0, b1 in runs.laid(known, [_folded(w) for w in words]):
        for column, word in zip_longest(columns[a0:a1], words[b0:b1]):
            out.append({**(column or {}), **({} if word is None else {number: word})})
    return out


def _folded(word: str) -> str:
    return word.casefold().strip("\"'“”‘’«»„.,;:!?()…")


def _segments(columns: list[Column], n: int) -> list[Segment]:
    """Columns as readings: those in which all agree, and those in which some do not, each run of either joined."""
    stretches = groupby(columns, key=lambda c: len(c) == n and len(set(c.values())) == 1)
    return [_segment(list(run), n) for _agreed, run in stretches]


def _segment(columns: list[Column], n: int) -> Segment:
    groups: dict[str, list[int]] = {}
    for i in range(n):
        groups.setdefault(" ".join(c[i] for c in columns if i in c), []).append(i)
    return Segment(tuple((text, tuple(numbers)) for text, numbers in groups.items()))
