"""The report that `compare` wrote last, remembered in the user's cache folder for `rashomon show`."""

from __future__ import annotations

import os
from pathlib import Path

from rashomon.commands.streams import CannotWrite, tell, write_atomically

NAME = "last-report.json"


def place() -> Path:
    """Where the last report lies: under ``XDG_CACHE_HOME``, or ``~/.cache`` where that is not set to a full path."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(given) if os.path.isabs(given) else Path.home() / ".cache"
    return base / "rashomon" / NAME


def remember(data: str) -> None:
    """Keep a report's JSON.  A cache that cannot be written is told and stops nothing."""
    try:
        path = place()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, (data,))
    except (CannotWrite, OSError, RuntimeError) as error:  # RuntimeError: a user without a home
        tell(f"the report is not remembered for `rashomon show`: {error}")
