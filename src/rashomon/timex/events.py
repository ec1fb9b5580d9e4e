"""The date of an event that another time is counted from: "two weeks before the talks".

The event's words are looked for in the other dated sentences of the text: the sentence that shares most of them (two
at least) and has a time of its own gives the date.  No knowledge from outside the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.model import Interval

_CLAUSE = 60  # characters of the event's clause that are looked at
_AROUND = 180  # and of the sentence around another time
_FEWEST = 2  # words that two tellings of an event must share
_STEM = 6  # letters of a word that must agree: recall, recalled, recalling
_WORD = re.compile(r"[^\W\d_]{4,30}")
_END = re.compile(r"[.;:!?\n,—–]|\s-\s")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’')]{0,2}\s+(?=[\"“‘'(]?[^\Wa-z])|\n\s*\n|\s*\n")


@dataclass(frozen=True, slots=True)
class Dated:
    """A settled time in the text that may date an event told beside it."""

    start: int
    end: int
    words: str
    days: Interval


def stems(text: str, plain: frozenset[str]) -> frozenset[str]:
    """The beginnings of the content words of a passage; ``plain`` are the language's words that tell nothing."""
    return frozenset(w[:_STEM].lower() for w in _WORD.findall(text) if w.lower() not in plain)


def event_words(text: str, end: int, plain: frozenset[str]) -> frozenset[str]:
    """The stems of the event told right after ``end``; empty when too few to know it by."""
    wanted = stems(_END.split(text[end : end + _CLAUSE], maxsplit=1)[0], plain)
    return wanted if len(wanted) >= _FEWEST else frozenset()


def event_date(
    wanted: frozenset[str], text: str, dated: Sequence[Dated], plain: frozenset[str], own: tuple[int, int] | None = None
) -> Dated | None:
    """The time in ``text`` that dates the event with these words, or None.

    ``own`` is where the asking time stands, if in this text: its own sentence does not count, and nearer ones win.
    """
    best: tuple[int, int, Dated] | None = None
    for one in dated if wanted else ():
        if own and _one_sentence(text, one, *own):
            continue
        shared = len(wanted & stems(_around(text, one), plain))
        rank = (shared, -abs(one.start - (own[0] if own else 0)), one)
        if shared >= _FEWEST and (best is None or rank[:2] > best[:2]):
            best = rank
    return best[2] if best else None


def _one_sentence(text: str, one: Dated, start: int, end: int) -> bool:
    """Whether a time stands in the asking time's own sentence, where it dates something else."""
    between = text[one.end : start] if one.start < start else text[end : one.start]
    return len(between) < _AROUND and not _SENTENCE.search(between)


def _around(text: str, one: Dated) -> str:
    """The sentence a time stands in, less what lies far from it."""
    before = _SENTENCE.split(text[max(0, one.start - _AROUND) : one.start])[-1]
    after = _SENTENCE.split(text[one.end : one.end + _AROUND], maxsplit=1)[0]
    return before + " " + after
