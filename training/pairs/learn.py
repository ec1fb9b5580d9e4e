"""Learns models/pairs.json: do two sentences of two accounts tell one thing?

    python training/pairs/learn.py --rows rows.npz --out src/rashomon/models/pairs.json

After rows.py.  Every event weighs by the root of its pairs; pairs that share the lesser part of what either tells
weigh PART.  The trees may only rise, or fall, with a trait where that is what it means (SIGNS).  The scale: of the
pairs of the folds that the trees had not seen, as many lie above a link as did when links were weighed by hand.
Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import numpy as np
from fitted import told
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

FORMAT = "rashomon-pairs/1"
FOLDS, POINTS, PART = 5, 101, 0.6
RISES = (
    "static", "near", "covered_least", "covered_most", "nameless", "margin_least", "verbs_least", "verbs_most",
    "pooled", "facts", "fact", "same_number", "same_day", "words", "neighbours", "third",
)  # fmt: skip
FALLS = ["rank_least", "rank_most", "clashes", "other_days"]


def trees(x: np.ndarray, y: np.ndarray, weights: np.ndarray, names: list[str]) -> HistGradientBoostingClassifier:
    signs = [1 if name in RISES else -1 if name in FALLS else 0 for name in names]
    model = HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.06, max_leaf_nodes=12, min_samples_leaf=60, l2_regularization=5.0,
        monotonic_cst=signs, random_state=1, early_stopping=False,
    )  # fmt: skip
    return model.fit(x, y, sample_weight=weights)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    data = np.load(args.rows)
    x, names, events = data["traits"], [str(n) for n in data["names"]], data["event"]
    y, by_hand = data["share"] > 0, data["link"]
    weights = np.ones(len(y))
    for event in np.unique(events):
        weights[events == event] = 1 / np.sqrt((events == event).sum())
    weights = weights / weights.mean() * np.where(y & (data["share"] < 0.5), PART, 1.0)
    topics = np.array([int(re.sub(r"\D", "", str(e))) for e in events])
    folds = np.searchsorted(np.unique(topics), topics) % FOLDS
    unseen = np.zeros(len(y))
    for fold in range(FOLDS):
        held = folds == fold
        unseen[held] = trees(x[~held], y[~held], weights[~held], names).decision_function(x[held])
    for name, values in (("by hand", by_hand), ("likeness", x[:, names.index("near")]), ("learned, five-fold", unseen)):
        print(f"average precision, {name}: {average_precision_score(y, values):.3f}")
    at = np.linspace(0, 1, POINTS)
    odds, links = np.quantile(unseen, at), np.quantile(by_hand, at)
    for link in (0.4, 0.5, 0.6, 0.7, 0.9):
        learned = unseen >= np.interp(link, links, odds)
        print(f"link {link}: right by hand {y[by_hand >= link].mean():.3f}, by the trees {y[learned].mean():.3f}")
    model = trees(x, y, weights, names)
    kept = np.concatenate([[True], np.diff(odds) > 1e-6])
    out = {
        "format": FORMAT,
        "traits": names,
        "scale": {"odds": [round(float(v), 4) for v in odds[kept]], "links": [round(float(v), 4) for v in links[kept]]},
        **told(model, 5),
    }
    args.out.write_text(json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
