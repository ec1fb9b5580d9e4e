"""A language's table ``furniture`` in the form the rules ask for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, cast

from rashomon.model import Role

T = TypeVar("T")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})
_WORD = re.compile(r"\w+(?:['’]\w+)*")
# Which role a sentence takes by the kind of furniture it is; all other kinds are "furniture".
ROLES: Mapping[str, Role] = {
    "caption": "caption", "credit": "credit", "dateline": "dateline", "date": "dateline", "update": "dateline",
    "headline": "headline", "quote": "blockquote",
}  # fmt: skip


def role_of(kind: str) -> Role:
    """The role of a sentence that is furniture of this kind."""
    return ROLES.get(kind, "furniture")


def plain(text: str) -> str:
    """Lower case, straight quotation marks, single spaces."""
    return " ".join(text.translate(_QUOTES).lower().split())


def words(text: str) -> list[str]:
    """The words of a text as written."""
    return _WORD.findall(text)


Kinds = tuple[tuple[str, tuple[str, ...]], ...]  # kind and its phrases, in the table's order


def _phrases(table: Mapping[str, Any], name: str) -> Kinds:
    return tuple((kind, tuple(phrases)) for kind, phrases in table.get(name, {}).items())


@dataclass(frozen=True)
class Phrases:
    """The table of a language; an empty one finds nothing that needs words."""

    table: Mapping[str, Any]
    _made: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def whole(self) -> Mapping[str, str]:
        """Paragraph -> kind."""
        return {phrase: kind for kind, phrases in _phrases(self.table, "whole") for phrase in phrases}

    @cached_property
    def begins(self) -> Kinds:
        return _phrases(self.table, "begins")

    @cached_property
    def holds(self) -> Kinds:
        return _phrases(self.table, "holds")

    @cached_property
    def tail(self) -> Kinds:
        return _phrases(self.table, "tail")

    def some(self, part: str, name: str) -> tuple[str, ...]:
        """A list of phrases, empty if the table has none."""
        return self.kept(f"{part} {name}", lambda: tuple(self.table.get(part, {}).get(name, ())))

    def set(self, part: str, name: str) -> frozenset[str]:
        """A set of words, empty if the table has none."""
        return self.kept(f"{part} {name} words", lambda: frozenset(str(self.table.get(part, {}).get(name, "")).split()))

    def kept(self, key: str, make: Callable[[], T]) -> T:
        """What ``make`` makes of the table, made once."""
        if key not in self._made:
            self._made[key] = make()
        return cast("T", self._made[key])

    @cached_property
    def past(self) -> tuple[str, ...]:
        return self.some("caption", "past")

    @cached_property
    def verbs(self) -> frozenset[str]:
        return self.set("caption", "verbs")

    def verbless(self, text: str) -> bool:
        """Whether no word looks like a verb that tells (False where the language has no list of them)."""
        low = [w.lower() for w in words(text)]
        return bool(self.verbs) and not any(w in self.verbs or (len(w) > 4 and w.endswith(self.past)) for w in low)


def begins_with(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether plain text begins with one of the phrases, at the end of a word."""
    for phrase in phrases:
        if text.startswith(phrase):
            rest = text[len(phrase) : len(phrase) + 1]
            if not (rest.isalnum() and phrase[-1].isalpha()):
                return True
    return False


def names_only(text: str, most: int) -> bool:
    """Whether a text is nothing but capitalised words, numbers and small words between them, at most ``most``."""
    parts = words(text)
    capitals = sum(p[:1].isupper() for p in parts)
    small = [p for p in parts if not p[:1].isupper() and not p[:1].isdigit()]
    return 0 < len(parts) <= most and capitals > 0 and all(len(p) <= 3 for p in small) and len(small) <= capitals
