"""The record of a run, for those who must show later what was done: program, settings, weights, input, output."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rashomon import __version__
from rashomon.commands.streams import write_atomically
from rashomon.model import Article, Problem
from rashomon.settings import Settings

FORMAT = "rashomon-manifest/1"


@dataclass
class Manifest:
    """A run under way.  ``took`` notes an article; `write` ends the run."""

    command: str
    settings: Settings
    models: Mapping[str, str]
    began: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    articles: list[dict[str, Any]] = field(default_factory=list)

    def took(self, article: Article) -> None:
        self.articles.append({"id": article.id, "source": article.source, "sha256": article.sha256,
                              "length": len(article.text), "language": article.language})  # fmt: skip

    def write(self, path: Path, problems: Sequence[Problem], output: Path | None) -> None:
        """Write the record; the output's digest where it is a file."""
        made = output if output is not None and output.is_file() else None
        record = {
            "format": FORMAT,
            "command": self.command,
            "version": __version__,
            "python": platform.python_version(),
            "machine": platform.machine(),
            "folder": os.getcwd(),
            "began": self.began,
            "ended": datetime.now(UTC).isoformat(timespec="seconds"),
            "settings": asdict(self.settings),
            "models": dict(self.models),
            "articles": self.articles,
            "problems": [asdict(p) for p in problems],
            "output": str(output) if output else None,
            "output_sha256": hashlib.sha256(made.read_bytes()).hexdigest() if made else None,
        }
        write_atomically(path, (json.dumps(record, ensure_ascii=False, indent=1) + "\n",))
