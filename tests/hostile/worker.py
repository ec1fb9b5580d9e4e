"""A process that does with one case after another what a user would, and is killed when one takes too long.

The parent sends ``(family, name, raw)`` over a pipe; the answer is an `Outcome`.  Memory is the peak of resident memory
while the case was read, from the kernel's own mark, which is set back before each case.
"""

from __future__ import annotations

import functools
import multiprocessing as mp
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from tests.hostile.cases import Case

SECONDS = 10.0  # of processor: the longest a case may take
_STOPPED = 12 * SECONDS  # by the clock: a machine under load is no hang of ours
_READY = 600.0  # for a worker to load the models, by the clock


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case: articles read, problems told, the exception that came out.

    ``seconds`` are of processor, all threads together; ``clock`` by the clock; ``megabytes`` the peak.
    """

    case: str
    family: str
    articles: int = 0
    problems: int = 0
    crash: str = ""
    seconds: float = 0.0
    clock: float = 0.0
    megabytes: float = 0.0

    @property
    def silent(self) -> bool:
        """Neither a result nor a problem: what must never be."""
        return not (self.articles or self.problems or self.crash)


class Worker:
    """One child process; started again after it had to be killed.

    ``kept``: the cases go into an archive there and its pages are asked for; else they are compared and rendered.
    """

    def __init__(self, kept: Path | None = None) -> None:
        self._kept = kept
        self._start()

    def _start(self) -> None:
        context = mp.get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(there, self._kept), daemon=True)
        self._process.start()
        if not self._here.poll(_READY):  # going on without its word would take that for the first outcome
            raise TimeoutError("no worker began")
        self._here.recv()

    def run(self, case: Case) -> Outcome:
        """The outcome of a case; one that ends at no time is a crash named "hang"."""
        self._here.send((case.family, case.name, case.raw))
        try:
            if self._here.poll(_STOPPED):
                found: Outcome = self._here.recv()
                return found
            how = "hang"
        except EOFError:
            how = "died"
        self.close()
        self._start()
        return Outcome(case.name, case.family, crash=how, seconds=SECONDS * 2, clock=_STOPPED)

    def close(self) -> None:
        self._process.kill()
        self._process.join()
        self._here.close()


def _serve(pipe: Connection, kept: Path | None) -> None:
    from rashomon.kit import kit

    used = functools.partial(_used, loaded=kit())
    if kept is not None:
        from tests.hostile.kept import Kept

        used = Kept(kit(), kept).used

    pipe.send(None)
    while True:
        family, name, raw = pipe.recv()
        _forget_peak()
        began, spent = time.perf_counter(), time.process_time()
        try:
            articles, problems = used(name, raw)
            crash = ""
        except (Exception, RecursionError, MemoryError) as error:  # what came out at all is what we look for
            articles, problems, crash = 0, 0, f"{type(error).__name__}: {error}"[:200]
        took, spent = time.perf_counter() - began, time.process_time() - spent
        pipe.send(Outcome(name, family, articles, problems, crash, spent, took, _peak()))


def _used(name: str, raw: bytes, loaded: object) -> tuple[int, int]:
    """Compares the case with a plain account, renders report and marks in every form: articles, problems."""
    from rashomon import flow
    from rashomon.present import ARTICLE_RENDERERS, RENDERERS
    from rashomon.seams import Source
    from rashomon.settings import Settings

    plain = Source("plain.txt", raw="A storm hit Lowmere on Monday.\n\nThe mayor said “no one was hurt”.\n".encode())
    report = flow.compare([Source(name, raw=raw), plain], Settings(), loaded)  # type: ignore[arg-type]
    for renderer in RENDERERS:
        renderer(report)
    for account in report.story.accounts:
        for form in ARTICLE_RENDERERS:
            form(account.marks)
    return len(report.aligned.story.accounts) - 1, len(report.problems)


def _forget_peak() -> None:
    """Sets the kernel's mark of peak memory back (Linux; elsewhere the peak of the whole run is told)."""
    path = Path("/proc/self/clear_refs")
    if path.exists():
        path.write_text("5", encoding="ascii")


def _peak() -> float:
    path = Path("/proc/self/status")
    if not path.exists():
        return 0.0
    held = next(line for line in path.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
    return int(held.split()[1]) / 1024
