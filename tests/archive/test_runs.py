"""Every run that writes into an archive leaves a record there: what was read, with what, what came of it."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest
from tests.archive.test_cli import BEES, CRANE, FERRY, Run, lines, run
from tests.archive.test_gathering import feed, page
from tests.plugs.fetch.serving import serving

from rashomon import __version__
from rashomon.commands import streams

__all__ = ["run"]


def test_an_addition_leaves_its_record(run: Run, tmp_path: Path) -> None:
    Path("broken.json").write_text("{no json")
    two = lines("two.jsonl", CRANE, BEES)
    assert run("add", *FERRY[:2], two, "broken.json").status == 3
    assert run("add", FERRY[0], "--no-group").status == 0
    listed = run("runs", "--format", "json").data["items"]
    assert [(r["command"], r["added"], r["again"]) for r in listed] == [("add", 0, 1), ("add", 4, 0)]
    record = run("runs", str(listed[1]["number"]), "--format", "json").data
    assert (record["format"], record["command"], record["version"]) == ("rashomon-manifest/1", "add", __version__)
    assert {s["name"]: (s["sha256"], s["bytes"], s["articles"]) for s in record["sources"]} == {
        name: (hashlib.sha256(raw := Path(name).read_bytes()).hexdigest(), len(raw), count)
        for name, count in ((FERRY[0], 1), (FERRY[1], 1), (two, 2), ("broken.json", 0))
    }
    assert record["models"] == {"vectors": "wordllama-256"}
    assert record["settings"]["vectors"] is True
    assert record["counts"] == {"articles": 4, "added": 4, "again": 0, "problems": 2, "lost": 1}
    assert [p["where"] for p in record["problems"] if p["lost"]] == ["broken.json"]
    assert record["began"] <= record["ended"]
    told = run("runs", "1").out
    assert "4 new, 0 known, 2 problems" in told
    assert hashlib.sha256(Path(two).read_bytes()).hexdigest()[:12] in told
    assert run("runs").out.count("\n") == 2
    assert run("runs", "7").status == 1
    assert run("runs", "2", "--format", "json").data["models"] == {}  # nothing was grouped


def test_what_is_fetched_and_watched_leaves_its_record(run: Run) -> None:
    with serving() as web:
        web.pages |= {"/a": page("Crane falls"), "/b": page("Bees return", BEES["text"] * 5), "/feed": feed(web, "/b")}
        asked = ("--allow-private", "--delay", "0", "--no-vectors")
        run("fetch", f"{web.url}/a", f"{web.url}/gone", *asked)
        run("watch", f"{web.url}/feed", *asked)
    fetched, watched = (run("runs", n, "--format", "json").data for n in ("1", "2"))
    assert [(s["name"], s["articles"]) for s in fetched["sources"]] == [(f"{web.url}/a", 1)]
    assert fetched["counts"]["lost"] == 1
    assert fetched["sources"][0]["sha256"] is not None
    assert (watched["command"], [s["name"] for s in watched["sources"]]) == ("watch", [f"{web.url}/b"])


def test_a_large_run_leaves_its_history_and_its_import_a_run(run: Run) -> None:
    source = lines("two.jsonl", CRANE, BEES)
    off = ("--no-reader", "--no-attribution", "--no-vectors", "--engine", "serial")
    for _ in range(2):
        assert run("run", source, "out", *off).status == 0
    manifest = json.loads(Path("out/manifest.json").read_text())
    assert manifest["models"].keys() == {"context", "pairs"}
    history = [json.loads(line) for line in Path("out/history.jsonl").read_text().splitlines()]
    assert [(h["engine"], h["articles"], h["problems"]) for h in history] == [("serial", 2, 0)] * 2
    assert run("import", "out").status == 0
    record = run("runs", "1", "--format", "json").data
    assert (record["command"], record["version"], record["models"]) == ("import", __version__, manifest["models"])
    assert record["counts"]["added"] == 2
    digest = hashlib.sha256(Path("out/manifest.json").read_bytes()).hexdigest()
    assert [s["sha256"] for s in record["sources"]] == [digest]


def test_an_archive_keeps_the_record_itself(run: Run) -> None:
    assert run("group", FERRY[0], "--archive", "a.sqlite", "--manifest", "m.json").status == 2


def test_progress_is_told_on_a_terminal_alone(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "\r" not in run("add", FERRY[0], "--no-group").err
    monkeypatch.setattr(streams, "OFTEN", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    done = run("add", FERRY[0], "--no-group", "--archive", "b.sqlite")
    assert "1 articles read, 0 new, 0 known" in done.err
    assert "articles read" not in done.out
    for number in streams.counted(iter("ab"), Path("out"), "letters"):
        assert number in "ab"
    assert capsys.readouterr().err == "\r\x1b[K1 letters\r\x1b[K2 letters\r\x1b[K"
