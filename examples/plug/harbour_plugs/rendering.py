"""A renderer: one line for each finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Headlines:
    """Number, kind and title of every finding, tabs between them."""

    name: str = "headlines"
    suffix: str = ".headlines"

    def view(self, data: Any) -> str:
        """The lines of a report, whose data has the shape of ``--format json``."""
        return "".join("\t".join((f["id"], f["kind"], f["title"])) + "\n" for f in data["findings"])


RENDERER = Headlines()
