"""A store: an archive that has a folder to itself.  One of another kind is an object as `seams.Store`."""

from __future__ import annotations

from pathlib import Path

from rashomon import kit
from rashomon.seams import Store


def opened(place: str, *, writable: bool = True) -> Store:
    """The archive in a folder, made where there is none; used by ``--archive folder:PLACE``."""
    return kit.store(Path(place) / "news.sqlite", writable=writable)
