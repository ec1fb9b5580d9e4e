"""A damaged archive: what is wrong with it, and what can be read of it saved into a new file.

Rows are read in ranges; a range that cannot be read is halved until the single rows that are lost are found.  Where the
file's first pages are gone, those of a fresh archive stand in for them: every archive begins in the same way.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from rashomon.model import Problem
from rashomon.model.archive import ArchiveError, NotAnArchive, Repaired
from rashomon.plugs.store.archive import Archive
from rashomon.plugs.store.keys import content_digest
from rashomon.plugs.store.link import worded

# In an order in which what is pointed to comes first.  What is missing here is made anew: search, people, counts.
_TABLES = (
    "runs", "sources", "articles", "raw", "stories", "members", "changes", "marks", "reports", "findings", "evidence",
    "undecided", "quotes", "names", "corrections", "problems", "feeds", "fetched", "state",
)  # fmt: skip
_FEW = 200  # complaints of SQLite's own check that are read
_PATIENCE = 1_000  # rows found unreadable one by one, before gaps are looked at more coarsely
_COARSE = 256  # rows of such a look
_LEAST_ROW = 24  # bytes that a row takes at least, of any table here


def repaired(path: Path, output: Path | None = None) -> Repaired:
    """Checks the archive at ``path``; a damaged one is saved into ``output``, or put in its place (and kept beside).

    Raises `NotAnArchive` where nothing of an archive can be read, `ArchiveError` where the new file cannot be written.
    """
    if not path.exists():
        raise NotAnArchive(f"{path}: no archive there")
    with tempfile.TemporaryDirectory(prefix="rashomon-repair-", dir=(output or path).parent) as scratch:
        says = _wrong(path)
        if not says:
            return Repaired(str(path), True)
        target = Path(scratch) / "mended.sqlite"
        saved, lost = _save(path, target, Path(scratch))
        if output is not None:
            os.replace(target, output)
            return Repaired(str(path), False, says, saved, lost, str(output), str(path))
        return Repaired(str(path), False, says, saved, lost, str(path), str(_exchange(path, target)))


def _exchange(path: Path, target: Path) -> Path:
    """Puts the mended file in the place of the damaged one, which is kept under a name that is free."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in ("-wal", "-shm", ""):
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{suffix}", f"{aside}{suffix}")
    os.replace(target, path)
    return aside


def _wrong(path: Path) -> str:
    """What is wrong with the file, in a few words; empty for a sound one."""
    try:
        with contextlib.closing(_reading(path)) as connection:
            told = [r[0] for r in connection.execute(f"PRAGMA integrity_check({_FEW})")]
            if told != ["ok"]:
                return f"{told[0]}, and {len(told) - 1} more" if len(told) > 1 else str(told[0])
            altered = sum(not same for same, _ in _articles(connection))
            if altered:
                return f"{altered} articles do not say what was kept"
        with contextlib.closing(Archive(path)) as archive:
            return archive.index_damage()
    except (sqlite3.Error, ArchiveError, UnicodeDecodeError) as error:
        return str(error)


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, isolation_level=None)


def _articles(connection: sqlite3.Connection) -> Iterator[tuple[bool, int]]:
    for number, content, apart, title, text in connection.execute(
        "SELECT number, content, apart, title, text FROM articles"
    ):
        yield content_digest(apart, title, text) == content, number


def _save(path: Path, target: Path, scratch: Path) -> tuple[int, dict[str, int]]:
    """Copies what can be read into a fresh archive; how many articles, and how many rows are lost by table."""
    with worded(target), contextlib.closing(Archive(target)) as fresh:
        source = _opened(path, scratch)
        lost: Counter[str] = Counter()
        with contextlib.closing(source), fresh.batch():
            into = fresh.connection()
            into.execute("PRAGMA defer_foreign_keys=ON")
            for table in _TABLES:
                lost[table] += _copy(source, into, table)
            into.execute("INSERT INTO articles_fts(articles_fts) VALUES ('rebuild')")
            missing = "SELECT count(*) FROM members WHERE article NOT IN (SELECT number FROM articles)"
            lost["articles"] = max(lost["articles"], into.execute(missing).fetchone()[0])
            lost["articles"] += _take_out_altered(into, fresh)
            for table, column, other in (
                ("members", "article", "articles"), ("members", "story", "stories"), ("reports", "story", "stories"),
                ("findings", "story", "stories"), ("undecided", "story", "stories"), ("quotes", "article", "articles"),
                ("names", "article", "articles"), ("evidence", "article", "articles"),
                ("evidence", "finding", "findings"),
            ):  # fmt: skip
                into.execute(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT number FROM {other})")
            for column in ("merged_into", "continues"):
                into.execute(f"UPDATE stories SET {column} = NULL WHERE {column} NOT IN (SELECT number FROM stories)")
            for table in ("articles", "problems"):
                into.execute(f"UPDATE {table} SET run = NULL WHERE run NOT IN (SELECT number FROM runs)")
            fresh.stories.refresh([i for (i,) in into.execute("SELECT id FROM stories").fetchall()])
            told = {t: n for t, n in lost.items() if n}
            if told:
                rows = ", ".join(f"{n} rows of {t}" for t, n in told.items())
                fresh.log.problems([(Problem(str(path), "repair", f"lost in a damaged archive: {rows}", True), None)])
        saved = fresh.counts().versions
        fresh.tidy()
    return saved, told


