"""Articles and feeds that come twice, in another order, in several runs, or with days that lie: the same archive."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.archive.test_gathering import page, run, web
from tests.plugs.fetch.serving import Answer, Web

from rashomon import archive as shelf
from rashomon import kit
from rashomon.archive import memory
from rashomon.archive.telling import tell
from rashomon.group.state import CEILING
from rashomon.model.archive import StoryFilter
from rashomon.seams import Source, Store
from rashomon.settings import Settings

__all__ = ["run", "web"]
EVENTS = {
    "crane": "A crane fell on two empty ships in Velmora harbour. Ilse Drakov, the port captain, said nobody was hurt.",
    "water": "Ostrava Bay doubled its tax on bottled water. Mayor Odile Fenn said the wells were running dry.",
    "chess": "Pilar Onwudiwe, 14, won the chess open of Tarrow. Her coach Anton Meyl wept in the last round.",
    "bees": "Farmers in the Tarrow valley counted 340 hives this spring. Bees return, said the keeper Runa Holt.",
}
PLAIN = Settings()


def stream() -> list[dict[str, Any]]:
    """Four events of three accounts; one page in two versions; one article without an id; one copied word for word."""
    out = [
        {"id": f"{event}-{n}", "title": f"{text.split('.')[0]} ({n})", "outlet": f"Paper {n}",
         "published": f"2026-05-0{n + 1}", "text": f"{text} This was reported by paper {n}, which had asked around."}
        for event, text in EVENTS.items() for n in range(3)
    ]  # fmt: skip
    older = {"id": "page-1", "url": "https://mirror.example/crane", "published": "2026-05-02", "text": EVENTS["crane"]}
    newer = {"id": "page-2", "url": "https://mirror.example/crane?utm_source=x", "published": "2026-05-04",
             "text": EVENTS["crane"] + " The harbour opened again on Monday."}  # fmt: skip
    bare = {"text": EVENTS["water"] + " No paper was named.", "published": "2026-05-02"}
    copied = {"id": "copy", "outlet": "Wire", "published": "2026-05-03", "text": out[6]["text"]}
    return [*out, older, newer, bare, copied]


def held(store: Store) -> tuple[dict[str, Any], set[frozenset[str]]]:
    """All that the archive holds of articles, and which of them stand together."""
    kept = store.articles.after(0, 1_000)
    rows = {k.row.id: (k.article.text, k.article.title, k.row.day, k.row.outlet, k.row.url, k.row.latest) for k in kept}
    stories: dict[str, set[str]] = {}
    for id, story in store.stories.of(list(rows)).items():
        stories.setdefault(story, set()).add(id)
    return rows, {frozenset(ids) for ids in stories.values()}


def delivered(folder: Path, name: str, runs: list[list[dict[str, Any]]]) -> tuple[dict[str, Any], set[frozenset[str]]]:
    with contextlib.closing(kit.store(folder / f"{name}.sqlite")) as store:
        for records in runs:
            lines = "".join(json.dumps(r) + "\n" for r in records)
            shelf.add([Source("in.jsonl", raw=lines.encode())], store, PLAIN, None)
        return held(store)


def test_order_runs_and_repetition_change_nothing(tmp_path: Path) -> None:
    records = stream()
    wanted = delivered(tmp_path, "once", [records])
    assert len(wanted[0]) == len(records)
    assert len(wanted[1]) == len(EVENTS)
    assert [id for id, row in wanted[0].items() if not row[-1]] == ["page-1"]
    dice = random.Random(8)
    for turn in range(8):
        again = [*records, *dice.choices(records, k=10)]
        dice.shuffle(again)
        cuts = sorted(dice.sample(range(1, len(again)), turn % 4))
        runs = [again[a:b] for a, b in zip([0, *cuts], [*cuts, len(again)], strict=True)]
        assert delivered(tmp_path, f"turn-{turn}", runs) == wanted, f"turn {turn}"
    assert delivered(tmp_path, "backwards", [records[::-1]]) == wanted
    assert delivered(tmp_path, "one by one", [[r] for r in records]) == wanted


def test_two_versions_are_linked_as_much_as_any_two_articles() -> None:
    assert memory.ONE_ARTICLE == CEILING


def test_a_report_does_not_depend_on_the_order(tmp_path: Path) -> None:
    """Accounts stand by their day, so that the same articles give the same findings whatever came first."""
    told = []
    for turn, records in enumerate((stream(), stream()[::-1])):
        with contextlib.closing(kit.store(tmp_path / f"{turn}.sqlite")) as store:
            lines = "".join(json.dumps(r) + "\n" for r in records)
            shelf.add([Source("in.jsonl", raw=lines.encode())], store, PLAIN, None)
            story = store.stories.of(["crane-0"])["crane-0"]
            data = tell(store, story, kit.kit(PLAIN), PLAIN)
        findings = [(f["id"], f["title"], f["evidence"]) for f in data["findings"]]
        told.append(([a["id"] for a in data["articles"]], findings))
    assert told[0] == told[1]


LIES = {  # what an entry says of its day, and whether that can be believed
    "/true": ("Mon, 04 May 2026 10:00:00 GMT", True), "/epoch": ("Thu, 01 Jan 1970 00:00:00 GMT", False),
    "/ahead": ("Tue, 04 May 2093 10:00:00 GMT", False), "/never": ("9999-12-31T23:59:59Z", False),
    "/zero": ("0001-01-01T00:00:00Z", False), "/odd": ("the day before yesterday", False), "/none": ("", False),
}  # fmt: skip


def lying(web: Web, paths: list[str]) -> Answer:
    items = "".join(
        f"<item><title>Crane falls {p}</title><link>{web.url}{p}</link><pubDate>{LIES[p][0]}</pubDate>"
        f"<description>{EVENTS['crane']} So says {p}.</description></item>"
        for p in paths
    )
    text = f"<rss version='2.0'><channel><title>Velmora Mirror</title>{items}</channel></rss>"
    return Answer(text.encode(), headers={"Content-Type": "application/rss+xml"})


def test_a_feed_that_lies_about_days(run: Callable[..., Any], web: Web, tmp_path: Path) -> None:
    """All is kept, under the day it came where its own cannot be; told; once, in one story, however often it comes."""
    web.pages |= {p: page(f"Crane falls {p}", f"{EVENTS['crane']} So says {p}.") for p in LIES}
    turns = [list(LIES), [*LIES, *LIES][::-1]]
    for paths in turns:
        web.pages["/feed"] = lying(web, paths)
        with contextlib.closing(kit.store(tmp_path / "a.sqlite")) as store:
            for known in store.watched.feeds():
                store.watched.keep(type(known)(known.url))  # due again
        status, _, err = run("watch", f"{web.url}/feed", "--no-vectors")
        assert status == 0, err
    today = datetime.now(UTC).date().isoformat()
    with contextlib.closing(kit.store(tmp_path / "a.sqlite")) as store:
        rows = {str(r.url).removeprefix(web.url): r for r in store.articles.page().items}
        assert set(rows) == set(LIES)
        for path, (_, believed) in LIES.items():
            assert (rows[path].day == "2026-05-04") if believed else (rows[path].day == today), path
        assert [s.articles for s in store.stories.page(StoryFilter()).items] == [len(LIES)]
        odd = [p.says for p in store.log.met(limit=100).items]
        assert sum("stands for no date" in says for says in odd) == 1
        assert sum("has not come yet" in says for says in odd) == 1
    assert all(web.count(path) == 1 for path in LIES)


@pytest.mark.parametrize("day", ["1970-01-01", "2093-05-04"])
def test_no_day_that_lies_dates_what_an_account_tells(tmp_path: Path, day: str) -> None:
    """“Monday” of an article that claims 1970 is not a Monday of 1970, nor sixty years ahead."""
    texts = [EVENTS["crane"] + f" It fell on Monday, paper {n} wrote." for n in range(2)]
    lines = "".join(json.dumps({"id": f"a{n}", "text": t, "published": day}) + "\n" for n, t in enumerate(texts))
    with contextlib.closing(kit.store(tmp_path / "a.sqlite")) as store:
        outcome = shelf.add([Source("in.jsonl", raw=lines.encode())], store, PLAIN, None)
        assert len(outcome.problems) == 2
        data = tell(store, store.stories.of(["a0"])["a0"], kit.kit(PLAIN), PLAIN)
    assert [a["published"]["value"] for a in data["articles"]] == [None, None]
    assert not [t for a in data["articles"] for t in a["times"] if t["value"] and t["value"][:4] == day[:4]]
