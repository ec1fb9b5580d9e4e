"""A gold comparison written by hand (``gold.toml``, texts only) with every text found at its place (``gold.json``).

    python tests/gate/place.py [STORY...]

In the TOML a text is given as it stands in the account, ``text#2`` for its second occurrence; texts that stand more
than once without saying which, or not at all, are errors.  Offsets are code points, end excluded.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

STORIES = Path(__file__).parent / "stories"
ASIDE = Path(__file__).parent / "aside"  # stories that nothing is tuned on: measured, their misses not read
MIXED = Path(__file__).parent / "mixed"  # stories of two languages
Json = dict[str, Any]
_NTH = re.compile(r"(.*)#(\d+)", re.DOTALL)
GROUPS = ("shared", "differ", "quotes", "only", "labels")


class NotPlaced(ValueError):
    """A text of the TOML that does not stand in its account just once."""


def texts_of(folder: Path, gold: Json) -> dict[str, str]:
    """The accounts' texts by letter, undecorated."""
    return {a["id"]: (folder / a["file"]).read_bytes().decode("utf-8") for a in gold["articles"]}


def span(texts: dict[str, str], letter: str, wanted: str, *, first: bool = False) -> Json:
    """The wanted text with its offsets in the account; with ``first`` one that stands there again means the first."""
    said = _NTH.fullmatch(wanted)
    words, nth = (said[1], int(said[2])) if said else (wanted, 1)
    starts = [m.start() for m in re.finditer(re.escape(words), texts[letter])]
    if len(starts) < nth or (said is None and len(starts) > 1 and not first):
        raise NotPlaced(f"{letter}: {wanted!r} stands {len(starts)} times")
    return {"article": letter, "start": starts[nth - 1], "end": starts[nth - 1] + len(words), "text": words}


def placed(folder: Path) -> Json:
    """The whole gold comparison of one story, in the order of the format's page."""
    raw = tomllib.loads((folder / "gold.toml").read_text(encoding="utf-8"))
    texts = texts_of(folder, raw)

    def spans(item: Json) -> list[Json]:
        return [span(texts, a, t) for a in texts for t in _listed(item.get(a, ()))]

    gold: Json = {"format": "story-gold/1", "story": raw["story"], "about": raw["about"]}
    gold["articles"] = [
        {"id": a["id"], "file": a["file"], "outlet": a.get("outlet"), "published": a.get("published")}
        for a in raw["articles"]
    ]
    for group in GROUPS:
        gold[group] = [
            {k: v for k, v in item.items() if k not in texts} | {"spans": spans(item)} for item in raw.get(group, ())
        ]
    gold["left_out"] = raw.get("left_out", [])
    gold["loaded"] = [s for item in raw.get("loaded", ()) for s in spans(item)]
    gold["times"] = [
        span(texts, letter, words, first=True) | {"value": value}
        for letter, found in raw.get("times", {}).items()
        for words, value in found
    ]
    gold["never"] = [
        {"a": span(texts, *n["a"]), "b": span(texts, *n["b"]), "why": n["why"]} for n in raw.get("never", ())
    ]
    gold["pairs"] = []
    gold["furniture"] = spans(raw.get("furniture", {}))
    return gold


def _listed(value: str | Sequence[str]) -> Sequence[str]:
    return [value] if isinstance(value, str) else value


def written(gold: Json) -> str:
    """As it stands in the file."""
    return json.dumps(gold, ensure_ascii=False, indent=1) + "\n"


def main(names: Sequence[str]) -> None:
    for folder in sorted(p.parent for place in (STORIES, ASIDE, MIXED) for p in place.glob("*/gold.toml")):
        if not names or folder.name in names:
            (folder / "gold.json").write_text(written(placed(folder)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
