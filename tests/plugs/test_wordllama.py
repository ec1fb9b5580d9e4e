"""Word vectors as a plug, and the file they are read from."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from rashomon.plugs.encode import wordllama


@pytest.fixture(scope="module")
def encoder() -> wordllama.WordVectors:
    try:
        return wordllama.load()
    except wordllama.EncoderMissing as missing:
        pytest.skip(str(missing))


def test_a_word_has_one_unit_row_whatever_is_asked_with_it(encoder: wordllama.WordVectors) -> None:
    rows = encoder.words(["strike", "walkout", "antidisestablishmentarianism"])
    assert rows.shape == (3, wordllama.WIDTH)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    fresh = wordllama.WordVectors(encoder._pieces, encoder._tokenizer)
    assert np.array_equal(fresh.words(["walkout"])[0], rows[1])


def test_near_words_are_near(encoder: wordllama.WordVectors) -> None:
    strike, walkout, harbour = encoder.words(["strike", "walkout", "harbour"])
    assert strike @ walkout > strike @ harbour


def test_a_word_without_pieces_is_zeros(encoder: wordllama.WordVectors) -> None:
    assert not encoder.words(["", "x", ""])[[0, 2]].any()
    assert not encoder.words([""]).any()
    assert encoder.words([]).shape == (0, wordllama.WIDTH)


def test_the_package_reads_the_same(encoder: wordllama.WordVectors) -> None:
    """Slow to import, so that it is not what we load; but what it gives is what we give."""
    theirs = pytest.importorskip("wordllama")
    model = theirs.WordLlama.load(dim=wordllama.WIDTH, cache_dir=Path(theirs.__file__).parent, disable_download=True)
    words = ["strike", "walkout", "Veldonia", "$4.5m", "élan", "電車", "mid-morning"]
    assert np.allclose(model.embed(words, norm=True), encoder.words(words), atol=1e-6)


def tensors(path: Path, dtype: str = "F16") -> Path:
    numbers = np.arange(6, dtype=np.float16).reshape(3, 2)
    head = json.dumps({"w": {"dtype": dtype, "shape": [3, 2], "data_offsets": [0, 12]}}).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + numbers.tobytes())
    return path


def test_a_tensor_is_read_where_it_lies(tmp_path: Path) -> None:
    assert wordllama.tensor(tensors(tmp_path / "x"), "w").tolist() == [[0, 1], [2, 3], [4, 5]]


def test_what_is_no_such_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="F32"):
        wordllama.tensor(tensors(tmp_path / "x", "F32"), "w")
    (tmp_path / "y").write_bytes(b"no tensors at all")
    with pytest.raises(ValueError, match="safetensors"):
        wordllama.tensor(tmp_path / "y", "w")
