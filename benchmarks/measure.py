"""Rows of the table, and timing that a busy machine does not bend: rivals take turns, and processor time counts."""

from __future__ import annotations

import gc
import math
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROUNDS = 3  # turns that each rival gets; the best counts


@dataclass(frozen=True)
class Row:
    """One line: what was measured, how much, and beside what."""

    step: str
    what: str
    value: float
    unit: str
    beside: str = ""
    ratio: float | None = None  # how many times as fast (or as good) as what it stands beside

    def line(self) -> str:
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} ×"
        return f"| {self.step} | {self.what} | {figure(self.value)} {self.unit} | {ratio} {self.beside} |"


def figure(value: float) -> str:
    """Three digits that count."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.{max(0, 2 - math.floor(math.log10(abs(value))))}f}"


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds of this process that the work takes."""
    gc.collect()
    began = time.process_time()
    work()
    return time.process_time() - began


def turns(works: Sequence[Callable[[], object]], rounds: int = ROUNDS) -> list[float]:
    """The best processor time of each, taken in turns."""
    best = [math.inf] * len(works)
    for _ in range(rounds):
        for i, work in enumerate(works):
            best[i] = min(best[i], seconds(work))
    return best


def slope(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """Of log cost over log size, by least squares: 1 is in proportion, 2 is quadratic."""
    x, y = [math.log(s) for s in sizes], [math.log(max(c, 1e-9)) for c in costs]
    mx, my = sum(x) / len(x), sum(y) / len(y)
    return sum((a - mx) * (b - my) for a, b in zip(x, y, strict=True)) / sum((a - mx) ** 2 for a in x)


def peak() -> float:
    """The most memory that this process ever held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20) if sys.platform == "darwin" else most / 1024
