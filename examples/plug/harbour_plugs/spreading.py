"""An engine: the parts of a large run over threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from rashomon.seams import Broken

T = TypeVar("T")
R = TypeVar("R")


class Threads:
    """Results come in the order of the items; one that fails is a `Broken` in its place."""

    name = "threads"

    def __init__(self, workers: int | None = None) -> None:
        self._pool = ThreadPoolExecutor(workers)

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Broken]:
        def one(numbered: tuple[int, T]) -> R | Broken:
            number, item = numbered
            try:
                return work(item)
            except Exception as error:  # work of any kind: what it raises must not stop the others
                return Broken(number, f"{type(error).__name__}: {error}")

        return self._pool.map(one, enumerate(items))

    def close(self) -> None:
        self._pool.shutdown()
