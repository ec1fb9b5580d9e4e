"""One utterance in two renderings, word against word: what is the same, what stands in its place, what only one has.

Word forms are compared by their first letters; the alignment is the longest common one (Ratcliff & Obershelp 1988, as
in the standard library), so that what is left over on both sides of a gap has been replaced.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate

from rashomon.model import Article, Span

STEM = 5  # letters that two forms of a word must share
# Pairs of places of one word that are looked at for two renderings; what is then left counts as different.  The most of
# 155 pairs of nine real stories is 372; two speeches of 4,000 words that differ in every sixtieth take
# 1,100,000, two where every second word is "the" meet it from some 700 words on.
STEPS = 2_000_000
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
    runs = _runs(tuple(w.key for w in mine), tuple(w.key for w in theirs))
    return [(list(mine[a:b]), list(theirs[c:d]), same) for same, a, b, c, d in runs]


@lru_cache(maxsize=4096)
def _runs(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[tuple[bool, int, int, int, int], ...]:
    """Whether each run is the same, and where it stands in both; many outlets give one rendering word for word."""
    out: list[tuple[bool, int, int, int, int]] = []
    a = c = 0
    for b, d, n in (*_blocks(mine, theirs), (len(mine), len(theirs), 0)):
        if a < b or c < d:
            out.append((False, a, b, c, d))
        if n:
            out.append((True, b, b + n, d, d + n))
        a, c = b + n, d + n
    return tuple(out)


def _blocks(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int]]:
    """What the two have in common, in order: (begin here, begin there, words), as SequenceMatcher.get_matching_blocks.

    That one's time grows with the third power of the length where every second word is "the"; here it ends at STEPS.
    """
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    there = Counter(theirs)
    costs = [0, *accumulate(1 + there[word] for word in mine)]
    found: list[tuple[int, int, int]] = []
    left, waiting = STEPS, [(0, len(mine), 0, len(theirs))]
    while waiting:
        a, b, c, d = waiting.pop()
        left -= costs[b] - costs[a]
        if left < 0:
            break
        i, j, n = matcher.find_longest_match(a, b, c, d)
        if n:
            found.append((i, j, n))
            waiting += [(a, i, c, j)] if a < i and c < j else []
            waiting += [(i + n, b, j + n, d)] if i + n < b and j + n < d else []
    return _joined(sorted(found))


def _joined(blocks: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The blocks, those that follow each other on both sides as one."""
    out: list[tuple[int, int, int]] = []
    for i, j, n in blocks:
        if out and (out[-1][0] + out[-1][2], out[-1][1] + out[-1][2]) == (i, j):
            i, j, n = out[-1][0], out[-1][1], out.pop()[2] + n
        out.append((i, j, n))
    return out


def likeness(mine: Sequence[Word], theirs: Sequence[Word]) -> float:
    """Share of the shorter rendering's words that stand in the other in the same order, 0..1."""
    runs = _runs(tuple(w.key for w in mine), tuple(w.key for w in theirs))
    same = sum(b - a for equal, a, b, _, _ in runs if equal)
    return same / max(1, min(len(mine), len(theirs)))


def _key(low: str) -> str:
    return low if len(low) <= STEM or any(c.isdigit() for c in low) else low[:STEM]
