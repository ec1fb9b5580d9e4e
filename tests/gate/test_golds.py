"""The gold comparisons say what they mean: every text at its place, and written from what people edit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.gate import place

from rashomon import gold as measure
from rashomon.model import DIFFER_TYPES, GRADES
from rashomon.read import read
from rashomon.seams import Source
from rashomon.settings import Settings

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(p.parent for kept in (place.STORIES, place.ASIDE, place.MIXED) for p in kept.glob("*/gold.toml"))


@pytest.fixture(params=FOLDERS, ids=lambda f: f.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def gold(folder: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return data


def test_gold_json_is_what_the_toml_says(folder: Path) -> None:
    assert (folder / "gold.json").read_text(encoding="utf-8") == place.written(place.placed(folder))


def test_every_span_stands_at_its_place(folder: Path, gold: dict[str, Any]) -> None:
    texts = place.texts_of(folder, gold)
    spans = list(spans_in(gold))
    assert len(spans) > 50
    assert all(texts[s["article"]][s["start"] : s["end"]] == s["text"] for s in spans)


def spans_in(value: Any) -> Any:
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for inner in value.values():
            yield from spans_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans_in(inner)


def test_types_grades_and_references_are_known(gold: dict[str, Any]) -> None:
    assert {d["type"] for d in gold["differ"]} <= set(DIFFER_TYPES)
    assert {d["grade"] for d in gold["differ"]} <= set(GRADES)
    assert {d["strength"] for d in gold["differ"]} <= {"strong", "medium", "soft"}
    facts = {g["id"] for kind in ("shared", "quotes") for g in gold[kind]}
    assert {lack["fact"] for lack in gold["left_out"]} <= facts
    assert all(measure.days(t["value"]) for t in gold["times"])
    assert len(gold["never"]) >= 6


def test_the_example_shows_every_kind_of_difference_a_reader_meets_first() -> None:
    gold = json.loads((place.STORIES / "ferry" / "gold.json").read_text(encoding="utf-8"))
    assert {"cause", "actor", "number", "date", "label", "between-speakers"} <= {d["type"] for d in gold["differ"]}
    assert {k for q in gold["quotes"] for k in q["kinds"].values()} == {"direct", "mixed", "indirect", "block"}


def test_the_page_of_the_example_reads_as_its_gold_text() -> None:
    """C.txt is what the reader makes of examples/c-northern-herald.html."""
    page = ROOT / "examples" / "c-northern-herald.html"
    taken = read(Source(str(page), path=page), Settings().max_bytes)
    assert taken.articles[0].text == (place.STORIES / "ferry" / "C.txt").read_bytes().decode("utf-8")


# --- the measure -----------------------------------------------------------------------------------------------------


def span(article: str, start: int, end: int) -> dict[str, Any]:
    return {"article": article, "start": start, "end": end}


def test_spans_touch_by_half_of_the_shorter() -> None:
    assert measure.touch(span("A", 0, 10), span("A", 5, 100))
    assert not measure.touch(span("A", 0, 10), span("A", 6, 100))
    assert not measure.touch(span("A", 0, 10), span("B", 0, 10))


def test_a_finding_meets_an_item_in_two_articles() -> None:
    item = [span("A", 0, 10), span("B", 0, 10), span("C", 0, 10)]
    assert measure.meets([span("A", 0, 10), span("C", 0, 10)], item)
    assert not measure.meets([span("A", 0, 10), span("C", 20, 30)], item)
    assert measure.meets([span("A", 0, 10)], item[:1])


def test_only_two_short_spans_an_article_count() -> None:
    assert measure.counted([span("A", 0, 9), span("A", 20, 29), span("A", 40, 49), span("B", 0, 451)]) == [
        span("A", 0, 9),
        span("A", 20, 29),
    ]


def test_each_finding_gets_an_item_of_its_own() -> None:
    one, two = [span("A", 0, 10)], [span("A", 20, 30)]
    assert measure.own_item([one, one], [one, two]) == 1
    assert measure.own_item([one + two, one], [one, two]) == 2


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2026-03-09", "2026-03-09", "2026-03-09"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2024-W30", "2024-07-22", "2024-07-28"),
        ("2025-SP", "2025-03-01", "2025-05-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2026-02-21/2026-02", "2026-02-21", "2026-02-28"),
    ],
)
def test_days_of_a_value(value: str, first: str, last: str) -> None:
    assert tuple(d.isoformat() for d in measure.days(value)) == (first, last)


def test_times_agree_when_most_of_their_days_do() -> None:
    assert measure.same_time({"value": "2026-03-01/2026-03-20", "timex": None}, "2026-03")
    assert not measure.same_time({"value": "2026-03-09", "timex": "XXXX"}, "2026-03")


def test_speakers_are_named_by_a_telling_word_or_initials() -> None:
    assert measure.names("Vane", "Henrik Vane")
    assert measure.names("the SU", "Seafarers' Union")
    assert not measure.names("the minister", "Minister Irena Holt")
    assert not measure.names(None, "Henrik Vane")


def test_a_gold_read_as_a_report_is_all_right(folder: Path, gold: dict[str, Any]) -> None:
    """The gold's own items as findings: every recall is 1, nothing is broken or forbidden."""
    texts = place.texts_of(folder, gold)
    kinds = {"shared": "shared", "differ": "differ", "quotes": "quote", "only": "only"}
    findings = [
        {"kind": kind, "evidence": g["spans"], "missing": [], "speaker": None, "type": "", "grade": None, **g}
        for name, kind in kinds.items()
        for g in gold[name]
    ]
    articles = [
        {"letter": letter, "text": text, "mentions": [], "times": [], "furniture": [], "sentences": []}
        for letter, text in texts.items()
    ]
    told = measure.figures(measure.measure(gold, {"articles": articles, "findings": findings}))
    assert {told[f"{k}.r"] for k in ("shared", "differ", "quote", "only")} == {1.0}
    assert {told[f"{k}.p"] for k in ("differ", "quote", "only")} == {1.0}
    assert (told["type"], told["grade"], told["speaker"], told["never"], told["broken"]) == (1.0, 1.0, 1.0, 0, 0)
