"""The events whose accounts were read: their sentences, numbered as the labels number them.

``labels/ecbplus/EVENT.txt`` holds a line for each finding, of the numbers DOCUMENT.SENTENCE alone: ``S 1.1 2.3 5.1``,
these sentences each tell one and the same proposition; ``D number/strong 1.2 4.1``, they tell one fact differently;
``N 1.2 3.4``, they look alike and tell two things.  A sentence stands in as many lines as it tells things that others
tell.  Of NeuS a file holds twenty events, each begun by ``= EVENT STARTS STARTS STARTS``: where the sentences of each
account's text begin; sentence 0 is its title.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LABELS = Path(__file__).parent / "labels"
DOCUMENTS, SENTENCES = 10, 16  # of an event; of a document, from its beginning
LENGTH, SHORTEST = 1500, 90  # characters: documents nearest the first are taken, none shorter than the second
_QUOTES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}


Line = tuple[str, str, list[tuple[int, int]]]


@dataclass(frozen=True)
class Event:
    """``accounts``: number of a document to its sentences by their numbers; ``lines``: kind, type and numbers."""

    name: str
    accounts: dict[int, dict[int, str]]
    lines: list[Line]


def of_ecbplus(collection: Path) -> Iterator[Event]:
    """``collection``: lines of {"id", "text", "story"}, a sentence of the text a line, words between blanks."""
    by = _by_story(collection)
    for path in sorted((LABELS / "ecbplus").glob("*.txt")):
        accounts = {n: dict(enumerate(told, 1)) for n, told in enumerate(_accounts(by[path.stem]), 1)}
        lines = [_line(line.split()) for line in path.read_text(encoding="utf-8").splitlines()]
        yield Event(path.stem, accounts, lines)


def of_neus(collection: Path) -> Iterator[Event]:
    """``collection``: lines of {"id", "title", "text", "story"}: a title and a lead of left, centre and right."""
    by = _by_story(collection)
    for path in sorted((LABELS / "neus").glob("*.txt")):
        for place, event in enumerate(path.read_text(encoding="utf-8").removeprefix("= ").split("\n= "), 1):
            (story, *starts), *lines = (line.split() for line in event.strip().splitlines())
            rows = sorted(by[story], key=lambda r: r["id"])
            accounts = {n: _lead(row, at) for n, (row, at) in enumerate(zip(rows, starts, strict=True), 1)}
            yield Event(f"{path.stem}-{place:02d}", accounts, [_line(line) for line in lines])


def _by_story(collection: Path) -> dict[str, list[dict[str, str]]]:
    by: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in collection.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        by[row["story"]].append(row)
    return by


def _lead(row: dict[str, str], starts: str) -> dict[int, str]:
    """A title, number 0, and the sentences of a lead, which begin where ``starts`` says."""
    at = [int(x) for x in starts.split(",") if x != "-"]
    text = row["text"].replace("\n", " ")
    told = {n: text[a:b].strip() for n, (a, b) in enumerate(itertools.pairwise([*at, len(text)]), 1)}
    title = (row["title"] or "").strip().replace("\n", " ")
    return {0: title, **told} if title else told


def _accounts(rows: list[dict[str, str]]) -> Iterator[list[str]]:
    whole = [r for r in rows if len(r["text"]) >= SHORTEST]
    whole.sort(key=lambda r: (abs(len(r["text"]) - LENGTH), r["id"]))
    for row in sorted(whole[:DOCUMENTS], key=lambda r: r["id"]):
        lines = [line for line in row["text"].split("\n") if line.strip() and not line.startswith("http : / /")]
        yield [written(line) for line in lines[:SENTENCES]]


def _line(words: list[str]) -> Line:
    kind, *rest = words
    how = rest.pop(0) if kind == "D" else ""
    numbers = (at.split(".") for at in rest)
    return kind, how, [(int(document), int(sentence)) for document, sentence in numbers]


def written(tokens: str) -> str:
    """A line of words between blanks as it was written."""
    text = tokens
    for mark, sign in _QUOTES.items():
        text = text.replace(mark, sign)
    text = re.sub(r" ([,.;:?!%)\]])", r"\1", text)
    text = re.sub(r"([(\[$#]) ", r"\1", text)
    text = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", text)
    text = re.sub(r"(\w) - (\w)", r"\1-\2", text.replace("s ' ", "s' "))
    text = re.sub(r"(\d): (\d\d)\b", r"\1:\2", text)
    out, inside = "", False
    for part in re.split('(")', text):
        if part == '"':
            out = out.rstrip() + ("" if inside or not out else " ") + '"'
            inside = not inside
        else:
            out += part.lstrip() if inside and out.endswith('"') else part
    return re.sub(r"\s+", " ", out).strip()
