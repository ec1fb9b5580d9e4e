"""Is this new?  A small learned decision on what a meeting of two clusters is like beside what else there is.

A link says how alike two articles are.  How alike the accounts of one story are differs from event to event, so that
no bar on links serves all: a boxer's next fight is told in more of the same words than two reports of one bankruptcy.
What tells is relative: the link between two clusters beside the links inside each, and beside those to their rivals.
A logistic regression of a few such features, learned from meetings of clusters of gold stories (``training/grouping``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.group.average import Meeting

FEATURES = (
    "link", "small_within", "large_within", "small_alone", "large_alone", "few", "small_rival", "large_rival",
)  # fmt: skip
FEW = 3  # articles that make a cluster whose inner link says something


def features(met: Meeting) -> tuple[float, ...]:
    """The `FEATURES` of a meeting: the link; how far each cluster's inner link lies above it (0 for one article alone);
    whether each is one article alone; whether the smaller has fewer than `FEW`; how far it lies above the rivals'."""
    small, large = met.within
    return (
        met.link,
        0.0 if small is None else small - met.link,
        0.0 if large is None else large - met.link,
        float(small is None),
        float(large is None),
        float(len(met.small) < FEW),
        met.link - met.rivals[0],
        met.link - met.rivals[1],
    )


@dataclass(frozen=True, slots=True)
class Decision:
    """Weights of the `FEATURES` and what is added to their sum."""

    weights: tuple[float, ...]
    start: float

    def log_odds(self, met: Meeting) -> float:
        """Of the two being one story; rounded so that the last bits of another machine's sums change nothing."""
        return round(self.start + sum(w * f for w, f in zip(self.weights, features(met), strict=True)), 6)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Decision:
        """From the weights by name of feature, those missing 0, and ``start``."""
        weights: Sequence[float] = [float(data["weights"].get(name, 0.0)) for name in FEATURES]
        return cls(tuple(weights), float(data["start"]))
