"""Step 6: what readers see.  Every view is made from the report as data (`data.report_data`), saved or fresh.

`RENDERERS` are the formats of ``compare``, `ARTICLE_RENDERERS` those of ``annotate``; `show` prints one passage or
finding of a report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.model import Report
from rashomon.present.annotated import ARTICLE_RENDERERS, ArticleFormat, record
from rashomon.present.annotations import annotations_text
from rashomon.present.data import json_text, jsonl_text, report_data
from rashomon.present.explain import explained
from rashomon.present.exports.chat import chat_text
from rashomon.present.exports.claimreview import Unsigned, claimreview_text, signed
from rashomon.present.exports.flat import csv_text
from rashomon.present.exports.parquet import parquet_bytes
from rashomon.present.exports.prov import prov_text
from rashomon.present.exports.schemaorg import schemaorg_text
from rashomon.present.exports.sources import bibtex_text, csl_text
from rashomon.present.exports.tei import tei_text
from rashomon.present.lacking import LacksExtra
from rashomon.present.markdown import markdown_text
from rashomon.present.passage import BrokenReport, NoSuchPlace, show
from rashomon.present.saved import NotOurs, checked, parsed
from rashomon.present.shapes import FORMAT, ReportData
from rashomon.present.terminal import terminal_text


@dataclass(frozen=True, slots=True)
class Format:
    """A format by name, with the suffix of its files; ``view`` makes the text of a report's data."""

    name: str
    suffix: str
    view: Callable[[ReportData], str]

    def __call__(self, report: Report) -> str:
        return self.view(report_data(report))


def _html_text(data: ReportData) -> str:
    """The HTML page; its template engine is loaded when a page is asked for."""
    from rashomon.present.page import html_text

    return html_text(data)


def card_html(data: ReportData) -> str:
    """A comparison as a notebook shows it."""
    from rashomon.present import notebook

    return notebook.card_html(data)


def table_html(columns: Sequence[str], cells: Sequence[Sequence[Any]], total: int) -> str:
    """Rows as a notebook shows them; ``total`` is how many there are, where not all are given."""
    from rashomon.present import notebook

    return notebook.table_html(columns, cells, total)


RENDERERS: tuple[Format, ...] = (
    Format("terminal", ".txt", terminal_text),
    Format("html", ".html", _html_text),
    Format("json", ".json", json_text),
    Format("jsonl", ".jsonl", jsonl_text),
    Format("md", ".md", markdown_text),
    Format("annotations", ".jsonld", annotations_text),
    Format("schemaorg", ".schema.jsonld", schemaorg_text),
    Format("claimreview", ".claimreview.json", claimreview_text),
    Format("tei", ".tei.xml", tei_text),
    Format("csv", ".csv", csv_text),
    Format("bibtex", ".bib", bibtex_text),
    Format("csl", ".csl.json", csl_text),
    Format("prov", ".prov.json", prov_text),
    Format("chat", ".chat.md", chat_text),
)


@dataclass(frozen=True, slots=True)
class Packed:
    """A format that is no text; ``pack`` makes the bytes of a report's data."""

    name: str
    suffix: str
    pack: Callable[[ReportData], bytes]


PACKERS: tuple[Packed, ...] = (Packed("parquet", ".parquet", parquet_bytes),)


class NoSuchFormat(LookupError):
    """A format that no renderer has."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"no format {name!r}; there are {', '.join(known)}")


def article_renderer(name: str) -> ArticleFormat:
    """The renderer of ``annotate`` of this name; NoSuchFormat if there is none."""
    for found in ARTICLE_RENDERERS:
        if found.name == name:
            return found
    raise NoSuchFormat(name, [r.name for r in ARTICLE_RENDERERS])


def renderer(name: str) -> Format:
    """The renderer of this name; NoSuchFormat if there is none."""
    for found in RENDERERS:
        if found.name == name:
            return found
    raise NoSuchFormat(name, [r.name for r in RENDERERS])


def form_of(file: str) -> str:
    """The format whose suffix a file's name has, the longest that fits (``.htm`` as ``.html``), or NoSuchFormat."""
    low = file.lower()
    low = low + "l" if low.endswith(".htm") else low
    known: list[Format | Packed] = [*RENDERERS, *PACKERS]
    found = [r for r in known if low.endswith(r.suffix)]
    if not found:
        raise NoSuchFormat(file, [f"*{r.suffix}" for r in known])
    return max(found, key=lambda r: len(r.suffix)).name


def packed(name: str, data: ReportData) -> bytes:
    """A report in any of the formats, as bytes; NoSuchFormat, or LacksExtra where a format needs what is not there."""
    for packer in PACKERS:
        if packer.name == name:
            return packer.pack(data)
    return renderer(name).view(data).encode("utf-8", "backslashreplace")


__all__ = [
    "ARTICLE_RENDERERS",
    "FORMAT",
    "PACKERS",
    "RENDERERS",
    "ArticleFormat",
    "BrokenReport",
    "Format",
    "LacksExtra",
    "NoSuchFormat",
    "NoSuchPlace",
    "NotOurs",
    "Packed",
    "ReportData",
    "Unsigned",
    "article_renderer",
    "card_html",
    "checked",
    "explained",
    "form_of",
    "json_text",
    "packed",
    "parsed",
    "record",
    "renderer",
    "report_data",
    "show",
    "signed",
    "table_html",
    "terminal_text",
]  # fmt: skip
