"""What a language must supply: a folder of TOML tables with the same names in every language, and no logic."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


class MissingTable(LookupError):
    """A language has no such table, so that the step which asked cannot work on it."""

    def __init__(self, code: str, table: str) -> None:
        super().__init__(f"no table {table!r} for language {code!r}")
        self.code, self.table = code, table


class _Table(dict[str, Any]):
    """A table whose missing parts are told as missing tables are: one may be written part by part."""

    def __init__(self, parts: Mapping[str, Any], folder: str, name: str) -> None:
        super().__init__(parts)
        self._called = folder, name

    def __missing__(self, part: str) -> Any:
        folder, name = self._called
        raise MissingTable(folder, f"{name}, part {part}")


@cache
def _read(folder: str, name: str) -> Mapping[str, Any]:
    found = files("rashomon.languages").joinpath(folder, f"{name}.toml")
    if not found.is_file():
        raise MissingTable(folder, name)
    return _Table(tomllib.loads(found.read_text(encoding="utf-8")), folder, name)


@dataclass(frozen=True, slots=True)
class DataLanguage:
    """A language as a folder of data files; ``folder`` is empty for one we have no data for."""

    code: str
    name: str
    folder: str = ""

    def table(self, name: str) -> Mapping[str, Any]:
        if not self.folder:
            raise MissingTable(self.code, name)
        return _read(self.folder, name)
