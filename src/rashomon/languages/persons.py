"""Which names mean one person: first and last names, initials, short forms, "Jr."; never two people of one surname."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.languages.gazetteer import Gazetteer

SHORT = 3  # letters that a short form shares with the full first name ("Sandi", "Sandra")


@dataclass(frozen=True, slots=True)
class Person:
    """A name taken apart, in small letters; ``first`` is empty for a bare surname, ``suffix`` is jr, sr, ii …"""

    first: str
    middle: tuple[str, ...]
    last: str
    suffix: str

    @property
    def full(self) -> bool:
        return bool(self.first)


def person(key: Sequence[str], words: Gazetteer) -> Person:
    """The parts of a person's name; a particle stays with the surname ("de la Cruz")."""
    parts = [p.rstrip(".") for p in key if any(c.isalnum() for c in p)]
    suffix = ""
    while len(parts) > 1 and parts[-1] in words.suffixes:
        suffix = parts.pop()
    while len(parts) > 1 and parts[0] in words.titles:
        parts = parts[1:]
    if not parts:
        return Person("", (), " ".join(key), suffix)
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in words.particles:
        at -= 1
    if at == 0:
        return Person("", (), parts[0], suffix)
    if at == 1 and parts[0] in words.particles:
        return Person("", (), " ".join(parts), suffix)
    return Person(parts[0], tuple(parts[1:at]), " ".join(parts[at:]), suffix)


def same(one: Person, other: Person, words: Gazetteer, strict: bool = True) -> bool:
    """Whether two full names can mean one person.

    ``strict`` tells a "Jr." from the name without it, as inside one article, where the difference is made on purpose.
    """
    if one.last != other.last or (strict and one.suffix != other.suffix):
        return False
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    return first_names_agree(one, other, words)


def first_names_agree(one: Person, other: Person, words: Gazetteer) -> bool:
    """Equal, an initial of the other, a short form ("Bob", "Sandi"), or the other's middle name ("A. Barry Rand")."""
    a, b = one.first, other.first
    if a == b or _short(a, b, words):
        return True
    if len(a) == 1 or len(b) == 1:
        if a[0] == b[0]:
            return True
        return b in one.middle or a in other.middle
    return a in other.middle or b in one.middle


def _short(a: str, b: str, words: Gazetteer) -> bool:
    if words.nicknames.get(a, a) == words.nicknames.get(b, b):
        return True
    return min(len(a), len(b)) > SHORT and a[: SHORT + 1] == b[: SHORT + 1]
