"""What a typed comparison looks at: two sentences of different accounts that tell one fact, and the words in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rashomon.compare.candidates import BOND
from rashomon.compare.context import Context
from rashomon.compare.kin import Kin, kin
from rashomon.compare.slots import Substitution, Words, align, substitutions
from rashomon.compare.vocabulary import Vocabulary, vocabulary
from rashomon.model import AlignedStory, DifferType, Fact, Grade, Quote, Reason, Span, Token, Unit

LOOKED_AT = 0.4  # two sentences linked less are not taken to tell one fact
# From here on they tell one without more: a third account's sentence is shown with a difference, and what stands in one
# place of both is compared that has no anchor of its own (a degree, a part in a deed).
SAME_FACT = 0.5
STRONG = 1.2  # link from which two sentences are surely about one fact
# Two openings with so much in common (rarities of their aligned words added up) are as surely about one.  Chosen on 240
# stories of US politics and 17 others: with 4 more is told and a tenth more of it wrong.
MUCH = 5.0


@dataclass(frozen=True)
class Difference:
    """A candidate finding: two sides, where each stands, and how sure it is (0..1)."""

    type: DifferType
    grade: Grade
    title: str
    spans: tuple[Span, ...]
    sides: tuple[tuple[str, str], ...]  # letter of an account and what it says
    sure: float
    reasons: tuple[Reason, ...]
    speakers: bool = False


@dataclass(frozen=True)
class Facing:
    """Two units facing each other, how strongly they are linked, and the ledger's facts between them."""

    a: Unit
    b: Unit
    link: float
    facts: tuple[Fact, ...]
    context: Context
    key: str = ""  # what brought the two together, where they are not alike

    @property
    def sides(self) -> tuple[Unit, Unit]:
        return self.a, self.b

    def tokens(self, unit: Unit) -> tuple[Token, ...]:
        return self.context.tokens(unit)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The first side's language's words of difference."""
        return vocabulary(self.context.language(self.a.span))

    @cached_property
    def deeds_found(self) -> dict[bool, tuple[Any, ...]]:
        """What `deeds.deeds` found, without and with light verbs."""
        return {}

    @cached_property
    def kin(self) -> Kin:
        return kin(self.context.language(self.a.span))

    @cached_property
    def words(self) -> tuple[Words, Words]:
        return self.context.words(self.a), self.context.words(self.b)

    @cached_property
    def aligned(self) -> dict[int, int]:
        """Content words of the first sentence to those of the second that say the same."""
        return align(*self.words, self.kin)

    @cached_property
    def common(self) -> float:
        """How much the two have in common: the rarities of their aligned words added up."""
        return sum(self.context.rarity(self.words[0].lemma(i)) for i in self.aligned)

    @cached_property
    def close(self) -> float:
        """How surely the two tell one fact, as a link.

        Sentences are linked by what sets them apart from the rest of the story; of two openings, which tell what the
        story is about, that is little, and what they have in common tells it, too.
        """
        return max(self.link, STRONG * self.common / MUCH) if self.opening else self.link

    @cached_property
    def replaced(self) -> tuple[Substitution, ...]:
        return tuple(substitutions(*self.words, self.aligned, self.kin, self.vocabulary.against))

    @cached_property
    def opening(self) -> bool:
        """Whether both sentences open their accounts."""
        return {self.a.number, self.b.number} <= self.context.opening

    def between(self, side: int, first: int, last: int) -> str:
        """The text from one word to another, on one line."""
        tokens = self.words[side].tokens
        span = Span(self.sides[side].span.article, tokens[first].start, tokens[last].end)
        return " ".join(self.text(span).split())

    def anchors(self, i: int, j: int) -> int:
        """How many neighbours of two words in their sentences' trees are aligned with each other."""
        one, two = self.words
        mine, theirs = one.neighbours(i), two.neighbours(j)
        return sum(self.aligned.get(x) in theirs for x in mine)

    def counted(self, side: int, word: int) -> bool:
        """Whether a number hangs from a word."""
        words = self.words[side]
        return any(t.head == word and t.deprel.startswith("nummod") for t in words.tokens)

    def phrase(self, side: int, word: int) -> str:
        """The text of the noun phrase or verb group around a word, on one line."""
        unit = self.sides[side]
        start, end = self.words[side].around(word)
        return " ".join(self.text(Span(unit.span.article, start, end)).split())

    def speech(self, side: int, word: int) -> Quote | None:
        """The piece of speech in which a word stands."""
        return self.context.speech_at(self.sides[side].span.article, self.words[side].tokens[word].start)

    def text(self, span: Span) -> str:
        return self.context.aligned.story.text(span)

    def told(self, a: str, b: str) -> tuple[tuple[str, str], ...]:
        """What each side says, under the letter of its account."""
        return (self.context.letter(self.a.span), a), (self.context.letter(self.b.span), b)


def other_name(
    look: Facing, words: tuple[int, int], names: tuple[str, str], asks: str, because: str, sure: float
) -> Difference:
    """Two words of the sides, by their numbers, as ``names`` of one thing, of which ``asks`` is the question.

    The question is the same whichever account is first.
    """
    i, j = words
    both = " / ".join(sorted(names))
    return Difference(
        type="label",
        grade="can-both-hold",
        title=f"{asks} ({both})",
        spans=(look.a.span, look.b.span),
        sides=look.told(look.phrase(0, i), look.phrase(1, j)),
        sure=sure,
        reasons=(Reason(f"{because}: {both}", sure),),
    )


def facing(context: Context) -> Iterator[Facing]:
    """Pairs of units linked at least LOOKED_AT or sharing a key, strongest first, each with its facts."""
    aligned = context.aligned
    facts: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for fact in aligned.facts:
        facts[fact.units].append(fact)
    repeated = _repeated(aligned)
    bonds = {pair: (link, "") for pair, link in aligned.likeness.items() if link >= LOOKED_AT}
    for pair, key in context.keyed().items():
        if BOND[key] > bonds.get(pair, (0.0, ""))[0]:
            bonds[pair] = (BOND[key], key)
    for (i, j), (link, key) in sorted(bonds.items(), key=lambda kv: (-kv[1][0], kv[0])):
        if not {i, j} & repeated:
            yield Facing(aligned.units[i], aligned.units[j], link, tuple(facts[i, j]), context, key)


def _repeated(aligned: AlignedStory) -> set[int]:
    """Units of copies that stand word for word in another account: what they say is said already."""
    copies = {a.article.id for a in aligned.story.accounts if a.copy_of is not None}
    said = {_words(aligned, u) for u in aligned.units if u.span.article not in copies}
    return {u.number for u in aligned.units if u.span.article in copies and _words(aligned, u) in said}


def _words(aligned: AlignedStory, unit: Unit) -> str:
    return " ".join(aligned.story.text(unit.span).split())
