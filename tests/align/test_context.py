"""Likeness by words in context, with an encoder of four numbers."""

from __future__ import annotations

import numpy as np

from rashomon.align import context
from rashomon.align.context import Told
from rashomon.seams import Vectors


def alike(a: Told, b: Told) -> tuple[float, bool]:
    (found,) = context.alike(a, [b])
    beside = context.alike(
        a, [b, a, Told(np.zeros((0, 3), np.float32), np.zeros(0, np.float32), np.zeros(0, np.bool_)), b]
    )
    assert beside[0] == beside[3] == found  # whatever it is held against besides
    return found


def told(*rows: Vectors) -> Told:
    return Told(np.stack(rows).astype(np.float32), np.ones(len(rows), np.float32), np.zeros(len(rows), np.bool_))


X, Y, Z = np.eye(3, dtype=np.float32)


def test_the_same_words_are_alike_and_others_are_not() -> None:
    assert alike(told(X, Y), told(Y, X)) > alike(told(X, Y), told(X, Z)) > alike(told(X), told(Z))
    assert alike(told(X), told(Z))[0] == 0.0


def test_no_words() -> None:
    nothing = Told(np.zeros((0, 3), np.float32), np.zeros(0, np.float32), np.zeros(0, np.bool_))
    assert alike(nothing, told(X)) == alike(nothing, nothing) == (0.0, False)


def test_a_rare_word_counts_for_more() -> None:
    rows, plain = np.stack([X, Y]), np.zeros(2, np.bool_)
    rare, common = (Told(rows, np.array(weights, np.float32), plain) for weights in ((1, 0.1), (0.1, 1)))
    assert alike(rare, told(X)) > alike(common, told(X))


def test_who_is_not_what() -> None:
    one = Told(np.stack([X, Y]), np.ones(2, np.float32), np.array([True, False]))
    other = Told(np.stack([X, Z]), np.ones(2, np.float32), np.array([True, False]))
    assert alike(one, other)[1]
    assert not alike(one, one)[1]
