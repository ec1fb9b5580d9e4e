"""Rashomon lays several news accounts of one event side by side: what they share, where they differ, who said what.

    >>> import rashomon
    >>> story = rashomon.compare(["examples/a-veldonia-wire.txt", "examples/b-maren-courier.txt"])
    >>> print(*{f.type for f in story.differences('number')})
    number

The names in ``__all__`` are the public ones; they stay as they are until a change of the major version.  Everything
below the package may change.  Importing it loads nothing heavy: each name is loaded when it is first used.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rashomon.api import (
        Account,
        Annotated,
        Archive,
        Claim,
        Finding,
        InputLost,
        Label,
        Name,
        NoSuchFinding,
        NotAReport,
        NothingToRead,
        Number,
        Origin,
        Passage,
        Placed,
        Quotation,
        Reason,
        Sentence,
        Story,
        Table,
        Time,
        Undecided,
        Unsigned,
        Wording,
        annotate,
        article,
        compare,
        group,
        load,
        sign,
    )
    from rashomon.model import Article, Problem
    from rashomon.settings import Settings

__version__ = "0.1.0"

_HOME = {"Article": "rashomon.model", "Problem": "rashomon.model", "Settings": "rashomon.settings"}  # else rashomon.api

__all__ = [
    "Account",
    "Annotated",
    "Archive",
    "Article",
    "Claim",
    "Finding",
    "InputLost",
    "Label",
    "Name",
    "NoSuchFinding",
    "NotAReport",
    "NothingToRead",
    "Number",
    "Origin",
    "Passage",
    "Placed",
    "Problem",
    "Quotation",
    "Reason",
    "Sentence",
    "Settings",
    "Story",
    "Table",
    "Time",
    "Undecided",
    "Unsigned",
    "Wording",
    "annotate",
    "article",
    "compare",
    "group",
    "load",
    "sign",
]


class _Package(ModuleType):
    """`rashomon.compare`, `annotate` and `group` are functions, and folders of the same names hold the steps.

    The import system names a folder in its package when it is first loaded; that must not hide the function.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if not (isinstance(value, ModuleType) and name in __all__):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'rashomon' has no attribute {name!r}")
    value = getattr(import_module(_HOME.get(name, "rashomon.api")), name)
    globals()[name] = value  # found at once from now on
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
