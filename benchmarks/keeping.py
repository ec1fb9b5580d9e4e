"""The archive: how fast it takes articles in and answers."""

from __future__ import annotations

import dataclasses
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.material import resampled
from benchmarks.measure import Row, slope
from rashomon import archive
from rashomon.kit import store
from rashomon.seams import Source
from rashomon.settings import Settings

SIZES = (10_000, 100_000)
QUERIES = ("president", "police officer", '"united states"', "court -appeal", "elect*", "storm OR flood")
_FILE = 10_000  # articles of one source


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    sizes = (1_000,) if quick else SIZES
    writing, asking = [], []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "archive.sqlite"
            held = store(path)
            articles, took = resampled(size), 0.0
            for at in range(0, size, _FILE):
                rows = [dataclasses.asdict(a) for _, a in zip(range(min(_FILE, size - at)), articles, strict=False)]
                lines = "".join(
                    json.dumps({"id": r["id"], "title": r["title"], "text": r["text"], "language": "en",
                                "published": r["published"]["value"]}) + "\n" for r in rows
                )  # fmt: skip
                source = Path(folder) / f"{at}.jsonl"
                source.write_text(lines, encoding="utf-8")
                began = time.perf_counter()
                archive.add([Source(source.name, path=source)], held, Settings(max_bytes=1 << 30), None, grouped=False)
                took += time.perf_counter() - began
            asked = []
            for words in QUERIES:
                began = time.perf_counter()
                held.search.find(words, limit=20)
                asked.append(time.perf_counter() - began)
            held.close()
        writing.append(took / size)
        asking.append(max(asked))
        yield Row("archive", f"{size:,} articles written, not grouped", size / took, "articles/s")
        yield Row("archive", f"slowest of {len(QUERIES)} searches in {size:,}", 1000 * max(asked), "ms")
    if len(sizes) > 1:
        yield Row("archive", "slope of a write over size", slope(sizes, writing) , "(log-log)")
        yield Row("archive", "slope of a search over size", slope(sizes, asking), "(log-log)")
