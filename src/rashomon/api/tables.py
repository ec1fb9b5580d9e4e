"""Tables: sequences of records that become a data frame, or HTML in a notebook, when asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any, Generic, TypeVar, overload

from rashomon.present import table_html

T = TypeVar("T")
FRAMES = ("pandas", "polars")  # the first that is installed makes the frames
SHOWN = 50  # rows of a table that a notebook shows; the rest is counted


def framed(records: Sequence[dict[str, Any]]) -> Any:
    """A pandas or polars frame of the records, whichever is installed, or the records themselves."""
    for name in FRAMES:
        try:
            return import_module(name).DataFrame(records)
        except ImportError:
            continue
    return list(records)


def flat(value: Any) -> Any:
    """A field as one cell: several letters or names become one string, anything else stays."""
    if isinstance(value, tuple):
        return " ".join(value) if all(isinstance(v, str) for v in value) else len(value)
    return value


class Table(Sequence[T], Generic[T]):
    """Records of one kind, in order: a sequence, a data frame (`to_frame`), or HTML in a notebook.

    >>> table = Table([Mark("A", 3), Mark("B", 5)])
    >>> len(table), table[1].place
    (2, 5)
    >>> table.records()
    [{'letter': 'A', 'place': 3}, {'letter': 'B', 'place': 5}]
    """

    __slots__ = ("_rows",)

    def __init__(self, rows: Iterable[T]) -> None:
        self._rows = tuple(rows)

    @overload
    def __getitem__(self, at: int) -> T: ...

    @overload
    def __getitem__(self, at: slice) -> Table[T]: ...

    def __getitem__(self, at: int | slice) -> T | Table[T]:
        return Table(self._rows[at]) if isinstance(at, slice) else self._rows[at]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self._rows == other._rows

    def __hash__(self) -> int:
        return hash(self._rows)

    def __repr__(self) -> str:
        return f"Table({list(self._rows)!r})"

    def records(self) -> list[dict[str, Any]]:
        """Plain dictionaries, one a row; several letters or names stand in one string."""
        return [record(row) for row in self._rows]

    def to_frame(self) -> Any:
        """A pandas or polars ``DataFrame`` where one is installed (in this order), else what `records` gives."""
        return framed(self.records())

    def _repr_html_(self) -> str:
        records = self.records()
        columns = list(records[0]) if records else []
        return table_html(columns, [[r[c] for c in columns] for r in records[:SHOWN]], len(records))


def record(row: Any) -> dict[str, Any]:
    """One row of a table as a plain dictionary, by the fields of its dataclass."""
    return {f.name: flat(getattr(row, f.name)) for f in dataclasses.fields(row) if f.repr}
