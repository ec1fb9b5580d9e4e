"""train.py --data FILE.jsonl --out FILE.pt [--hold FOLD...]: tunes the upper layers for sentences that tell one thing.

Two sentences are scored as the program scores them (`align/context.py`): words in context, rarity, MaxSim.  All pairs
of a group are held against what its labels say, so that a batch of thirty sentences gives hundreds of pairs.  The lower
layers stay as they are, and are worked out once.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import random
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from net import CLS, LAYERS, SEP, Encoder, encoder_folder
from tokenizers import Tokenizer
from torch import Tensor, nn

FROZEN = 3  # layers that stay as they are
LONGEST, SENTENCES = 90, 26  # pieces of a sentence, sentences of a batch
SAYS, LENGTH, RARITY = 0.35, 0.6, 1.4  # as in align/context.py
SHARES = {"mtref": 0.4, "simple": 0.4, "sts": 0.5, "ists": 1.0, "ecb": 3.0, "meantime": 1.0, "invented": 4.0}
_STOP = """the a an of to in and that for on with as by at from is was were be been are it its he she his her they their
has had have will would said says this which who not but or after about into than also"""
STOP = frozenset(_STOP.split())
_WORD = re.compile(r"\w")


@dataclass
class Sentence:
    ids: list[int]
    first: list[int]  # of each word its first piece
    size: list[int]
    weights: list[float]
    doc: str
    events: list[tuple[int, str]]  # place among the words that count, chain


@dataclass
class Group:
    source: str
    fold: str
    sentences: list[Sentence]
    labels: dict[tuple[int, int], float]
    rest: int | None


class Cutter:
    """Words to pieces of the encoder's vocabulary."""

    def __init__(self) -> None:
        self._tokenizer = Tokenizer.from_file(f"{encoder_folder()}/tokenizer.json")
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, list[int]] = {}

    def __call__(self, word: str) -> list[int]:
        if word not in self._known:
            self._known[word] = self._tokenizer.encode(word, add_special_tokens=False).ids
        return self._known[word]


def groups(rows: list[dict[str, Any]]) -> list[Group]:
    cut = Cutter()
    everywhere = Counter(s for r in rows for x in r["sentences"] for s in _stems(x["words"]))
    size = sum(len(r["sentences"]) for r in rows)
    out = []
    for r in rows:
        here = Counter(s for x in r["sentences"] for s in _stems(x["words"]))
        own = r["set"] in ("ecb", "meantime", "invented")  # the rarity of a word in its story, as the program has it
        seen, n = (here, max(40, len(r["sentences"]))) if own else (everywhere, size)
        top = math.log((n + 1) / 1.5)
        rarity = {s: max(math.log((n + 1) / (k + 0.5)) / top, 0.01) ** RARITY for s, k in seen.items()}
        labels = {(i, j): v for i, j, v in r["labels"]}
        out.append(Group(r["set"], r["fold"], [_sentence(x, cut, rarity) for x in r["sentences"]], labels, r["rest"]))
    return out


def _stems(words: list[str]) -> set[str]:
    return {w.lower()[:6] for w in words if _counts(w)}


def _counts(word: str) -> bool:
    return bool(_WORD.search(word)) and len(word) > 1 and word.lower() not in STOP


def _sentence(x: dict[str, Any], cut: Cutter, rarity: dict[str, float]) -> Sentence:
    ids, first, size, weights, at = [CLS], [], [], [], {}
    for n, word in enumerate(x["words"]):
        pieces = cut(word)
        if len(ids) + len(pieces) >= LONGEST:
            break
        if _counts(word) and pieces:
            at[n] = len(first)
            first.append(len(ids))
            size.append(len(pieces))
            weights.append(rarity[word.lower()[:6]])
        ids += pieces
    return Sentence([*ids, SEP], first, size, weights, x["doc"], [(at[i], c) for i, c in x["events"] if i in at])


@dataclass
class Batch:
    """Some sentences of one group, by their numbers in it."""

    group: Group
    numbers: list[int]


def batches(data: list[Group], rng: random.Random) -> list[Batch]:
    """One pass; a group is drawn SHARES times its size, in batches that keep what belongs together."""
    out = []
    for g in data:
        n = len(g.sentences)
        if n <= SENTENCES:
            times = SHARES[g.source]
            out += [Batch(g, list(range(n)))] * (int(times) + int(rng.random() < times % 1))
            continue
        for _ in range(max(1, round(SHARES[g.source] * n / SENTENCES))):
            out.append(Batch(g, _some(g, rng)))
    rng.shuffle(out)
    return out


