"""The story's articles as references: BibTeX, and CSL-JSON (the input of citation processors, schema 1.0)."""

from __future__ import annotations

import re
from typing import Any

from rashomon.present import clean, names
from rashomon.present.data import dump
from rashomon.present.shapes import ArticleData, ReportData

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# What BibTeX or TeX would read as a command; the backslash first, so that no escape is escaped again.
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_KEY = re.compile(r"[^a-z0-9]+")
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def key(a: ArticleData) -> str:
    """``veldonia-wire-2026-a``: outlet, year and letter, so that no two in a story are alike."""
    day = a["published"]["value"] or ""
    outlet = _KEY.sub("-", clean.folded(a["outlet"] or "source").lower()).strip("-")
    return "-".join(filter(None, (outlet, day[:4], a["letter"].lower())))


def bibtex_text(data: ReportData) -> str:
    """A ``@misc`` entry for each article; the note says whose bytes were read."""
    return "\n".join(_entry(a) for a in data["articles"])


def _entry(a: ArticleData) -> str:
    year, month, day = _parts(a["published"]["value"])
    fields = {
        "title": f"{{{_tex(names.headline(a))}}}",
        "author": " and ".join(f"{{{_tex(name)}}}" for name in a["authors"]),
        "howpublished": _tex(a["outlet"] or ""),
        "year": year,
        "day": str(int(day)) if day else "",
        "url": _url(a),
        "language": a["language"],
        "note": f"account {a['letter']}; sha256 {a['sha256']}",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if month:
        lines.insert(len(lines) - 1, f"  month = {_MONTHS[int(month) - 1]},")
    return "\n".join([f"@misc{{{key(a)},", *lines, "}", ""])


def _tex(text: str) -> str:
    return "".join(_TEX.get(c, c) for c in clean.whole(clean.line(text)))


def _url(a: ArticleData) -> str:
    """The address, with what would end or break a field written in per cent."""
    return re.sub(r"[{}\\%\s]", lambda m: m[0] if m[0] == "%" else f"%{ord(m[0]):02X}", a["url"] or "")


def _parts(day: str | None) -> tuple[str, str, str]:
    found = _DAY.match(day or "")
    return (found[1], found[2] or "", found[3] or "") if found else ("", "", "")


def csl_text(data: ReportData) -> str:
    """A list of ``article-newspaper`` items."""
    items = [_item(a) for a in data["articles"]]
    return "[\n" + ",\n".join(dump(i) for i in items) + "\n]\n"


def _item(a: ArticleData) -> dict[str, Any]:
    parts = [int(p) for p in _parts(a["published"]["value"]) if p]
    item: dict[str, Any] = {
        "id": key(a),
        "type": "article-newspaper",
        "title": names.headline(a),
        "language": a["language"],
    }
    if a["authors"]:
        item["author"] = [{"literal": name} for name in a["authors"]]
    if a["outlet"]:
        item["container-title"] = a["outlet"]
    if parts:
        item["issued"] = {"date-parts": [parts]}
    if a["url"]:
        item["URL"] = a["url"]
    return {**item, "note": f"account {a['letter']}; sha256 {a['sha256']}"}
