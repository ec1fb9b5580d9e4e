"""JSON and JSON lines of articles: ``{"id", "text", "title"?, "published"?, "outlet"?, "language"?, "url"?}``.

Unknown keys are passed through.  What cannot be read is a `Problem` with its line; nothing is dropped in silence.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from rashomon.model import Article, Problem, Stated
from rashomon.read import ninjs
from rashomon.read.article import made
from rashomon.read.dates import day_of
from rashomon.read.decode import decode, whole
from rashomon.read.feeds import JSON_FEED, json_feed
from rashomon.read.refused import Refused, guarded, lost
from rashomon.read.unpack import MAGIC
from rashomon.seams import Taken

_KNOWN = frozenset(("id", "text", "title", "published", "outlet", "language", "url", "authors"))
_LISTS = ("articles", "items", "documents")
_ARCHIVE = '{"format":"rashomon-archive/'  # how the first line of an exported archive begins
_WHOLE = "an archive that was exported whole: `rashomon import` makes an archive of it"
_TOGETHER = 500  # lines of a large file handed on together


class NoArticle(Refused):
    """A JSON value that holds no article; says why."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Reads one article a line; blank lines are passed over."""

    name: str = "JSON lines"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
    in_pieces: bool = True

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        found = decode(raw)
        if found.text.startswith(_ARCHIVE):
            return lost(name, _WHOLE)
        problems = [Problem(name, "read", found.says)] if found.says else []
        articles: list[Article] = []
        for number, line in enumerate(found.text.removeprefix("\ufeff").split("\n"), 1):
            if line.strip():
                taken = _one(f"{name}:{number}", line, name)
                articles += taken.articles
                problems += taken.problems
        if not articles and not any(p.lost for p in problems):
            problems.append(Problem(name, "read", "the file is empty", True))
        return Taken(tuple(articles), tuple(problems))

    def pieces(self, name: str, file: BinaryIO, max_bytes: int) -> Iterator[Taken]:
        """A `Taken` for every few hundred lines of UTF-8; ``max_bytes`` bounds a line, as it stands unpacked."""
        packed = file.read(2) == MAGIC
        file.seek(0)
        # a GzipFile reads as a BinaryIO does, but is typed as none; the file is the caller's, who closes it
        lines: BinaryIO = gzip.open(file) if packed else file  # type: ignore[assignment]  # noqa: SIM115
        waiting: list[Taken] = []
        number, begun = 0, False
        try:
            while raw := lines.readline(max_bytes + 1):
                number += 1
                if len(raw) > max_bytes:
                    says = f"a line of more than the limit of {max_bytes:,} bytes; what follows it is not read"
                    waiting.append(Taken((), (Problem(f"{name}:{number}", "read", says, True),)))
                    break
                line = raw.decode("utf-8-sig" if number == 1 else "utf-8", "replace")
                if number == 1 and line.startswith(_ARCHIVE):
                    yield lost(name, _WHOLE)
                    return
                if line.strip():
                    waiting.append(_one(f"{name}:{number}", line, name))
                if len(waiting) >= _TOGETHER:
                    yield _joined(waiting)
                    waiting, begun = [], True
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            waiting.append(Taken((), (Problem(name, "read", f"damaged gzip after line {number}: {error}", True),)))
        if not waiting and not begun:
            waiting.append(Taken((), (Problem(name, "read", "the file is empty", True),)))
        yield _joined(waiting)


def _joined(some: list[Taken]) -> Taken:
    return Taken(tuple(a for t in some for a in t.articles), tuple(p for t in some for p in t.problems))


