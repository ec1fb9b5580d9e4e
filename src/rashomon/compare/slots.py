"""Words that stand in one place of two sentences: what is told of one thing in other words.

The words of two facing sentences are aligned (one lemma, one actor, one class of deeds, other words for one thing).
Below two aligned words, dependents of one relation that are aligned with nothing have changed places: *substitutions*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.compare.kin import Kin, Kinship, Part
from rashomon.model import Token

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
STEM = 6
AKIN: Mapping[str, float] = {"same": 0.6, "wider": 0.5}  # how surely words that are akin mean one thing
# Relations of Universal Dependencies taken as one place: a passive's subject stands where an active's object does.
PLACES: Mapping[str, str] = {
    "nsubj": "doer", "obl:agent": "doer", "nsubj:pass": "done-to", "obj": "done-to", "iobj": "done-to",
    "obl": "around", "nmod": "around", "amod": "kind", "compound": "kind", "nmod:poss": "owner", "appos": "name",
    "xcomp": "aim", "ccomp": "content", "advcl": "why", "conj": "and", "nummod": "number",
}  # fmt: skip
_CLOSE = frozenset({"det", "amod", "compound", "nummod", "flat", "aux", "cop"})


@dataclass(frozen=True, slots=True)
class Form:
    """A content word as alignment looks at it."""

    place: int
    lemma: str
    stem: str
    actor: str | None
    classes: frozenset[int]
    part: Part | None


@dataclass(frozen=True)
class Words:
    """The words of one sentence: their heads, and what aligns them with those of another."""

    tokens: tuple[Token, ...]
    actors: Mapping[int, str]  # index of a word to the merged actor whose mention's last word it is
    classes: Mapping[int, frozenset[int]]  # index of a trigger to its classes of deeds

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """The content words."""
        held = ((i, t, self.lemma(i)) for i, t in enumerate(self.tokens) if t.upos in CONTENT)
        return tuple(
            Form(i, w, w[:STEM], self.actors.get(i), self.classes.get(i, frozenset()), self.part(i)) for i, _, w in held
        )

    def lemma(self, i: int) -> str:
        """The lemma in small letters, an acronym without its dots."""
        lemma = self.tokens[i].lemma.lower()
        return lemma.replace(".", "") if "." in lemma and self.tokens[i].upos == "PROPN" else lemma

    def part(self, i: int) -> Part | None:
        upos = self.tokens[i].upos
        return "nouns" if upos == "NOUN" else "verbs" if upos == "VERB" else None

    @cached_property
    def below(self) -> dict[int, list[int]]:
        out: dict[int, list[int]] = defaultdict(list)
        for i, t in enumerate(self.tokens):
            if t.head >= 0:
                out[t.head].append(i)
        return out

    def neighbours(self, i: int) -> set[int]:
        """The word's governor and dependents; of a conjunct or a verb below another also the governor's dependents."""
        near = {k for k, t in enumerate(self.tokens) if t.head == i}
        head = self.tokens[i].head
        if head >= 0:
            near.add(head)
            if self.tokens[i].deprel.split(":")[0] in ("xcomp", "conj", "ccomp"):
                near |= {k for k, t in enumerate(self.tokens) if t.head == head and k != i}
        return near

    def subtree(self, i: int) -> set[int]:
        """The word and all below it."""
        out, stack = set(), [i]
        while stack:
            at = stack.pop()
            if at not in out:
                out.add(at)
                stack += self.below.get(at, ())
        return out

    def around(self, i: int) -> tuple[int, int]:
        """First and last character of a word with what hangs closely from it: articles, adjectives, names."""
        own = [i, *(k for k, t in enumerate(self.tokens) if t.head == i and t.deprel.split(":")[0] in _CLOSE)]
        own += [k for k, t in enumerate(self.tokens) if t.head in own and t.deprel.split(":")[0] in _CLOSE]
        return min(self.tokens[k].start for k in own), max(self.tokens[k].end for k in own)

    def case(self, i: int, below: Mapping[int, Sequence[int]]) -> str:
        return next((self.lemma(k) for k in below.get(i, ()) if self.tokens[k].deprel == "case"), "")


@dataclass(frozen=True, slots=True)
class Substitution:
    """Two words in one place below two aligned ones; indices into the two sentences."""

    place: str
    heads: tuple[int, int]
    words: tuple[int, int]
    kinship: Kinship | None


def align(a: Words, b: Words, kin: Kin) -> dict[int, int]:
    """Content words of the first sentence to those of the second, best first, each once."""
    found = []
    for x in a.forms:
        lemma, actor, stem, classes, part = x.lemma, x.actor, x.stem, x.classes, x.part
        whole = len(stem) == STEM
        akin = kin.known(lemma, part) if part is not None else False
        for y in b.forms:
            # how surely two words mean the same: one lemma, one actor, one stem, one class of deeds, akin
            if lemma == y.lemma:
                strength = 1.0
            elif actor is not None and actor == y.actor:
                strength = 0.9
            elif whole and stem == y.stem:
                strength = 0.8
            elif classes and y.classes and classes & y.classes:
                strength = 0.7
            elif akin and part is not None and part == y.part:
                strength = AKIN.get(kin.of(lemma, y.lemma, part) or "", 0.0)
            else:
                continue
            if strength:
                found.append((-strength, abs(x.place - y.place), x.place, y.place))
    found.sort()
    out: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in found:
        if i not in out and j not in taken:
            out[i] = j
            taken.add(j)
    return out


def substitutions(
    a: Words, b: Words, aligned: Mapping[int, int], kin: Kin, against: frozenset[str] = frozenset()
) -> Iterator[Substitution]:
    """Pairs of unaligned dependents in one place below aligned words.

    The words of ``against`` make what stands beside a deed what it is done to ("drove into the wall").
    """
    taken = set(aligned.values())
    for i, j in sorted(aligned.items()):
        mine = [(x, place) for x in a.below.get(i, ()) if x not in aligned and (place := _place(a, x))]
        theirs = [(y, place) for y in b.below.get(j, ()) if y not in taken and (place := _place(b, y))] if mine else []
        for x, one in mine:
            for y, other in theirs:
                cases = a.case(x, a.below), b.case(y, b.below)
                if {one, other} == {"around", "done-to"} and against.intersection(cases):
                    place = "against"  # "hit the wall", "drove into the wall"
                elif other != one or (one == "around" and cases[0] != cases[1]):
                    continue
                else:
                    place = one
                part = a.part(x)
                akin = kin.of(a.lemma(x), b.lemma(y), part) if part and part == b.part(y) else None
                yield Substitution(place, (i, j), (x, y), akin)


def _place(words: Words, i: int) -> str | None:
    """Which place below its head a content word takes; None for no word of content, and for no such place."""
    token = words.tokens[i]
    if token.upos not in CONTENT:
        return None
    return PLACES.get(token.deprel) or PLACES.get(token.deprel.split(":")[0])
