"""Rows as a page draws them: findings with their words cut into stretches, each with its references and links."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from rashomon.present import clean, dates, names, places, rows, texts, words
from rashomon.present.shapes import ArticleData, FindingData, ReportData

# Rows of a section that stand open; the rest follows behind one line that opens them.
OPEN_ROWS = {"wording": 8}
OPEN_ROWS_ELSE = 15
# Rows of a section drawn at most; the others are counted, and stand in the data.
MOST_ROWS = {"wording": 30}
# Readings of a row that can be opened; above, they are counted.
READINGS = 60
# References given to the same words in other accounts.
OTHERS = 12
# Words at each end of a passage that a link to the live page names.
LINK_WORDS = 5

PAGE_LANGUAGE = "en"
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Bit:
    """A stretch of an excerpt: its text and the classes that mark it."""

    text: str
    classes: str


@dataclass(frozen=True, slots=True)
class Shown:
    """An excerpt as the page shows it."""

    excerpt: rows.Excerpt
    bits: tuple[Bit, ...]
    live: str | None
    lang: str | None
    mixed: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """One account's, or several like-worded accounts', part of a row; ``more`` passages are not shown.

    ``beside``: it tells of the event, but no words of its passages are set against those of the others.
    """

    letters: tuple[str, ...]
    article: ArticleData
    shown: tuple[Shown, ...]
    more: int = 0
    agreed: str = ""
    others: tuple[rows.Excerpt, ...] = ()
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A finding as the page shows it; ``voices`` in the order to read them.

    ``varying``: of a quotation, the words that each account's rendering shares with no other.
    """

    finding: FindingData
    kind: str
    grade: str
    heading: str
    voices: tuple[Voice, ...]
    missing: tuple[str, ...]
    left: int
    dated: tuple[str, ...]
    ids: tuple[str, ...]
    varying: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def short(self) -> bool:
        """Whether it is shown on one line: what one tells alone, what was not found."""
        return self.finding["kind"] in ("only", "left-out")

    @property
    def terms(self) -> bool:
        """Whether it shows single words and not passages."""
        return self.finding["kind"] == "wording"

    @property
    def comment(self) -> str:
        return names.comment(self.finding)

    @property
    def says_missing(self) -> bool:
        """Whether the comment itself names the accounts in which it was not found."""
        return "not found in" in self.comment.casefold()

    @property
    def facing(self) -> tuple[Voice, ...]:
        """The accounts that are set against each other."""
        return tuple(v for v in self.voices if not v.beside)

    @property
    def beside(self) -> tuple[Voice, ...]:
        """Those that tell of the event and are not set against the others."""
        return tuple(v for v in self.voices if v.beside)

    def voice(self, letter: str) -> Voice | None:
        return next((v for v in self.voices if letter in v.letters), None)


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page: rows that stand open, those behind a line that opens them, and how many are not drawn."""

    section: names.Section
    first: tuple[Row, ...]
    rest: tuple[Row, ...]
    columns: bool
    left: int = 0

    @property
    def count(self) -> int:
        return len(self.first) + len(self.rest) + self.left


def part(data: ReportData, section: names.Section) -> Part:
    columns = 1 < len(data["articles"]) <= rows.COLUMNS and section.key in ("differ", "quotes", "shared")
    told = sorted(names.of(data, section), key=_rank) if section.key == "wording" else names.of(data, section)
    merged = rows.merged(told)
    most, shown = MOST_ROWS.get(section.key, len(merged)), OPEN_ROWS.get(section.key, OPEN_ROWS_ELSE)
    found = [row(data, f, ids, columns) for f, ids in merged[:most]]
    return Part(section, tuple(found[:shown]), tuple(found[shown:]), columns, len(merged) - len(found))


def _rank(finding: FindingData) -> int:
    """Hedges, loaded words and verbs of saying before what things are called, and last what all call the same."""
    called = {" ".join(e["text"].casefold().split()) for e in finding["evidence"]}
    return 0 if finding["type"] != "label" else 1 if len(called) > 1 else 2


def row(data: ReportData, f: FindingData, ids: tuple[str, ...], columns: bool) -> Row:
    told = [c for c in rows.cells(data, f) if c.excerpts]
    alone = columns or f["kind"] == "wording"
    groups = (
        [rows.Reading((c.article["letter"],), c) for c in told] if alone else rows.readings(told, f["kind"] == "differ")
    )
    shown = groups[:READINGS]
    varying: tuple[tuple[str, tuple[str, ...]], ...] = ()
    if f["kind"] == "wording":
        voices = [_terms(r.cell.article, f) for r in shown]
    else:
        said = [("\n".join(e.text for e in r.cell.excerpts), r.cell.article["language"]) for r in shown]
        shared = words.shared(said) if f["kind"] == "quote" else [[] for _ in shown]
        if f["kind"] == "quote" and 1 < len(shown) <= rows.COLUMNS:
            varying = tuple(
                (names.joined(list(r.letters)), tuple(own))
                for r, (text, code), pieces in zip(shown, said, shared, strict=True)
                if (own := words.varying(text, code, pieces))
            )
        voices = [_voice(r, pieces) for r, pieces in zip(shown, shared, strict=True)]
    if f["kind"] == "differ":
        voices = _beside_last(voices, rows.ascribed(f))
    dated = (
        tuple(f"{places.short(a, t['start'])} {dates.how_reached(t)}" for a, t in dates.times_of(data, f))
        if f["kind"] == "time"
        else ()
    )
    return Row(
        f,
        names.type_word(f),
        names.grade_word(f),
        names.heading(f),
        tuple(voices),
        tuple(rows.absent(data, f)),
        sum(len(g.letters) for g in groups[READINGS:]),
        dated[: rows.VARIANTS],
        ids,
        varying,
    )


def _voice(reading: rows.Reading, pieces: list[words.Piece]) -> Voice:
    """``pieces`` count from the start of the excerpts, which stand one line apart."""
    cell, at, shown = reading.cell, 0, []
    for e in cell.excerpts:
        own = [words.Piece(p.start - at, p.end - at, p.how) for p in pieces if at <= p.start < at + len(e.text)]
        shown.append(_shown(e, own))
        at += len(e.text) + 1
    return Voice(reading.letters, cell.article, tuple(shown), cell.more, reading.agreed, reading.others[:OTHERS])


def _beside_last(voices: list[Voice], named: set[str]) -> list[Voice]:
    """Accounts to which the comment ascribes nothing, after those that differ; where it names several."""
    if len(named) < 2:
        return voices
    told = [dataclasses.replace(v, beside=not named.intersection(v.letters)) for v in voices]
    return sorted(told, key=lambda v: v.beside)


def _terms(article: ArticleData, f: FindingData) -> Voice:
    """Single words and labels, each in its own right."""
    own = [e for e in f["evidence"] if e["article"] == article["letter"]]
    made = [rows.term(article, e) for e in own]
    return Voice((article["letter"],), article, tuple(_shown(e, []) for e in made))


def _shown(e: rows.Excerpt, pieces: list[words.Piece]) -> Shown:
    stretches: list[tuple[int, int, str]] = [(e.start + p.start, e.start + p.end, p.how) for p in pieces]
    stretches += [(a, b, "about") for a, b in e.marked]
    bits = [
        Bit(e.article["text"][a:b], " ".join(sorted({how for s, t, how in stretches if s <= a and b <= t})))
        for a, b in texts.cuts(e.start, e.end, [(s, t) for s, t, _ in stretches])
    ]
    code = lang(e.article["language"])
    mixed = bool(clean.RIGHT_TO_LEFT.search(e.text))
    return Shown(e, tuple(bits), live(e.article, *e.passage), None if code == PAGE_LANGUAGE else code, mixed)


def evidence_shown(data: ReportData, evidence: list[Any]) -> list[Shown]:
    by_letter = {a["letter"]: a for a in data["articles"]}
    return [_shown(rows.excerpt(by_letter[e["article"]], e, []), []) for e in evidence[: rows.COLUMNS]]


# --- links -----------------------------------------------------------------------------------------------------------


def lang(code: str) -> str | None:
    """The code where it is one, for a ``lang`` attribute."""
    return code if _TAG.fullmatch(code) else None


def web(url: str | None) -> str | None:
    """The address where it is one of the web: nothing else becomes a link."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc and url and clean.visible(url) == url else None


def live(article: ArticleData, start: int, end: int) -> str | None:
    """A link to the passage on the live page (a text fragment), where the article has an address."""
    address = web(article["url"])
    if not address:
        return None
    said = article["text"][start:end].split()
    if not said:
        return None
    wanted = (
        [" ".join(said)] if len(said) <= 2 * LINK_WORDS else [" ".join(said[:LINK_WORDS]), " ".join(said[-LINK_WORDS:])]
    )
    directive = ",".join(quote(w.encode("utf-8", "replace"), safe="").replace("-", "%2D") for w in wanted)
    return f"{address}{'' if '#' in address else '#'}:~:text={directive}"
