"""What the archive remembers beside the news: runs, problems, corrections, feeds and pages asked, states of steps."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from rashomon.model import Problem
from rashomon.model.archive import Correction, Feed, Page, ProblemRow, RunRow, SourceRow
from rashomon.plugs.store.keys import dumped, mended, now
from rashomon.plugs.store.link import Link

_RUN = "number, command, version, started, ended, added, again, problems, settings, models"
_PROBLEM = 'number, run, at, "where", step, says, lost, raw'
_CORRECTION = 'kind, articles, stories, moved, value, start, "end", note, number, at, undone'
_FEED = "url, title, checked, changed, failures, says, etag, modified, next"
_NONE: Mapping[str, str] = MappingProxyType({})


class Log:
    """Runs and their problems."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def begin(self, command: str, version: str, settings: Mapping[str, Any], models: Mapping[str, str] = _NONE) -> int:
        """Notes that a run begins; its number."""
        with self._link.writing() as connection:
            made = connection.execute(
                "INSERT INTO runs(command, version, settings, models, started) VALUES (?, ?, ?, ?, ?)",
                (command, version, dumped(dict(settings)), dumped(dict(models)), now()),
            )
        return int(made.lastrowid or 0)

    def count(self, run: int, *, added: int = 0, again: int = 0) -> None:
        """Adds to what a run has done so far."""
        with self._link.writing() as connection:
            connection.execute(
                "UPDATE runs SET added = added + ?, again = again + ? WHERE number = ?", (added, again, run)
            )

    def read(self, run: int, sources: Iterable[SourceRow]) -> None:
        """Adds to what a run has read; a source that comes in pieces has their articles together."""
        with self._link.writing() as connection:
            connection.executemany(
                """INSERT INTO sources(run, name, sha256, bytes, articles) VALUES (?, ?, ?, ?, ?)
                   ON CONFLICT(run, name) DO UPDATE SET articles = articles + excluded.articles""",
                [(run, mended(s.name), s.sha256, s.bytes, s.articles) for s in sources],
            )

    def end(self, run: int) -> None:
        """Notes that a run ended by itself."""
        with self._link.writing() as connection:
            connection.execute("UPDATE runs SET ended = ? WHERE number = ?", (now(), run))

    def runs(self, limit: int = 50, offset: int = 0) -> Page[RunRow]:
        """Runs, newest first."""
        total = self._link.value("SELECT count(*) FROM runs")
        rows = self._link.rows(f"SELECT {_RUN} FROM runs ORDER BY number DESC LIMIT ? OFFSET ?", (limit, offset))
        return Page(tuple(map(_run, rows)), total, offset)

    def run(self, number: int) -> RunRow | None:
        """One run."""
        row = self._link.one(f"SELECT {_RUN} FROM runs WHERE number = ?", (number,))
        return _run(row) if row else None

    def sources(self, run: int, limit: int = 1000, offset: int = 0) -> Page[SourceRow]:
        """What a run read, in order."""
        total = self._link.value("SELECT count(*) FROM sources WHERE run = ?", (run,))
        rows = self._link.rows(
            "SELECT name, sha256, bytes, articles FROM sources WHERE run = ? ORDER BY number LIMIT ? OFFSET ?",
            (run, limit, offset),
        )
        return Page(tuple(SourceRow(*r) for r in rows), total, offset)

    def problems(self, met: Iterable[tuple[Problem, bytes | None]], run: int | None = None) -> None:
        """Keeps problems, and puts the bytes aside that one lost."""
        at = now()
        with self._link.writing() as connection:
            count = 0
            for problem, raw in met:
                digest = None
                if raw is not None:
                    digest = hashlib.sha256(raw).hexdigest()
                    connection.execute(
                        "INSERT OR IGNORE INTO raw VALUES (?, ?, ?)", (digest, len(raw), zlib.compress(raw, 6))
                    )
                connection.execute(
                    'INSERT INTO problems(run, at, "where", step, says, lost, raw) VALUES (?,?,?,?,?,?,?)',
                    (run, at, mended(problem.where), problem.step, mended(problem.says), int(problem.lost), digest),
                )
                count += 1
            if run is not None:
                connection.execute("UPDATE runs SET problems = problems + ? WHERE number = ?", (count, run))

    def met(
        self, *, run: int | None = None, lost: bool | None = None, limit: int = 100, offset: int = 0
    ) -> Page[ProblemRow]:
        """Problems, newest first: of one run or all, those by which input was lost or all."""
        where, args = ["1"], list[Any]()
        if run is not None:
            where.append("run = ?")
            args.append(run)
        if lost is not None:
            where.append("lost = ?")
            args.append(int(lost))
        said = " AND ".join(where)
        total = self._link.value(f"SELECT count(*) FROM problems WHERE {said}", args)
        rows = self._link.rows(
            f"SELECT {_PROBLEM} FROM problems WHERE {said} ORDER BY number DESC LIMIT ? OFFSET ?",
            (*args, limit, offset),
        )
        return Page(tuple(ProblemRow(*(*r[:6], bool(r[6]), r[7])) for r in rows), total, offset)

    def put_aside(self, number: int) -> bytes | None:
        """The bytes that were put aside with a problem."""
        data = self._link.value(
            "SELECT r.packed FROM problems p JOIN raw r ON r.sha256 = p.raw WHERE p.number = ?", (number,)
        )
        return None if data is None else zlib.decompress(data)


