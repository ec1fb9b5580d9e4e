"""The invented paragraphs (``paragraphs/``) as training data, all but the kinds that are held out.

    python ours.py --out DIR/paragraphs.jsonl

Every sentence comes as it stands and once with its names exchanged (``invent.py``), so that the type is read off the
context and our few invented towns are not learned by heart.  Held out is every third kind of news, whole.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from invent import Maker, swap
from paragraphs import FOLDER, Paragraph, held, read
from prepare import O_CORE, norp

from rashomon.annotate.sentences import places as split
from rashomon.languages import language
from rashomon.plugs.syntax.tokenize import tokenize


def parts(folder: Path = FOLDER) -> tuple[list[Paragraph], list[Paragraph]]:
    """Paragraphs to learn from, and those held out."""
    some = list(read(folder))
    apart = held(p.kind for p in some)
    return [p for p in some if p.kind not in apart], [p for p in some if p.kind in apart]


def sentences(p: Paragraph) -> list[dict[str, Any]]:
    """Words and their names; of names within names the outermost holds."""
    names = sorted(p.names(), key=lambda x: x[0] - x[1])
    out = []
    for a, b in split(p.text, language("en")):
        cut = tokenize(p.text, a, b)
        labels = [O_CORE] * len(cut)
        for start, end, kind in names:
            inside = [i for i, (x, y) in enumerate(cut) if start <= x and y <= end]
            if all(labels[i] == O_CORE for i in inside):
                for i in inside:
                    labels[i] = ("B-" if i == inside[0] else "I-") + kind
        words = [p.text[x:y] for x, y in cut]
        out.append(norp({"src": "ours", "doc": f"{p.kind}/{p.id}", "w": words, "n": labels}))
    return out


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--seed", type=int, default=11)
    args = p.parse_args()
    maker = Maker(args.seed)
    plain = [s for x in parts()[0] for s in sentences(x)]
    both = plain + [x for s in plain if (x := swap(maker, s))]
    args.out.write_text("".join(json.dumps(s, ensure_ascii=False) + "\n" for s in both), encoding="utf-8")
    print(len(plain), "sentences,", len(both) - len(plain), "with other names")


if __name__ == "__main__":
    main()
