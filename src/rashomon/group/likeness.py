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

from rashomon.group.decision import Decision
from rashomon.group.ragged import Doubles
from rashomon.group.shelf import Pairs, Shelf
from rashomon.trees import Trees


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
