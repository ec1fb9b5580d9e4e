"""`rashomon run` and `rashomon import`: very many articles, in parts; what comes out, into an archive."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import rashomon
from rashomon import batch, kit
from rashomon.commands import streams
from rashomon.commands.shelf import opened
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, tell, tell_problems
from rashomon.model import Problem
from rashomon.seams import Source
from rashomon.settings import Settings

HISTORY = "history.jsonl"
PARQUET = ".parquet"


def run(
    names: Sequence[str], out: Path, settings: Settings, plan: batch.Plan, engine: str, workers: int | None, master: str
) -> int:
    """Do it all, with progress on a terminal; the exit status."""
    sources, missing = _found(names, settings)
    if not sources:
        tell_problems(missing)
        raise Failed("nothing to run over")
    began, since = _now(), time.monotonic()
    try:
        spread = kit.engine(engine, workers=workers, master=master)
        try:
            done = batch.run(sources, out, settings, spread, plan, _Progress().hears, missing)
        finally:
            spread.close()
    except RuntimeError as error:  # no Spark, no Parquet: each words itself
        raise Failed(str(error)) from error
    streams.progress("")
    _note(out, done, {"began": began, "ended": _now(), "seconds": round(time.monotonic() - since, 1),
                      "version": rashomon.__version__, "engine": engine, "workers": workers})  # fmt: skip
    tell_problems(done.problems)
    again = f" ({done.repeated:,} came twice)" if done.repeated else ""
    tell(f"{done.articles:,} articles{again} in {done.stories:,} stories; {done.compared:,} compared, "
         f"{done.findings:,} findings: {out}")  # fmt: skip
    return streams.status(done.problems)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _note(out: Path, done: batch.Done, how: dict[str, Any]) -> None:
    """Adds a line to the run's history: when, how, how much; `manifest.json` says what, and is the same each time."""
    told = {**how, **dataclasses.asdict(done), "problems": len(done.problems)}
    with (out / HISTORY).open("a", encoding="ascii") as file:
        file.write(json.dumps(told) + "\n")


def bring(folder: Path, archive: Path | None) -> int:
    """Bring a run's output into an archive; the exit status."""
    store = opened(archive)
    try:
        new = batch.bring(folder, store, streams.Often())
    except (batch.NotARun, batch.NoParquet) as error:
        raise Failed(str(error)) from error
    finally:
        store.close()
        streams.progress("")
    tell(f"{new:,} new articles, with their stories and comparisons")
    return streams.DONE


def _found(names: Sequence[str], settings: Settings) -> tuple[list[Source], list[Problem]]:
    """The files meant, Parquet among them; standard input cannot be cut into parts, and is refused."""
    sources: list[Source] = []
    problems: list[Problem] = []
    for name in names:
        if name == "-":
            problems.append(Problem(name, "read", "a run reads files: standard input cannot be read again", True))
            continue
        path = Path(name)
        tables = sorted(path.rglob(f"*{PARQUET}")) if path.is_dir() else []
        found, missing = gathered([name], settings)
        sources += [*found, *(Source(str(p), path=p) for p in tables)]
        problems += [] if tables else missing
    return sources, problems


@dataclass
class _Progress:
    """Tells a terminal how far each step is, and about how long it will take."""

    _clock: Callable[[], float] = time.monotonic
    _since: float = 0.0
    _step: str = field(default="")

    def hears(self, step: str, done: int, of: int) -> None:
        if step != self._step:
            self._step, self._since = step, self._clock()
        left = (self._clock() - self._since) / done * (of - done) if done else 0.0
        more = f", about {_said(left)} left" if done and done < of else ""
        streams.progress(f"{step}: {done:,} of {of:,} parts{more}")


def _said(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
