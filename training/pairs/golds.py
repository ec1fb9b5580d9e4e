"""golds.py --neus FILE.jsonl | --ecbplus FILE.jsonl, --out DIR: the events that were read, as golds to measure by.

Each becomes a folder with a text for each account and ``gold.json``: what several tell, where they differ, look-alikes
that are not one thing (``never``).  Nothing else is in it: quotations, labels and what one alone tells were not read.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from events import Event, Line, of_ecbplus, of_neus

UNREAD = ("quotes", "only", "left_out", "labels", "loaded", "times", "pairs", "furniture")
Spans = dict[tuple[int, int], dict[str, Any]]


def written(event: Event, folder: Path) -> None:
    """The event's folder: ``A.txt``, ``B.txt`` …, a paragraph a sentence, and ``gold.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    spans: Spans = {}
    articles = []
    for place, (document, sentences) in enumerate(sorted(event.accounts.items())):
        letter, text = chr(ord("A") + place), ""
        for number, sentence in sorted(sentences.items()):
            text += "\n\n" if text else ""
            ends = {"start": len(text), "end": len(text) + len(sentence)}
            spans[document, number] = {"article": letter, **ends, "text": sentence}
            text += sentence
        (folder / f"{letter}.txt").write_text(text + "\n", encoding="utf-8")
        articles.append({"id": letter, "file": f"{letter}.txt", "outlet": None, "published": None})
    head = {"format": "story-gold/1", "story": event.name, "about": "", "articles": articles}
    data = {**head, **gold(event.lines, spans), **{kind: [] for kind in UNREAD}}
    (folder / "gold.json").write_text(json.dumps(data), encoding="utf-8")


def gold(lines: list[Line], spans: Spans) -> dict[str, Any]:
    found = [(kind, how, [spans[at] for at in numbers if at in spans]) for kind, how, numbers in lines]
    found = [(kind, how, some) for kind, how, some in found if len({s["article"] for s in some}) > 1]
    return {
        "shared": [_shared(n, some) for n, some in enumerate((s for k, _, s in found if k == "S"), 1)],
        "differ": list(_differ([(how, some) for k, how, some in found if k == "D"])),
        "never": [{"a": s[0], "b": s[1], "why": ""} for k, _, s in found if k == "N" and len(s) == 2],
    }


def _shared(number: int, some: list[dict[str, Any]]) -> dict[str, Any]:
    return {"id": f"AG{number}", "title": "", "spans": some, "origin": "unknown", "note": ""}


def _differ(found: list[tuple[str, list[dict[str, Any]]]]) -> Iterator[dict[str, Any]]:
    for number, (how, some) in enumerate(found, 1):
        kind, strength = how.split("/")
        # what grade was not read: "exclude" stands for any, so that figures of grades mean nothing
        yield {"id": f"X{number}", "type": kind, "title": "", "spans": some, "sides": {}, "strength": strength,
               "grade": "exclude", "note": ""}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--neus", type=Path)
    chosen.add_argument("--ecbplus", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    for event in of_neus(args.neus) if args.neus else of_ecbplus(args.ecbplus):
        written(event, args.out / event.name)


if __name__ == "__main__":
    main()
