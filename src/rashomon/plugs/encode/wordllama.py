"""Static word vectors of the package `wordllama`: words to unit vectors, read from the package's files, offline.

The package itself is not imported: with what it needs for downloading and training that takes as long as all the rest
of a cold start's imports.  Its vectors stay in the file they came in, so that processes share them.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.seams import Vectors

REMEMBERED = 60_000  # words whose vectors are kept (60 MB): then all are forgotten
WIDTH = 256  # the widest that the package ships; 64 lost 2 points of average precision on in-story sentence pairs
_WEIGHTS, _TOKENIZER = f"weights/l2_supercat_{WIDTH}.safetensors", "tokenizers/l2_supercat_tokenizer_config.json"
_TENSOR = "embedding.weight"

Halves = npt.NDArray[np.float16]


class EncoderMissing(RuntimeError):
    """The word vectors cannot be loaded, and why."""


class WordVectors:
    """Words to unit rows; a word is the mean of its pieces' vectors, and the same word always the same row."""

    name = "wordllama-256"

    def __init__(self, pieces: Halves, tokenizer: Any) -> None:
        self._pieces, self._tokenizer = pieces, tokenizer
        self._places: dict[str, int] = {}
        self._rows: Vectors = np.zeros((0, WIDTH), dtype=np.float32)

    def words(self, words: Sequence[str]) -> Vectors:
        """float32 (len(words), 256), unit rows; a word without pieces gives a zero row."""
        places = self._places
        fresh = [w for w in dict.fromkeys(words) if w not in places]
        if fresh:
            if len(places) + len(fresh) > REMEMBERED:
                places.clear()
                fresh = list(dict.fromkeys(words))
            rows = self._made(fresh)
            used = len(places)
            if used + len(fresh) > len(self._rows):
                more = np.zeros((2 * used + len(fresh), WIDTH), dtype=np.float32)
                more[:used] = self._rows[:used]
                self._rows = more
            self._rows[used : used + len(fresh)] = rows
            places.update((word, used + n) for n, word in enumerate(fresh))
        return self._rows[[places[w] for w in words]]

    def _made(self, words: Sequence[str]) -> Vectors:
        """The mean of each word's pieces, as unit rows."""
        found = [e.ids for e in self._tokenizer.encode_batch(list(words), add_special_tokens=False)]
        out = np.zeros((len(words), WIDTH), dtype=np.float32)
        many = np.asarray([len(ids) for ids in found])
        if not many.any():
            return out
        flat = np.asarray([i for ids in found for i in ids], dtype=np.int64)
        starts = (np.cumsum(many) - many)[many > 0]
        rows = self._pieces[np.minimum(flat, len(self._pieces) - 1)].astype(np.float32)
        mean = np.add.reduceat(rows, starts) / many[many > 0, None].astype(np.float32)
        size = np.linalg.norm(mean, axis=1, keepdims=True)
        out[many > 0] = mean / np.where(size > 0, size, 1)
        return out


def tensor(path: Path, name: str) -> Halves:
    """A tensor of 16-bit floats in a file of safetensors, left there: the length of its head (8 bytes), the head in
    JSON, the numbers.  OSError, ValueError or KeyError where it is no such file.
    """
    with path.open("rb") as file:
        size = int.from_bytes(file.read(8), "little")
        if size > path.stat().st_size:
            raise ValueError(f"{path.name} is no file of safetensors")
        told = json.loads(file.read(size))[name]
    if told["dtype"] != "F16":
        raise ValueError(f"{path.name} has numbers of type {told['dtype']}, not F16")
    return np.memmap(path, np.float16, "r", 8 + size + told["data_offsets"][0], tuple(told["shape"]))


@functools.cache
def load() -> WordVectors:
    """The vectors, once per process (0.05 s); `EncoderMissing` where the package or its file is not there."""
    try:
        from tokenizers import Tokenizer

        found = find_spec("wordllama")
        if found is None or found.origin is None:
            raise ImportError("the package is not installed")
        folder = Path(found.origin).parent
        tokenizer = Tokenizer.from_file(str(folder / _TOKENIZER))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return WordVectors(tensor(folder / _WEIGHTS, _TENSOR), tokenizer)
    except Exception as error:  # the tokenizer's library raises bare exceptions
        raise EncoderMissing(f"word vectors of wordllama cannot be loaded: {error}") from error
