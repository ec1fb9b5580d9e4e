"""WARC files, packed or not, by fastwarc: each page in them is an article.

fastwarc ends in silence where a file is damaged, so after it stops the next record is looked for, and reading goes on
there; what lies between is told as lost.  (warcio raises an error where the head of a record or its packing is damaged,
and ends there too.)
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from rashomon.model import Problem
from rashomon.read.refused import Refused
from rashomon.read.unpack import MAGIC, Damaged, unpacked
from rashomon.seams import Source, Taken

_TEXTS = ("text/html", "application/xhtml+xml", "text/plain", "application/rss+xml", "application/atom+xml",
          "application/xml", "text/xml", "application/json", "application/feed+json", "application/pdf")  # fmt: skip
_START = re.compile(rb"WARC/\d\.\d\r?\n")
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"\n[Cc]ontent-[Ll]ength:[ \t]*(\d{1,18})")
_BLOCK = 1 << 20  # bytes in which the next record is looked for
_GAPS = 200  # damaged places after which a file is given up
Read = Callable[[Source, int], Taken]


@dataclass(frozen=True, slots=True)
class Warc:
    """Reads the pages of a WARC file.  ``inner`` reads one of them: it is `read.read`, given by the list of readers."""

    inner: Read
    name: str = "WARC"
    suffixes: tuple[str, ...] = (".warc", ".warc.gz")
    in_pieces: bool = True

    def __call__(self, name: str, raw: bytes) -> Taken:
        taken = list(self.pieces(name, io.BytesIO(raw), max(len(raw), _BLOCK) * 20))
        return Taken(tuple(a for t in taken for a in t.articles), tuple(p for t in taken for p in t.problems))

    def pieces(self, name: str, file: BinaryIO, max_bytes: int) -> Iterator[Taken]:
        """One `Taken` a record; ``max_bytes`` bounds a record, packed and unpacked.  The file must be seekable."""
        packed = file.read(2) == MAGIC
        file.seek(0)
        at, gaps, others, found = 0, 0, 0, False
        while True:
            walk = _Walk(name, file, at, max_bytes, self.inner)
            for taken in walk:
                found = found or bool(taken.articles)
                yield taken
            others += walk.others
            found = found or walk.records > 0
            at = _next(file, walk.last + 1, packed)
            if at < 0 and not walk.broken and (walk.cut or _ends_whole(file, walk.last, packed, max_bytes)):
                break
            gaps += 1
            says = f"damaged at byte {walk.last:,}" + ("" if at >= 0 else ": what follows cannot be read")
            yield Taken((), (Problem(name, "read", says, True),))
            if at < 0 or gaps >= _GAPS:
                break
        if others:
            says = f"{others:,} records that hold no page (pictures, scripts, redirects, notes of the crawler)"
            yield Taken((), (Problem(name, "read", says),))
        if not found and not gaps:
            yield Taken((), (Problem(name, "read", "no records in the file", True),))


class _Walk:
    """Records from a place on, until the file ends or breaks; ``last`` is where the last one began."""

    def __init__(self, name: str, file: BinaryIO, start: int, limit: int, inner: Read) -> None:
        self._name, self._file, self._start, self._limit, self._inner = name, file, start, limit, inner
        self.last, self.others, self.records, self.broken, self.cut = start - 1, 0, 0, False, False

    def __iter__(self) -> Iterator[Taken]:
        from fastwarc.stream_io import StreamError
        from fastwarc.warc import ArchiveIterator, WarcRecordType

        self._file.seek(self._start)
        try:
            for record in ArchiveIterator(_Unclosed(self._file), record_types=WarcRecordType.any_type, parse_http=True):
                self.last = self._start + record.stream_pos
                if "Content-Length" not in record.headers:
                    self.broken = True  # every record has one: its head is cut or damaged
                    return
                self.records += 1
                taken = self._taken(record, record.record_type in (WarcRecordType.response, WarcRecordType.resource,
                                                                   WarcRecordType.conversion))  # fmt: skip
                if taken is not None:
                    yield taken
                if record.content_length > self._limit:
                    return  # the rest of it is jumped over, not unpacked
        except (StreamError, ValueError, OSError, UnicodeError, OverflowError, MemoryError):
            self.broken = self.records > 0 or self._file.seek(0, io.SEEK_END) > self._start
            self.last = max(self.last, self._start)

    def _taken(self, record: Any, holds_text: bool) -> Taken | None:
        http = record.http_headers
        kind = (record.http_content_type or record.headers.get("Content-Type", "") or "").split(";")[0].strip().lower()
        good = holds_text and (http is None or http.status_code == 200) and kind in _TEXTS
        if not good:
            self.others += 1
            if record.content_length <= self._limit and record.reader.consume() < record.content_length:
                self.cut = True
                return _lost(f"{self._name} {record.record_id}"[:300], "the record ends too early")
            return None
        url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
        where = f"{self._name} {url}"[:300]
        if record.content_length > self._limit:
            return _lost(where, f"{record.content_length:,} bytes, more than the limit of {self._limit:,}")
        wanted = record.content_length
        body = record.reader.read(self._limit + 1)
        self.cut = len(body) < wanted
        try:
            body = _plain(body, http, self._limit)
        except Refused as error:
            return _lost(where, str(error))
        found = self._inner(
            Source(self._name, raw=body, url=url or None, type=kind, declared=record.http_charset), self._limit
        )
        problems = [Problem(where, p.step, p.says, p.lost) for p in found.problems]
        if self.cut:
            problems.append(Problem(where, "read", "the record ends too early: the page is cut"))
        return Taken(found.articles, tuple(problems))


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


def _next(file: BinaryIO, start: int, packed: bool) -> int:
    """Where the next record may begin; -1 where there is none."""
    pattern = _MEMBER if packed else _START
    at = max(start, 0)
    while True:
        file.seek(at)
        block = file.read(_BLOCK)
        found = pattern.search(block)
        if found:
            return at + found.start()
        if len(block) < _BLOCK:
            return -1
        at += _BLOCK - 16


def _ends_whole(file: BinaryIO, last: int, packed: bool, limit: int) -> bool:
    """Whether the file ends with the end of the record that begins at ``last``: fastwarc is silent where it does not.

    A record of more than ``limit`` bytes has been told as such: where it ends is not looked for.
    """
    file.seek(max(last, 0))
    return _member_ends(file, limit) if packed else _record_ends(file, limit)


def _member_ends(file: BinaryIO, limit: int) -> bool:
    unpacking, size = zlib.decompressobj(31), 0
    while block := file.read(_BLOCK):
        try:
            while block and not unpacking.eof and size <= limit:
                size += len(unpacking.decompress(block, _BLOCK))
                block = unpacking.unconsumed_tail
        except zlib.error:
            return False
        if unpacking.eof:
            return not (unpacking.unused_data + file.read(_BLOCK)).strip(b"\0")
        if size > limit:
            return True
    return False


def _record_ends(file: BinaryIO, limit: int) -> bool:
    head = file.read(_BLOCK)
    ends, length = _HEAD_ENDS.search(head), _LENGTH.search(head)
    if not ends or not length or length.start() > ends.start():
        return False
    beyond = ends.end() + int(length[1])
    if beyond > limit:
        return True
    file.seek(beyond - len(head), io.SEEK_CUR)
    return not file.read(_BLOCK).strip(b"\r\n\0")


def _lost(where: str, says: str) -> Taken:
    return Taken((), (Problem(where, "read", says, True),))


class _Unclosed(io.RawIOBase):
    """The file as fastwarc may read it: it closes what it is given, and we go on with it."""

    def __init__(self, file: BinaryIO) -> None:
        self._held = file

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._held.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._held.seek(offset, whence)

    def tell(self) -> int:
        return self._held.tell()
