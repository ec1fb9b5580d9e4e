"""Marks as plain values and back: each kind of mark is a list that begins with its name; the text stays outside.

Made from the fields of the dataclasses, so that a new field or kind needs nothing here.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from rashomon.model import Article, Mark, Marks, Problem, Span
from rashomon.model import marks as kinds

_KINDS: dict[str, type[Mark]] = {
    name: kind for name, kind in vars(kinds).items() if isinstance(kind, type) and issubclass(kind, Mark)
}
Reader = Callable[[Any, str], Any]


def plain(marks: Marks) -> dict[str, Any]:
    """Marks as lists, strings and numbers."""
    return {
        "items": [[type(m).__name__, *_fields(m)] for m in marks.items],
        "problems": [[p.where, p.step, p.says, p.lost] for p in marks.problems],
    }


def marks_of(article: Article, data: Any) -> Marks:
    """What `plain` made, of this article; KeyError, TypeError, IndexError or ValueError where it does not fit."""
    items = tuple(_READERS[name](fields, article.id) for name, *fields in data["items"])
    return Marks(article, items, tuple(Problem(*p) for p in data["problems"]))


def _fields(record: Any) -> list[Any]:
    return [_plain(getattr(record, f.name)) for f in dataclasses.fields(record)]


def _plain(value: Any) -> Any:
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if dataclasses.is_dataclass(value):
        return _fields(value)
    return value


@cache
def _reader(kind: Any) -> Reader:
    """How a value of a type is read back."""
    if kind is Span:
        return lambda v, article: Span(article, v[0], v[1])
    if kind is date:
        return lambda v, _: date.fromisoformat(v)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        readers = [_reader(hints[f.name]) for f in dataclasses.fields(kind)]
        return lambda v, article: kind(*(r(one, article) for r, one in zip(readers, v, strict=True)))
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        inner = next(_reader(k) for k in get_args(kind) if k is not NoneType)
        return lambda v, article: None if v is None else inner(v, article)
    if origin is tuple:
        each = _reader(get_args(kind)[0])
        return lambda v, article: tuple(each(one, article) for one in v)
    if origin is Literal or kind in (str, int, float, bool, typing.Any):
        return lambda v, _: v
    raise TypeError(f"no way to read {kind!r} back")


_READERS: dict[str, Reader] = {name: _reader(typing.cast(Any, kind)) for name, kind in _KINDS.items()}
