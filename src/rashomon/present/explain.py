"""``rashomon show D1 --explain``: how one finding came about, what it means, and what to check before it is quoted."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.present import clean, dates, names, places
from rashomon.present.passage import NoSuchPlace
from rashomon.present.shapes import EvidenceData, FindingData, ReportData

KINDS = {
    "shared": "a statement that several accounts tell; accounts with one origin are no independent witnesses",
    "differ": "a question that the accounts answer differently; who is right is not said",
    "quote": "one utterance as several accounts render it, word for word or in their own words",
    "only": "told by one account; it was not found in the others, whose authors may have known it or not",
    "left-out": "told by the others and not found in one; that may be a matter of space",
    "wording": "how the accounts put it, where the words carry a judgement",
    "time": "a day of the story with what the accounts tell of it",
    "origin": "where passages go back to",
}
# What a score says; the words were chosen, not measured: docs/quality.md has how often findings are right.
SURE = ((0.8, "rather sure"), (0.6, "fairly sure"), (0.0, "not very sure"))
MOST = 8  # other findings named


def explained(data: ReportData, id: str) -> str:
    """The explanation of a finding, as lines of text; NoSuchPlace when the report has none of this number."""
    found = next((f for f in data["findings"] if f["id"].casefold() == id.strip().strip("[]").casefold()), None)
    if found is None:
        raise NoSuchPlace(id, "only a finding (D1, Q2 …) can be explained")
    return "".join(clean.visible(line) + "\n" for line in _lines(data, found))


def _lines(data: ReportData, f: FindingData) -> Iterator[str]:
    yield f"{f['id']} {clean.line(f['title'])}"
    yield ""
    yield f"What it is: {f['kind']}, {KINDS.get(f['kind'], 'a kind that is not told of')}."
    if f["type"] and f["type"] not in names.PLAIN:
        yield f"What differs: {names.type_word(f)} (docs/findings.md, “{f['type']}”)."
    if f["grade"]:
        yield f"How hard: {names.grade_word(f)}: {names.GRADE_MEANS.get(f['grade'], f['grade'])}."
    if f["comment"]:
        yield f"In words: {clean.line(f['comment'])}"
    yield ""
    yield "What it rests on:"
    for e in f["evidence"]:
        article = next(a for a in data["articles"] if a["letter"] == e["article"])
        yield f"  {places.full(article, e['start'], e['end'])} ({clean.line(e['role'])}): {clean.line(e['text'])}"
    yield ""
    yield "The steps that led to it:"
    for reason in f["reasons"]:
        yield f"  {reason['weight']:+.2f}  {clean.line(reason['says'])}"
    if not f["reasons"]:
        yield "  it follows from the passages themselves"
    if f["score"]:
        says = next(word for least, word in SURE if f["score"] >= least)
        yield f"  score {f['score']:.2f}: the program is {says} that these passages belong together"
    yield from _days(data, f)
    yield from _origins(data, f)
    yield from _beside(data, f)
    yield ""
    yield "Before you quote it: read each passage in its context (rashomon show REF), and mind that the program errs."
    models = ", ".join(f"{name} {digest[:12]}" for name, digest in data["run"]["models"].items())
    yield f"Made by Rashomon {data['run']['version']}{' with ' + models if models else ', by rules alone'}."


def _days(data: ReportData, f: FindingData) -> Iterator[str]:
    """How the days that its passages name were reached."""
    told = [(a, t) for a, t in dates.times_of(data, f) if t["how"]]
    if told:
        yield ""
        yield "How its days were reached:"
        for a, t in told:
            value = t["value"] or "open"
            yield f"  {a['letter']}: “{clean.line(t['text'])}” → {value} ({clean.line(t['how'])})"


def _origins(data: ReportData, f: FindingData) -> Iterator[str]:
    copies = [a for a in data["articles"] if a["copy_of"] and a["letter"] in f["articles"]]
    if f["origins"] or copies:
        yield ""
        yield "How many it goes back to:"
    for o in f["origins"]:
        way = f": {' → '.join(map(clean.line, o['chain']))}" if len(o["chain"]) > 1 else ""
        yield f"  {clean.line(o['name'])} is one origin for {names.joined(o['articles'])}{way}"
    for a in copies:
        yield f"  {a['letter']} copies {a['copy_of']}: together one origin"


def _beside(data: ReportData, f: FindingData) -> Iterator[str]:
    """Other findings on the same words, which may say more of them."""
    others = [
        o for o in data["findings"]
        if o["id"] != f["id"] and any(_meet(a, b) for a in f["evidence"] for b in o["evidence"])
    ]  # fmt: skip
    if others:
        yield ""
        yield "Also rest on these words:"
        for o in others[:MOST]:
            yield f"  {o['id']} {clean.clip(clean.line(o['title']), 90)}"
        if len(others) > MOST:
            yield f"  and {len(others) - MOST} more"


def _meet(a: EvidenceData, b: EvidenceData) -> bool:
    return a["article"] == b["article"] and a["start"] < b["end"] and b["start"] < a["end"]
