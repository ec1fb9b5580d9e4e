"""Days of a report: values as first and last day, and the days that a finding speaks of."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from rashomon.present.shapes import ArticleData, FindingData, ReportData, TimeData

# Events further than this from what the accounts are dated, or from one another, are background, not the story.
NEAR = timedelta(days=62)

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ].*)?")
_HEADED = re.compile(r"(\d{4}-\d\d(?:-\d\d)?(?:/\d{4}-\d\d(?:-\d\d)?)?): ")


def days(value: str | None) -> tuple[date, date] | None:
    """First and last day of ``2025-07-03``, ``2025-07``, ``2025`` or ``first/last``; None for anything else."""
    first, _, last = (value or "").partition("/")
    low, high = _day(first, last=False), _day(last or first, last=True)
    return (low, high) if low and high and low <= high else None


def shifted(day: date, by: timedelta) -> date:
    """The day so much earlier or later; the calendar's first or last where that lies beyond it."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min


def _day(value: str, *, last: bool) -> date | None:
    m = _DAY.fullmatch(value)
    if not m:
        return None
    year, month, day = (int(g) if g else None for g in m.groups())
    try:
        if month is None:
            return date(year or 0, 12, 31) if last else date(year or 0, 1, 1)
        if day is None:
            return date(year or 0, month, calendar.monthrange(year or 0, month)[1] if last else 1)
        return date(year or 0, month, day)
    except (ValueError, calendar.IllegalMonthError):
        return None


def times_of(data: ReportData, finding: FindingData) -> list[tuple[ArticleData, TimeData]]:
    """The settled times that stand in a finding's evidence, those of evidence marked as a date before all others.

    A finding whose title begins with its day is of that day's times alone, where there are any.
    """
    found: list[tuple[ArticleData, TimeData]] = []
    named = _HEADED.match(finding["title"])
    for article in data["articles"]:
        own = [e for e in finding["evidence"] if e["article"] == article["letter"]]
        dated = [e for e in own if e["role"] in ("date", "time", "when")] or own
        for time in article["times"]:
            inside = any(e["start"] < time["end"] and time["start"] < e["end"] for e in dated)
            if inside and days(time["value"]):
                found.append((article, time))
    own_day = [(a, t) for a, t in found if named and days(t["value"]) == days(named[1])]
    return own_day or found


def span_of_story(data: ReportData) -> tuple[date, date] | None:
    """First and last day of what is told: from the dates of the accounts and the events dated near them.

    Where no account has a date, the stretch of days on which most is dated, so that a look back over decades does not
    count as the story.
    """
    published = [d for a in data["articles"] if (d := days(a["published"]["value"]))]
    told = [d for f in data["findings"] if f["kind"] == "time" for _, t in times_of(data, f) if (d := days(t["value"]))]
    told = sorted(d for d in told if d[1] - d[0] <= NEAR)
    if published:
        low, high = shifted(min(d[0] for d in published), -NEAR), shifted(max(d[1] for d in published), NEAR)
        told = [d for d in told if low <= d[0] and d[1] <= high]
    else:
        told = max(_stretches(told), key=len, default=[])
    settled = published + told
    return (min(d[0] for d in settled), max(d[1] for d in settled)) if settled else None


def _stretches(spans: list[tuple[date, date]]) -> list[list[tuple[date, date]]]:
    found: list[list[tuple[date, date]]] = []
    for span in spans:
        if found and span[0] - max(s[1] for s in found[-1]) <= NEAR:
            found[-1].append(span)
        else:
            found.append([span])
    return found


def said(first: date, last: date) -> str:
    """``2025-07-03``, ``2025-07`` for a whole month, ``2025`` for a year, or ``2025-06-30 .. 2025-07-06``."""
    if first.day == 1 and last == date(last.year, last.month, calendar.monthrange(last.year, last.month)[1]):
        if (first.year, first.month) == (last.year, last.month):
            return first.isoformat()[:7]
        if first.year == last.year and (first.month, last.month) == (1, 12):
            return first.isoformat()[:4]
    return first.isoformat() if first == last else f"{first} .. {last}"


def how_reached(time: TimeData) -> str:
    """``2025-06-30 .. 2025-07-06: last week, counted from 2025-07-07``."""
    span = days(time["value"])
    value, words = said(*span) if span else "not settled", " ".join(time["text"].split())
    return f"{value}: {time['how'] if time['how'].startswith(words) else ', '.join(filter(None, (words, time['how'])))}"
