"""`rashomon show`: what a reference of a report points to."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import cast

from rashomon import present
from rashomon.commands import last, streams
from rashomon.commands.streams import Failed, emit

# The report's data inside a page that we wrote; `<` is escaped in it, so that the first `</script>` ends it.
_EMBEDDED = re.compile(r"<script[^>]*type=\"application/json\"[^>]*>(.*?)</script>", re.DOTALL)


def show(ref: str, report: Path | None, *, plain: bool) -> int:
    """Print the place that ``ref`` names, of the given report or of the last one; the exit status."""
    path = report or last.place()
    if report is None and not path.exists():
        raise Failed("no report is remembered yet: run `rashomon compare` first, or name one with --report FILE")
    pen = streams.pen(None, plain=plain)
    try:
        text = present.show(_read(path), ref, pen.columns, colour=pen.colour)
    except present.NoSuchPlace as error:
        raise Failed(str(error)) from error
    emit((text,), None)
    return streams.DONE


def _read(path: Path) -> present.ReportData:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise Failed(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Failed(f"{path}: not a report (not UTF-8)") from error
    embedded = _EMBEDDED.search(text) if text.lstrip().startswith("<") else None
    try:
        data = json.loads(embedded[1] if embedded else text)
    except json.JSONDecodeError as error:
        raise Failed(f"{path}: not a report written by `rashomon compare` as json or html") from error
    if not isinstance(data, dict) or data.get("format") != present.FORMAT:
        raise Failed(f"{path}: not a report of the format {present.FORMAT}")
    return cast(present.ReportData, data)
