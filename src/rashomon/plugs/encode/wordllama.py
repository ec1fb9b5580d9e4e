"""Static word vectors of the package `wordllama`: words to unit vectors, loaded from the package itself, offline."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rashomon.seams import Vectors

REMEMBERED = 60_000  # words whose vectors are kept (60 MB): then all are forgotten
WIDTH = 256  # the widest that the package ships; 64 lost 2 points of average precision on in-story sentence pairs


class EncoderMissing(RuntimeError):
    """The word vectors cannot be loaded, and why."""


class WordVectors:
    """Words to unit rows; a word is the mean of its pieces' vectors, and the same word always the same row."""

    name = "wordllama-256"

    def __init__(self, model: Any) -> None:
        self._model = model
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
            rows = np.nan_to_num(np.asarray(self._model.embed(fresh, norm=True), dtype=np.float32))
            used = len(places)
            if used + len(fresh) > len(self._rows):
                more = np.zeros((2 * used + len(fresh), WIDTH), dtype=np.float32)
                more[:used] = self._rows[:used]
                self._rows = more
            self._rows[used : used + len(fresh)] = rows
            places.update((word, used + n) for n, word in enumerate(fresh))
        return self._rows[[places[w] for w in words]]


@functools.cache
def load() -> WordVectors:
    """The vectors, once per process (0.2 s); `EncoderMissing` where the package or its file is not there."""
    try:
        import wordllama

        folder = Path(wordllama.__file__).parent
        return WordVectors(wordllama.WordLlama.load(dim=WIDTH, cache_dir=folder, disable_download=True))
    except Exception as error:  # the package raises anything from ImportError to its own errors
        raise EncoderMissing(f"word vectors of wordllama cannot be loaded: {error}") from error
