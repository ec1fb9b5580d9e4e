"""Trains the head for names alone, over the vectors of a reader that stays as it is: trees and tags cannot change.

    python namer.py --data DIR --models DIR --out DIR [--keep FILE.npz]

Goes on from the names.onnx in ``--models`` and writes another into ``--out``.  The head judges each word by itself (384
numbers, the mean of four layers in the shares that it has), so that the reader reads every sentence once, with the
8-bit weights it ships with; ``--keep`` keeps what was read.  Words that the head it begins from is sure are no names,
and are none, are thinned.  Marginal likelihood over the labels that each corpus allows, as in ``train.py``.  What is
written is the mean of what all ``--seeds`` come to (Wortsman et al. 2022).
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from data import Encoder, augment, read
from export import Names, names_file
from net import Labels, Mix, names_head
from restore import labels_of, stored, weights_of
from torch import Tensor, nn
from train import share

from rashomon.plugs import networks

# Of each corpus, the part whose sentences are read, and what its words count.
SHARES = {
    "ewt.train": 1.0,
    "gum.train": 1.0,
    "uner.dev": 1.0,
    "wikigold": 1.0,
    "crossner": 0.5,
    "btc": 0.1,
    "invented": 0.3,
    "wnut17": 0.05,
    "offices": 0.3,
    "paragraphs": 1.0,
}
COUNTS = {"ewt.train": 2.0, "uner.dev": 3.0, "paragraphs": 3.0}
SURE, KEPT = 0.995, 8  # of the words that are so surely no names, one in so many is kept, at that weight
Rows = dict[str, Any]


def head_of(labels: Labels, weights: Mapping[str, Tensor]) -> tuple[Mix, nn.Sequential]:
    """The head that is in a names.onnx."""
    mix, names = Mix(4), names_head(labels)
    mix.load_state_dict({"weight": weights["mix_names.weight"]})
    names.load_state_dict({k.removeprefix("names."): v for k, v in weights.items() if k.startswith("names.")})
    return mix, names


def chosen(data: Path, name: str, enc: Encoder, seed: int) -> Iterator[dict[str, Any]]:
    """The sentences of a corpus that are read, some without case or stop."""
    noise, picks = random.Random(seed), random.Random(seed + 1)
    for s in read(data / f"{name}.jsonl"):
        if item := enc.item(s):
            item = augment(item, noise)
            if picks.random() < SHARES[name]:
                yield item


def vectors(items: Sequence[dict[str, Any]], models: Path, mix: Mix) -> Tensor:
    """Words as the head sees them, [words, 384]."""
    session, out = networks.session(models / "reader.onnx"), []
    for item in items:
        first = np.array([0, *item["first"]])
        feed = {"ids": np.array(item["ids"]), "kinds": np.array(item["kinds"]), "first": first}
        layers = torch.from_numpy(session.run(["layers"], feed)[0][:, 1:])
        out.append(mix(list(layers.unbind(0))))
    return torch.cat(out)


def thinned(name: str, items: Sequence[dict[str, Any]], x: Tensor, head: nn.Sequential, seed: int) -> Rows:
    """The words that are learned from, the number of what their corpus allows, and what each counts."""
    allowed = np.array([n for item in items for n in item["n"]])
    outside = np.array(["O" in n.split("|") for item in items for n in item["s"]["n"][: len(item["n"])]])
    easy = outside & (head.eval()(x).softmax(-1)[:, 0].numpy() > SURE)
    kept = (allowed > 0) & (~easy | (np.random.default_rng(seed).random(len(easy)) < 1 / KEPT))
    weight = np.where(easy, KEPT, 1)[kept] * COUNTS.get(name, 1.0)
    return {"x": x.numpy()[kept], "allowed": allowed[kept], "weight": weight}


@torch.no_grad()
def words_of(data: Path, models: Path, enc: Encoder, mix: Mix, head: nn.Sequential, seed: int) -> Rows:
    """The words of all corpora, and what the numbers of what is allowed mean."""
    parts: list[Rows] = []
    for name in SHARES:
        items = list(chosen(data, name, enc, seed))
        parts.append(thinned(name, items, vectors(items, models, mix), head, seed))
        print(name, len(parts[-1]["x"]), flush=True)
    return {k: np.concatenate([p[k] for p in parts]) for k in parts[0]} | {"sets": np.array(list(enc.sets))}


def trained(head: nn.Sequential, rows: Rows, allowed: Tensor, args: argparse.Namespace, seed: int) -> dict[str, Tensor]:
    """The weights that the head comes to."""
    torch.manual_seed(seed)
    x, sets = torch.from_numpy(rows["x"]), torch.from_numpy(rows["allowed"])
    weight = torch.from_numpy(rows["weight"]).float()
    weight /= weight.mean()
    opt = torch.optim.AdamW(head.parameters(), args.rate, weight_decay=0.01)
    steps, k = args.epochs * (len(x) // args.size + 1), 0
    head.train()
    for _ in range(args.epochs):
        for some in torch.randperm(len(x)).split(args.size):
            opt.param_groups[0]["lr"] = args.rate * share(k / steps)
            logp = head(nn.functional.dropout(x[some], 0.1)).log_softmax(-1)
            fit = (logp + allowed[sets[some]]).logsumexp(-1)
            loss = -(fit * weight[some]).mean()
            loss.backward()
            opt.step()
            opt.zero_grad()
            k += 1
    print("seed", seed, f"{float(loss.detach()):.4f}", flush=True)
    return {k: v.clone() for k, v in head.state_dict().items()}


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--models", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--keep", type=Path, help="where the words read are kept, and read from where they are")
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--rate", type=float, default=5e-4)
    p.add_argument("--size", type=int, default=2048, help="words a step")
    p.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    labels = labels_of(args.models)
    enc, weights = Encoder(labels), weights_of(stored(args.models / "names.onnx"))
    mix, head = head_of(labels, weights)
    if args.keep and args.keep.is_file():
        rows = dict(np.load(args.keep))
    else:
        rows = words_of(args.data, args.models, enc, mix, head, args.seeds[0])
        if args.keep:
            np.savez(args.keep, **rows)
    enc.sets = {str(told): i for i, told in enumerate(rows["sets"])}
    heads = [trained(head_of(labels, weights)[1], rows, enc.allowed(), args, seed) for seed in args.seeds]
    head.load_state_dict({k: torch.stack([one[k] for one in heads]).mean(0) for k in heads[0]})
    names_file(Names(mix, head), args.out)


if __name__ == "__main__":
    main()
