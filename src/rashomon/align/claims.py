"""The event ledger: claims of different accounts that are about one deed by one doer to one thing.

The doer and the done-to are part of the key: «the US recalled its envoy» and «Colombia recalled its envoy» never meet.
Sentence likeness proposes; deed, doer and done-to decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.align.actors import governments
from rashomon.align.context import Told
from rashomon.align.units import stop_words, words_of
from rashomon.languages import MissingTable, language
from rashomon.model import Actor, Claim, Fact, Span, Story, Unit
from rashomon.seams import Encoder, Vectors

PROPOSED = 0.40  # a pair of sentences less alike is not looked into
DEED = 0.62  # word vectors of two triggers at least so alike; of the pairs of one class 9 in 10 lie above .5
EVENT = 0.5  # triggers so alike in their contexts name one event; on ECB+ the best bar lies there
SAME_CLASS = 0.8  # likeness of two different triggers of one class
UNTOLD = 0.3  # what an argument counts that one of the two does not state
ALIKE = 0.5  # two argument phrases with at least so much in common mean the same


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the ledger says of two sentences: the facts both tell, and the deeds told of others, or denied by one."""

    facts: tuple[Fact, ...] = ()
    clashes: tuple[str, ...] = ()


def ledger(
    story: Story,
    units: Sequence[Unit],
    likeness: Mapping[tuple[int, int], float],
    actors: Sequence[Actor],
    encoder: Encoder | None,
    told: Mapping[int, Told] | None = None,
) -> dict[tuple[int, int], Verdict]:
    """A verdict for each pair of sentences at least PROPOSED alike; a claim meets at most one of the other sentence."""
    held = _by_unit(story, units)
    book = _Ledger(story, actors, encoder, told or {})
    out: dict[tuple[int, int], Verdict] = {}
    nothing = Verdict()
    for (i, j), link in sorted(likeness.items()):
        if link < PROPOSED:
            continue
        found = book.facts(held[i], held[j], (i, j), link)
        if not found:
            out[i, j] = nothing
            continue
        facts = _once(f for f in found if book.one_event(f))
        met = {f.a.trigger for f in facts} | {f.b.trigger for f in facts}
        apart = (f for f in found if book.clash(f) and not {f.a.trigger, f.b.trigger} & met)
        clashes = tuple(sorted({f"{f.a.deed}: {book.who(f.a)} / {book.who(f.b)}" for f in apart}))
        if facts and all(f.a.negated != f.b.negated for f in facts):
            clashes = (*clashes, f"{facts[0].a.deed}: denied by one alone")
        out[i, j] = Verdict(facts, clashes)
    return out


