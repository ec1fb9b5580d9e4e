"""Invented news paragraphs with names, labels and coreference: notation, check, and what the reader makes of them.

    python paragraphs.py check [FOLDER]
    python paragraphs.py measure [FOLDER] [--json FILE] [--models DIR]

A file is a kind of news; ``# `` begins a remark, ``== ID`` a paragraph, whose text is one line.  In it

    [1 PER Mara Delvane]    a name: who or what it is (a number of the paragraph's own), its type, its words
    [1 the mayor], [1 her]  another mention of the same
    {1 a former baker}      words that tell of it beside a mention: how this account labels it
    [LOC Ostra]             a name of what is told of once

and marks may stand inside others.  What repeats words of a name alone ("[1 Delvane]") is its name, too.  A leading
article belongs to the mention and not to the name.  Measured are names (span and type, exact), and coreference over the
mentions' head words without singletons (labels are no mentions).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "paragraphs"
TYPES = ("PER", "ORG", "LOC", "NORP", "OTHER")
_MARK = re.compile(r"([\[{])(?:(\d+) )?(?:(PER|ORG|LOC|NORP|OTHER) )?|[\]}]")
_ARTICLE = re.compile(r"(?:the|a|an) ", re.IGNORECASE)
_CLOSES = {"[": "]", "{": "}"}
HELD_FROM, HELD_EVERY = 2, 3  # courts, diplomacy, elections, labour, science, transport: nothing is trained on them
Place = tuple[int, int]


class Malformed(ValueError):
    """A paragraph whose marks cannot be read."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention (``type`` where it is a name) or a label of what ``group`` numbers; code points of the text."""

    start: int
    end: int
    group: int | None
    type: str
    label: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    kind: str
    id: str
    text: str
    marks: tuple[Mark, ...]

    def names(self) -> list[tuple[int, int, str]]:
        """(start, end, type) without a leading article: typed mentions, and those that repeat some of their words."""
        typed = {m.group: (m.type, set(self._words(m).split())) for m in self.marks if m.type and m.group is not None}
        out = []
        for m in self.marks:
            type_, known = typed.get(m.group, ("", set()))
            words = self._words(m)
            again = not m.label and words[:1].isupper() and known.issuperset(words.split())
            if m.type or again:
                out.append((m.end - len(words), m.end, m.type or type_))
        return sorted(set(out))

    def _words(self, m: Mark) -> str:
        return self.text[m.start + len(_leading(self.text[m.start : m.end])) : m.end]

    def groups(self) -> dict[int, list[Place]]:
        """Mentions of each thing that has two or more, in reading order."""
        out: dict[int, list[Place]] = defaultdict(list)
        for m in sorted(self.marks, key=lambda m: (m.start, -m.end)):
            if m.group is not None and not m.label:
                out[m.group].append((m.start, m.end))
        return {g: places for g, places in out.items() if len(places) > 1}


def _leading(words: str) -> str:
    found = _ARTICLE.match(words)
    return found.group() if found else ""


def parse(line: str, kind: str = "", name: str = "") -> Paragraph:
    """A paragraph from its marked line; Malformed where a mark is not closed, or closed by another's sign."""
    text, at = "", 0
    open_: list[tuple[str, int, int | None, str]] = []
    marks: list[Mark] = []
    for found in _MARK.finditer(line):
        text += line[at : found.start()]
        at = found.end()
        sign = found.group(1)
        if sign:
            open_.append((sign, len(text), int(found[2]) if found[2] else None, found[3] or ""))
            continue
        if not open_ or _CLOSES[open_[-1][0]] != found.group():
            raise Malformed(f"{name}: {found.group()} closes nothing, after “{text[-30:]}”")
        sign, start, group, type_ = open_.pop()
        marks.append(Mark(start, len(text), group, type_, sign == "{"))
    if open_:
        raise Malformed(f"{name}: “{(text + line[at:])[open_[-1][1]:][:30]}” is not closed")
    return Paragraph(kind, name, text + line[at:], tuple(marks))


def read(folder: Path = FOLDER) -> Iterator[Paragraph]:
    """All paragraphs of a folder's files, in order."""
    for path in sorted(folder.glob("*.txt")):
        name = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("== "):
                name = line[3:].strip()
            elif line.strip() and not line.startswith("# "):
                yield parse(line, path.stem, name)


def held(kinds: Iterable[str]) -> frozenset[str]:
    """The kinds of news kept for measuring."""
    return frozenset(sorted(set(kinds))[HELD_FROM::HELD_EVERY])


