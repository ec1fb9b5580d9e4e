"""`rashomon check STORY --gold` measures a story's folder, and says what is wrong with one that is none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from rashomon.cli import run

LAKE = Path(__file__).parent / "gate" / "stories" / "lake"


def test_figures_as_json_with_the_misses(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(LAKE), "--gold", "--misses", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["stories"]["lake"] == data["pooled"]
    assert data["pooled"]["broken"] == 0
    assert all({"what", "id", "title"} == set(miss) for miss in data["misses"]["lake"])


def test_figures_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(LAKE), "--gold"]) == 0
    out = capsys.readouterr().out
    assert "lake" in out
    assert "differ.p" in out


def test_without_gold_there_is_nothing_to_check_by(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["check", str(LAKE)]) == 2
    assert run(["check", str(tmp_path), "--gold"]) == 1
    assert "gold.json" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["[", "{}", '{"format": "other/1"}', "[]"])
def test_what_is_no_gold_is_told(text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "gold.json").write_text(text, encoding="utf-8")
    assert run(["check", str(tmp_path), "--gold"]) == 1
    assert "gold.json" in capsys.readouterr().err


def test_a_text_that_changed_since_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    story = tmp_path / "lake"
    shutil.copytree(LAKE, story)
    (story / "A.txt").write_text("Something else.\n" + (story / "A.txt").read_text(encoding="utf-8"), encoding="utf-8")
    assert run(["check", str(story), "--gold"]) == 1
    assert "is not" in capsys.readouterr().err
