"""Likeness of sentences, the ledger, and what must stay apart."""

from __future__ import annotations

import numpy as np
from tests.telling import told

from rashomon.align.likeness import KEEP, _candidates, likeness
from rashomon.model import Span, Unit


def unit(number: int, article: str, words: str) -> Unit:
    return Unit(number, Span(article, number * 100, number * 100 + 50), "body", 1, tuple(words.split()))


def test_pairs_of_one_account_are_never_candidates() -> None:
    units = [unit(0, "a", "flood orvane dead"), unit(1, "a", "flood orvane dead"), unit(2, "b", "flood orvane dead")]
    assert {(i, j) for i, j in likeness(units, None)} == {(0, 2), (1, 2)}


def test_rare_words_weigh_more_than_those_every_sentence_has() -> None:
    units = [
        unit(0, "a", "orvane flood bridge"),
        unit(1, "a", "orvane flood school"),
        unit(2, "a", "orvane flood market"),
        unit(3, "b", "orvane flood bridge"),
    ]
    scores = likeness(units, None)
    assert scores[0, 3] > scores[1, 3]


def test_no_units_no_pairs() -> None:
    assert likeness([], None) == {}


def test_one_deed_of_other_doers_is_not_one_statement() -> None:
    """
    == A
    Brelland recalled its ambassador. The weather in the capital was fine and the markets closed higher.
    == B
    Osmark recalled its ambassador. A museum of clocks opened in the harbour on the same afternoon.
    """
    telling = told(test_one_deed_of_other_doers_is_not_one_statement)
    for fact in telling.report.aligned.facts:
        assert fact.doer is None or fact.doer < 1.0
    assert not [f for f in telling.of("differ") if f.grade == "exclude"]


def test_two_speakers_mostly_quoted_stay_apart() -> None:
    """
    == A
    “The dam was built against every rule of the trade and it will break again,” said engineer Paul Vester.
    == B
    “The dam was not built against the rules of the trade and it will not break,” said Minister Ada Kroll.
    """
    assert told(test_two_speakers_mostly_quoted_stay_apart).of("shared") == []


def test_one_of_two_sentences_among_the_other_s_likest_is_enough() -> None:
    """The last of many like sentences is none of the likest to the one of the other account, which is its likest."""
    many = KEEP + 1
    score = np.zeros((1 + many, 1 + many))
    score[0, 1:] = score[1:, 0] = np.linspace(0.9, 0.5, many)
    found = _candidates(score, [np.array([0]), np.arange(1, 1 + many)])
    assert found[0, many]
    assert found[many, 0]
    assert not found[1:, 1:].any()
