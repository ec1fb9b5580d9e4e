"""From prepared sentences to padded tensors."""
from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from net import Labels, encoder_folder
from shapes import DIGIT, OTHER, UNKNOWN, plain, shapes
from tokenizers import Tokenizer

Sentence = dict[str, Any]
NAMES = ["O"] + [f"{m}-{k}" for k in ("PER", "ORG", "LOC", "NORP", "OTHER") for m in "BI"]


def tokenizer() -> Tokenizer:
    tok = Tokenizer.from_file(encoder_folder() + "/tokenizer.json")
    tok.no_padding()
    tok.no_truncation()
    return tok


def read(path: Path) -> list[Sentence]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def label_sets(train: Sequence[Sentence]) -> Labels:
    """Label inventories: rare relation subtypes fall back to their base, rare FEATS are dropped."""
    rel = Counter(d for s in train for d in s.get("d", ()))
    kept = {d if n >= 25 or ":" not in d else d.split(":")[0] for d, n in rel.items()}
    feats = Counter(f for s in train for f in s.get("f", ()))
    return {"d": sorted(kept), "u": sorted({u for s in train for u in s.get("u", ())}),
            "x": sorted({x for s in train for x in s.get("x", ())}),
            "f": [f for f, n in sorted(feats.items()) if n >= 5], "n": NAMES}


class Encoder:
    """Turns a sentence into ids, shapes, first pieces and gold label numbers (-100 gives no loss)."""

    def __init__(self, labels: Labels) -> None:
        self.tok, self.labels = tokenizer(), labels
        self.index = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
        self.sets: dict[str, int] = {"?": 0}

    def pieces(self, words: Sequence[str]) -> tuple[list[int], list[int], list[int]] | None:
        enc = self.tok.encode([plain(w) for w in words], is_pretokenized=True)
        first: dict[int, int] = {}
        for i, w in enumerate(enc.word_ids):
            if w is not None:
                first.setdefault(w, i)
        at = 0
        firsts = []
        for i in range(len(words)):
            at = first.get(i, at)  # a word without pieces shares those of the word before
            firsts.append(at)
        kinds = shapes(words)
        per = [OTHER if w is None else kinds[w] for w in enc.word_ids]
        return (enc.ids, per, firsts) if len(enc.ids) <= 510 else None

    def item(self, s: Sentence, longest: int = 160) -> dict[str, Any] | None:
        got = self.pieces(s["w"])
        if got is None or len(got[0]) > longest:
            return None
        ids, kinds, firsts = got
        out: dict[str, Any] = {"ids": ids, "kinds": kinds, "first": firsts, "n": [0] * len(firsts), "s": s}
        if "h" in s:
            out["h"] = [h + 1 for h in s["h"]]
            rel = self.index["d"]
            out["d"] = [rel.get(d, rel.get(d.split(":")[0], -100)) for d in s["d"]]
            for k in "uxf":
                out[k] = [self.index[k].get(v, -100) for v in s[k]]
        if "z" in s:
            out["z"] = s["z"]
        if "n" in s:
            out["n"] = [self.sets.setdefault(v, len(self.sets)) for v in s["n"]]
        return out

    def learn(self, sentences: Sequence[Sentence]) -> None:
        """Numbers every kind of names annotation of these sentences, before :meth:`allowed` is asked."""
        for s in sentences:
            for v in s.get("n", ()):
                self.sets.setdefault(v, len(self.sets))

    def allowed(self) -> torch.Tensor:
        """[sets, names] of 0 and -inf-like: which labels each kind of annotation allows."""
        table = torch.full((len(self.sets), len(NAMES)), -1e4)
        for text, i in self.sets.items():
            for name in NAMES if text == "?" else text.split("|"):
                if name in self.index["n"]:
                    table[i, self.index["n"][name]] = 0.0
                else:
                    table[i] = 0.0
        return table


def augment(x: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """News-like noise: no case to go by; no full stop at the end."""
    if rng.random() < 0.08:
        x = x | {"kinds": [k if k in (DIGIT, OTHER) else UNKNOWN for k in x["kinds"]]}
    n = len(x["first"])
    if rng.random() < 0.06 and n > 3 and x["s"]["w"][-1] in ".!?" and n not in x.get("h", ()):
        cut = x["first"][-1]
        x = x | {k: x[k][:-1] for k in "hduxfnz" if k in x} | {"first": x["first"][:-1]}
        if "z" in x and x["s"]["src"] != "joined":
            x["z"] = [*x["z"][:-1], 1]
        x |= {"ids": x["ids"][:cut] + x["ids"][-1:], "kinds": x["kinds"][:cut] + x["kinds"][-1:]}
    return x


def ends(s: Sentence) -> Sentence:
    """A treebank's sentence, its last word marked as its end."""
    return s | {"z": [0] * (len(s["w"]) - 1) + [1]}


def joined(sentences: Sequence[Sentence], rng: random.Random, share: float) -> list[Sentence]:
    """Runs of up to three neighbours of one paragraph, half of them cut short: what the sentence-end head learns on."""
    out: list[Sentence] = []
    for i, s in enumerate(sentences):
        if rng.random() >= share:
            continue
        row = [s]
        while len(row) < 3 and i + len(row) < len(sentences) and rng.random() < 0.75:
            after = sentences[i + len(row)]
            if after["doc"] != s["doc"] or after.get("par"):
                break
            row.append(after)
        both: Sentence = {"src": "joined", "w": [w for x in row for w in x["w"]],
                          "n": [n for x in row for n in x.get("n", ["?"] * len(x["w"]))],
                          "z": [z for x in row for z in ends(x)["z"]]}
        if rng.random() < 0.5 and len(both["w"]) > 6:
            last = rng.randrange(4, len(both["w"]))
            marks = [k for k in range(3, len(both["w"]) - 1) if both["w"][k][-1] in ".?!:;,\"'”)"]
            if marks and rng.random() < 0.6:
                last = rng.choice(marks) + 1
            both |= {k: both[k][:last] for k in "wnz"}
        out.append(both)
    return out


def batches(items: list[dict[str, Any]], size: int, rng: random.Random) -> Iterator[list[dict[str, Any]]]:
    order = sorted(items, key=lambda x: len(x["ids"]) + rng.random() * 4)
    out: list[list[dict[str, Any]]] = [[]]
    for x in order:
        if out[-1] and (len(out[-1]) + 1) * len(x["ids"]) > size:
            out.append([])
        out[-1].append(x)
    rng.shuffle(out)
    yield from out


def collate(batch: list[dict[str, Any]]) -> dict[str, torch.Tensor]:
    pieces, words = max(len(x["ids"]) for x in batch), max(len(x["first"]) for x in batch) + 1

    def full(width: int, fill: int) -> torch.Tensor:
        return torch.full((len(batch), width), fill, dtype=torch.long)

    t = {k: full(pieces, 0) for k in ("ids", "kinds", "mask")} | {k: full(words, -100) for k in "hduxfz"}
    t |= {"first": full(words, 0), "n": full(words, 0), "words": full(words, 0)}
    for i, x in enumerate(batch):
        m, n = len(x["ids"]), len(x["first"])
        t["ids"][i, :m], t["kinds"][i, :m] = torch.tensor(x["ids"]), torch.tensor(x["kinds"])
        t["mask"][i, :m], t["words"][i, :n + 1] = 1, 1
        t["first"][i, 1:n + 1], t["n"][i, 1:n + 1] = torch.tensor(x["first"]), torch.tensor(x["n"])
        for k in "hduxfz":
            if k in x:
                t[k][i, 1:n + 1] = torch.tensor(x[k])
    return t
