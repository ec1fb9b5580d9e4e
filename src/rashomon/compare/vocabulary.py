"""Words by which tellings differ, read once from the language's `differences` table.

Rows of ``number.befalls``, ``date.bounds`` and ``place.where`` mean the same in every language, so that accounts of two
languages are compared by them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

from rashomon.languages import MissingTable, language

CERTAINTY = 0


def _words(words: object) -> frozenset[str]:
    return frozenset(str(words).split())


def _ordered(words: object) -> tuple[str, ...]:
    return tuple(str(words).split())


def _rows(rows: Sequence[str]) -> dict[str, frozenset[int]]:
    """Word to the numbers of the rows it stands in."""
    out: dict[str, set[int]] = defaultdict(set)
    for n, row in enumerate(rows):
        for word in str(row).split():
            out[word].add(n)
    return {w: frozenset(found) for w, found in out.items()}


def _first_rows(rows: Sequence[str]) -> dict[str, int]:
    """Word to the number of the first row it stands in."""
    return {w: min(found) for w, found in _rows(rows).items()}


def _steps(rows: Sequence[Sequence[str]]) -> dict[str, tuple[tuple[int, int], ...]]:
    """Word to the rows it stands in, each with its step there."""
    out: dict[str, tuple[tuple[int, int], ...]] = {}
    for row, steps in enumerate(rows):
        for step, words in enumerate(steps):
            for word in str(words).split():
                out[word] = (*out.get(word, ()), (row, step))
    return out


def _phrases(phrases: Sequence[str]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")\b", re.IGNORECASE)


def _in(section: str, key: str, read: Callable[[Any], Any] = _words) -> Any:
    """A field that is read from one place of the table; empty where the language has nothing there."""
    return field(default_factory=lambda: read(""), metadata={"section": section, "key": key, "read": read})


@dataclass(frozen=True)
class Vocabulary:
    """Sets of lemmas where nothing else is said; what the words are for stands beside them in the English table."""

    negation: frozenset[str] = _in("negation", "words")
    negating: tuple[str, ...] = _in("negation", "endings", _ordered)
    periods: frozenset[str] = _in("negation", "periods")
    denial: frozenset[str] = _in("negation", "denial")
    open_clauses: frozenset[str] = _in("negation", "open")
    doubtful: frozenset[str] = _in("verdict", "doubtful")
    doubts: re.Pattern[str] | None = _in("verdict", "phrases_doubtful", _phrases)
    accusing: frozenset[str] = _in("verdict", "accusing")
    scales: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)  # word to (row, step)s
    loud: frozenset[str] = _in("degree", "words")
    among: tuple[str, ...] = _in("degree", "among", tuple)  # phrases
    rivals: Mapping[str, tuple[tuple[int, int], ...]] = _in("label", "rivals", _steps)  # word to (row, step)s
    relatives: tuple[str, ...] = _in("label", "relatives", _ordered)
    participles: tuple[str, ...] = _in("label", "participles", _ordered)
    behind: tuple[str, ...] = _in("label", "behind", _ordered)
    small: frozenset[str] = _in("label", "small")
    deeds: Mapping[str, frozenset[int]] = field(default_factory=dict)  # word to its classes in the table `deeds`
    light: frozenset[str] = _in("deed", "light")
    pale: frozenset[str] = _in("deed", "pale")
    usual: frozenset[str] = _in("deed", "usual")
    speaking: frozenset[str] = _in("deed", "speaking")
    oneself: tuple[str, ...] = _in("deed", "oneself", _ordered)
    helpers: frozenset[str] = _in("modality", "helpers")
    doubting: frozenset[str] = _in("modality", "doubting")
    past: frozenset[str] = _in("modality", "past")
    infinitive: frozenset[str] = _in("modality", "infinitive")
    clauses: tuple[str, ...] = _in("clause", "opens", _ordered)
    befalls: Mapping[str, int] = _in("number", "befalls", _first_rows)  # word to its row
    befallen: tuple[str, ...] = _in("number", "befallen", _ordered)  # what the rows of ``befalls`` are called
    parts: frozenset[str] = _in("number", "parts")
    joints: frozenset[str] = _in("number", "joints")
    bounds: Mapping[str, int] = _in("date", "bounds", _first_rows)  # word to its row
    articles: frozenset[str] = _in("date", "articles")
    where: Mapping[str, int] = _in("place", "where", _first_rows)  # word to its row
    moving: frozenset[str] = _in("place", "moving")
    goal: frozenset[str] = _in("place", "goal")
    around: frozenset[str] = _in("place", "around")
    against: frozenset[str] = _in("place", "against")
    acts: Mapping[str, frozenset[int]] = _in("speech", "acts", _rows)  # word to its rows
    plain: frozenset[str] = _in("speech", "plain")
    declined: frozenset[str] = _in("speech", "declined")
    roles: Mapping[str, int] = _in("role", "parts", _first_rows)  # word to its row
    anybody: frozenset[str] = _in("role", "anybody")
    harm: frozenset[str] = _in("agency", "harm")
    by: frozenset[str] = _in("agency", "doer")
    before: frozenset[str] = _in("order", "before")
    after: frozenset[str] = _in("order", "after")
    causes: re.Pattern[str] | None = _in("cause", "strong", _phrases)
    aims: re.Pattern[str] | None = _in("cause", "aims", _phrases)
    effects: re.Pattern[str] | None = _in("cause", "effects", _phrases)
    causal: frozenset[str] = frozenset()  # stems of the words of all these phrases


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

    read = {f.name: f.metadata["read"](of(f.metadata["section"], f.metadata["key"])) for f in _FROM_ONE_PLACE}
    causal = (p for k in ("strong", "aims", "effects") for p in of("cause", k))
    return Vocabulary(
        scales=_steps([of("verdict", "scale"), *of("degree", "scales")]),
        deeds=_classes(code),
        causal=frozenset(w[:6] for p in causal for w in p.split()),
        **read,
    )


_FROM_ONE_PLACE = tuple(f for f in fields(Vocabulary) if f.metadata)


def _classes(code: str) -> dict[str, frozenset[int]]:
    try:
        return _rows(language(code).table("deeds")["classes"])
    except MissingTable:
        return {}
