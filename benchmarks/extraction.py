"""The cheap pass over pages: our reading beside trafilatura alone, on the same pages."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import trafilatura

from benchmarks.material import ROOT
from benchmarks.measure import Row, slope, turns
from rashomon.read import read
from rashomon.seams import Source

PAGES = 60


def pages(folder: Path | None) -> list[bytes]:
    """Real pages of a folder (.html, .html.gz), else the invented ones of the repository, several times over."""
    if folder is not None:
        found = sorted([*folder.rglob("*.html"), *folder.rglob("*.html.gz")])[:PAGES]
        return [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in found]
    ours = [p.read_bytes() for p in sorted((ROOT / "examples").glob("*.html"))]
    return ours * (PAGES // len(ours))


def run(folder: Path | None, quick: bool) -> Iterator[Row]:
    given = pages(folder)[: 10 if quick else PAGES]
    texts = [raw.decode("utf-8", errors="replace") for raw in given]

    def ours() -> None:
        for n, raw in enumerate(given):
            read(Source(f"{n}.html", raw=raw))

    def alone() -> None:
        for text in texts:
            trafilatura.extract(text, favor_precision=True, include_comments=False)

    mine, theirs = turns((ours, alone))
    kind = "real pages" if folder is not None else "invented pages"
    yield Row("read", f"{len(given)} {kind}", len(given) / mine, "pages/s", "trafilatura alone", theirs / mine)
    if folder is not None and not quick:
        yield Row("read", "slope over a page's length", _slope(given), "(log-log)")


def _slope(given: list[bytes]) -> float:
    """Of the cost of reading over the bytes of a page, by fifths of the pages from the shortest to the longest."""
    ordered = sorted(given, key=len)
    fifths = [ordered[len(given) * k // 5 : len(given) * (k + 1) // 5] for k in range(5)]
    works = [lambda part=part: [read(Source("page.html", raw=raw)) for raw in part] for part in fifths]
    sizes = [sum(map(len, part)) / len(part) for part in fifths]
    return slope(sizes, [spent / len(part) for spent, part in zip(turns(works), fifths, strict=True)])
