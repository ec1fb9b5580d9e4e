"""Fetching and watching, against a small web of our own on 127.0.0.1; and reading in a process of its own."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.plugs.fetch.serving import Answer, Web, serving

from rashomon import cli, kit
from rashomon.archive import fetching
from rashomon.archive.places import address, disbelieved
from rashomon.archive.versions import changes_between
from rashomon.model import Article
from rashomon.model.archive import Feed
from rashomon.seams import Store

HTML = {"Content-Type": "text/html; charset=utf-8"}
BODY = "A crane fell on two empty ships in Velmora harbour. Nobody was hurt, the port captain Ilse Drakov said. " * 5


def page(title: str, body: str = BODY) -> Answer:
    head = f"<title>{title}</title><meta property='og:site_name' content='Velmora Mirror'>"
    text = f"<html><head>{head}</head><body><article><h1>{title}</h1><p>{body}</p></article></body></html>"
    return Answer(text.encode(), headers=dict(HTML))


def feed(web: Web, *paths: str) -> Answer:
    items = "".join(
        f"<item><title>Story {p}</title><link>{web.url}{p}</link><pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate>"
        f"<description>What the feed says of {p}.</description></item>"
        for p in paths
    )
    text = f"<rss version='2.0'><channel><title>Velmora Mirror</title>{items}</channel></rss>"
    return Answer(text.encode(), headers={"Content-Type": "application/rss+xml", "ETag": f'"{len(paths)}"'})


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    monkeypatch.setenv("RASHOMON_ARCHIVE", str(tmp_path / "a.sqlite"))
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str) -> tuple[int, str, str]:
        more = ("--allow-private", "--delay", "0") if arguments[0] in ("fetch", "watch") else ()
        status = cli.run([*arguments, *more])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return ran


@contextlib.contextmanager
def archive(tmp_path: Path) -> Iterator[Store]:
    with contextlib.closing(kit.store(tmp_path / "a.sqlite")) as store:
        yield store


def test_pages_are_fetched_once_and_newer_versions_kept(run: Callable[..., Any], web: Web, tmp_path: Path) -> None:
    web.pages["/crane"] = page("Crane falls")
    status, _, err = run("fetch", f"{web.url}/crane", f"{web.url}/none", "--warc", "raw.warc.gz")
    assert status == 3
    assert "1 added" in err
    assert f"{web.url}/none: the server says 404" in err
    run("fetch", f"{web.url}/crane")
    web.pages["/crane"] = page("Crane falls", BODY + "The port stays closed until Thursday.")
    assert "1 of them newer versions" in run("fetch", f"{web.url}/crane")[2]
    with archive(tmp_path) as store:
        (row,) = store.articles.page().items
        assert (row.version, row.url, row.outlet) == (2, f"{web.url}/crane", "Velmora Mirror")
        raw = store.articles.raw(row.id)
        assert raw is not None
        assert b"closed until" in raw
    assert cli.run(["add", "raw.warc.gz", "--archive", "b.sqlite"]) == 0


def test_this_machine_is_not_asked_unless_allowed(web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = cli.run(["fetch", f"{web.url}/crane", "--archive", str(tmp_path / "a.sqlite")])
    assert status == 1
    assert "which is not public" in capsys.readouterr().err
    assert web.asked == []


def test_a_sitemap_or_list_leads_to_its_pages(run: Callable[..., Any], web: Web) -> None:
    web.pages |= {"/a": page("Crane falls"), "/b": page("Bees return", "Farmers counted 340 hives this spring. " * 9)}
    places = "".join(f"<url><loc>{web.url}{p}</loc></url>" for p in ("/a", "/b"))
    web.pages["/map.xml"] = Answer(f"<urlset>{places}</urlset>".encode(), headers={"Content-Type": "application/xml"})
    assert "2 added" in run("fetch", f"{web.url}/map.xml")[2]
    Path("list.urls").write_text(f"{web.url}/a\n# no more\n{web.url}/b\n")
    assert "0 added" in run("fetch", "list.urls")[2]


def test_feeds_are_followed_and_failing_ones_told(run: Callable[..., Any], web: Web, tmp_path: Path) -> None:
    web.pages |= {"/feed": feed(web, "/a", "/gone"), "/a": page("Crane falls")}
    opml = f"<opml><body><outline xmlUrl='{web.url}/feed'/><outline xmlUrl='{web.url}/broken'/></body></opml>"
    Path("feeds.opml").write_text(opml)
    status, out, err = run("watch", "feeds.opml", "--format", "json")
    assert status == 3
    done = json.loads(out)
    assert (done["asked"], done["changed"], done["new"]) == (2, 1, 2)
    assert done["failing"] == {f"{web.url}/broken": "the server says 404"}
    assert "the feed’s own words are kept" in err
    with archive(tmp_path) as store:
        rows = {r.url: r for r in store.articles.page().items}
        assert rows[f"{web.url}/a"].published == "2026-05-04"  # the page states none: its entry's day
        assert rows[f"{web.url}/gone"].title == "Story /gone"
        assert [f.failures for f in store.watched.feeds()] == [1, 0]
        web.pages["/feed"] = feed(web, "/a", "/gone", "/b")
        web.pages["/b"] = page("Bees return", "Farmers counted 340 hives this spring. " * 9)
        for known in store.watched.feeds():  # later: both are due
            store.watched.keep(Feed(known.url, failures=known.failures, etag=known.etag))
    asked = web.count("/a")
    status, out, _ = run("watch", "--format", "json")  # a restart: the feeds are known
    assert json.loads(out)["new"] == 1
    assert web.count("/a") == asked  # what is known is not fetched again
    assert run("watch", "--list")[1].startswith(f"{web.url}/broken")
    assert run("watch", "--drop", f"{web.url}/broken")[0] == 0
    assert "broken" not in run("watch", "--list")[1]


def test_a_feed_that_did_not_change_costs_one_small_answer(run: Callable[..., Any], web: Web, tmp_path: Path) -> None:
    web.pages |= {"/feed": feed(web, "/a"), "/a": page("Crane falls")}
    run("watch", f"{web.url}/feed")
    with archive(tmp_path) as store:
        (known,) = store.watched.feeds()
        far = datetime.now(UTC) + timedelta(days=400)  # a clock that jumped: it is asked all the same
        store.watched.keep(Feed(known.url, etag=known.etag, next=far.strftime("%Y-%m-%dT%H:%M:%SZ")))
    status, out, _ = run("watch", "--format", "json")
    assert (status, json.loads(out)["asked"], json.loads(out)["new"]) == (0, 1, 0)
    assert web.sent[-1]["if-none-match"] == '"1"'
    assert json.loads(run("watch", "--format", "json")[1])["asked"] == 0  # not due yet


def test_a_date_that_lies_is_not_believed() -> None:
    now = "2026-05-05"
    for day, believed in (("2026-05-04", True), ("2026-05-07", True), ("2026-05-08", False), ("1970-01-01", False),
                          ("1970-01-02", True), ("0001-01-01", False), ("9999-12-31", False), ("1912-04-15", True),
                          ("soon", False)):  # fmt: skip
        assert (not disbelieved(day, now)) == believed, day


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("HTTPS://Mirror.Example:443/a?utm_source=x&b=1#top", "https://mirror.example/a?b=1"),
        ("http://mirror.example", "http://mirror.example/"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("ftp://mirror.example/a", None), ("mirror", None), ("http://", None), ("http://a.example:x/", None),
    ],
)  # fmt: skip
def test_addresses_of_one_page_are_one(url: str, same: str | None) -> None:
    assert address(url) == same


def test_what_changed_between_versions() -> None:
    older = Article("a", "Crane falls\n\nA crane fell. Nobody was hurt. It rained.", "a", "0", title="Crane falls")
    text = "Crane falls\n\nA crane fell. One man was hurt. It rained. More follows."
    newer = Article("b", text, "b", "0", title="Crane")
    changes = changes_between(older, newer)
    assert [(c.kind, c.was, c.now) for c in changes] == [
        ("title", "Crane falls", "Crane"),
        ("changed", "Nobody was hurt.", "One man was hurt."),
        ("added", "", "More follows."),
    ]
    for change in changes[1:]:
        if change.after is not None:
            assert newer.at(change.after) == change.now


@pytest.mark.parametrize(
    ("hours", "due"), [(None, True), (-1, True), (0.5, False), (24 * 400, True), (-24 * 20_000, True)]
)
def test_a_clock_that_jumped_does_not_silence_a_feed(hours: float | None, due: bool) -> None:
    """A feed that may be asked in a year was put off by a clock that ran ahead; one of 1970 by one that fell behind."""
    then = None if hours is None else f"{datetime.now(UTC) + timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"
    assert fetching._due(Feed("http://a.example/feed", next=then), timedelta(minutes=30)) is due
