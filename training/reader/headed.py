"""Headlines and captions that run into the text, made from what we have, for ``ends.py``.

    python headed.py --data DIR

Writes headed.train.jsonl and headed.dev.jsonl, each document of which is one line without a stop and the sentences
after it, in one paragraph, or the line alone.  The line is a headline or caption of our invented stories (every sixth
story is for development), or a sentence of EWT and GUM that lost its stop; part of those lose articles and auxiliaries,
too, as headlines do, or stand in Title Case or capitals.  The text after it is what really follows.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from prepare import CLOSED_GENRES, HERE, Sentence, dump, read_lines

from rashomon.plugs.syntax.tokenize import tokenize
from rashomon.plugs.syntax.wordlist import words as wordlist

sys.path.insert(0, str(HERE.parent / "stories"))
from story import Account, read

STORIES = HERE.parent / "stories"
HELD = 6  # every sixth story is for development
TAKEN = 0.35  # of the treebanks' sentences that may lose their stop
SHORT, LONG = 4, 24  # words of such a sentence
TERSE, TITLE, CAPITALS = 0.4, 0.25, 0.12  # of the lines so made: without articles and auxiliaries; in such a case
ALONE = 0.5  # of the lines stand alone as well, and hold no end
DASHES = ("-", "–", "—", "--")
SMALL = wordlist("a an the of to in on at for by and or but as with from 's n't is")


def cased(words: Sequence[str], rng: random.Random) -> list[str]:
    """The words as they are, in Title Case or in capitals."""
    r = rng.random()
    if r < CAPITALS:
        return [w.upper() for w in words]
    if r < CAPITALS + TITLE:
        return [w if i and w.lower() in SMALL else w[:1].upper() + w[1:] for i, w in enumerate(words)]
    return list(words)


def terse(s: Sentence) -> list[int]:
    """The words that a headline would keep: no articles, no auxiliaries."""
    lost = {"a", "an", "the"}
    kept = [i for i, w in enumerate(s["w"]) if not (w.lower() in lost or s["d"][i] in ("aux", "aux:pass", "cop"))]
    return kept if len(kept) >= SHORT else list(range(len(s["w"])))


def line(s: Sentence, rng: random.Random) -> Sentence | None:
    """A sentence as a headline or caption; None where it is no such sentence."""
    w = s["w"]
    if w[-1] != "." or not SHORT < len(w) <= LONG or not w[0][:1].isupper() or any(x in '"“”()[]' for x in w):
        return None
    kept = terse(s)[:-1] if rng.random() < TERSE else list(range(len(w) - 1))
    words = [w[i] for i in kept]
    words[0] = words[0][:1].upper() + words[0][1:]
    if words[-1][-1] in ",;:-":
        return None
    return {"w": cased(words, rng), "sp": [s["sp"][i] or (i + 1 not in kept) for i in kept[:-1]] + [1]}


def from_treebank(sentences: Sequence[Sentence], rng: random.Random) -> Iterator[list[Sentence]]:
    """A line and up to two sentences that follow it."""
    for i, s in enumerate(sentences[:-1]):
        after = sentences[i + 1]
        plain = after["doc"] == s["doc"] and after["w"][0][:1].isupper() and len(after["w"]) > SHORT
        if plain and rng.random() < TAKEN and (made := line(s, rng)):
            more = sentences[i + 2 : i + 2 + (rng.random() < 0.4)]
            yield [made, after, *(x for x in more if x["doc"] == s["doc"])]


def told(text: str, a: int, b: int) -> Sentence:
    cut = tokenize(text, a, b)
    return {"w": [text[x:y] for x, y in cut], "sp": [int(text[y : y + 1].isspace()) for _, y in cut]}


def from_account(account: Account, rng: random.Random) -> Iterator[list[Sentence]]:
    """Each headline or caption without a stop, and the sentence after it; a dateline and its sentence are one."""
    for s, after in zip(account.sentences, account.sentences[1:], strict=False):
        one, two = told(account.text, s.start, s.end), told(account.text, after.start, after.end)
        one["sp"][-1] = 1
        if s.role == "body" or after.role != "body":
            continue
        if one["w"][-1] in DASHES:
            yield [{k: one[k] + two[k] for k in ("w", "sp")}]
        elif one["w"][-1][-1].isalnum():
            one["w"] = cased(one["w"], rng)
            yield [one, two]


def numbered(docs: Sequence[Sequence[Sentence]]) -> Iterator[Sentence]:
    for n, doc in enumerate(docs):
        for i, s in enumerate(doc):
            yield {"doc": f"headed{n}", "par": not i, "w": s["w"], "sp": s["sp"]}


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--seed", type=int, default=0)
    args = p.parse_args()
    rng = random.Random(args.seed)
    stories: list[Any] = [read(path) for path in sorted(STORIES.glob("*.story"))]
    for end, own in (("train", lambda i: i % HELD), ("dev", lambda i: not i % HELD)):
        docs = [d for i, s in enumerate(stories) if own(i) for a in s.accounts.values() for d in from_account(a, rng)]
        ours = len(docs)
        for name in ("ewt", "gum"):
            some = [s for s in read_lines(args.data / f"{name}.{end}.jsonl") if s.get("genre") not in CLOSED_GENRES]
            docs += from_treebank(some, rng)
        docs += [d[:1] for d in docs if len(d) > 1 and rng.random() < ALONE]
        dump(args.data / f"headed.{end}.jsonl", numbered(docs))
        print(ours, "of our stories,", len(docs), "with those of the treebanks and those alone")


if __name__ == "__main__":
    main()