def _opened(path: Path, scratch: Path) -> sqlite3.Connection:
    """The damaged file, or a copy with the first pages of a fresh archive; `NotAnArchive` where both cannot be read."""
    connection = _reading(path)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'articles'").fetchone()
        return connection
    except sqlite3.Error:
        connection.close()
    copy, model = scratch / "copy.sqlite", scratch / "model.sqlite"
    shutil.copyfile(path, copy)
    Archive(model).close()
    with contextlib.closing(_reading(model)) as fresh:
        size = fresh.execute("PRAGMA page_size").fetchone()[0]
        pages = _schema_pages(fresh)
    with model.open("rb") as good, copy.open("r+b") as bad:
        for page in pages:
            good.seek((page - 1) * size)
            bad.seek((page - 1) * size)
            bad.write(good.read(size))
        bad.seek(28)
        bad.write((copy.stat().st_size // size).to_bytes(4, "big"))  # the header's count of pages
    connection = _reading(copy)
    try:
        connection.execute("SELECT number FROM articles LIMIT 1").fetchone()
    except sqlite3.Error as error:
        connection.close()
        raise NotAnArchive(f"{path}: nothing of an archive can be read in it") from error
    return connection


def _schema_pages(connection: sqlite3.Connection) -> list[int]:
    """The pages that hold the table of tables; the first where this SQLite cannot tell."""
    try:
        return [n for (n,) in connection.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")]
    except sqlite3.Error:
        return [1]


def _copy(source: sqlite3.Connection, into: sqlite3.Connection, table: str) -> int:
    """Copies the rows that can be read; how many are lost."""
    columns = [r[1] for r in into.execute(f"PRAGMA table_info({table})")]
    wanted = ", ".join(f'"{c}"' for c in columns)
    insert = f"INSERT INTO {table} ({wanted}) VALUES ({', '.join('?' * len(columns))})"
    lost = 0
    for row in _rows(source, table, wanted):
        if row is None:
            lost += 1
            continue
        try:
            into.execute(insert, row)
        except sqlite3.Error:  # a value that no row of ours has: it came from a damaged page
            lost += 1
    return lost


def _rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...] | None]:
    """The rows of a table in order; None for each that cannot be read (for each gap, where the last is not known)."""
    bound = source.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0]
    bound = bound // _LEAST_ROW  # numbers are given one after another, so that no more of them fit into the file
    try:
        last = source.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0
        known = last <= bound
    except sqlite3.Error:
        last, known = bound, False
    waiting, gap, failed = [(1, min(last, bound))], False, 0
    while waiting:
        low, high = waiting.pop()
        if low > high:
            continue
        try:
            rows = source.execute(
                f"SELECT {columns} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid", (low, high)
            ).fetchall()
        except (sqlite3.Error, UnicodeDecodeError):
            if high - low < (1 if failed < _PATIENCE else _COARSE):
                failed += 1
                for _ in range(high - low + 1 if known else not gap):
                    yield None
                gap = True
                continue
            middle = (low + high) // 2
            waiting += [(middle + 1, high), (low, middle)]
            continue
        gap = gap and not rows
        yield from rows


def _take_out_altered(into: sqlite3.Connection, fresh: Archive) -> int:
    """Articles whose words are no longer those that were kept are put aside: nothing may point into them."""
    altered = [number for same, number in _articles(into) if not same]
    for number in altered:
        id, text = into.execute("SELECT id, text FROM articles WHERE number = ?", (number,)).fetchone()
        says = "its words were changed by damage to the archive"
        fresh.log.problems([(Problem(id, "repair", says, True), text.encode("utf-8", "replace"))])
        into.execute("DELETE FROM articles WHERE number = ?", (number,))
    return len(altered)
