"""Cold starts and memory of whole commands, each in a process of its own."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.material import ROOT
from benchmarks.measure import Row, seconds
from rashomon import flow
from rashomon.kit import kit
from rashomon.seams import Source
from rashomon.settings import Settings


def child(arguments: Sequence[str]) -> tuple[float, float, float]:
    """Seconds on the clock and of the processor, and the most memory (MB), of one command."""
    began = time.perf_counter()
    pid = os.posix_spawn(
        sys.executable, [sys.executable, "-c", "from rashomon.cli import main; main()", *arguments], os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)],
    )  # fmt: skip
    _, _, used = os.wait4(pid, 0)
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    files = sorted(str(p) for p in (ROOT / "examples").glob("*.txt"))[:3]
    for name, arguments in (("--help", ["--help"]), ("compare of three", ["compare", *files])):
        runs = [child(arguments) for _ in range(1 if quick else 5)]
        clock, processor, memory = (min(r[k] for r in runs) for k in range(3))
        yield Row("start", f"{name}, cold", clock, "s", f"{processor:.2f} s of processor")
        yield Row("start", f"{name}, memory", memory, "MB")
    chosen = kit()
    sources = [Source(f, path=Path(f)) for f in files]
    flow.compare(sources, Settings(), chosen)
    warm = min(seconds(lambda: flow.compare(sources, Settings(), chosen)) for _ in range(3))
    yield Row("start", "compare of three, warm", warm, "s of processor")
