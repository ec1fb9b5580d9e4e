"""Step 1, read: sources into articles.  Bad input never raises; it gives a `Problem`, ``lost`` where text went missing.

READERS is in order: a source goes to the first reader with its media type or suffix, to the first one that knows its
content, or to the plain one.  To add a format, write an object that satisfies `seams.SourceReader` and list it here.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from rashomon.read.article import sha256
from rashomon.read.feeds import Feed
from rashomon.read.lists import Opml, Urls, is_list
from rashomon.read.newsml import NewsML
from rashomon.read.page import Page
from rashomon.read.pdf import Pdf
from rashomon.read.plain import Markdown, Plain
from rashomon.read.records import Document, Lines
from rashomon.read.refused import Refused, lost
from rashomon.read.unpack import MAGIC, TooLarge, gunzip
from rashomon.read.warc import Warc
from rashomon.seams import Source, SourceReader, Taken

# A source larger than this (bytes, unpacked) is refused; the longest articles have 0.2 MB, pages 2 MB.  Of files that
# are read record by record (JSON lines, WARC) it bounds the record.
MAX_BYTES = 20_000_000
PLAIN = Plain()
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head)", re.I
)
_XML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,300}>\s*|<!--.{0,500}?-->\s*|<!DOCTYPE[^>]{0,200}>\s*){0,10}"
    rb"<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex|(?:\w{1,20}:)?news(?:Item|Message))[\s>]", re.I,
)  # fmt: skip
# Media types that say what suffix a file of such a kind has; of others the name and the content decide.
_TYPES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "application/rss+xml": ".rss",
    "application/atom+xml": ".atom", "application/feed+json": ".json", "application/json": ".json",
    "application/pdf": ".pdf", "text/markdown": ".md", "application/x-ndjson": ".jsonl", "application/warc": ".warc",
}  # fmt: skip


def read(source: Source, max_bytes: int = MAX_BYTES, readers: Sequence[SourceReader] | None = None) -> Taken:
    """The articles of a source, and what could not be read of it.

    Gzip is unpacked whatever the suffix.  The same bytes under the same name give the same articles.
    """
    try:
        raw = _bytes(source, max_bytes)
        if raw.startswith(MAGIC) and not source.name.lower().endswith(WARC.suffixes):
            raw = gunzip(raw, max_bytes)
        reader = reader_for(source.name, raw, readers or READERS, source.type)
        return _told(reader(source.name, _in_utf8(raw, source.declared)), source, raw)
    except OSError as error:
        says = error.strerror or str(error)
        return lost(source.name, {"Is a directory": "a folder, not a file"}.get(says, says[:1].lower() + says[1:]))
    except Refused as error:
        return lost(source.name, str(error))


def pieces(
    source: Source, max_bytes: int = MAX_BYTES, readers: Sequence[SourceReader] | None = None
) -> Iterator[Taken]:
    """As `read`, but a file of records (JSON lines, WARC), however large, comes piece by piece."""
    path = source.path
    reader = next((r for r in readers or READERS if path is not None and str(path).lower().endswith(r.suffixes)), None)
    in_pieces = getattr(reader, "pieces", None)
    try:
        large = path is not None and path.is_file() and (path.stat().st_size > max_bytes or _packed(path, max_bytes))
    except OSError:
        large = False  # `read` says why
    if path is None or in_pieces is None or not (large or reader is WARC):
        yield read(source, max_bytes, readers)
        return
    try:
        with path.open("rb") as file:
            yield from in_pieces(source.name, file, max_bytes)
    except OSError as error:
        yield lost(source.name, (error.strerror or str(error)).lower())


def _packed(path: Path, max_bytes: int) -> bool:
    """Whether a packed file is so large that it may unpack to more than the limit."""
    return path.name.lower().endswith(".gz") and path.stat().st_size * _RATIO > max_bytes


def _in_utf8(raw: bytes, declared: str | None) -> bytes:
    """What is declared to be in another encoding, in UTF-8; bytes that are UTF-8 already, or not in it, stay."""
    if declared is None:
        return raw
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return raw.decode("cp1252" if declared.lower() in _LATIN else declared).encode("utf-8")
        except (UnicodeError, LookupError, ValueError):
            return raw
    return raw


def _told(taken: Taken, source: Source, raw: bytes) -> Taken:
    """Articles with the digest of the bytes as they came, and an address: a page may name its own on its own site."""
    if source.url is None and source.declared is None:
        return taken
    digest = sha256(raw)
    alone = len(taken.articles) == 1
    articles = tuple(
        dataclasses.replace(
            a,
            sha256=digest if alone else a.sha256,
            url=a.url if source.url is None or not alone or _same_site(a.url, source.url) else source.url,
        )
        for a in taken.articles
    )
    return Taken(articles, taken.problems, taken.addresses)


def _same_site(own: str | None, asked: str) -> bool:
    """Whether a page's own address is on the host that it came from, or on one above or below it."""
    try:
        a, b = (urlsplit(own or "").hostname or "", urlsplit(asked).hostname or "")
    except ValueError:
        return False
    a, b = (h.removeprefix("www.") for h in (a, b))
    return bool(a) and (a == b or a.endswith("." + b) or (b.endswith("." + a) and "." in a))


