"""Trains and measures the coreference linker on GUM and the invented paragraphs, with our own parses and vectors.

    python links.py --data DIR --models DIR --out FILE.npz [--epochs 12]

Of the invented paragraphs every third kind of news is held out (``ours.py``); eight of the others make a step, as a
document of GUM does.  The epoch is chosen on GUM's development part.

Measure: MUC, B-cubed and CEAF-e over heads, singletons left out on both sides, mean of the three F1 (our scorer, the
definitions of Pradhan et al. 2014; a coordination that shares its first member's head counts as missed).
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from evaluate import documents, read
from ours import parts
from paragraphs import Paragraph
from scipy.optimize import linear_sum_assignment
from torch import nn

from rashomon.annotate.sentences import places as split
from rashomon.languages import language
from rashomon.plugs.reader import Reader, load
from rashomon.plugs.syntax.coref import HIDDEN, LOW, Linker, candidates, clusters
from rashomon.plugs.syntax.nominals import KINDS, Word, mentions
from rashomon.plugs.syntax.pairs import SIZE, Pairs
from rashomon.plugs.syntax.tokenize import tokenize

BATCH = 8  # invented paragraphs a step
OPEN_TEST = ("news", "interview")
Key = tuple[int, int, int]


def gold(doc: list[dict[str, Any]]) -> dict[str, list[Key]]:
    """Group → mention keys (sentence, head, how many smaller mentions share the head)."""
    out: dict[str, list[Key]] = defaultdict(list)
    for n, s in enumerate(doc):
        taken: dict[int, int] = defaultdict(int)
        for m in sorted(s["e"], key=lambda m: m[3] - m[2]):
            tops = [i for i in range(m[2], m[3] + 1) if not m[2] <= s["h"][i] <= m[3]]
            if tops:
                out[m[0]].append((n, tops[0], taken[tops[0]]))
                taken[tops[0]] += 1
    return out


def document(reader: Reader, p: Paragraph) -> list[dict[str, Any]]:
    """An invented paragraph in the form of GUM's documents, heads by the reader; labels are mentions, as there."""
    out = []
    for a, b in reader.cut(p.text, split(p.text, language("en"))):
        cut = tokenize(p.text, a, b)
        words = [p.text[x:y] for x, y in cut]
        s: dict[str, Any] = {"w": words, "h": reader.read(words).heads, "e": []}
        for m in p.marks:
            inside = [i for i, (x, y) in enumerate(cut) if m.start <= x and y <= m.end]
            if m.group is not None and inside:
                s["e"].append([str(m.group), m.type, inside[0], inside[-1]])
        out.append(s)
    return out


def prepare(reader: Reader, doc: list[dict[str, Any]]) -> dict[str, Any]:
    rows, vectors = [], []
    for s in doc:
        r, v = reader.read_with_vectors(s["w"])
        lemmas = [reader.lemma(w, r.upos[i], r.xpos[i]) for i, w in enumerate(s["w"])]
        rows.append(
            [
                Word(w, lemmas[i], r.upos[i], r.xpos[i], r.heads[i], r.relations[i], r.names[i])
                for i, w in enumerate(s["w"])
            ]
        )
        vectors.append(v)
    found = mentions(rows)
    groups = gold(doc)
    of = {key: g for g, keys in groups.items() for key in keys}
    labels = [of.get((m.sentence, m.head, 0), f"none{i}") for i, m in enumerate(found)]
    who = [candidates(found, j) for j in range(len(found))]
    pairs = Pairs(found)
    plain = [
        pairs.rows(np.asarray(w, dtype=np.int64), np.full(len(w), j)) if w else np.zeros((0, SIZE), dtype=np.float32)
        for j, w in enumerate(who)
    ]
    return {
        "found": found,
        "vec": np.array([vectors[m.sentence][m.head] for m in found], dtype=np.float32),
        "labels": labels,
        "who": who,
        "plain": plain,
        "gold": [k for k in groups.values() if len(k) > 1],
    }


