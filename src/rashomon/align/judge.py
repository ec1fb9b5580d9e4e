"""Do two sentences tell one thing?  Trees learned from 66 events told by up to ten accounts each, read closely.

``models/pairs.json`` (card beside it; recipe in ``training/pairs``).  What the trees give is put on the scale of the
hand-set link, on which every bar behind stands: of the pairs learned from, as many lie above a number as did by hand.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np

from rashomon.align.groups import Pair
from rashomon.align.traits import TRAITS, Sheet
from rashomon.trees import Doubles, Trees

FORMAT = "rashomon-pairs/1"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely (0..1) two sentences tell one thing, and the same on the scale of links."""

    likely: float
    link: float


@dataclass(frozen=True, slots=True)
class Judge:
    """The trees over TRAITS, and points of the two scales: log-odds, and the link that belongs to each (rising)."""

    trees: Trees
    odds: Doubles
    links: Doubles

    def judge(self, sheet: Sheet) -> Mapping[Pair, Judgement]:
        """Of every pair whose words in context were held against each other."""
        pairs, rows = sheet.traits()
        if not pairs:
            return {}
        odds = self.trees.log_odds(rows)
        likely = 1 / (1 + np.exp(-odds))
        links = np.round(np.interp(odds, self.odds, self.links), 4)
        return {p: Judgement(x, y) for p, x, y in zip(pairs, likely.tolist(), links.tolist(), strict=True)}

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Judge:
        """From ``pairs.json``; ValueError where it was learned from other traits."""
        if data["format"] != FORMAT or tuple(data["traits"]) != TRAITS:
            raise ValueError(f"pairs.json is of another format, or of other traits than {', '.join(TRAITS)}")
        odds, links = (np.asarray(data["scale"][name], dtype=np.float64) for name in ("odds", "links"))
        return cls(Trees.of(data), odds, links)


@functools.cache
def shipped() -> Judge:
    """``models/pairs.json``, read once."""
    return Judge.of(json.loads(files("rashomon.models").joinpath("pairs.json").read_text(encoding="utf-8")))
