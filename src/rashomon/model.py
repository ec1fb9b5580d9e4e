"""The words of the system: immutable records that every step hands to the next.

Text lives in :class:`Article` alone.  Everything else is a :class:`Span` (code points, end excluded) into it, or is
made of records that hold spans.  Nothing here imports anything else of ours; no step edits what an earlier one made.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeVar

# --- where text is ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` to ``end`` (code points, end excluded) of the article with id ``article``."""

    article: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end} in {self.article!r}")

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def shared(self, other: Span) -> int:
        """How many characters the two have in common."""
        if self.article != other.article:
            return 0
        return max(0, min(self.end, other.end) - max(self.start, other.start))


@dataclass(frozen=True, slots=True)
class Stated:
    """A value with how it is known, e.g. ``Stated("2025-07-07", "line 1 of the text")``."""

    value: str
    how: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be done: a value that is returned, counted and shown; ``lost`` when input went missing by it."""

    where: str
    step: str
    says: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One telling.  ``text`` is never edited: for plain text it is the decoded file, for HTML the extracted text.

    ``sha256`` is of the raw bytes read.  ``furniture`` holds what the reader already knows to be no telling
    (start, end, kind), e.g. captions of a page.  ``extra`` passes unknown keys of JSON input through.
    """

    id: str
    text: str
    source: str
    sha256: str
    language: str = "en"
    title: str | None = None
    outlet: Stated | None = None
    published: Stated | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    furniture: tuple[tuple[int, int, str], ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def span(self, start: int, end: int) -> Span:
        """A span of this article; ValueError when it does not lie in the text."""
        if end > len(self.text):
            raise ValueError(f"{start}..{end} runs past the {len(self.text)} characters of {self.id!r}")
        return Span(self.id, start, end)

    def at(self, span: Span) -> str:
        """The text of a span; ValueError for another article's span."""
        if span.article != self.id:
            raise ValueError(f"span of {span.article!r} asked of {self.id!r}")
        return self.text[span.start : span.end]


# --- what annotate finds ---------------------------------------------------------------------------------------------

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
    """

    type: TimeType
    timex: str | None
    days: Interval | None
    how: str
    relative: str | None = None
    anchor: Literal["none", "published", "event", "previous"] = "none"


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

    def of(self, kind: type[M], within: Span | None = None) -> tuple[M, ...]:
        """The marks of one kind in text order; with ``within``, those lying wholly inside it."""
        return tuple(m for m in self.items if isinstance(m, kind) and (within is None or within.covers(m.span)))

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


# --- a story, laid side by side --------------------------------------------------------------------------------------


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

    def account(self, article_id: str) -> Account:
        """The account with this article id; KeyError if there is none."""
        for a in self.accounts:
            if a.article.id == article_id:
                return a
        raise KeyError(article_id)

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
    inside quotations, ``said_by``: who speaks in it.
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


# --- what compare tells ----------------------------------------------------------------------------------------------

Kind = Literal["shared", "differ", "quote", "only", "left-out", "wording", "time", "origin"]
DifferType = Literal[
    "cause", "actor", "role", "number", "date", "place", "order", "modality", "polarity", "factuality", "speech-act",
    "label", "degree", "agency", "between-speakers",
]  # fmt: skip
Grade = Literal["exclude", "only-if", "can-both-hold", "maybe-different-events", "framing"]
KINDS: tuple[Kind, ...] = ("shared", "differ", "quote", "only", "left-out", "wording", "time", "origin")
DIFFER_TYPES: tuple[DifferType, ...] = (
    "cause", "actor", "role", "number", "date", "place", "order", "modality", "polarity", "factuality", "speech-act",
    "label", "degree", "agency", "between-speakers",
)  # fmt: skip
GRADES: tuple[Grade, ...] = ("exclude", "only-if", "can-both-hold", "maybe-different-events", "framing")
Relation = Literal["same", "refines", "differs", "between-speakers"]


class NoEvidence(ValueError):
    """A finding was made without a span to point to."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words a finding rests on.  ``role``: told, doer, date, number, cue, considered …"""

    span: Span
    role: str = "told"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a passage goes back to: one document, outlet or speaker, and the chain through which it came."""

    name: str
    articles: tuple[str, ...]  # article ids
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One numbered row of a report.  Raises :class:`NoEvidence` when it has nothing to point to.

    ``id`` is given by `compare` (D1, Q2 …).  ``articles`` and ``missing`` hold article ids.
    """

    kind: Kind
    title: str
    evidence: tuple[Evidence, ...]
    type: str = ""
    grade: Grade | None = None
    comment: str = ""
    speaker: str | None = None
    missing: tuple[str, ...] = ()
    score: float = 0.0
    relation: Relation | None = None
    origins: tuple[Origin, ...] = ()
    reasons: tuple[Reason, ...] = ()
    id: str = ""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise NoEvidence(f"{self.kind} finding without evidence: {self.title!r}")

    @property
    def articles(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(e.span.article for e in self.evidence if e.role != "considered"))

    def named(self, id: str) -> Finding:
        """The same finding with its number in the report."""
        return dataclasses.replace(self, id=id)


@dataclass(frozen=True, slots=True)
class Undecided:
    """What the comparison looked at and could not decide."""

    title: str
    why: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """How a report was made; ``seconds`` is the one part that varies from run to run."""

    version: str
    settings: Mapping[str, Any]
    models: Mapping[str, str]
    seconds: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """All that is told of one story; what `present` renders."""

    aligned: AlignedStory
    findings: tuple[Finding, ...]
    undecided: tuple[Undecided, ...]
    problems: tuple[Problem, ...]
    run: Run

    @property
    def story(self) -> Story:
        return self.aligned.story

    def of(self, kind: Kind) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.kind == kind)
