"""An encoder: words that share runs of three letters are alike."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

SIZE = 128  # of a vector: what falls on one place by chance is rare enough for words


class Trigrams:
    """Words to vectors of their runs of three letters."""

    name = "trigrams"

    def words(self, words: Sequence[str]) -> npt.NDArray[np.float32]:
        """A row of length 1 for each word, float32."""
        rows = np.zeros((len(words), SIZE), np.float32)
        for row, word in zip(rows, words, strict=True):
            edged = f"^{word.lower()}$"
            for at in range(max(1, len(edged) - 2)):
                row[zlib.crc32(edged[at : at + 3].encode("utf-8", "surrogatepass")) % SIZE] += 1
            row /= np.linalg.norm(row)
        return rows
