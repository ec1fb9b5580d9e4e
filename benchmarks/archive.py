"""How fast the archive takes articles in batches, and answers what readers ask, at a given size.

    python -m benchmarks.archive --count 1000000 --file /somewhere/large.sqlite

Articles are sentences of real ones (`material`) put together anew, about 2 kB each; grouping and comparing are not
measured here, stories are given: three articles each, with findings and quotations for every hundredth (from 200,000
articles on, every thousandth).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sqlite3
import statistics
import sys
import time
from collections import Counter
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
SENTENCES = 14  # of an article: about 2 kB
STAGES = 10  # parts of the writing whose rates are told apart
ASKED = 30  # searches of each sort, each asked once
SAMPLE = 3000  # articles in which words are counted
_WORD = re.compile(r"[a-z]{3,}")
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


def fill(store: Store, count: int) -> list[tuple[float, float]]:
    """Seconds that writing took by the clock and of this process, without making the articles, stage by stage."""
    stages, waiting, total = [(0.0, 0.0)], list[Incoming](), 0

    def write() -> None:
        nonlocal total
        began, working = time.perf_counter(), time.process_time()
        with store.batch():
            added = store.articles.add(waiting)
            store.stories.place([Placing(a.id, f"s-{(total + i) // 3}", None, 0.9) for i, a in enumerate(added)])
        clock, busy = time.perf_counter() - began, time.process_time() - working
        stages[-1] = (stages[-1][0] + clock, stages[-1][1] + busy)
        total += len(waiting)
        waiting.clear()
        if total * STAGES >= len(stages) * count and total < count:
            sys.stderr.write(f"{total:,} articles: {stages[-1][0]:.1f} s, {stages[-1][1]:.1f} s of the processor\n")
            stages.append((0.0, 0.0))

    for item in made(count):
        waiting.append(item)
        if len(waiting) == BATCH:
            write()
    if waiting:
        write()
    return stages


def bare(file: Path, count: int = 10_000) -> float:
    """Articles a second of this process that SQLite's full-text index alone takes: what the archive stands beside."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE a(number INTEGER PRIMARY KEY, title TEXT, text TEXT)")
    connection.execute("CREATE VIRTUAL TABLE f USING fts5(title, text, content='a', content_rowid='number')")
    rows = [(n, i.article.title, i.article.text) for n, i in enumerate(made(count), 1)]
    began = time.process_time()
    for at in range(0, count, BATCH):
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO a VALUES (?, ?, ?)", rows[at : at + BATCH])
        connection.executemany("INSERT INTO f(rowid, title, text) VALUES (?, ?, ?)", rows[at : at + BATCH])
        connection.execute("COMMIT")
    spent = time.process_time() - began
    connection.close()
    remove(file)
    return count / spent


def remove(file: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)


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


def searches() -> dict[str, list[str]]:
    """Searches by sort: words by the share of articles that hold them, phrases as they stand in some article."""
    rng, found, texts = random.Random(7), Counter[str](), []
    for item in made(SAMPLE, seed=3):
        texts.append(item.article.text.lower())
        found.update(set(_WORD.findall(texts[-1])))
    shares = {w: n / SAMPLE for w, n in found.items()}
    by = {
        "common": [w for w, s in shares.items() if 0.1 <= s < 0.7],
        "middling": [w for w, s in shares.items() if 0.005 <= s < 0.02],
        "rare": [w for w, s in shares.items() if s <= 2 / SAMPLE],
    }
    function = [w for w, s in shares.items() if s >= 0.7]
    runs = [w for t in rng.sample(texts, 3 * ASKED) for w in [t.split()] if len(w) > 30]
    held = {"words that stand nearly everywhere": rng.choices(function, k=ASKED)}
    held |= {f"a {name} word": rng.sample(words, ASKED) for name, words in by.items()}
    held["a word that stands nowhere"] = [f"qzx{n}" for n in range(ASKED)]
    held["two common words"] = [" ".join(rng.sample(by["common"], 2)) for _ in range(ASKED)]
    held["a common and a rare word"] = [f"{rng.choice(by['common'])} {rng.choice(by['rare'])}" for _ in range(ASKED)]
    held["two middling words"] = [" ".join(rng.sample(by["middling"], 2)) for _ in range(ASKED)]
    held["two rare words"] = [" ".join(rng.sample(by["rare"], 2)) for _ in range(ASKED)]
    at = [rng.randrange(len(r) - 5) for r in runs]
    for size in (2, 3, 5):
        held[f"a phrase of {size} words"] = [
            '"' + " ".join(r[k : k + size]) + '"' for r, k in zip(runs, at, strict=True) if '"' not in r[k : k + size]
        ][:ASKED]
    held["a phrase that stands nowhere, of words that stand nearly everywhere"] = [
        '"' + " ".join([*rng.choices(function, k=3), "of", "the", "and"]) + '"' for _ in range(ASKED)]  # fmt: skip
    mixed = [rng.sample(r[k : k + 5], 5) for r, k in zip(runs, at, strict=True)]
    held["five words of an article, as a phrase in another order"] = [
        '"' + " ".join(m) + '"' for m in mixed if not any('"' in w for w in m)
    ][:ASKED]
    held["the beginning of a word"] = [rng.choice(by["middling"])[:4] + "*" for _ in range(ASKED)]
    held["a common word without another"] = [" -".join(rng.sample(by["common"], 2)) for _ in range(ASKED)]
    return held


