"""What an archive gives back: articles as kept, stories as rows, who said what, hits of a search, corrections, runs.

Days are ISO 8601 (``2025-07-07``), moments ISO 8601 in UTC to the second.  ``number`` is the order of arrival.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from rashomon.model.failures import ArchiveDamaged as ArchiveDamaged
from rashomon.model.failures import ArchiveError as ArchiveError
from rashomon.model.failures import ArchiveFull as ArchiveFull
from rashomon.model.failures import ArchiveLocked as ArchiveLocked
from rashomon.model.failures import ArchiveReadOnly as ArchiveReadOnly
from rashomon.model.failures import NotAnArchive as NotAnArchive
from rashomon.model.text import Article

T = TypeVar("T")


CorrectionKind = Literal["same", "not-same", "split", "merge", "speaker", "date"]
CORRECTION_KINDS: tuple[CorrectionKind, ...] = ("same", "not-same", "split", "merge", "speaker", "date")
HitKind = Literal["article", "statement", "quote"]
HIT_KINDS: tuple[HitKind, ...] = ("article", "statement", "quote")
StoryOrder = Literal["newest", "largest", "differing"]
STORY_ORDERS: tuple[StoryOrder, ...] = ("newest", "largest", "differing")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of many, in order.  ``total`` counts all, up to a limit: with ``more_than`` there are more than that."""

    items: tuple[T, ...]
    total: int
    offset: int = 0
    more_than: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An article without its text: what lists show.

    ``day`` is the day it sorts under: the day published, or the day added where none is stated or believed.
    ``latest`` is False for what a newer version replaced.  ``story`` and ``copy_of`` are ids.
    """

    number: int
    id: str
    title: str
    outlet: str | None
    day: str
    published: str | None
    language: str
    url: str | None
    source: str
    version: int
    latest: bool
    length: int
    story: str | None
    copy_of: str | None
    added: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An article as the archive has it: its row, the article itself, how its place in its story was found."""

    row: Row
    article: Article
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    seen: int = 1
    last_seen: str = ""


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as lists show it.  ``accounts`` are the articles that are no copies; ``compared`` False: not yet, or
    not since it changed.  The counts of findings are those of the last comparison (0 before the first).  ``continues``:
    the id of the earlier story that it goes on from.
    """

    number: int
    id: str
    title: str
    first_day: str
    last_day: str
    articles: int
    accounts: int
    outlets: int
    languages: tuple[str, ...]
    changed: str
    compared: bool
    shared: int
    differs: int
    quotes: int
    only: int
    undecided: int
    continues: str | None = None


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """Which stories are wanted; None or empty: all.  ``least`` counts accounts.  ``words`` are searched in articles.

    ``person`` and ``place`` are named in an account; ``type`` is that of a difference.  All three know compared stories
    alone.  ``continues``: the id of the earlier story that they go on from.
    """

    words: str = ""
    outlet: str | None = None
    language: str | None = None
    person: str | None = None
    place: str | None = None
    type: str | None = None
    since: str | None = None
    until: str | None = None
    least: int = 1
    differing: bool | None = None
    compared: bool | None = None
    continues: str | None = None
    order: StoryOrder = "newest"


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that stories can be narrowed to, and how many would be left."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What the wanted stories can be narrowed by, most frequent first."""

    outlets: tuple[Facet, ...]
    languages: tuple[Facet, ...]
    people: tuple[Facet, ...]
    places: tuple[Facet, ...]
    types: tuple[Facet, ...]
    days: tuple[Facet, ...]
    differing: int
    compared: int


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Words that an article reports as somebody's.  ``start`` and ``end`` span content, cue and speaker."""

    number: int
    article: str
    article_title: str
    outlet: str | None
    day: str
    story: str | None
    start: int
    end: int
    content: str
    speaker: str | None
    kind: str
    cue: str | None
    hedge: str | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who speaks or is named; ``key`` is the folded name that addresses the person."""

    key: str
    name: str
    kind: str
    quotes: int
    articles: int


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet, how many articles and stories it has here, and the days of its first and last."""

    key: str
    name: str
    articles: int
    stories: int
    copies: int
    first_day: str
    last_day: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found by a search: ``snippet`` has the words found between ``\\x02`` and ``\\x03``.

    For a statement ``finding`` is its id in the story's report; ``start`` and ``end`` lie in ``article``.
    """

    kind: HitKind
    title: str
    snippet: str
    day: str
    outlet: str | None
    article: str | None
    story: str | None
    finding: str | None = None
    speaker: str | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class UndecidedRow:
    """What a comparison looked at and could not decide; ``evidence`` as in the report, with article ids."""

    number: int
    story: str
    story_title: str
    title: str
    why: str
    evidence: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person decided; data that every later run heeds.

    ``same``: the articles tell one story; ``not-same``: the first does not belong with the others; ``split``: the
    articles leave their story together; ``merge``: stories become the first of ``stories``; ``speaker``: the words at
    ``start``–``end`` of the article are ``value``'s; ``date``: the article was published on ``value`` (empty: unknown).
    Once applied, the first four have ``moved`` the articles named there from the first to the second of ``stories``.
    """

    kind: CorrectionKind
    articles: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    value: str = ""
    start: int = 0
    end: int = 0
    note: str = ""
    number: int = 0
    at: str = ""
    undone: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A merge, split or move of articles between stories, and why."""

    number: int
    kind: str
    story: str
    into: str
    articles: tuple[str, ...]
    says: str
    at: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article to be kept.

    ``day``: the day it sorts under.  ``apart``: what sets it apart from the same words elsewhere (its address; else
    its outlet, day, given id).  ``place``: what all its versions share (address, or file and given id).  ``raw``: the
    bytes it was read from, where they are to be kept.
    """

    article: Article
    day: str
    apart: str = ""
    place: str | None = None
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Placing:
    """Where an article goes: its story and the article it copies, by id; its links with others, as log-odds by id."""

    article: str
    story: str
    copy_of: str | None = None
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    links: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article given to the archive.

    ``new``: it was not there; else ``id`` is that of the one kept.  ``previous``: the version it follows.
    """

    id: str
    number: int
    new: bool
    previous: str | None = None
    latest: bool = True


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run of a command that wrote; ``ended`` is None for one that was killed or is under way.

    ``models``: the weights it used, as in a report.
    """

    number: int
    command: str
    version: str
    started: str
    ended: str | None
    added: int
    again: int
    problems: int
    settings: Mapping[str, Any] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What a run read: its name, SHA-256 and length of the bytes (None where they could not be had), articles in it."""

    name: str
    sha256: str | None
    bytes: int | None
    articles: int


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem as kept; ``raw`` is the digest of the bytes put aside with it, if any were."""

    number: int
    run: int | None
    at: str
    where: str
    step: str
    says: str
    lost: bool
    raw: str | None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is watched and how it does: ``failures`` in a row, what was said last, when it next may be asked."""

    url: str
    title: str = ""
    checked: str | None = None
    changed: str | None = None
    failures: int = 0
    says: str = ""
    etag: str | None = None
    modified: str | None = None
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Repaired:
    """What `rashomon repair` found and did: whether the file is sound, else what is wrong, how many articles were
    saved, what was lost by table, where the mended file is and where the damaged one.
    """

    file: str
    sound: bool
    says: str = ""
    saved: int = 0
    lost: Mapping[str, int] = field(default_factory=dict)
    mended: str | None = None
    damaged: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """What changes when anybody changes an archive's articles, stories or corrections."""

    articles: int
    changes: int
    corrections: int
    undone: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much an archive holds."""

    articles: int
    versions: int
    stories: int
    compared: int
    quotes: int
    people: int
    outlets: int
    problems: int
    corrections: int
    bytes: int
