"""Words to the encoder's pieces."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from rashomon.plugs.syntax.shapes import OTHER, plain, shapes

Ints = npt.NDArray[np.int64]
CLS, SEP = 101, 102
LONGEST = 300  # pieces read at once: longer sentences are read in parts


@dataclass(frozen=True, slots=True)
class Piece:
    """What the network is fed for one run of words.

    ``ids`` and ``kinds`` have one item a piece with [CLS] and [SEP] around; ``first`` has, for the root and for each
    word, the index of its first piece.
    """

    ids: Ints
    kinds: Ints
    first: Ints


class Pieces:
    """Cuts words by the encoder's own vocabulary; a word's pieces do not depend on its neighbours, so they are kept."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._of = functools.lru_cache(maxsize=20000)(self._cut)

    def _cut(self, word: str) -> tuple[int, ...]:
        whole = plain(word[:200]).encode("utf-8", "replace").decode("utf-8")  # lone surrogates cannot be passed on
        if whole.isascii() and whole.isalnum():  # most words are pieces of the vocabulary as they stand
            known = self._tokenizer.token_to_id(whole.lower())
            if known is not None:
                return (known,)
        ids = self._tokenizer.encode(whole, add_special_tokens=False).ids
        return tuple(ids[:40])

    def runs(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Parts of a sentence that are short enough to be read at once, cut after a mark where there is one."""
        sizes = [max(1, len(self._of(w))) for w in words]
        if sum(sizes) <= LONGEST:
            return [(0, len(words))]
        out, start, total, good = [], 0, 0, 0
        for i, size in enumerate(sizes):
            if total + size > LONGEST:
                cut = good if good > start else i
                out.append((start, cut))
                start, total = cut, sum(sizes[cut:i])
            total += size
            if words[i] in ',;:.-–—)"”':
                good = i + 1
        out.append((start, len(words)))
        return out

    def __call__(self, words: Sequence[str]) -> Piece:
        """Ids of ``words``, which must be one of :meth:`runs`."""
        ids, kinds, first = [CLS], [OTHER], [0]
        for word, kind in zip(words, shapes(words), strict=True):
            found = self._of(word)
            first.append(len(ids) if found else len(ids) - 1)
            ids.extend(found)
            kinds.extend([kind] * len(found))
        ids.append(SEP)
        kinds.append(OTHER)
        return Piece(*(np.asarray(x, dtype=np.int64) for x in (ids, kinds, first)))
