"""Words by which tellings differ, read once from the language's `differences` table.

Rows of ``number.befalls``, ``date.bounds`` and ``place.where`` mean the same in every language, so that accounts of two
languages are compared by them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from rashomon.languages import MissingTable, language

CERTAINTY = 0


@dataclass(frozen=True)
class Vocabulary:
    """Sets of lemmas; row CERTAINTY of ``scales`` tells how certain something is; ``causes`` … match phrases."""

    negation: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()  # words that bound a negation in time: "no evidence until now"
    denial: frozenset[str] = frozenset()
    open_clauses: frozenset[str] = frozenset()  # words that open a clause of which neither yes nor no is said
    doubtful: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()  # verbs by which somebody's word is told and nothing is asserted
    scales: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)  # word to its (row, step)s
    rivals: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)  # rival names: word to (row, step)s
    deeds: Mapping[str, frozenset[int]] = field(default_factory=dict)  # word to its classes of deeds
    befalls: Mapping[str, int] = field(default_factory=dict)  # what happens to people who are counted: word to its row
    parts: frozenset[str] = frozenset()  # words before those counted who are some of more
    joints: frozenset[str] = frozenset()  # words that part what is told of one number from the next
    befallen: tuple[str, ...] = ()  # what the rows of ``befalls`` are called
    bounds: Mapping[str, int] = field(default_factory=dict)  # words that make a time a bound ("since"): word to its row
    articles: frozenset[str] = frozenset()  # words between such a word and the time
    where: Mapping[str, int] = field(default_factory=dict)  # words between a thing and its place: word to its row
    acts: Mapping[str, frozenset[int]] = field(default_factory=dict)  # acts of speech: word to its rows
    roles: Mapping[str, int] = field(default_factory=dict)  # parts taken in a deed: word to its row
    anybody: frozenset[str] = frozenset()  # nouns for people that tell nobody apart from a reporter or a student
    harm: frozenset[str] = frozenset()  # deeds of which it matters whether a telling names who did them
    loud: frozenset[str] = frozenset()  # adjectives and adverbs that say how much
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    causes: re.Pattern[str] | None = None
    causal: frozenset[str] = frozenset()  # stems of the words of all these phrases
    aims: re.Pattern[str] | None = None
    effects: re.Pattern[str] | None = None
    doubts: re.Pattern[str] | None = None


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of a language; an empty one where it has no table."""
    try:
        table = language(code).table("differences")
    except MissingTable:
        return Vocabulary()

    def of(section: str, key: str) -> Any:
        """What a section holds; empty where the language has none yet."""
        return table.get(section, {}).get(key, "")

    causal = (p for k in ("strong", "aims", "effects") for p in of("cause", k))
    return Vocabulary(
        negation=_set(of("negation", "words")),
        periods=_set(of("negation", "periods")),
        denial=_set(of("negation", "denial")),
        open_clauses=_set(of("negation", "open")),
        doubtful=_set(of("verdict", "doubtful")),
        accusing=_set(of("verdict", "accusing")),
        scales=_steps([of("verdict", "scale"), *of("degree", "scales")]),
        rivals=_steps(of("label", "rivals")),
        deeds=_classes(code),
        befalls=_first_rows(of("number", "befalls")),
        parts=_set(of("number", "parts")),
        joints=_set(of("number", "joints")),
        befallen=tuple(str(of("number", "befallen")).split()),
        bounds=_first_rows(of("date", "bounds")),
        articles=_set(of("date", "articles")),
        where=_first_rows(of("place", "where")),
        acts={w: frozenset(rows) for w, rows in _rows(of("speech", "acts")).items()},
        roles=_first_rows(of("role", "parts")),
        anybody=_set(of("role", "anybody")),
        harm=_set(of("agency", "harm")),
        loud=_set(of("degree", "words")),
        before=_set(of("order", "before")),
        after=_set(of("order", "after")),
        causes=_phrases(of("cause", "strong")),
        causal=frozenset(w[:6] for p in causal for w in p.split()),
        aims=_phrases(of("cause", "aims")),
        effects=_phrases(of("cause", "effects")),
        doubts=_phrases(of("verdict", "phrases_doubtful")),
    )


def _steps(rows: Sequence[Sequence[str]]) -> dict[str, tuple[tuple[int, int], ...]]:
    """Word to the rows it stands in, each with its step there."""
    out: dict[str, tuple[tuple[int, int], ...]] = {}
    for row, steps in enumerate(rows):
        for step, words in enumerate(steps):
            for word in str(words).split():
                out[word] = (*out.get(word, ()), (row, step))
    return out


def _classes(code: str) -> dict[str, frozenset[int]]:
    try:
        rows = language(code).table("deeds")["classes"]
    except MissingTable:
        return {}
    return {w: frozenset(found) for w, found in _rows(rows).items()}


def _first_rows(rows: Sequence[str]) -> dict[str, int]:
    """Word to the number of the first row it stands in."""
    return {w: found[0] for w, found in _rows(rows).items()}


def _rows(rows: Sequence[str]) -> dict[str, list[int]]:
    """Word to the numbers of the rows it stands in."""
    out: dict[str, list[int]] = defaultdict(list)
    for n, row in enumerate(rows):
        for word in str(row).split():
            out[word].append(n)
    return out


def _set(words: object) -> frozenset[str]:
    return frozenset(str(words).split())


def _phrases(phrases: Sequence[str]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")\b", re.IGNORECASE)
