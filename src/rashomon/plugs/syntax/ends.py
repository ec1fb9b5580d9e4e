"""Where a sentence ends although no rule saw it: a small network over the reader's vectors of the words around a gap.

The reader's own head for sentence ends learned beside six others and finds a third of what rules leave uncut in web
text.  This one is trained for nothing else, over frozen vectors; it sees the words on both sides of the gap, the shapes
of four, how far the run of words goes on, and what the other head thinks.  Weights: ``models/ends.npz``, trained by
``training/reader/ends.py`` on what the rules leave of EWT's and GUM's open training documents.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from rashomon.plugs.syntax.shapes import OTHER, SHAPES, plain, shape

Floats = npt.NDArray[np.float32]

WIDTH = 384  # of a word's vector
HIDDEN = 64
# Words that are marks are told apart by their last letter; these share a kind of word with none of the shapes.
_MARKS = (".", "!?", ":", ",;", "-", "\"'", ")]", "([", "*_=~#", "<>|/\\")
_KINDS = SHAPES + len(_MARKS) + 1
_NONE = _KINDS - 1
_AROUND = (-1, 0, 1, 2)  # words whose kinds are told, by their place from the gap's left word
_FAR = 30  # words from which on a distance counts as long
_PLAIN = 10
SIZE = len(_AROUND) * _KINDS + _PLAIN  # features beside the vectors
# Rows multiplied at a time: OpenBLAS takes more threads from 262,144 multiplications on, which on a busy machine wait
# for each other some thirty times as long as the sum takes.
_ROWS = 10


class Ends:
    """Scores gaps with numpy; weights are read-only, so one instance serves every thread."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        """``weights``: left, right [384, 64], plain [SIZE, 64], hidden [64], out [64], bias [1]; KeyError without."""
        names = ("left", "right", "plain", "hidden", "out", "bias")
        self._w = {k: np.asarray(weights[k], dtype=np.float32) for k in names}

    def chances(self, words: Sequence[str], vectors: Floats, seen: Floats) -> Floats:
        """The chance that a sentence ends after each word but the last, [words - 1].

        ``vectors`` [words, 384] are the reader's, ``seen`` [words] what its own head gave.
        """
        w = self._w
        told = features(words, seen)
        hidden = _times(vectors[:-1], w["left"]) + _times(vectors[1:], w["right"]) + _times(told, w["plain"])
        hidden += w["hidden"]
        worth: Floats = np.maximum(hidden, 0) @ w["out"] + w["bias"]
        chance: Floats = (1 / (1 + np.exp(-worth))).astype(np.float32)
        return chance


def _times(rows: Floats, weights: Floats) -> Floats:
    out: Floats = np.concatenate([rows[i : i + _ROWS] @ weights for i in range(0, len(rows), _ROWS)])
    return out


def features(words: Sequence[str], seen: Floats) -> Floats:
    """What is told of each gap beside the vectors, [words - 1, SIZE]."""
    n = len(words)
    kinds = [_NONE, *map(_kind, words), _NONE, _NONE]
    rows = np.zeros((n - 1, SIZE), dtype=np.float32)
    gaps = np.arange(n - 1)
    for k, where in enumerate(_AROUND):
        rows[gaps, k * _KINDS + np.asarray(kinds[where + 1 : where + n])] = 1
    chance = np.clip(seen[:-1], 1e-6, 1 - 1e-6)
    rows[:, -_PLAIN] = np.log(chance / (1 - chance)) / 4
    rows[:, -_PLAIN + 1] = np.minimum(gaps + 1, _FAR) / _FAR
    rows[:, -_PLAIN + 2] = np.minimum(n - 1 - gaps, _FAR) / _FAR
    rows[:, -_PLAIN + 3] = float(words[-1][-1] in '.!?…"”')
    rows[:, -_PLAIN + 4] = math.log(n) / 5
    rows[:, -_PLAIN + 5 :] = [_signs(words, i) for i in range(n - 1)]
    return rows


def _signs(words: Sequence[str], i: int) -> tuple[float, ...]:
    """An address before the gap or after it, a label or the number of an item after it, a year before it."""
    left, right = words[i], words[i + 1]
    after = words[i + 2] if i + 2 < len(words) else ""
    return (
        float("@" in left or "www" in left or "//" in left),
        float("@" in right or "www" in right or "//" in right),
        float(after == ":"),
        float(after in (".", ")") and len(right) < 3),
        float(len(left) == 4 and left.isdigit()),
    )


@functools.lru_cache(maxsize=4096)
def _kind(word: str) -> int:
    """The word's shape; a mark's own kind, by its last letter."""
    found = shape(word)
    if found == OTHER:
        last = plain(word)[-1:]
        return next((SHAPES + k for k, marks in enumerate(_MARKS) if last in marks), OTHER)
    return found
