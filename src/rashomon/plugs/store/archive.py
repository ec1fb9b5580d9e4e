"""The archive: one SQLite file with the news of its owner, and all that was made of it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from rashomon.model.archive import ArchiveDamaged, Counts, Stamp
from rashomon.plugs.store.articles import Articles
from rashomon.plugs.store.link import WAIT, Link
from rashomon.plugs.store.log import Corrections, Log, State, Watched
from rashomon.plugs.store.search import Search
from rashomon.plugs.store.stories import Stories
from rashomon.plugs.store.told import Told

_INDEXES = ("articles_fts", "quotes_fts", "findings_fts")


class Archive:
    """An archive file; satisfies `seams.Store`.  Every thread may use it; writers wait for each other.

    Raises `NotAnArchive`, `ArchiveDamaged`, `ArchiveReadOnly`, `ArchiveLocked` where it cannot be opened; every call
    may raise `ArchiveError`.
    """

    def __init__(self, path: Path, *, writable: bool = True, wait: float = WAIT) -> None:
        self._link = Link(path, writable=writable, wait=wait)
        self.path = path
        self.articles = Articles(self._link)
        self.stories = Stories(self._link)
        self.told = Told(self._link)
        self.search = Search(self._link)
        self.log = Log(self._link)
        self.corrections = Corrections(self._link)
        self.watched = Watched(self._link)
        self.state = State(self._link)

    @property
    def writable(self) -> bool:
        return self._link.writable

    @contextlib.contextmanager
    def batch(self) -> Iterator[None]:
        """Everything written inside is kept together or not at all."""
        with self._link.writing():
            yield

    def counts(self) -> Counts:
        """How much the archive holds."""
        value = self._link.value
        return Counts(
            articles=value("SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM articles WHERE latest = 0)"),
            versions=value("SELECT count(*) FROM articles"),
            stories=value("SELECT count(*) FROM stories WHERE accounts > 0"),
            compared=value("SELECT count(*) FROM stories WHERE compared = 1"),
            quotes=value("SELECT count(*) FROM quotes"),
            people=value("SELECT count(*) FROM people"),
            outlets=value("SELECT count(*) FROM outlets"),
            problems=value("SELECT count(*) FROM problems"),
            corrections=value("SELECT count(*) FROM corrections WHERE undone IS NULL"),
            bytes=value("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
        )

    def stamp(self) -> Stamp:
        """What tells whether another program has written since."""
        value = self._link.value
        return Stamp(
            articles=value("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") or 0,
            changes=value("SELECT max(number) FROM changes") or 0,
            corrections=value("SELECT max(number) FROM corrections") or 0,
            undone=value("SELECT count(*) FROM corrections WHERE undone IS NOT NULL"),
        )

    def tidy(self) -> None:
        """Takes words of forgotten articles out of the search index for good, and folds the log into the file."""
        with self._link.writing() as connection:
            for table in _INDEXES:
                connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
        self._link.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, for what mends the file."""
        return self._link.connection()

    def index_damage(self) -> str:
        """What is wrong with the full-text indexes; empty where they agree with their tables."""
        for table in _INDEXES:
            try:
                with self._link.writing() as connection:
                    connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
            except ArchiveDamaged:
                return f"the search index {table} does not agree with its table"
        return ""

    def close(self) -> None:
        self._link.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
