"""Writes the reader's table of lemmas that the spelling rules get wrong.

    python lemmas.py --data DIR --out models/lemmas.json

From spacy-lookups-data's English tables (irregular forms; regular forms of every verb it lists) and from the UD
training files (closed classes; whatever else is frequent).  Only what differs from the rules is kept.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from rashomon.plugs.syntax.lemma import base

TAGS = {"verb": ("VBD", "VBN", "VBG", "VBZ"), "noun": ("NNS",), "adj": ("JJR", "JJS"), "adv": ("RBR", "RBS")}
UPOS = {"verb": "VERB", "noun": "NOUN", "adj": "ADJ", "adv": "ADV"}


def table(name: str) -> Any:
    import spacy_lookups_data as package

    path = Path(package.__file__).parent / "data" / f"en_lemma_{name}.json.gz"
    return json.loads(gzip.decompress(path.read_bytes()))


def regular(verb: str) -> dict[str, list[str]]:
    """Forms of a verb that spelling rules foresee."""
    if not verb.isalpha() or len(verb) < 3:
        return {}
    if verb.endswith("e"):
        stem = verb if verb.endswith(("ee", "oe", "ye")) else verb[:-1]
        return {"VBD": [verb + "d"], "VBG": [stem + "ing"]}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {"VBD": [verb[:-1] + "ied"], "VBG": [verb + "ing"]}
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):
        return {"VBD": [verb + verb[-1] + "ed"], "VBG": [verb + verb[-1] + "ing"]}
    return {"VBD": [verb + "ed"], "VBG": [verb + "ing"]}


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    args = p.parse_args()
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for verb in sorted(table("index")["verb"], key=len, reverse=True):
        for tag, forms in regular(verb).items():
            for form in forms:
                for t in ("VBD", "VBN") if tag == "VBD" else (tag,):
                    found[t][form] = verb
    for kind, forms in table("exc").items():
        for form, bases in forms.items():
            for tag in TAGS.get(kind, ()):
                fits = {"VBG": form.endswith("ing"), "VBZ": form.endswith("s")}.get(
                    tag, not form.endswith("ing") if kind == "verb" else True
                )
                if (
                    fits
                    and form.isascii()
                    and bases[0] != form
                    and not (tag[-1] == "S" and kind in ("adj", "adv") and not form.endswith("st"))
                ):
                    found[tag][form] = bases[0]
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    upos: dict[tuple[str, str], str] = {}
    for name in ("ewt.train", "gum.train"):
        for line in (args.data / f"{name}.jsonl").open(encoding="utf-8"):
            s = json.loads(line)
            for w, x, lemma, u in zip(s["w"], s["x"], s["l"], s["u"], strict=True):
                if lemma not in ("_", "") and not x.startswith("NNP"):
                    seen[x, w.lower()][lemma] += 1
                    upos[x, w.lower()] = u
    for (x, w), counts in seen.items():
        lemma, n = counts.most_common(1)[0]
        if n >= 2 and base(w, upos[x, w], x, found) != lemma and counts[w] < n and w.replace("'", "").isalpha():
            found[x][w] = lemma
    kept = {
        t: {
            w: m
            for w, m in sorted(forms.items())
            if base(w, next((UPOS[k] for k, ts in TAGS.items() if t in ts), "OTHER"), t, {}) != m
        }
        for t, forms in sorted(found.items())
    }
    args.out.write_text(
        json.dumps({t: f for t, f in kept.items() if f}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        + "\n",
        encoding="utf-8",
    )
    print({t: len(f) for t, f in kept.items()}, args.out.stat().st_size)


if __name__ == "__main__":
    main()
