"""Trains the network for sentence ends that the rules leave uncut, over the shipped reader's vectors.

    python ends.py --data DIR --models DIR --out FILE.npz [--epochs 18]

Learned on the runs of words that the rules leave of EWT's and GUM's training documents: with paragraphs as they
stand, and (GUM) with all paragraphs run together, as a page without line ends gives them; and on headlines and
captions that run into the text (``headed.py``), whose gaps count for less.  Of the gaps before a lower-case word where
the reader's own head sees no end, one in ``KEPT`` is taken, at that weight.  Prints precision, recall and F1 of the
inner ends of the development sets, by threshold.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from evaluate import documents, raw, read
from torch import Tensor, nn

from rashomon.annotate.sentences import places as split
from rashomon.languages import language
from rashomon.plugs.reader import Reader, load, parted
from rashomon.plugs.syntax.ends import HIDDEN, SIZE, WIDTH, features
from rashomon.plugs.syntax.tokenize import tokenize

KEPT = 8
DOUBT = 0.002  # of the reader's own head
DROP = 0.3
THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6)
TRAIN = (("ewt.train", False), ("gum.train", False), ("gum.train", True), ("headed.train", False))
DEV = (("ewt.dev", False), ("gum.dev", False), ("gum.dev", True), ("headed.dev", False))
# What the gaps of a corpus count, 1 if not told.  Ends found and falsely seen in EWT development, in GUM's, and in that
# with paragraphs run together: 157 and 21, 14 and 4, 38 and 3 before there were headed lines (twelve epochs); 169 and
# 24, 10 and 4, 51 and 3 where they count .3; 159 and 38, 9 and 8, 45 and 8 where they count .5 (ten epochs).
WORTH = {"headed.train": 0.3}
Gaps = dict[str, np.ndarray[Any, Any]]


def gaps(reader: Reader, sentences: Sequence[dict[str, Any]], flat: bool, all_: bool) -> Gaps:
    """Vectors, features and gold of the gaps where a sentence may end, with the weight of each."""
    rng = np.random.default_rng(0)
    parts: dict[str, list[Any]] = {k: [] for k in ("left", "right", "told", "gold", "weight")}
    for doc in documents(sentences):
        text, places, _ = raw([s | {"par": False} for s in doc] if flat else doc)
        ends = {b for _, b in places}
        for a, b in split(text, language("en")):
            cut = tokenize(text, a, b)
            words = [text[x:y] for x, y in cut]
            for first, last in reader.runs(words):
                if last - first < 2:
                    continue
                own = words[first:last]
                vectors, seen = reader.looked(own)
                told = features(own, seen)
                may = np.array([parted(text, cut, first + i) for i in range(len(own) - 1)])
                gold = np.array([cut[first + i][1] in ends for i in range(len(own) - 1)])
                sure = (seen[:-1] < DOUBT) & np.array([w[:1].islower() for w in own[1:]]) & ~gold
                lost = sure & (rng.random(len(sure)) > 1 / KEPT) & (not all_)
                i = np.flatnonzero(may & ~lost)
                parts["left"].append(vectors[i].astype(np.float16))
                parts["right"].append(vectors[i + 1].astype(np.float16))
                parts["told"].append(told[i].astype(np.float16))
                parts["gold"].append(gold[i])
                parts["weight"].append(np.where(sure[i] & (not all_), KEPT, 1))
    return {k: np.concatenate(v) for k, v in parts.items()}


class Net(nn.Module):
    """The same network as ``rashomon.plugs.syntax.ends`` has, with dropout."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = nn.Linear(WIDTH, HIDDEN, bias=False), nn.Linear(WIDTH, HIDDEN, bias=False)
        self.told, self.out, self.drop = nn.Linear(SIZE, HIDDEN), nn.Linear(HIDDEN, 1), nn.Dropout(DROP)

    def forward(self, g: dict[str, Tensor]) -> Tensor:
        hidden = self.left(self.drop(g["left"])) + self.right(self.drop(g["right"])) + self.told(g["told"])
        scores: Tensor = self.out(self.drop(hidden.relu())).squeeze(-1)
        return scores

    def weights(self) -> dict[str, Any]:
        named = {"left": self.left.weight.T, "right": self.right.weight.T, "plain": self.told.weight.T,
                 "hidden": self.told.bias, "out": self.out.weight[0], "bias": self.out.bias}
        return {k: v.detach().numpy().astype(np.float16) for k, v in named.items()}


def told(net: Net, name: str, g: Gaps) -> None:
    net.eval()
    with torch.no_grad():
        chance = net({k: torch.tensor(g[k]).float() for k in ("left", "right", "told")}).sigmoid().numpy()
    net.train()
    shown = []
    for limit in THRESHOLDS:
        found, gold = chance > limit, g["gold"]
        both = (found & gold).sum()
        shown.append(f"{limit}: P {both / max(found.sum(), 1):.2f} R {both / gold.sum():.2f} "
                     f"F {2 * both / (found.sum() + gold.sum()):.3f}")
    print(f"{name:14}", "  ".join(shown), flush=True)


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--models", type=Path)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=int, default=18)
    p.add_argument("--rate", type=float, default=1.5e-3)
    p.add_argument("--size", type=int, default=1024)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    reader = load(args.models)
    some = [gaps(reader, read(args.data / f"{n}.jsonl"), flat, False) for n, flat in TRAIN]
    for g, (name, _) in zip(some, TRAIN, strict=True):
        g["weight"] = g["weight"] * np.float32(WORTH.get(name, 1.0))
    train = {k: torch.tensor(np.concatenate([g[k] for g in some])) for k in some[0]}
    dev = {f"{n}{' flat' * flat}": gaps(reader, read(args.data / f"{n}.jsonl"), flat, True) for n, flat in DEV}
    n = len(train["gold"])
    print(n, "gaps", int(train["gold"].sum()), "ends", flush=True)
    net = Net()
    opt = torch.optim.AdamW(net.parameters(), args.rate, weight_decay=0.01)
    cycle = torch.optim.lr_scheduler.OneCycleLR(opt, args.rate, total_steps=args.epochs * (n // args.size + 1))
    for epoch in range(args.epochs):
        for chosen in torch.randperm(n).split(args.size):
            batch = {k: v[chosen].float() for k, v in train.items()}
            loss = nn.functional.binary_cross_entropy_with_logits(net(batch), batch["gold"], batch["weight"])
            opt.zero_grad()
            loss.backward()
            opt.step()
            cycle.step()
        if epoch % 3 == 2 or epoch + 1 == args.epochs:
            print(f"epoch {epoch + 1}", flush=True)
            for name, g in dev.items():
                told(net, name, g)
    np.savez_compressed(args.out, **net.weights())


if __name__ == "__main__":
    main()
