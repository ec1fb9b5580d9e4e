"""Where output goes: data on standard output or into a file, everything else on standard error.

A file is written whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from rashomon.model import Problem

T = TypeVar("T")
DONE, FAILED, USAGE, LOST, INTERRUPTED = 0, 1, 2, 3, 130
COLUMNS = 80  # of a terminal view that goes into a file or a pipe
OFTEN = 0.2  # seconds between two words on progress
NAMED = 3  # sources named in one line; more are counted


class CannotWrite(OSError):
    """The output could not be written; nothing stands there half-written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"cannot write {path}: {why}")


class Failed(Exception):
    """The job could not be done; its text is the one line that says why."""


def tell(line: str) -> None:
    """One line to the person at the keyboard.  Control characters (a file's name may hold some) are shown escaped."""
    safe = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in line)
    progress("")
    print(f"rashomon: {safe}", file=sys.stderr)


def tell_problems(problems: Sequence[Problem], called: Mapping[str, str] | None = None) -> None:
    """Each loss in a line of its own; of the rest, those that say the same in one line.

    ``called`` gives what a problem's place (an article's id) is called by the user.
    """
    names = called or {}
    losses = dict.fromkeys((names.get(p.where, p.where), p.says) for p in problems if p.lost)
    for where, says in losses:
        tell(f"{where}: {says}")
    alike: dict[str, dict[str, None]] = {}
    for p in problems:
        if not p.lost:
            alike.setdefault(p.says, {})[names.get(p.where, p.where)] = None
    for says, places in alike.items():
        more = f" and {len(places) - NAMED} more" if len(places) > NAMED else ""
        tell(f"{', '.join(list(places)[:NAMED])}{more}: {says}")


def status(problems: Iterable[Problem]) -> int:
    """The exit status after a job that was done: 3 when some input was lost, else 0."""
    return LOST if any(p.lost for p in problems) else DONE


@dataclass(frozen=True, slots=True)
class Pen:
    """How a terminal view may be drawn."""

    columns: int
    colour: bool


def pen(output: Path | None, *, plain: bool) -> Pen:
    """As wide as the terminal and with colour, if standard output is one; 80 columns and none into files and pipes.

    No colour either with ``plain``, with ``NO_COLOR`` set to anything, or on a terminal that calls itself dumb.
    """
    if output is not None or not sys.stdout.isatty():
        return Pen(COLUMNS, False)
    bare = plain or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Pen(shutil.get_terminal_size((COLUMNS, 24)).columns, not bare)


def use_utf8() -> None:
    """Standard output in UTF-8 wherever we run: a report quotes its sources' letters.

    A lone surrogate (possible in JSON input) comes out as its escape, which inside JSON output is the right one.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def write_atomically(path: Path, chunks: Iterable[str | bytes], *, private: bool = False) -> None:
    """Write text or bytes into ``path``: it then holds all of it, or what it held before (:class:`CannotWrite`).

    ``private``: only this user may read it.  A link is followed; into a device or pipe is written as into any.
    """
    if path.exists() and not path.is_file():
        _write_straight(path, chunks)
        return
    path = Path(os.path.realpath(path)) if path.is_symlink() else path
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise CannotWrite(path, error.strerror or str(error)) from error
    try:
        with os.fdopen(handle, "wb") as out:
            for chunk in chunks:
                out.write(_encoded(chunk))
            out.flush()
            os.fsync(out.fileno())
        os.chmod(name, 0o600 if private else _mode(path))
        os.replace(name, path)
    except OSError as error:
        raise CannotWrite(path, error.strerror or str(error)) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)


def _encoded(chunk: str | bytes) -> bytes:
    return chunk if isinstance(chunk, bytes) else chunk.encode("utf-8", "backslashreplace")


def _write_straight(path: Path, chunks: Iterable[str | bytes]) -> None:
    try:
        with path.open("wb") as out:
            for chunk in chunks:
                out.write(_encoded(chunk))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(path, error.strerror or str(error)) from error


def _mode(path: Path) -> int:
    """The mode of the file that is replaced; for a new one what the user's umask leaves of rw-rw-rw-."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def emit(chunks: Iterable[str], output: Path | None) -> None:
    """Write to the file, or to standard output as it comes; on a terminal nothing that steers it, but for colours."""
    if output is not None:
        write_atomically(output, chunks)
        return
    if sys.stdout.isatty():
        from rashomon.present.clean import screened  # slow to load, and not needed for a pipe

        chunks = map(screened, chunks)
    for chunk in chunks:
        sys.stdout.write(chunk)
    sys.stdout.flush()


def emit_bytes(data: bytes, output: Path | None) -> None:
    """Write what is no text to the file, or to a pipe; Failed on a terminal, which it would garble."""
    if output is not None:
        write_atomically(output, (data,))
    elif sys.stdout.isatty():
        raise Failed("this format is no text: name a file with --output FILE")
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()


def quiet_stdout() -> None:
    """After the reader of our output went away: let nothing more try to write to it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def progress(line: str) -> None:
    """How far a long job is, on one line of a terminal; nothing where standard error is none.  Empty: away with it."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


class Often:
    """Progress that is told as often as one likes, and shown a few times a second."""

    def __init__(self) -> None:
        self._last = -OFTEN

    def __call__(self, line: str) -> None:
        now = time.monotonic()
        if now - self._last >= OFTEN:
            self._last = now
            progress(line)


def counted(items: Iterable[T], output: Path | None, what: str) -> Iterator[T]:
    """The same items, counted on the terminal; not where they themselves are written to it."""
    shown = output is not None or not sys.stdout.isatty()
    tells = Often()
    for number, item in enumerate(items, 1):
        if shown:
            tells(f"{number:,} {what}")
        yield item
    if shown:
        progress("")
