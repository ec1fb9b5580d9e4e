"""Likeness by words in context, with an encoder of four numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from rashomon import reach
from rashomon.align import context
from rashomon.align.context import Held, Told
from rashomon.model import Account, Article, Marks, Span, Story, Unit
from rashomon.seams import Tools, Vectors

NOTHING = Told(np.zeros((0, 3), np.float32), np.zeros(0, np.float32), np.zeros(0, np.bool_), np.zeros(0, np.int8))


def alike(a: Told, b: Told) -> tuple[float, bool]:
    held = against(a, b)
    return held.score, held.names_alone


def against(a: Told, b: Told) -> Held:
    (found,) = context.alike(a, [b])
    beside = context.alike(a, [b, a, NOTHING, b])
    assert beside[0] == beside[3] == found  # whatever it is held against besides
    return found


def told(*rows: Vectors, weights: Sequence[float] = (), names: Sequence[bool] = (), kinds: Sequence[int] = ()) -> Told:
    n = len(rows)
    return Told(
        np.stack(rows).astype(np.float32),
        np.array(weights or [1.0] * n, np.float32),
        np.array(names or [False] * n, np.bool_),
        np.array(kinds or [0] * n, np.int8),
    )


X, Y, Z = np.eye(3, dtype=np.float32)


def test_the_same_words_are_alike_and_others_are_not() -> None:
    assert alike(told(X, Y), told(Y, X)) > alike(told(X, Y), told(X, Z)) > alike(told(X), told(Z))
    assert alike(told(X), told(Z))[0] == 0.0


def test_no_words() -> None:
    assert alike(NOTHING, told(X)) == alike(NOTHING, NOTHING) == (0.0, False)


def test_a_rare_word_counts_for_more() -> None:
    rare, common = (told(X, Y, weights=weights) for weights in ((1, 0.1), (0.1, 1)))
    assert alike(rare, told(X)) > alike(common, told(X))


def test_who_is_not_what() -> None:
    one, other = told(X, Y, names=(True, False)), told(X, Z, names=(True, False))
    assert alike(one, other)[1]
    assert not alike(one, one)[1]


def test_what_each_has_of_the_other() -> None:
    """A verb and a noun beside the same verb alone; the noun has no partner, and the other has no noun."""
    held = against(told(X, Y, kinds=(1, 2)), told(X, kinds=(1,)))
    assert held.covered == pytest.approx((0.5, 1.0))
    assert [tuple(round(x, 3) for x in kind) for kind in held.kinds] == [(1.0, 1.0), (0.0, -1.0), (-1.0, -1.0)]
    assert held.pooled == pytest.approx(0.5**0.5)


class FirstLetters:
    """A word is a row by its first letter; of a sentence so many characters are read."""

    name = "first letters"
    languages = ("en",)

    def __init__(self, reach: int) -> None:
        self.reach = reach

    def words(self, text: str, places: Sequence[tuple[int, int]]) -> Vectors:
        rows = np.zeros((len(places), 26), np.float32)
        for n, (start, end) in enumerate(places):
            if end <= self.reach:
                rows[n, ord(text[start].lower()) - ord("a")] = 1
        return rows


def _units(*texts: str) -> tuple[Story, list[Unit]]:
    articles = [Article(f"{n}", t, f"{n}.txt", "0" * 64, language="en") for n, t in enumerate(texts)]
    accounts = tuple(Account(a.id, Marks(a)) for a in articles)
    spans = [Span(a.article.id, 0, len(a.article.text)) for a in accounts]
    return Story("s", "t", accounts), [Unit(n, s, "body", 0, ("word",)) for n, s in enumerate(spans)]


def test_of_a_sentence_without_end_so_many_words_are_held() -> None:
    """Repeated words, which a unit holds once: two such sentences took ten gigabytes."""
    story, units = _units("barge ferry quay " * 5_000, "quay barge ferry " * 5_000)
    told = context.read(story, units, FirstLetters(10**6))
    assert [t.rows.shape for t in told.values()] == [(context.WORDS, 26)] * 2
    assert [(len(t.weights), len(t.names), len(t.places)) for t in told.values()] == [(context.WORDS,) * 3] * 2


def test_words_that_the_encoder_does_not_read_are_like_nothing() -> None:
    story, units = _units("barge ferry quay anchor", "lantern mast rope anchor")
    told = context.read(story, units, FirstLetters(11))
    assert [len(t.weights) for t in told.values()] == [2, 1]
    assert not told[0].row(17).any()  # "anchor", in both, read in neither
    assert told[0].row(6).any()
    assert context.alike(told[0], [told[1]])[0].score == 0.0


def test_a_pair_that_is_not_read_stays_as_it_is() -> None:
    story, units = _units("barge ferry quay", "barge ferry quay")
    compared = context.in_context(story, units, {(0, 1): 0.7}, Tools(context=FirstLetters(0)))
    assert compared.pairs == {(0, 1): 0.7}
    assert context.in_context(story, units, {(0, 1): 0.7}, Tools(context=FirstLetters(99))).pairs != {(0, 1): 0.7}


def test_what_lies_beyond_the_reach_of_the_networks_is_not_read() -> None:
    """A thousand sentences, each with few content words and a hundred others, took longer than all other networks."""
    story, _ = _units("and so it was, " * reach.PIECES + "barge ferry quay", "barge ferry quay")
    spans = [Span(a.article.id, len(a.article.text) - 16, len(a.article.text)) for a in story.accounts]
    units = [Unit(n, s, "body", 0, ("word",)) for n, s in enumerate(spans)]
    compared = context.in_context(story, units, {(0, 1): 0.7}, Tools(context=FirstLetters(10**9)))
    assert compared.pairs == {(0, 1): 0.7}
    assert set(compared.told) == {1}
