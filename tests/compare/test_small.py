"""Small parts whose change no story shows: found by turning places of ``compare/`` one at a time (`make mutants`)."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from tests.telling import told

from rashomon.compare.differ import BY_WORDS, _one_question
from rashomon.compare.excerpts import PER_ACCOUNT, evidence
from rashomon.model import Sentence


def test_so_many_pieces_of_evidence_of_an_account_and_no_more() -> None:
    """
    == A
    The ferry to Orla was late. The crew waited at the pier. Nobody told the passengers. The harbour stayed dark.
    The master left. The cook sang.
    == B
    The mayor of Orla slept well. The wind fell at noon.
    """
    aligned = told(test_so_many_pieces_of_evidence_of_an_account_and_no_more).report.aligned
    spans = [s.span for a in reversed(aligned.story.accounts) for s in a.marks.of(Sentence)]
    found = [e.span.article for e in evidence(aligned, spans, ())]
    first, second = (a.article.id for a in aligned.story.accounts)
    assert found == [first] * PER_ACCOUNT + [second] * min(2, PER_ACCOUNT)


def _item(kind: str, sides: tuple[str, str], units: tuple[int, int]) -> Any:
    look = SimpleNamespace(a=SimpleNamespace(number=units[0]), b=SimpleNamespace(number=units[1]))
    return cast("Any", (1.0, look, SimpleNamespace(type=kind, title="t", sides=sides)))


@pytest.mark.parametrize(
    ("sides", "units", "one"),
    [(("said", "denied"), (1, 3), True), (("urged", "begged"), (1, 3), False), (("said", "denied"), (4, 3), False)],
)
def test_one_question_needs_a_sentence_and_a_word_in_common(
    sides: tuple[str, str], units: tuple[int, int], one: bool
) -> None:
    kind = sorted(BY_WORDS)[0]
    assert _one_question(_item(kind, ("said", "announced"), (1, 2)), _item(kind, sides, units)) is one


def test_an_editor_s_brackets_do_not_hide_the_change_after_them() -> None:
    """
    == A
    “The mayor of Orla has promised us four new ferries and a bridge before the winter comes,” said Ines Caldor.
    == B
    “[Petra Holm] of Orla has promised us seven new ferries and a bridge before the winter comes,” said Ines Caldor.
    """
    telling = told(test_an_editor_s_brackets_do_not_hide_the_change_after_them)
    assert any("What exactly did Ines Caldor say" in f.title for f in telling.of("differ", "number"))
