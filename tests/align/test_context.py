"""Likeness by words in context, with an encoder of four numbers."""

from __future__ import annotations

import numpy as np

from rashomon.align.context import Told, alike
from rashomon.seams import Vectors


def told(*rows: Vectors) -> Told:
    return Told(np.stack(rows).astype(np.float32), np.ones(len(rows), np.float32))


X, Y, Z = np.eye(3, dtype=np.float32)


def test_the_same_words_are_alike_and_others_are_not() -> None:
    assert alike(told(X, Y), told(Y, X)) > alike(told(X, Y), told(X, Z)) > alike(told(X), told(Z)) == 0.0


def test_no_words() -> None:
    nothing = Told(np.zeros((0, 3), np.float32), np.zeros(0, np.float32))
    assert alike(nothing, told(X)) == alike(nothing, nothing) == 0.0


def test_a_rare_word_counts_for_more() -> None:
    rows = np.stack([X, Y])
    rare, common = Told(rows, np.array([1, 0.1], np.float32)), Told(rows, np.array([0.1, 1], np.float32))
    assert alike(rare, told(X)) > alike(common, told(X))
