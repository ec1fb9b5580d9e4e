"""TIMEX3 values as days, and the calendar behind them.  Nothing here reads text."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from rashomon.model import Interval

SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 12)}
HALVES = {"H1": (1, 6), "H2": (7, 12)}
QUARTERS = {f"Q{q}": (3 * q - 2, 3 * q) for q in range(1, 5)}
_PARTS_OF_YEAR = SEASONS | HALVES | QUARTERS
_DAY_VALUE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T|$)")
_WEEK_VALUE = re.compile(r"(\d{4})-W(\d\d)(-WE|-(\d))?$")
_PART_VALUE = re.compile(r"(\d{4})-(SP|SU|FA|WI|H\d|Q\d|\d\d)$")
_YEARS_VALUE = re.compile(r"(\d{2,4})X{0,2}$")
_WEEK_OF = re.compile(r"w([1-5]|last)$")
_SHIFT = re.compile(r"([+-]\d{1,4})(day|week|month|quarter|year|decade)$")
_MAX_UNITS = 20_000  # more units than this is no date a calendar holds


def days_of(value: str) -> Interval | None:
    """First and last day of a TIMEX3 value (``2025-07-03TNI``, ``2025-W27``, ``2016-H1``, ``199``), else None."""
    try:
        return _days_of(value)
    except ValueError:  # a 31 February, a week 60
        return None


def _days_of(value: str) -> Interval | None:
    if m := _DAY_VALUE.match(value):
        day = date(int(m[1]), int(m[2]), int(m[3]))
        return Interval(day, day)
    if m := _WEEK_VALUE.match(value):
        monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
        if m[4]:
            day = monday + timedelta(int(m[4]) - 1)
            return Interval(day, day)
        return Interval(monday + timedelta(5 if m[3] else 0), monday + timedelta(6))
    if m := _PART_VALUE.match(value):
        first, last = _PARTS_OF_YEAR.get(m[2]) or (int(m[2]), int(m[2]))
        return months(int(m[1]), first, last)
    if m := _YEARS_VALUE.match(value):
        missing = 4 - len(m[1])
        return Interval(date(int(m[1] + "0" * missing), 1, 1), date(int(m[1] + "9" * missing), 12, 31))
    return None


def months(year: int, first: int, last: int) -> Interval:
    """The days of whole months of one year."""
    return Interval(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))


def contains(outer: Interval, inner: Interval) -> bool:
    """Whether all days of ``inner`` lie in ``outer`` ("June 11" in "June")."""
    return outer.first <= inner.first and inner.last <= outer.last


def length(days: Interval) -> int:
    """How many days an interval has."""
    return (days.last - days.first).days + 1


def apart(a: Interval, b: Interval) -> int:
    """How many days lie between two intervals; 0 when they meet."""
    return max(0, (b.first - a.last).days, (a.first - b.last).days)


def shifted(day: date, n: int, unit: str) -> date:
    """The day ``n`` units later (earlier when negative); ValueError or OverflowError beyond the calendar."""
    if abs(n) > _MAX_UNITS:
        raise OverflowError(n)
    per = {"day": 1, "week": 7, "weekend": 7}.get(unit)
    if per:
        return day + timedelta(n * per)
    count = n * {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}.get(unit, 0)
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def grain(day: date, unit: str) -> str:
    """The TIMEX3 value of the calendar unit that holds a day."""
    iso = day.isocalendar()
    return {
        "week": f"{iso.year}-W{iso.week:02}",
        "weekend": f"{iso.year}-W{iso.week:02}-WE",
        "month": f"{day:%Y-%m}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "half": f"{day.year:04}-H{1 if day.month < 7 else 2}",
        "year": f"{day.year:04}",
        "decade": f"{day.year:04}"[:3],
        "century": f"{day.year:04}"[:2],
    }.get(unit, day.isoformat())


# --- a part of the whole ---------------------------------------------------------------------------------------------


def narrowed(days: Interval, part: str, anchor: date | None = None) -> Interval:
    """The part of an interval that "early", "mid", "late" … mean.

    Of a month: days 1–10, 11–20, 21–end.  Of a year: January to April, May to August, September to December.  Of a
    decade: years 0–3, 4–6, 7–9.  Of others: thirds.  The whole for other words, or one or two days.  ``sofar`` and
    ``rest`` end or begin at the anchor.  ``week`` is the calendar week around it, ``weekend`` the one beside a feast,
    ``w2`` the second week of a month (``wlast`` its last seven days), ``H1`` a half, ``+2day`` two days after it.
    """
    size = length(days)
    if part == "week":
        return Interval(days.first - timedelta(days.first.weekday()), days.last + timedelta(6 - days.last.weekday()))
    if part == "weekend":  # from the feast or the Saturday, to the Sunday or the feast
        sunday = days.last + timedelta(6 - days.last.weekday() - (7 if days.last.weekday() < 2 else 0))
        return Interval(min(days.first, sunday - timedelta(1)), max(days.last, sunday))
    if m := _WEEK_OF.match(part):
        first = days.last - timedelta(6) if m[1] == "last" else days.first + timedelta(7 * (int(m[1]) - 1))
        return Interval(first, min(first + timedelta(6), days.last)) if days.first <= first <= days.last else days
    if m := _SHIFT.match(part):
        n = int(m[1])
        return Interval(shifted(days.first, n, m[2]), shifted(days.last, n, m[2]))
    if part in HALVES and size > 2:
        half = days.first + timedelta(size // 2)
        return Interval(days.first, half - timedelta(1)) if part == "H1" else Interval(half, days.last)
    if part == "sofar" and anchor and contains(days, Interval(anchor, anchor)):
        return Interval(days.first, anchor)
    if part == "rest" and anchor and contains(days, Interval(anchor, anchor)):
        return Interval(anchor, days.last)
    if size <= 2 or part not in ("early", "mid", "late"):
        return days
    if days.first == date(days.first.year, 1, 1) and days.last == date(days.last.year, 12, 31):
        return _of_years(days, part)
    third = 10 if 28 <= size <= 31 else max(1, size // 3)
    if part == "early":
        return Interval(days.first, days.first + timedelta(third - 1))
    if part == "late":
        start = days.first + timedelta(2 * third)
        return Interval(start, days.last)
    return Interval(days.first + timedelta(third), days.first + timedelta(2 * third - 1))


def _of_years(days: Interval, part: str) -> Interval:
    """The part of a year, of a decade, or of a century (thirds)."""
    year = days.first.year
    if days.last.year == year:
        first, last = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}[part]
        return months(year, first, last)
    if days.last.year - year == 9:
        first, last = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
        return Interval(date(year + first, 1, 1), date(year + last, 12, 31))
    third = (days.last.year - year + 1) // 3
    begin = {"early": 0, "mid": third, "late": 2 * third}[part]
    end = days.last.year if part == "late" else year + begin + third - 1
    return Interval(date(year + begin, 1, 1), date(end, 12, 31))


# --- feasts ----------------------------------------------------------------------------------------------------------


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114
    return date(year, n // 31, n % 31 + 1)


def feast(rule: str, year: int) -> date | None:
    """The day of a feast: ``12-25``, ``11-4-4`` (the fourth Thursday of November, -1 the last), ``easter-2``.

    ``11-4-4+1`` is the day after the fourth Thursday.
    """
    if m := re.fullmatch(r"easter([+-]\d{1,3})?", rule):
        return easter(year) + timedelta(int(m[1] or 0))
    if m := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return date(year, int(m[1]), int(m[2]))
    if m := re.fullmatch(r"(\d\d?)-(\d)-(-?\d)(\+\d)?", rule):
        days = [date(year, int(m[1]), d) for d in range(1, calendar.monthrange(year, int(m[1]))[1] + 1)]
        same = [d for d in days if d.isoweekday() == int(m[2])]
        n = int(m[3])
        return same[n - 1 if n > 0 else n] + timedelta(int(m[4] or 0))
    return None
