"""Words that stand in one place of two sentences: what is told of one thing in other words.

The words of two facing sentences are aligned (one lemma, one actor, one class of deeds, other words for one thing).
Below two aligned words, dependents of one relation that are aligned with nothing have changed places: *substitutions*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.compare.kin import Kin, Kinship, Part
from rashomon.model import Token

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
STEM = 6
# Relations of Universal Dependencies taken as one place: a passive's subject stands where an active's object does.
PLACES: Mapping[str, str] = {
    "nsubj": "doer", "obl:agent": "doer", "nsubj:pass": "done-to", "obj": "done-to", "iobj": "done-to",
    "obl": "around", "nmod": "around", "amod": "kind", "compound": "kind", "nmod:poss": "owner", "appos": "name",
    "xcomp": "aim", "ccomp": "content", "advcl": "why", "conj": "and", "nummod": "number",
}  # fmt: skip
_CLOSE = frozenset({"det", "amod", "compound", "nummod", "flat", "aux", "cop"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one sentence: their heads, and what aligns them with those of another."""

    tokens: tuple[Token, ...]
    actors: Mapping[int, str]  # index of a word to the merged actor whose mention's last word it is
    classes: Mapping[int, frozenset[int]]  # index of a trigger to its classes of deeds

    def lemma(self, i: int) -> str:
        return self.tokens[i].lemma.lower()

    def part(self, i: int) -> Part | None:
        upos = self.tokens[i].upos
        return "nouns" if upos == "NOUN" else "verbs" if upos == "VERB" else None

    def children(self) -> dict[int, list[int]]:
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

    def around(self, i: int) -> tuple[int, int]:
        """First and last character of a word with what hangs closely from it (articles, adjectives, compounds, names)."""
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
    found = sorted(
        ((-strength, abs(i - j), i, j) for i in _content(a) for j in _content(b) if (strength := _same(a, i, b, j, kin))),
    )
    out: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in found:
        if i not in out and j not in taken:
            out[i] = j
            taken.add(j)
    return out


def _content(words: Words) -> list[int]:
    return [i for i, t in enumerate(words.tokens) if t.upos in CONTENT]


def _same(a: Words, i: int, b: Words, j: int, kin: Kin) -> float:
    x, y = a.lemma(i), b.lemma(j)
    if x == y:
        return 1.0
    if i in a.actors and a.actors[i] == b.actors.get(j):
        return 0.9
    if len(x) >= STEM and x[:STEM] == y[:STEM]:
        return 0.8
    if a.classes.get(i, frozenset()) & b.classes.get(j, frozenset()):
        return 0.7
    part = a.part(i)
    if part is not None and part == b.part(j):
        return {"same": 0.6, "wider": 0.5}.get(kin.of(x, y, part) or "", 0.0)
    return 0.0


def substitutions(a: Words, b: Words, aligned: Mapping[int, int], kin: Kin) -> Iterator[Substitution]:
    """Pairs of unaligned dependents in one place below aligned words."""
    mine, theirs = a.children(), b.children()
    taken = set(aligned.values())
    for i, j in sorted(aligned.items()):
        for x in mine.get(i, ()):
            place = PLACES.get(a.tokens[x].deprel) or PLACES.get(a.tokens[x].deprel.split(":")[0])
            if place is None or x in aligned or a.tokens[x].upos not in CONTENT:
                continue
            for y in theirs.get(j, ()):
                other = PLACES.get(b.tokens[y].deprel) or PLACES.get(b.tokens[y].deprel.split(":")[0])
                if other != place or y in taken or b.tokens[y].upos not in CONTENT:
                    continue
                if place == "around" and a.case(x, mine) != b.case(y, theirs):
                    continue
                part = a.part(x)
                akin = kin.of(a.lemma(x), b.lemma(y), part) if part and part == b.part(y) else None
                yield Substitution(place, (i, j), (x, y), akin)
