"""What stories tell: the words of their newest articles together, as vectors of length one that can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from rashomon.group.ragged import Column, Doubles, Integers, new, spread

NEWEST = 8  # articles of a story that are looked at: enough to say what it is about, and its work is bounded


class Texts(Protocol):
    """The articles that are still compared with."""

    def has(self, number: int) -> bool: ...

    def day(self, number: int) -> float:
        """Days since 1970; not a number where none is stated."""
        ...

    def words(self, numbers: Integers) -> tuple[Integers, Column, Column]:
        """How many words each article has, and of all, one article after another, which and how much each weighs."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """Stories by place: where each one's words begin (and, last, where they end), which they are, rising, and their
    weights, whose squares sum to one."""

    starts: Integers
    tokens: Integers
    weights: Doubles

    @classmethod
    def of(cls, stories: Sequence[Sequence[int]], texts: Texts) -> Told:
        """Of stories given by the numbers of their articles; each article weighs the same."""
        kept = [[n for n in sorted(numbers, reverse=True) if texts.has(n)][:NEWEST] for numbers in stories]
        articles = np.array([n for numbers in kept for n in numbers], dtype=np.int64)
        lengths, tokens, weights = texts.words(articles)
        article = np.repeat(np.arange(len(articles)), lengths)
        story = np.repeat(np.arange(len(kept)), [len(numbers) for numbers in kept])[article]
        unit = weights / _norms(weights, article, len(articles))[article]
        keys = story << 32 | tokens.astype(np.int64)
        order = np.argsort(keys, kind="stable")
        first = np.flatnonzero(new(keys[order]))
        keys = keys[order[first]]
        sums = np.add.reduceat(unit[order], first) if len(first) else unit
        which = keys >> 32
        sums /= _norms(sums, which, len(kept))[which]
        return cls(np.searchsorted(which, np.arange(len(kept) + 1)), keys & 0xFFFFFFFF, sums)

    def alike(self, one: int, others: Integers) -> Doubles:
        """The cosine of one story's words with those of each of some others."""
        start, end = int(self.starts[one]), int(self.starts[one + 1])
        if start == end:
            return np.zeros(len(others))
        own, weights = self.tokens[start:end], self.weights[start:end]
        starts, lengths = self.starts[others], self.starts[others + 1] - self.starts[others]
        which, places = np.repeat(np.arange(len(others)), lengths), spread(starts, lengths)
        at = np.minimum(np.searchsorted(own, self.tokens[places]), len(own) - 1)
        both = np.where(own[at] == self.tokens[places], weights[at] * self.weights[places], 0.0)
        return np.asarray(np.bincount(which, both, minlength=len(others)), dtype=np.float64)


def _norms(weights: Column, which: Integers, count: int) -> Doubles:
    """The length of each of ``count`` vectors that follow one another; 1 of nothing."""
    norms = np.sqrt(np.bincount(which, weights.astype(np.float64) ** 2, minlength=count))
    return np.asarray(np.where(norms > 0, norms, 1.0))
