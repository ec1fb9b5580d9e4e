"""The language's words that tell how a deed is told: its table ``claims`` as a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from rashomon.languages.parts import part, read_parts, words

Modality = Literal["done", "planned", "possible", "ordered", "conditional"]
_HELPERS: Mapping[str, Modality] = {"planned": "planned", "possible": "possible", "ordered": "ordered"}
_ABOVE: Mapping[str, Modality] = {"planning": "planned", "ordering": "ordered", "doubting": "possible"}


def _pairs(value: object) -> dict[str, str]:
    return dict(pair.split("=") for pair in str(value).split())


def _phrases(value: object) -> frozenset[str]:
    return frozenset(phrase.replace("_", " ") for phrase in words(value))


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What the words are for stands beside them in the English table; lemmas where a verb or noun is meant."""

    helpers: Mapping[str, Modality] = field(default_factory=dict)
    above: Mapping[str, Modality] = field(default_factory=dict)  # verbs and adjectives above a deed
    either: frozenset[str] = part("modality", "either")
    be: frozenset[str] = part("modality", "be")
    ordering: frozenset[str] = part("modality", "ordering")
    aims: frozenset[str] = part("modality", "aims")
    infinitive: frozenset[str] = part("modality", "infinitive")
    failing: frozenset[str] = part("modality", "failing")
    kept_from: frozenset[str] = part("modality", "kept_from")
    conditional: frozenset[str] = part("modality", "conditional")
    negators: frozenset[str] = part("negation", "words")
    none: frozenset[str] = part("negation", "determiners")
    because: frozenset[str] = part("causes", "clauses")
    reasons: frozenset[str] = part("causes", "cases", _phrases)
    reason_heads: frozenset[str] = part("causes", "heads")
    before_heads: frozenset[str] = part("causes", "before_heads")
    speakers: frozenset[str] = part("speakers", "words")
    nobody: frozenset[str] = part("subjects", "nobody")
    relatives: frozenset[str] = part("subjects", "relatives")
    hedging: frozenset[str] = part("hedges", "verbs")
    hedged_of: frozenset[str] = part("hedges", "of")
    hedges: frozenset[str] = part("hedges", "adverbs")
    places: frozenset[str] = part("places", "cases")
    doing: Mapping[str, str] = part("deeds", "doing", _pairs)
    undergoing: Mapping[str, str] = part("deeds", "undergoing", _pairs)
    by: frozenset[str] = part("deeds", "by")
    of: frozenset[str] = part("deeds", "of")

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> ClaimWords:
        return cls(helpers=_kinds(table, _HELPERS), above=_kinds(table, _ABOVE), **read_parts(cls, table))


def _kinds(table: Mapping[str, Any], rows: Mapping[str, Modality]) -> dict[str, Modality]:
    """Each word of some rows of the table to the modality that its row means; the last counts."""
    told = table.get("modality", {})
    return {word: kind for row, kind in rows.items() for word in words(told.get(row, ""))}
