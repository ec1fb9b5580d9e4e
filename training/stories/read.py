"""Golds of real stories that we read, as places alone; put together with their texts where these are at hand.

    python training/stories/read.py --collection giveme5w1h.even.jsonl --out DIR

``read/STORY.json`` holds the id of each account in the collection, how many characters of it were read, and for each
item of the gold its spans as [account, start, end].  Written are folders as `rashomon check --gold` and the gate read
them.  The texts belong to their publishers; the collection is Giveme5W1H's, with id, title and text a line.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

READ = Path(__file__).parent / "read"
SPANS = ("shared", "differ", "quotes", "only", "labels")


def folder(told: dict[str, Any], rows: dict[str, dict[str, str]], out: Path) -> None:
    """Writes one story: its accounts as texts, and gold.json."""
    out.mkdir(parents=True, exist_ok=True)
    texts = {a["id"]: text(rows[a["source"]])[: a["length"]] + "\n" for a in told["articles"]}
    for letter, written in texts.items():
        (out / f"{letter}.txt").write_bytes(written.encode())

    def span(place: list[Any]) -> dict[str, Any]:
        article, start, end = place
        return {"article": article, "start": start, "end": end, "text": texts[article][start:end]}

    gold: dict[str, Any] = {"format": "story-gold/1", "story": told["story"], "about": "", "pairs": []}
    gold["articles"] = [
        {"id": a["id"], "file": f"{a['id']}.txt", "outlet": None, "published": a["published"]} for a in told["articles"]
    ]
    for kind in SPANS:
        gold[kind] = [{"title": "", **item, "spans": [span(s) for s in item["spans"]]} for item in told[kind]]
    gold["left_out"] = [{"title": "", **item} for item in told["left_out"]]
    gold["times"] = [{**t, "text": texts[t["article"]][t["start"] : t["end"]], "note": ""} for t in told["times"]]
    gold["never"] = [{"a": span(pair["a"]), "b": span(pair["b"]), "why": ""} for pair in told["never"]]
    for kind in ("loaded", "furniture"):
        gold[kind] = [span(s) for s in told[kind]]
    (out / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def text(row: dict[str, str]) -> str:
    """An article as it was read: its title, and each line of its text a paragraph."""
    return row["title"] + "\n\n" + row["text"].replace("\n", "\n\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--collection", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    lines = args.collection.read_text(encoding="utf-8").splitlines()
    rows = {row["id"]: row for row in map(json.loads, lines)}
    for path in sorted(READ.glob("*.json")):
        folder(json.loads(path.read_text(encoding="utf-8")), rows, args.out / path.stem)


if __name__ == "__main__":
    main()
