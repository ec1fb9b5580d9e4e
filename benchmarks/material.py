"""What the benchmarks work on: real articles where they are at hand, else invented ones, resampled to any number."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from rashomon.model import Article, Stated

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data" / "grouping"
STORIES = ROOT.parent / "shared" / "stories"
CHANGED = 0.4  # share of an article's longer words that are exchanged, so that every article tells a story of its own
WORD = re.compile(r"[^\W\d_]{4,}")


def base(streams: tuple[str, ...] = ("neus.train", "ecbplus.topics-1-35", "giveme5w1h.even")) -> list[tuple[str, str]]:
    """(title, text) of the articles at hand; those of the gold stories in the repository where there are no others."""
    found = [SHARED / f"{name}.jsonl" for name in streams]
    if all(path.exists() for path in found):
        rows = [json.loads(line) for path in found for line in path.read_text("utf-8").split("\n") if line]
        return [(row["title"] or "", row["text"]) for row in rows]
    texts = sorted((ROOT / "tests" / "gate" / "stories").glob("*/*.txt"))
    return [(path.read_text("utf-8").partition("\n")[0], path.read_text("utf-8").partition("\n")[2]) for path in texts]


def resampled(count: int, seed: int = 1, streams: tuple[str, ...] | None = None) -> Iterator[Article]:
    """So many articles made of real ones: many of their longer words are drawn anew from all words as often as they
    are written, so that each tells a story of its own in words as common as those of real news."""
    rng = random.Random(seed)
    given = base(streams) if streams else base()
    words = [w for title, text in given for w in WORD.findall(f"{title} {text[:3000]}")]
    for n in range(count):
        title, text = given[rng.randrange(len(given))]

        def fresh(found: re.Match[str]) -> str:
            return rng.choice(words) if rng.random() < CHANGED else found[0]

        day = f"2031-{1 + n * 12 // max(count, 1):02d}-{1 + n % 28:02d}"
        yield Article(
            id=f"r{n}", title=WORD.sub(fresh, title), text=WORD.sub(fresh, text), source="resampled", sha256=f"{n}",
            published=Stated(day, "made up"),
        )  # fmt: skip
