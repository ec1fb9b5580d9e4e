"""The report as data: the types of what ``--format json`` writes, which every other view is made from.

All offsets are code points into the article's ``text``, end excluded; ``article`` and ``letter`` are account letters.
A view that takes these and not a `Report` can also be made from a saved report.
"""

from __future__ import annotations

from typing import Any, TypedDict

FORMAT = "rashomon-report/1"


class StatedData(TypedDict):
    value: str | None
    how: str


class SpanData(TypedDict):
    start: int
    end: int


class SentenceData(SpanData):
    role: str


class ParagraphData(SpanData):
    number: int


class TimeData(SpanData):
    text: str
    type: str
    timex: str | None
    value: str | None
    how: str


class MentionData(SpanData):
    actor: str
    label: str | None
    form: str


class FurnitureData(SpanData):
    kind: str


class QuoteData(TypedDict):
    content: list[list[int]]
    cue: list[int] | None
    speaker: list[int] | None
    speaker_name: str | None
    kind: str
    speech: bool
    via: list[str]
    parent: int | None
    hedge: str | None


class ArticleData(TypedDict):
    letter: str
    id: str
    source: str
    title: str | None
    outlet: str | None
    outlet_how: str
    published: StatedData
    authors: list[str]
    url: str | None
    language: str
    sha256: str
    length: int
    copy_of: str | None
    copied: float
    text: str
    paragraphs: list[ParagraphData]
    sentences: list[SentenceData]
    times: list[TimeData]
    mentions: list[MentionData]
    furniture: list[FurnitureData]
    quotes: list[QuoteData]


class ActorData(TypedDict):
    id: str
    name: str
    kind: str
    mentions: int


class EvidenceData(SpanData):
    article: str
    text: str
    role: str


class OriginData(TypedDict):
    name: str
    articles: list[str]
    chain: list[str]


class ReasonData(TypedDict):
    says: str
    weight: float


class FindingData(TypedDict):
    id: str
    kind: str
    type: str
    grade: str | None
    title: str
    comment: str
    speaker: str | None
    articles: list[str]
    missing: list[str]
    score: float
    relation: str | None
    origins: list[OriginData]
    evidence: list[EvidenceData]
    reasons: list[ReasonData]


class UndecidedData(TypedDict):
    title: str
    why: str
    evidence: list[EvidenceData]


class ProblemData(TypedDict):
    where: str
    step: str
    says: str
    lost: bool


class RunData(TypedDict):
    version: str
    settings: dict[str, Any]
    models: dict[str, str]
    seconds: dict[str, float]


class ReportData(TypedDict):
    format: str
    story: str
    title: str
    one_story: bool
    articles: list[ArticleData]
    actors: list[ActorData]
    findings: list[FindingData]
    undecided: list[UndecidedData]
    problems: list[ProblemData]
    run: RunData
