"""Cold starts and memory of whole commands, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.material import ROOT
from benchmarks.measure import Row, seconds
from rashomon import flow
from rashomon.kit import kit
from rashomon.seams import Source
from rashomon.settings import Settings

# A child begins with its parent's peak of memory, so that a small process stands between.
_WATCH = """
import json, os, subprocess, sys, time
began = time.perf_counter()
done = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, _, used = os.wait4(done.pid, 0)
print(json.dumps([time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
"""


def child(arguments: Sequence[str]) -> tuple[float, float, float]:
    """Seconds on the clock and of the processor, and the most memory (MB), of one command."""
    command = [sys.executable, "-c", "from rashomon.cli import main; main()", *arguments]
    done = subprocess.run([sys.executable, "-c", _WATCH, *command], capture_output=True, text=True, check=True)
    clock, processor, memory = json.loads(done.stdout)
    return clock, processor, memory


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    files = sorted(str(p) for p in (ROOT / "examples").glob("*.txt"))[:3]
    for name, arguments in (("--help", ["--help"]), ("compare of three", ["compare", *files])):
        runs = [child(arguments) for _ in range(1 if quick else 5)]
        clock, processor, memory = (min(r[k] for r in runs) for k in range(3))
        yield Row("start", f"{name}, cold", clock, "s", f"{processor:.2f} s of processor")
        yield Row("start", f"{name}, memory", memory, "MB")
    yield from _warm()


def _warm() -> Iterator[Row]:
    """Comparisons by a process that has compared before: of texts that it sees for the first time, and again."""
    chosen = kit()
    stories = sorted(p for p in (ROOT / "tests" / "gate" / "stories").iterdir() if len(list(p.glob("*.txt"))) >= 3)
    first, again, characters = [], [], 0
    for number, folder in enumerate(stories):
        sources = [Source(p.name, path=p) for p in sorted(folder.glob("*.txt"))[:3]]
        fresh = seconds(lambda given=sources: flow.compare(given, Settings(), chosen))
        if number:  # the first reads the tables of the language
            first.append(fresh)
            again.append(min(seconds(lambda given=sources: flow.compare(given, Settings(), chosen)) for _ in range(3)))
            characters += sum(len(p.read_text("utf-8")) for p in sorted(folder.glob("*.txt"))[:3])
    many = len(first)
    told = f"mean of {many} invented stories of {characters // many:,} characters"
    yield Row("start", "compare of three, warm, read for the first time", sum(first) / many, "s of processor", told)
    yield Row("start", "compare of three, warm, the same again", sum(again) / many, "s of processor")
