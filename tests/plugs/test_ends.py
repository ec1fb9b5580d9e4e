"""Where a sentence ends without a mark: features of a gap, the network over them, what the reader makes of it."""

from __future__ import annotations

import numpy as np
import pytest

from rashomon.plugs.reader import load
from rashomon.plugs.syntax.ends import HIDDEN, SIZE, WIDTH, Ends, features


def weights(**given: np.ndarray) -> dict[str, np.ndarray]:
    """Weights that say nothing but what is given."""
    shapes = {
        "left": (WIDTH, HIDDEN),
        "right": (WIDTH, HIDDEN),
        "plain": (SIZE, HIDDEN),
        "hidden": (HIDDEN,),
        "out": (HIDDEN,),
        "bias": (1,),
    }
    return {k: np.zeros(shape, dtype=np.float32) for k, shape in shapes.items()} | given


def test_a_row_of_features_for_each_gap() -> None:
    words = ["Odile", "left", "Image", ":", "Fenn"]
    rows = features(words, np.full(5, 0.5, dtype=np.float32))
    assert rows.shape == (4, SIZE)
    assert [row[-3] for row in rows] == [0, 1, 0, 0]  # a label stands after the second word
    assert rows[0][-10] == pytest.approx(0)  # a chance of one half
    assert not np.array_equal(rows[0], rows[1])


@pytest.mark.parametrize(
    "words", [["a", "b"], ["odile@fenn.example", "1", ")"], ["…", "“", "\u00a0", "漢字"], ["x" * 9999, "."]]
)
def test_any_words_have_features(words: list[str]) -> None:
    rows = features(words, np.array([0.0, 1.0, 0.5, 0.5][: len(words)], dtype=np.float32))
    assert np.isfinite(rows).all()


def test_chances_come_from_both_sides_of_the_gap() -> None:
    rng = np.random.default_rng(0)
    left = 0.01 * rng.normal(size=(WIDTH, HIDDEN))
    out = np.ones(HIDDEN, dtype=np.float32)
    ends = Ends(weights(left=left.astype(np.float32), out=out, bias=np.array([-1.0], dtype=np.float32)))
    vectors = rng.normal(size=(3, WIDTH)).astype(np.float32)
    seen = np.zeros(3, dtype=np.float32)
    chances = ends.chances(["a", "b", "c"], vectors, seen)
    assert chances.shape == (2,)
    assert ((chances > 0) & (chances <= 1)).all()
    assert not np.allclose(ends.chances(["a", "b", "c"], vectors[::-1], seen), chances)


def test_weights_that_lack_a_part_are_no_weights() -> None:
    with pytest.raises(KeyError):
        Ends({"left": np.zeros((WIDTH, HIDDEN), dtype=np.float32)})


def test_a_headline_and_its_day_are_cut_off() -> None:
    text = "Council votes to close the ferry Friday, May 8, 2009 The council of Brackwater voted to close its ferry."
    places = load().cut(text, [(0, len(text))])
    assert [text[a:b] for a, b in places][-1] == "The council of Brackwater voted to close its ferry."


def test_edited_sentences_stay_whole() -> None:
    text = "The minister, who had met Mr. Fenn in Brackwater, said on Tuesday that the Harbour Board would not resign."
    assert load().cut(text, [(0, len(text))]) == [(0, len(text))]


@pytest.mark.parametrize(
    "text", ["... It shows that nobody asked the harbour", "[ The ferry of Brackwater, in one picture ]"]
)
def test_no_piece_is_without_a_word(text: str) -> None:
    assert all(any(map(str.isalnum, text[a:b])) for a, b in load().cut(text, [(0, len(text))]))
