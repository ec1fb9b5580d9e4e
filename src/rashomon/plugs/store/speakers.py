"""Whose words a quotation's are, by the fullest name that its story has of the person: no person for every title.

"Mayor Odile Fenn", "Fenn" and "Odile Fenn" are one; a title stays where nothing but a surname follows it.
Names are held against each other by `languages.persons`, as merging actors does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.languages import MissingTable, language
from rashomon.languages.gazetteer import Gazetteer, gazetteer
from rashomon.languages.persons import person, same
from rashomon.plugs.store.keys import key_of

_LONGEST = 3  # words of a title that stands before a name ("former prime minister")


@dataclass(frozen=True, slots=True)
class Speakers:
    """The people of a story, by the ids of its actors, and the names and titles of an article's language."""

    people: Mapping[str, str]
    words: Gazetteer

    @classmethod
    def of(cls, actors: Sequence[Mapping[str, Any]], code: str) -> Speakers:
        people = {a["id"]: a["name"] for a in actors if a["kind"] == "person" and a["name"][:1].isupper()}
        return cls(people, _words(code))

    def named(self, quote: Mapping[str, Any], article: Mapping[str, Any]) -> str | None:
        """What the speaker of a quotation is filed under; None where it has none."""
        name: str | None = quote["speaker_name"]
        if not name or not name.strip():
            return None
        bare = untitled(name, self.words)
        if not _named(bare.split(), self.words):
            return name
        return self._mentioned(bare, quote["speaker"], article) or self._meant(bare) or bare

    def _mentioned(self, bare: str, span: Sequence[int] | None, article: Mapping[str, Any]) -> str | None:
        """The person that is named where the speaker stands, if the names agree."""
        for m in article["mentions"] if span else ():
            full = self.people.get(m["actor"])
            there = span is not None and m["start"] < span[1] and span[0] < m["end"]
            if full is not None and there and self._can_mean(bare, full):
                return full
        return None

    def _can_mean(self, bare: str, full: str, strict: bool = True) -> bool:
        """Whether a name can be short for a full one: its surname, or first names that agree; ``strict`` on "Jr."."""
        own, who = (person(key_of(n).split(), self.words) for n in (bare, full))
        if who.last != own.last:
            return False
        return not own.full or own == who or (who.full and same(own, who, self.words, strict))

    def _meant(self, bare: str) -> str | None:
        """The one person of the story that the name can mean."""
        parts = key_of(bare).split()
        if len(parts) > 1 and parts[0] in _given(self.words) & self.words.titles:  # "Don King" is no King
            return None
        people = set(self.people.values())
        fits = {p for p in people if self._can_mean(bare, p)} or {
            p for p in people if self._can_mean(bare, p, strict=False)
        }
        exact = {p for p in fits if key_of(p) == key_of(bare)}
        return (exact or fits).pop() if len(exact or fits) == 1 else None


def untitled(name: str, words: Gazetteer) -> str:
    """A name without the titles before it, where a first name and a surname are left; else as it is."""
    parts = name.split()
    at = 0
    while len(parts) - at > 2 and (size := _title(parts[at:], words)):
        at += size
    rest = parts[at:]
    return " ".join(rest) if len(rest) > 1 and _named(rest, words) else name


def _named(parts: Sequence[str], words: Gazetteer) -> bool:
    """Whether these are the words of a name: capitals and particles, nobody's own."""
    owned = parts[-1].endswith(("’s", "'s", "s’", "s'"))
    return not owned and all(p[:1].isupper() or p.lower() in words.particles for p in parts)


def _title(parts: Sequence[str], words: Gazetteer) -> int:
    """How many words of a title (or what may stand before one) begin here."""
    low = tuple(p.lower().rstrip(".") for p in parts)
    for size in range(_LONGEST, 1, -1):
        if low[:size] in words.title_phrases and len(parts) - size > 1:
            return size
    if low[0] in words.ranks and _title(parts[1:], words):
        return 1
    return int(low[0] in words.titles and low[0] not in _given(words))


def _given(words: Gazetteer) -> frozenset[str]:
    """First names (small letters)."""
    table = words.names.get("people", {})
    return frozenset(w for part in ("male", "female") for w in str(table.get(part, "")).split())


def _words(code: str) -> Gazetteer:
    try:
        return gazetteer(language(code))
    except MissingTable:
        return Gazetteer({}, {})
