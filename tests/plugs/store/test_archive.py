"""The archive's file: what goes in comes out, once; damage, locks and foreign files are told.  Text is invented."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.model import Article, Problem, Stated
from rashomon.model.archive import (
    ArchiveDamaged,
    ArchiveLocked,
    ArchiveReadOnly,
    Correction,
    Feed,
    Incoming,
    NotAnArchive,
    Placing,
    StoryFilter,
)
from rashomon.plugs.store import search
from rashomon.plugs.store.archive import Archive
from rashomon.plugs.store.schema import APPLICATION, MIGRATIONS
from rashomon.plugs.store.words import query_of


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "news" / "a.sqlite", wait=0.2) as made:
        yield made


def item(
    id: str,
    text: str,
    place: str | None = None,
    *,
    apart: str = "",
    outlet: str = "Velmora Mirror",
    day: str = "2026-05-04",
) -> Incoming:
    made = Article(id, text, f"{id}.txt", "0" * 64, "en", None, Stated(outlet, "given"), Stated(day, "given"))
    return Incoming(made, day, apart or place or id, place)


def test_what_goes_in_comes_out(archive: Archive) -> None:
    whole = Article(
        "x", "Crane falls\n\nA crane fell.\0 \U0001f3d7", "a.html", "ab" * 32, "en", "Crane falls",
        Stated("Velmora Mirror", "page metadata"), Stated("2026-05-04", "line 3"), "https://mirror.example/crane",
        ("Ilse Drakov",), ((0, 11, "headline"),), {"section": ["harbour", {"n": 1}]},
    )  # fmt: skip
    archive.articles.add([Incoming(whole, "2026-05-04", "u", "u", raw=b"<html>")])
    kept = archive.articles.get("x")
    assert kept is not None
    assert kept.article == whole
    assert archive.articles.raw("x") == b"<html>"
    assert archive.articles.at_url("u") is not None
    assert (kept.row.title, kept.row.length, kept.row.version) == ("Crane falls", len(whole.text), 1)


def test_the_same_twice_is_stored_once(archive: Archive) -> None:
    first, again = archive.articles.add([item("a", "A crane fell."), item("a", "A crane fell.")])
    (later,) = archive.articles.add([item("a", "A crane fell.")])
    assert [first.new, again.new, later.new] == [True, False, False]
    assert first.number == again.number == later.number
    kept = archive.articles.get("a")
    assert kept is not None
    assert kept.seen == 3


def test_versions_of_one_place_stand_in_a_row(archive: Archive) -> None:
    archive.articles.add([item("a", "A crane fell.", "u"), item("b", "A crane fell on a ship.", "u")])
    (third,) = archive.articles.add([item("c", "A crane fell on two ships.", "u")])
    assert third.previous == "b"
    assert [(k.row.id, k.row.version, k.row.latest) for k in archive.articles.versions("a")] == [
        ("a", 1, False), ("b", 2, False), ("c", 3, True),
    ]  # fmt: skip
    (older,) = archive.articles.add([item("d", "A crane stands.", "u", day="2026-05-01")])
    assert not older.latest
    assert [k.row.id for k in archive.articles.versions("a") if k.row.latest] == ["c"]
    archive.articles.forget(["c"])
    assert [k.row.id for k in archive.articles.versions("a") if k.row.latest] == ["d"]


def test_two_that_came_with_one_id_are_both_kept(archive: Archive) -> None:
    added = archive.articles.add([item("7", "One."), item("7", "Two."), item("7~2", "Three.")])
    assert [a.id for a in added] == ["7", "7~2", "7~2~2"]
    assert [k.article.text for k in archive.articles.some(["7", "7~2", "7~2~2"])] == ["One.", "Two.", "Three."]


def test_a_batch_is_kept_whole_or_not_at_all(archive: Archive) -> None:
    def interrupted() -> None:
        with archive.batch():
            archive.articles.add([item("a", "One.")])
            archive.log.problems([(Problem("x", "read", "lost"), b"raw")])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (archive.counts().versions, archive.counts().problems) == (0, 0)
    archive.articles.add([item("a", "One.")])
    assert archive.counts().versions == 1


def fill(archive: Archive) -> None:
    archive.articles.add([
        item("a", "A crane fell on two ships."),
        item("b", "Two ships were hit by a crane.", outlet="Brackwater Post"),
        item("c", "Bees return to the valley.", outlet="Brackwater Post", day="2026-05-06"),
    ])  # fmt: skip
    archive.stories.place([Placing("a", "s1"), Placing("b", "s1", "a", 0.9, ("why",), {"a": 2.5}), Placing("c", "s2")])


def test_stories_with_facets(archive: Archive) -> None:
    fill(archive)
    page = archive.stories.page()
    assert [(s.id, s.articles, s.accounts, s.title) for s in page.items] == [
        ("s2", 1, 1, "Bees return to the valley."), ("s1", 2, 1, "A crane fell on two ships."),
    ]  # fmt: skip
    for wanted, found in (
        (StoryFilter(words="crane"), ["s1"]),
        (StoryFilter(words="ship*", outlet="BRACKWATER post"), ["s1"]),
        (StoryFilter(words='"" -'), []),
        (StoryFilter(outlet="nobody"), []),
        (StoryFilter(since="2026-05-05"), ["s2"]),
        (StoryFilter(until="2026-05-05"), ["s1"]),
        (StoryFilter(least=2), []),
        (StoryFilter(language="en", differing=False, compared=False, order="largest"), ["s2", "s1"]),
    ):
        assert [s.id for s in archive.stories.page(wanted).items] == found, wanted
    facets = archive.stories.facets()
    assert [(f.value, f.count) for f in facets.outlets] == [("Brackwater Post", 2), ("Velmora Mirror", 1)]
    assert archive.stories.placings(["b"]) == [Placing("b", "s1", "a", 0.9, ("why",), {"a": 2.5})]


def test_an_article_that_is_forgotten_is_gone(archive: Archive) -> None:
    fill(archive)
    stories = archive.stories.refresh_of(["b"])
    assert archive.articles.forget(["b", "nobody"]) == 1
    archive.stories.refresh(stories)
    archive.tidy()
    assert archive.articles.get("b") is None
    assert archive.search.find("hit").total == 0
    assert archive.stories.page(StoryFilter(words="crane")).items[0].articles == 1
    assert b"were hit by" not in archive.path.read_bytes()
    (again,) = archive.articles.add([item("d", "New.")])
    assert again.number == 4  # numbers are never given twice


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("crane ships", '"crane" AND "ships"'),
        ('"two ships" -crane', '("two ships") NOT ("crane")'),
        ("ship* OR boat", '("ship" * OR "boat")'),
        ("NEAR( ) AND *", '"NEAR(" AND "AND"'),
        ('"', None), ("-", None), ("", None), ("-crane", None), ("OR", None), ('a"b', '"a""b"'), ("\0", None),
    ],
)  # fmt: skip
def test_whatever_is_typed_can_be_searched(archive: Archive, words: str, query: str | None) -> None:
    assert query_of(words) == query
    for kind in ("article", "statement", "quote"):
        archive.search.find(words, kind)  # type: ignore[arg-type]


def test_search_marks_what_it_found_newest_first(archive: Archive) -> None:
    fill(archive)
    page = archive.search.find("ships")
    assert [h.article for h in page.items] == ["b", "a"]
    assert page.items[1].snippet == "A crane fell on two \x02ships\x03."
    assert {k: p.total for k, p in archive.search.counts("ships").items()} == {"article": 2, "statement": 0, "quote": 0}


@pytest.mark.parametrize("looked", [2, 5, 100])
def test_hits_are_counted_among_the_newest_and_none_is_lost(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, looked: int
) -> None:
    """The pages hold every hit whatever the count looks at, and never says more than there are."""
    monkeypatch.setattr(search, "LOOKED", looked)
    texts = [f"Number {n}. " + ("A crane fell." if n % 3 else "A ship.") for n in range(20)]
    archive.articles.add([item(f"x{n}", text) for n, text in enumerate(texts)])
    for words, there in (("crane", 13), ("ship", 7), ("number crane", 13), ("seven", 0), ('"a crane fell"', 13)):
        for limit in (3, 7, 13, 50):
            seen, offset = list[str](), 0
            while items := (page := archive.search.find(words, limit=limit, offset=offset)).items:
                assert offset + len(items) <= page.total <= there
                assert page.more_than == (page.total < there)
                seen += [h.article or "" for h in items]
                offset += len(items)
            assert len(seen) == len(set(seen)) == there
            assert seen == sorted(seen, key=lambda i: -int(i[1:]))
        counted = archive.search.counts(words)["article"]
        assert (counted.total < there) == counted.more_than
        assert bool(counted.total) == bool(there)


def test_corrections_feeds_runs_and_problems(archive: Archive) -> None:
    run = archive.log.begin("add", "0", {"a": 1})
    met = [(Problem("x.html", "read", "no article", True), b"<p>"), (Problem("y", "read", "guess"), None)]
    archive.log.problems(met, run)
    archive.log.end(run)
    assert archive.log.runs().items[0].problems == 2
    (lost,) = archive.log.met(lost=True).items
    assert archive.log.put_aside(lost.number) == b"<p>"
    number = archive.corrections.add(Correction("date", ("a",), value="2026-05-04"))
    assert [c.value for c in archive.corrections.holding()] == ["2026-05-04"]
    assert archive.corrections.undo(number)
    assert not archive.corrections.undo(number)
    assert archive.corrections.holding() == []
    archive.watched.keep(Feed("https://mirror.example/feed", failures=2, says="timed out"))
    assert archive.watched.feeds()[0].says == "timed out"


# --- what can be wrong with the file ---------------------------------------------------------------------------------


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("A crane fell.")
    with pytest.raises(NotAnArchive, match="not an archive"):
        Archive(text)
    foreign = tmp_path / "b.sqlite"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE t(x)")
    with pytest.raises(NotAnArchive, match="not an archive"):
        Archive(foreign)
    with pytest.raises(NotAnArchive, match="no archive there yet"):
        Archive(tmp_path / "none.sqlite", writable=False)


def test_one_of_a_later_form_is_refused(tmp_path: Path) -> None:
    Archive(tmp_path / "a.sqlite").close()
    with sqlite3.connect(tmp_path / "a.sqlite") as connection:
        connection.execute("PRAGMA user_version=999")
    with pytest.raises(NotAnArchive, match="later version"):
        Archive(tmp_path / "a.sqlite")


def test_only_its_owner_may_read_it(archive: Archive) -> None:
    assert archive.path.stat().st_mode & 0o777 == 0o600


def test_a_second_writer_waits_and_is_told(archive: Archive) -> None:
    with Archive(archive.path, wait=0.1) as other, archive.batch():
        with pytest.raises(ArchiveLocked, match="another program"):
            other.articles.add([item("a", "One.")])
        assert other.counts().versions == 0  # reading goes on meanwhile
    assert archive.articles.add([item("a", "One.")])[0].new


def test_read_only_is_told(archive: Archive) -> None:
    fill(archive)
    with Archive(archive.path, writable=False) as reading:
        assert reading.counts().articles == 3
        with pytest.raises(ArchiveReadOnly, match="read-only"):
            reading.articles.add([item("z", "One.")])


def test_damage_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with Archive(path) as made:
        fill(made)
        made.tidy()
    data = bytearray(path.read_bytes())
    for at in range(8192, len(data) - 100, 512):
        data[at : at + 64] = b"\xff" * 64
    path.write_bytes(data)

    def read() -> None:
        with Archive(path) as broken:
            broken.articles.some(["a", "b", "c"])
            broken.stories.page()
            broken.search.find("crane")

    with pytest.raises(ArchiveDamaged, match="rashomon repair"):
        read()


def test_every_migration_leads_to_the_same_form(tmp_path: Path) -> None:
    """A file made by each earlier version opens, with the tables of a fresh one, and what stood in it."""

    def form(path: Path) -> set[tuple[str, str]]:
        with sqlite3.connect(path) as connection:
            return set(connection.execute("SELECT type, sql FROM sqlite_master WHERE name NOT LIKE '%fts_%'"))

    fresh = tmp_path / "fresh.sqlite"
    with Archive(fresh) as made:
        fill(made)
    for version in range(1, len(MIGRATIONS)):
        old = tmp_path / f"{version}.sqlite"
        with sqlite3.connect(old) as connection:
            connection.execute("PRAGMA synchronous=OFF")  # what it writes is read at once, and thrown away
            for script in MIGRATIONS[:version]:
                connection.executescript(script)
            connection.execute("ATTACH ? AS fresh", (str(fresh),))
            counted = ("story_outlets",) if version > 2 else ()  # which before that was another
            for table in ("articles", "stories", "members", "story_languages", *counted):
                then = ", ".join(f'"{r[1]}"' for r in connection.execute(f"PRAGMA main.table_info({table})"))
                connection.execute(f"INSERT INTO main.{table} ({then}) SELECT {then} FROM fresh.{table}")
                if version > 4:  # no trigger fills it any more
                    connection.execute("INSERT INTO articles_fts(articles_fts) VALUES ('rebuild')")
            connection.execute(f"PRAGMA user_version={version}")
            connection.execute(f"PRAGMA application_id={APPLICATION}")
        with Archive(old, writable=False) as taken, Archive(fresh) as new:  # who only reads may meet an old form, too
            assert taken.stories.page() == new.stories.page()
            assert taken.told.outlets() == new.told.outlets()
            assert taken.stories.facets() == new.stories.facets()
            assert taken.search.find("crane") == new.search.find("crane")
        assert form(old) == form(fresh)
    with sqlite3.connect(fresh) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_threads_that_have_ended_leave_no_connection_open(tmp_path: Path) -> None:
    """A server ends threads that are idle and starts others; each had two open files for ever."""
    archive = Archive(tmp_path / "a.sqlite")
    for _ in range(30):
        thread = threading.Thread(target=lambda: archive.stories.page())
        thread.start()
        thread.join()
    assert len(archive._link._all) <= 2  # this thread's, and the last one's until another asks
    archive.stories.page()
    archive.close()
    assert not archive._link._all


def test_closing_while_other_threads_read_and_write(tmp_path: Path) -> None:
    """No crash of the process, and whoever was at work gets an answer or an error of the archive."""
    path = tmp_path / "a.sqlite"
    for _ in range(5):
        archive = Archive(path)
        stop, errors = threading.Event(), list[BaseException]()

        def work(archive: Archive, stop: threading.Event, errors: list[BaseException]) -> None:
            try:
                while not stop.is_set():
                    archive.log.begin("add", "0", {})
                    archive.log.runs(limit=1_000)
            except BaseException as error:  # looked at by the test
                errors.append(error)

        threads = [threading.Thread(target=work, args=(archive, stop, errors)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for _ in range(10):
            archive.close()
            time.sleep(0.01)
        stop.set()
        for thread in threads:
            thread.join()
        archive.close()
        assert errors == []
    with contextlib.closing(Archive(path)) as archive:
        assert archive.log.runs().total > 0
    assert not path.with_name(path.name + "-wal").exists()  # the last connection folded the log into the file
