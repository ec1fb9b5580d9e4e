"""Every core a process with models of its own; results in the order of the items.

No more than `AHEAD` batches a process wait at once, so that a run of millions needs no more memory than one of
hundreds.  When a process dies (killed for memory, a crash in native code) the batches that were under way are tried
once more alone; one that kills its process again is taken apart, item by item, and what kills a process alone is
given back as `Broken`.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from rashomon.plugs.engine.serial import attempted
from rashomon.seams import Broken

T = TypeVar("T")
R = TypeVar("R")
AHEAD = 2  # batches a process: one under way, one waiting, so that none is idle
DIED = "the process that worked on it died"

_Batch = Sequence[tuple[int, T]]


class Processes:
    """The engine for one machine.  ``workers`` processes (default: as many as cores), ``batch`` items at once."""

    name = "processes"

    def __init__(self, workers: int | None = None, batch: int = 1) -> None:
        self._workers = workers or os.cpu_count() or 1
        self._batch = batch
        self._pool: ProcessPoolExecutor | None = None

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Broken]:
        """The result of every item, in order.  ``work`` must be a function that a process can import by name."""
        numbered = list(enumerate(items))
        waiting = deque(numbered[i : i + self._batch] for i in range(0, len(numbered), self._batch))
        under_way: deque[tuple[_Batch[T], Future[list[R | Broken]]]] = deque()
        while waiting or under_way:
            while waiting and len(under_way) < AHEAD * self._workers:
                batch = waiting.popleft()
                under_way.append((batch, self._submit(work, batch)))
            first, future = under_way.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                suspects = [first, *(b for b, _ in under_way)]
                under_way.clear()
                self.close()
                for each in suspects:
                    yield from self._alone(work, each)

    def _submit(self, work: Callable[[T], R], batch: _Batch[T]) -> Future[list[R | Broken]]:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")  # onnxruntime's threads do not survive a fork
            self._pool = ProcessPoolExecutor(self._workers, mp_context=context)
        try:
            return self._pool.submit(_done, work, batch)
        except BrokenProcessPool as error:  # a process died while nothing was asked of it
            failed: Future[list[R | Broken]] = Future()
            failed.set_exception(error)
            return failed

    def _alone(self, work: Callable[[T], R], batch: _Batch[T]) -> list[R | Broken]:
        """A batch once more with nothing beside it, then its items one by one."""
        try:
            return self._submit(work, batch).result()
        except BrokenProcessPool:
            self.close()
        if len(batch) == 1:
            return [Broken(batch[0][0], DIED)]
        return [result for one in batch for result in self._alone(work, [one])]

    def close(self) -> None:
        """Ends the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _done(work: Callable[[T], R], batch: _Batch[T]) -> list[R | Broken]:
    return [attempted(work, number, item) for number, item in batch]
