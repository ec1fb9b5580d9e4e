"""Fitted trees of scikit-learn as the package reads them (`rashomon.trees`)."""

from __future__ import annotations

from typing import Any

import numpy as np


def told(model: Any, digits: int) -> dict[str, Any]:
    """The sum to start from and the trees, nested, of a HistGradientBoostingClassifier of two classes."""
    trees = [nested(tree.nodes, 0, digits) for (tree,) in model._predictors]
    return {"start": round(float(model._baseline_prediction.ravel()[0]), 6), "trees": trees}


def nested(nodes: np.ndarray, at: int, digits: int) -> float | list[Any]:
    """A tree from its nodes: a leaf's value, or [feature, threshold, where at most, where more]."""
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), digits)
    lower, higher = (nested(nodes, int(node[side]), digits) for side in ("left", "right"))
    return [int(node["feature_idx"]), round(float(node["num_threshold"]), digits), lower, higher]
