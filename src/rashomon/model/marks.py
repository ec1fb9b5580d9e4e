"""What annotate finds: every kind of mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeVar

from rashomon.model.text import Article, Problem, Span

Role = Literal["body", "headline", "caption", "credit", "dateline", "blockquote", "furniture"]
ActorKind = Literal["person", "organisation", "place", "other"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
QuoteKind = Literal["direct", "indirect", "mixed", "block"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something found in a text; every kind below is one."""

    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph(Mark):
    """A block of text between blank lines (or lines, where a text has none blank); ``number`` counts from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Sentence(Mark):
    """A sentence, or a line that is none (its role says so).  ``paragraph`` is the paragraph's number."""

    role: Role
    paragraph: int


@dataclass(frozen=True, slots=True)
class Furniture(Mark):
    """What belongs to the page and not to the telling: kind is caption, credit, copyright, dateline, byline, date …"""

    kind: str


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a parse.  ``head`` is the index in the sentence, -1 for the root; ``ent`` a BIO tag or ``O``.

    ``start`` and ``end`` are code points in the article.
    """

    start: int
    end: int
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    ent: str = "O"
    feats: str = ""


@dataclass(frozen=True, slots=True)
class Parse(Mark):
    """The syntax of one sentence (its span is the sentence's)."""

    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Coreference(Mark):
    """The head word of a phrase that the trained reader takes to mean what the others of its ``group`` mean."""

    group: int


@dataclass(frozen=True, slots=True)
class Mention(Mark):
    """Words that mean an actor.  ``actor`` is the cluster's id inside the article (``a3``); align merges clusters.

    ``form``: name, nominal ("the president") or pronoun.  ``label``: how it is called here, the full noun phrase
    with premodifiers and apposition ("Far-left President of Colombia"), where it says more than the name.
    ``canonical``: the fullest name of the cluster in the article.
    """

    actor: str
    kind: ActorKind
    form: Literal["name", "nominal", "pronoun"]
    canonical: str
    label: Span | None = None
    metonym: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """First and last day, both included.  An open side is ``date.min`` or ``date.max``."""

    first: date
    last: date

    def meets(self, other: Interval) -> Interval | None:
        """The days in both, or None."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Interval(first, last) if first <= last else None

    def __str__(self) -> str:
        return self.first.isoformat() if self.first == self.last else f"{self.first}/{self.last}"


@dataclass(frozen=True, slots=True)
class Time(Mark):
    """A time expression.  ``timex`` is its TIMEX3 value, ``days`` the days it settles to, ``how`` in words.

    ``relative`` is a recipe that `align` (or `annotate`, when the article has a date) settles against an anchor date;
    None for what needs none ("July 3, 2025").  ``anchor`` says what it is counted from.
    ``told``: whether the clause of a date that needs none tells of it as past or as to come; near where nothing tells.
    """

    type: TimeType
    timex: str | None
    days: Interval | None
    how: str
    relative: str | None = None
    anchor: Literal["none", "published", "event", "previous"] = "none"
    told: Literal["past", "future", "near"] = "near"


@dataclass(frozen=True, slots=True)
class Number(Mark):
    """A quantity.  ``low``/``high`` bound the value ("more than 10,000": 10000..inf; "dozens": 24..99).

    ``unit``: USD, %, km …; ``noun`` the head noun counted ("people"); ``approximate`` when hedged or rounded.
    ``kind``: count, money, percent, ordinal, age, measure, year-like codes …
    """

    value: float
    low: float
    high: float
    kind: str
    unit: str | None = None
    noun: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Quote(Mark):
    """Who said what.  ``span`` runs from the first to the last character of content, cue and speaker.

    ``content`` may be discontinuous.  ``speaker_name`` is the resolved full name.  ``via`` is the chain of those it
    passed through, nearest the outlet first.  ``parent`` is the index of the quote it stands in among the article's
    quotes in text order.  ``hedge``: reportedly, denied, claimed …
    """

    content: tuple[Span, ...]
    kind: QuoteKind
    cue: Span | None = None
    speaker: Span | None = None
    speaker_name: str | None = None
    speech: bool = True
    via: tuple[str, ...] = ()
    parent: int | None = None
    hedge: str | None = None


@dataclass(frozen=True, slots=True)
class Wording(Mark):
    """A choice of words: kind is label, hedge, loaded, scare (quotes) or saying; ``about`` an actor id or name."""

    kind: Literal["label", "hedge", "loaded", "scare", "saying"]
    about: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Claim(Mark):
    """Who did what: a frame around one trigger word.  ``span`` is the clause; all other spans are None if not stated.

    ``deed`` is the trigger's lemma (with particle).  ``doer``/``done_to`` are the argument phrases, ``doer_actor`` /
    ``done_to_actor`` the actor ids they mean in this article.  ``modality``: done, planned, possible, ordered …
    ``holder``: the quote's speaker (name) who asserts it, None for the outlet itself.
    """

    trigger: Span
    deed: str
    doer: Span | None = None
    done_to: Span | None = None
    doer_actor: str | None = None
    done_to_actor: str | None = None
    when: Span | None = None
    where: Span | None = None
    cause: Span | None = None
    numbers: tuple[Span, ...] = ()
    negated: bool = False
    modality: Literal["done", "planned", "possible", "ordered", "conditional"] = "done"
    hedge: str | None = None
    holder: str | None = None


M = TypeVar("M", bound=Mark)


@dataclass(frozen=True, slots=True)
class Marks:
    """All that annotate found in one article, in text order, and what it could not do."""

    article: Article
    items: tuple[Mark, ...] = ()
    problems: tuple[Problem, ...] = ()
    _of: dict[type[Mark], tuple[Any, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def of(self, kind: type[M], within: Span | None = None) -> tuple[M, ...]:
        """The marks of one kind in text order; with ``within``, those lying wholly inside it."""
        if kind not in self._of:  # steps ask again and again, often sentence by sentence
            self._of[kind] = tuple(m for m in self.items if isinstance(m, kind))
        found: tuple[M, ...] = self._of[kind]
        return found if within is None else tuple(m for m in found if within.covers(m.span))

    def plus(self, items: Iterable[Mark], problems: Iterable[Problem] = ()) -> Marks:
        """These marks and more, sorted by place (stable)."""
        both = sorted((*self.items, *items), key=lambda m: (m.span.start, -m.span.end))
        return Marks(self.article, tuple(both), (*self.problems, *problems))

    def without(self, kind: type[Mark]) -> Marks:
        """These marks less one kind (for a step that replaces it)."""
        return Marks(self.article, tuple(m for m in self.items if not isinstance(m, kind)), self.problems)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence around a position, or None."""
        for s in self.of(Sentence):
            if s.span.start <= position < s.span.end:
                return s
        return None
