"""The Python interface: its examples run, its names stay, importing it loads nothing."""

from __future__ import annotations

import doctest
import importlib
import json
import os
import subprocess
import sys
from dataclasses import make_dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import rashomon

ROOT = Path(__file__).parents[1]
EXAMPLE = sorted((ROOT / "examples").glob("[a-e]-*"))
SHORT = 'Mayor Ida Lund said: "We will rebuild the pier."\n\nThe storm took three boats.'
DOCUMENTED = ("rashomon", "rashomon.api", "rashomon.api.story", "rashomon.api.tables", "rashomon.api.annotated",
              "rashomon.api.inputs", "rashomon.api.archive")  # fmt: skip


@cache
def story() -> rashomon.Story:
    return rashomon.compare(EXAMPLE)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_examples_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    mark = make_dataclass("Mark", [("letter", str), ("place", int)])
    known = {n: getattr(rashomon, n) for n in rashomon.__all__} | {"EXAMPLE": EXAMPLE, "Mark": mark}
    known["compare"] = lambda given, *more: story() if given is EXAMPLE else rashomon.compare(given, *more)
    found = doctest.testmod(importlib.import_module(name), extraglobs=known, optionflags=doctest.ELLIPSIS)
    assert found.failed == 0
    assert found.attempted > 0


def test_every_public_name_is_there_and_documented() -> None:
    for name in rashomon.__all__:
        value = getattr(rashomon, name)
        assert not isinstance(value, ModuleType), name
        assert value.__doc__, name
    assert set(rashomon.__all__) <= set(dir(rashomon))
    with pytest.raises(AttributeError, match="no attribute 'verdict'"):
        _ = rashomon.verdict


def test_the_functions_are_not_hidden_by_the_steps_of_their_names() -> None:
    """Loading the folder `rashomon/compare` does not make `rashomon.compare` a module."""
    code = "import rashomon.compare.differ, rashomon.group, rashomon; print(callable(rashomon.compare), rashomon.group)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.startswith("True <function group")


def test_importing_loads_nothing_heavy() -> None:
    code = "import sys, rashomon; print(sorted({m.split('.')[0] for m in sys.modules} - set(sys.stdlib_module_names)))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_env()).stdout
    loaded = {name for name in eval(told) if not name.startswith("_")}
    assert loaded <= {"rashomon", "sitecustomize"}


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def test_a_story_is_asked_by_kind_type_grade_speaker_and_number() -> None:
    told = story()
    assert {f.kind for f in told.findings} == {*_kinds()}
    assert {f.type for f in told.differences("number", "cause")} == {"number", "cause"}
    assert all(f.grade == "exclude" for f in told.differences(grade="exclude"))
    assert told.quotes("holt")[0].speaker == "Irena Holt"
    assert told[told.findings[0].id] == told.findings[0]
    assert all("A" in f.articles for f in told.only("A"))
    assert all("C" in f.missing for f in told.left_out("C"))
    with pytest.raises(KeyError, match="no finding 'X9'"):
        told["X9"]


def _kinds() -> tuple[str, ...]:
    from rashomon.model import KINDS

    return KINDS


def test_every_passage_stands_in_its_account() -> None:
    texts = {a.letter: a.text for a in story().accounts}
    passages = story().passages()
    assert len(passages) == sum(len(f.evidence) for f in story().findings)
    for p in passages:
        assert texts[p.article][p.start : p.end] == p.text


def test_accounts_and_labels() -> None:
    letters = [a.letter for a in story().accounts]
    assert letters == ["A", "B", "C", "D", "E"]
    assert story().accounts[4].copy_of == "A"
    labels = story().labels()
    assert {label.article for label in labels} <= set(letters)
    assert any("embattled millionaire" in label.label for label in labels)


def test_a_table_becomes_a_frame_or_plain_records(monkeypatch: pytest.MonkeyPatch) -> None:
    pandas = pytest.importorskip("pandas")
    frame = story().to_frame()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["id"]) == [f.id for f in story().findings]
    assert {"kind", "type", "grade", "title", "articles", "missing", "score"} <= set(frame.columns)
    assert set(story().passages().to_frame().columns) >= {"finding", "article", "outlet", "start", "end", "text"}
    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setitem(sys.modules, "polars", None)
    records = story().to_frame()
    assert isinstance(records, list)
    assert records[0]["id"] == story().findings[0].id


def test_a_frame_is_made_by_polars_where_pandas_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    made = ModuleType("polars")
    made.DataFrame = lambda records: ("polars", len(records))  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setitem(sys.modules, "polars", made)
    assert story().to_frame() == ("polars", len(story().findings))