def problems(paragraph: Paragraph) -> list[str]:
    """What is wrong with a paragraph's marks; empty where nothing is."""
    p, out = paragraph, []
    types: dict[int, set[str]] = defaultdict(set)
    told: dict[int, int] = defaultdict(int)
    for m in p.marks:
        words = p.text[m.start : m.end]
        if m.group is None and not m.type:
            out.append(f"“{words}” has neither number nor type")
        if m.label and (m.type or m.group is None):
            out.append(f"the label “{words}” needs a number and no type")
        if words != words.strip() or not words:
            out.append(f"“{words}” has white space at its ends")
        if m.type and m.type != "OTHER" and not any(c.isupper() for c in words[len(_leading(words)) :][:1]):
            out.append(f"the name “{words}” begins with no capital")
        if m.group is not None:
            types[m.group].update({m.type} - {""})
            told[m.group] += not m.label
    out += [f"{g} is {' and '.join(sorted(t))}" for g, t in sorted(types.items()) if len(t) > 1]
    out += [f"{g} has labels and no mention" for g, n in sorted(told.items()) if not n]
    places = [(m.start, m.end, m.group) for m in p.marks]
    twice = [place for place in sorted(set(places), key=str) if places.count(place) > 1]
    out += [f"“{p.text[a:b]}” is marked twice" for a, b, _ in twice]
    if not p.text.strip() or p.text[-1:] not in ".”\"'?!":
        out.append("the text ends with no stop")
    return [f"{p.kind}/{p.id}: {what}" for what in out]


def check(folder: Path = FOLDER) -> list[str]:
    """What is wrong in a folder: marks, and ids that occur twice."""
    found: list[str] = []
    try:
        some = list(read(folder))
    except Malformed as error:
        return [str(error)]
    for p in some:
        found += problems(p)
    ids = [(p.kind, p.id) for p in some]
    return found + [f"{k}/{i}: occurs twice" for k, i in sorted(set(ids)) if ids.count((k, i)) > 1]


def _head(places: Sequence[Place], heads: Sequence[int], start: int, end: int) -> int | None:
    """The first word of a mention that hangs from none of its own."""
    inside = [i for i, (a, b) in enumerate(places) if start <= a and b <= end]
    return next((i for i in inside if heads[i] not in inside), None)


def measure(paragraphs: Iterable[Paragraph], models: Path | None = None) -> dict[str, dict[str, float]]:
    """Names F1 (all, PER, ORG, LOC) and coreference (mean of MUC, B³, CEAF-e) per kind, of those held out, of all."""
    from links import score

    from rashomon.annotate.sentences import places as split
    from rashomon.languages import language
    from rashomon.plugs.reader import load
    from rashomon.plugs.syntax.spread import spans

    reader, english = load(models), language("en")
    n: dict[tuple[str, str, str], int] = defaultdict(int)
    pairs: dict[str, list[Any]] = defaultdict(list)
    some = list(paragraphs)
    apart = held(p.kind for p in some)
    for p in some:
        sentences = reader.cut(p.text, split(p.text, english))
        rows, groups = reader.article(p.text, sentences)
        found = {(row[a].start, row[b - 1].end, k) for row in rows for a, b, k in spans([t.ent for t in row])}
        gold = set(p.names())
        heads = [{place: _key(rows, place) for place in places} for places in p.groups().values()]
        key = [sorted({h for h in own.values() if h is not None}) for own in heads]
        labels = {_key(rows, (m.start, m.end)) for m in p.marks if m.label} - {h for row in key for h in row}
        got = [[(s, w, 0) for s, w in g if (s, w, 0) not in labels] for g in groups]
        for kind in (p.kind, "all", *(["held out"] if p.kind in apart else [])):
            pairs[kind].append(([k for k in key if len(k) > 1], [g for g in got if len(g) > 1]))
            for type_ in ("", *TYPES):
                g, f = ({x for x in y if x[2] == type_ or (not type_ and x[2] in TYPES[:3])} for y in (gold, found))
                n[kind, type_, "gold"] += len(g)
                n[kind, type_, "found"] += len(f)
                n[kind, type_, "both"] += len(g & f)
    out = {}
    for kind, own in sorted(pairs.items()):
        figures = {t or "names": 200 * n[kind, t, "both"] / max(n[kind, t, "gold"] + n[kind, t, "found"], 1)
                   for t in ("", *TYPES)}
        out[kind] = {"paragraphs": len(own), **figures, "coreference": score(own)["mean"]}
    return out


def _key(rows: Sequence[Sequence[Any]], place: Place) -> tuple[int, int, int] | None:
    for s, row in enumerate(rows):
        if row and row[0].start <= place[0] < row[-1].end:
            i = _head([(t.start, t.end) for t in row], [t.head for t in row], *place)
            return None if i is None else (s, i, 0)
    return None


def main() -> int:
    p = argparse.ArgumentParser()
    p.add_argument("what", choices=("check", "measure"))
    p.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    p.add_argument("--json", type=Path)
    p.add_argument("--models", type=Path)
    args = p.parse_args()
    if args.what == "check":
        wrong = check(args.folder)
        some = [] if wrong else list(read(args.folder))
        counts = {t: sum(m.type == t for x in some for m in x.marks) for t in TYPES}
        labels, groups = sum(m.label for x in some for m in x.marks), sum(len(x.groups()) for x in some)
        told = f"{len(some)} paragraphs, {counts}, {labels} labels, {groups} chains"
        print("\n".join(wrong) or told)
        return int(bool(wrong))
    figures = measure(read(args.folder), args.models)
    for kind, row in figures.items():
        print(f"{kind:12}", "  ".join(f"{k} {v:.1f}" for k, v in row.items()))
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
