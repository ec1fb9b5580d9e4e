"""Trains the reader.

    python train.py --data DIR --out FILE.pt [--epochs 7] [--start FILE.pt] [--minutes 50]

Method: AdamW with one cycle, by the clock where ``--minutes`` is given; a run that was stopped goes on from
FILE.pt.last.  Losses of arcs, relations, UPOS, XPOS, FEATS and sentence ends are summed; names by marginal likelihood
over the labels each corpus allows.  Word embeddings stay as they are: names and rare words then keep what pretraining
knew.
"""
from __future__ import annotations

import argparse
import math
import random
import time
from pathlib import Path
from typing import Any

import torch
from data import Encoder, augment, batches, collate, ends, joined, label_sets, read
from net import Labels, Net
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

# how much of each corpus one epoch sees; later rounds (--start, --round) add what we make ourselves
FIRST = {"ewt.train": 1.0, "gum.train": 1.0, "uner.dev": 1.0, "wikigold": 1.0, "crossner": 0.4, "btc": 0.25}
SECOND = {"ewt.train": 0.5, "gum.train": 1.0, "uner.dev": 3.0, "wikigold": 1.0, "crossner": 0.2, "btc": 0.1,
          "invented": 0.5, "wnut17": 0.1, "offices": 0.2}
# EWT's training sentences now carry the names that people marked; silver and invented names count for less
THIRD = {"ewt.train": 1.0, "gum.train": 0.8, "uner.dev": 1.0, "wikigold": 1.0, "crossner": 0.3, "btc": 0.1,
         "invented": 0.2, "wnut17": 0.05, "offices": 0.15}
ROUNDS = {1: FIRST, 2: SECOND, 3: THIRD}
RUNS = 0.15  # of the treebanks' sentences, seen once more as runs of neighbours, for the sentence-end head
KEEP = 240  # seconds between two checkpoints to go on from


def ce(scores: Tensor, gold: Tensor) -> Tensor:
    if not bool((gold >= 0).any()):
        return scores.sum() * 0.0
    return cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100)


def loss_of(net: Net, t: dict[str, Tensor], allowed: Tensor, names_weight: float) -> dict[str, Tensor]:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        layers = net.layers(t["ids"], t["kinds"], t["mask"])
    out = net.heads([x.float() for x in layers], t["first"])
    arc = out["arc"].masked_fill(t["words"].unsqueeze(1) == 0, -1e9)
    have = (t["h"] >= 0).any(1)
    parts: dict[str, Tensor] = {}
    if bool(have.any()):
        parts["arc"] = ce(arc[have], t["h"][have])
        rel = net.rel(out["ld"][have], out["lh"][have], t["h"][have].clamp(min=0))
        parts["rel"] = ce(rel, t["d"][have])
        for k in "uxf":
            parts[k] = 0.25 * ce(out[k][have], t[k][have])
    if bool((seen := t["z"] >= 0).any()):
        parts["ends"] = 0.5 * binary_cross_entropy_with_logits(out["z"][seen], t["z"][seen].float())
    logp = out["n"].log_softmax(-1)
    fit = (logp + allowed[t["n"]]).logsumexp(-1)
    told = (t["n"] > 0).float()
    if float(told.sum()) > 0:
        parts["names"] = names_weight * -(fit * told).sum() / told.sum()
    return parts


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    out, start, kind = set(), -1, ""
    for i, label in enumerate([*labels, "O"]):
        if start >= 0 and (label[:1] != "I" or label[2:] != kind):
            out.add((start, i, kind))
            start = -1
        if label[:1] == "B" or (label[:1] == "I" and start < 0):
            start, kind = i, label[2:]
    return out


@torch.no_grad()
def measure(net: Net, enc: Encoder, items: list[dict[str, Any]], kinds: tuple[str, ...] = ("PER", "ORG", "LOC")) -> str:
    """UAS, LAS (base relations / with subtypes), tags without punctuation; names F1 where the set has names."""
    net.eval()
    total = uas = las = sub = tag = good = gold = found = 0
    rels = enc.labels["d"]
    for batch in batches(items, 6000, random.Random(0)):
        t = collate(batch)
        out = net.heads(net.layers(t["ids"], t["kinds"], t["mask"]), t["first"])
        arc = out["arc"].masked_fill(t["words"].unsqueeze(1) == 0, -1e9)
        heads = arc.argmax(-1)
        rel, xs, ns = net.rel(out["ld"], out["lh"], heads).argmax(-1), out["x"].argmax(-1), out["n"].argmax(-1)
        for i, x in enumerate(batch):
            s = x["s"]
            for j, d in enumerate(s.get("d", ())):
                if d.split(":")[0] == "punct":
                    continue
                total += 1
                ok = int(heads[i, j + 1]) == x["h"][j]
                got = rels[int(rel[i, j + 1])]
                uas += ok
                las += ok and got.split(":")[0] == d.split(":")[0]
                sub += ok and got == d
                tag += int(xs[i, j + 1]) == x["x"][j]
            if "n" in s:
                want = {y for y in spans([v if v[:2] in ("B-", "I-") else "O" for v in s["n"]]) if y[2] in kinds}
                have = spans([enc.labels["n"][int(k)] for k in ns[i, 1:len(s["w"]) + 1]])
                have = {y for y in have if y[2] in kinds}
                good, gold, found = good + len(want & have), gold + len(want), found + len(have)
    net.train()
    text = f"UAS {100 * uas / total:.2f} LAS {100 * las / total:.2f} sub {100 * sub / total:.2f} " \
           f"XPOS {100 * tag / total:.2f} " if total else ""
    return text + (f"names P {100 * good / max(found, 1):.1f} R {100 * good / gold:.1f} "
                   f"F {200 * good / (found + gold):.1f}" if gold else "")


