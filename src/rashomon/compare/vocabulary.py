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

from rashomon.languages import MissingTable, language
from rashomon.languages.parts import in_order, part, read_parts

CERTAINTY = 0


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


@dataclass(frozen=True)
class Vocabulary:
    """Sets of lemmas where nothing else is said; what the words are for stands beside them in the English table."""

    negation: frozenset[str] = part("negation", "words")
    negating: tuple[str, ...] = part("negation", "endings", in_order)
    periods: frozenset[str] = part("negation", "periods")
    denial: frozenset[str] = part("negation", "denial")
    open_clauses: frozenset[str] = part("negation", "open")
    undoing: frozenset[str] = part("negation", "undoing")
    unreal: frozenset[str] = part("negation", "unreal")
    doubtful: frozenset[str] = part("verdict", "doubtful")
    doubts: re.Pattern[str] | None = part("verdict", "phrases_doubtful", _phrases)
    accusing: frozenset[str] = part("verdict", "accusing")
    scales: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)  # word to (row, step)s
    loud: frozenset[str] = part("degree", "words")
    among: tuple[str, ...] = part("degree", "among", tuple)  # phrases
    rivals: Mapping[str, tuple[tuple[int, int], ...]] = part("label", "rivals", _steps)  # word to (row, step)s
    relatives: tuple[str, ...] = part("label", "relatives", in_order)
    participles: tuple[str, ...] = part("label", "participles", in_order)
    behind: tuple[str, ...] = part("label", "behind", in_order)
    small: frozenset[str] = part("label", "small")
    deeds: Mapping[str, frozenset[int]] = field(default_factory=dict)  # word to its classes in the table `deeds`
    light: frozenset[str] = part("deed", "light")
    pale: frozenset[str] = part("deed", "pale")
    usual: frozenset[str] = part("deed", "usual")
    speaking: frozenset[str] = part("deed", "speaking")
    oneself: tuple[str, ...] = part("deed", "oneself", in_order)
    helpers: frozenset[str] = part("modality", "helpers")
    doubting: frozenset[str] = part("modality", "doubting")
    past: frozenset[str] = part("modality", "past")
    infinitive: frozenset[str] = part("modality", "infinitive")
    clauses: tuple[str, ...] = part("clause", "opens", in_order)
    befalls: Mapping[str, int] = part("number", "befalls", _first_rows)  # word to its row
    befallen: tuple[str, ...] = part("number", "befallen", in_order)  # what the rows of ``befalls`` are called
    parts: frozenset[str] = part("number", "parts")
    joints: frozenset[str] = part("number", "joints")
    bounds: Mapping[str, int] = part("date", "bounds", _first_rows)  # word to its row
    articles: frozenset[str] = part("date", "articles")
    where: Mapping[str, int] = part("place", "where", _first_rows)  # word to its row
    moving: frozenset[str] = part("place", "moving")
    goal: frozenset[str] = part("place", "goal")
    around: frozenset[str] = part("place", "around")
    against: frozenset[str] = part("place", "against")
    acts: Mapping[str, frozenset[int]] = part("speech", "acts", _rows)  # word to its rows
    plain: frozenset[str] = part("speech", "plain")
    declined: frozenset[str] = part("speech", "declined")
    roles: Mapping[str, int] = part("role", "parts", _first_rows)  # word to its row
    anybody: frozenset[str] = part("role", "anybody")
    harm: frozenset[str] = part("agency", "harm")
    by: frozenset[str] = part("agency", "doer")
    before: frozenset[str] = part("order", "before")
    after: frozenset[str] = part("order", "after")
    causes: re.Pattern[str] | None = part("cause", "strong", _phrases)
    aims: re.Pattern[str] | None = part("cause", "aims", _phrases)
    effects: re.Pattern[str] | None = part("cause", "effects", _phrases)
    causal: frozenset[str] = frozenset()  # stems of the words of all these phrases


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of a language; an empty one where it has no table."""
    try:
        table = language(code).table("differences")
    except MissingTable:
        return Vocabulary()

    causes = table.get("cause", {})
    return Vocabulary(
        scales=_steps([table.get("verdict", {}).get("scale", ()), *table.get("degree", {}).get("scales", ())]),
        deeds=_classes(code),
        causal=frozenset(w[:6] for k in ("strong", "aims", "effects") for p in causes.get(k, ()) for w in p.split()),
        **read_parts(Vocabulary, table),
    )


def _classes(code: str) -> dict[str, frozenset[int]]:
    try:
        return _rows(language(code).table("deeds")["classes"])
    except MissingTable:
        return {}
