"""The invented paragraphs with names, labels and coreference: their notation, and that all of them keep to it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PLACE = Path(__file__).parents[1] / "training" / "reader" / "paragraphs.py"


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    spec = importlib.util.spec_from_file_location("paragraphs_of_ours", PLACE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_all_paragraphs_keep_to_the_notation(ours: ModuleType) -> None:
    assert ours.check() == []
    assert len(list(ours.read())) >= 192


def test_marks_stand_where_their_words_do(ours: ModuleType) -> None:
    p = ours.parse("[1 PER Ann Roe], {1 a baker from [2 LOC the Vale]}, fed [3 [1 her] cat]. [1 She] left [LOC Orb].")
    assert p.text == "Ann Roe, a baker from the Vale, fed her cat. She left Orb."
    names = [(p.text[a:b], k) for a, b, k in sorted(p.names())]
    assert names == [("Ann Roe", "PER"), ("Vale", "LOC"), ("Orb", "LOC")]
    assert {g: [p.text[a:b] for a, b in ms] for g, ms in p.groups().items()} == {1: ["Ann Roe", "her", "She"]}
    assert [p.text[m.start : m.end] for m in p.marks if m.label] == ["a baker from the Vale"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[PER ann] sat.", "no capital"),
        ("[1 PER Ann] met [1 ORG Orb].", "1 is ORG and PER"),
        ("{1 a baker} sat.", "labels and no mention"),
        ("[she] sat.", "neither number nor type"),
        ("[1 PER Ann] sat", "no stop"),
        ("[1 PER Ann] and [1 [1 her]].", "marked twice"),
    ],
)
def test_wrong_marks_are_told(ours: ModuleType, line: str, told: str) -> None:
    assert any(told in what for what in ours.problems(ours.parse(line)))


@pytest.mark.parametrize("line", ["[1 Ann sat.", "Ann] sat.", "{1 Ann] sat."])
def test_marks_that_do_not_close_are_malformed(ours: ModuleType, line: str) -> None:
    with pytest.raises(ours.Malformed):
        ours.parse(line)
