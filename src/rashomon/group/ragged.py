"""Rows of unequal length in a few flat arrays: what an article's channels are kept in.

A hundred thousand articles as dictionaries fill gigabytes and are slow to compare; flat columns are compared with all
candidates at once.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Tokens = npt.NDArray[np.int32]
Doubles = npt.NDArray[np.float64]
Column = npt.NDArray[Any]

_FIRST = 1024  # entries that there is room for at first


class Ragged:
    """Rows numbered from 0 as they are added; each holds as many entries as it has, in the same columns.

    The oldest rows can be forgotten; the numbers of the others stay.
    """

    def __init__(self, *types: type[np.generic]) -> None:
        self._columns: list[Column] = [np.zeros(_FIRST, dtype=t) for t in types]
        self._starts: Integers = np.zeros(_FIRST, dtype=np.int64)  # one more than there are rows
        self._rows, self._oldest = 0, 0

    def add(self, *entries: Column) -> None:
        """One more row; every column gives as many entries."""
        start = int(self._starts[self._rows])
        end = start + len(entries[0])
        if end > len(self._columns[0]):
            self._columns = [_grown(c, end) for c in self._columns]
        for column, given in zip(self._columns, entries, strict=True):
            column[start:end] = given
        self._rows += 1
        if self._rows >= len(self._starts):
            self._starts = _grown(self._starts, self._rows + 1)
        self._starts[self._rows] = end

    def spans(self, numbers: Integers) -> tuple[Integers, Integers]:
        """Where each of some rows begins in the columns, and how many entries it has."""
        rows = numbers - self._oldest
        starts = self._starts[rows]
        return starts, self._starts[rows + 1] - starts

    def joined(self, column: int, starts: Integers, lengths: Integers) -> Column:
        """What a column holds of some rows, one after another."""
        given = self._columns[column]
        parts = [given[start:end] for start, end in zip(starts.tolist(), (starts + lengths).tolist(), strict=True)]
        return np.concatenate(parts) if parts else given[:0]

    def at(self, column: int, places: Integers) -> Column:
        """Single entries of a column."""
        return np.asarray(self._columns[column][places])

    def forget(self, oldest: int) -> None:
        """Lets go of the rows before number ``oldest``."""
        gone = min(oldest - self._oldest, self._rows)
        if gone <= 0:
            return
        cut, end = int(self._starts[gone]), int(self._starts[self._rows])
        self._columns = [column[cut:end].copy() for column in self._columns]
        self._starts = self._starts[gone : self._rows + 1] - cut
        self._rows -= gone
        self._oldest += gone


def spread(starts: Integers, counts: Integers) -> Integers:
    """The places of pieces, one after another: of each those from its start on, so many as it has."""
    ends = np.cumsum(counts)
    return np.repeat(starts - ends + counts, counts) + np.arange(int(ends[-1]) if len(ends) else 0)


def once(values: Column) -> Column:
    """The values in rising order, each once; quicker for few values than the library's."""
    ordered = np.sort(values)
    return ordered[new(ordered)]


def counted(values: Column) -> tuple[Column, Integers]:
    """As `once`, with how often each stands there."""
    ordered = np.sort(values)
    first = np.flatnonzero(new(ordered))
    return ordered[first], np.diff(np.append(first, len(ordered)))


def new(ordered: Column) -> npt.NDArray[np.bool_]:
    """Which values differ from the one before."""
    out = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=out[1:])
    return out


def _grown(column: Column, least: int) -> Column:
    """The column with room for half as much again."""
    out = np.zeros(max(least, len(column) + len(column) // 2 + 16), dtype=column.dtype)
    out[: len(column)] = column
    return out
