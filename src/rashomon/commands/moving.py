"""A whole archive out as JSON lines, and in again: `rashomon export --all`, `rashomon import FILE`."""

from __future__ import annotations

import contextlib
import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from rashomon import kit
from rashomon.archive import place
from rashomon.commands import streams
from rashomon.commands.streams import Failed, tell
from rashomon.model.archive import ArchiveError

_MAGIC = b"\x1f\x8b"
_GZIP = 31  # zlib's word for a gzip stream, whose header then holds no time: the same archive gives the same bytes
_LONGEST = 512_000_000  # bytes of a line that are read: a report on a hundred long articles has some ten million


def export(archive: Path | None, output: Path | None) -> int:
    """Write the whole archive, packed where the file's name ends in .gz; the exit status."""
    path = archive or place()
    lines = _heard(kit.dumped(path), "written")
    if output is None:
        streams.emit(lines, None)
    else:
        if output.exists() and path.exists() and output.samefile(path):
            raise Failed(f"{output} is the archive itself")
        streams.write_atomically(output, _packed(lines) if output.suffix == ".gz" else lines, private=True)
    streams.progress("")
    return streams.DONE


def bring(file: Path, archive: Path | None) -> int:
    """Make a new archive of an exported one; the exit status."""
    path = archive or place()
    try:
        held = kit.restored(_heard(_lines(file), "read"), path)
    except ArchiveError as error:
        raise Failed(f"{file}: {error}" if not str(error).startswith(str(path)) else str(error)) from error
    finally:
        streams.progress("")
    tell(f"{path} holds {held:,} articles, as {file} does")
    return streams.DONE


def _lines(file: Path) -> Iterator[str]:
    """The lines of a file, packed or not; Failed where they cannot be read."""
    with file.open("rb") as raw, contextlib.ExitStack() as held:
        packed = raw.read(2) == _MAGIC
        raw.seek(0)
        source = held.enter_context(gzip.open(raw)) if packed else raw
        try:
            while line := source.readline(_LONGEST):
                yield line.decode("ascii")
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Failed(f"{file}: damaged gzip: {error}") from error
        except UnicodeDecodeError as error:
            raise Failed(f"{file}: no exported archive (not ASCII)") from error


def _packed(lines: Iterable[str]) -> Iterator[bytes]:
    packing = zlib.compressobj(6, zlib.DEFLATED, _GZIP)
    for line in lines:
        yield packing.compress(line.encode("ascii"))
    yield packing.flush()


def _heard(lines: Iterable[str], done: str) -> Iterator[str]:
    """The same lines, with progress told on a terminal: how many of the rows that the first line names."""
    of, tells = "", streams.Often()
    for number, line in enumerate(lines):
        if not number:
            with contextlib.suppress(ValueError, AttributeError, TypeError, LookupError):
                of = f" of {sum(json.loads(line)['rows'].values()):,}"
        else:
            tells(f"{number:,}{of} rows {done}")
        yield line