class Scorer(nn.Module):
    def __init__(self, plain: int, kinds: int) -> None:
        super().__init__()

        def w(a: int, b: int) -> nn.Parameter:
            return nn.Parameter(torch.randn(a, b) * a**-0.5)

        self.a, self.m, self.p, self.q = w(384, HIDDEN), w(384, HIDDEN), w(384, LOW), w(384, LOW)
        self.c, self.f, self.o, self.fo = w(LOW, HIDDEN), w(plain, HIDDEN), w(HIDDEN, 1), w(plain, 1)
        self.b = nn.Parameter(torch.zeros(HIDDEN))
        self.n1, self.n1b, self.n2 = w(384, 32), nn.Parameter(torch.zeros(32)), w(32, 1)
        self.n2b, self.nk = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(kinds))
        self.drop = nn.Dropout(0.3)

    def forward(self, d: dict[str, Any]) -> tuple[torch.Tensor, torch.Tensor]:
        v = self.drop(d["tvec"])
        x = d["tplain"]
        hidden = (v @ self.a)[d["ti"]] + (v @ self.m + self.b)[d["tj"]]
        hidden = hidden + ((v @ self.p)[d["ti"]] * (v @ self.q)[d["tj"]]) @ self.c + x @ self.f
        score = (self.drop(hidden.relu()) @ self.o)[:, 0] + (x @ self.fo)[:, 0]
        none = ((v @ self.n1 + self.n1b).relu() @ self.n2)[:, 0] + self.n2b + d["tkind"] @ self.nk
        return score, none


def together(some: list[dict[str, Any]]) -> dict[str, Any]:
    """Several prepared texts as one, so that a step weighs as much as with a longer document; none links to another."""
    out: dict[str, Any] = {"found": [], "labels": [], "who": [], "plain": []}
    for k, d in enumerate(some):
        first = len(out["found"])
        out["found"] += d["found"]
        out["labels"] += [f"{k} {label}" for label in d["labels"]]
        out["who"] += [[first + i for i in who] for who in d["who"]]
        out["plain"] += d["plain"]
    return out | {"vec": np.concatenate([d["vec"] for d in some])}


def tensors(d: dict[str, Any]) -> None:
    d["tvec"] = torch.tensor(d["vec"])
    d["ti"] = torch.tensor([i for who in d["who"] for i in who])
    d["tj"] = torch.tensor([j for j, who in enumerate(d["who"]) for _ in who])
    d["tplain"] = torch.tensor(np.concatenate([p for p in d["plain"] if len(p)]))
    d["tkind"] = torch.tensor([[float(m.kind == k) for k in KINDS] for m in d["found"]])
    labels = d["labels"]
    d["right"] = torch.tensor([labels[i] == labels[j] for j, who in enumerate(d["who"]) for i in who])


def loss_of(net: Scorer, d: dict[str, Any]) -> torch.Tensor:
    """Marginal log-likelihood of the right antecedents; "none" is right where there is no other."""
    score, none = net(d)
    n = len(d["found"])
    top = torch.cat([score, none]).max().detach()
    total = torch.zeros(n).index_add(0, d["tj"], (score - top).exp()) + (none - top).exp()
    good = torch.zeros(n).index_add(0, d["tj"], (score - top).exp() * d["right"].float())
    has = torch.zeros(n).index_add(0, d["tj"], d["right"].float()) > 0
    good = torch.where(has, good, (none - top).exp())
    return -((good + 1e-30).log() - (total + 1e-30).log()).mean()


