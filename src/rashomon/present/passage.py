"""``rashomon show REF``: one passage in its context, or one finding with everything it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.present import clean, names, places, rows
from rashomon.present.data import restored
from rashomon.present.shapes import ArticleData, FindingData, ParagraphData, ReportData
from rashomon.present.terminal import NARROWEST, WIDEST, WIDTH, Pen, finding_lines

# How many characters of the paragraphs before and after are shown.
AROUND = 160
# What a passage stands between: no quotation marks, which would seem to be the account's.
_OPEN, _CLOSE = "⟦", "⟧"
_FINDING = re.compile(r"[A-Za-z]{1,3}\d{1,6}")


class NoSuchPlace(LookupError):
    """A reference that the report does not have, or that is none."""

    def __init__(self, ref: str, why: str) -> None:
        super().__init__(f"{clean.clip(clean.line(ref), 60)}: {why}")


class BrokenReport(NoSuchPlace):
    """A saved report that lacks what a report must have."""

    def __init__(self, ref: str, lacks: Exception) -> None:
        super().__init__(ref, f"the report is broken ({type(lacks).__name__}: {clean.line(str(lacks))})")


def show(data: ReportData, ref: str, columns: int = WIDTH, *, colour: bool = False) -> str:
    """The finding (``D1``) or passage (``B``, ``B¶6``, ``B:1395-1500``) that ``ref`` names; NoSuchPlace otherwise."""
    try:
        return _shown(restored(data), ref.strip().strip("[]"), Pen(max(NARROWEST, min(columns, WIDEST)), colour))
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise BrokenReport(ref, error) from error


def _shown(data: ReportData, wanted: str, pen: Pen) -> str:
    finding = next((f for f in data["findings"] if f["id"].casefold() == wanted.casefold()), None)
    if finding:
        lines = [*finding_lines(data, finding, pen), *_basis(data, finding, pen)]
    else:
        lines = list(_place(data, wanted, pen))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _place(data: ReportData, ref: str, pen: Pen) -> Iterator[str]:
    place = places.parse(ref)
    if place is None:
        if _FINDING.fullmatch(ref):
            raise NoSuchPlace(
                ref, f"the report has {names.counted(len(data['findings']), 'finding')}, but not this one"
            )
        raise NoSuchPlace(ref, "write a finding (D1), a paragraph (B¶6 or Bp6) or characters (B:1395-1500)")
    article = places.account(data, place.letter)
    if article is None:
        letters = names.listed([a["letter"] for a in data["articles"]])
        raise NoSuchPlace(ref, f"the report has no such account; its accounts are {letters}")
    if place.start is not None and place.end is not None:
        if not place.start < place.end <= article["length"]:
            raise NoSuchPlace(ref, f"account {place.letter} has {article['length']} characters")
        return _passage(data, article, place.start, place.end, pen)
    if place.paragraph is None:
        return _whole(article, pen)
    found = next((p for p in article["paragraphs"] if p["number"] == place.paragraph), None)
    if found is None:
        raise NoSuchPlace(ref, f"account {place.letter} has {names.counted(len(article['paragraphs']), 'paragraph')}")
    return _passage(data, article, found["start"], found["end"], pen)


def _passage(data: ReportData, article: ArticleData, start: int, end: int, pen: Pen) -> Iterator[str]:
    yield from _head(article, places.full(article, start, end), pen)
    touched = [p for p in article["paragraphs"] if p["start"] < end and start < p["end"]]
    low = touched[0]["start"] if touched else start
    high = touched[-1]["end"] if touched else end
    before = [p for p in article["paragraphs"] if p["end"] <= low][-1:]
    after = [p for p in article["paragraphs"] if p["start"] >= high][:1]
    for p in before:
        text = article["text"][p["start"] : p["end"]]
        yield from _paragraph(p["number"], ("… " if len(text) > AROUND else "") + text[-AROUND:], pen, dim=True)
    inner = _marked(article, low, high, start, end)
    yield from _paragraph(touched[0]["number"] if touched else 0, inner, pen)
    for p in after:
        text = article["text"][p["start"] : p["end"]]
        yield from _paragraph(p["number"], text[:AROUND] + (" …" if len(text) > AROUND else ""), pen, dim=True)
    yield from _used(data, article, start, end, pen)


def _marked(article: ArticleData, low: int, high: int, start: int, end: int) -> str:
    text = article["text"]
    if (start, end) == (low, high):
        return text[low:high]
    low, high = min(low, start), max(high, end)
    return text[low:start] + _OPEN + text[start:end] + _CLOSE + text[end:high]


def _whole(article: ArticleData, pen: Pen) -> Iterator[str]:
    yield from _head(article, article["letter"], pen)
    for p in article["paragraphs"]:
        yield from _paragraph(p["number"], _text(article, p), pen)


def _text(article: ArticleData, p: ParagraphData) -> str:
    return article["text"][p["start"] : p["end"]]


def _head(article: ArticleData, ref: str, pen: Pen) -> Iterator[str]:
    yield from (pen.styled(x, "head") for x in clean.wrap(clean.line(f"[{ref}] {names.outlet(article)}"), pen.columns))
    facts = [names.dated(article), article["source"]]
    if article["url"] and article["url"] != article["source"]:
        facts.append(article["url"])
    yield from clean.wrap(clean.line(", ".join(facts)), pen.columns)
    if article["sha256"]:
        yield from clean.wrap(clean.line(f"sha256 {article['sha256']}"), pen.columns)
    yield ""


def _paragraph(number: int, text: str, pen: Pen, *, dim: bool = False) -> Iterator[str]:
    lead = f"{f'¶{number}' if number else '':>5} "
    for i, piece in enumerate(clean.wrap(clean.line(text), pen.columns - len(lead))):
        yield (lead if i == 0 else " " * len(lead)) + (pen.styled(piece, "dim") if dim else piece)
    yield ""


def _used(data: ReportData, article: ArticleData, start: int, end: int, pen: Pen) -> Iterator[str]:
    """Which findings rest on these characters."""
    for finding in data["findings"]:
        if any(
            e["article"] == article["letter"] and e["start"] < end and start < e["end"] for e in finding["evidence"]
        ):
            yield clean.clip(clean.line(f"used in {finding['id']}: {finding['title']}"), pen.columns)


def _basis(data: ReportData, finding: FindingData, pen: Pen) -> Iterator[str]:
    """Why the finding was made: reasons with their weight, and every span it rests on."""
    if finding["score"]:
        yield f"    score {finding['score']:.2f}"
    for reason in finding["reasons"]:
        text = clean.line(f"{reason['weight']:+.2f}  {reason['says']}")
        for i, piece in enumerate(clean.wrap(text, pen.columns - 4)):
            yield "    " + (piece if i == 0 else "       " + piece)
    by_letter = {a["letter"]: a for a in data["articles"]}
    yield ""
    for e in finding["evidence"]:
        article = by_letter[e["article"]]
        sentence = places.sentence_at(article, e["start"])
        low = min(e["start"], sentence["start"]) if sentence else e["start"]
        high = max(e["end"], sentence["end"]) if sentence else e["end"]
        yield pen.styled(f"  {places.full(article, e['start'], e['end'])}", "ref") + f"  {clean.line(e['role'])}"
        marked = _marked(article, low, high, e["start"], e["end"])
        for piece in clean.wrap(clean.line(marked), min(pen.columns - 4, rows.LONG)):
            yield f"    {piece}"
