"""A report that was written before, as JSON or inside a page, read back."""

from __future__ import annotations

import json
import re
from typing import Any, cast

from rashomon.present.data import restored
from rashomon.present.shapes import FORMAT, ReportData

# The report's data inside a page that we wrote; `<` is escaped in it, so that the first `</script>` ends it.
_EMBEDDED = re.compile(r"<script[^>]*type=\"application/json\"[^>]*>(.*?)</script>", re.DOTALL)
# What a report must have for any view to be made of it.
_PARTS = ("title", "articles", "actors", "findings", "undecided", "problems", "run")


class NotOurs(ValueError):
    """A text that is no report of the format we write; says why."""


def parsed(text: str) -> ReportData:
    """The report in a text of ours (JSON or a page), the words of its evidence restored; raises `NotOurs`."""
    embedded = _EMBEDDED.search(text) if text.lstrip().startswith("<") else None
    try:
        data = json.loads(embedded[1] if embedded else text)
    except (ValueError, RecursionError) as error:
        raise NotOurs("not a report written by `rashomon compare` as json or html") from error
    return checked(data)


def checked(data: Any) -> ReportData:
    """The same value, known to be a report of our format; raises `NotOurs`."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise NotOurs(f"not a report of the format {FORMAT}")
    lacking = [part for part in _PARTS if part not in data]
    if lacking:
        raise NotOurs(f"the report is broken: it lacks {', '.join(lacking)}")
    try:
        return restored(cast(ReportData, data))
    except (KeyError, TypeError, IndexError, ValueError, AttributeError) as error:
        raise NotOurs(f"the report is broken ({type(error).__name__}: {error})") from error