def _some(g: Group, rng: random.Random) -> list[int]:
    """A third by chance, the others because they tell what one of those tells."""
    chosen = rng.sample(range(len(g.sentences)), SENTENCES // 3)
    near = [k for i, j in g.labels for k in (i, j) if (i in chosen) != (j in chosen) and k not in chosen]
    rng.shuffle(near)
    chosen = list(dict.fromkeys([*chosen, *near]))[:SENTENCES]
    rest = [i for i in range(len(g.sentences)) if i not in set(chosen)]
    return chosen + rng.sample(rest, min(len(rest), SENTENCES - len(chosen)))


class Scorer(nn.Module):
    """The encoder, and how a likeness becomes a chance: slope and offset for sentences, and for words of events."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.told = nn.Parameter(torch.tensor([5.0, 0.6]))
        self.event = nn.Parameter(torch.tensor([6.0, 0.5]))

    def forward(self, states: Tensor, mask: Tensor, some: list[Sentence]) -> tuple[Tensor, list[Tensor]]:
        """Chances (logits) of every two sentences, and the rows of each sentence's words."""
        x = self.encoder.through(states, mask, range(FROZEN, LAYERS)).float()
        rows = []
        for n, s in enumerate(some):
            parts = [x[n, f : f + k].mean(0) for f, k in zip(s.first, s.size, strict=True)]
            rows.append(torch.stack(parts) if parts else x.new_zeros(0, x.shape[2]))
        every = nn.functional.normalize(torch.cat(rows), dim=-1)
        every = nn.functional.normalize(every - every.mean(0).detach(), dim=-1)
        rows = list(every.split([len(r) for r in rows]))
        like = every @ every.T
        ends = torch.tensor([0, *[len(r) for r in rows]]).cumsum(0).tolist()
        spans = list(itertools.pairwise(ends))
        best = torch.stack([like[:, a:b].amax(1) if b > a else like.new_zeros(len(like)) for a, b in spans])
        best = ((best - SAYS) / (1 - SAYS)).clamp(min=0)  # (sentences, words)
        weights = torch.tensor([w for s in some for w in s.weights])
        shared = torch.stack([(best[:, a:b] * weights[a:b]).sum(1) for a, b in spans])
        total = torch.stack([weights[a:b].sum() for a, b in spans])
        score = (shared + shared.T) / (total[:, None] + total[None, :]).clamp(min=0.1) ** LENGTH
        return self.told[0] * (score - self.told[1]), rows


def lower(net: Encoder, data: list[Group], tokens: int = 4000) -> dict[tuple[int, ...], Tensor]:
    """The states of every sentence after the frozen layers."""
    wanted = sorted({tuple(s.ids) for g in data for s in g.sentences}, key=lambda s: (len(s), s))
    out: dict[tuple[int, ...], Tensor] = {}
    at = 0
    while at < len(wanted):
        some = wanted[at : at + max(1, tokens // len(wanted[min(len(wanted) - 1, at + 40)]))]
        ids, mask = _packed([torch.tensor(s)[:, None] for s in some])
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            states = net.through(net.begin(ids[..., 0].long()), mask, range(FROZEN)).to(torch.bfloat16)
        out.update({s: states[n, : len(s)].clone() for n, s in enumerate(some)})
        at += len(some)
    return out


def _packed(rows: list[Tensor]) -> tuple[Tensor, Tensor]:
    n = max(len(r) for r in rows)
    states = torch.zeros(len(rows), n, rows[0].shape[1])
    mask = torch.zeros(len(rows), n)
    for i, r in enumerate(rows):
        states[i, : len(r)] = r.float()
        mask[i, : len(r)] = 1
    return states, mask


def targets(batch: Batch) -> tuple[Tensor, Tensor]:
    """What each two sentences should be, and what the pair weighs: 0 where nobody knows, more where it is rare."""
    g, numbers = batch.group, batch.numbers
    gold, weight = torch.zeros(len(numbers), len(numbers)), torch.zeros(len(numbers), len(numbers))
    for x, i in enumerate(numbers):
        for y in range(x + 1, len(numbers)):
            j = numbers[y]
            label = g.labels.get((min(i, j), max(i, j)), g.rest)
            if label is not None and g.sentences[i].doc != g.sentences[j].doc:
                gold[x, y], weight[x, y] = label, 1.0
    few = (gold * weight).sum().clamp(min=1)
    many = ((1 - gold) * weight).sum().clamp(min=1)
    return gold, weight * (gold * (0.5 / few) + (1 - gold) * (0.5 / many))


def loss_of(net: Scorer, batch: Batch, known: dict[tuple[int, ...], Tensor]) -> Tensor:
    some = [batch.group.sentences[i] for i in batch.numbers]
    states, mask = _packed([known[tuple(s.ids)] for s in some])
    with torch.autocast("cpu", torch.bfloat16):
        logits, rows = net(states, mask, some)
    gold, weight = targets(batch)
    bce = nn.functional.binary_cross_entropy_with_logits
    total = (bce(logits.float(), gold, reduction="none") * weight).sum()
    triggers = [(n, k, chain) for n, s in enumerate(some) for k, chain in s.events]
    if len(triggers) > 1:
        chosen = torch.stack([rows[n][k] for n, k, _ in triggers])
        said = net.event[0] * (chosen @ chosen.T - net.event[1])
        one = torch.tensor([[float(a[2] == b[2]) for b in triggers] for a in triggers])
        apart = torch.tensor([[float(a[0] != b[0]) for b in triggers] for a in triggers])
        few, many = (one * apart).sum().clamp(min=1), ((1 - one) * apart).sum().clamp(min=1)
        share = apart * (one * 0.5 / few + (1 - one) * 0.5 / many)
        total = total + 0.5 * (bce(said, one, reduction="none") * share).sum()
    return total


@torch.no_grad()
def measured(net: Scorer, data: list[Group], known: dict[tuple[int, ...], Tensor]) -> str:
    """Average precision by source, over the pairs of whole groups."""
    from sklearn.metrics import average_precision_score

    net.eval()
    found: dict[str, list[float]] = {}
    for g in data:
        batch = Batch(g, list(range(len(g.sentences))))
        some = g.sentences
        states, mask = _packed([known[tuple(s.ids)] for s in some])
        logits, _ = net(states, mask, some)
        gold, weight = targets(batch)
        use = weight > 0
        if (gold[use] >= 0.5).any():
            ap = average_precision_score((gold[use] >= 0.5).numpy(), logits.float()[use].numpy())
            found.setdefault(g.source, []).append(float(ap))
    net.train()
    return json.dumps({k: round(sum(v) / len(v), 4) for k, v in sorted(found.items())})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold", nargs="*", default=[])
    parser.add_argument("--passes", type=float, default=2.0)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=17, help="the rate falls to nothing by then, come what may")
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    began = time.time()
    every = groups([json.loads(line) for line in args.data.read_text(encoding="utf-8").split("\n") if line])
    test, data = [g for g in every if g.fold in args.hold], [g for g in every if g.fold not in args.hold]
    net = Scorer()
    known = lower(net.encoder, every)
    print(len(known), "sentences read in", round(time.time() - began), "s", flush=True)
    upper = [p for layer in net.encoder.layers[FROZEN:] for p in layer.parameters()]
    slopes = [net.told, net.event]
    optimiser = torch.optim.AdamW([{"params": upper, "lr": args.rate, "weight_decay": 0.01},
                                   {"params": slopes, "lr": args.rate * 100, "weight_decay": 0.0}])  # fmt: skip
    plan = [b for _ in range(math.ceil(args.passes)) for b in batches(data, rng)]
    plan = plan[: int(len(plan) * args.passes / math.ceil(args.passes))]
    print(len(data), "groups", len(test), "held", len(plan), "steps", flush=True)
    if test:
        print("before", measured(net, test, known), flush=True)
    mean = 0.0
    for step, batch in enumerate(plan):
        share = max(step / len(plan), (time.time() - began) / (args.minutes * 60))
        if share >= 1:
            break
        for part, base in zip(optimiser.param_groups, (args.rate, args.rate * 100), strict=True):
            part["lr"] = base * min(1.0, (step + 1) / 40) * (1 - share)
        loss = loss_of(net, batch, known)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_([*upper, *slopes], 1.0)
        optimiser.step()
        mean = mean * 0.98 + float(loss.detach()) * 0.02 if step else float(loss.detach())
        if step % 100 == 0:
            print(step, f"{time.time() - began:.0f}s loss {mean:.4f}", flush=True)
        if test and step and step % 300 == 0:
            print(measured(net, test, known), flush=True)
    if test:
        print("end", measured(net, test, known), [round(float(x), 3) for p in slopes for x in p.detach()], flush=True)
    torch.save(net.encoder.state_dict(), args.out)


if __name__ == "__main__":
    main()
