"""A story laid side by side: accounts, actors, matches and facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from rashomon.model.marks import ActorKind, Claim, Interval, Marks, Number
from rashomon.model.text import Article, Problem, Span


def letters(n: int) -> Iterator[str]:
    """A, B … Z, AA, AB …: the names of ``n`` accounts."""
    for i in range(n):
        name, i = "", i + 1
        while i:
            i, rest = divmod(i - 1, 26)
            name = chr(65 + rest) + name
        yield name


@dataclass(frozen=True, slots=True)
class Account:
    """One article as an account of a story; its id is unique in the story."""

    letter: str
    marks: Marks
    copy_of: str | None = None  # the letter it copies
    copied: float = 0.0  # share of its text that stands in the other
    agency: str | None = None  # the news agency that signed its text

    @property
    def article(self) -> Article:
        return self.marks.article


@dataclass(frozen=True, slots=True)
class Story:
    """Accounts that are told side by side.  ``one_story`` is False when they seem to tell different events."""

    id: str
    title: str
    accounts: tuple[Account, ...]
    one_story: bool = True
    problems: tuple[Problem, ...] = ()
    _by_id: dict[str, Account] = field(init=False, repr=False, compare=False, default_factory=dict)

    def account(self, article_id: str) -> Account:
        """The account with this article id; KeyError if there is none."""
        if not self._by_id:
            self._by_id.update((a.article.id, a) for a in reversed(self.accounts))
        return self._by_id[article_id]

    def text(self, span: Span) -> str:
        return self.account(span.article).article.at(span)


@dataclass(frozen=True, slots=True)
class Reason:
    """One step that led to a finding, in words a reader can check, and how much it weighed (-1 … 1)."""

    says: str
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor across the accounts: ``members`` are (article id, cluster id) pairs."""

    id: str
    name: str
    kind: ActorKind
    members: tuple[tuple[str, str], ...]
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence that tells something, with what can be compared of it; ``number`` is its place among the story's.

    ``words``: content words, lower case, each once, in order.  ``actors``: merged actor ids.  ``quoted``: share of it
    inside quotations, ``said_by``: who speaks in it, ``reported``: which of its words are theirs.
    """

    number: int
    span: Span
    role: str
    paragraph: int
    words: tuple[str, ...]
    actors: frozenset[str] = frozenset()
    days: tuple[Interval, ...] = ()
    numbers: tuple[Number, ...] = ()
    quoted: float = 0.0
    said_by: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """Passages of several accounts that tell one thing (n-way; an account may give several spans, best first).

    ``kind``: statement or quote.  ``score`` 0..1.
    """

    kind: Literal["statement", "quote"]
    members: tuple[Span, ...]
    score: float
    reasons: tuple[Reason, ...] = ()
    speaker: str | None = None

    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that tell it, in the order of its members."""
        return tuple(dict.fromkeys(s.article for s in self.members))


@dataclass(frozen=True, slots=True)
class Fact:
    """Two claims of different accounts that are about one event: ``units`` are the numbers of their sentences.

    ``deed``, ``doer`` and ``done_to`` say how alike the three are, 0..1, None where one of the two does not state it.
    ``link`` is the likeness of the sentences.
    """

    a: Claim
    b: Claim
    units: tuple[int, int]
    link: float
    deed: float
    doer: float | None
    done_to: float | None


@dataclass(frozen=True, slots=True)
class AlignedStory:
    """What align hands to compare: settled times (in the accounts' marks), merged actors, matches."""

    story: Story
    actors: tuple[Actor, ...]
    matches: tuple[Match, ...]
    problems: tuple[Problem, ...] = ()
    units: tuple[Unit, ...] = ()
    facts: tuple[Fact, ...] = ()  # the event ledger, pairwise
    likeness: Mapping[tuple[int, int], float] = field(default_factory=dict)  # link of the pairs of units considered

    def of(self, kind: Literal["statement", "quote"]) -> tuple[Match, ...]:
        return tuple(m for m in self.matches if m.kind == kind)

    def actor_ids(self) -> dict[tuple[str, str], str]:
        """(article id, cluster id) of a mention to the id of its merged actor."""
        return {member: actor.id for actor in self.actors for member in actor.members}
