"""Reading in a process of its own, with limits on memory and time: what a stranger wrote cannot take a run down.

Parsers of pages, feeds and PDF are the part that hostile input aims at.  A source that makes the child die or take too
long becomes a `Problem`; the child is started anew.  Requests and answers are JSON and bytes: nothing that runs.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import rashomon
from rashomon import taking
from rashomon.model import Article, Problem, Stated
from rashomon.seams import Source, Taken
from rashomon.settings import Settings

SECONDS = 15.0  # for one piece of a source: the slowest of 181 news pages took .3, the parsers' start included
START = 60.0  # seconds that a child may take to begin
MEGABYTES = 1_500  # of address space beyond what the child begins with: 181 news pages, one after another, took 37
WAITING = 4  # pieces read ahead of who takes them: each may be of the limit's size, and a WARC file has many thousand
ALONE = 10.0  # seconds of processor more, after which a child whose parent was killed ends by itself


class Apart:
    """Reads sources in a child process, those that no parser sees here; `close` ends the child.

    The child begins when the first source needs it, or at `begin`, beside what else there is to load.

    ``child``: the command that runs `main`; a process of its own, not a fork, so that nothing of ours is in it, and
    with -P, so that no ``json.py`` of the folder somebody stands in is.
    """

    def __init__(
        self, settings: Settings, *, seconds: float = SECONDS, megabytes: int = MEGABYTES,
        child: Sequence[str] = (sys.executable, "-P", "-c", "from rashomon import apart; apart.main()"),
    ) -> None:  # fmt: skip
        self._settings, self._seconds, self._megabytes, self._command = settings, seconds, megabytes, tuple(child)
        self._child: subprocess.Popen[bytes] | None = None
        self._to: IO[bytes] | None = None
        self._listener: threading.Thread | None = None
        self._began = self._asked = False
        self._answers: queue.Queue[bytes | None] = queue.Queue(WAITING)

    def begin(self, sources: Iterable[Source]) -> None:
        """Lets the child begin to load what it needs, where one of the sources will need it; waits for nothing."""
        if any(taking.parsed(source, self._settings) for source in sources):
            with contextlib.suppress(OSError):  # `read` meets it again, and tells
                self._start()

    def read(self, source: Source) -> Iterator[Taken]:
        """The articles of a source, piece by piece, as `taking.taken` gives them."""
        source = self._held(source)
        if not taking.parsed(source, self._settings):
            yield from taking.taken(source, self._settings)
            return
        try:
            to = self._ready()
        except (queue.Empty, EOFError, OSError) as error:
            self.close()
            yield _lost(source, f"the process that reads it did not begin ({str(error) or type(error).__name__})")
            return
        try:
            self._asked = True
            _send(to, json.dumps(_said(source)).encode("ascii"))
            _send(to, source.raw or b"")
            while answer := self._answer(self._seconds):
                yield _taken(json.loads(answer))
            self._asked = False
        except queue.Empty:
            self.close()
            yield _lost(source, f"reading it took more than {self._seconds:.0f} seconds: given up")
        except (EOFError, OSError):
            self.close()
            says = f"reading it needed more than {self._megabytes:,} MB of memory, or broke the parser: given up"
            yield _lost(source, says)

    def close(self) -> None:
        """Ends the child."""
        if self._to is not None:
            with contextlib.suppress(OSError):
                self._to.close()
        if self._child is not None:
            self._child.kill()
            self._child.wait()
        until = time.monotonic() + 1  # it may wait for room; for what another package's reader began we do not wait
        while self._listener is not None and self._listener.is_alive() and time.monotonic() < until:
            with contextlib.suppress(queue.Empty):
                self._answers.get(timeout=0.01)
        self._child = self._to = self._listener = None
        self._began = self._asked = False

    def _held(self, source: Source) -> Source:
        """The source; a pipe (as shells make them of a command) with its bytes, for it can be read here alone, once."""
        path = source.path
        if source.raw is not None or path is None or path.is_file() or path.is_dir() or not path.exists():
            return source
        with contextlib.suppress(OSError), path.open("rb") as file:
            return dataclasses.replace(source, raw=file.read(self._settings.max_bytes + 1), path=None)
        return source  # the reader says what is wrong

    def _answer(self, seconds: float) -> bytes:
        """The child's next message, empty at the end of a source; queue.Empty or EOFError where none comes."""
        found = self._answers.get(timeout=seconds)
        if found is None:
            raise EOFError
        return found

    def _ready(self) -> IO[bytes]:
        """Where to ask a child that has begun; EOFError, queue.Empty or OSError where none does."""
        to = self._start()
        if not self._began and self._answer(START) != b"ready":
            raise EOFError
        self._began = True
        return to

    def _start(self) -> IO[bytes]:
        if self._to is not None and self._child is not None and self._child.poll() is None and not self._asked:
            return self._to
        self.close()  # also where the last source was not read to its end: its answers are nobody's
        here = str(Path(rashomon.__file__).parents[1])
        path = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        self._to, self._answers = os.fdopen(ours_out, "wb"), queue.Queue(WAITING)
        self._listener = threading.Thread(target=_listen, args=(os.fdopen(ours_in, "rb"), self._answers), daemon=True)
        try:
            # In a group of its own: a terminal's interrupt is for us, who end it, and no traceback of its imports.
            self._child = subprocess.Popen(
                self._command, stdin=theirs_in, stdout=theirs_out, env={**os.environ, "PYTHONPATH": path},
                process_group=0,
            )  # fmt: skip
        finally:  # where no child began the listener finds no other end
            os.close(theirs_in)
            os.close(theirs_out)
            self._listener.start()
        bounds = {"megabytes": self._megabytes, "seconds": self._seconds + ALONE}
        _send(self._to, json.dumps(bounds | {"settings": dataclasses.asdict(self._settings)}).encode("ascii"))
        return self._to


