"""Dates of metadata: ISO 8601, RFC 2822, and a few written ones."""

from __future__ import annotations

from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache

from rashomon.languages import LANGUAGES, MissingTable
from rashomon.stamps import Written

LONGEST = 60  # characters; no date is longer
# Years that a day of publication may have: before the first newspaper stand programs' ways to say "none" (0001-01-01),
# at the end of the calendar "never".
YEARS = range(1605, 9000)


@cache
def _written() -> tuple[Written, ...]:
    out = []
    for one in LANGUAGES:
        try:
            out.append(Written.of(one.table("furniture").get("date", {})))
        except MissingTable:
            continue
    return tuple(out)


def day_of(value: str) -> str | None:
    """The day of a date or date-time as ``YYYY-MM-DD``, in its own time zone.

    None where it is none, is unclear, or lies outside `YEARS`.
    """
    value = value.strip()
    if not value or len(value) > LONGEST:
        return None
    found = next((d for read in (_iso, _compact, _mail, *(w.read for w in _written())) if (d := read(value))), None)
    return found.isoformat() if found is not None and found.year in YEARS else None


def _iso(value: str) -> date | None:
    try:
        return datetime.fromisoformat(value).date()
    except ValueError:
        pass
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _compact(value: str) -> date | None:
    try:
        return datetime.strptime(value[:8], "%Y%m%d").date() if value[:8].isdigit() else None
    except ValueError:
        return None


def _mail(value: str) -> date | None:
    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
