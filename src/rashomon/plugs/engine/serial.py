"""One item after another, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from rashomon.seams import Broken

T = TypeVar("T")
R = TypeVar("R")


class Serial:
    """The engine that needs nothing."""

    name = "serial"

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Broken]:
        """The result of every item, in order; a `Broken` where the work raised."""
        for number, item in enumerate(items):
            yield attempted(work, number, item)

    def close(self) -> None:
        """Nothing to let go."""


def attempted(work: Callable[[T], R], number: int, item: T) -> R | Broken:
    """The result of one item, or a `Broken` that says what came out of it instead."""
    try:
        return work(item)
    except Exception as error:  # any: one item must not end a run of thousands; it is told, counted and kept
        return Broken(number, f"{type(error).__name__}: {error}"[:300])
