"""Learns the decisions of models/grouping.json: are two clusters of articles that meet one story?

    python training/grouping/decide.py --ecb ecbplus.jsonl --neus neus.jsonl --folds build/folds --model MODEL

After train.py, which has written MODEL and the five of ``--folds``.  The links of a fold's articles come from the trees
that have not seen them.  Clusters of single articles are put together, first as the gold stories say, then as the
decision learned from that says, and every meeting is a row: its features, and whether most articles of both sides are
of one gold story; it weighs as much as the smaller side has articles, for so many a wrong answer misplaces.  The
decision on whole texts is learned from ECB+, that on shorter ones from NeuS, where no feature tells how many articles a
cluster has: its stories have three each, which no stream has.  Each fold's file gets a decision that has not seen the
fold.  Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from train import FOLDS, article, folds_of, rows, unit

from rashomon.group import decision, regroup
from rashomon.group.average import Meeting, clusters
from rashomon.group.likeness import GroupingModel
from rashomon.group.stories import Grouper
from rashomon.plugs.encode.wordllama import load

WHOLE = ("link", "small_within", "large_within", "small_alone", "large_alone", "few")
SHORT = ("link", "small_within", "large_within", "small_rival", "large_rival")
NEUS_FOLDS = 2  # of NeuS, thousands of meetings each
_CHUNK = 256
Row = tuple[tuple[float, ...], bool, int]  # features, whether one story, articles of the smaller side


class Stream:
    """A collection after its trees have linked all of it, and which of its articles they have not seen."""

    def __init__(self, data: Sequence[dict], model: GroupingModel, fold: int) -> None:
        grouper = Grouper(load(), model)
        them = [article(row, "full") for row in data]
        for at in range(0, len(them), _CHUNK):
            grouper.add_all(them[at : at + _CHUNK])
        self.state = grouper._state
        self.gold = [row["story"] for row in data]
        of = folds_of(list(data))
        self.unseen = [of[unit(row)] == fold for row in data]

    def meetings(self, near: float, policy: decision.Decision | None) -> list[Row]:
        """Rows of what is unseen; clusters grow as ``policy`` says, as the gold stories say without one."""
        found: list[Row] = []

        def most(side: Sequence[int]) -> str:
            counted = collections.Counter(self.gold[n] for n in side)
            return max(sorted(counted), key=lambda s: counted[s])

        def judge(met: Meeting) -> bool:
            same = most(met.small) == most(met.large)
            if self.unseen[met.small[0]] or self.unseen[met.large[0]]:
                found.append((decision.features(met), same, len(met.small)))
            return same if policy is None else policy.log_odds(met) >= 0

        members = [n for n, original in enumerate(self.state.original) if original is None]
        clusters(members, self.state.links, judge, near, regroup.BEST)
        return found


def learned(met: Sequence[Row], names: Sequence[str]) -> dict:
    """The weights of a logistic regression of the named features."""
    at = [decision.FEATURES.index(name) for name in names]
    x, y = np.array([row for row, _, _ in met])[:, at], np.array([same for _, same, _ in met])
    size = np.array([size for _, _, size in met], dtype=float)
    fitted = LogisticRegression(C=1.0, max_iter=1000).fit(x, y, sample_weight=size / size.mean())
    weights = {name: round(float(w), 4) for name, w in zip(names, fitted.coef_[0], strict=True)}
    return {"start": round(float(fitted.intercept_[0]), 4), "weights": weights}


def twice(streams: Mapping[int, Stream], near: float, names: Sequence[str], without: int | None) -> dict:
    """Learned from meetings along the gold stories, then from these and those along what was learned."""
    kept = [s for k, s in streams.items() if k != without]
    met = [m for s in kept for m in s.meetings(near, None)]
    first = decision.Decision.of(learned(met, names))
    met += [m for s in kept for m in s.meetings(near, first)]
    print("without", without, len(met), "meetings", round(float(np.mean([y for _, y, _ in met])), 3))
    return learned(met, names)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--ecb", "--neus", "--folds", "--model"):
        parser.add_argument(name, type=Path, required=True)
    args = parser.parse_args()
    ecb, neus = rows(args.ecb), rows(args.neus)
    paths = [args.folds / f"f{k}.json" for k in range(FOLDS)]
    models = [GroupingModel.of(json.loads(path.read_text(encoding="utf-8"))) for path in paths]
    long = {k: Stream(ecb, models[k], k) for k in range(FOLDS)}
    brief = {k: Stream(neus, models[k], k) for k in range(NEUS_FOLDS)}
    short = twice(brief, regroup.NEAR_SHORT, SHORT, None)
    for path, fold in ((args.model, None), *zip(paths, range(FOLDS), strict=True)):
        data = json.loads(path.read_text(encoding="utf-8"))
        data["decisions"] = {"whole": twice(long, regroup.NEAR, WHOLE, fold), "short": short}
        path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
