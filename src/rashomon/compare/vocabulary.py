"""Words by which tellings differ, read once from the language's `differences` table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from rashomon.languages import MissingTable, language

CERTAINTY = 0


@dataclass(frozen=True)
class Vocabulary:
    """Sets of lemmas; row CERTAINTY of ``scales`` tells how certain something is; ``causes`` … match phrases."""

    negation: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()  # words that bound a negation in time: "no evidence until now"
    denial: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()  # verbs by which somebody's word is told and nothing is asserted
    scales: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)  # word to its (row, step)s
    deeds: Mapping[str, frozenset[int]] = field(default_factory=dict)  # word to its classes of deeds
    befalls: Mapping[str, int] = field(default_factory=dict)  # what happens to people who are counted: word to its row
    parts: frozenset[str] = frozenset()  # words before those counted who are some of more
    befallen: tuple[str, ...] = ()  # what the rows of ``befalls`` are called
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
    scales: dict[str, tuple[tuple[int, int], ...]] = {}
    for row, steps in enumerate([table["verdict"]["scale"], *table["degree"]["scales"]]):
        for step, words in enumerate(steps):
            for word in str(words).split():
                scales[word] = (*scales.get(word, ()), (row, step))
    return Vocabulary(
        negation=_set(table["negation"]["words"]),
        periods=_set(table["negation"]["periods"]),
        denial=_set(table["negation"]["denial"]),
        doubtful=_set(table["verdict"]["doubtful"]),
        accusing=_set(table["verdict"]["accusing"]),
        scales=scales,
        deeds=_classes(code),
        befalls={w: rows[0] for w, rows in _rows(table["number"]["befalls"]).items()},
        parts=_set(table["number"]["parts"]),
        befallen=tuple(str(table["number"]["befallen"]).split()),
        acts={w: frozenset(rows) for w, rows in _rows(table["speech"]["acts"]).items()},
        roles={w: rows[0] for w, rows in _rows(table["role"]["parts"]).items()},
        anybody=_set(table["role"]["anybody"]),
        harm=_set(table["agency"]["harm"]),
        loud=_set(table["degree"]["words"]),
        before=_set(table["order"]["before"]),
        after=_set(table["order"]["after"]),
        causes=_phrases(table["cause"]["strong"]),
        causal=frozenset(w[:6] for k in ("strong", "aims", "effects") for p in table["cause"][k] for w in p.split()),
        aims=_phrases(table["cause"]["aims"]),
        effects=_phrases(table["cause"]["effects"]),
        doubts=_phrases(table["verdict"]["phrases_doubtful"]),
    )


def _classes(code: str) -> dict[str, frozenset[int]]:
    try:
        rows = language(code).table("deeds")["classes"]
    except MissingTable:
        return {}
    return {w: frozenset(found) for w, found in _rows(rows).items()}


def _rows(rows: list[str]) -> dict[str, list[int]]:
    """Word to the numbers of the rows it stands in."""
    out: dict[str, list[int]] = defaultdict(list)
    for n, row in enumerate(rows):
        for word in str(row).split():
            out[word].append(n)
    return out


def _set(words: object) -> frozenset[str]:
    return frozenset(str(words).split())


def _phrases(phrases: list[str]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")\b", re.IGNORECASE)
