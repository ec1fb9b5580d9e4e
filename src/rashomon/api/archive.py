"""An archive from Python: articles kept in one file, put into stories as they come, compared when asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from rashomon import archive as shelf
from rashomon import present
from rashomon.api.inputs import Given, sources, warn_lost
from rashomon.api.story import Story
from rashomon.kit import kit, store, vectors
from rashomon.model import Article, Problem
from rashomon.model.archive import Hit, HitKind, Page, Row, StoryFilter, StoryRow
from rashomon.seams import Source
from rashomon.settings import Settings

T = TypeVar("T")
PAGE = 200  # rows asked for at once


class Archive:
    """The archive in a file, made where there is none; by default the one that the command line uses.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Archive(folder + "/news.sqlite") as archive:
    ...     archive.add(EXAMPLE), archive.add(EXAMPLE[:2])
    ...     [(row.articles, row.outlets) for row in archive.stories()]
    ...     archive.story(next(archive.stories()).id).quotes("Holt")[0].speaker
    ...     [hit.outlet for hit in archive.search("rusting")]
    (5, 0)
    [(5, 5)]
    'Irena Holt'
    ['Isken Post']
    """

    def __init__(
        self, path: str | Path | None = None, settings: Settings | None = None, *, writable: bool = True
    ) -> None:
        self.settings = settings or Settings()
        self._store = store(Path(path) if path is not None else shelf.place(), writable=writable)

    @property
    def path(self) -> Path:
        return self._store.path

    def add(self, given: Given | Iterable[Given]) -> int:
        """Keep articles (the same things that `compare` takes) and put them into stories; how many were new."""
        met: list[Problem] = []
        encoder = vectors(self.settings, met)
        done = shelf.add(map(_source, sources(given)), self._store, self.settings, encoder, problems=met)
        warn_lost(done.problems)
        return done.added

    def articles(self) -> Iterator[Row]:
        """A row for each article, newest first."""
        yield from _all(lambda offset: self._store.articles.page(limit=PAGE, offset=offset))

    def article(self, id: str) -> Article | None:
        """One article with its text, or None."""
        kept = self._store.articles.get(id)
        return None if kept is None else kept.article

    def stories(self, words: str = "", *, outlet: str | None = None, least: int = 1) -> Iterator[StoryRow]:
        """A row for each story, newest first: with these words in it, told by this outlet, of so many accounts."""
        wanted = StoryFilter(words=words, outlet=outlet, least=least)
        yield from _all(lambda offset: self._store.stories.page(wanted, PAGE, offset))

    def story(self, id: str) -> Story:
        """A story compared (again where it changed since); ``id`` may be an article's.  LookupError without it."""
        return Story(present.parsed(json.dumps(shelf.tell(self._store, id, kit(self.settings), self.settings))))

    def search(self, words: str, kind: HitKind = "article") -> Iterator[Hit]:
        """Articles, statements or quotes with these words, newest first."""
        yield from _all(lambda offset: self._store.search.find(words, kind, PAGE, offset))

    def forget(self, *ids: str) -> int:
        """Take articles out, with everything that was found in them; how many there were."""
        return self._store.articles.forget(ids)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Archive {str(self.path)!r}: {self._store.counts().articles} articles>"


def _all(page: Callable[[int], Page[T]]) -> Iterator[T]:
    """Every row, page after page."""
    offset = 0
    while items := page(offset).items:
        yield from items
        offset += len(items)


def _source(one: Source | Article) -> Source:
    """An article that was made in memory, as the record that a line of JSON would hold."""
    if isinstance(one, Source):
        return one
    record = {
        "id": one.id,
        "text": one.text,
        "title": one.title,
        "outlet": one.outlet.value if one.outlet else None,
        "published": one.published.value if one.published else None,
        "language": one.language,
        "url": one.url,
        "authors": list(one.authors),
        **one.extra,
    }
    return Source(f"{one.id}.json", raw=json.dumps(record, default=str).encode())
