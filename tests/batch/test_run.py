"""A batch run over three invented days: the same whoever spreads it, whenever it is killed, however often done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rashomon import kit
from rashomon.batch import NotARun, Plan, bring, run, tables, work
from rashomon.batch.chains import joined
from rashomon.batch.chunks import chunks, opened
from rashomon.seams import Source
from rashomon.settings import Settings

SETTINGS = Settings(reader=False, attribution=False, vectors=False)  # what is tested is the run, not the reading
FERRY = "The ferry Anna Berg struck a barge off Port Maren on Tuesday, and 14 people were hurt, the coastguard said. {}"
LAKE = "Lake Isken burst its dam above the village of Lowmere, and the water took nine houses, said the mayor. {}"
TOLD = [
    ("f1", "2026-03-03", FERRY, "The captain was not on the bridge."),
    ("f2", "2026-03-03", FERRY, "Two of them are children."),
    ("l1", "2026-03-03", LAKE, "Nobody was at home."),
    ("f3", "2026-03-04", FERRY, "A letter warned of the fog."),
    ("l2", "2026-03-05", LAKE, "The dam was built in 1931."),
]


@pytest.fixture
def source(tmp_path: Path) -> Source:
    path = tmp_path / "days.jsonl"
    lines = [
        json.dumps({"id": id, "published": day, "title": text[:40], "text": text.format(more), "outlet": f"Paper {id}"})
        for id, day, text, more in TOLD
    ]
    path.write_text("\n".join([*lines, lines[0], "{broken"]) + "\n", encoding="utf-8")
    return Source(str(path), path=path)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_run_finds_the_stories_and_compares_them(source: Source, tmp_path: Path) -> None:
    done = run([source], tmp_path / "out", SETTINGS, kit.engine("serial"))
    assert (done.articles, done.repeated, done.stories, done.compared) == (5, 1, 2, 1)
    assert [p.lost for p in done.problems] == [True]
    rows = [r for day in sorted((tmp_path / "out" / "articles").iterdir()) for r in tables.read(day / "part-0.parquet")]
    stories = {r["id"]: r["story"] for r in rows}
    assert stories["f1"] == stories["f2"] == stories["f3"] != stories["l1"] == stories["l2"]
    findings = list(tables.read(tmp_path / "out" / "findings.parquet"))
    assert findings
    texts = {r["id"]: r["text"] for r in rows}
    assert all(texts[e["article"]][e["start"] : e["end"]] == e["text"] for f in findings for e in f["evidence"])


def test_every_engine_gives_the_same_bytes(source: Source, tmp_path: Path) -> None:
    engine = kit.engine("processes", workers=2)
    run([source], tmp_path / "a", SETTINGS, kit.engine("serial"))
    run([source], tmp_path / "b", SETTINGS, engine)
    engine.close()
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_a_run_goes_on_where_it_was_killed(source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run([source], tmp_path / "whole", SETTINGS, kit.engine("serial"))
    for step in ("read", "group", "compare"):

        def killed(at: str, done: int, of: int, step: str = step) -> None:
            if at == step and done:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            run([source], tmp_path / "out", SETTINGS, kit.engine("serial"), hears=killed)
        assert not (tmp_path / "out" / "manifest.json").exists()
    monkeypatch.setattr(work, "_taken", lambda task: pytest.fail("read again"))
    run([source], tmp_path / "out", SETTINGS, kit.engine("serial"))
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_a_changed_source_replaces_what_was_made_of_it(source: Source, tmp_path: Path) -> None:
    run([source], tmp_path / "out", SETTINGS, kit.engine("serial"))
    assert source.path is not None
    lines = source.path.read_text(encoding="utf-8").splitlines()[:3]
    source.path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = run([source], tmp_path / "out", SETTINGS, kit.engine("serial"))
    assert done.articles == 3
    run([source], tmp_path / "fresh", SETTINGS, kit.engine("serial"))
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")


def test_more_accounts_are_wanted_more_is_left(source: Source, tmp_path: Path) -> None:
    done = run([source], tmp_path / "out", SETTINGS, kit.engine("serial"), Plan(least=4))
    assert (done.compared, done.findings) == (0, 0)


def test_a_run_is_read_from_parquet_and_brought_into_an_archive(source: Source, tmp_path: Path) -> None:
    run([source], tmp_path / "out", SETTINGS, kit.engine("serial"))
    store = kit.store(tmp_path / "archive.sqlite")
    assert bring(tmp_path / "out", store) == 5
    assert bring(tmp_path / "out", store) == 0
    counts = store.counts()
    assert (counts.articles, counts.stories, counts.compared) == (5, 2, 1)
    store.close()
    again = [Source(str(p), path=p) for p in sorted((tmp_path / "out" / "articles").glob("*/*.parquet"))]
    assert run(again, tmp_path / "again", SETTINGS, kit.engine("serial")).articles == 5


def test_a_folder_that_is_no_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotARun, match="holds no finished run"):
        bring(tmp_path, kit.store(tmp_path / "archive.sqlite"))


def test_stretches_hold_every_line_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rashomon.batch.chunks.LINES", 100)
    path = tmp_path / "many.jsonl"
    path.write_text("".join(f'{{"id": "{n}", "text": "{"x" * n}"}}\n' for n in range(60)), encoding="ascii")
    held = [opened(piece).raw for chunk in chunks([Source(str(path), path=path)]) for piece in chunk.pieces]
    assert len(held) > 10
    assert b"".join(raw or b"" for raw in held) == path.read_bytes()


def test_a_story_goes_on_only_with_most_of_what_was_seen() -> None:
    def told(id: str, day: str, place: int, story: str) -> work.Told:
        return work.Told(id, ("c", day, place), story, None, 1.0)

    first = [told("a", "1", 0, "x"), told("b", "1", 1, "x"), told("c", "1", 2, "y")]
    second = [told("a", "1", 0, "z"), told("b", "1", 1, "z"), told("d", "2", 0, "z"), told("c", "1", 2, "w"),
              told("e", "2", 1, "v")]  # fmt: skip
    stories = {p.id: p.story for p in joined([("1", first), ("2", second)])}
    assert stories == {"a": "s-a", "b": "s-a", "c": "s-c", "d": "s-a", "e": "s-e"}


def test_the_command_line(source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from rashomon import cli

    off = ["--no-reader", "--no-attribution", "--no-vectors"]
    out, archive = str(tmp_path / "out"), str(tmp_path / "a.sqlite")
    assert cli.run(["run", source.name, out, "--engine", "serial", *off]) == 3  # the broken line is lost, and told
    assert "5 articles (1 came twice) in 2 stories; 1 compared" in capsys.readouterr().err
    assert cli.run(["import", out, "--archive", archive]) == 0
    assert "5 new articles" in capsys.readouterr().err
    assert cli.run(["run", "-", out]) == 1
    assert "standard input cannot be read again" in capsys.readouterr().err
    assert cli.run(["import", str(tmp_path), "--archive", archive]) == 1


def test_the_engines_offered_are_those_there_are() -> None:
    from rashomon.commands.bulk import ENGINES

    assert ENGINES == kit.ENGINES