def groups(net: Net, encoder_rate: float, head_rate: float) -> list[dict[str, Any]]:
    inner = [p for n, p in net.named_parameters() if n.startswith("m.") and p.requires_grad]
    outer = [p for n, p in net.named_parameters() if not n.startswith("m.")]
    return [{"params": inner, "lr": encoder_rate, "top": encoder_rate},
            {"params": outer, "lr": head_rate, "top": head_rate}]


def share(done: float) -> float:
    """One cycle: the part of the highest rate to use when ``done`` of the training is behind (Smith 2018)."""
    if done < 0.1:
        return 0.04 + 0.96 * 0.5 * (1 - math.cos(math.pi * done / 0.1))
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (done - 0.1) / 0.9)))


def pick(train: dict[str, list[dict[str, Any]]], shares: dict[str, float], rng: random.Random) -> list[dict[str, Any]]:
    """One epoch's sentences: a corpus of share 2.5 comes twice, and half of it once more."""
    return [augment(x, rng) for n, xs in train.items() for x in xs
            for _ in range(int(shares[n]) + (rng.random() < shares[n] % 1))]


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=int, default=7)
    p.add_argument("--minutes", type=float, default=0.0, help="end by the clock, the rate annealed")
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--size", type=int, default=3000)
    p.add_argument("--names-weight", type=float, default=1.0)
    p.add_argument("--start", type=Path)
    p.add_argument("--round", type=int, choices=sorted(ROUNDS), default=1)
    p.add_argument("--freeze", type=int, default=0, help="lower layers of the encoder that stay as they are")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--limit", type=int, default=0, help="first sentences only, to try the script")
    return p.parse_args()


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    shares = ROUNDS[args.round]
    raw = {n: read(args.data / f"{n}.jsonl")[:args.limit or None] for n in shares
           if (args.data / f"{n}.jsonl").exists()}
    labels: Labels = label_sets([s for sents in raw.values() for s in sents])
    saved = torch.load(args.start) if args.start else None
    if saved:
        labels = saved["labels"]
    enc = Encoder(labels)
    banks = ("ewt.train", "gum.train")
    train = {n: [x for s in sents if (x := enc.item(ends(s) if n in banks else s))] for n, sents in raw.items()}
    for n in banks:  # runs of neighbours are drawn anew each epoch
        enc.learn(raw[n])
    allowed = enc.allowed()
    dev = [x for s in read(args.data / "ewt.dev.jsonl") if (x := enc.item(s, 400))][:600]
    gum = [x for s in read(args.data / "gum.dev.jsonl") if (x := enc.item(s, 400))][:600]
    net = Net(labels)
    if saved:
        net.load_state_dict(saved["net"], strict=False)
    for q in [*net.m.embeddings.parameters(), *net.m.encoder.layer[:args.freeze].parameters()] if args.freeze else ():
        q.requires_grad = False
    opt = torch.optim.AdamW(groups(net, args.rate, 5 * args.rate), weight_decay=0.01)
    last = Path(f"{args.out}.last")
    spent, k = 0.0, 0
    if last.exists():
        kept = torch.load(last, weights_only=False)
        net.load_state_dict(kept["net"])
        opt.load_state_dict(kept["opt"])
        spent, k = kept["spent"], kept["k"]
        rng.seed(args.seed + k)

    def epoch() -> list[list[dict[str, Any]]]:
        runs = [augment(x, rng) for n in banks for s in joined(raw[n], rng, RUNS) if (x := enc.item(s))]
        return list(batches(pick(train, shares, rng) + runs, args.size, rng))

    steps = len(epoch()) * args.epochs
    print({n: len(x) for n, x in train.items()}, {n: len(v) for n, v in labels.items()}, steps, flush=True)
    began = time.time() - spent
    told = time.time()
    net.train()
    done = 0.0
    while done < 1:
        for batch in epoch():
            done = (time.time() - began) / 60 / args.minutes if args.minutes else k / steps
            if done >= 1:
                break
            for group in opt.param_groups:
                group["lr"] = group["top"] * share(done)
            parts = loss_of(net, collate(batch), allowed, args.names_weight)
            loss = torch.stack(list(parts.values())).sum()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([q for q in net.parameters() if q.requires_grad], 1.0)
            opt.step()
            opt.zero_grad()
            k += 1
            if k % 25 == 0:
                shown = " ".join(f"{n} {float(v.detach()):.3f}" for n, v in parts.items())
                print(f"{k}/{steps} {time.time() - began:.0f}s {done:.2f} {shown}", flush=True)
            if time.time() - told > KEEP:
                told = time.time()
                torch.save({"net": net.state_dict(), "opt": opt.state_dict(), "spent": told - began, "k": k}, last)
    torch.save({"net": net.state_dict(), "labels": labels}, args.out)
    last.unlink(missing_ok=True)
    print(f"ewt.dev {measure(net, enc, dev)}\ngum.dev {measure(net, enc, gum)}", flush=True)


if __name__ == "__main__":
    main()
