"""Findings as flat rows, one a passage, for CSV (RFC 4180) and Parquet."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator
from typing import Any

from rashomon.present import clean
from rashomon.present.shapes import ReportData

# Column and its type: str, int or float; every cell but those of text columns with a value may be empty.
COLUMNS: tuple[tuple[str, type], ...] = (
    ("story", str), ("finding", str), ("kind", str), ("type", str), ("grade", str), ("title", str), ("comment", str),
    ("speaker", str), ("score", float), ("missing", str), ("article", str), ("outlet", str), ("published", str),
    ("language", str), ("role", str), ("start", int), ("end", int), ("text", str), ("url", str), ("sha256", str),
)  # fmt: skip
# A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection), or a call to another program ("|", "%");
# NFKC folds the wide forms of these.
_FORMULA = frozenset("=+-@|%")
_BREAKS = ("\t", "\r", "\n")  # may move what follows into a cell of its own


def flat_rows(data: ReportData) -> Iterator[dict[str, Any]]:
    """One row for each passage of each finding; None where there is nothing to say."""
    articles = {a["letter"]: a for a in data["articles"]}
    for f in data["findings"]:
        for e in f["evidence"]:
            a = articles[e["article"]]
            yield {
                "story": data["title"], "finding": f["id"], "kind": f["kind"], "type": f["type"] or None,
                "grade": f["grade"], "title": f["title"], "comment": f["comment"] or None, "speaker": f["speaker"],
                "score": f["score"], "missing": " ".join(f["missing"]) or None, "article": e["article"],
                "outlet": a["outlet"], "published": a["published"]["value"], "language": a["language"],
                "role": e["role"], "start": e["start"], "end": e["end"], "text": e["text"], "url": a["url"],
                "sha256": a["sha256"],
            }  # fmt: skip


def csv_text(data: ReportData) -> str:
    """Comma-separated, with a header, lines ended by CRLF; no cell is a formula to a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([name for name, _ in COLUMNS])
    for row in flat_rows(data):
        writer.writerow([_cell(row[name]) for name, _ in COLUMNS])
    return out.getvalue()


def _cell(value: Any) -> Any:
    return defused(clean.whole(value)) if isinstance(value, str) else value


def defused(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would take it for a formula."""
    first = unicodedata.normalize("NFKC", text.lstrip()[:1])
    return f"'{text}" if first in _FORMULA or text.lstrip(" \u00a0").startswith(_BREAKS) else text
