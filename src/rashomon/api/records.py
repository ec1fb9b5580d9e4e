"""The records that callers see: findings with their words, accounts, labels, and what stands in one article.

Offsets are code points into the account's text, end excluded; ``article`` is always an account's letter (A, B …).
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Passage:
    """The exact words that a finding rests on, and where they stand."""

    article: str
    outlet: str | None
    start: int
    end: int
    text: str
    role: str
    finding: str = ""

    def __str__(self) -> str:
        return f"{self.article}:{self.start}-{self.end} {self.text}"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step that led to a finding, and how much it weighed (-1 … 1)."""

    says: str
    weight: float


@dataclass(frozen=True, slots=True)
class Origin:
    """Where passages of several accounts go back to, and the chain through which they came."""

    name: str
    articles: tuple[str, ...]
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One numbered row of a comparison.  ``kind``, ``type`` and ``grade`` are those of docs/findings.md.

    ``score`` says how sure the program is (0..1), not how much the matter weighs.  ``articles`` tell it, ``missing``
    are those it was not found in.
    """

    id: str
    kind: str
    type: str
    grade: str | None
    title: str
    comment: str
    speaker: str | None
    articles: tuple[str, ...]
    missing: tuple[str, ...]
    score: float
    relation: str | None
    evidence: tuple[Passage, ...] = field(repr=False)
    origins: tuple[Origin, ...] = field(default=(), repr=False)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)

    def told_by(self, letter: str) -> tuple[Passage, ...]:
        """The passages of one account."""
        return tuple(e for e in self.evidence if e.article == letter)

    def __str__(self) -> str:
        head = f"{self.id} {self.title}" + (f" ({self.grade})" if self.grade else "")
        return "\n".join([head, *(f"  {e}" for e in self.evidence)])


@dataclass(frozen=True, slots=True)
class Account:
    """One article as an account of the story."""

    letter: str
    id: str
    outlet: str | None
    published: str | None
    title: str | None
    language: str
    source: str
    url: str | None
    authors: tuple[str, ...]
    copy_of: str | None
    copied: float
    length: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Label:
    """What one account calls an actor, and how often."""

    actor: str
    kind: str
    label: str
    article: str
    outlet: str | None
    times: int


@dataclass(frozen=True, slots=True)
class Undecided:
    """What the comparison looked at and could not decide."""

    title: str
    why: str
    evidence: tuple[Passage, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation in one article: ``text`` as it stands there, ``speaker`` the full name where it is known.

    ``kind``: direct, indirect, mixed or block.  ``hedge``: reportedly, denied, claimed …
    """

    text: str
    speaker: str | None
    cue: str | None
    kind: str
    hedge: str | None
    via: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    """Words in one article that mean an actor; ``name`` is the fullest name it has there."""

    text: str
    name: str
    kind: str
    label: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """Who did what, as one sentence of an article says; ``deed`` is the verb's base form, ``holder`` who asserts it."""

    text: str
    doer: str | None
    deed: str
    done_to: str | None
    when: str | None
    where: str | None
    modality: str
    negated: bool
    holder: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: its TIMEX3 value, and the day, month, year or ``first/last`` it settles to, where it does."""

    text: str
    type: str
    timex: str | None
    value: str | None
    how: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity: its value and bounds ("more than 10,000": 10000..inf), its unit, and what is counted."""

    text: str
    value: float
    low: float
    high: float
    kind: str
    unit: str | None
    noun: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or line; ``role``: body, headline, caption, credit, dateline, blockquote or furniture."""

    text: str
    role: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A choice of words: ``kind`` is label, hedge, loaded, scare (quotation marks) or saying."""

    text: str
    kind: str
    about: str | None
    start: int
    end: int
