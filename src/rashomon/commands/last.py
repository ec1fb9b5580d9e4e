"""The report that `compare` made last, remembered in the user's cache folder for `rashomon show`."""

from __future__ import annotations

import os
from pathlib import Path

from rashomon.commands.streams import tell, write_atomically

REPORT, PAGE = "last-report.json", "last-report.html"


def place(name: str = REPORT) -> Path:
    """Where the last report lies: under ``XDG_CACHE_HOME``, or ``~/.cache`` where that is not set to a full path."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(given) if os.path.isabs(given) else Path(os.path.expanduser("~")) / ".cache"
    return base / "rashomon" / name


def made_place(name: str) -> Path:
    """The same, with the folder made, for this user alone; OSError when that fails."""
    path = place(name)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def remember(data: str) -> None:
    """Keep a report's JSON.  A cache that cannot be written is told and stops nothing."""
    try:
        write_atomically(made_place(REPORT), (data,), private=True)
    except OSError as error:
        tell(f"the report is not remembered for `rashomon show`: {error}")
