"""A whole archive as JSON lines, and back into a new file: row by row, so that what comes back is the same archive.

The first line says what follows: ``{"format": "rashomon-archive/1", "form", "next", "rows": {table: count}}``, with
the form of the tables (`schema`) and the number that the next article gets.  Every other line is ``{"table", "row"}``,
the row under the names of its columns.  JSON kept in a column stands there as JSON, packed JSON unpacked, bytes as
base64 of zlib.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rashomon.model.archive import ArchiveError
from rashomon.plugs.store.archive import Archive
from rashomon.plugs.store.keys import content_digest, dumped, packed, unpacked
from rashomon.plugs.store.link import worded
from rashomon.plugs.store.schema import MIGRATIONS

FORMAT = "rashomon-archive/1"
_JSON = frozenset((
    "runs.settings", "runs.models", "articles.authors", "articles.furniture", "articles.extra", "members.reasons",
    "members.links", "changes.articles", "undecided.evidence", "corrections.articles",
    "corrections.stories", "corrections.moved",
))  # fmt: skip
_PACKED = frozenset(("marks.packed", "reports.packed"))
_MOST = 2**63 - 1  # the largest number that SQLite gives a row
_PIECE = 1 << 20  # bytes of a kept source unpacked at a time
# In an order in which what is pointed to comes first; what triggers count (people, outlets) last, in place of it.
_TABLES = {
    "runs": "number", "sources": "number", "raw": "sha256", "articles": "number", "stories": "number",
    "members": "article", "story_outlets": "story, outlet", "story_languages": "story, language",
    "changes": "number", "marks": "number",
    "reports": "story", "findings": "number", "evidence": "rowid", "undecided": "number", "quotes": "number",
    "names": "number", "corrections": "number", "problems": "number", "feeds": "url", "fetched": "url", "state": "name",
    "people": "key", "outlets": "key",
}  # fmt: skip
_COUNTED = ("people", "outlets")


class NotAnExport(ArchiveError):
    """What is no exported archive, or not a whole one; says where."""


def dump(path: Path) -> Iterator[str]:
    """The lines of an archive, as it stands at one moment, whoever writes meanwhile.  `ArchiveError` as everywhere."""
    with worded(path), Archive(path, writable=False) as archive:
        connection = archive.connection()
        connection.execute("BEGIN")
        try:
            rows = {t: connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in _TABLES}
            ahead = {"format": FORMAT, "form": len(MIGRATIONS), "next": archive.stamp().articles + 1, "rows": rows}
            yield dumped(ahead) + "\n"
            for table, order in _TABLES.items():
                columns = _columns(connection, table)
                names = ", ".join(f'"{c}"' for c in columns)
                for row in connection.execute(f"SELECT {names} FROM {table} ORDER BY {order}"):
                    told = {c: _said(f"{table}.{c}", v) for c, v in zip(columns, row, strict=True)}
                    yield dumped({"table": table, "row": told}) + "\n"
        finally:
            connection.execute("ROLLBACK")


def restore(lines: Iterable[str], path: Path) -> int:
    """A new archive of what `dump` gave, whole or not at all; how many articles it holds, all versions counted.

    Raises `NotAnExport` for anything else, and `ArchiveError` where an archive that holds something is there.
    """
    fresh = not path.exists()
    try:
        with worded(path), Archive(path) as archive:
            with archive.batch():
                _fill(archive, iter(lines))
            return archive.counts().versions
    except BaseException:
        if fresh:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def _fill(archive: Archive, lines: Iterator[str]) -> None:
    connection = archive.connection()
    connection.execute("PRAGMA defer_foreign_keys=ON")
    if any(connection.execute(f"SELECT EXISTS (SELECT 1 FROM {t})").fetchone()[0] for t in _TABLES):
        raise ArchiveError(f"{archive.path}: holds something already; name a file that is not there yet")
    ahead = _ahead(next(lines, ""))
    kinds = {t: _kinds(connection, t) for t in _TABLES}
    seen: Counter[str] = Counter()
    for number, line in enumerate(lines, 2):
        record = _object(line, number)
        table, row = record.get("table"), record.get("row")
        if not isinstance(table, str) or table not in _TABLES or not isinstance(row, dict):
            raise NotAnExport(f"line {number}: no row of an archive")
        if table in _COUNTED and not seen[table]:
            connection.execute(f"DELETE FROM {table}")
        seen[table] += 1
        _insert(connection, table, row, kinds[table], number)
    for table in _COUNTED:
        if not seen[table]:
            connection.execute(f"DELETE FROM {table}")
    lacking = {t: n for t, n in ahead["rows"].items() if seen[t] != n}
    if lacking:
        said = ", ".join(f"{t} {seen[t]} of {n}" for t, n in lacking.items())
        raise NotAnExport(f"it is not whole: {said}")
    _check(connection)
    connection.execute("DELETE FROM sqlite_sequence WHERE name = 'articles'")
    connection.execute("INSERT INTO sqlite_sequence(name, seq) VALUES ('articles', ?)", (ahead["next"] - 1,))


def _ahead(line: str) -> dict[str, Any]:
    """The first line, if it is one that we can go by."""
    ahead = _object(line, 1)
    if ahead.get("format") != FORMAT:
        raise NotAnExport("its first line is not that of an exported archive (`rashomon export --all`)")
    if not all(isinstance(ahead.get(k), kind) for k, kind in (("form", int), ("next", int), ("rows", dict))):
        raise NotAnExport("its first line lacks form, next or rows")
    if ahead["form"] < 1 or not 1 <= ahead["next"] <= _MOST:
        raise NotAnExport("its first line names a form or a number that there cannot be")
    if ahead["form"] > len(MIGRATIONS):
        raise NotAnExport("exported by a later version of Rashomon")
    return ahead


def _check(connection: sqlite3.Connection) -> None:
    """Every pointer leads somewhere, and every article and kept source says what its digest says."""
    astray = connection.execute("PRAGMA foreign_key_check").fetchone()
    if astray is not None:
        raise NotAnExport(f"a row of {astray[0]} points to a row of {astray[2]} that is not there")
    for id, content, apart, title, text in connection.execute("SELECT id, content, apart, title, text FROM articles"):
        if content_digest(apart, title, text) != content:
            raise NotAnExport(f"article {id} does not say what was kept")
    for digest, length, data in connection.execute("SELECT sha256, length, packed FROM raw"):
        if _unpacked_digest(data) != (digest, length):
            raise NotAnExport(f"the bytes kept under {digest[:12]}… are others")


def _insert(
    connection: sqlite3.Connection, table: str, row: Mapping[str, Any], kinds: Mapping[str, str], number: int
) -> None:
    unknown = [c for c in row if c not in kinds]
    if unknown:
        raise NotAnExport(f"line {number}: {table} has no column {unknown[0][:40]!r}")
    try:
        values = [_kept(f"{table}.{c}", v, kinds[c]) for c, v in row.items()]
        names = ", ".join(f'"{c}"' for c in row)
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", values)
    except (ValueError, zlib.error, binascii.Error, sqlite3.IntegrityError, OverflowError) as error:
        raise NotAnExport(f"line {number}: no row of {table}: {error}") from error


def _said(column: str, value: Any) -> Any:
    """A value as it stands in a line."""
    if column in _JSON:
        return json.loads(value)
    if column in _PACKED:
        return unpacked(value)
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _kept(column: str, value: Any, kind: str) -> Any:
    """The value of a line as its column holds it; ValueError for one that it cannot hold."""
    if column == "articles.furniture" and not _stretches(value):
        raise ValueError(f"{column} is no list of places")
    if column in _JSON:
        return dumped(value)
    if column in _PACKED:
        return packed(value)
    if value is None:
        return None
    if kind == "BLOB":
        return base64.b64decode(value, validate=True)
    wanted: dict[str, type | tuple[type, ...]] = {"INTEGER": int, "REAL": (int, float), "TEXT": str}
    if isinstance(value, bool) or not isinstance(value, wanted[kind]):
        raise ValueError(f"{column} is {type(value).__name__}")
    return value


def _stretches(value: Any) -> bool:
    """Whether it is a list of places in a text and what they hold: begin, end, kind."""
    kinds = [int, int, str]
    return isinstance(value, list) and all(isinstance(v, list) and [type(x) for x in v] == kinds for v in value)


def _unpacked_digest(data: bytes) -> tuple[str, int]:
    """SHA-256 and length of packed bytes, unpacked piece by piece: what unpacks to very much fills no memory."""
    unpacking, digest, length = zlib.decompressobj(), hashlib.sha256(), 0
    try:
        while piece := unpacking.decompress(data, _PIECE):
            digest.update(piece)
            length += len(piece)
            data = unpacking.unconsumed_tail
    except zlib.error:
        return "", 0
    return digest.hexdigest(), length


def _object(line: str, number: int) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise NotAnExport(f"line {number}: no record of an exported archive")
    return found


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return list(_kinds(connection, table))


def _kinds(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    return {r[1]: str(r[2]).upper() for r in connection.execute(f"PRAGMA table_info({table})")}
