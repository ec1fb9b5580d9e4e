"""Recipes: what a time expression says before anybody knows the date it is counted from ("last week").

Its words:

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
from rashomon.timex.values import apart, contains, days_of, feast, grain, length, narrowed, shifted

UNIT_LETTERS = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE",
    "century": "C", "hour": "TH", "minute": "TM", "second": "TS", "millennium": "L",
}  # fmt: skip
_FAR = 90  # days off at which a verb's tense says more than nearness (tuned on TimeBank and AQUAINT)
_FAR_MONTH = 60  # the same for a month or season
_GRAINS = (("day", 1), ("week", 7), ("month", 31), ("quarter", 92), ("year", 366))  # the calendar unit of an interval
_RECENT = 62  # "last February" said in April is a year ago, said in July it is not


@dataclass(frozen=True, slots=True)
class Settled:
    """What a recipe comes to: a TIMEX3 value (None when not known) and its days (None for what has none)."""

    timex: str | None
    days: Interval | None


UNKNOWN = Settled(None, None)


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
    if part and core.startswith("each weekday"):
        value += part
    if mod and days:
        return _modified(value, days, mod, anchor)
    return Settled(value, days)


def _modified(value: str, days: Interval, mod: str, anchor: date) -> Settled:
    """A part of a time, or a time counted from it, whose value is then of that day, week, month or year."""
    try:
        other = narrowed(days, mod, anchor)
    except (ValueError, OverflowError):
        return UNKNOWN
    if mod == "week":
        value = grain(other.first, "week")
    elif mod[0] in "+-":
        value = grain(other.first, next((u for u, n in _GRAINS if length(days) <= n), "year"))
    return Settled(value, other)


def _range(sides: str, anchor: date) -> Settled:
    first, _, last = sides.partition("|")
    a, b = settle(first.strip(), anchor), settle(last.strip(), anchor)
    if not a.days or not b.days:
        return UNKNOWN
    if b.days.last < a.days.first:
        a, b = _in_order(first.strip(), a, b)
    if not a.days or not b.days or b.days.last < a.days.first:
        return UNKNOWN
    return Settled(f"{a.timex}/{b.timex}", Interval(a.days.first, b.days.last))


def _in_order(first: str, a: Settled, b: Settled) -> tuple[Settled, Settled]:
    """The ends of a range that stand the wrong way round, one of them moved a week (weekdays) or a year.

    "November to March" told as past ends in the last March; told as to come it ends in the March after.
    """
    if a.days is None or b.days is None or a.timex is None or b.timex is None:
        return UNKNOWN, UNKNOWN
    if first.startswith("weekday"):
        day = a.days.first - timedelta(7)
        return Settled(day.isoformat(), Interval(day, day)), b
    if "future" in first and b.timex[:4].isdigit() and b.days.last.year == a.days.first.year:
        moved = f"{int(b.timex[:4]) + 1:04}{b.timex[4:]}"
        return a, Settled(moved, days_of(moved))
    if not a.timex[:4].isdigit():
        return UNKNOWN, UNKNOWN
    moved = f"{int(a.timex[:4]) - 1:04}{a.timex[4:]}"
    return Settled(moved, days_of(moved)), b


def duration(n: str, unit: str) -> str:
    """A TIMEX3 duration: ``P2W``, ``PT16H``, ``PXY``, ``P2Y6M`` for 2.5 years, ``P20Y`` for two decades."""
    if n.isdigit() and unit in ("decade", "century"):
        n, unit = str(int(n) * (10 if unit == "decade" else 100)), "year"
    letter = UNIT_LETTERS[unit]
    time, letter = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    if "." not in n:
        return f"P{time}{n}{letter}"
    whole, half = int(float(n)), float(n) % 1
    smaller = {"Y": ("M", 12), "D": ("H", 24), "H": ("M", 60), "M": ("S" if time else "D", 60 if time else 30),
               "DE": ("Y", 10), "W": ("D", 7)}  # fmt: skip
    if letter not in smaller:
        return f"P{time}{n}{letter}"
    name, many = smaller[letter]
    hours = "T" if letter == "D" else ""  # half a day is told in hours
    return f"P{time}{whole or ''}{letter if whole else ''}{hours}{round(half * many)}{name}"


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


_PARTS = {"year": ("month", 12), "decade": ("year", 10), "month": ("day", 30), "week": ("day", 7)}


def _ago(word: str, n: str, unit: str, anchor: date) -> tuple[str | None, Interval | None]:
    if unit in ("hour", "minute", "second"):
        return anchor.isoformat(), None
    if n == "X":
        return ("PAST_REF" if word == "ago" else "FUTURE_REF"), None
    sign = -1 if word == "ago" else 1
    if "." in n:
        smaller, many = _PARTS.get(unit, ("day", 1))
        day = shifted(anchor, sign * round(float(n) * many), smaller)
        return grain(day, "month" if smaller == "month" else "day"), None
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
        if word in ("season", "half"):
            return f"{year:04}-{rest[0]}"
        return f"{year:04}-Q{rest[0]}" if word == "quarter" else None

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
        far = [s for s in spans if s[0] == nearest and apart(s[1], own) > (_FAR if length(s[1]) == 1 else _FAR_MONTH)]
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
