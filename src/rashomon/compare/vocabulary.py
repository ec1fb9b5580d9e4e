"""Words by which tellings differ, read once from the language's `differences` table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from rashomon.languages import MissingTable, language


@dataclass(frozen=True)
class Vocabulary:
    """Sets of lemmas; ``scales``: word to (row, step); ``causes``/``doubts`` match phrases in text."""

    negation: frozenset[str] = frozenset()
    denial: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    scales: tuple[tuple[str, int, int], ...] = ()
    causes: re.Pattern[str] | None = None
    doubts: re.Pattern[str] | None = None


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of a language; an empty one where it has no table."""
    try:
        table = language(code).table("differences")
    except MissingTable:
        return Vocabulary()
    scales = tuple(
        (word, row, step)
        for row, steps in enumerate(table["degree"]["scales"])
        for step, words in enumerate(steps)
        for word in str(words).split()
    )
    return Vocabulary(
        negation=_set(table["negation"]["words"]),
        denial=_set(table["negation"]["denial"]),
        doubtful=_set(table["verdict"]["doubtful"]),
        scales=scales,
        causes=_phrases(table["cause"]["strong"]),
        doubts=_phrases(table["verdict"]["phrases_doubtful"]),
    )


def _set(words: object) -> frozenset[str]:
    return frozenset(str(words).split())


def _phrases(phrases: list[str]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")\b", re.IGNORECASE)
