"""Prints what the shipped reader reaches on the test sets (none of them is trained or tuned on).

    python evaluate.py --data DIR [--models DIR] [--json FILE]

Gold tokens: punctuation left out.  Raw text: words and sentences found by ourselves in the documents' own text and
aligned by character, F1 over all words, as the CoNLL 2018 evaluator does (relations without subtypes); PUD hangs its
commas elsewhere than the treebanks trained on, so the figure without punctuation is given, too.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rashomon.annotate.sentences import places as split
from rashomon.languages import language
from rashomon.plugs.reader import Reader, load
from rashomon.plugs.syntax.spread import spans, spread

Sentence = dict[str, Any]


def read(path: Path) -> list[Sentence]:
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def part(label: str) -> str:
    return label.split(":")[0]


def gold_tokens(reader: Reader, sentences: Sequence[Sentence]) -> dict[str, float]:
    n: dict[str, int] = defaultdict(int)
    for s in sentences:
        r = reader.read(s["w"])
        n["roots"] += r.heads.count(-1) == 1
        for i, d in enumerate(s["d"]):
            head, same = r.heads[i] == s["h"][i], part(r.relations[i]) == part(d)
            for k in ("appos", "conj"):
                n[f"{k}.gold"] += part(d) == k
                n[f"{k}.found"] += part(r.relations[i]) == k
                n[f"{k}.both"] += part(d) == k and same and head
            if part(d) != "punct":
                n["words"] += 1
                n["uas"] += head
                n["las"] += head and same
                n["sub"] += head and r.relations[i] == d
                n["upos"] += r.upos[i] == s["u"][i]
                n["xpos"] += r.xpos[i] == s["x"][i]
    out = {k.upper(): 100 * n[k] / n["words"] for k in ("uas", "las", "sub", "upos", "xpos")}
    out |= {k: 200 * n[f"{k}.both"] / max(n[f"{k}.gold"] + n[f"{k}.found"], 1) for k in ("appos", "conj")}
    return out | {"single roots": 100 * n["roots"] / len(sentences)}


def documents(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    out: list[list[Sentence]] = []
    for s in sentences:
        if not out or out[-1][-1]["doc"] != s["doc"]:
            out.append([])
        out[-1].append(s)
    return out


def raw(doc: Sequence[Sentence]) -> tuple[str, list[tuple[int, int]], list[list[tuple[int, int]]]]:
    text, places, words = "", [], []
    for i, s in enumerate(doc):
        if i:
            text = text.rstrip() + ("\n\n" if s.get("par") else " ")
        start, own = len(text), []
        for w, space in zip(s["w"], s["sp"], strict=True):
            own.append((len(text), len(text) + len(w)))
            text += w + (" " if space else "")
        text = text.rstrip()
        places.append((start, len(text)))
        words.append(own)
    return text, places, words


def raw_text(reader: Reader, sentences: Sequence[Sentence]) -> dict[str, float]:
    n: dict[str, int] = defaultdict(int)
    for doc in documents(sentences):
        text, places, words = raw(doc)
        found = reader.cut(text, split(text, language("en")))
        n["s.gold"], n["s.found"] = n["s.gold"] + len(places), n["s.found"] + len(found)
        n["s.both"] += len(set(places) & set(found))
        gold = {
            w: (own[s["h"][i]] if s["h"][i] >= 0 else None, part(s["d"][i]))
            for s, own in zip(doc, words, strict=True)
            for i, w in enumerate(own)
        }
        n["gold"] += len(gold)
        n["gold.plain"] += sum(d != "punct" for _, d in gold.values())
        for tokens in reader.parse(text, found):
            at = [(t.start, t.end) for t in tokens]
            for t, place in zip(tokens, at, strict=True):
                n["found"] += 1
                n["found.plain"] += t.deprel != "punct"
                if place in gold:
                    head = at[t.head] if t.head >= 0 else None
                    n["words"] += 1
                    n["uas"] += gold[place][0] == head
                    right = gold[place] == (head, part(t.deprel))
                    n["las"] += right
                    n["las.plain"] += right and t.deprel != "punct"
    out = {k: 200 * n[k] / (n["gold"] + n["found"]) for k in ("words", "uas", "las")}
    out["las without punct"] = 200 * n["las.plain"] / (n["gold.plain"] + n["found.plain"])
    return out | {"sentences": 200 * n["s.both"] / (n["s.gold"] + n["s.found"])}


def names(
    reader: Reader, sentences: Sequence[Sentence], kinds: Sequence[str] = ("PER", "ORG", "LOC")
) -> dict[str, float]:
    """Span and type F1 of names, plain and after they are spread through the document."""
    n: dict[str, int] = defaultdict(int)
    for doc in documents(sentences):
        words = [s["w"] for s in doc]
        read = [reader.read(w) for w in words]
        plain = [r.names for r in read]
        for how, labels in (("alone", plain), ("spread", spread(words, plain, [r.kinds for r in read]))):
            for s, row in zip(doc, labels, strict=True):
                gold = {
                    x
                    for x in spans([v if v[:2] in ("B-", "I-") and "|" not in v else "O" for v in s["n"]])
                    if x[2] in kinds
                }
                found = {x for x in spans(row) if x[2] in kinds}
                for k in ("", *kinds):
                    g, f = ({x for x in y if k in ("", x[2])} for y in (gold, found))
                    n[how, k, "g"] += len(g)
                    n[how, k, "f"] += len(f)
                    n[how, k, "b"] += len(g & f)
    return {
        f"{how} {k}".strip(): 200 * n[how, k, "b"] / max(n[how, k, "g"] + n[how, k, "f"], 1)
        for how in ("alone", "spread")
        for k in ("", *kinds)
    }


def speed(reader: Reader, sentences: Sequence[Sentence]) -> dict[str, float]:
    text, places, _ = raw(sentences)
    began = time.process_time()
    reader.parse(text, places)
    return {"sentences a second": len(places) / (time.process_time() - began)}


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--models", type=Path)
    p.add_argument("--json", type=Path)
    p.add_argument("--dev", action="store_true", help="the development sets instead")
    args = p.parse_args()
    reader = load(args.models)
    figures: dict[str, dict[str, float]] = {}

    def show(name: str, values: dict[str, float]) -> None:
        figures[name] = {k: round(v, 2) for k, v in values.items()}
        print(f"{name:28}", "  ".join(f"{k} {v:.1f}" for k, v in values.items()), flush=True)

    end = "dev" if args.dev else "test"
    gum = read(args.data / f"gum.{end}.jsonl")
    news = [s for s in gum if s["genre"] in ("news", "speech")]
    if not args.dev:
        pud = read(args.data / "pud.test.jsonl")
        show("PUD gold tokens", gold_tokens(reader, pud))
        show("PUD raw", raw_text(reader, pud))
        show("UNER-PUD names", names(reader, read(args.data / "uner_pud.test.jsonl")))
        show("en-worldwide names", names(reader, read(args.data / "ewn.test.jsonl")))
        show("UNER-EWT names", names(reader, read(args.data / "uner.test.jsonl")))
        show("speed", speed(reader, pud))
    ewt = read(args.data / f"ewt.{end}.jsonl")
    show("EWT gold tokens", gold_tokens(reader, ewt))
    show("EWT raw", raw_text(reader, ewt))
    show("GUM news+speech gold tokens", gold_tokens(reader, news))
    show("GUM news raw", raw_text(reader, [s for s in gum if s["genre"] == "news"]))
    show("memory", {"MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024})
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
