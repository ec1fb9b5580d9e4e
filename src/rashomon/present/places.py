"""Where a passage stands, for readers: ``B¶6:1395-1500`` is account B, paragraph 6, those characters."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from rashomon.present.shapes import ArticleData, EvidenceData, ParagraphData, ReportData, SpanData

_BLANK = re.compile(r"\n[ \t\r\f\v]*\n")
# letter, perhaps a paragraph ("¶" is hard to type: "p" will do), perhaps characters
_PLACE = re.compile(r"([A-Za-z]{1,3}?)(?:[¶p](\d{1,6}))?(?::(\d{1,9})-(\d{1,9}))?")


def paragraphs_of(text: str) -> list[ParagraphData]:
    """Blocks between blank lines, or single lines where the text has no blank one; numbered from 1."""
    cut = _BLANK if _BLANK.search(text) else re.compile(r"\n")
    found: list[ParagraphData] = []
    start = 0
    for m in [*cut.finditer(text), None]:
        end = m.start() if m else len(text)
        inner = text[start:end].strip()
        if inner:
            first = text.index(inner, start)
            found.append({"start": first, "end": first + len(inner), "number": len(found) + 1})
        start = m.end() if m else end
    return found


def account(data: ReportData, letter: str) -> ArticleData | None:
    """The account with this letter, or None."""
    return next((a for a in data["articles"] if a["letter"] == letter), None)


def paragraph_at(article: ArticleData, position: int) -> ParagraphData | None:
    """The paragraph that a position stands in (or the one before it, for a position between two)."""
    paragraphs = article["paragraphs"]
    i = bisect.bisect_right([p["start"] for p in paragraphs], position) - 1
    return paragraphs[max(i, 0)] if paragraphs else None


def sentence_at(article: ArticleData, position: int) -> SpanData | None:
    """The sentence around a position, or None."""
    for s in article["sentences"]:
        if s["start"] <= position < s["end"]:
            return {"start": s["start"], "end": s["end"]}
    return None


def short(article: ArticleData, start: int) -> str:
    """``B¶6``; the letter alone where the text has no paragraphs."""
    paragraph = paragraph_at(article, start)
    return article["letter"] + (f"¶{paragraph['number']}" if paragraph else "")


def full(article: ArticleData, start: int, end: int) -> str:
    """``B¶6:1395-1500``."""
    return f"{short(article, start)}:{start}-{end}"


def anchor(letter: str, start: int, end: int) -> str:
    """The passage's id in a page."""
    return f"{letter}-{start}-{end}"


@dataclass(frozen=True, slots=True)
class Place:
    """A reference taken apart; ``paragraph`` or the characters may be missing."""

    letter: str
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None


def parse(ref: str) -> Place | None:
    """``B``, ``B¶6``, ``Bp6``, ``B:1395-1500`` or ``B¶6:1395-1500``; None for anything else."""
    m = _PLACE.fullmatch(ref.strip())
    if not m:
        return None
    paragraph, start, end = (int(g) if g else None for g in m.groups()[1:])
    return Place(m[1].upper(), paragraph, start, end)


def primary(evidence: list[EvidenceData]) -> list[EvidenceData]:
    """The spans to show of one account's evidence: those not inside another of them, first come first."""
    kept: list[EvidenceData] = []
    for e in evidence:
        inside = any(
            o is not e
            and o["article"] == e["article"]
            and o["start"] <= e["start"]
            and e["end"] <= o["end"]
            and (o["end"] - o["start"] > e["end"] - e["start"] or any(k is o for k in kept))
            for o in evidence
        )
        if not inside:
            kept.append(e)
    return kept
