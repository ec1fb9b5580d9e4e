"""One utterance in two renderings, word by word: the same, in another form, moved, or only here.

Word forms are compared by their first letters; the alignment is the longest common one (Ratcliff & Obershelp 1988, as
in the standard library), so that what is left over on both sides of a gap has been replaced.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rashomon.model import Article, Span

How = Literal["same", "other form", "moved", "only here"]
STEM = 5  # letters that two forms of a word must share
_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
_INSERTED = re.compile(r"\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one rendering that stand to the other in one way; ``other`` is what stands for them there."""

    span: Span
    how: How
    other: Span | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a rendering, in small letters, and whether an editor put it in brackets."""

    span: Span
    low: str
    inserted: bool


def words(article: Article, spans: Sequence[Span]) -> list[Word]:
    """The words of a rendering, in order."""
    out = []
    for span in spans:
        text = article.at(span)
        brackets = [m.span() for m in _INSERTED.finditer(text)]
        for m in _WORD.finditer(text):
            inside = any(a <= m.start() < b for a, b in brackets)
            place = Span(span.article, span.start + m.start(), span.start + m.end())
            out.append(Word(place, m.group().lower().replace("’", "'"), inside))
    return out


def aligned(mine: Sequence[Word], theirs: Sequence[Word]) -> list[tuple[list[Word], list[Word], bool]]:
    """Runs of the two in order: (words here, words there, whether the same); one side of a gap may be empty."""
    matcher = SequenceMatcher(None, [_key(w) for w in mine], [_key(w) for w in theirs], autojunk=False)
    return [(list(mine[a:b]), list(theirs[c:d]), tag == "equal") for tag, a, b, c, d in matcher.get_opcodes()]


def likeness(mine: Sequence[Word], theirs: Sequence[Word]) -> float:
    """Share of the shorter rendering's words that stand in the other in the same order, 0..1."""
    same = sum(len(a) for a, _, equal in aligned(mine, theirs) if equal)
    return same / max(1, min(len(mine), len(theirs)))


def collate(mine: Sequence[Word], theirs: Sequence[Word]) -> list[Piece]:
    """The first rendering in pieces, each with how it stands to the second."""
    runs = aligned(mine, theirs)
    loose = {_key(w): w for _, there, equal in runs if not equal for w in there}
    out: list[Piece] = []
    for here, there, equal in runs:
        if not here:
            continue
        if equal:
            out += [_piece(a, b) for a, b in zip(here, there, strict=True)]
        else:
            out += [
                Piece(w.span, "moved", loose[_key(w)].span) if _key(w) in loose else Piece(w.span, "only here")
                for w in here
            ]
    return _joined(out)


def _piece(a: Word, b: Word) -> Piece:
    return Piece(a.span, "same" if a.low == b.low else "other form", b.span)


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Neighbours of one way made one."""
    out: list[Piece] = []
    for p in pieces:
        last = out[-1] if out else None
        if last is not None and last.how == p.how and last.span.article == p.span.article:
            other = last.other if p.other is None or last.other is None else _both(last.other, p.other)
            out[-1] = Piece(Span(p.span.article, last.span.start, p.span.end), p.how, other)
        else:
            out.append(p)
    return out


def _both(a: Span, b: Span) -> Span:
    return Span(a.article, min(a.start, b.start), max(a.end, b.end))


def _key(word: Word) -> str:
    return word.low if len(word.low) <= STEM or any(c.isdigit() for c in word.low) else word.low[:STEM]
