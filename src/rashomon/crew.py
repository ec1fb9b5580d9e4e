"""Threads that help one another: who has a list of pure work does it, and whoever is idle takes from it.

A network needs no lock of Python, so that two threads read in half the time.  Work may have lists of its own (an
article its sentences); from these, too, the idle ones take, so that three articles keep two threads busy to the end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Each(Protocol):
    """What pure work gives for each item, in order, whoever does it and when."""

    def __call__(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]: ...


def one_by_one(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """On the caller's own thread."""
    return [work(item) for item in items]


class _List:
    """Items under way, given out in order.  ``above``: the list whose item this one is a part of."""

    def __init__(self, work: Callable[[Any], Any], items: Sequence[Any], above: _List | None) -> None:
        self.work, self.items, self.above = work, items, above
        self.results: list[Any] = [None] * len(items)
        self.given = self.done = 0
        self.failed: tuple[int, BaseException] | None = None  # the first in order

    def left(self) -> bool:
        return self.failed is None and self.given < len(self.items)

    def finished(self) -> bool:
        return not self.left() and self.done == self.given

    def within(self, other: _List) -> bool:
        at: _List | None = self
        while at is not None and at is not other:
            at = at.above
        return at is other


class Crew:
    """At most so many ``threads`` at work, the caller's own among them; those that help live as long as there is work.

    What comes out does not depend on who did what: results stand in the order of the items, and where some fail, the
    first of them in that order raises what it raised.
    """

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._open: list[_List] = []  # oldest first: the largest pieces of work
        self._helpers = 0
        self._changed = threading.Condition()
        self._at = threading.local()

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """What pure work gives for each item, in order."""
        if self._threads < 2 or len(items) < 2:
            return one_by_one(work, items)
        own = _List(work, items, getattr(self._at, "list", None))
        with self._changed:
            self._open.append(own)
            while self._helpers < self._threads - 1:
                threading.Thread(target=self._help, name="rashomon").start()
                self._helpers += 1
            self._changed.notify_all()
        try:
            while taken := self._next(own):
                self._do(*taken)
        finally:
            with self._changed:
                self._open.remove(own)
                self._changed.notify_all()
        if own.failed is not None:
            raise own.failed[1]
        return own.results

    def _help(self) -> None:
        while taken := self._next(None):
            self._do(*taken)

    def _next(self, own: _List | None) -> tuple[_List, int] | None:
        """An item of one's own list, or of one that it waits for; of any, for a helper.  None where all is done."""
        with self._changed:
            while True:
                for some in self._open:
                    if some.left() and (own is None or some.within(own)):
                        some.given += 1
                        return some, some.given - 1
                if own.finished() if own is not None else not self._open:
                    self._helpers -= own is None
                    return None
                self._changed.wait()

    def _do(self, some: _List, number: int) -> None:
        before, self._at.list = getattr(self._at, "list", None), some
        failed: BaseException | None = None
        try:
            some.results[number] = some.work(some.items[number])
        except BaseException as error:  # whoever asked for the list raises it
            failed = error
        finally:
            self._at.list = before
        with self._changed:
            some.done += 1
            if failed is not None and (some.failed is None or number < some.failed[0]):
                some.failed = number, failed
            self._changed.notify_all()
