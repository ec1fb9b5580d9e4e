"""The report as one HTML file: no network, no script needed, nothing of the texts can become markup.

The look is in ``templates/``; here is what it shows.  The page's own style and script are let through its content
security policy by their hashes, and nothing else is.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from rashomon.present import clean, dates, figures, names, places, rows, texts, words
from rashomon.present.data import abridged, dump
from rashomon.present.shapes import ArticleData, FindingData, ReportData

# Rows of a section that stand open; the rest follows behind one line that opens them.
OPEN_ROWS = 15
# Readings that stand open in a row with many accounts, and those that can be opened; above, they are counted.
OPEN_READINGS = 6
READINGS = 60
# References given to the same words in other accounts.
OTHERS = 12
# Texts stand open up to so many accounts; with more, each opens by itself.
OPEN_TEXTS = 8
# Speakers listed with who quotes them.
SPEAKERS = 40
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
    """One account's, or several like-worded accounts', part of a row; ``more`` passages are not shown."""

    letters: tuple[str, ...]
    article: ArticleData
    shown: tuple[Shown, ...]
    more: int = 0
    agreed: str = ""
    others: tuple[rows.Excerpt, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A finding as the page shows it; ``voices`` in the order to read them."""

    finding: FindingData
    kind: str
    grade: str
    heading: str
    voices: tuple[Voice, ...]
    missing: tuple[str, ...]
    left: int
    dated: tuple[str, ...]
    ids: tuple[str, ...]

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

    def voice(self, letter: str) -> Voice | None:
        return next((v for v in self.voices if letter in v.letters), None)


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page: rows that stand open, and those behind a line that opens them."""

    section: names.Section
    first: tuple[Row, ...]
    rest: tuple[Row, ...]
    columns: bool


def html_text(data: ReportData) -> str:
    """The whole page; the same input gives the same bytes."""
    style, script = _source("style.css"), _source("script.js")
    context = {
        "data": data,
        "policy": f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        "style": Markup(style),
        "script": Markup(script),
        "json": Markup(clean.as_json(dump(abridged(data), close=True))),
        "parts": [_part(data, s) for s in names.SECTIONS],
        "span": dates.span_of_story(data),
        "timeline": figures.timeline(data),
        "diagram": figures.diagram(data),
        "ways": figures.chains(data)[:SPEAKERS],
        "texts": [texts.laid_out(a, _used(data)) for a in data["articles"]],
        "open_readings": OPEN_READINGS,
        "open_texts": len(data["articles"]) <= OPEN_TEXTS,
        "speakers": _speakers(data),
        "undecided": [(u, _evidence_shown(data, u["evidence"])) for u in data["undecided"]],
        "names": names,
        "hues": {a["letter"]: i % 8 + 1 for i, a in enumerate(data["articles"])},
        "lang": lang,
        "web": web,
        "basename": lambda source: source.replace("\\", "/").rstrip("/").rpartition("/")[2] or source,
    }
    return _environment().get_template("report.html").render(context)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("rashomon.present", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean.block(value) if type(value) is str else value,
    )
    made.filters["counted"] = names.counted
    made.filters["listed"] = names.listed
    made.filters["line"] = lambda value: clean.line(str(value))
    return made


@cache
def _source(name: str) -> str:
    loader = _environment().loader
    assert loader is not None
    return loader.get_source(_environment(), name)[0].strip()


def _hash(source: str) -> str:
    """The source expression that a content security policy lets an inline block through by."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


# --- rows ------------------------------------------------------------------------------------------------------------


def _part(data: ReportData, section: names.Section) -> Part:
    columns = 1 < len(data["articles"]) <= rows.COLUMNS and section.key in ("differ", "quotes", "shared")
    found = [_row(data, f, ids, columns) for f, ids in rows.merged(names.of(data, section))]
    return Part(section, tuple(found[:OPEN_ROWS]), tuple(found[OPEN_ROWS:]), columns)


def _row(data: ReportData, f: FindingData, ids: tuple[str, ...], columns: bool) -> Row:
    told = [c for c in rows.cells(data, f) if c.excerpts]
    alone = columns or f["kind"] == "wording"
    groups = (
        [rows.Reading((c.article["letter"],), c) for c in told] if alone else rows.readings(told, f["kind"] == "differ")
    )
    shown = groups[:READINGS]
    underline = f["kind"] == "quote"
    if f["kind"] == "wording":
        voices = [_terms(r.cell.article, f) for r in shown]
    else:
        said = [("\n".join(e.text for e in r.cell.excerpts), r.cell.article["language"]) for r in shown]
        shared = words.shared(said) if underline else [[] for _ in shown]
        voices = [_voice(r, pieces) for r, pieces in zip(shown, shared, strict=True)]
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
    )


def _voice(reading: rows.Reading, pieces: list[words.Piece]) -> Voice:
    """``pieces`` count from the start of the excerpts, which stand one line apart."""
    cell, at, shown = reading.cell, 0, []
    for e in cell.excerpts:
        own = [words.Piece(p.start - at, p.end - at, p.how) for p in pieces if at <= p.start < at + len(e.text)]
        shown.append(_shown(e, own))
        at += len(e.text) + 1
    return Voice(reading.letters, cell.article, tuple(shown), cell.more, reading.agreed, reading.others[:OTHERS])


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


def _evidence_shown(data: ReportData, evidence: list[Any]) -> list[Shown]:
    by_letter = {a["letter"]: a for a in data["articles"]}
    return [_shown(rows.excerpt(by_letter[e["article"]], e, []), []) for e in evidence[: rows.COLUMNS]]


def _used(data: ReportData) -> list[texts.Used]:
    """Every passage of the page.  Not named at a paragraph: what it was only looked at for, and what others lack."""
    quiet = (rows.CONSIDERED, "left-out")
    used = [
        (e["article"], (e["start"], e["end"]), "" if f["kind"] in quiet or e["role"] in quiet else f["id"], f["kind"])
        for f in data["findings"]
        for e in f["evidence"]
    ]
    undecided = [(e["article"], (e["start"], e["end"])) for u in data["undecided"] for e in u["evidence"]]
    return used + [(letter, span, "undecided", "undecided") for letter, span in undecided]


def _speakers(data: ReportData) -> list[tuple[str, list[tuple[str, int]]]]:
    """Who is quoted, by which accounts and how often; those whom most accounts quote first."""
    told: dict[str, dict[str, int]] = {}
    for article in data["articles"]:
        for q in article["quotes"]:
            if q["speaker_name"] and q["speech"]:
                count = told.setdefault(q["speaker_name"], {})
                count[article["letter"]] = count.get(article["letter"], 0) + 1
    order = sorted(told.items(), key=lambda x: (-len(x[1]), -sum(x[1].values()), x[0]))
    return [(name, list(count.items())) for name, count in order[:SPEAKERS]]


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
