"""What a typed comparison looks at: two sentences of different accounts that tell one fact, and the words in them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rashomon.compare.candidates import BOND, by_keys, openings, speaking
from rashomon.compare.kin import Kin, kin
from rashomon.compare.slots import Substitution, Words, align, substitutions
from rashomon.compare.vocabulary import Vocabulary, vocabulary
from rashomon.model import (
    AlignedStory,
    Claim,
    DifferType,
    Fact,
    Grade,
    Mention,
    Parse,
    Quote,
    Reason,
    Span,
    Time,
    Token,
    Unit,
)

STEM = 6
FEWEST = 40  # sentences a story is taken to have at least: in three briefs every word would be a common one
SIDE_BY_SIDE = 25  # characters between two places of which one tells where the other lies
LOOKED_AT = 0.4  # two sentences linked less are not taken to tell one fact


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
class Context:
    """The story's marks indexed by unit, made once for all comparisons."""

    aligned: AlignedStory

    @cached_property
    def _parses(self) -> dict[str, tuple[list[int], list[Parse]]]:
        out = {}
        for account in self.aligned.story.accounts:
            parses = list(account.marks.of(Parse))
            out[account.article.id] = ([p.span.start for p in parses], parses)
        return out

    def tokens(self, unit: Unit) -> tuple[Token, ...]:
        """The words of a unit, in order; none where it was not parsed."""
        starts, parses = self._parses[unit.span.article]
        at = max(0, bisect_left(starts, unit.span.start + 1) - 1)
        out: list[Token] = []
        while at < len(parses) and starts[at] < unit.span.end:
            out += [t for t in parses[at].tokens if unit.span.start <= t.start and t.end <= unit.span.end]
            at += 1
        return tuple(out)

    @cached_property
    def letters(self) -> dict[str, str]:
        return {a.article.id: a.letter for a in self.aligned.story.accounts}

    @cached_property
    def names(self) -> dict[str, str]:
        return {a.id: a.name for a in self.aligned.actors}

    @cached_property
    def by_name(self) -> dict[str, str]:
        """Name to the merged actor who bears it, the one most spoken of."""
        return {a.name: a.id for a in sorted(self.aligned.actors, key=lambda a: (a.mentions, a.id))}

    @cached_property
    def kinds(self) -> dict[str, str]:
        return {a.id: a.kind for a in self.aligned.actors}

    @cached_property
    def actor_ids(self) -> dict[tuple[str, str], str]:
        return self.aligned.actor_ids()

    @cached_property
    def times(self) -> dict[str, tuple[Time, ...]]:
        return {a.article.id: a.marks.of(Time) for a in self.aligned.story.accounts}

    @cached_property
    def claims(self) -> dict[str, tuple[Claim, ...]]:
        return {a.article.id: a.marks.of(Claim) for a in self.aligned.story.accounts}

    @cached_property
    def mentions(self) -> dict[str, tuple[Mention, ...]]:
        return {a.article.id: a.marks.of(Mention) for a in self.aligned.story.accounts}

    @cached_property
    def quotes(self) -> dict[str, tuple[Quote, ...]]:
        return {a.article.id: a.marks.of(Quote) for a in self.aligned.story.accounts}

    def actors_in(self, span: Span) -> set[str]:
        """Merged actors mentioned in a stretch."""
        starts, found = self._mentions_by_start[span.article]
        out = set()
        for m in found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            actor = self.actor_ids.get((span.article, m.actor))
            if actor is not None and m.span.end <= span.end:
                out.add(actor)
        return out

    def metonym(self, span: Span) -> bool:
        """Whether a phrase names a place or building that can stand for those who govern there."""
        starts, found = self._mentions_by_start[span.article]
        near = found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        return any(m.metonym and m.span.end <= span.end for m in near)

    @cached_property
    def _mentions_by_start(self) -> dict[str, tuple[list[int], list[Mention]]]:
        out = {}
        for article, mentions in self.mentions.items():
            found = sorted(mentions, key=lambda m: m.span.start)
            out[article] = ([m.span.start for m in found], found)
        return out

    def before(self, unit: Unit) -> Span | None:
        """The sentence that an account tells before another."""
        n = unit.number - 1
        return (
            self.aligned.units[n].span if n >= 0 and self.aligned.units[n].span.article == unit.span.article else None
        )

    def nested(self, a: str, b: str) -> bool:
        """Whether two places stand side by side somewhere ("Orvane, Brelland"): the one lies in the other."""
        return (min(a, b), max(a, b)) in self._neighbours

    @cached_property
    def _neighbours(self) -> set[tuple[str, str]]:
        out: set[tuple[str, str]] = set()
        for article, mentions in self.mentions.items():
            last: tuple[int, str] | None = None
            for m in mentions:
                actor = self.actor_ids.get((article, m.actor))
                if m.kind != "place" or actor is None:
                    continue
                if last is not None and last[1] != actor and m.span.start - last[0] <= SIDE_BY_SIDE:
                    out.add((min(last[1], actor), max(last[1], actor)))
                last = (m.span.end, actor)
        return out

    @cached_property
    def _words(self) -> dict[int, Words]:
        return {}

    def words(self, unit: Unit) -> Words:
        """The unit's words with their heads, actors and classes of deeds."""
        if unit.number not in self._words:
            self._words[unit.number] = self._fresh_words(unit)
        return self._words[unit.number]

    def _fresh_words(self, unit: Unit) -> Words:
        starts, parses = self._parses[unit.span.article]
        at = max(0, bisect_left(starts, unit.span.start + 1) - 1)
        tokens = parses[at].tokens if at < len(parses) and parses[at].span.overlaps(unit.span) else ()
        actors: dict[int, str] = {}
        for m in self.mentions_in(unit):
            actor = self.actor_ids.get((unit.span.article, m.actor))
            if actor is not None:
                held = [i for i, t in enumerate(tokens) if m.span.start <= t.start < m.span.end]
                actors.update({i: actor for i in held if tokens[i].head not in held})
        deeds = vocabulary(self.language(unit.span)).deeds
        classes = {i: deeds[w] for i, t in enumerate(tokens) if (w := t.lemma.lower()) in deeds}
        return Words(tokens, actors, classes)

    def text(self, span: Span) -> str:
        return self.aligned.story.text(span)

    def language(self, span: Span) -> str:
        return self.aligned.story.account(span.article).article.language

    @cached_property
    def _rarity(self) -> dict[str, float]:
        n = max(len(self.aligned.units), FEWEST)
        seen = Counter(w for u in self.aligned.units for w in {x[:STEM] for x in u.words})
        return {w: math.log((n + 1) / (k + 0.5)) / math.log((n + 1) / 1.5) for w, k in seen.items()}

    def rarity(self, word: str) -> float:
        """How telling a word is in this story: 1 for one said once, 0 for one that stands everywhere."""
        return max(0.0, self._rarity.get(word[:STEM].lower(), 0.0))

    @cached_property
    def opening(self) -> frozenset[int]:
        return frozenset(openings(self.aligned))

    def keyed(self) -> dict[tuple[int, int], str]:
        """Pairs of units that a typed key brings together."""
        units = self.aligned.units
        claims = {u.number: self.claims_in(u) for u in units}
        languages = {self.language(u.span) for u in units}
        classes = {w: rows for code in sorted(languages) for w, rows in vocabulary(code).deeds.items()}
        return by_keys(self.aligned, claims, speaking(units, self.quotes), classes, self._arguments)

    def _arguments(self, claim: Claim) -> Iterator[tuple[str, list[Hashable]]]:
        """The actors that doer and done-to mention, and of the done-to the classes of its noun."""
        for side, span in (("doer", claim.doer), ("done-to", claim.done_to)):
            if span is None:
                continue
            keys: list[Hashable] = [*sorted(self.actors_in(span))]
            if side == "done-to":
                language = self.language(span)
                nouns = [t.lemma.lower() for t in self.tokens_in(span) if t.upos == "NOUN"]
                keys += [("class", c) for noun in nouns[-1:] for c in sorted(kin(language).near(noun, "nouns"))]
            yield side, keys

    def tokens_in(self, span: Span) -> list[Token]:
        """The words of a stretch inside one sentence."""
        starts, parses = self._parses[span.article]
        at = max(0, bisect_left(starts, span.start + 1) - 1)
        tokens = parses[at].tokens if at < len(parses) else ()
        return [t for t in tokens if span.start <= t.start and t.end <= span.end]

    def claims_in(self, unit: Unit) -> tuple[Claim, ...]:
        """The deeds whose trigger stands in the unit."""
        if unit.number not in self._deeds:
            held = (c for c in self.claims[unit.span.article] if unit.span.covers(c.trigger))
            self._deeds[unit.number] = tuple(held)
        return self._deeds[unit.number]

    @cached_property
    def _deeds(self) -> dict[int, tuple[Claim, ...]]:
        return {}

    def speech_at(self, article: str, position: int) -> Quote | None:
        """The innermost piece of speech around a place; None where the outlet itself tells."""
        key = (article, position)
        if key not in self._speech:
            around = [
                q for q in self.quotes[article] if q.speech and any(c.start <= position < c.end for c in q.content)
            ]
            self._speech[key] = min(around, key=lambda q: len(q.span), default=None)
        return self._speech[key]

    @cached_property
    def _speech(self) -> dict[tuple[str, int], Quote | None]:
        return {}

    def mentions_in(self, unit: Unit) -> tuple[Mention, ...]:
        """The mentions that lie in a unit."""
        if unit.number not in self._mentions:
            starts, found = self._mentions_by_start[unit.span.article]
            near = found[bisect_left(starts, unit.span.start) : bisect_left(starts, unit.span.end)]
            self._mentions[unit.number] = tuple(m for m in near if m.span.end <= unit.span.end)
        return self._mentions[unit.number]

    @cached_property
    def _mentions(self) -> dict[int, tuple[Mention, ...]]:
        return {}

    def quotes_in(self, unit: Unit) -> tuple[Quote, ...]:
        """The quotations with content in a unit."""
        if unit.number not in self._quotes:
            near = (q for q in self.quotes[unit.span.article] if any(unit.span.overlaps(c) for c in q.content))
            self._quotes[unit.number] = tuple(near)
        return self._quotes[unit.number]

    @cached_property
    def _quotes(self) -> dict[int, tuple[Quote, ...]]:
        return {}

    def letter(self, span: Span) -> str:
        return self.letters[span.article]


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
    def replaced(self) -> tuple[Substitution, ...]:
        return tuple(substitutions(*self.words, self.aligned, self.kin))

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
