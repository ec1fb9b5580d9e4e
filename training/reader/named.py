"""Names that people marked in the training part of UNER_English-EWT, put into EWT's training sentences.

    python named.py --sources MIRROR --data DIR

The training file is over what a fetch brings today; the corpus's first commit has it whole (its makers' first pass of
annotation).  Every tenth document from the sixth on is held out: ``uner.held.jsonl``, to choose rounds by.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from prepare import CORE, O_CORE, Sentence, Store, fix, norp, read_lines

REPO, PATH = "UniversalNER/UNER_English-EWT", "en_ewt-ud-train.iob2"
COMMIT = "0c7ce0debb13a7d304da656f16309397e8ff36ef"
HELD_FROM, HELD_EVERY = 5, 10
KINDS = {**CORE, "oth": "NORP|OTHER"}


def marked(text: str) -> dict[str, tuple[str, list[str]]]:
    """Sentence id to its document and the label of each word; "other" was marked by few and counts as nothing."""
    out: dict[str, tuple[str, list[str]]] = {}
    doc = sid = ""
    labels: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("# newdoc"):
            doc = line.split("=", 1)[1].strip()
        elif line.startswith("# sent_id"):
            sid = line.split("=", 1)[1].strip()
        elif not line.strip():
            if labels:
                out[sid] = (doc, ["O" if x in ("B-O", "I-O") else x for x in labels])
            labels = []
        elif line[0] != "#":
            labels.append(line.split("\t")[2])
    return out


def told(sentences: list[Sentence], gold: dict[str, tuple[str, list[str]]]) -> tuple[list[Sentence], list[Sentence]]:
    """EWT's sentences with the names, and those held out, which keep none in the first list."""
    docs = list(dict.fromkeys(doc for doc, _ in gold.values()))
    held = set(docs[HELD_FROM::HELD_EVERY])
    train, apart = [], []
    for s in sentences:
        doc, labels = gold.get(s["id"], ("", []))
        if len(labels) != len(s["w"]):
            train.append(s)
            continue
        named = norp({**s, "n": fix(labels, KINDS, O_CORE)})
        if doc in held:
            apart.append(named)
            named = {**s, "n": ["?"] * len(labels)}
        train.append(named)
    return train, apart


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--sources", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True)
    args = p.parse_args()
    gold = marked(Store(args.sources).read(REPO, PATH, COMMIT))
    train, apart = told(list(read_lines(args.data / "ewt.train.jsonl")), gold)
    for name, some in (("ewt.train", train), ("uner.held", apart)):
        lines = "".join(json.dumps(s, ensure_ascii=False) + "\n" for s in some)
        (args.data / f"{name}.jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
