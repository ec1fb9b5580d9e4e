"""What is refused: the named errors of reading, and how they become problems."""

from __future__ import annotations

from collections.abc import Callable

from rashomon.model import Problem
from rashomon.seams import Taken

STEP = "read"


class Refused(ValueError):
    """Input that is not read; words itself in one line."""


def guarded(take: Callable[[str, bytes], Taken], name: str, raw: bytes) -> Taken:
    """What ``take`` gives, or the problem that it refused the input."""
    try:
        return take(name, raw)
    except Refused as error:
        return lost(name, str(error))


def lost(name: str, says: str) -> Taken:
    """No article, and why."""
    return Taken((), (Problem(name, STEP, says, True),))
