"""How likely two articles tell one story: small trained trees over what the pair has in common.

Weights and the background of English word frequencies stand in ``models/grouping.json`` (card beside it; recipe in
``training/grouping``).  Without dates a pair is judged by its words alone; with dates a distance in time counts
against it.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.group.decision import Decision
from rashomon.group.ragged import Integers
from rashomon.group.shelf import Doubles, Shelf
from rashomon.group.weights import Weighed

_LEAVES = 16  # of a tree, at most: one bit each


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted decision trees over the features of a pair; their sum is the log-odds of one story.

    All trees' questions stand in one row, tree after tree: is ``feature`` at most ``threshold``?  A "no" rules out the
    leaves that ``left`` has no bit for.  The first leaf left over is the tree's answer (QuickScorer: Lucchese et al.,
    SIGIR 2015).  ``starts``: each tree's first question; ``values``: its leaves, left to right.
    """

    feature: Integers
    threshold: Doubles
    left: npt.NDArray[np.uint16]
    starts: Integers
    values: Doubles
    start: float

    def log_odds(self, rows: Doubles) -> Doubles:
        """One value a row, rounded so that the last bits of another machine's sums change nothing."""
        kept = np.where(rows[:, self.feature] <= self.threshold, np.uint16(0xFFFF), self.left)
        leaves = _FIRST_BIT[np.bitwise_and.reduceat(kept, self.starts, axis=1)]
        total = self.values[np.arange(len(self.starts)), leaves].sum(axis=1) + self.start
        return np.asarray(np.round(total, 6))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Trees:
        """From nested lists: a leaf is a number, a question [feature, threshold, lower, higher]."""
        feature: list[int] = []
        threshold: list[float] = []
        left: list[int] = []
        starts: list[int] = []
        values = np.zeros((len(data["trees"]), _LEAVES))

        def walk(node: Any, tree: int, first: int) -> int:
            """Takes in a part of a tree whose leaves begin at ``first``; the leaf after its last."""
            if not isinstance(node, list):
                values[tree, first] = node
                return first + 1
            at = len(feature)
            feature.append(int(node[0]))
            threshold.append(float(node[1]))
            left.append(0)
            middle = walk(node[2], tree, first)
            left[at] = 0xFFFF & ~sum(1 << leaf for leaf in range(first, middle))
            return walk(node[3], tree, middle)

        for tree, root in enumerate(data["trees"]):
            starts.append(len(feature))
            walk(root if isinstance(root, list) else [0, 0.0, root, root], tree, 0)
        return cls(
            np.array(feature, dtype=np.int64), np.array(threshold), np.array(left, dtype=np.uint16),
            np.array(starts, dtype=np.int64), values, float(data["start"]),
        )  # fmt: skip


def _first_bits() -> npt.NDArray[np.uint8]:
    """The place of the lowest bit of every 16-bit number; 0 of 0."""
    numbers = np.arange(1 << _LEAVES, dtype=np.uint32)
    out = np.zeros(len(numbers), dtype=np.uint8)
    for bit in reversed(range(_LEAVES)):
        out[numbers & (1 << bit) > 0] = bit
    return out


_FIRST_BIT = _first_bits()


@dataclass(frozen=True, slots=True)
class GroupingModel:
    """The shipped weights and the English background (share of articles that have a word).

    ``text``: pairs of whole texts in one language, with word vectors (the features of `Shelf` and their cosine);
    ``same``: other pairs in one language; ``plain_text`` and ``plain``: as these, without vectors; ``across``: pairs
    in two languages.  Of clusters that meet, ``whole_decision`` says whether those of whole texts are one story, and
    ``short_decision`` those of shorter ones.
    """

    text: Trees
    same: Trees
    plain_text: Trees
    plain: Trees
    across: Trees
    whole_decision: Decision
    short_decision: Decision
    background: Mapping[str, float]

    def log_odds(self, own: Weighed, shelf: Shelf, numbers: Integers) -> Doubles:
        """Log-odds of one story for an article and others on the shelf, by words alone."""
        out = np.zeros(len(numbers))
        near = shelf.in_language(own, numbers)
        if near.any():
            out[near] = self._near(own, shelf, numbers[near])
        if not near.all():
            out[~near] = self.across.log_odds(shelf.bridge_features(own, numbers[~near]))
        return out

    def _near(self, own: Weighed, shelf: Shelf, numbers: Integers) -> Doubles:
        rows = shelf.features(own, numbers)
        cosines = shelf.cosines(own, numbers)
        text, same = (self.plain_text, self.plain) if cosines is None else (self.text, self.same)
        if cosines is not None:
            rows = np.concatenate((rows, cosines[:, None]), axis=1)
        whole = shelf.texts(own, numbers)
        if whole.all() or not whole.any():
            return (text if whole.all() else same).log_odds(rows)
        out = np.zeros(len(numbers))
        out[whole], out[~whole] = text.log_odds(rows[whole]), same.log_odds(rows[~whole])
        return out

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> GroupingModel:
        docs = float(data["background"]["documents"])
        counted = data["background"]["words"].items()
        shares = {word: int(count) / docs for count, words in counted for word in words.split()}
        names = ("text", "same", "plain_text", "plain", "across")
        text, same, plain_text, plain, across = (Trees.of(data[name]) for name in names)
        whole, short = (Decision.of(data["decisions"][name]) for name in ("whole", "short"))
        return cls(text, same, plain_text, plain, across, whole, short, shares)


@functools.cache
def shipped() -> GroupingModel:
    """``models/grouping.json``, read once."""
    text = files("rashomon.models").joinpath("grouping.json").read_text(encoding="utf-8")
    return GroupingModel.of(json.loads(text))
