"""Learns models/grouping.json: word frequencies of English news and two small networks over pairs of articles.

    python training/grouping/train.py --ecb ecbplus.jsonl --neus neus.jsonl --out src/rashomon/models/grouping.json
    python training/grouping/train.py … --without-fold 0   (leaves out every fifth topic of ECB+, for honest measuring)

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
from sklearn.neural_network import MLPClassifier

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from rashomon.group.channels import Vocabulary, traits
from rashomon.group.likeness import Frequencies, bridge_features, features, weigh
from rashomon.model import Article

LEAST = 3  # articles a word must stand in to be part of the background
HIDDEN = 16
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


def topic(row: dict) -> str:
    return row["id"].split("_")[0]


def background(articles: list[Article]) -> dict[str, int]:
    seen: collections.Counter[str] = collections.Counter()
    for a in articles:
        vocabulary = Vocabulary()
        found = traits(a, vocabulary)
        names = list(vocabulary._numbers)
        seen.update(names[n] for n in found.words)
    return {w: n for w, n in seen.items() if n >= LEAST}


def dropped(t, vocabulary_names: list[str], rng: random.Random):
    """The article as if told in another language: most cognates, some names and things do not come through."""
    kept = frozenset(n for n in t.bridge if rng.random() < KEEP.get(vocabulary_names[n][0], 1.0))
    return dataclasses.replace(t, bridge=kept)


def pairs_of(data: list[dict], view: str, shares: dict[str, float], rng: random.Random, positives: int, negatives: int):
    """Feature rows and labels of one collection in one view, for both networks."""
    vocabulary = Vocabulary()
    frequencies = Frequencies(vocabulary, shares)
    seen = [traits(article(r, view), vocabulary) for r in data]
    for t in seen[: len(seen) // (1 if view == "full" else 2)]:
        frequencies.add(t)
    names = list(vocabulary._numbers)
    weighed = [weigh(t, frequencies) for t in seen]
    across = [[weigh(dropped(t, names, rng), frequencies) for t in seen] for _ in range(2)]
    postings = collections.defaultdict(list)
    for i, w in enumerate(weighed):
        for token in sorted(w.lead, key=lambda t: -w.lead[t])[:14]:
            postings[token].append(i)
    stories = collections.defaultdict(list)
    for i, r in enumerate(data):
        stories[r["story"]].append(i)
    x, y, bx, by = [], [], [], []
    for i, r in enumerate(data):
        same = [j for j in stories[r["story"]] if j != i]
        score = collections.Counter()
        for token in weighed[i].lead:
            for j in postings[token][:200]:
                score[j] += weighed[i].lead[token]
        near = [j for j, _ in score.most_common(60) if data[j]["story"] != r["story"]][: negatives]
        chosen = [(j, 1) for j in rng.sample(same, min(positives, len(same)))]
        far = [j for j in rng.sample(range(len(data)), 2) if data[j]["story"] != r["story"]]
        chosen += [(j, 0) for j in (*near, *far)]
        for j, label in chosen:
            x.append(features(weighed[i], weighed[j]))
            y.append(label)
            bx.append(bridge_features(across[0][i], across[1][j]))
            by.append(label)
    return x, y, bx, by


def fit(x: np.ndarray, y: np.ndarray, seed: int) -> dict:
    mean, scale = x.mean(0), x.std(0) + 1e-6
    net = MLPClassifier((HIDDEN,), activation="tanh", alpha=1e-2, max_iter=60, random_state=seed, early_stopping=True)
    net.fit((x - mean) / scale, y)
    print("pairs", len(y), "positive", float(y.mean()), "held-out accuracy", round(net.best_validation_score_, 4))
    r = lambda a: np.round(a, 5).tolist()  # noqa: E731
    return {
        "mean": r(mean), "scale": r(scale), "w1": r(net.coefs_[0]), "b1": r(net.intercepts_[0]),
        "w2": r(net.coefs_[1][:, 0]), "b2": round(float(net.intercepts_[1][0]), 5),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ecb", type=Path, required=True)
    parser.add_argument("--neus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--without-fold", type=int, default=None)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    ecb, neus = rows(args.ecb), rows(args.neus)
    if args.without_fold is not None:
        topics = sorted({topic(r) for r in ecb}, key=int)
        out = {t for i, t in enumerate(topics) if i % 5 == args.without_fold}
        ecb = [r for r in ecb if topic(r) not in out]
        stories = sorted({r["story"] for r in neus})
        gone = {s for i, s in enumerate(stories) if i % 5 == args.without_fold}
        neus = [r for r in neus if r["story"] not in gone]
    everything = [article(r, "full") for r in (*ecb, *neus)]
    words = background(everything)
    shares = {w: n / len(everything) for w, n in words.items()}
    parts = []
    some = [r for r in neus if int(r["story"].removeprefix("train")) % 2]  # the long texts of ECB+ must not drown
    plan = ((ecb, "full", 8, 8), (ecb, "lead", 3, 4), (ecb, "title", 3, 4), (some, "full", 2, 3), (some, "title", 2, 3))
    for data, view, positives, negatives in plan:
        parts.append(pairs_of(data, view, shares, rng, positives, negatives))
    x, y, bx, by = (np.array([v for part in parts for v in part[k]], dtype=float) for k in range(4))
    by_count = collections.defaultdict(list)
    for w in sorted(words):
        by_count[words[w]].append(w)
    model = {
        "format": "rashomon-grouping/1",
        "background": {"documents": len(everything), "words": {str(n): " ".join(by_count[n]) for n in sorted(by_count)}},
        "same": fit(x, y, args.seed),
        "across": fit(bx, by, args.seed),
    }  # fmt: skip
    args.out.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
