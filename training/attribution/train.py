"""train.py --train FILE --dev FILE --encoder DIR --out DIR: fine-tune the attribution network.

Two CPU cores, some 25 minutes for four passes.  Writes attribution.pt after every pass, with the
losses on the development articles on stdout.
"""

from __future__ import annotations

import argparse
import math
import pathlib
import random
import time

import numpy as np
import torch
from data import Corpus, Window, batches
from network import Attribution
from tokenizers import Tokenizer
from torch.nn import functional
from transformers import AutoModel


def tensors(batch: list[Window]) -> tuple[torch.Tensor, ...]:
    longest = max(len(w.ids) for w in batch)
    ids = np.zeros((len(batch), longest), dtype=np.int64)
    features, mask = np.zeros_like(ids), np.zeros_like(ids)
    bio = np.full((len(batch), longest, 3), -100, dtype=np.int64)
    for row, w in enumerate(batch):
        n = len(w.ids)
        ids[row, :n], features[row, :n], mask[row, :n] = w.ids, w.features, 1
        bio[row, :n] = w.bio.T
    return tuple(map(torch.from_numpy, (ids, features, mask, bio)))


def loss_of(net: Attribution, batch: list[Window]) -> torch.Tensor:
    ids, features, mask, bio = tensors(batch)
    scores, link = net(ids, features, mask)
    loss = functional.cross_entropy(scores.reshape(-1, 3), bio.reshape(-1), ignore_index=-100)
    rows, starts, ends, contents, weights = [], [], [], [], []
    for b, w in enumerate(batch):
        for cue, (start, end), content in w.links:
            for token in cue:
                rows.append((b, token))
                starts.append(start)
                ends.append(end)
                contents.append(content)
                weights.append(1 / len(cue))
    if not rows:
        return loss
    where = torch.tensor(rows)
    chosen = link[where[:, 0], :, where[:, 1]]  # rows x 3 x n
    live = mask[where[:, 0]].bool()
    weight = torch.tensor(weights)
    weight = weight / weight.sum()
    pointers = chosen[:, :2].masked_fill(~live[:, None], -1e4)
    source = functional.cross_entropy(pointers[:, 0], torch.tensor(starts), reduction="none")
    source = source + functional.cross_entropy(pointers[:, 1], torch.tensor(ends), reduction="none")
    target = torch.zeros(len(rows), ids.shape[1])
    for row, content in enumerate(contents):
        target[row, content] = 1
    each = functional.binary_cross_entropy_with_logits(chosen[:, 2], target, reduction="none") * live
    content_loss = each.sum(1) / live.sum(1)
    return loss + SOURCE * (source * weight).sum() + CONTENT * (content_loss * weight).sum()


SOURCE, CONTENT = 0.1, 1.0  # the three losses are then about as large, so that none drowns the others


def one_cycle(done: float) -> float:
    """Share of the top rate when `done` of the run is over: up over a tenth, then down along a cosine."""
    return done / 0.1 * 0.96 + 0.04 if done < 0.1 else 0.5 + 0.5 * math.cos(math.pi * (done - 0.1) / 0.9)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=pathlib.Path, required=True)
    parser.add_argument("--dev", type=pathlib.Path, required=True)
    parser.add_argument("--encoder", required=True, help="folder of the encoder: weights and tokenizer.json")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--tokens", type=int, default=3000, help="tokens in a batch")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=0, help="end after so long, the rate annealed")
    parser.add_argument("--start", type=pathlib.Path, help="a checkpoint to go on from")
    parser.add_argument("--bf16", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(pathlib.Path(args.encoder) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    train, dev = Corpus(args.train, tokenizer), Corpus(args.dev, tokenizer)
    net = Attribution(AutoModel.from_pretrained(args.encoder, attn_implementation="sdpa"))
    if args.start:
        net.load_state_dict(torch.load(args.start, map_location="cpu"))
    passes = [batches(train.windows(), args.tokens) for _ in range(args.epochs)]
    steps = sum(map(len, passes))
    print(steps, "steps", flush=True)
    net.encoder.embeddings.word_embeddings.weight.requires_grad_(False)  # half of all weights, and slow to move
    optimiser = torch.optim.AdamW([w for w in net.parameters() if w.requires_grad], lr=args.rate, weight_decay=0.01)
    began, step, mean = time.time(), 0, 0.0
    for number, batches_ in enumerate(passes):
        net.train()
        for batch in batches_:
            done = max(step / steps, (time.time() - began) / 60 / args.minutes if args.minutes else 0)
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = args.rate * one_cycle(done)
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                loss = loss_of(net, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            mean = 0.98 * mean + 0.02 * loss.item()
            step += 1
            if step % 50 == 0:
                print(step, steps, round(mean, 4), round(time.time() - began), flush=True)
        print("pass", number, round(time.time() - began), flush=True)
        torch.save(net.state_dict(), args.out / "attribution.pt")
    net.eval()
    with torch.no_grad():
        losses = [loss_of(net, batch).item() for batch in batches(dev.windows(160), args.tokens)]
    print("dev loss", sum(losses) / len(losses), round(time.time() - began), flush=True)


if __name__ == "__main__":
    main()
