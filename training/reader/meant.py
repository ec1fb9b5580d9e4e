"""How many pronouns and nominals `annotate` gives to the right person or body, on GUM's gold coreference.

    python meant.py --data DIR [--split dev]

Of GUM's open genres' groups with a name of a person or body: a pronoun or nominal of ours counts as right when one of
its actor's names stands in the same gold group.  Precision is over our mentions that have a named actor.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path
from typing import Any

from evaluate import documents, raw, read

from rashomon.annotate import annotate
from rashomon.annotate.actors import ACTORS
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.syntax import SYNTAX
from rashomon.languages import language
from rashomon.model import Article, Mention
from rashomon.plugs.reader import load
from rashomon.plugs.syntax.wordlist import words
from rashomon.seams import Tools

GENRES = ("news", "interview", "bio", "speech", "court", "academic", "voyage", "textbook")
LOOSE = words("i me my mine we us our you your it its this that these those who which")


def gold(doc: list[dict[str, Any]], cut: list[list[tuple[int, int]]]) -> dict[str, list[tuple[tuple[int, int], str]]]:
    """Group → (place of the head word, form) of those groups that hold a person's or body's name."""
    out: dict[str, list[tuple[tuple[int, int], str]]] = defaultdict(list)
    for s, own in zip(doc, cut, strict=True):
        for m in s["e"]:
            tops = [i for i in range(m[2], m[3] + 1) if not m[2] <= s["h"][i] <= m[3]]
            if not tops or m[1] not in ("person", "organization"):
                continue
            tag = s["u"][tops[0]]
            form = "pronoun" if tag == "PRON" else "name" if tag == "PROPN" else "nominal"
            out[m[0]].append((own[tops[0]], form))
    return {g: ms for g, ms in out.items() if any(f == "name" for _, f in ms)}


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--split", default="dev")
    p.add_argument("--wrong", action="store_true", help="print what is given to the wrong one")
    args = p.parse_args()
    tools = Tools(syntax=load())
    n: dict[tuple[str, str], int] = defaultdict(int)
    for doc in documents(read(args.data / f"gum.{args.split}.jsonl")):
        if doc[0]["genre"] not in GENRES:
            continue
        text, _, cut = raw(doc)
        marks = annotate(Article("x", text, "x", ""), language("en"), tools, (SENTENCES, SYNTAX, ACTORS))
        by: dict[str, list[Mention]] = defaultdict(list)
        for m in marks.of(Mention):
            by[m.actor].append(m)
        groups = gold(doc, cut)
        names = {place: g for g, ms in groups.items() for place, f in ms if f == "name"}
        rest = {place: (g, f) for g, ms in groups.items() for place, f in ms}
        for place, (_, form) in rest.items():
            n[form, "gold"] += form != "pronoun" or text[place[0]:place[1]].lower() not in LOOSE
        for own in by.values():
            meant = {names[a, b] for m in own if m.form == "name" for a, b in names
                     if m.span.start <= a and b <= m.span.end}
            if not any(m.form == "name" for m in own):
                continue
            for m in own:
                if m.form == "name" or m.kind not in ("person", "organisation"):
                    continue
                if text[m.span.start:m.span.end].lower() in LOOSE:
                    continue
                hit = next(((p, rest[p]) for p in rest if m.span.start <= p[0] and p[1] <= m.span.end), None)
                n[m.form, "ours"] += 1
                right = hit is not None and hit[1][0] in meant
                n[m.form, "right"] += right
                if args.wrong and not right:
                    print(doc[0]["doc"], m.form, text[max(0, m.span.start - 60):m.span.start].replace("\n", " "),
                          "[" + text[m.span.start:m.span.end] + "]", "→", m.canonical)
    for form in ("pronoun", "nominal"):
        g, o, r = (n[form, k] for k in ("gold", "ours", "right"))
        print(f"{form}: gold {g}, ours {o}, precision {r / max(o, 1):.3f}, recall {r / max(g, 1):.3f}")


if __name__ == "__main__":
    main()