def _listen(file: IO[bytes], answers: queue.Queue[bytes | None]) -> None:
    """Hands on what the child says, and at its end None."""
    with file:
        try:
            while True:
                answers.put(_receive(file))
        except (EOFError, OSError, ValueError):
            answers.put(None)


def _send(file: IO[bytes], message: bytes) -> None:
    file.write(len(message).to_bytes(8, "big"))
    file.write(message)
    file.flush()


def _receive(file: IO[bytes]) -> bytes:
    head = file.read(8)
    message = file.read(int.from_bytes(head, "big")) if len(head) == 8 else b""
    if len(head) < 8 or len(message) < int.from_bytes(head, "big"):
        raise EOFError
    return message


def main() -> None:
    """The child: answers one request after another until the other end is gone."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):  # what parsers print goes nowhere
        os.dup2(nowhere, number)
    with contextlib.suppress(EOFError, OSError):
        chosen = json.loads(_receive(asked))
        settings = Settings(**chosen["settings"])
        list(taking.taken(Source("warm.html", raw=_WARM), settings))  # loads the parsers before memory is bounded
        _bound(chosen["megabytes"])
        _send(answers, b"ready")
        while True:
            said = json.loads(_receive(asked))
            raw = _receive(asked)
            _alarm(chosen["seconds"])
            for taken in _read(_source(said, raw), settings):
                _send(answers, json.dumps(_plain(taken)).encode("ascii"))
                _alarm(chosen["seconds"])
            _send(answers, b"")
            _alarm(0)


def _read(source: Source, settings: Settings) -> Iterator[Taken]:
    try:
        yield from taking.taken(source, settings)
    except MemoryError:
        yield _lost(source, "reading it needed more memory than is allowed: given up")
    except RecursionError:
        yield _lost(source, "nested too deep to be read")


def _alarm(seconds: float) -> None:
    """Ends this process after so many seconds of processor (0: never), whatever it does, where the system can."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _bound(megabytes: int) -> None:
    """Limits this process's address space, where the system can (not on Windows)."""
    try:
        import resource
    except ModuleNotFoundError:
        return
    used = 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    wanted = used + megabytes * 1_000_000
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))


_WARM = b"<html><head><title>a</title></head><body><article><p>" + b"One sentence after another. " * 40 + b"</p></body>"


def _said(source: Source) -> dict[str, Any]:
    path = str(source.path) if source.path is not None else None
    has = {"raw": source.raw is not None, "path": path, "name": source.name}
    return has | {"url": source.url, "type": source.type, "declared": source.declared}


def _source(said: dict[str, Any], raw: bytes) -> Source:
    path = Path(said["path"]) if said["path"] is not None else None
    given = raw if said["raw"] else None
    return Source(said["name"], path, given, said["url"], said["type"], said["declared"])


def _plain(taken: Taken) -> dict[str, Any]:
    return {
        "articles": [{f.name: _field(getattr(a, f.name)) for f in dataclasses.fields(a)} for a in taken.articles],
        "problems": [[p.where, p.step, p.says, p.lost] for p in taken.problems],
        "addresses": taken.addresses,
    }


def _field(value: Any) -> Any:
    return [value.value, value.how] if isinstance(value, Stated) else value


def _taken(data: dict[str, Any]) -> Taken:
    return Taken(
        tuple(map(_article, data["articles"])),
        tuple(Problem(*p) for p in data["problems"]),
        tuple(data["addresses"]),
    )


def _article(fields: dict[str, Any]) -> Article:
    stated = {k: Stated(*fields[k]) if fields[k] else None for k in ("outlet", "published")}
    furniture = tuple((s, e, kind) for s, e, kind in fields["furniture"])
    return Article(**(fields | stated | {"authors": tuple(fields["authors"]), "furniture": furniture}))


def _lost(source: Source, says: str) -> Taken:
    return Taken((), (Problem(source.name, "read", says, True),))
