"""Step 1, read: sources into articles.  Bad input never raises; it gives a `Problem`, ``lost`` where text went missing.

READERS is in order: a source goes to the first reader with its suffix, to the first one that knows its content, or to
the plain one.  To add a format, write an object that satisfies `seams.SourceReader` and list it here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from rashomon.read.page import Page
from rashomon.read.plain import Markdown, Plain
from rashomon.read.records import Document, Lines
from rashomon.read.refused import Refused, lost
from rashomon.read.unpack import MAGIC, TooLarge, gunzip
from rashomon.seams import Source, SourceReader, Taken

# A source larger than this (bytes, unpacked) is refused; the longest articles have 0.2 MB, pages 2 MB.
MAX_BYTES = 20_000_000
PLAIN = Plain()
READERS: tuple[SourceReader, ...] = (PLAIN, Markdown(), Page(), Document(), Lines())
# What a folder is searched for; a file named by itself is read whatever its suffix.
SUFFIXES: tuple[str, ...] = tuple(dict.fromkeys(s for r in READERS for s in r.suffixes))
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head)", re.I
)


def read(source: Source, max_bytes: int = MAX_BYTES, readers: Sequence[SourceReader] = READERS) -> Taken:
    """The articles of a source, and what could not be read of it.

    Gzip is unpacked whatever the suffix.  The same bytes under the same name give the same articles.
    """
    try:
        raw = _bytes(source, max_bytes)
        if raw.startswith(MAGIC):
            raw = gunzip(raw, max_bytes)
        return reader_for(source.name, raw, readers)(source.name, raw)
    except OSError as error:
        says = error.strerror or str(error)
        return lost(source.name, {"Is a directory": "a folder, not a file"}.get(says, says[:1].lower() + says[1:]))
    except Refused as error:
        return lost(source.name, str(error))


def reader_for(name: str, raw: bytes, readers: Sequence[SourceReader] = READERS) -> SourceReader:
    """The reader of a source by its suffix, by its content where the suffix says nothing, or the plain one."""
    low = name.lower().removesuffix(".gz")
    by_suffix = [r for r in readers if low.endswith(r.suffixes)]
    if by_suffix:
        return by_suffix[0]
    if _HTML.match(raw[:1000]):
        return next((r for r in readers if ".html" in r.suffixes), PLAIN)
    if raw.lstrip()[:1] == b"{" and b'"' in raw[:200]:
        wanted = ".jsonl" if _lines_of_json(raw) else ".json"
        return next((r for r in readers if wanted in r.suffixes), PLAIN)
    return PLAIN


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


__all__ = ["MAX_BYTES", "READERS", "SUFFIXES", "inside", "read", "reader_for"]
