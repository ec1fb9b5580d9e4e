"""Boosted decision trees, learned elsewhere (``training/``), read from JSON and asked many rows at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]
Leaves = npt.NDArray[np.uint16]

_LEAVES = 16  # of a tree, at most: one bit each
_ALL = np.uint16(0xFFFF)


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted decision trees over the features of a pair; their sum is the log-odds of what was learned.

    A tree asks whether a feature is at most a threshold.  A "no" rules out the leaves under its "yes", and the first
    leaf that no answer rules out is the tree's (QuickScorer: Lucchese et al., SIGIR 2015).  ``asked``: each feature
    with the thresholds it is held against, rising, and for how many of them lie below its value (0 to all) the leaves,
    one bit each, that are left of every tree.  ``values``: the leaves of all trees, left to right.
    """

    asked: tuple[tuple[int, Doubles, Leaves], ...]
    values: Doubles
    start: float

    def log_odds(self, rows: Doubles) -> Doubles:
        """A value for each of the rows (rows, features); rounded, so that other machines' last bits change nothing."""
        left = np.full((len(rows), len(self.values)), _ALL)
        for feature, thresholds, leaves in self.asked:
            left &= leaves[np.searchsorted(thresholds, rows[:, feature])]
        first = _FIRST_BIT[left] + np.arange(0, self.values.size, _LEAVES)
        total = self.values.ravel()[first].sum(axis=1) + self.start
        return np.asarray(np.round(total, 6))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Trees:
        """From nested lists: a leaf is a number, a question [feature, threshold, lower, higher]."""
        values = np.zeros((len(data["trees"]), _LEAVES))
        questions: dict[int, list[tuple[float, int, int]]] = {}  # by feature: threshold, tree, leaves that "no" leaves

        def walk(node: Any, tree: int, first: int) -> int:
            """Takes in a part of a tree whose leaves begin at ``first``; the leaf after its last."""
            if not isinstance(node, list):
                values[tree, first] = node
                return first + 1
            middle = walk(node[2], tree, first)
            left = int(_ALL) & ~((1 << middle) - (1 << first))
            questions.setdefault(int(node[0]), []).append((float(node[1]), tree, left))
            return walk(node[3], tree, middle)

        for tree, root in enumerate(data["trees"]):
            walk(root, tree, 0)
        asked = tuple((f, *_table(found, len(values))) for f, found in sorted(questions.items()))
        return cls(asked, values, float(data["start"]))


def _table(questions: Sequence[tuple[float, int, int]], trees: int) -> tuple[Doubles, Leaves]:
    """The thresholds of one feature, and the leaves left of each tree by how many of them lie below a value."""
    asked, tree, left = zip(*questions, strict=True)
    thresholds = sorted(set(asked))
    above = {threshold: place for place, threshold in enumerate(thresholds, 1)}
    leaves = np.full((len(thresholds) + 1, trees), _ALL)
    np.bitwise_and.at(leaves, ([above[t] for t in asked], tree), np.array(left, dtype=np.uint16))
    return np.array(thresholds), np.bitwise_and.accumulate(leaves, axis=0)


def _first_bits() -> npt.NDArray[np.uint8]:
    """The place of the lowest bit of every 16-bit number; 0 of 0."""
    numbers = np.arange(1 << _LEAVES, dtype=np.uint32)
    out = np.zeros(len(numbers), dtype=np.uint8)
    for bit in reversed(range(_LEAVES)):
        out[numbers & (1 << bit) > 0] = bit
    return out


_FIRST_BIT = _first_bits()
