"""How likely two articles tell one story: small trained trees over what the pair has in common.

Weights and the background of English word frequencies stand in ``models/grouping.json`` (card beside it; recipe in
``training/grouping``).  Without dates a pair is judged by its words alone; with dates a distance in time counts
against it.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.group.decision import Decision
from rashomon.group.ragged import Doubles
from rashomon.group.shelf import Pairs, Shelf

Leaves = npt.NDArray[np.uint16]

_LEAVES = 16  # of a tree, at most: one bit each
_ALL = np.uint16(0xFFFF)


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted decision trees over the features of a pair; their sum is the log-odds of one story.

    A tree asks whether a feature is at most a threshold.  A "no" rules out the leaves under its "yes", and the first
    leaf that no answer rules out is the tree's (QuickScorer: Lucchese et al., SIGIR 2015).  ``asked``: each feature
    with the thresholds it is held against, rising, and for how many of them lie below its value (0 to all) the leaves,
    one bit each, that are left of every tree.  ``values``: the leaves of all trees, left to right.
    """

    asked: tuple[tuple[int, Doubles, Leaves], ...]
    values: Doubles
    start: float

    def log_odds(self, rows: Doubles) -> Doubles:
        """One value a row, rounded so that the last bits of another machine's sums change nothing."""
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
            left = int(_ALL) & ~sum(1 << leaf for leaf in range(first, middle))
            questions.setdefault(int(node[0]), []).append((float(node[1]), tree, left))
            return walk(node[3], tree, middle)

        for tree, root in enumerate(data["trees"]):
            walk(root, tree, 0)
        asked = tuple((f, *_table(found, len(values))) for f, found in sorted(questions.items()))
        return cls(asked, values, float(data["start"]))


def _table(questions: Sequence[tuple[float, int, int]], trees: int) -> tuple[Doubles, Leaves]:
    """The thresholds of one feature, and the leaves left of each tree by how many of them lie below a value."""
    thresholds = sorted({threshold for threshold, _, _ in questions})
    leaves = np.full((len(thresholds) + 1, trees), _ALL)
    for threshold, tree, left in questions:
        leaves[thresholds.index(threshold) + 1 :, tree] &= np.uint16(left)
    return np.array(thresholds), leaves


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

    def log_odds(self, pairs: Pairs, shelf: Shelf) -> Doubles:
        """Log-odds of one story for articles and others on the shelf, by words alone."""
        out = np.zeros(len(pairs))
        near = shelf.in_language(pairs)
        if near.any():
            out[near] = self._near(pairs.only(near), shelf)
        if not near.all():
            out[~near] = self.across.log_odds(shelf.bridge_features(pairs.only(~near)))
        return out

    def _near(self, pairs: Pairs, shelf: Shelf) -> Doubles:
        rows = shelf.features(pairs)
        cosines = shelf.cosines(pairs)
        text, same = (self.plain_text, self.plain) if cosines is None else (self.text, self.same)
        if cosines is not None:
            rows = np.concatenate((rows, cosines[:, None]), axis=1)
        whole = shelf.texts(pairs)
        out = np.zeros(len(pairs))
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
