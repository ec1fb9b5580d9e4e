"""How fast the archive takes articles in batches, and answers what readers ask, at a given size.

    python benchmarks/archive.py --count 100000 --file /somewhere/large.sqlite

Articles are sentences of real ones (`material`) put together anew; grouping and comparing are not measured here,
stories are given: three articles each, with findings and quotations for every hundredth.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.material import base
from rashomon import kit
from rashomon.model import Article, Stated
from rashomon.model.archive import Incoming, Placing, StoryFilter
from rashomon.seams import Store

BATCH = 1000
OUTLETS = 400
SENTENCES = 14  # of an article: about 2 kB, the median of the streams
_END = re.compile(r"(?<=[.!?])\s+")


def made(count: int, seed: int = 1) -> Iterator[Incoming]:
    rng = random.Random(seed)
    pool = [s for _, text in base() for s in _END.split(text) if 40 < len(s) < 400]
    titles = [title for title, _ in base() if title]
    for n in range(count):
        text = " ".join(rng.choices(pool, k=SENTENCES)) + f" Item {n}."
        day = f"2031-{1 + n * 12 // count:02d}-{1 + n % 28:02d}"
        title = rng.choice(titles)
        outlet = Stated(f"Outlet {int(rng.paretovariate(1.0)) % OUTLETS}", "given")
        article = Article(f"a{n}", text, "made", "0" * 64, "en", title, outlet, Stated(day, "given"))
        yield Incoming(article, day, apart=f"a{n}")


def fill(store: Store, count: int) -> tuple[float, float]:
    """Seconds that writing took by the clock and of this process, without the making of the articles."""
    spent, busy, waiting, total = 0.0, 0.0, list[Incoming](), 0

    def write() -> None:
        nonlocal spent, busy, total
        began, working = time.perf_counter(), time.process_time()
        with store.batch():
            added = store.articles.add(waiting)
            store.stories.place([Placing(a.id, f"s-{(total + i) // 3}", None, 0.9) for i, a in enumerate(added)])
        spent += time.perf_counter() - began
        busy += time.process_time() - working
        total += len(waiting)
        waiting.clear()

    for item in made(count):
        waiting.append(item)
        if len(waiting) == BATCH:
            write()
    if waiting:
        write()
    return spent, busy


def compare_some(store: Store, every: int) -> int:
    """Reports of the shape that comparisons give, for every so many stories; how many."""
    done, offset = 0, 0
    while rows := store.stories.page(limit=500, offset=offset).items:
        with store.batch():
            for row in rows[:: max(1, every)]:
                store.told.keep_report(row.id, "k", report(store, row.id))
                done += 1
        offset += 500
    return done


def report(store: Store, story: str) -> dict[str, Any]:
    kept = store.articles.in_story(story)
    letters = dict(zip("ABCDEFGH", kept, strict=False))
    articles = [
        {"letter": x, "id": k.row.id, "text": k.article.text, "mentions": [{"actor": f"p{i}"} for i in range(8)],
         "quotes": [{"content": [[100 * i, 100 * i + 90]], "cue": None, "speaker": None, "hedge": None,
                     "speaker_name": f"Person {(k.row.number * 7 + i) % 5000}", "kind": "direct"} for i in range(5)]}
        for x, k in letters.items()
    ]  # fmt: skip
    evidence = [
        {"article": x, "start": 0, "end": 80, "text": k.article.text[:80], "role": "told"} for x, k in letters.items()
    ]
    findings = [
        {"id": f"S{i}", "kind": kind, "type": "", "grade": None, "speaker": None, "score": 0.5, "title": f"What {i}",
         "comment": "", "evidence": evidence} for i, kind in enumerate(("shared", "differ", "only", "quote") * 5)
    ]  # fmt: skip
    actors = [{"id": f"p{i}", "name": f"Person {(kept[0].row.number + i) % 5000}", "kind": "person"} for i in range(8)]
    return {"title": kept[0].row.title, "articles": articles, "actors": actors, "findings": findings,
            "undecided": [{"title": "t", "why": "w", "evidence": evidence}]}  # fmt: skip


def questions(store: Store) -> dict[str, Callable[[], Any]]:
    article = store.articles.page(limit=1, offset=500).items[0]
    story = article.story or ""
    common, rare = "police", "harbour"
    return {
        "stories, first page": lambda: store.stories.page(limit=50),
        "stories, page 200, largest first": lambda: store.stories.page(StoryFilter(order="largest"), 50, 10_000),
        "stories with facets": lambda: (store.stories.page(limit=50), store.stories.facets()),
        "stories of an outlet, with facets": lambda: (
            store.stories.page(StoryFilter(outlet="Outlet 1")), store.stories.facets(StoryFilter(outlet="Outlet 1"))),
        "stories with a common word, with facets": lambda: (
            store.stories.page(StoryFilter(words=common)), store.stories.facets(StoryFilter(words=common))),
        "story and its articles": lambda: (store.stories.get(story), store.articles.in_story(story)),
        "articles, page 500": lambda: store.articles.page(limit=50, offset=25_000),
        "articles of an outlet": lambda: store.articles.page(outlet="Outlet 1"),
        "search, common word": lambda: store.search.find(common),
        "search, two common words": lambda: store.search.find("police government"),
        "search, rare word": lambda: store.search.find(rare),
        "search, phrase": lambda: store.search.find('"the white house"'),
        "search, prefix": lambda: store.search.find("gov*"),
        "search, common without": lambda: store.search.find("people -police"),
        "search, quotations": lambda: store.search.find(common, "quote"),
        "search, statements": lambda: store.search.find(common, "statement"),
        "people": lambda: store.told.people(limit=50),
        "people by name": lambda: store.told.people("person 12"),
        "a person's quotations": lambda: (store.told.person("Person 7"), store.told.quotes_by("Person 7")),
        "outlets": lambda: store.told.outlets(limit=50),
        "an outlet": lambda: store.told.outlet("Outlet 1"),
        "undecided": lambda: store.told.undecided(),
        "changes, corrections, problems": lambda: (
            store.stories.changes(), store.corrections.page(), store.log.met()),
        "counts": store.counts,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--keep", action="store_true", help="leave the file; ask a file that is there already")
    chosen = parser.parse_args()
    there = chosen.file.exists()
    store = kit.store(chosen.file)
    out: dict[str, Any] = {"articles": chosen.count}
    if not there:
        spent, busy = fill(store, chosen.count)
        out["articles a second, by the clock"] = round(chosen.count / spent)
        out["articles a second of this process"] = round(chosen.count / busy)
        out["reports"] = compare_some(store, 100 if chosen.count <= 200_000 else 1000)
    out["megabytes"] = round(chosen.file.stat().st_size / 1e6)
    times = {}
    for name, ask in questions(store).items():
        ask()  # the pages that everything needs are read once
        spent_each = []
        for _ in range(7):
            began = time.perf_counter()
            ask()
            spent_each.append(1000 * (time.perf_counter() - began))
        times[name] = round(statistics.median(spent_each), 1)
    out["milliseconds, median of 7"] = times
    print(json.dumps(out, indent=1))
    store.close()
    if not chosen.keep:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{chosen.file}{suffix}").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
