"""Hedges, loaded words, verbs of saying; never inside a quotation."""

from __future__ import annotations

from rashomon.annotate import annotate
from rashomon.languages import language
from rashomon.model import Article, Marks, Wording
from rashomon.seams import Tools


def read(text: str) -> Marks:
    return annotate(Article("x", text, "x", ""), language("en"), Tools())


def words(text: str, kind: str) -> list[str]:
    marks = read(text)
    return [marks.article.at(w.span) for w in marks.of(Wording) if w.kind == kind]


def test_hedges() -> None:
    assert words("The mayor reportedly left. He appeared to weep.", "hedge") == ["reportedly", "appeared to"]


def test_loaded_words_in_its_own_voice() -> None:
    assert words("The embattled mayor lashed out at the baseless report.", "loaded") == [
        "embattled",
        "lashed out",
        "baseless",
    ]


def test_a_quotation_is_not_the_outlets_voice() -> None:
    assert words("“This is a baseless and shameful lie,” the mayor said.", "loaded") == []


def test_plain_words_are_not_loaded() -> None:
    assert words("The council met on Monday and approved the budget for the harbour.", "loaded") == []


def test_verbs_of_saying_carry_their_stance() -> None:
    marks = read("“We did nothing wrong in this whole affair,” Ann Corvell insisted.")
    assert [(marks.article.at(w.span), w.note) for w in marks.of(Wording) if w.kind == "saying"] == [
        ("insisted", "insisting")
    ]


def test_a_label_for_each_labelled_mention() -> None:
    assert "Mayor Ann Corvell" in words("Mayor Ann Corvell left.", "label")
