"""Every seam on one page: what a plug must look like.  Plugs need not inherit; the built-in ones stand in plain tuples.

READERS (`read/__init__`), ANNOTATORS (`annotate/__init__`, in order), COMPARISONS (`compare/__init__`), RENDERERS
(`present/__init__`).  `kit.py` picks from them by the settings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from rashomon.crew import Each, one_by_one
from rashomon.model import AlignedStory, Article, Finding, Mark, Marks, Problem, Report, Span, Token, Undecided

if TYPE_CHECKING:  # what only types name is not loaded: an archive's classes, and numpy in the process that reads pages
    import numpy as np
    import numpy.typing as npt

    from rashomon.model.archive import (
        Added,
        ChangeRow,
        Correction,
        Counts,
        Facets,
        Feed,
        Hit,
        HitKind,
        Incoming,
        Kept,
        OutletRow,
        Page,
        PersonRow,
        Placing,
        ProblemRow,
        QuoteRow,
        Row,
        RunRow,
        SourceRow,
        Stamp,
        StoryFilter,
        StoryRow,
        UndecidedRow,
    )
    from rashomon.model.web import Fetched

    Vectors = npt.NDArray[np.float32]
else:
    Vectors = Any
T = TypeVar("T")
R = TypeVar("R")


class Language(Protocol):
    """A language's data files.  A step asks for the table it needs by name."""

    @property
    def code(self) -> str: ...

    def table(self, name: str) -> Mapping[str, Any]:
        """The data file ``<name>.toml`` of the language; `languages.MissingTable` when it has none."""
        ...


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read: a path, or text given directly (``raw``) under a name.

    What came over the web says more: its address, its media type, and the encoding it declares.
    """

    name: str
    path: Path | None = None
    raw: bytes | None = None
    url: str | None = None
    type: str | None = None
    declared: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What a reader gives back: articles and the problems met; ``addresses``: what it names that could be fetched."""

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
    addresses: tuple[str, ...] = ()


class SourceReader(Protocol):
    """Step 1.  Makes articles of one source; never raises for bad input, but gives a `Problem`."""

    @property
    def name(self) -> str: ...
    @property
    def suffixes(self) -> tuple[str, ...]: ...
    def __call__(self, name: str, raw: bytes) -> Taken: ...


class SyntaxReader(Protocol):
    """The trained reader: tokens with tags, heads and names.  Sentence spans are (start, end) in code points."""

    @property
    def languages(self) -> tuple[str, ...]: ...  # codes; a text in another language is not given to it
    def cut(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]: ...  # at ends inside
    def article(
        self, text: str, sentences: Sequence[tuple[int, int]]
    ) -> tuple[list[list[Token]], list[list[tuple[int, int]]]]:
        """The tokens of each sentence of one article, and groups of (sentence, word) that mean the same."""
        ...


class Encoder(Protocol):
    """Words to unit vectors, for likeness: one row per word, float32."""

    name: str

    def words(self, words: Sequence[str]) -> Vectors: ...