def _once(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The strongest facts, each claim in one of them only."""
    used: set[Span] = set()
    out: list[Fact] = []
    for f in sorted(facts, key=lambda f: (-strength(f), f.a.span, f.b.span, f.a.trigger, f.b.trigger)):
        if f.a.trigger not in used and f.b.trigger not in used:
            used |= {f.a.trigger, f.b.trigger}
            out.append(f)
    return tuple(out)


def strength(fact: Fact) -> float:
    """How sure the two claims are of one event; an argument not stated counts for nothing either way."""
    return fact.deed + sum(UNTOLD if same is None else same for same in (fact.doer, fact.done_to))


def _by_unit(story: Story, units: Sequence[Unit]) -> dict[int, list[Claim]]:
    out: dict[int, list[Claim]] = defaultdict(list)
    for account in story.accounts:
        claims = account.marks.of(Claim)
        mine = [u for u in units if u.span.article == account.article.id]
        at = 0
        for unit in mine:
            while at < len(claims) and claims[at].span.start < unit.span.start:
                at += 1
            while at < len(claims) and claims[at].span.start < unit.span.end:
                out[unit.number].append(claims[at])
                at += 1
    return out


class _Ledger:
    """Compares claims; remembers the words of phrases and the likeness of deeds."""

    def __init__(
        self, story: Story, actors: Sequence[Actor], encoder: Encoder | None, told: Mapping[int, Told]
    ) -> None:
        self._story, self._encoder, self._told = story, encoder, told
        self._actors = {member: actor.id for actor in actors for member in actor.members}
        self._governs = governments(story, actors)
        self._deeds: dict[tuple[str, str], float] = {}
        self._phrases: dict[Span, frozenset[str]] = {}
        self._rows: dict[int, Vectors | None] = {}
        self._classes = _classes({a.article.language for a in story.accounts})
        self._stop = {a.article.id: stop_words(a.article.language) for a in story.accounts}

    def facts(self, mine: Sequence[Claim], theirs: Sequence[Claim], units: tuple[int, int], link: float) -> list[Fact]:
        """Every claim of one sentence compared with every one of the other, where the deeds have to do with each
        other at all.
        """
        near = self._in_context(mine, theirs, units)
        found = []
        for a, alike in zip(mine, near, strict=True):
            for b, like in zip(theirs, alike, strict=True):
                deed = max(self._deed(a.deed, b.deed), like)
                if deed >= DEED:
                    found.append(self._fact(a, b, units, link, deed))
        return found

    def _fact(self, a: Claim, b: Claim, units: tuple[int, int], link: float, deed: float) -> Fact:
        doer = self._same(a.doer, b.doer, self._actor(a, a.doer_actor), self._actor(b, b.doer_actor))
        done_to = self._same(a.done_to, b.done_to, self._actor(a, a.done_to_actor), self._actor(b, b.done_to_actor))
        return Fact(a, b, units, link, round(deed, 3), doer, done_to)

    def _in_context(
        self, mine: Sequence[Claim], theirs: Sequence[Claim], units: tuple[int, int]
    ) -> Sequence[Sequence[float]]:
        """How alike two triggers each are where they stand, DEED and more where alike enough to be one event."""
        x, y = (self._triggers(n, claims) for n, claims in zip(units, (mine, theirs), strict=True))
        if x is None or y is None:
            return [[0.0] * len(theirs)] * len(mine)
        like = x @ y.T
        if like.max(initial=0.0) < EVENT:
            return [[0.0] * len(theirs)] * len(mine)
        near: Sequence[Sequence[float]] = np.where(like >= EVENT, np.minimum(0.99, like + (DEED - EVENT)), 0.0).tolist()
        return near

    def _triggers(self, unit: int, claims: Sequence[Claim]) -> Vectors | None:
        """The words in context of a sentence's triggers, zeros for one that is not read; None where none is."""
        if unit not in self._rows:
            told = self._told.get(unit)
            rows = [] if told is None else [told.row(c.trigger.start) for c in claims]
            self._rows[unit] = np.stack(rows) if rows else None
        return self._rows[unit]

    def one_event(self, fact: Fact) -> bool:
        """One of doer and done-to is the same, and neither is known to be another."""
        return max(fact.doer or 0.0, fact.done_to or 0.0) >= ALIKE and not self._others(fact)

    def clash(self, fact: Fact) -> bool:
        """One deed of two doers or to two things: known for other actors, or stated by both without a common word."""
        if fact.deed < SAME_CLASS or self.one_event(fact):
            return False
        stated = fact.deed == 1.0 and fact.doer is not None and fact.done_to is not None
        return self._others(fact) or (stated and max(fact.doer or 0.0, fact.done_to or 0.0) < ALIKE)

    def _others(self, fact: Fact) -> bool:
        """The doers, or the done-to, are known for two actors of which neither's phrase names the other."""
        sides = (
            (fact.doer, fact.a.doer_actor, fact.b.doer_actor),
            (fact.done_to, fact.a.done_to_actor, fact.b.done_to_actor),
        )
        for same, one, other in sides:
            if same is None or same >= ALIKE:
                continue
            x, y = self._actor(fact.a, one), self._actor(fact.b, other)
            if x and y and x != y:
                return True
        return False

    def who(self, claim: Claim) -> str:
        return " ".join(self._story.text(claim.doer).split())[:40] if claim.doer else "nobody named"

    def _actor(self, claim: Claim, cluster: str | None) -> str | None:
        return self._actors.get((claim.span.article, cluster)) if cluster else None

    def _deed(self, a: str, b: str) -> float:
        known = self._deeds.get((a, b))
        if known is None:
            known = self._deeds[a, b] = self._deeds[b, a] = self._fresh(*((a, b) if a <= b else (b, a)))
        return known

    def _fresh(self, a: str, b: str) -> float:
        if a == b:
            return 1.0
        x, y = a.split()[0] if a else "", b.split()[0] if b else ""
        if self._classes.get(x, frozenset()) & self._classes.get(y, frozenset()):
            return SAME_CLASS
        if self._encoder is None or not x or not y:
            return 0.0
        rows = self._encoder.words([x, y])
        return float(np.clip(rows[0] @ rows[1], 0.0, 0.99))

    def _same(self, a: Span | None, b: Span | None, actor_a: str | None, actor_b: str | None) -> float | None:
        if a is None or b is None:
            return None
        if actor_a and actor_b:
            if actor_a == actor_b:
                return 1.0
            if self._governs.get(actor_a, actor_a) == self._governs.get(actor_b, actor_b):
                return None  # «Washington» and the state it can stand for: neither one doer nor two
            return self._words_alike(a, b) * ALIKE
        return self._words_alike(a, b)

    def _words_alike(self, a: Span, b: Span) -> float:
        """Share of the shorter phrase's content words (by stem) that stand in the other."""
        x, y = self._stems(a), self._stems(b)
        if not x or not y:
            return 0.0
        return round(len(x & y) / min(len(x), len(y)), 3)

    def _stems(self, span: Span) -> frozenset[str]:
        if span not in self._phrases:
            words = words_of(self._story.text(span), self._stop[span.article])
            self._phrases[span] = frozenset(w[:6] for w in words)
        return self._phrases[span]


def _classes(codes: set[str]) -> dict[str, frozenset[int]]:
    """Word to the numbers of the classes it stands in, over the languages of the story."""
    out: dict[str, set[int]] = defaultdict(set)
    n = 0
    for code in sorted(codes):
        try:
            rows = language(code).table("deeds")["classes"]
        except MissingTable:
            continue
        for row in rows:
            n += 1
            for word in str(row).split():
                out[word].add(n)
    return {w: frozenset(found) for w, found in out.items()}
