"""What compare tells: findings with their evidence, and the report."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from rashomon.model.story import AlignedStory, Reason, Story
from rashomon.model.text import Problem, Span

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
