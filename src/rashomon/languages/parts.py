"""Records read from the parts of a table: each field says where it stands, so that word and place are told once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, fields
from typing import Any


def words(value: object) -> frozenset[str]:
    """The words of a string."""
    return frozenset(str(value).split())


def in_order(value: object) -> tuple[str, ...]:
    """The words of a string as they stand there."""
    return tuple(str(value).split())


def part(section: str, key: str, read: Callable[[Any], Any] = words) -> Any:
    """A field of a dataclass that `read_parts` fills; with ``read("")`` where the language has nothing there."""
    return field(default_factory=lambda: read(""), metadata={"section": section, "key": key, "read": read})


def read_parts(record: type, table: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a dataclass that were made by `part`, from a language's table; what it lacks is left out."""
    out: dict[str, Any] = {}
    for one in (f for f in fields(record) if f.metadata):
        section = table.get(one.metadata["section"], {})
        if one.metadata["key"] in section:
            out[one.name] = one.metadata["read"](section[one.metadata["key"]])
    return out
