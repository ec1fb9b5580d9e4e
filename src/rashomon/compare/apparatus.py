"""One utterance in two renderings, word against word: what is the same, what stands in its place, what only one has.

Word forms are compared by their first letters; the alignment is the longest common one (Ratcliff & Obershelp 1988, as
in the standard library), so that what is left over on both sides of a gap has been replaced.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rashomon import runs
from rashomon.model import Article, Span

STEM = 5  # letters that two forms of a word must share
_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
_INSERTED = re.compile(r"\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a rendering, in small letters, and whether an editor put it in brackets."""

    span: Span
    low: str
    inserted: bool
    key: str  # what it is compared by


def words(article: Article, spans: Sequence[Span]) -> list[Word]:
    """The words of a rendering, in order."""
    out = []
    for span in spans:
        text = article.at(span)
        brackets = [m.span() for m in _INSERTED.finditer(text)]
        for m in _WORD.finditer(text):
            inside = any(a <= m.start() < b for a, b in brackets)
            place = Span(span.article, span.start + m.start(), span.start + m.end())
            low = m.group().lower().replace("’", "'")
            out.append(Word(place, low, inside, _key(low)))
    return out


def laid(mine: Sequence[Word], theirs: Sequence[Word]) -> list[tuple[list[Word], list[Word], bool]]:
    """Runs of the two in order: (words here, words there, whether the same); one side of a gap may be empty."""
    found = _runs(tuple(w.key for w in mine), tuple(w.key for w in theirs))
    return [(list(mine[a:b]), list(theirs[c:d]), same) for same, a, b, c, d in found]


@lru_cache(maxsize=4096)
def _runs(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[tuple[bool, int, int, int, int], ...]:
    """Whether each run is the same, and where it stands in both; many outlets give one rendering word for word."""
    return tuple(runs.laid(mine, theirs))


def likeness(mine: Sequence[Word], theirs: Sequence[Word]) -> float:
    """Share of the shorter rendering's words that stand in the other in the same order, 0..1."""
    found = _runs(tuple(w.key for w in mine), tuple(w.key for w in theirs))
    same = sum(b - a for equal, a, b, _, _ in found if equal)
    return same / max(1, min(len(mine), len(theirs)))


def _key(low: str) -> str:
    return low if len(low) <= STEM or any(c.isdigit() for c in low) else low[:STEM]
