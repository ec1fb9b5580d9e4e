"""Names for EWT's training sentences by agreement: the reader of the first round, the tags, the document.

    python silver.py --data DIR --models DIR

Rewrites ``n`` of ewt.train.jsonl in place.  A name is kept where the reader is sure of every word (p > 0.8), the words
are proper nouns by EWT's own tags, and the document agrees; a word that is no proper noun and no name to the reader is
outside; everything else gives no loss.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from evaluate import documents
from prepare import O_CORE, TITLES, norp, read_lines

from rashomon.plugs.reader import load
from rashomon.plugs.syntax.names import viterbi
from rashomon.plugs.syntax.spread import chances, spans, spread

SURE = 0.8  # of each word of a name; of thirty bodies so kept that were read, four were doubtful
JOINS = ("of", "for", "and", "&", "the", "'s", "-", "/")


def _whole(s: dict[str, Any], names: list[str], a: int, b: int) -> bool:
    """Whether a name is no part of a longer one: no name or proper noun touches it, nor is joined to it."""
    w, x = s["w"], s["x"]

    def more(i: int) -> bool:
        return 0 <= i < len(w) and (names[i] != "O" or x[i].startswith("NNP"))

    if w[a].lower() in JOINS or w[b - 1].lower() in JOINS or more(b):
        return False
    if a and more(a - 1) and w[a - 1].lower().rstrip(".") not in TITLES:
        return False
    after = b + 1 if b + 1 < len(w) and w[b + 1].lower() == "the" else b
    return not (b < len(w) and w[b].lower() in JOINS and more(after + 1))


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--models", type=Path)
    args = p.parse_args()
    reader = load(args.models)
    path = args.data / "ewt.train.jsonl"
    sentences = read_lines(path)
    kept = 0
    for doc in documents(sentences):
        sure, first, likely = [], [], []
        for s in doc:
            logp = reader.names_logp(s["w"])
            first.append(viterbi(logp, reader.labels.names, reader.labels.steps))
            sure.append(np.exp(logp.max(1)))
            likely.append(chances(logp, reader.labels.names))
        agreed = spread([s["w"] for s in doc], first, likely)
        for s, row, plain, p_best in zip(doc, agreed, first, sure, strict=True):
            proper = [x.startswith("NNP") or x in ("ADD", "CD", "POS", "IN", "HYPH", "DT", "CC") for x in s["x"]]
            # an unsure word gives no loss; a sure "O" is outside even where the tag says proper noun
            labels = [O_CORE if y == "O" and (q > 0.95 or not pr) else "?"
                      for y, q, pr in zip(plain, p_best, proper, strict=True)]
            for a, b, kind in spans(row):
                steady = all(row[i] == plain[i] for i in range(a, b)) or b - a == 1
                whole = steady and all(proper[a:b]) and _whole(s, row, a, b)
                if kind in ("PER", "ORG", "LOC") and whole and p_best[a:b].min() > SURE:
                    labels[a:b] = [("B-" if i == a else "I-") + kind for i in range(a, b)]
                    kept += 1
                else:
                    labels[a:b] = ["?"] * (b - a)
            s["n"] = labels
            norp(s)
    path.write_text("".join(json.dumps(s, ensure_ascii=False) + "\n" for s in sentences), encoding="utf-8")
    print(kept, "names")


if __name__ == "__main__":
    main()