def reader_for(
    name: str, raw: bytes, readers: Sequence[SourceReader] | None = None, type: str | None = None
) -> SourceReader:
    """The reader of a source by its media type or suffix, by its content where these say nothing, or the plain one."""
    readers = readers or READERS
    low = name.lower().removesuffix(".gz")
    named = _TYPES.get(type or "")
    by_name = [r for r in readers if (named in r.suffixes if named else low.endswith(r.suffixes) and not type)]
    if by_name:
        return by_name[0]
    if _HTML.match(raw[:1000]):
        return next((r for r in readers if ".html" in r.suffixes), PLAIN)
    if _XML.match(raw[:_HEAD]) or type in ("text/xml", "application/xml"):
        return next((r for r in readers if ".xml" in r.suffixes), PLAIN)
    if raw.lstrip()[:1] == b"{" and b'"' in raw[:200]:
        wanted = ".jsonl" if _lines_of_json(raw) else ".json"
        return next((r for r in readers if wanted in r.suffixes), PLAIN)
    for begins, suffix in ((b"%PDF-", ".pdf"), (b"WARC/1.", ".warc")):
        if raw.startswith(begins):
            return next((r for r in readers if suffix in r.suffixes), PLAIN)
    return next((r for r in readers if ".urls" in r.suffixes), PLAIN) if is_list(raw) else PLAIN


def needs_parser(source: Source, readers: Sequence[SourceReader]) -> bool:
    """Whether a parser of markup, PDF or WARC, or another package's reader, sees a source's bytes.

    Not where it is text, Markdown, JSON lines or a list of addresses: by its name, else by how it begins.
    """
    head = source.raw[:_HEAD] if source.raw is not None else b""
    if source.raw is None and source.path is not None and source.path.is_file():
        with contextlib.suppress(OSError), source.path.open("rb") as file:  # `read` says what is wrong
            head = file.read(_HEAD)
    reader = reader_for(source.name, head, readers, source.type)
    unnamed = source.type is not None or not source.name.lower().removesuffix(".gz").endswith(reader.suffixes)
    return not isinstance(reader, _TEXT) or (head.startswith(MAGIC) and unnamed)


WARC = Warc(read)
READERS: tuple[SourceReader, ...] = (
    PLAIN, Markdown(), Page(), Document(), Lines(), Feed(), Opml(), Urls(), NewsML(), WARC, Pdf(),
)  # fmt: skip
# What a folder is searched for; a file named by itself is read whatever its suffix.
SUFFIXES: tuple[str, ...] = tuple(dict.fromkeys(s for r in READERS for s in r.suffixes))
_LATIN = ("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii")  # Windows-1252, as browsers have it
_TEXT = (Plain, Markdown, Lines, Urls)  # readers whose work is to decode; bodies of ninjs alone go to a parser, bounded
_HEAD = 2000  # bytes by which a reader is chosen
_RATIO = 4  # a packed file of a quarter of the limit may unpack to more than it


def inside(folder: Path, suffixes: tuple[str, ...] = SUFFIXES) -> Iterator[Path]:
    """The files in a folder and below it with one of the suffixes, sorted by path, hidden ones left out."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.name.lower().endswith(suffixes) and not hidden and path.is_file():
            yield path


def _lines_of_json(raw: bytes) -> bool:
    first = raw.lstrip().split(b"\n", 1)
    return first[0].rstrip().endswith(b"}") and (len(first) == 1 or first[1].lstrip()[:1] in (b"", b"{"))


def _bytes(source: Source, max_bytes: int) -> bytes:
    if source.raw is not None:
        raw = source.raw
    elif source.path is not None:
        if not source.path.is_dir() and source.path.stat().st_size > max_bytes:
            size = source.path.stat().st_size
            raise TooLarge(f"{size:,} bytes, more than the limit of {max_bytes:,}")
        with Path(source.path).open("rb") as file:
            raw = file.read(max_bytes + 1)
    else:
        raw = b""
    if len(raw) > max_bytes:
        raise TooLarge(f"more than the limit of {max_bytes:,} bytes")
    return raw


__all__ = ["MAX_BYTES", "READERS", "SUFFIXES", "inside", "needs_parser", "pieces", "read", "reader_for"]
