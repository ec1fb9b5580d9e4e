"""``show``: a reference leads to its words, and a wrong one says what is wrong."""

from __future__ import annotations

import json

import pytest

from rashomon import present
from tests.present import invented


@pytest.fixture(scope="module")
def saved():
    """A report as it was saved and read again."""
    return json.loads(present.renderer("json")(invented.report()))


@pytest.mark.parametrize("ref", ["B:380-423", "b:380-423", "B¶5:380-423", "[B¶5:380-423]"])
def test_characters(saved, ref):
    shown = present.show(saved, ref)
    assert shown.startswith("[B¶5:380-423] Brightwater Daily\n")
    assert "   ¶5 The closure cuts off some 9,500 cars a day.\n" in shown
    assert "used in D1: how many vehicles cross the bridge each day?" in shown


def test_part_of_a_paragraph_stands_between_brackets(saved):
    assert "The closure cuts off ⟦some 9,500⟧ cars a day." in present.show(saved, "B:401-411")


@pytest.mark.parametrize("ref", ["B¶5", "Bp5", "bp5"])
def test_a_paragraph(saved, ref):
    assert "   ¶5 The closure cuts off" in present.show(saved, ref)


def test_a_finding_with_its_reasons(saved):
    shown = present.show(saved, "d1")
    assert "number: how many vehicles cross" in shown
    assert "+0.50 12,000 and 9,500 do not meet" in shown


@pytest.mark.parametrize(
    ("ref", "why"),
    [
        ("Q99", "the report has 15 findings, but not this one"),
        ("Z", "its accounts are A B C D"),
        ("B:10-99999", "account B has 533 characters"),
        ("B:9-9", "account B has 533 characters"),
        ("B¶88", "account B has 7 paragraphs"),
        ("\x1b[2J", "write a finding"),
    ],
)
def test_a_wrong_reference_says_why(saved, ref, why):
    with pytest.raises(present.NoSuchPlace, match=why) as error:
        present.show(saved, ref)
    assert "\x1b" not in str(error.value)


@pytest.mark.parametrize("lack", ["articles", "findings"])
def test_a_broken_report_is_said_to_be_broken(saved, lack):
    with pytest.raises(present.NoSuchPlace, match="the report is broken"):
        present.show({k: v for k, v in saved.items() if k != lack}, "D1")
    with pytest.raises(present.NoSuchPlace, match="the report is broken"):
        present.show({**saved, lack: 7}, "D1")


def test_every_finding_explains_itself_in_words():
    data = present.report_data(invented.report())
    for finding in data["findings"]:
        told = present.explained(data, finding["id"].lower())
        assert told.startswith(f"{finding['id']} ")
        assert all(r["says"] in told for r in finding["reasons"])
        assert f"What it is: {finding['kind']}" in told
        assert "that is not told of" not in told
        for e in finding["evidence"]:
            assert f":{e['start']}-{e['end']} ({e['role']})" in told


def test_only_a_finding_is_explained():
    with pytest.raises(present.NoSuchPlace, match="only a finding"):
        present.explained(present.report_data(invented.report()), "B:1-2")


def test_nothing_hostile_steers_the_terminal_of_an_explanation():
    data = present.report_data(invented.hostile())
    for finding in data["findings"]:
        assert not set(present.explained(data, finding["id"])) & {"\x1b", "\u202e", "\ud800"}
