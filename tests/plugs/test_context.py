"""Words in context, as a plug: any encoder of `seams.ContextEncoder` can run the contract here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rashomon.plugs.encode import context

LEFT = "The envoy left the hall on Monday."


@pytest.fixture(scope="module")
def encoder() -> context.Context:
    try:
        return context.load()
    except context.ContextMissing as missing:
        pytest.skip(str(missing))


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(context.ContextMissing, match=r"context\.onnx"):
        context.load(tmp_path)


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    for name in ("context.onnx", "context.npz", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"\x00 not it")
    with pytest.raises(context.ContextMissing, match="cannot be loaded"):
        context.load(tmp_path)


def test_shapes(encoder: context.Context) -> None:
    rows = encoder.words(LEFT, [(4, 9), (10, 14)])
    assert rows.shape == (2, encoder.width)
    assert rows.dtype == np.float32
    assert encoder.words(LEFT, []).shape == (0, encoder.width)


def test_weights_unpack_to_the_numbers_they_were_made_of() -> None:
    rng = np.random.default_rng(1)
    four, times = rng.integers(-8, 8, (128, 6), dtype=np.int8), rng.integers(1, 17, (2, 6), dtype=np.uint8)
    packed = ((four[:, :3] & 15) | ((four[:, 3:] & 15) << 4)).astype(np.uint8)
    found = context.weights({"w m": packed, "k m": times, "rows": packed})
    assert list(found) == ["m"]
    whole = four.astype(int) * np.repeat(times.astype(int), 64, axis=0)
    assert np.array_equal(found["m"], whole)
    assert whole.min() >= -128
    assert whole.max() < 128


def test_a_word_means_what_its_sentence_makes_it(encoder: context.Context) -> None:
    def near(a: str, b: str, word: str, other: str) -> float:
        x, y = (encoder.words(t, [(t.index(w), t.index(w) + len(w))])[0] for t, w in ((a, word), (b, other)))
        return float(x @ y / np.linalg.norm(x) / np.linalg.norm(y))

    envoy, again = "The ministry recalled its envoy from the capital.", "Its envoy was recalled by the ministry."
    cars = "The carmaker recalled a million vans."
    assert near(envoy, again, "recalled", "recalled") > near(envoy, cars, "recalled", "recalled")
    assert near(envoy, cars, "recalled", "recalled") > near(envoy, cars, "recalled", "vans")


def test_a_sentence_depends_on_itself_alone(encoder: context.Context) -> None:
    alone = encoder.words(LEFT, [(4, 9)])
    encoder.words("Something else altogether was said in between.", [(0, 9)])
    assert np.array_equal(alone, encoder.words(LEFT, [(4, 9)]))


@pytest.mark.parametrize("text", ["", " ", "\ud800 x", "電車 が 来た", "a" * 5000, "x " * 3000, "\x00\x01"])
def test_odd_text(encoder: context.Context, text: str) -> None:
    rows = encoder.words(text, [(0, 1), (max(0, len(text) - 1), len(text))])
    assert rows.shape == (2, encoder.width)
    assert np.isfinite(rows).all()


def test_a_word_beyond_what_is_read_has_no_vector(encoder: context.Context) -> None:
    text = "word " * 400 + "end"
    assert not encoder.words(text, [(2000, 2003)]).any()


def test_a_rare_word_is_put_together_from_pieces(encoder: context.Context) -> None:
    assert encoder.words("A quokka met an axolotl.", [(2, 8), (16, 23)]).any(1).all()
