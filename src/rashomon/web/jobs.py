"""Long work, done one piece after another beside the pages: reading, fetching, comparing."""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

State = Literal["waiting", "running", "done", "failed"]
REMEMBERED = 200  # pieces of work whose outcome can be looked up
WAITING = 100  # pieces that may wait
ENDING = 60.0  # seconds that a closing server waits for the piece under way: its last batch is kept or taken back whole

_log = logging.getLogger("rashomon.web")


class Busy(RuntimeError):
    """Too much waits already."""

    def __init__(self) -> None:
        super().__init__(f"{WAITING} pieces of work are waiting already")


@dataclass
class Job:
    """A piece of work: ``says`` is how it stands, ``link`` where its outcome can be seen.

    ``done`` of ``total`` steps; a ``total`` of 0: not known.
    """

    number: int
    key: str
    title: str
    state: State = "waiting"
    says: str = "waiting for its turn"
    link: str = ""
    done: int = 0
    total: int = 0
    began: float = 0.0
    ended: float = 0.0
    over: threading.Event = field(default_factory=threading.Event, repr=False)

    @property
    def seconds(self) -> float:
        """How long it has run."""
        return round((self.ended or time.monotonic()) - self.began, 1) if self.began else 0.0


Work = Callable[[Job], None]


class Jobs:
    """One thread that works, and what it has done."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._queue: queue.Queue[tuple[Job, Work] | None] = queue.Queue(WAITING)
        self._known: OrderedDict[int, Job] = OrderedDict()
        self._guard = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self, key: str, title: str, work: Work) -> Job:
        """The job that is under way for this key, or a new one; `Busy` where too much waits."""
        with self._guard:
            for job in self._known.values():
                if job.key == key and job.state in ("waiting", "running"):
                    return job
            job = Job(next(self._numbers), key, title)
            try:
                self._queue.put_nowait((job, work))
            except queue.Full as error:
                raise Busy from error
            self._known[job.number] = job
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="rashomon-work", daemon=True)
                self._thread.start()
        return job

    def get(self, number: int) -> Job | None:
        """A job by its number."""
        return self._known.get(number)

    def all(self) -> list[Job]:
        """Jobs, newest first."""
        with self._guard:
            return list(reversed(self._known.values()))

    def close(self, wait: float = ENDING) -> bool:
        """Lets what is under way end, and nothing begin; whether all has ended, so that the archive can be closed."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._queue.get_nowait()
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(wait)
        return self._thread is None or not self._thread.is_alive()

    def _run(self) -> None:
        while (item := self._queue.get()) is not None:
            job, work = item
            job.state, job.began, job.says = "running", time.monotonic(), "at work"
            try:
                work(job)
                job.state = "done"
            except Exception as error:  # a job must never take the others down: the person is told, the log keeps more
                _log.exception("job %s", job.title)
                job.state, job.says = "failed", str(error) or type(error).__name__
            finally:
                job.ended = time.monotonic()
                job.over.set()
