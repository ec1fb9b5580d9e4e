"""How two words are akin: other words for one thing, a wider word, two kinds of one thing, or opposites.

The language's ``kin`` table holds classes of words with the wider class of each (English: WordNet 3.0, the senses
that a word mostly has).  A word the table does not know is akin to nothing but itself.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Literal

from rashomon.languages import MissingTable, language

Kinship = Literal["same", "wider", "sisters", "opposite"]
Part = Literal["nouns", "verbs"]
FARTHEST = 4  # steps up at which a wider word still is another word for the thing: a truck is a vehicle, not an entity
SISTERS = 2  # steps up at which two kinds of one thing meet
DEEP = {"nouns": 5, "verbs": 1}  # steps from the top that the common kind must lie below: "thing" makes no sisters


@dataclass(frozen=True)
class Kin:
    """Classes and opposites of one language."""

    classes: dict[Part, dict[str, tuple[int, ...]]] = field(default_factory=dict)
    above: dict[Part, dict[int, int]] = field(default_factory=dict)
    opposites: frozenset[tuple[str, str]] = frozenset()
    somebody: str = ""  # the noun whose first class holds all that are somebody
    _asked: dict[tuple[str, str, Part], Kinship | None] = field(default_factory=dict)
    _risen: dict[tuple[Part, tuple[int, ...]], dict[int, int]] = field(default_factory=dict)
    _whole: dict[tuple[Part, tuple[int, ...]], frozenset[int]] = field(default_factory=dict)

    def known(self, word: str, part: Part) -> bool:
        """Whether a lemma can be akin to another at all."""
        return word in self.classes.get(part, ()) or word in self._opposed

    @cached_property
    def _opposed(self) -> frozenset[str]:
        return frozenset(word for pair in self.opposites for word in pair)

    def of(self, a: str, b: str, part: Part) -> Kinship | None:
        """How two lemmas stand to each other; None where nothing is known."""
        key = (a, b, part)
        if key not in self._asked:
            self._asked[key] = self._fresh(*key)
        return self._asked[key]

    def _fresh(self, a: str, b: str, part: Part) -> Kinship | None:
        if a.replace("-", "") == b.replace("-", ""):  # "mid-term" and "midterm"
            return "same"
        if (min(a, b), max(a, b)) in self.opposites:
            return "opposite"
        mine, theirs = (self.classes.get(part, {}).get(w, ()) for w in (a, b))
        if not mine or not theirs or self._with_above(part, mine).isdisjoint(self._with_above(part, theirs)):
            return None
        if set(mine) & set(theirs):
            return "same"
        x, y = self._rise(part, mine), self._rise(part, theirs)
        if set(mine) & y.keys() or set(theirs) & x.keys():
            return "wider"
        common = [c for c in x.keys() & y.keys() if max(x[c], y[c]) <= SISTERS]
        return "sisters" if any(self._depth(part, c) >= DEEP[part] for c in common) else None

    def person(self, word: str) -> bool:
        """Whether a noun mostly means somebody."""
        own, people = (self.classes.get("nouns", {}).get(w, ())[:1] for w in (word, self.somebody))
        if not own or not people:
            return False
        one = own[0]
        while one != people[0] and one in self.above["nouns"]:
            one = self.above["nouns"][one]
        return one == people[0]

    def near(self, word: str, part: Part) -> frozenset[int]:
        """The classes of a word and those right above: two words that share one may name one thing."""
        own = self.classes.get(part, {}).get(word, ())
        return frozenset({*own, *self._up(part, own, 1)})

    def _rise(self, part: Part, classes: tuple[int, ...]) -> dict[int, int]:
        """What `_up` gives for FARTHEST steps, worked out once."""
        key = (part, classes)
        if key not in self._risen:
            self._risen[key] = self._up(part, classes, FARTHEST)
        return self._risen[key]

    def _with_above(self, part: Part, classes: tuple[int, ...]) -> frozenset[int]:
        """The classes and what `_rise` gives: most words have none of another's, and are akin in no way."""
        key = (part, classes)
        if key not in self._whole:
            self._whole[key] = frozenset((*classes, *self._rise(part, classes)))
        return self._whole[key]

    def _up(self, part: Part, classes: tuple[int, ...], steps: int) -> dict[int, int]:
        """The classes above some, each with the steps to it; of the first sense and the others alike."""
        out: dict[int, int] = {}
        for one in classes:
            at = one
            for step in range(1, steps + 1):
                if at not in self.above[part]:
                    break
                at = self.above[part][at]
                out[at] = min(out.get(at, step), step)
        return out

    def _depth(self, part: Part, one: int) -> int:
        depth = 0
        while one in self.above[part]:
            one = self.above[part][one]
            depth += 1
        return depth


@cache
def kin(code: str) -> Kin:
    """The kinship table of a language; an empty one where it has none."""
    try:
        table = language(code).table("kin")
    except MissingTable:
        return Kin()
    classes: dict[Part, dict[str, tuple[int, ...]]] = {}
    above: dict[Part, dict[int, int]] = {}
    parts: tuple[Part, ...] = ("nouns", "verbs")
    for part in parts:
        words: dict[str, list[int]] = defaultdict(list)
        above[part] = {}
        for line in str(table[part]).split("\n"):
            number, wider, *members = line.split() or ("", "-")
            if wider != "-":
                above[part][int(number)] = int(wider)
            for word in members:
                words[word].append(int(number))
        classes[part] = {w: tuple(c) for w, c in words.items()}
    pairs = (line.split() for line in str(table["opposites"]).split("\n"))
    return Kin(classes, above, frozenset((p[0], p[1]) for p in pairs if len(p) == 2), str(table["somebody"]))
