"""The report as one HTML file: no network, no script needed, nothing of the texts can become markup.

The look is in ``templates/``; here is what it shows.  The page's own style and script are let through its content
security policy by their hashes, and nothing else is.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import Any

from jinja2 import BaseLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from rashomon.present import brief, clean, dates, drawn, figures, names, rows, texts
from rashomon.present.data import abridged, dump
from rashomon.present.shapes import ReportData

# Readings that stand open in a row with many accounts.
OPEN_READINGS = 6
# Texts stand open up to so many accounts; with more, each opens by itself.
OPEN_TEXTS = 8
# Speakers listed with who quotes them.
SPEAKERS = 40


def html_text(data: ReportData) -> str:
    """The whole page; the same input gives the same bytes."""
    style, script = source("style.css"), source("script.js")
    alone = {
        "policy": f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        "style": Markup(style),
        "script": Markup(script),
        "json": Markup(clean.as_json(dump(abridged(data), close=True))),
    }
    return _environment().get_template("report.html").render(context(data) | alone)


def context(data: ReportData) -> dict[str, Any]:
    """What ``report.html`` shows, for whoever frames it; ``*_href`` make addresses of pages."""
    parts = [drawn.part(data, s) for s in names.SECTIONS]
    drawn_rows = {i for p in parts for r in (*p.first, *p.rest) for i in r.ids}
    used = _used(data, drawn_rows)
    return {
        "data": data,
        "article_href": None,
        "outlet_href": None,
        "person_href": None,
        "parts": parts,
        "brief": brief.brief(data, parts),
        "whose": names.whose(data),
        "span": dates.span_of_story(data),
        "timeline": figures.timeline(data),
        "diagram": figures.diagram(data),
        "ways": figures.chains(data)[:SPEAKERS],
        "texts": [texts.laid_out(a, used) for a in data["articles"]],
        "open_readings": OPEN_READINGS,
        "open_texts": len(data["articles"]) <= OPEN_TEXTS,
        "speakers": _speakers(data),
        "undecided": [(u, drawn.evidence_shown(data, u["evidence"])) for u in data["undecided"]],
        "names": names,
        "hues": {a["letter"]: i % 8 + 1 for i, a in enumerate(data["articles"])},
        "lang": drawn.lang,
        "web": drawn.web,
    }


@cache
def _environment() -> Environment:
    return environment(PackageLoader("rashomon.present", "templates"))


def environment(loader: BaseLoader) -> Environment:
    """Templates in which nothing becomes markup and nothing steers: a string is escaped, and made visible."""
    made = Environment(
        loader=loader,
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
def source(name: str) -> str:
    """A file of the page's look."""
    loader = _environment().loader
    assert loader is not None
    return loader.get_source(_environment(), name)[0].strip()


def _hash(source: str) -> str:
    """The source expression that a content security policy lets an inline block through by."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


def _used(data: ReportData, shown: set[str]) -> list[texts.Used]:
    """Every passage of the rows shown.

    Not named at a paragraph: what it was only looked at for, what others lack, and single words, which would crowd out
    the rest.
    """
    quiet = (rows.CONSIDERED, "left-out", "wording")
    used = [
        (e["article"], (e["start"], e["end"]), "" if f["kind"] in quiet or e["role"] in quiet else f["id"], f["kind"])
        for f in data["findings"]
        if f["id"] in shown
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
