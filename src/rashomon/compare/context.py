"""The marks of a story indexed by its sentences, made once for all comparisons."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.compare.apparatus import Word, words
from rashomon.compare.candidates import by_keys, openings, speaking
from rashomon.compare.kin import kin
from rashomon.compare.slots import Words
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import AlignedStory, ByPlace, Claim, Mention, Number, Parse, Quote, Span, Time, Token, Unit

STEM = 6
FEWEST = 40  # sentences a story is taken to have at least: in three briefs every word would be a common one
SIDE_BY_SIDE = 25  # characters between two places of which one tells where the other lies


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
        """Name to the merged actor who bears it, the one most spoken of; as the accounts name him too."""
        held = Counter(
            (m.canonical, actor)
            for article, mentions in self.mentions.items()
            for m in mentions
            if (actor := self.actor_ids.get((article, m.actor))) is not None
        )
        held.update({(a.name, a.id): a.mentions for a in self.aligned.actors})
        return {name: actor for (name, actor), _ in sorted(held.items(), key=lambda x: (x[1], x[0]))}

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
    def amounts(self) -> dict[str, dict[str, set[float]]]:
        """Of each account the values in which it counts each noun or unit."""
        out: dict[str, dict[str, set[float]]] = {}
        for account in self.aligned.story.accounts:
            of = out.setdefault(account.article.id, {})
            for n in account.marks.of(Number):
                of.setdefault((n.unit or n.noun or "").lower(), set()).add(n.value)
        return out

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

    def found(self, unit: Unit, pattern: re.Pattern[str]) -> tuple[re.Match[str], ...]:
        """Where a pattern stands in a unit's text, looked for once: a unit faces many others."""
        key = unit.number, pattern.pattern
        if key not in self._found:
            self._found[key] = tuple(pattern.finditer(self.text(unit.span)))
        return self._found[key]

    @cached_property
    def _found(self) -> dict[tuple[int, str], tuple[re.Match[str], ...]]:
        return {}

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
        claims = {u.number: self._telling(u) for u in units}
        return by_keys(self.aligned, claims, speaking(units, self.quotes), self._kindred_deeds(), self._arguments)

    def _telling(self, unit: Unit) -> list[Claim]:
        """The deeds of a unit but for those of which everybody does some."""
        usual = vocabulary(self.language(unit.span)).usual
        return [c for c in self.claims_in(unit) if c.deed.split(" ")[0] not in usual]

    def _kindred_deeds(self) -> dict[str, frozenset[Hashable]]:
        """Verbs to what they have in common with others: a class of deeds, or a scale ("push", "hit")."""
        out: dict[str, set[Hashable]] = defaultdict(set)
        for code in sorted({a.article.language for a in self.aligned.story.accounts}):
            words = vocabulary(code)
            for word, rows in words.deeds.items():
                out[word].update(("deed", row) for row in rows)
            for word, places in words.scales.items():
                out[word].update(("scale", row) for row, _ in places)
        return {word: frozenset(found) for word, found in out.items()}

    def _arguments(self, claim: Claim) -> Iterator[tuple[str, list[Hashable]]]:
        """The actors that doer and done-to mention, and of the done-to the classes of its noun."""
        for side, span, cluster in (
            ("doer", claim.doer, claim.doer_actor),
            ("done-to", claim.done_to, claim.done_to_actor),
        ):
            if span is None:
                continue
            own = self.actor_ids.get((span.article, cluster or ""))
            keys: list[Hashable] = [*sorted(self.actors_in(span) | ({own} if own else set()))]
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

    def said(self, quote: Quote) -> list[Word]:
        """The words of a quotation; a long one is matched sentence by sentence."""
        if quote.content not in self._said:
            self._said[quote.content] = words(self.aligned.story.account(quote.span.article).article, quote.content)
        return self._said[quote.content]

    @cached_property
    def _said(self) -> dict[tuple[Span, ...], list[Word]]:
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
            near = dict(self._quotes_by_place[unit.span.article].over(unit.span))
            self._quotes[unit.number] = tuple(q for _, q in sorted(near.items()))
        return self._quotes[unit.number]

    @cached_property
    def _quotes_by_place(self) -> dict[str, ByPlace[tuple[int, Quote]]]:
        return {
            article: ByPlace((piece, (n, q)) for n, q in enumerate(found) for piece in q.content)
            for article, found in self.quotes.items()
        }

    @cached_property
    def _quotes(self) -> dict[int, tuple[Quote, ...]]:
        return {}

    def letter(self, span: Span) -> str:
        return self.letters[span.article]