def searched(store: Store) -> dict[str, dict[str, float]]:
    """Milliseconds of each sort of search: half take less than p50, one in twenty more than p95 (by the clock)."""
    out = {}
    for sort, asked in searches().items():
        spent, busy, hits = list[float](), list[float](), list[int]()
        for words in asked:
            began, working = time.perf_counter(), time.process_time()
            page = store.search.find(words)
            spent.append(1000 * (time.perf_counter() - began))
            busy.append(1000 * (time.process_time() - working))
            hits.append(page.total)
        out[sort] = {"hits, median": statistics.median(hits)}
        for name, each in (("", spent), (" of the processor", busy)):
            cuts = statistics.quantiles(each, n=20)
            out[sort] |= {f"p50{name}": round(cuts[9], 1), f"p95{name}": round(cuts[18], 1)}
        sys.stderr.write(f"{sort}: {out[sort]}\n")
    return out


def forgotten(file: Path) -> None:
    """Takes the file out of the system's memory, where that can be asked for: the next search reads the disk."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(file, os.O_RDONLY)
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def lists(store: Store) -> dict[str, float]:
    """Milliseconds by the clock, median of seven, of what the web app asks."""
    times = {}
    for name, ask in questions(store).items():
        ask()  # the pages that everything needs are read once
        spent_each = []
        for _ in range(7):
            began = time.perf_counter()
            ask()
            spent_each.append(1000 * (time.perf_counter() - began))
        times[name] = round(statistics.median(spent_each), 1)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--keep", action="store_true", help="leave the file; ask a file that is there already")
    chosen = parser.parse_args()
    there = chosen.file.exists()
    out: dict[str, Any] = {"articles": chosen.count}
    if not there:
        beside = bare(chosen.file)
        store = kit.store(chosen.file)
        stages = fill(store, chosen.count)
        clock, busy = (sum(each) for each in zip(*stages, strict=True))
        part = chosen.count / len(stages)
        out["articles a second, by the clock"] = round(chosen.count / clock)
        out["articles a second of this process"] = round(chosen.count / busy)
        out["the same, stage by stage"] = [round(part / b) for _, b in stages]
        beside += bare(Path(f"{chosen.file}.bare"))
        out["the bare full-text index, articles a second of this process"] = round(beside / 2)
        out["reports"] = compare_some(store, 100 if chosen.count <= 200_000 else 1000)
        store.close()
    out["megabytes"] = round(chosen.file.stat().st_size / 1e6)
    forgotten(chosen.file)
    began = time.perf_counter()
    store = kit.store(chosen.file)
    store.search.find("police")
    first = 1000 * (time.perf_counter() - began)
    out["first search, file just opened and not in memory, milliseconds"] = round(first, 1)
    out["searches, milliseconds"] = searched(store)
    out["lists, milliseconds, median of 7"] = lists(store)
    print(json.dumps(out, indent=1))
    store.close()
    if not chosen.keep:
        remove(chosen.file)


if __name__ == "__main__":
    main()
