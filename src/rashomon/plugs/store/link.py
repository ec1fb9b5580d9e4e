"""The file and its connections: one a thread, opened when needed; errors of SQLite worded as errors of the archive."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from rashomon.model.archive import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveFull,
    ArchiveLocked,
    ArchiveReadOnly,
    NotAnArchive,
)
from rashomon.plugs.store.schema import APPLICATION, MIGRATIONS

WAIT = 30.0  # seconds to wait for another writer: a batch takes well under one
_CACHE = 64_000  # kB of pages kept by a connection: the indexes of a million articles stay in it
_PAGE = 8192  # bytes; the full-text index makes fewer, larger reads with it than with 4096
_HEADER = b"SQLite format 3\0"
Args = Sequence[Any]


class _Held:
    """One thread's connection; ``busy`` is held while something is asked of it, ``depth`` tells of a transaction."""

    __slots__ = ("busy", "closed", "connection", "depth", "thread")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection, self.busy, self.depth, self.closed = connection, threading.RLock(), 0, False
        self.thread = threading.current_thread()

    def close(self) -> None:
        """Closes it, when what it is asked is answered and its transaction ended."""
        with self.busy:
            self.closed = True
            self.connection.close()


class Link:
    """Connections to one archive file.

    Raises `NotAnArchive`, `ArchiveDamaged`, `ArchiveReadOnly` or `ArchiveLocked` where it cannot be opened.
    """

    def __init__(self, path: Path, *, wait: float = WAIT, writable: bool = True) -> None:
        self.path = path
        self._wait, self._writable = wait, writable
        self._mine = threading.local()
        self._all: list[_Held] = []
        self._guard = threading.Lock()
        with worded(path):
            self._prepare()

    def _prepare(self) -> None:
        """Checks the file's header, makes the tables where they are missing, takes old ones to today's form."""
        fresh = not self.path.exists() or self.path.stat().st_size == 0
        if fresh and not self._writable:
            raise NotAnArchive(f"{self.path}: no archive there yet; `rashomon add` makes one")
        if fresh:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))  # for this user alone
        else:
            with self.path.open("rb") as file:
                if file.read(len(_HEADER)) != _HEADER:
                    raise NotAnArchive(f"{self.path}: not an archive of Rashomon")
        self._writable = self._writable and os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)
        connection = self.connection()
        made = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if made != APPLICATION and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise NotAnArchive(f"{self.path}: a database, but not an archive of Rashomon")
        if version > len(MIGRATIONS):
            raise NotAnArchive(f"{self.path}: made by a later version of Rashomon (form {version})")
        if version < len(MIGRATIONS):
            self._migrate()

    def _migrate(self) -> None:
        """All outstanding migrations in one transaction, so that a kill leaves the old form or the new one."""
        if not self._writable:
            if not (os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)):
                says = "of an older form, and read-only: it cannot be brought to today's"
                raise ArchiveReadOnly(f"{self.path}: {says}")
            Link(self.path, wait=self._wait).close()  # who only reads brings it to today's form first, too
            return
        connection = self.connection()
        with self.writing():
            version = connection.execute("PRAGMA user_version").fetchone()[0]  # another process may have been first
            for script in MIGRATIONS[version:]:
                for statement in statements(script):
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version={len(MIGRATIONS)}")
            connection.execute(f"PRAGMA application_id={APPLICATION}")

    @property
    def writable(self) -> bool:
        return self._writable

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        return self._held().connection

    def _held(self) -> _Held:
        found: _Held | None = getattr(self._mine, "held", None)
        if found is None or found.closed:
            self._close_of_ended()
            found = self._mine.held = _Held(self._open())
            with self._guard:
                self._all.append(found)
        return found

    def _close_of_ended(self) -> None:
        """Closes the connections of threads that have ended: a server starts and ends threads as long as it runs."""
        with self._guard:
            ended = [one for one in self._all if not one.thread.is_alive()]
            self._all = [one for one in self._all if one.thread.is_alive()]
        for one in ended:
            one.close()

    @contextlib.contextmanager
    def _asking(self) -> Iterator[_Held]:
        """This thread's connection, which nobody closes meanwhile: SQLite would take the process down."""
        while True:
            held = self._held()
            with held.busy:
                if not held.closed:  # between the two lines above
                    yield held
                    return

    def _open(self) -> sqlite3.Connection:
        mode = "rw" if self._writable else "ro"
        if not self._writable and not os.access(self.path.parent, os.W_OK) and not _has_log(self.path):
            mode = "ro&immutable=1"  # in a folder where no log can be made, SQLite reads a file in WAL mode only so
        uri = f"file:{quote(str(self.path))}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, timeout=self._wait, isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA cache_size=-{_CACHE}")
        connection.execute("PRAGMA foreign_keys=ON")
        if self._writable:
            connection.execute(f"PRAGMA page_size={_PAGE}")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")  # what was told as kept outlives a power cut
        return connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing.  Inside another one it is part of that."""
        with self._asking() as held:
            connection = held.connection
            if held.depth:
                yield connection
                return
            with self._transaction(held):
                yield connection

    @contextlib.contextmanager
    def _transaction(self, held: _Held) -> Iterator[None]:
        connection = held.connection
        with worded(self.path):
            if not self._writable:
                raise ArchiveReadOnly(f"{self.path}: the file or its folder is read-only")
            connection.execute("BEGIN IMMEDIATE")
            held.depth = 1
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # SQLite took it back itself where the disk was full
                    connection.execute("ROLLBACK")
                raise
            finally:
                held.depth = 0

    def rows(self, sql: str, args: Args = ()) -> list[tuple[Any, ...]]:
        """All rows of a question."""
        with worded(self.path), self._asking() as held:
            return held.connection.execute(sql, args).fetchall()

    def one(self, sql: str, args: Args = ()) -> tuple[Any, ...] | None:
        """The first row, or None."""
        with worded(self.path), self._asking() as held:
            found: tuple[Any, ...] | None = held.connection.execute(sql, args).fetchone()
        return found

    def value(self, sql: str, args: Args = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, args)
        return row[0] if row else None

    def among(self, sql: str, values: Iterable[Any], size: int = 900) -> Iterator[tuple[Any, ...]]:
        """Rows of a question whose ``{}`` stands for a list of values, asked for in pieces."""
        wanted = list(dict.fromkeys(values))
        for at in range(0, len(wanted), size):
            some = wanted[at : at + size]
            yield from self.rows(sql.replace("{}", ",".join("?" * len(some))), some)

    def close(self) -> None:
        """Closes every thread's connection, each when what it is asked is answered and its transaction ended.

        A thread that asks again opens a new one.  The log is folded into the file by the last one.
        """
        with self._guard:
            held, self._all = self._all, []
        for one in held:
            one.close()


@contextlib.contextmanager
def worded(path: Path) -> Iterator[None]:
    """Errors of SQLite and of the file system as errors of the archive."""
    try:
        yield
    except sqlite3.Error as error:
        raise _worded(path, str(error)) from error
    except OSError as error:
        raise ArchiveReadOnly(f"{path}: {(error.strerror or str(error)).lower()}") from error


def _worded(path: Path, says: str) -> ArchiveError:
    low = says.lower()
    if "locked" in low or "busy" in low:
        return ArchiveLocked(f"{path}: another program is writing into the archive; try again when it is done")
    if "readonly" in low or "read-only" in low or "unable to open" in low:
        return ArchiveReadOnly(f"{path}: the file or its folder cannot be written or opened")
    if "full" in low or "disk i/o" in low:
        return ArchiveFull(f"{path}: the disk is full or fails; what was written before is kept")
    if "malformed" in low or "not a database" in low or "corrupt" in low or "fts5" in low:
        return ArchiveDamaged(f"{path}: the archive is damaged; `rashomon repair` saves what can be read")
    return ArchiveError(f"{path}: {says}")


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def statements(script: str) -> Iterator[str]:
    """The single statements of a script (a trigger is one, semicolons and all)."""
    held = ""
    for line in script.splitlines():
        held += line + "\n"
        if sqlite3.complete_statement(held):
            if held.strip():
                yield held.strip()
            held = ""