def _run(r: Sequence[Any]) -> RunRow:
    return RunRow(*(*r[:8], json.loads(r[8]), json.loads(r[9])))


class Corrections:
    """What people decided.  Nothing is deleted: undoing is noted beside it."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def add(self, correction: Correction) -> int:
        """Keeps a correction; its number."""
        c = correction
        with self._link.writing() as connection:
            made = connection.execute(
                'INSERT INTO corrections(kind, articles, stories, moved, value, start, "end", note, at)'
                " VALUES (?,?,?,?,?,?,?,?,?)",
                (
                    c.kind,
                    dumped(c.articles),
                    dumped(c.stories),
                    dumped(c.moved),
                    mended(c.value),
                    c.start,
                    c.end,
                    mended(c.note),
                    now(),
                ),
            )
        return int(made.lastrowid or 0)

    def undo(self, number: int) -> bool:
        """Takes a correction back; False where there is none, or none that holds."""
        with self._link.writing() as connection:
            done = connection.execute(
                "UPDATE corrections SET undone = ? WHERE number = ? AND undone IS NULL", (now(), number)
            )
        return done.rowcount > 0

    def get(self, number: int) -> Correction | None:
        """One correction."""
        row = self._link.one(f"SELECT {_CORRECTION} FROM corrections WHERE number = ?", (number,))
        return _correction(row) if row else None

    def holding(self) -> list[Correction]:
        """Those that are not undone, oldest first."""
        rows = self._link.rows(f"SELECT {_CORRECTION} FROM corrections WHERE undone IS NULL ORDER BY number")
        return [_correction(r) for r in rows]

    def page(self, limit: int = 50, offset: int = 0) -> Page[Correction]:
        """All, newest first, undone ones too."""
        total = self._link.value("SELECT count(*) FROM corrections")
        rows = self._link.rows(
            f"SELECT {_CORRECTION} FROM corrections ORDER BY number DESC LIMIT ? OFFSET ?", (limit, offset)
        )
        return Page(tuple(map(_correction, rows)), total, offset)


def _correction(r: Sequence[Any]) -> Correction:
    return Correction(*(r[0], *(tuple(json.loads(v)) for v in r[1:4]), *r[4:]))


class Watched:
    """Feeds that are watched, and what is known of pages asked for: for asking only for what is new."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def keep(self, feed: Feed) -> None:
        """Keeps how a feed does, in place of what was known of it."""
        with self._link.writing() as connection:
            connection.execute(
                f"INSERT OR REPLACE INTO feeds({_FEED}) VALUES (?,?,?,?,?,?,?,?,?)",
                (feed.url, mended(feed.title), feed.checked, feed.changed, feed.failures, mended(feed.says), feed.etag,
                 feed.modified, feed.next),
            )  # fmt: skip

    def feed(self, url: str) -> Feed | None:
        """A feed by its address."""
        row = self._link.one(f"SELECT {_FEED} FROM feeds WHERE url = ?", (url,))
        return Feed(*row) if row else None

    def feeds(self) -> list[Feed]:
        """All feeds, those that fail first."""
        return [Feed(*r) for r in self._link.rows(f"SELECT {_FEED} FROM feeds ORDER BY failures DESC, url")]

    def drop(self, url: str) -> bool:
        """Watches a feed no longer."""
        with self._link.writing() as connection:
            return connection.execute("DELETE FROM feeds WHERE url = ?", (url,)).rowcount > 0

    def asked(self, url: str) -> tuple[str, int, str | None, str | None] | None:
        """When a page was asked for last, with what status, and its ETag and Last-Modified."""
        row = self._link.one("SELECT at, status, etag, modified FROM fetched WHERE url = ?", (url,))
        return (row[0], row[1], row[2], row[3]) if row else None

    def note(self, url: str, status: int, etag: str | None, modified: str | None) -> None:
        """Remembers that a page was asked for."""
        with self._link.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO fetched VALUES (?, ?, ?, ?, ?)", (url, now(), status, etag, modified)
            )


class State:
    """What a step remembers between runs, as bytes under a name."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, name: str) -> bytes | None:
        found: bytes | None = self._link.value("SELECT packed FROM state WHERE name = ?", (name,))
        return found

    def put(self, name: str, data: bytes) -> None:
        with self._link.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?, ?)", (name, now(), data))
