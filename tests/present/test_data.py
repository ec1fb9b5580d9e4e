"""The JSON: the contract's form, offsets that give back the words, the same bytes every time."""

from __future__ import annotations

import json

import pytest

from rashomon import present
from rashomon.model import DIFFER_TYPES, GRADES, KINDS, AlignedStory, Report, Run, Story
from rashomon.present.data import abridged, restored
from tests.present import invented

FINDING = {
    "id", "kind", "type", "grade", "title", "comment", "speaker", "articles", "missing", "score", "relation", "origins",
    "evidence", "reasons",
}  # fmt: skip
ARTICLE = {
    "letter", "id", "source", "outlet", "published", "language", "sha256", "length", "text", "sentences", "times",
    "mentions", "furniture", "copy_of", "quotes",
}  # fmt: skip


@pytest.mark.parametrize("report", [invented.report(), invented.many(30), invented.hostile()])
def test_every_evidence_stands_at_its_offsets(report):
    data = json.loads(present.renderer("json")(report))
    texts = {a["letter"]: a["text"] for a in data["articles"]}
    for finding in data["findings"]:
        assert finding["evidence"]
        for e in finding["evidence"]:
            assert texts[e["article"]][e["start"] : e["end"]] == e["text"]
    for article in data["articles"]:
        for time in article["times"]:
            assert article["text"][time["start"] : time["end"]] == time["text"]


def test_the_form_is_the_contract():
    data = json.loads(present.renderer("json")(invented.report()))
    assert data["format"] == "rashomon-report/1"
    assert {"title", "articles", "actors", "findings", "undecided", "problems", "run"} <= data.keys()
    assert {"version", "settings", "models", "seconds"} <= data["run"].keys()
    letters = [a["letter"] for a in data["articles"]]
    assert letters == ["A", "B", "C", "D"]
    for article in data["articles"]:
        assert article.keys() >= ARTICLE
        assert article["published"].keys() == {"value", "how"}
        assert article["length"] == len(article["text"])
    for finding in data["findings"]:
        assert finding.keys() >= FINDING
        assert finding["kind"] in KINDS
        assert finding["grade"] is None or finding["grade"] in GRADES
        assert finding["kind"] != "differ" or finding["type"] in DIFFER_TYPES
        assert set(finding["articles"]) | set(finding["missing"]) <= set(letters)
        assert all(set(o["articles"]) <= set(letters) for o in finding["origins"])


def test_times_settle_to_a_day_or_an_interval():
    data = present.report_data(invented.report())
    values = {t["text"]: t["value"] for a in data["articles"] for t in a["times"]}
    assert values["2 May"] == "2031-05-02"
    assert values["last autumn"] == "2030-09-01/2030-11-30"
    assert values["each day"] is None


def test_mentions_carry_the_actor_of_the_story():
    data = present.report_data(invented.report())
    told = {(a["letter"], m["label"] or ""): m["actor"] for a in data["articles"] for m in a["mentions"]}
    assert told == {("A", "Mayor Ines Valcourt"): "p1", ("B", ""): "p1", ("B", "Pavel Ruzek, an engineer"): "p2"}


def test_jsonl_has_one_finding_a_line():
    lines = present.renderer("jsonl")(invented.report()).splitlines()
    assert [json.loads(x)["id"] for x in lines] == [f.id for f in invented.report().findings]


@pytest.mark.parametrize("name", [r.name for r in present.RENDERERS])
def test_the_same_report_gives_the_same_bytes(name):
    made = present.renderer(name)
    assert made(invented.report()).encode() == made(invented.report()).encode()


@pytest.mark.parametrize("name", [r.name for r in present.RENDERERS])
def test_lone_surrogates_can_be_written(name):
    assert present.renderer(name)(invented.hostile()).encode()


def test_an_unknown_format_is_named():
    with pytest.raises(present.NoSuchFormat, match="no format 'papyrus'; there are terminal, html, json"):
        present.renderer("papyrus")


@pytest.mark.parametrize("texts", [[""], ["One line."], ["", ""], ["\n\n \n", "é\u0301漢 عربى 🙂"]])
@pytest.mark.parametrize("name", [r.name for r in present.RENDERERS])
def test_a_report_without_findings_is_shown(texts, name):
    accounts = tuple(invented.account(letter, text) for letter, text in zip("ABCD", texts, strict=False))
    story = Story("s", "", accounts)
    made = present.renderer(name)(Report(AlignedStory(story, (), ()), (), (), (), Run("0", {}, {})))
    assert made or name == "jsonl"


def test_every_paragraph_of_a_hostile_text_can_be_shown():
    data = present.report_data(invented.hostile())
    assert present.show(data, "A")
    for article in data["articles"]:
        for p in article["paragraphs"]:
            assert present.show(data, f"{article['letter']}¶{p['number']}")


def test_what_a_page_leaves_out_comes_back():
    """But for mentions, and the seconds the run took."""
    data = present.report_data(invented.report())
    short = json.loads(json.dumps(abridged(data)))
    for article in data["articles"]:
        article["mentions"] = []
    data["run"]["seconds"] = {}
    assert restored(short) == data
    assert len(json.dumps(short)) < 0.7 * len(json.dumps(data))
