"""A whole archive written out and brought back: the same archive, and what is done to it then gives the same, too."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from tests.archive.test_cli import BEES, CRANE, FERRY, Ran, Run, lines, run

from rashomon import kit
from rashomon.model.archive import ArchiveError, Feed
from rashomon.plugs.store.archive import Archive
from rashomon.plugs.store.keys import dumped, packed

__all__ = ["run"]
_MOMENT = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|"seconds":\{[^}]*\}')


def told(path: Path) -> str:
    """All that an archive holds but for the moments it was written at."""
    return _MOMENT.sub("then", "".join(kit.dumped(path)))


def table(path: Path, name: str) -> list[Any]:
    with sqlite3.connect(path) as connection:
        return sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)


def good(done: Ran) -> Ran:
    assert done.status in (0, 3), done.err
    return done


def filled(run: Run, path: Path) -> None:
    """An archive with something in every table: versions, kept bytes, losses, corrections (one undone), a feed."""
    at = ("--archive", path)
    Path("broken.json").write_text("{no json")
    good(run("add", *FERRY, "broken.json", lines("more.jsonl", CRANE, BEES), "--keep-raw", *at))
    newer = {**CRANE, "text": CRANE["text"] + " The harbour was shut until Monday.", "x\udc80": "\ud800"}
    good(run("add", lines("newer.jsonl", newer), *at))
    good(run("add", *FERRY[:2], *at))
    story = next(s["id"] for s in run("stories", "--format", "json", *at).data["items"] if s["articles"] == 5)
    good(run("story", story, *at))
    quote = run("search", "--kind", "quote", "--format", "json", "rescue", *at).data["items"][0]
    with Archive(path) as archive:
        ids = [k.row.id for k in archive.articles.in_story(story)]
        archive.watched.keep(Feed("https://mirror.example/feed", "Mirror", failures=2, says="timed out"))
        archive.watched.note("https://mirror.example/crane", 200, '"e"', None)
        archive.state.put("step", b"\0\xff")
    good(run("correct", "split", ids[-1], *at))
    good(run("correct", "date", ids[0], "2026-03-02", "--note", "as printed", *at))
    good(run("correct", "speaker", f"{quote['article']}:{quote['start']}-{quote['end']}", "Ilse Drakov", *at))
    good(run("correct", "undo", "2", *at))
    good(run("stories", "--compare", *at))
    with sqlite3.connect(path) as connection:  # the example leaves nothing undecided
        evidence = dumped([{"article": ids[0], "start": 0, "end": 9, "text": "x", "role": ""}])
        connection.execute(
            "INSERT INTO undecided(story, title, why, evidence) SELECT max(story), ?, ?, ? FROM reports",
            ("How many?", "two readings", evidence),
        )


def test_an_exported_archive_imported_is_the_same_archive(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first.sqlite", tmp_path / "new" / "second.sqlite"
    filled(run, first)
    with sqlite3.connect(first) as connection:
        tables = [t for (t,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert not [t for t in tables if not table(first, t) and "fts" not in t]  # the test lacks nothing
    good(run("export", "--all", "--archive", first, "--output", "all.jsonl.gz"))
    done = good(run("import", "all.jsonl.gz", "--archive", second))
    assert "holds 8 articles" in done.err
    for name in tables:
        if "fts" not in name:  # of the search indexes the contents count, not their pages
            assert table(second, name) == table(first, name), name
    assert "".join(kit.dumped(second)) == "".join(kit.dumped(first)) == run("export", "--all", "--archive", first).out
    good(run("export", "--all", "--archive", second, "--output", "again.jsonl.gz"))
    assert Path("again.jsonl.gz").read_bytes() == Path("all.jsonl.gz").read_bytes()
    assert run("repair", "--archive", second).status == 0

    searched = ("search", "--format", "json", "harbour", "--archive")
    assert run(*searched, first).data == run(*searched, second).data
    story = run("stories", "--format", "json", "--order", "largest", "--archive", first).data["items"][0]["id"]
    before = table(second, "reports")
    assert (
        run("story", story, "--format", "json", "--archive", first).data
        == run("story", story, "--format", "json", "--archive", second).data
    )
    assert table(second, "reports") == before  # the comparison brought in holds: none is made anew

    # what is done then gives the same, too: corrections are heeded and undone, stories go on, no number is given twice
    last = run("search", "--format", "json", "hives", "--archive", first).data["items"][0]["article"]
    Path("late.txt").write_text(Path(FERRY[-1]).read_text() + "\nA second ferry was sent out.\n")
    for path in (first, second):
        good(run("forget", last, "--yes", "--archive", path))
        good(run("add", "late.txt", FERRY[-1], lines("bees.jsonl", BEES), "--archive", path))
        good(run("correct", "undo", "1", "--archive", path))
        good(run("stories", "--compare", "--archive", path))
    assert told(first) == told(second)


def test_what_is_no_whole_export_changes_nothing(run: Run, tmp_path: Path) -> None:
    first = tmp_path / "first.sqlite"
    good(run("add", *FERRY[:2], "--no-group", "--keep-raw", "--archive", first))
    whole = "".join(kit.dumped(first)).splitlines(keepends=True)
    article = next(i for i, line in enumerate(whole) if '"table":"articles"' in line)
    row = json.loads(whole[article])
    raw = next(i for i, line in enumerate(whole) if '"raw","row"' in line)

    def with_(**change: Any) -> list[str]:
        return [*whole[:article], json.dumps({**row, "row": {**row["row"], **change}}) + "\n", *whole[article + 1 :]]

    cases = {
        "cut": (whole[:-1], "not whole"),
        "empty": ([], "line 1"),
        "other": (['{"id": "a", "text": "b"}\n'], "first line"),
        "later": ([whole[0].replace('"form":', '"form":9'), *whole[1:]], "later version"),
        "words": (with_(text="Nobody was hurt."), "does not say what was kept"),
        "kind": (with_(length="long"), "articles.length is str"),
        "null": (with_(day=None), "NOT NULL"),
        "column": (with_(**{"text) --": 1}), "no column"),
        "table": ([*whole, '{"table": "sqlite_master", "row": {}}\n'], "no row of an archive"),
        "twice": ([*whole, whole[article]], "UNIQUE"),
        "astray": (with_(run=77), "points to"),
        "bytes": ([*whole[:raw], re.sub('"sha256":"..', '"sha256":"zz', whole[raw]), *whole[raw + 1 :]], "are others"),
        "noise": ([*whole[:3], "\0\n"], "line 4"),
        "places": (with_(furniture={"a": 1}), "no list of places"),
        "number": ([re.sub('"next":\\d+', '"next":1' + "0" * 30, whole[0]), *whole[1:]], "cannot be"),
        "nothing": ([*whole, '{"table": {}, "row": {}}\n'], "no row of an archive"),
    }  # fmt: skip
    for name, (said, why) in cases.items():
        Path(name).write_text("".join(said))
        target = tmp_path / f"{name}.sqlite"
        done = run("import", name, "--archive", target)
        assert (done.status, why in done.err) == (1, True), (name, done.err)
        assert not target.exists(), name
    Path("cut.gz").write_bytes(gzip.compress("".join(whole).encode())[:-20])
    assert "damaged gzip" in run("import", "cut.gz", "--archive", tmp_path / "x.sqlite").err
    before = first.read_bytes()
    Path("whole").write_text("".join(whole))
    done = run("import", "whole", "--archive", first)
    assert (done.status, "holds something already" in done.err) == (1, True)
    assert first.read_bytes() == before


def test_no_other_command_takes_an_export_for_articles(run: Run, tmp_path: Path) -> None:
    first = tmp_path / "first.sqlite"
    good(run("add", FERRY[0], "--no-group", "--archive", first))
    for name in ("all.jsonl", "all.jsonl.gz"):
        good(run("export", "--all", "--archive", first, "--output", name))
        for more in ((), ("--max-bytes", "4000")):  # read whole, and line by line
            done = run("add", name, "--archive", tmp_path / "other.sqlite", "--no-vectors", *more)
            assert (done.status, done.err.count("`rashomon import` makes an archive of it")) == (1, 1), done.err


def test_the_archive_itself_is_no_output_and_a_story_or_all_is_named(run: Run, tmp_path: Path) -> None:
    first = tmp_path / "first.sqlite"
    good(run("add", FERRY[0], "--no-group", "--archive", first))
    assert run("export", "--all", "--archive", first, "--output", first).status == 1
    assert run("export", "--archive", first).status == 2
    assert run("export", "s-1", "--all", "--archive", first).status == 2
    with pytest.raises(ArchiveError):
        list(kit.dumped(tmp_path / "none.sqlite"))


def test_a_kept_report_of_another_format_is_told(run: Run, tmp_path: Path) -> None:
    """As a later version may leave one, or an archive that a stranger made."""
    path = tmp_path / "a.sqlite"
    good(run("add", *FERRY[:2], "--no-vectors", "--archive", path))
    story = run("stories", "--format", "json", "--archive", path).data["items"][0]["id"]
    good(run("story", story, "--archive", path))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE reports SET packed = ?", (packed({"format": "rashomon-report/9"}),))
    done = run("story", story, "--archive", path)
    assert (done.status, "cannot be read" in done.err) == (1, True)