@dataclass(frozen=True, slots=True)
class Document:
    """Reads a JSON file: one article, a list of them, or an object that holds such a list."""

    name: str = "JSON"
    suffixes: tuple[str, ...] = (".json",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        found = decode(raw)
        told = [Problem(name, "read", found.says)] if found.says else []
        text = found.text.removeprefix("\ufeff")
        if not text.strip():
            return Taken((), (*told, Problem(name, "read", "the file is empty", True)))
        try:
            data = _parsed(text)
        except NoArticle as error:
            return Taken((), (*told, Problem(name, "read", str(error), True)))
        if isinstance(data, dict) and str(data.get("version", "")).startswith(JSON_FEED):
            fed = json_feed(name, data)
            return Taken(fed.articles, (*told, *fed.problems), fed.addresses)
        listed = _list(data)
        if listed is None:
            taken = _record(name, data, name, raw)
            return Taken(taken.articles, (*told, *taken.problems))
        if not listed:
            told.append(Problem(name, "read", "the list of articles is empty", True))
        each = [
            _record(f"{name}[{i}]", one, name, json.dumps(one, sort_keys=True).encode()) for i, one in enumerate(listed)
        ]
        return Taken(tuple(a for t in each for a in t.articles), (*told, *(p for t in each for p in t.problems)))


def _list(data: Any) -> list[Any] | None:
    if isinstance(data, list):
        return data
    if isinstance(data, dict) and "text" not in data and "title" not in data:
        return next((data[k] for k in _LISTS if isinstance(data.get(k), list)), None)
    return None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise NoArticle("not JSON that can be read: nested too deep") from None
    except ValueError as error:
        raise NoArticle(f"not JSON: {error}") from None


def _one(where: str, line: str, source: str) -> Taken:
    try:
        return _record(where, _parsed(line), source, line.encode("utf-8", "surrogatepass"))
    except NoArticle as error:
        return Taken((), (Problem(where, "read", str(error), True),))


def _record(where: str, data: Any, source: str, raw: bytes) -> Taken:
    """The article of one JSON value, and what was wrong with its fields."""
    if not isinstance(data, dict):
        return Taken((), (Problem(where, "read", f"an article must be an object, not {_kind(data)}", True),))
    says: list[str] = []
    try:
        clean, holes = _mended(ninjs.record(data) if ninjs.is_ninjs(data) else data)
    except Refused as error:  # its markup: the other records of the file are none the worse
        return lost(where, str(error))
    if holes:
        says.append(f"{holes} lone surrogates, shown as \ufffd")
    fields = {k: _field(clean, k, says) for k in ("title", "published", "outlet", "language", "url")}
    text, title = clean.get("text"), fields["title"]
    if text is not None and not isinstance(text, str):
        return Taken((), (Problem(where, "read", f"text must be a string, not {_kind(text)}", True),))
    text = text if text and text.strip() else title
    if not text or not text.strip():
        return Taken((), (Problem(where, "read", "neither text nor title", True),))
    article = made(
        text,
        source,
        raw,
        id=_id(clean.get("id"), says),
        title=title,
        outlet=Stated(fields["outlet"], "given") if fields["outlet"] else None,
        published=_day(fields["published"], says),
        given=fields["language"],
        url=fields["url"],
        authors=_authors(clean.get("authors")),
        furniture=((0, len(text), "headline"),) if text == title else (),
        extra={k: v for k, v in clean.items() if k not in _KNOWN} | _kept(fields["published"]),
    )
    return Taken((article,), tuple(Problem(where, "read", s) for s in says))


def _mended(data: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    """The record with lone surrogates replaced, in its strings at the top; and how many there were."""
    out, holes = {}, 0
    for key, value in data.items():
        mended, n = whole(value) if isinstance(value, str) else (value, 0)
        out[whole(key)[0]] = mended
        holes += n
    return out, holes


def _field(data: Mapping[str, Any], key: str, says: list[str]) -> str | None:
    value = data.get(key)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, dict) and isinstance(value.get("value"), str):  # as our own reports write it
        value = value["value"]
    if not isinstance(value, str):
        says.append(f"{key} must be a string, not {_kind(value)}: left out")
        return None
    return value


def _id(value: Any, says: list[str]) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str) and value:
        return value
    if value is not None:
        says.append(f"id must be a string, not {_kind(value)}: taken from the content")
    return None


def _day(value: str | None, says: list[str]) -> Stated | None:
    if value is None:
        return None
    day = day_of(value)
    if day is None:
        says.append(f"published is no date: {value[:40]!r}")
        return None
    return Stated(day, "given")


def _kept(published: str | None) -> dict[str, str]:
    """A date-time is kept whole beside the day that is told of it."""
    return {"published": published} if published and len(published) > len("2025-07-07") else {}


def _authors(value: Any) -> tuple[str, ...]:
    each: Iterator[Any] = iter(value if isinstance(value, list) else [value])
    return tuple(v for v in each if isinstance(v, str) and v.strip())


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
