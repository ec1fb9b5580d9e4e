"""The calendar of the system: TIMEX3 values as days, and recipes ("last week") counted from a day.

A *recipe* is what a time expression says before anybody knows the date it is counted from.  Its words:

``at V``             the TIMEX3 value V, no date needed: ``at 2025-07-03``, ``at 199`` (decade), ``at PAST_REF``
``to A | B``         from recipe A to recipe B, both included
``for N unit``       a duration, N a number or X; ``back N unit``, ``forth N unit`` the same, up to or from the anchor
``each …``           a set: ``each 1 week``, ``each weekday 1``, ``each month 7``, ``each part TMO``
``unit K unit``      the calendar unit K away from the anchor's own: last week is ``unit -1 week``
``ago N unit``       N units before the anchor, ``ahead N unit`` after
``weekday D T``      D 1..7 from Monday; T past, future, near, last, next, this, or a week's offset ``w-1``
``date M D T``, ``month M T``, ``season S T``, ``quarter Q T``, ``half H T``, ``dom D T``, ``feast NAME T``
                     T as above, or a year's offset ``y-1``, or pastish, futureish: the nearest unless that is far
Tails: ``@TNI`` a part of the day or clock time, ``~late`` a part of the whole.  Nothing here reads text: annotate
writes recipes, annotate and align settle them.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from rashomon.model import Interval

UNIT_LETTERS = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE",
    "century": "CE", "hour": "TH", "minute": "TM", "second": "TS", "millennium": "L",
}  # fmt: skip
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 12)}
HALVES = {"H1": (1, 6), "H2": (7, 12)}
QUARTERS = {f"Q{q}": (3 * q - 2, 3 * q) for q in range(1, 5)}
_PARTS_OF_YEAR = SEASONS | HALVES | QUARTERS
_DAY_VALUE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T|$)")
_WEEK_VALUE = re.compile(r"(\d{4})-W(\d\d)(-WE|-(\d))?$")
_PART_VALUE = re.compile(r"(\d{4})-(SP|SU|FA|WI|H\d|Q\d|\d\d)$")
_YEARS_VALUE = re.compile(r"(\d{2,4})X{0,2}$")
_FAR = 90  # days off at which a verb's tense says more than nearness (tuned on TimeBank and AQUAINT)
_RECENT = 62  # "last February" said in April is a year ago, said in July it is not
_MAX_UNITS = 20_000  # more units than this is no date a calendar holds


@dataclass(frozen=True, slots=True)
class Settled:
    """What a recipe comes to: a TIMEX3 value (None when not known) and its days (None for what has none)."""

    timex: str | None
    days: Interval | None


UNKNOWN = Settled(None, None)


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

    Up to a month: the first, second and last third as people use them (1–10, 11–20, 21–end).  Longer: thirds.  The
    whole for other words.  ``sofar`` and ``rest`` end or begin at the anchor.
    """
    size = length(days)
    if part == "sofar" and anchor and contains(days, Interval(anchor, anchor)):
        return Interval(days.first, anchor)
    if part == "rest" and anchor and contains(days, Interval(anchor, anchor)):
        return Interval(anchor, days.last)
    if size <= 2 or part not in ("early", "mid", "late"):
        return days
    third = 10 if 28 <= size <= 31 else max(1, size // 3)
    if part == "early":
        return Interval(days.first, days.first + timedelta(third - 1))
    if part == "late":
        start = days.first + timedelta(2 * third)
        return Interval(start, days.last)
    return Interval(days.first + timedelta(third), days.first + timedelta(2 * third - 1))


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
    """The day of a feast: ``12-25``, ``11-4-4`` (the fourth Thursday of November, -1 the last), ``easter-2``."""
    if m := re.fullmatch(r"easter([+-]\d{1,3})?", rule):
        return easter(year) + timedelta(int(m[1] or 0))
    if m := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return date(year, int(m[1]), int(m[2]))
    if m := re.fullmatch(r"(\d\d?)-(\d)-(-?\d)", rule):
        days = [date(year, int(m[1]), d) for d in range(1, calendar.monthrange(year, int(m[1]))[1] + 1)]
        same = [d for d in days if d.isoweekday() == int(m[2])]
        n = int(m[3])
        return same[n - 1 if n > 0 else n]
    return None


# --- recipes ---------------------------------------------------------------------------------------------------------

_TAILS = re.compile(r"[ ]?([@~])([\w:.+-]{1,16})")


def parted(recipe: str) -> tuple[str, str, str]:
    """A recipe's core, its part of the day (``TNI``) and its part of the whole (``late``); empty where missing."""
    part = mod = ""
    for mark, word in _TAILS.findall(recipe):
        if mark == "@":
            part = word
        else:
            mod = word
    return _TAILS.sub("", recipe).strip(), part, mod


def needs_anchor(recipe: str) -> bool:
    """Whether a recipe can only be settled from a date."""
    core = parted(recipe)[0]
    if core.startswith("to "):
        return any(needs_anchor(side) for side in core[3:].split("|"))
    return core.split(" ")[0] not in ("at", "for", "each")


def open_value(recipe: str) -> str | None:
    """The TIMEX3 value of a recipe nobody can date: ``XXXX-06-23``, ``XXXX-WXX-4``, ``P2M``; None for "last week"."""
    core, part, _ = parted(recipe)
    word, *rest = core.split(" ")
    part = part and (part if part.startswith("T") else "T" + part)
    if word in ("at", "for", "each", "back", "forth"):
        return settle(recipe, date(2000, 1, 1)).timex
    if word == "to":
        return None
    known = _OPEN.get(word)
    if word == "today":
        return f"XXXX-XX-XX{part}" if part else None
    return known.format(*rest) + part if known else None


_OPEN = {
    "weekday": "XXXX-WXX-{0}", "date": "XXXX-{0:0>2}-{1:0>2}", "month": "XXXX-{0:0>2}", "season": "XXXX-{0}",
    "quarter": "XXXX-Q{0}", "half": "XXXX-{0}", "dom": "XXXX-XX-{0:0>2}",
}  # fmt: skip


@lru_cache(maxsize=4096)
def settle(recipe: str, anchor: date) -> Settled:
    """What a recipe comes to when counted from ``anchor``; UNKNOWN when the calendar has no such day."""
    core, part, mod = parted(recipe)
    if core.startswith("to "):
        return _range(core[3:], anchor)
    try:
        value, days = _core(core, anchor)
    except (ValueError, OverflowError, IndexError, KeyError):
        return UNKNOWN
    if value is None:
        return UNKNOWN
    if days is None:
        days = days_of(value)
    if part and days and length(days) == 1:
        value = days.first.isoformat() + (part if part.startswith("T") else "T" + part)
    if mod and days:
        days = narrowed(days, mod, anchor)
    return Settled(value, days)


def _range(sides: str, anchor: date) -> Settled:
    first, _, last = sides.partition("|")
    a, b = settle(first.strip(), anchor), settle(last.strip(), anchor)
    if not a.days or not b.days:
        return UNKNOWN
    begin, end = a.days.first, b.days.last
    if end < begin:  # "November to March": the second lies in the next year
        later = shifted(end, 1, "year")
        if later < begin:
            return UNKNOWN
        end = later
    return Settled(f"{a.timex}/{b.timex}", Interval(begin, end))


def duration(n: str, unit: str) -> str:
    """A TIMEX3 duration: ``P2W``, ``PT16H``, ``PXY``, ``P2Y6M`` for 2.5 years, ``P20Y`` for two decades."""
    if n.isdigit() and unit in ("decade", "century"):
        n, unit = str(int(n) * (10 if unit == "decade" else 100)), "year"
    letter = UNIT_LETTERS[unit]
    time, letter = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    if "." not in n:
        return f"P{time}{n}{letter}"
    whole, half = int(float(n)), float(n) % 1
    smaller = {"Y": ("M", 12), "D": ("TH", 24), "H": ("M", 60), "M": ("S" if time else "D", 60 if time else 30),
               "DE": ("Y", 10), "W": ("D", 7)}  # fmt: skip
    if letter not in smaller:
        return f"P{time}{n}{letter}"
    name, many = smaller[letter]
    return f"P{time}{whole or ''}{letter if whole else ''}{round(half * many)}{name}"


def _core(core: str, anchor: date) -> tuple[str | None, Interval | None]:
    word, *rest = core.split(" ")
    if word == "at":
        return rest[0], None
    if word == "for":
        return duration(rest[0], rest[1]), None
    if word in ("back", "forth"):
        return duration(rest[0], rest[1]), _stretch(word, rest[0], rest[1], anchor)
    if word == "each":
        return _each(rest), None
    if word == "today":
        return anchor.isoformat(), None
    if word == "unit":
        return _unit(int(rest[0]), rest[1], anchor), None
    if word in ("ago", "ahead"):
        return _ago(word, rest[0], rest[1], anchor)
    if word == "weekday":
        return weekday(int(rest[0]), rest[1], anchor).isoformat(), None
    return _in_year(word, rest, anchor), None


def _stretch(word: str, n: str, unit: str, anchor: date) -> Interval | None:
    if n == "X" or unit in ("hour", "minute", "second") or "." in n:
        return None
    other = shifted(anchor, int(n) * (-1 if word == "back" else 1), unit)
    return Interval(min(other, anchor), max(other, anchor))


def _each(rest: list[str]) -> str:
    if rest[0] == "weekday":
        return f"XXXX-WXX-{rest[1]}"
    if rest[0] == "month":
        return f"XXXX-{int(rest[1]):02}"
    if rest[0] == "date":
        return f"XXXX-{int(rest[1]):02}-{int(rest[2]):02}"
    if rest[0] in ("season", "part"):
        return f"XXXX-{rest[1]}" if rest[0] == "season" else f"XXXX-XX-XX{rest[1]}"
    return duration(rest[0], rest[1])


def _unit(offset: int, unit: str, anchor: date) -> str:
    if unit == "weekend" and anchor.isoweekday() == 1 and offset == 0:
        offset = -1  # "the weekend" on a Monday is the one just past
    return grain(shifted(anchor, offset, unit), unit)


def _ago(word: str, n: str, unit: str, anchor: date) -> tuple[str | None, Interval | None]:
    if n == "X":
        return ("PAST_REF" if word == "ago" else "FUTURE_REF"), None
    if unit in ("hour", "minute", "second"):
        return anchor.isoformat(), None
    sign = -1 if word == "ago" else 1
    if "." in n:
        return grain(shifted(anchor, sign * round(float(n) * 12), "month"), "month"), None
    day = shifted(anchor, sign * int(n), unit)
    return grain(day, "year" if unit in ("decade", "century") else unit), None


def weekday(number: int, tense: str, anchor: date) -> date:
    """The day of a weekday (1 Monday … 7 Sunday) that ``tense`` picks around the anchor.

    past: the last one, the anchor's own day included; last: the anchor's own day excluded; future: the next one, own
    day included; next: own day excluded; this: in the anchor's week; near: nearest; w-1: in the week one back.
    """
    back = (anchor.isoweekday() - number) % 7
    if tense.startswith("w"):
        monday = anchor - timedelta(anchor.isoweekday() - 1) + timedelta(7 * int(tense[1:]))
        return monday + timedelta(number - 1)
    if tense == "this":
        return weekday(number, "w0", anchor)
    if tense == "past":
        return anchor - timedelta(back)
    if tense == "last":
        return anchor - timedelta(back or 7)
    forward = (number - anchor.isoweekday()) % 7
    if tense == "future":
        return anchor + timedelta(forward)
    if tense == "next":
        return anchor + timedelta(forward or 7)
    return anchor - timedelta(back) if back <= forward else anchor + timedelta(forward)


def _in_year(word: str, rest: list[str], anchor: date) -> str | None:
    """A thing that comes once a year (or month), at the year the tense picks."""
    tense = rest[-1]
    if word == "dom":
        return _day_of_month(int(rest[0]), tense, anchor)

    def value(year: int) -> str | None:
        if word == "date":
            return date(year, int(rest[0]), int(rest[1])).isoformat()
        if word == "month":
            return f"{year:04}-{int(rest[0]):02}"
        if word == "feast":
            day = feast(rest[0], year)
            return day.isoformat() if day else None
        return f"{year:04}-{rest[0]}" if word in ("season", "half") else f"{year:04}-Q{rest[0]}"

    if tense.startswith("y"):
        return value(anchor.year + int(tense[1:]))
    return _pick([v for y in (-1, 0, 1) if (v := _valid(value, anchor.year + y))], tense, anchor)


def _valid(value: Callable[[int], str | None], year: int) -> str | None:
    try:
        return value(year)
    except ValueError:  # 29 February outside leap years
        return None


def _pick(values: list[str], tense: str, anchor: date) -> str | None:
    """The value that fits the tense best.

    past and future ones may hold the anchor, ``next`` ones may not; ``last`` ones lie further back ("last May", said in
    June or July, is a year ago); pastish and futureish ones are the nearest unless that is more than `_FAR` days off.
    """
    own = Interval(anchor, anchor)
    spans = [(v, d) for v in values if (d := days_of(v))]
    past = [(v, d) for v, d in spans if d.first <= anchor]
    future = [(v, d) for v, d in spans if d.last >= anchor]
    nearest = min(spans, key=lambda s: (apart(s[1], own), s[1].first > anchor))[0] if spans else None
    if tense.endswith("ish"):
        far = [s for s in spans if s[0] == nearest and apart(s[1], own) > _FAR]
        tense = tense.removesuffix("ish") if far else "near"
    if tense == "last":
        old = [v for v, d in past if d.first.year < anchor.year or apart(d, own) > _RECENT]
        return old[-1] if old else nearest
    if tense == "past" and past:
        return past[-1][0]
    if tense == "next":
        ahead = [v for v, d in future if not contains(d, own)]
        return ahead[0] if ahead else nearest
    if tense == "future" and future:
        return future[0][0]
    return nearest


def _day_of_month(day: int, tense: str, anchor: date) -> str | None:
    near = []
    for k in (-1, 0, 1):
        first = shifted(anchor.replace(day=1), k, "month")
        if day <= calendar.monthrange(first.year, first.month)[1]:
            near.append(first.replace(day=day).isoformat())
    return _pick(near, tense, anchor)
