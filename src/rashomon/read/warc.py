"""WARC files, packed or not, by fastwarc: each page in them is an article.

fastwarc ends in silence where a file is damaged, so after it stops the next record is looked for, and reading goes on
there; what lies between is told as lost.  (warcio raises an error where the head of a record or its packing is damaged,
and ends there too.)  A record is looked for after the end of the one before, never inside it, since a page may hold
what looks like a record of another site: where bytes are missing in the midst of a record, the next one is lost too.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from rashomon.model import Problem
from rashomon.read.inflated import Inflated
from rashomon.read.refused import Refused
from rashomon.read.unpack import Damaged, unpacked
from rashomon.seams import Source, Taken

_TEXTS = ("text/html", "application/xhtml+xml", "text/plain", "application/rss+xml", "application/atom+xml",
          "application/xml", "text/xml", "application/json", "application/feed+json", "application/pdf")  # fmt: skip
_START = re.compile(rb"WARC/\d\.\d\r?\n")
_LONGEST_START = 10
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r?(?=\n)", re.I)
_SOMETHING = re.compile(rb"[^\r\n\0]")  # what is more than the blank after a record
_RECORD = 20_000_000  # bytes of a record of a file in memory, if that is not larger itself
_GAPS = 200  # damaged places after which a file is given up
# A file unpacks to so many times its size at most (pages of news: five to eight times), or to so many large records.
_RATIO, _RECORDS = 100, 20
Read = Callable[[Source, int], Taken]


@dataclass(frozen=True, slots=True)
class Warc:
    """Reads the pages of a WARC file.  ``inner`` reads one of them: it is `read.read`, given by the list of readers."""

    inner: Read
    name: str = "WARC"
    suffixes: tuple[str, ...] = (".warc", ".warc.gz")
    in_pieces: bool = True

    def __call__(self, name: str, raw: bytes) -> Taken:
        taken = list(self.pieces(name, io.BytesIO(raw), max(len(raw), _RECORD)))
        return Taken(tuple(a for t in taken for a in t.articles), tuple(p for t in taken for p in t.problems))

    def pieces(self, name: str, file: BinaryIO, max_bytes: int) -> Iterator[Taken]:
        """One `Taken` a record; ``max_bytes`` bounds a record, packed and unpacked.  The file must be seekable."""
        most = max(file.seek(0, io.SEEK_END) * _RATIO, max_bytes * _RECORDS)
        held = Inflated(file, most)
        gaps, others, records, walk = 0, 0, 0, _Walk(name, held, max_bytes, self.inner)
        while True:
            yield from walk
            others, records = others + walk.others, records + walk.records
            if walk.ended():
                break
            where, gaps = held.where(walk.beyond), gaps + 1
            more = not held.too_much and gaps < _GAPS and _found(held, walk.beyond, _GAPS - gaps)
            if walk.records or gaps == 1 or not more:
                yield _lost(name, _gap(where, more, most if held.too_much else 0))
            if not more:
                break
            walk = _Walk(name, held, max_bytes, self.inner)
        if others:
            says = f"{others:,} records that hold no page (pictures, scripts, redirects, notes of the crawler)"
            yield Taken((), (Problem(name, "read", says),))
        if not records and not gaps:
            yield _lost(name, "no records in the file")


def _gap(where: int, more: bool, most: int) -> str:
    if most:
        return f"it unpacks to more than {most:,} bytes: what follows is not read"
    return f"damaged at byte {where:,}" + ("" if more else ": what follows cannot be read")


def _found(held: Inflated, beyond: int, tries: int) -> bool:
    """Goes on to the next record after a place; whether there is one."""
    held.go(beyond)
    for _ in range(tries):
        if held.find(_START, _LONGEST_START):
            return True
        if not held.broken or not held.next_member():
            return False
    return False


class _Walk:
    """Records from where the file is read to, until it ends or breaks; ``beyond`` is where the last one ends."""

    def __init__(self, name: str, held: Inflated, limit: int, inner: Read) -> None:
        self._name, self._held, self._limit, self._inner = name, held, limit, inner
        self._told = False  # that the last record is not whole
        self.beyond, self.others, self.records = held.tell(), 0, 0

    def __iter__(self) -> Iterator[Taken]:
        from fastwarc.stream_io import StreamError
        from fastwarc.warc import ArchiveIterator, WarcRecordType

        texts = (WarcRecordType.response, WarcRecordType.resource, WarcRecordType.conversion)
        self.beyond += 1  # where nothing is read: past what looks like the beginning of a record
        try:
            for record in ArchiveIterator(self._held, record_types=WarcRecordType.any_type, parse_http=False):
                self.beyond, self._told = self._end(record), False
                if "Content-Length" not in record.headers:
                    return  # every record has one: its head is cut or damaged
                self.records += 1
                taken = self._taken(record, record.record_type in texts)
                if taken is not None:
                    yield taken
        except (StreamError, ValueError, OSError, OverflowError, MemoryError):
            return

    def ended(self) -> bool:
        """Whether the file ends with the last record, or where that is told to be cut; what follows it is looked at."""
        held = self._held
        if not self.records:
            return held.end == 0 and not held.broken and not held.cut
        if held.end < self.beyond:
            return self._told and not held.broken and not held.too_much
        held.go(self.beyond)
        return not held.find(_SOMETHING, 1) and not (held.broken or held.too_much or held.cut)

    def _end(self, record: Any) -> int:
        """Where a record ends by its own head; just after its beginning where that does not say."""
        begins: int = record.stream_pos
        head = self._held.kept(begins)
        ends = _HEAD_ENDS.search(head)
        length = _LENGTH.search(head, 0, ends.start() + 2) if ends else None
        return begins + (ends.end() + int(length[1]) if ends and length else 1)

    def _taken(self, record: Any, holds_text: bool) -> Taken | None:
        where = f"{self._name} {(record.headers.get('WARC-Target-URI') or '').strip('<>')}"[:300]
        if record.is_http:
            record.parse_http()
        http, wanted = record.http_headers, record.content_length
        kind = (record.http_content_type or record.headers.get("Content-Type", "") or "").split(";")[0].strip().lower()
        good = holds_text and (http is None or http.status_code == 200) and kind in _TEXTS
        self.others += not good
        if wanted > self._limit:
            self._told = True
            return _lost(where, f"{wanted:,} bytes, more than the limit of {self._limit:,}") if good else None
        body = record.reader.read(self._limit + 1) if good else record.reader.consume()
        self._told = self._held.end < self.beyond
        if not good:
            return _lost(where, "the record ends too early") if self._told else None
        try:
            body = _plain(body, http, self._limit)
        except Refused as error:
            return _lost(where, str(error))
        url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
        source = Source(self._name, raw=body, url=url or None, type=kind, declared=_charset(record))
        found = self._inner(source, self._limit)
        problems = [Problem(where, p.step, p.says, p.lost) for p in found.problems]
        if self._told:
            problems.append(Problem(where, "read", "the record ends too early: the page is cut"))
        return Taken(found.articles, tuple(problems))


def _charset(record: Any) -> str | None:
    """The encoding that the head of HTTP declares, if it is one."""
    try:
        declared: str | None = record.http_charset
    except ValueError:  # a NUL in its name
        return None
    return declared


def _plain(body: bytes, http: Any, limit: int) -> bytes:
    """The body without the packing of the wire: chunks joined, gzip and deflate unpacked under the limit."""
    if http is None:
        return body
    if "chunked" in (http.get("Transfer-Encoding") or "").lower():
        body = _joined(body)
    encoding = (http.get("Content-Encoding") or "").strip().lower()
    if encoding in ("", "identity"):
        return body
    if encoding in ("gzip", "x-gzip", "deflate"):
        return unpacked(body, limit) if body else body
    raise Damaged(f"packed in a way that is not read: {encoding[:40]}")


def _joined(body: bytes) -> bytes:
    """Chunks joined; a body that is none in chunks comes back as it is."""
    out, at = bytearray(), 0
    while True:
        end = body.find(b"\r\n", at, at + 1024)
        try:
            size = int(body[at:end].split(b";")[0].strip() or b"x", 16) if end >= 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            return body if not out else bytes(out)
        if size == 0:
            return bytes(out)
        out += body[end + 2 : end + 2 + size]
        at = end + 2 + size + 2


def _lost(where: str, says: str) -> Taken:
    return Taken((), (Problem(where, "read", says, True),))
