"""What a notebook shows of a comparison or a table: small HTML, no script, nothing of the texts as markup."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from rashomon.present import clean, names, rows
from rashomon.present.shapes import ReportData

DIFFERENCES = 8  # shown of a comparison; the rest is counted
CELL = 160  # characters shown of a cell


@cache
def _environment() -> Environment:
    loader = PackageLoader("rashomon.present", "templates")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.filters["line"] = clean.line
    return made


def table_html(columns: Sequence[str], cells: Sequence[Sequence[Any]], total: int) -> str:
    """A table of the given rows; ``total`` is how many there are, where not all are given."""
    shown = [[_cell(value) for value in row] for row in cells]
    return _environment().get_template("table.html").render(columns=columns, rows=shown, total=total)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return clean.clip(clean.line(f"{value:.4g}" if isinstance(value, float) else str(value)), CELL)


def card_html(data: ReportData) -> str:
    """A comparison in short: its accounts, how many findings of each kind, the first differences with their words."""
    counts = [(s.heading, len(names.of(data, s))) for s in names.SECTIONS]
    found = [f for f in data["findings"] if f["kind"] == "differ"]
    told = [
        (f, names.grade_word(f), [c for c in rows.cells(data, f) if c.excerpts][: rows.COLUMNS])
        for f in found[:DIFFERENCES]
    ]
    view = _environment().get_template("card.html")
    return view.render(data=data, counts=counts, told=told, more=len(found) - len(told), names=names)