def score(pairs: list[tuple[list[list[Key]], list[list[Key]]]]) -> dict[str, float]:
    """MUC, B3, CEAF-e and their mean over documents' (gold, found) clusters."""
    n: dict[str, float] = defaultdict(float)
    for key, got in pairs:
        for x, (one, two) in {"r": (key, got), "p": (got, key)}.items():
            of = {m: i for i, c in enumerate(two) for m in c}
            for c in one:
                parts: dict[object, int] = defaultdict(int)
                for m in c:
                    parts[of.get(m, m)] += 1
                n["muc." + x] += len(c) - len(parts)
                n["muc." + x + "d"] += len(c) - 1
                n["b3." + x] += sum(k * k for o, k in parts.items() if isinstance(o, int)) / len(c)
                n["b3." + x + "d"] += len(c)
        if key and got:
            grid = np.array([[2 * len(set(a) & set(b)) / (len(a) + len(b)) for b in got] for a in key])
            i, j = linear_sum_assignment(-grid)
            n["ceaf.r"] += grid[i, j].sum()
        n["ceaf.rd"] += len(key)
        n["ceaf.pd"] += len(got)
    n["ceaf.p"] = n["ceaf.r"]
    out = {}
    for k in ("muc", "b3", "ceaf"):
        p, r = n[k + ".p"] / max(n[k + ".pd"], 1), n[k + ".r"] / max(n[k + ".rd"], 1)
        out[k] = 200 * p * r / max(p + r, 1e-9)
    return out | {"mean": sum(out.values()) / 3}


def measure(linker: Linker, docs: list[dict[str, Any]]) -> dict[str, float]:
    pairs = []
    for d in docs:
        got = clusters(linker.link(d["found"], d["vec"]))
        pairs.append((d["gold"], [[(d["found"][j].sentence, d["found"][j].head, 0) for j in c] for c in got]))
    return score(pairs)


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--models", type=Path)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--ours", type=int, default=1, help="times an epoch sees the invented paragraphs")
    args = p.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(2)
    rng = random.Random(0)
    reader = load(args.models, threads=2)
    learned, apart = ([prepare(reader, document(reader, x)) for x in some] for some in parts())
    closed = ("essay", "fiction", "letter", "podcast", "reddit", "whow")
    train = [prepare(reader, d) for d in documents(read(args.data / "gum.train.jsonl"))]
    dev = [
        prepare(reader, d)
        for d in documents([s for s in read(args.data / "gum.dev.jsonl") if s["genre"] not in closed])
    ]
    test = [
        prepare(reader, d)
        for d in documents([s for s in read(args.data / "gum.test.jsonl") if s["genre"] in OPEN_TEST])
    ]
    if args.ours:
        rng.shuffle(learned)
        train += [together(learned[i : i + BATCH]) for i in range(0, len(learned), BATCH)] * args.ours
    for d in train:
        tensors(d)
    net = Scorer(train[0]["tplain"].shape[1], train[0]["tkind"].shape[1])
    print(len(train), "documents,", sum(len(d["found"]) for d in train), "mentions", flush=True)
    opt = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=0.02)
    plan = torch.optim.lr_scheduler.OneCycleLR(opt, 2e-3, total_steps=args.epochs * len(train), pct_start=0.1)
    best = 0.0
    for e in range(args.epochs):
        rng.shuffle(train)
        net.train()
        total = 0.0
        for d in train:
            loss = loss_of(net, d)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step()
            plan.step()
            total += float(loss.detach())
        weights = {k: v.detach().numpy().astype(np.float16) for k, v in net.named_parameters()}
        got = measure(Linker(weights), dev)
        ours = measure(Linker(weights), apart)["mean"]
        print(
            e,
            round(total / len(train), 4),
            "dev",
            {k: round(v, 1) for k, v in got.items()},
            f"ours {ours:.1f}",
            flush=True,
        )
        if got["mean"] > best:
            best = got["mean"]
            np.savez_compressed(args.out, **weights)
    with np.load(args.out) as kept:
        print("held out of ours", measure(Linker(dict(kept)), apart))
        print("test news+interview", measure(Linker(dict(kept)), test))


if __name__ == "__main__":
    main()
