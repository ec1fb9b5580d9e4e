"""What a comparison costs as accounts become more, and as they become longer."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.material import ROOT, STORIES
from benchmarks.measure import Row, seconds, slope
from rashomon import flow
from rashomon.kit import Kit, kit
from rashomon.model import Article
from rashomon.read import read
from rashomon.seams import Source
from rashomon.settings import Settings

ACCOUNTS = (3, 10, 30, 100, 300)
LENGTHS = (1, 2, 4, 8)  # times a story's accounts follow each other in one text
ENOUGH = 120.0  # processor seconds after which larger sizes are left out
_NUMBER = re.compile(r"\d+")


def accounts(count: int, times: int = 1, seed: int = 5) -> list[Article]:
    """Accounts of the invented ferry: the five written ones, then nearly equal ones (sentences dropped, numbers
    changed), as outlets make of one wire."""
    rng = random.Random(seed)
    files = sorted((ROOT / "tests" / "gate" / "stories" / "ferry").glob("*.txt"))
    given = [a for path in files for a in read(Source(path.name, path=path)).articles]
    out = []
    for n in range(count):
        base = given[n % len(given)]
        text = "\n\n".join([base.text, *(given[(n + k) % len(given)].text for k in range(1, times))])
        if n >= len(given):
            parts = [p for p in re.split(r"(?<=[.!?])\s+", text) if rng.random() > 0.1]
            text = " ".join(_NUMBER.sub(lambda m: str(int(m[0]) + (rng.random() < 0.1)), p) for p in parts)
        out.append(dataclasses.replace(base, id=f"{base.id}-{n}", text=text, sha256=f"{n}"))
    return out


def cost(articles: list[Article], chosen: Kit) -> tuple[float, float]:
    """Processor seconds of annotating, and of all that follows."""
    marked = []
    reading = seconds(lambda: marked.extend(flow.marks_of(a, chosen) for a in articles))
    return reading, seconds(lambda: flow.reported(marked, Settings(), chosen))


def _real(chosen: Kit) -> Iterator[Row]:
    """Real stories, where they are at hand: each article read for the first time."""
    folders = [p for p in sorted(STORIES.glob("*")) if p.is_dir()]
    stories = [[a for f in sorted(p.glob("?.txt")) for a in read(Source(f.name, path=f)).articles] for p in folders]
    if not stories:
        return
    costs = [cost(articles, chosen) for articles in stories]
    count = sum(map(len, stories))
    size = sum(len(a.text) for articles in stories for a in articles) // count
    rate = count / sum(r for r, _ in costs)
    yield Row("annotate", f"{count} real articles of {size:,} characters", rate, "articles/s")
    after = sum(c for _, c in costs) / len(costs)
    yield Row("compare", f"{len(stories)} real stories of {count / len(stories):.1f} accounts, after annotating", after,
              "s each")  # fmt: skip


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    chosen = kit()
    flow.marks_of(accounts(1)[0], chosen)  # the weights are loaded
    yield from _real(chosen)
    costs: dict[int, tuple[float, float]] = {}
    for count in ACCOUNTS[: 2 if quick else None]:
        if costs and max(costs.values(), key=lambda c: c[1])[1] * 3 > ENOUGH:
            break
        costs[count] = cost(accounts(count), chosen)
        reading, after = costs[count]
        yield Row("annotate", f"{count} accounts", count / reading, "articles/s")
        yield Row("compare", f"{count} accounts, after annotating", after, "s")
    yield Row("compare", "slope over accounts", slope(list(costs), [c for _, c in costs.values()]), "(log-log)")
    lengths = LENGTHS[: 2 if quick else None]
    longer = [cost(accounts(3, times), chosen) for times in lengths]
    size = len(accounts(1)[0].text)
    for times, (reading, after) in zip(lengths, longer, strict=True):
        yield Row("compare", f"3 accounts of {times * size:,} characters", after, "s", f"{reading:.2f} s of annotating")
    yield Row("annotate", "slope over length", slope(lengths, [c for c, _ in longer]), "(log-log)")
    yield Row("compare", "slope over length", slope(lengths, [c for _, c in longer]), "(log-log)")
