"""The archive from the command line, on the invented story in `examples/` and some notes of our own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rashomon import cli

EXAMPLES = Path(__file__).parents[2] / "examples"
FERRY = sorted(str(p) for p in EXAMPLES.glob("[a-e]-*"))
CRANE = {
    "id": "crane-1", "url": "https://mirror.example/crane?utm_source=x#top", "outlet": "Velmora Mirror",
    "published": "2026-05-04", "title": "Crane falls in Velmora harbour",
    "text": "A crane fell on two empty ships in Velmora harbour on Sunday. Nobody was hurt, said Ilse Drakov.",
}  # fmt: skip
BEES = {"id": "bees", "outlet": "Tarrow Post", "published": "2093-01-01", "title": "Bees return to the Tarrow valley",
        "text": "Farmers in the Tarrow valley have counted 340 hives this spring."}  # fmt: skip


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in this process with an archive, a cache and a folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("RASHOMON_ARCHIVE", raising=False)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    def ran(*arguments: str | Path) -> Ran:
        status = cli.run([str(a) for a in arguments])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran


def lines(name: str, *records: dict[str, Any]) -> str:
    Path(name).write_text("".join(json.dumps(r) + "\n" for r in records))
    return name


def test_added_listed_compared_searched_exported(run: Run, tmp_path: Path) -> None:
    done = run("add", *FERRY, lines("more.jsonl", CRANE, BEES))
    assert done.status == 0
    assert "7 added" in done.err
    assert "7 articles in 3 stories" in done.err
    assert "has not come yet" in done.err  # a date that lies ahead is told
    assert (tmp_path / "data" / "rashomon" / "archive.sqlite").exists()
    again = run("add", *FERRY)
    assert "0 added, 5 known already" in again.err

    page = run("stories", "--format", "json", "--least", "2").data
    assert [(s["accounts"], s["articles"], s["compared"]) for s in page["items"]] == [(4, 5, False)]
    story = page["items"][0]["id"]
    assert "4 accounts + 1 copies, not compared" in run("stories").out

    report = run("story", story, "--format", "json").data
    assert report["format"] == "rashomon-report/1"
    assert report["story"] == story
    assert run("show", "D1").status == 0  # the last report is remembered
    same = run("story", report["articles"][0]["id"], "--format", "json").data
    assert same == report  # by an article's id; nothing changed, so not even the seconds did
    assert "differences" in run("stories", "--differing").out

    assert run("search", "crane").out.startswith("crane-1  2026-05-04, Velmora Mirror")
    quotes = run("search", "--kind", "quote", "letter", "--format", "json").data
    assert quotes["total"] > 0
    texts = {a["id"]: a["text"] for a in report["articles"]}
    for hit in quotes["items"]:
        assert "letter" in texts[hit["article"]][hit["start"] : hit["end"]].lower()
    assert run("search", "--kind", "statement", "barge").out
    assert run("search", "nothinglikeit").err == "rashomon: no articles\n"

    assert run("export", story, "--format", "articles", "-o", "ferry.jsonl").status == 0
    exported = [json.loads(line) for line in Path("ferry.jsonl").read_text().splitlines()]
    assert {a["id"]: a["text"] for a in exported} == texts


def test_a_page_that_changed_is_a_version(run: Run) -> None:
    run("add", lines("a.jsonl", CRANE))
    newer = CRANE | {"id": "x", "text": str(CRANE["text"]) + " The port stays closed until Thursday."}
    assert "1 added, 1 of them newer versions" in run("add", lines("b.jsonl", newer)).err
    shown = run("versions", "crane-1")
    assert "version 2  x" in shown.out
    assert "+ The port stays closed until Thursday." in shown.out
    data = run("versions", "x", "--format", "json").data
    assert [c["kind"] for c in data[1]["changes"]] == ["added"]
    (story,) = run("stories", "--format", "json").data["items"]
    assert story["articles"] == 1  # the newest version alone is an account


def test_corrections_hold_in_later_runs_and_are_undone(run: Run) -> None:
    run("add", *FERRY)
    (story,) = run("stories", "--format", "json").data["items"]
    ids = [a["id"] for a in map(json.loads, run("export", story["id"], "--format", "articles").out.splitlines())]
    leaving = next(i for i in ids if i.startswith("9444"))
    (made,) = run("correct", "not-same", leaving, "--note", "a column", "--format", "json").data
    assert made["moved"] == [leaving]
    assert run("stories", "--format", "json").data["total"] == 2
    later = dict(BEES, id="late", published="2026-03-14", title="Ferry captain questioned over Kessel Sound collision",
                 text=Path(FERRY[0]).read_text()[:900])  # fmt: skip
    run("add", lines("late.jsonl", later))  # another run, with its repairs
    assert run("stories", "--format", "json").data["total"] == 2
    assert run("correct", "undo", "1").status == 0
    assert run("stories", "--format", "json").data["total"] == 1
    assert "undone" in run("correct", "list").out
    assert run("correct", "undo", "1").status == 1


def test_a_corrected_speaker_and_day_stand_in_the_report(run: Run) -> None:
    run("add", *FERRY)
    (story,) = run("stories", "--format", "json").data["items"]
    report = run("story", story["id"], "--format", "json").data
    article = next(a for a in report["articles"] if a["quotes"])
    start, end = article["quotes"][0]["content"][0]
    run("correct", "speaker", f"{article['id']}:{start}-{end}", "Odile", "Fenn")
    run("correct", "date", article["id"], "2026-03-20")
    after = run("story", story["id"], "--format", "json").data
    mended = next(a for a in after["articles"] if a["id"] == article["id"])
    assert mended["quotes"][0]["speaker_name"] == "Odile Fenn"
    assert mended["published"] == {"value": "2026-03-20", "how": "corrected by hand"}
    assert run("search", "--kind", "quote", "Odile").out


def test_what_is_forgotten_is_gone(run: Run) -> None:
    run("add", lines("a.jsonl", CRANE, BEES))
    assert run("forget", "bees").status == 1  # it asks first, and nobody can answer
    assert run("forget", "bees", "none", "--yes").status == 3
    assert run("search", "hives").out == ""
    assert "1 articles in 1 stories" in run("add", lines("a.jsonl", CRANE)).err


def test_problems_are_kept_with_what_was_lost(run: Run) -> None:
    Path("empty.html").write_text("<html><body></body></html>")
    Path("broken.jsonl").write_text('{"text": "A crane fell."}\n{"text": \n')
    assert run("add", "empty.html", "broken.jsonl", "missing.txt").status == 3
    kept = run("problems", "--lost", "--format", "json").data["items"]
    assert {p["where"] for p in kept} == {"empty.html", "broken.jsonl:2", "missing.txt"}
    assert run("problems").out.count("lost") == 3


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["stories"], 1, "no archive there yet"),
        (["story", "s-1"], 1, "no archive there yet"),
        (["search", "x"], 1, "no archive there yet"),
        (["repair"], 1, "no archive there"),
        (["correct", "list"], 1, "no archive there yet"),
        (["forget"], 2, "name articles"),
        (["add", "nowhere.txt"], 1, "nothing to add"),
        (["add", "a.txt", "--archive", "a.txt"], 1, "not an archive"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(run: Run, arguments: list[str], status: int, says: str) -> None:
    Path("a.txt").write_text("A crane fell.")
    done = run(*arguments)
    assert done.status == status
    assert says in done.err.splitlines()[-1]


def test_a_damaged_archive_is_told_and_mended(run: Run, tmp_path: Path) -> None:
    records = [dict(BEES, id=str(n), text=f"{BEES['text']} Hive {n} of many. " * 40, published="2026-05-01",
                    outlet=f"Outlet {n}") for n in range(60)]  # fmt: skip
    run("add", lines("a.jsonl", *records), "--no-group")
    assert "nothing is wrong" in run("repair").err
    path = tmp_path / "data" / "rashomon" / "archive.sqlite"
    data = bytearray(path.read_bytes())
    spot = data.find(b"Hive 7 of many")
    data[spot - 2000 : spot + 2000] = b"\xff" * 4000
    data[:4096] = b"\0" * 16 + data[16:4096]
    path.write_bytes(data)
    assert run("stories").status == 1
    done = run("repair")
    assert done.status == 3
    assert "damaged" in done.err
    assert run("repair").status == 0
    left = int(run("add", lines("one.jsonl", CRANE)).err.split(" holds ")[1].split()[0])
    assert 50 <= left <= 61
    assert run("problems").out