class ContextEncoder(Protocol):
    """Words to vectors in their context.  A sentence's vectors depend on that sentence alone."""

    @property
    def name(self) -> str: ...

    @property
    def languages(self) -> tuple[str, ...]: ...

    def words(self, text: str, places: Sequence[tuple[int, int]]) -> Vectors:
        """One row for each word (start, end) of a sentence, float32; zeros for a word beyond what is read."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """The heavy plugs that steps may use; each may be missing, and then the rules answer alone."""

    syntax: SyntaxReader | None = None
    attribution: Any | None = None  # plugs.attribution.Tagger; see annotate/quotes.py
    encoder: Encoder | None = None
    context: ContextEncoder | None = None
    each: Each = one_by_one  # how a list of work that uses them is done; `crew.Crew` does it on several threads


class Annotator(Protocol):
    """Step 2.  ``needs``/``gives`` are checked against the order of ANNOTATORS by a test.

    Returns new marks and problems; must be pure: the same article gives the same marks.
    """

    @property
    def name(self) -> str: ...
    @property
    def needs(self) -> tuple[type[Mark], ...]: ...
    @property
    def gives(self) -> tuple[type[Mark], ...]: ...
    def __call__(self, marks: Marks, language: Language, tools: Tools) -> tuple[Sequence[Mark], Sequence[Problem]]: ...


@dataclass(frozen=True, slots=True)
class Told:
    """What a comparison gives."""

    findings: tuple[Finding, ...] = ()
    undecided: tuple[Undecided, ...] = ()


class Comparison(Protocol):
    """Step 5.  Looks at the aligned story and what earlier comparisons found; gives findings with evidence."""

    def __call__(self, aligned: AlignedStory, so_far: Sequence[Finding]) -> Told: ...


class Renderer(Protocol):
    """Step 6.  The whole output as text."""

    name: str
    suffix: str

    def __call__(self, report: Report) -> str: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """Where `group` put an article: its story, the article it copies, and how sure (0..1)."""

    id: str
    story: str
    copy_of: str | None
    score: float
    reasons: tuple[str, ...] = field(default=())


class StoryStream(Protocol):
    """Step 3 with memory: places articles as they come; `recall` brings back what earlier runs placed, in order."""

    @property
    def changes(self) -> Sequence[Regrouped]: ...
    def recall(self, article: Article, story: str, copy_of: str | None, links: Mapping[str, float]) -> None: ...
    def add_all(self, articles: Sequence[Article]) -> list[Placed]: ...
    def links_of(self, id: str) -> dict[str, float]: ...
    def pin(self, ids: Iterable[str]) -> None: ...
    def keep_apart(self, a: str, b: str) -> None: ...
    def settle(self) -> Mapping[str, str | None]: ...
    def stories(self) -> list[tuple[str, str]]: ...


class Regrouped(Protocol):
    """A merge, split or move: ``articles`` went from the story ``source`` into ``into``."""

    @property
    def kind(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def into(self) -> str: ...
    @property
    def articles(self) -> tuple[str, ...]: ...
    @property
    def says(self) -> str: ...


class Fetching(Protocol):
    """The one way to the web: an answer, or `model.web.NotFetched`, which words itself."""

    def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Broken:
    """An item whose work failed: its number in the order given, and what came out instead."""

    number: int
    says: str


class Engine(Protocol):
    """Spreads a pure function over items.  Results come in the order of the items, whatever finished first."""

    @property
    def name(self) -> str: ...
    def each(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Broken]: ...
    def close(self) -> None: ...


# --- the archive: what `plugs/store` gives.  Every list is a page: `limit` items from `offset` on. -------------------


class ArticleShelf(Protocol):
    """The articles of an archive, by their ids there (``ID~2`` where two came with one id)."""

    def add(self, items: Sequence[Incoming], run: int | None = None) -> list[Added]: ...
    def get(self, id: str) -> Kept | None: ...
    def some(self, ids: Iterable[str]) -> list[Kept]: ...
    def after(self, number: int, limit: int) -> list[Kept]: ...
    def in_story(self, story: str) -> list[Kept]: ...
    def versions(self, id: str) -> list[Kept]: ...
    def at_url(self, url: str) -> Kept | None: ...
    def page(
        self, *, outlet: str | None = None, story: str | None = None, all_versions: bool = False,
        limit: int = 50, offset: int = 0,
    ) -> Page[Row]: ...  # fmt: skip
    def set_day(self, id: str, day: str) -> None: ...
    def recent(self, limit: int) -> list[str]: ...
    def unplaced(self, limit: int) -> list[str]: ...
    def raw(self, id: str) -> bytes | None: ...
    def forget(self, ids: Iterable[str]) -> int: ...


class StoryShelf(Protocol):
    """The stories: which articles are in which, what changed, lists with facets."""

    def place(self, placings: Sequence[Placing], changes: Sequence[ChangeRow] = ()) -> None: ...
    def move(self, articles: Iterable[str], story: str) -> None: ...
    def log(self, changes: Iterable[ChangeRow], continues: Mapping[str, str | None] = ...) -> None: ...
    def placings(self, articles: Sequence[str]) -> list[Placing]: ...
    def refresh_of(self, articles: Iterable[str]) -> set[str]: ...
    def refresh(self, stories: Iterable[str]) -> None: ...
    def get(self, id: str) -> StoryRow | None: ...
    def of(self, articles: Iterable[str]) -> dict[str, str]: ...
    def page(self, wanted: StoryFilter = ..., limit: int = 50, offset: int = 0) -> Page[StoryRow]: ...
    def facets(self, wanted: StoryFilter = ...) -> Facets: ...
    def uncompared(self, least: int = 2, limit: int = 1000) -> list[str]: ...
    def changes(self, story: str | None = None, limit: int = 100, offset: int = 0) -> Page[ChangeRow]: ...


class ToldShelf(Protocol):
    """What comparisons told; a report is the data of ``--format json``."""

    def marks(self, kept: Kept, content: str, step: str) -> Marks | None: ...
    def keep_marks(self, marks: Marks, content: str, step: str) -> None: ...
    def report(self, story: str, key: str | None = None) -> dict[str, Any] | None: ...
    def still_holds(self, story: str) -> None: ...
    def keep_report(self, story: str, key: str, data: Mapping[str, Any]) -> None: ...
    def people(self, words: str = "", limit: int = 50, offset: int = 0) -> Page[PersonRow]: ...
    def person(self, name: str) -> PersonRow | None: ...
    def quotes_by(self, name: str, limit: int = 50, offset: int = 0) -> Page[QuoteRow]: ...
    def quotes_in(self, article: str, limit: int = 500, offset: int = 0) -> Page[QuoteRow]: ...
    def naming(self, name: str, limit: int = 50, offset: int = 0) -> Page[Row]: ...
    def outlets(self, limit: int = 200, offset: int = 0) -> Page[OutletRow]: ...
    def outlet(self, name: str) -> OutletRow | None: ...
    def undecided(self, story: str | None = None, limit: int = 50, offset: int = 0) -> Page[UndecidedRow]: ...


class SearchShelf(Protocol):
    """Full-text search, newest first."""

    def find(self, words: str, kind: HitKind = "article", limit: int = 50, offset: int = 0) -> Page[Hit]: ...
    def counts(self, words: str) -> dict[HitKind, Page[Hit]]: ...


class LogShelf(Protocol):
    """Runs, and the problems they met."""

    def begin(self, command: str, version: str, settings: Mapping[str, Any],
              models: Mapping[str, str] = ...) -> int: ...  # fmt: skip
    def read(self, run: int, sources: Iterable[SourceRow]) -> None: ...
    def run(self, number: int) -> RunRow | None: ...
    def sources(self, run: int, limit: int = 1000, offset: int = 0) -> Page[SourceRow]: ...
    def count(self, run: int, *, added: int = 0, again: int = 0) -> None: ...
    def end(self, run: int) -> None: ...
    def runs(self, limit: int = 50, offset: int = 0) -> Page[RunRow]: ...
    def problems(self, met: Iterable[tuple[Problem, bytes | None]], run: int | None = None) -> None: ...
    def met(
        self, *, run: int | None = None, lost: bool | None = None, limit: int = 100, offset: int = 0
    ) -> Page[ProblemRow]: ...
    def put_aside(self, number: int) -> bytes | None: ...


class CorrectionShelf(Protocol):
    """What people decided; to correct, call `rashomon.archive.correct`, which also applies it."""

    def add(self, correction: Correction) -> int: ...
    def undo(self, number: int) -> bool: ...
    def get(self, number: int) -> Correction | None: ...
    def holding(self) -> list[Correction]: ...
    def page(self, limit: int = 50, offset: int = 0) -> Page[Correction]: ...


class WatchShelf(Protocol):
    """Feeds that are watched, and pages asked for."""

    def keep(self, feed: Feed) -> None: ...
    def feed(self, url: str) -> Feed | None: ...
    def feeds(self) -> list[Feed]: ...
    def drop(self, url: str) -> bool: ...
    def asked(self, url: str) -> tuple[str, int, str | None, str | None] | None: ...
    def note(self, url: str, status: int, etag: str | None, modified: str | None) -> None: ...


class StateShelf(Protocol):
    """What steps remember between runs."""

    def get(self, name: str) -> bytes | None: ...
    def put(self, name: str, data: bytes) -> None: ...


class Store(Protocol):
    """An archive.  Every call may raise `model.archive.ArchiveError`, which words itself; threads may share it."""

    path: Path

    @property
    def articles(self) -> ArticleShelf: ...
    @property
    def stories(self) -> StoryShelf: ...
    @property
    def told(self) -> ToldShelf: ...
    @property
    def search(self) -> SearchShelf: ...
    @property
    def log(self) -> LogShelf: ...
    @property
    def corrections(self) -> CorrectionShelf: ...
    @property
    def watched(self) -> WatchShelf: ...
    @property
    def state(self) -> StateShelf: ...
    @property
    def writable(self) -> bool: ...
    def batch(self) -> AbstractContextManager[None]: ...
    def counts(self) -> Counts: ...
    def stamp(self) -> Stamp: ...
    def tidy(self) -> None: ...
    def close(self) -> None: ...


__all__ = [
    "Annotator", "ArticleShelf", "Broken", "Comparison", "ContextEncoder", "CorrectionShelf", "Encoder", "Engine",
    "Fetching", "Language", "LogShelf", "Placed", "Regrouped", "Renderer", "SearchShelf", "Source", "SourceReader",
    "Span", "StateShelf", "Store", "StoryShelf", "StoryStream", "SyntaxReader", "Taken", "Told", "ToldShelf",
    "Tools", "Vectors", "WatchShelf",
]  # fmt: skip
