"""The record of a run, for those who must show later what was done: program, settings, weights, input, output.

`Manifest` is written by commands that keep nothing themselves (``--manifest FILE``); one that writes into an archive
leaves the same there, and `of_run` reads it back.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon import __version__
from rashomon.commands.streams import write_atomically
from rashomon.model import Article, Problem
from rashomon.seams import Store
from rashomon.settings import Settings

if TYPE_CHECKING:
    from rashomon.model.archive import RunRow

FORMAT = "rashomon-manifest/1"
_PAGE = 1_000  # rows asked for at once


@dataclass
class Manifest:
    """A run under way.  ``took`` notes an article, ``read`` another file; `write` ends the run."""

    command: str
    settings: Settings
    models: Mapping[str, str]
    began: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    articles: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    _since: float = field(default_factory=time.monotonic)

    def took(self, article: Article) -> None:
        self.articles.append({"id": article.id, "source": article.source, "sha256": article.sha256,
                              "length": len(article.text), "language": article.language})  # fmt: skip

    def read(self, path: Path) -> None:
        """Notes a file that was read and holds no article (a report, a gold comparison); OSError where it is gone."""
        data = path.read_bytes()
        self.files.append({"source": str(path), "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)})

    def write(
        self, path: Path, problems: Sequence[Problem], output: Path | None, steps: Mapping[str, float] | None = None
    ) -> None:
        """Write the record; the output's digest where it is a file, ``steps`` in seconds where they were measured."""
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
            "seconds": {**(steps or {}), "all": round(time.monotonic() - self._since, 3)},
            "settings": asdict(self.settings),
            "models": dict(self.models),
            "counts": {"articles": len(self.articles), "problems": len(problems),
                       "lost": sum(p.lost for p in problems)},
            "articles": self.articles,
            "files": self.files,
            "problems": [asdict(p) for p in problems],
            "output": str(output) if output else None,
            "output_sha256": hashlib.sha256(made.read_bytes()).hexdigest() if made else None,
        }  # fmt: skip
        write_atomically(path, (json.dumps(record, ensure_ascii=False, indent=1) + "\n",))


def of_run(store: Store, run: RunRow) -> dict[str, Any]:
    """The record of a run that an archive keeps: what it read is under ``sources``."""
    sources: list[dict[str, Any]] = []
    while items := store.log.sources(run.number, _PAGE, len(sources)).items:
        sources += map(asdict, items)
    problems: list[dict[str, Any]] = []
    while met := store.log.met(run=run.number, limit=_PAGE, offset=len(problems)).items:
        problems += [{"where": p.where, "step": p.step, "says": p.says, "lost": p.lost} for p in met]
    return {
        "format": FORMAT,
        "command": run.command,
        "run": run.number,
        "version": run.version,
        "began": run.started,
        "ended": run.ended,
        "settings": dict(run.settings),
        "models": dict(run.models),
        "counts": {"articles": sum(s["articles"] for s in sources), "added": run.added, "again": run.again,
                   "problems": run.problems, "lost": sum(p["lost"] for p in problems)},
        "sources": sources,
        "problems": problems[::-1],
        "archive": str(store.path),
    }  # fmt: skip
