"""`rashomon group`: its lines, what changed, and stories that keep their ids from run to run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.group.test_stories import stream

from rashomon import cli


def written(path: Path, ids: slice) -> str:
    rows = [{"id": a.id, "title": a.title, "text": "", "published": a.published and a.published.value}
            for a in stream()[ids]]  # fmt: skip
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert cli.run(["group", "--no-vectors", *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_an_archive_keeps_ids_from_run_to_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = ("--archive", str(tmp_path / "a.sqlite"))
    first = lines(capsys, written(tmp_path / "one.jsonl", slice(0, 4)), *kept)
    later = lines(capsys, written(tmp_path / "two.jsonl", slice(4, None)), *kept)
    again = lines(capsys, written(tmp_path / "one.jsonl", slice(0, 4)), *kept)
    assert [line["id"] for line in first] == [a.id for a in stream()[:4]]
    assert [line["story"] for line in again] == [line["story"] for line in first]
    by_story = {line["story"]: str(line["id"])[:5] for line in first}
    assert all(by_story.get(line["story"], str(line["id"])[:5]) == str(line["id"])[:5] for line in later)
    assert len({line["story"] for line in (*first, *later)}) == 3


def test_changes_are_lines_of_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = written(tmp_path / "all.jsonl", slice(None))
    kept = lines(capsys, rows, "--changes", "--archive", str(tmp_path / "b"))
    for line in (*lines(capsys, rows, "--changes"), *kept):
        assert list(line) == ["change", "story", "into", "articles", "says"]
