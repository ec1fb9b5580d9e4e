"""What a typed comparison looks at: two sentences of different accounts that tell one fact, and the words in them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.model import (
    AlignedStory,
    Claim,
    DifferType,
    Fact,
    Grade,
    Mark,
    Mention,
    Parse,
    Quote,
    Reason,
    Span,
    Time,
    Token,
    Unit,
)

LOOKED_AT = 0.5  # two sentences linked less are not taken to tell one fact


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

    def inside(self, unit: Unit, marks: Sequence[Mark]) -> list[Mark]:
        return [m for m in marks if unit.span.covers(m.span)]

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

    @property
    def sides(self) -> tuple[Unit, Unit]:
        return self.a, self.b

    def tokens(self, unit: Unit) -> tuple[Token, ...]:
        return self.context.tokens(unit)

    def text(self, span: Span) -> str:
        return self.context.aligned.story.text(span)

    def told(self, a: str, b: str) -> tuple[tuple[str, str], ...]:
        """What each side says, under the letter of its account."""
        return (self.context.letter(self.a.span), a), (self.context.letter(self.b.span), b)


def facing(aligned: AlignedStory) -> Iterator[Facing]:
    """All pairs of units linked at least LOOKED_AT, strongest first, each with its facts."""
    context = Context(aligned)
    facts: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for fact in aligned.facts:
        facts[fact.units].append(fact)
    repeated = _repeated(aligned)
    for (i, j), link in sorted(aligned.likeness.items(), key=lambda kv: (-kv[1], kv[0])):
        if link < LOOKED_AT:
            return
        if {i, j} & repeated:
            continue
        yield Facing(aligned.units[i], aligned.units[j], link, tuple(facts[i, j]), context)


def _repeated(aligned: AlignedStory) -> set[int]:
    """Units of copies that stand word for word in another account: what they say is said already."""
    copies = {a.article.id for a in aligned.story.accounts if a.copy_of is not None}
    said = {_words(aligned, u) for u in aligned.units if u.span.article not in copies}
    return {u.number for u in aligned.units if u.span.article in copies and _words(aligned, u) in said}


def _words(aligned: AlignedStory, unit: Unit) -> str:
    return " ".join(aligned.story.text(unit.span).split())