def test_what_a_notebook_shows_is_html_without_script() -> None:
    hostile = rashomon.compare([
        rashomon.article("<script>alert(1)</script> said three boats sank.\n", title="<b>one</b>", outlet="<i>A</i>"),
        rashomon.article("The storm sank four boats, <img src=x> said.\n", outlet="B"),
    ])  # fmt: skip
    for shown in (hostile._repr_html_(), hostile.accounts._repr_html_(), hostile.findings._repr_html_(),
                  hostile.passages()._repr_html_()):  # fmt: skip
        assert "<script" not in shown
        assert "<img" not in shown
        assert "<i>A" not in shown
    assert "Veldonia Wire" in story()._repr_html_()
    assert rashomon.Table([])._repr_html_()


def test_texts_records_and_articles_are_taken(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SHORT, encoding="utf-8")
    given = [
        tmp_path,
        str(tmp_path / "a.txt"),
        SHORT,
        {"text": SHORT, "outlet": "Coast Daily", "published": "2026-03-12", "id": "mine"},
        rashomon.article(SHORT, outlet="Herald", published="2026-03-13T10:00:00+02:00", id="own"),
    ]
    told = rashomon.compare(given)
    assert [a.letter for a in told.accounts] == ["A", "B", "C", "D", "E"]
    assert [a.text for a in told.accounts] == [SHORT] * 5
    assert [(a.outlet, a.published, a.id) for a in told.accounts][3:] == [
        ("Coast Daily", "2026-03-12", "mine"), ("Herald", "2026-03-13", "own")]  # fmt: skip
    assert len({p.story for p in rashomon.group(given)}) == 1
    assert [a.text for a in rashomon.annotate(given)] == [SHORT] * 5


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no such file: 'missing\.txt'"):
        rashomon.compare(["missing.txt"])
    with pytest.raises(rashomon.NothingToRead, match="no article"):
        rashomon.compare([])
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.warns(rashomon.InputLost, match="not JSON"):
        told = rashomon.compare([SHORT, SHORT, tmp_path / "broken.json"])
    assert [p.lost for p in told.problems if "broken" in p.where] == [True]
    with pytest.raises(rashomon.NothingToRead, match="not JSON"):
        rashomon.compare(tmp_path / "broken.json")
    with pytest.raises(rashomon.NothingToRead):
        rashomon.article("  ")
    with pytest.raises(ValueError, match="Invalid isoformat"):
        rashomon.article(SHORT, published="last week")


def test_a_story_is_saved_and_loaded(tmp_path: Path) -> None:
    for name in ("report.json", "report.html"):
        again = rashomon.load(story().save(tmp_path / name))
        assert again.findings == story().findings
        assert again.accounts == story().accounts
    assert rashomon.load(tmp_path / "report.json").labels() == story().labels()
    assert story().save(tmp_path / "x.md").read_text(encoding="utf-8").startswith("# Sundline")
    with pytest.raises(LookupError, match="no format"):
        story().save(tmp_path / "x.doc")
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    with pytest.raises(rashomon.NotAReport, match="not a report"):
        rashomon.load(tmp_path / "other.json")
    (tmp_path / "half.json").write_text(json.dumps({"format": "rashomon-report/1"}), encoding="utf-8")
    with pytest.raises(rashomon.NotAReport, match="lacks title"):
        rashomon.load(tmp_path / "half.json")


def test_a_finding_explains_itself() -> None:
    number = next(f for f in story().differences("number") if "212" in f.comment)
    told = story().explain(number.id)
    assert "212 passengers" in told
    assert any(reason.says in told for reason in number.reasons)


def test_annotated_articles() -> None:
    [told] = rashomon.annotate(rashomon.article(SHORT, published="2026-03-12"))
    assert told.quotes("lund")[0].text == '"We will rebuild the pier."'
    assert told.names()[0].name == "Ida Lund"
    assert [n.value for n in told.numbers()] == [3.0]
    assert {s.role for s in told.sentences()} == {"body"}
    assert any(c.deed == "take" for c in told.claims())
    assert told.record["language"] == "en"
    assert told.render("conllu").startswith("# newdoc")
    tables: list[rashomon.Table[Any]] = [told.quotes(), told.names(), told.numbers(), told.claims(), told.sentences()]
    for table in tables:
        for row in table:
            assert SHORT[row.start : row.end] == row.text
    assert list(told.wording()) + list(told.times()) is not None


def test_an_archive_keeps_articles_made_in_memory(tmp_path: Path) -> None:
    made = rashomon.article(SHORT, outlet="Coast Daily", published="2026-03-12", id="one")
    with rashomon.Archive(tmp_path / "news.sqlite") as archive:
        assert archive.add([made, {"text": SHORT.replace("three", "four"), "outlet": "Herald"}]) == 2
        kept = archive.article("one")
        assert kept is not None
        assert (kept.text, kept.outlet and kept.outlet.value) == (SHORT, "Coast Daily")
        assert len(list(archive.articles())) == 2
        assert archive.forget("one") == 1
        assert archive.article("one") is None
        assert repr(archive).endswith("1 articles>")
        with pytest.raises(LookupError, match="no story"):
            archive.story("nowhere")
