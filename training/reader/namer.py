"""Trains the head for names alone, over the vectors of a reader that stays as it is: trees and tags cannot change.

    python namer.py --data DIR --start FILE.pt --out DIR [--epochs 12]

The head judges each word by itself (the mean of four layers, 384 numbers), so that the encoder reads every sentence
once.  Marginal likelihood over the labels that each corpus allows, as in ``train.py``.  Writes names.onnx alone.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from data import Encoder, augment, batches, collate, read
from export import Names, names_file
from net import Net
from torch import Tensor
from train import measure, share

# Of each corpus, the part that is read; of the invented paragraphs every sentence counts as two.
SHARES = {
    "ewt.train": 1.0,
    "gum.train": 0.9,
    "uner.dev": 1.0,
    "wikigold": 1.0,
    "crossner": 0.5,
    "btc": 0.1,
    "invented": 0.3,
    "wnut17": 0.05,
    "offices": 0.3,
    "paragraphs": 2.0,
}
DEV = ("uner.held", "gum.dev")


@torch.no_grad()
def words_of(net: Net, items: Sequence[dict[str, Any]], size: int, rng: random.Random) -> tuple[Tensor, Tensor]:
    """Every word's four layers, [words, 4, 384] in 16 bits, and the number of what its corpus allows."""
    net.eval()
    rows, sets = [], []
    for batch in batches(list(items), size, rng):
        t = collate(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            layers = torch.stack(net.layers(t["ids"], t["kinds"], t["mask"]), 2)
        at = t["first"][..., None, None].expand(-1, -1, *layers.shape[2:])
        told = t["n"] > 0
        rows.append(torch.gather(layers, 1, at)[told].half())
        sets.append(t["n"][told])
    return torch.cat(rows), torch.cat(sets)


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--start", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--rate", type=float, default=5e-4)
    p.add_argument("--size", type=int, default=2048, help="words a step")
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    saved = torch.load(args.start)
    enc, net = Encoder(saved["labels"]), Net(saved["labels"])
    net.load_state_dict(saved["net"])
    raw = {n: read(args.data / f"{n}.jsonl") for n in SHARES}
    for some in raw.values():
        enc.learn(some)
    allowed = enc.allowed()
    items = [
        augment(x, rng)
        for n, some in raw.items()
        for s in some
        if (x := enc.item(s))
        for _ in range(int(SHARES[n]) + (rng.random() < SHARES[n] % 1))
    ]
    dev = {n: [x for s in read(args.data / f"{n}.jsonl") if (x := enc.item(s, 400))] for n in DEV}
    vectors, sets = words_of(net, items, 6000, rng)
    print(len(items), "sentences,", len(sets), "words", flush=True)
    learned = [*net.mix_names.parameters(), *net.names.parameters()]
    opt = torch.optim.AdamW(learned, args.rate, weight_decay=0.01)
    steps, k = args.epochs * (len(sets) // args.size + 1), 0
    for epoch in range(args.epochs):
        net.train()
        for chosen in torch.randperm(len(sets)).split(args.size):
            opt.param_groups[0]["lr"] = args.rate * share(k / steps)
            x = net.mix_names(list(vectors[chosen].float().unbind(1)))
            logp = net.names(net.drop(x)).log_softmax(-1)
            loss = -(logp + allowed[sets[chosen]]).logsumexp(-1).mean()
            loss.backward()
            opt.step()
            opt.zero_grad()
            k += 1
        if epoch % 4 == 3 or epoch + 1 == args.epochs:
            for name, some in dev.items():
                print(epoch + 1, name, f"{float(loss.detach()):.4f}", measure(net, enc, some), flush=True)
    names_file(Names(net), args.out)


if __name__ == "__main__":
    main()
