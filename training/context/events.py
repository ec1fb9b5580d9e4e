"""events.py --mirror DIR [--checkpoint FILE.pt]: event coreference of ECB+ (topics 1 to 35) by words in context.

Gold mentions.  Two mentions of different sentences of a topic are as alike as their words in context, less the topic's
mean; average link joins them.  The bar is chosen on four fifths of the topics and used on the rest, five times.  MUC,
B-cubed and CEAF-e with singletons, by this script, and their mean (CoNLL F1), all held-out topics put together.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from net import CLS, SEP, Encoder
from prepare import Told, ecb
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import squareform
from train import Cutter

BARS = [round(0.05 * n, 2) for n in range(6, 17)]
FOLDS = 5
Clusters = list[set[int]]
Rows = npt.NDArray[np.float64]


@torch.no_grad()
def triggers(net: Encoder, told: list[Told], cut: Cutter) -> tuple[Rows, list[int], list[str], list[str]]:
    """Of every mention of a topic its row, its sentence, its chain and its stem."""
    rows, sentences, chains, stems, every = [], [], [], [], []
    for n, t in enumerate(told):
        ids, spans = [CLS], []
        for word in t.words:
            pieces = cut(word)
            spans.append((len(ids), len(ids) + len(pieces)))
            ids += pieces
        ids = [*ids[:180], SEP]
        states = net(torch.tensor([ids]), torch.ones(1, len(ids)))[0].numpy()
        every.append(states[1:-1] / np.linalg.norm(states[1:-1], axis=1, keepdims=True))
        for word, chain, _ in t.events:
            start, end = spans[word]
            if start < end < len(ids):
                rows.append(states[start:end].mean(0))
                sentences.append(n)
                chains.append(chain)
                stems.append(t.words[word].lower()[:5])
    mean = np.concatenate(every).mean(0)
    found = np.asarray(rows, dtype=np.float64)
    found = found / np.linalg.norm(found, axis=1, keepdims=True) - mean
    return found / np.linalg.norm(found, axis=1, keepdims=True), sentences, chains, stems


def grouped(like: Rows, bar: float) -> Clusters:
    """Average link over likenesses of 0 to 1."""
    apart = 1 - like
    np.fill_diagonal(apart, 0.0)
    label = fcluster(linkage(squareform(apart, checks=False), "average"), 1 - bar, "distance")
    out: dict[int, set[int]] = defaultdict(set)
    for n, k in enumerate(label):
        out[int(k)].add(n)
    return list(out.values())


def measured(pairs: list[tuple[Clusters, Clusters]]) -> dict[str, float]:
    """F1 of MUC, B-cubed and CEAF-e over (key, response) clusterings, and their mean."""
    sums: dict[str, float] = defaultdict(float)
    for key, response in pairs:
        for side, one, other in (("r", key, response), ("p", response, key)):
            at = {m: n for n, g in enumerate(other) for m in g}
            for g in one:
                sums[f"muc.{side}"] += len(g) - len({at[m] for m in g})
                sums[f"muc.{side}.of"] += len(g) - 1
                sums[f"b3.{side}"] += sum(len(g & other[at[m]]) / len(g) for m in g)
                sums[f"b3.{side}.of"] += len(g)
            sums[f"ceaf.{side}.of"] += len(one)
        alike = np.array([[2 * len(k & r) / (len(k) + len(r)) for r in response] for k in key])
        best = float(alike[linear_sum_assignment(-alike)].sum())
        sums["ceaf.r"] += best
        sums["ceaf.p"] += best
    out = {}
    for name in ("muc", "b3", "ceaf"):
        r, p = (sums[f"{name}.{s}"] / max(1e-9, sums[f"{name}.{s}.of"]) for s in "rp")
        out[name] = round(200 * p * r / max(1e-9, p + r), 1)
    return {**out, "conll": round(sum(out.values()) / 3, 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mirror", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path)
    args = parser.parse_args()
    torch.set_num_threads(1)
    net = Encoder()
    if args.checkpoint:
        net.load_state_dict(torch.load(args.checkpoint, map_location="cpu"))
    net.eval()
    by: dict[str, list[Told]] = defaultdict(list)
    for t in ecb(args.mirror):
        by[t.topic].append(t)
    cut = Cutter()
    topics = sorted(by, key=int)
    keys: dict[str, Clusters] = {}
    found: dict[tuple[str, float], Clusters] = {}
    plain: dict[str, Clusters] = {}
    for topic in topics:
        rows, sentences, chains, stems = triggers(net, by[topic], cut)
        other = np.asarray(sentences)[:, None] != np.asarray(sentences)[None, :]
        chain: dict[str, set[int]] = defaultdict(set)
        for n, c in enumerate(chains):
            chain[c].add(n)
        keys[topic] = list(chain.values())
        like = np.clip(rows @ rows.T, 0, 1) * other
        for bar in BARS:
            found[topic, bar] = grouped(like, bar)
        plain[topic] = grouped((np.asarray(stems)[:, None] == np.asarray(stems)[None, :]) * other * 1.0, 0.5)
    held, bars = [], []
    for k in range(FOLDS):
        mine = [t for n, t in enumerate(topics) if n % FOLDS == k]
        rest = [t for t in topics if t not in mine]
        bar = max(BARS, key=lambda b: measured([(keys[t], found[t, b]) for t in rest])["conll"])
        bars.append(bar)
        held += [(keys[t], found[t, bar]) for t in mine]
    both = {"words in context": measured(held), "the same word": measured([(keys[t], plain[t]) for t in topics])}
    mentions = sum(len(g) for k in keys.values() for g in k)
    print(len(topics), "topics", mentions, "mentions", "bars", bars, json.dumps(both))


if __name__ == "__main__":
    main()
