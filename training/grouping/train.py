"""Learns models/grouping.json: word frequencies of English news and boosted trees over pairs of articles.

    python training/grouping/train.py --ecb ecbplus.jsonl --neus neus.jsonl --out src/rashomon/models/grouping.json
    python training/grouping/train.py … --folds build/folds   (also five models, each of four fifths of the topics)

Input: JSON Lines with id, title, text, story (ECB+: CC BY 3.0; NeuS: titles and leads by AllSides).  Needs
scikit-learn.  Positive pairs: of one story; negative ones: the nearest of other stories by shared rare words, and some
at random.  Every article is also seen as a title alone and as title and first sentence.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import json
import random
import sys
from pathlib import Path

import numpy as np
from fitted import told
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from rashomon.group.candidates import Index
from rashomon.group.channels import Vocabulary
from rashomon.group.shelf import Pairs as Asked
from rashomon.group.shelf import Shelf
from rashomon.group.traits import traits
from rashomon.group.weights import Frequencies, weigh, weigh_all
from rashomon.model import Article
from rashomon.plugs.encode.wordllama import load

FOLDS = 5
LEAST = 3  # articles a word must stand in to be part of the background
# of Shelf.features, then of the cosine of vectors
SIGNS = [1, 1, 1, 1, 1, 1, 1, -1, -1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, -1, -1, -1, -1, 1, 1]
ACROSS_SIGNS = [1, 1, 1, 1, 1, 1, 1, 0]
KEEP = {"~": 0.3, "@": 0.7, "=": 0.7, "#": 0.9}  # how often a bridging token survives a made-up change of language


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def article(row: dict, view: str) -> Article:
    text, title = row["text"], row["title"]
    if title.startswith("http"):  # ECB+ files begin with the address, then the title
        lines = [x for x in text.split("\n")[1:] if x.strip()]
        title, text = (lines or [""])[0], "\n".join(lines)
    if view == "title":
        text = ""
    elif view == "lead":
        text = text[:250]
    return Article(id=row["id"], text=text, title=title, source="", sha256="")


def unit(row: dict) -> str:
    """What a fold holds or does not hold: a topic of ECB+ (its sister events with it), a story of NeuS."""
    return row["story"] if row["id"].startswith("train") else row["id"].split("_")[0]


def folds_of(data: list[dict]) -> dict[str, int]:
    units = {unit(row) for row in data}
    return {u: n % FOLDS for n, u in enumerate(sorted(units, key=lambda u: (len(u), u)))}


def background(articles: list[Article]) -> dict[str, int]:
    seen: collections.Counter[str] = collections.Counter()
    for a in articles:
        vocabulary = Vocabulary()
        found = traits(a, vocabulary)
        names = vocabulary.tokens()
        seen.update(names[n] for n in {*found.title.tolist(), *found.body.tolist()})
    return {w: n for w, n in seen.items() if n >= LEAST}


def dropped(t, vocabulary_names: list[str], rng: random.Random):
    """The article as if told in another language: most cognates, some names and things do not come through."""
    kept = [rng.random() < KEEP.get(vocabulary_names[n][0], 1.0) for n in t.bridge.tolist()]
    return dataclasses.replace(t, bridge=t.bridge[np.array(kept, dtype=bool)])


@dataclasses.dataclass
class Pairs:
    """Features in one language and across two, whether both are whole texts, whether they tell one story, and the
    folds that the two are in."""

    features: list[np.ndarray]
    across: list[np.ndarray]
    whole: list[bool]
    same: list[bool]
    folds: list[tuple[int, int]]


def pairs_of(data: list[dict], view: str, shares: dict[str, float], rng: random.Random, keep: float) -> Pairs:
    """Feature rows and labels of one collection in one view: what the index would propose, in order of arrival.

    ``keep``: the share of the wrong candidates that is kept, the right ones all are.
    """
    vocabulary = Vocabulary()
    frequencies, index, encoder = Frequencies(vocabulary, shares), Index(), load()
    here, away = Shelf(), Shelf()  # the articles as they are, and as if told in another language
    data = list(data)
    rng.shuffle(data)
    found = Pairs([], [], [], [], [])
    fold = folds_of(data)
    for i, row in enumerate(data):
        t = traits(article(row, view), vocabulary)
        abroad = weigh(dropped(t, vocabulary.tokens(), rng), frequencies)
        own = weigh_all([t], frequencies, encoder)[0]
        near = index.add_all([i], [own])[0]
        near = near[[data[j]["story"] == row["story"] or rng.random() <= keep for j in near.tolist()]]
        if len(near):
            pairs = Asked.of([own], [near])
            cosines = here.cosines(pairs)
            assert cosines is not None
            found.features.append(np.concatenate((here.features(pairs), cosines[:, None]), axis=1))
            found.across.append(away.bridge_features(Asked.of([abroad], [near])))
            found.whole += here.texts(pairs).tolist()
            found.same += [data[j]["story"] == row["story"] for j in near.tolist()]
            found.folds += [(fold[unit(row)], fold[unit(data[j])]) for j in near.tolist()]
        here.add(own)
        away.add(abroad)
    share = round(float(np.mean(found.same)), 3)
    print(view, len(data), "articles", len(found.same), "pairs", share, "positive", sum(found.whole), "whole texts")
    return found


def fit(x: np.ndarray, y: np.ndarray, signs: list[int], seed: int) -> dict:
    """Trees that can only rise (1) or fall (-1) with a feature: no surprises on other data."""
    model = HistGradientBoostingClassifier(
        max_iter=70, learning_rate=0.14, max_leaf_nodes=12, max_depth=5, min_samples_leaf=60, l2_regularization=1.0,
        monotonic_cst=signs, random_state=seed, early_stopping=False,
    )  # fmt: skip
    model.fit(x, y)
    print("AUC in training", round(roc_auc_score(y, model.decision_function(x)), 4), "of", len(y))
    return told(model, 6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ecb", type=Path, required=True)
    parser.add_argument("--neus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=Path, default=None)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    ecb, neus = rows(args.ecb), rows(args.neus)
    everything = [article(r, "full") for r in (*ecb, *neus)]
    words = background(everything)
    shares = {w: n / len(everything) for w, n in words.items()}
    ecb_plan = ((ecb, "full", 1.0), (ecb, "full", 1.0), (ecb, "lead", 0.5), (ecb, "title", 0.5))
    plan = (*ecb_plan, (neus, "full", 0.25), (neus, "title", 0.25))
    parts = [pairs_of(data, view, shares, rng, keep) for data, view, keep in plan]
    x = np.concatenate([rows for part in parts for rows in part.features])
    bx = np.concatenate([rows for part in parts for rows in part.across])
    y = np.array([label for part in parts for label in part.same])
    whole = np.array([both for part in parts for both in part.whole])
    by_count = collections.defaultdict(list)
    for w in sorted(words):
        by_count[words[w]].append(w)
    listed = {str(n): " ".join(by_count[n]) for n in sorted(by_count)}
    sides = np.array([pair for part in parts for pair in part.folds])
    wanted = [(args.out, None)] + [(args.folds / f"f{k}.json", k) for k in range(FOLDS) if args.folds]
    for path, left_out in wanted:
        kept = np.ones(len(y), dtype=bool) if left_out is None else (sides != left_out).all(axis=1)
        text, short = kept & whole, kept & ~whole
        model = {
            "format": "rashomon-grouping/3",
            "background": {"documents": len(everything), "words": listed},
            "text": fit(x[text], y[text], SIGNS, args.seed),
            "same": fit(x[short], y[short], SIGNS, args.seed),
            "plain_text": fit(x[text, :-1], y[text], SIGNS[:-1], args.seed),
            "plain": fit(x[short, :-1], y[short], SIGNS[:-1], args.seed),
            "across": fit(bx[kept], y[kept], ACROSS_SIGNS, args.seed),
            "decisions": {k: {"start": 0.0, "weights": {"link": 1.0}} for k in ("whole", "short")},  # until decide.py
        }  # fmt: skip
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
