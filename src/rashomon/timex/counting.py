"""Counting a text's open times one after another: from a date, or from the time told before.

Shared by `annotate` (an article that has a date) and `align` (one that borrows the date of another account).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from rashomon.model import Interval, TimeType
from rashomon.timex.events import Dated, event_date, event_words
from rashomon.timex.recipes import UNKNOWN, Settled, duration, needs_anchor, open_value, parted, settle
from rashomon.timex.values import grain, length, shifted

Anchor = Literal["none", "published", "event", "previous"]
_YEAR_AGO = re.compile(r"(?:then )?ago 1 year")
_LONGER_REPORTS = ("P6M", "P9M")  # after "the nine months", "a year earlier" is no quarter
_QUARTER = re.compile(r"\d{4}-Q\d$")
_CLOCK_UNITS = ("hour", "minute", "second")  # these stay within the day
_WEEK = 7
_EVENT_LENGTHS = {
    "day": 2,
    "week": 10,
    "month": 45,
    "quarter": 100,
    "year": 366,
}  # an event told no nearer is no anchor
_LONGEST_PREVIOUS = 366  # days: "a month later" is not counted from a decade


@dataclass(frozen=True, slots=True)
class Counted:
    """What an open time came to, and how."""

    timex: str | None
    days: Interval | None
    how: str


@dataclass(frozen=True, slots=True)
class Open:
    """A time expression with its recipe, not yet counted; ``words`` are those of the text.

    ``known`` is what it came to already, where nothing needs to be counted ("July 3, 2025").
    """

    start: int
    end: int
    words: str
    recipe: str
    type: TimeType
    known: Counted | None = None

    @property
    def anchor(self) -> Anchor:
        """What the recipe is counted from."""
        if self.recipe.startswith("then "):
            return "previous"
        if self.recipe.startswith("event "):
            return "event"
        return "published" if needs_anchor(self.recipe) else "none"

    @property
    def relative(self) -> str | None:
        """The recipe, where it needs an anchor."""
        return self.recipe if self.anchor != "none" else None


@dataclass(frozen=True, slots=True)
class _Before:
    """A time told before another, and what it came to."""

    came_to: Settled
    time: Open


def count(
    text: str, times: Sequence[Open], anchor: date | None, anchor_how: str, plain: frozenset[str] = frozenset()
) -> list[Counted]:
    """Each time settled in text order; without an anchor only those that need none, or hang on one of these.

    ``text`` is where ``times`` stand, in order; events that others are counted from are looked for in it last,
    by their words less the language's ``plain`` ones.
    """
    found: list[Counted] = []
    previous: _Before | None = None
    quarter: _Before | None = None
    for one in times:
        back = quarter if _YEAR_AGO.match(one.recipe) and (anchor or one.anchor == "previous") else None
        counted = _year_back(one, back) if back else _count(one, anchor, anchor_how, previous)
        if one.recipe.startswith("dom "):
            counted = _same_day_of_month(one, counted, times, found)
        if counted.timex and _QUARTER.match(counted.timex) and not back and "-5 quarter" not in one.recipe:
            quarter = _Before(Settled(counted.timex, counted.days), one)
        elif counted.timex in _LONGER_REPORTS:
            quarter = None
        found.append(counted)
        if counted.days and one.type in ("DATE", "TIME") and length(counted.days) <= _LONGEST_PREVIOUS:
            previous = _Before(Settled(counted.timex, counted.days), one)
    return _with_events(text, times, found, plain)


def _same_day_of_month(one: Open, counted: Counted, times: Sequence[Open], found: Sequence[Counted]) -> Counted:
    """ "The 12th" after "May 12" means that day."""
    number = parted(one.recipe)[0].split(" ")[1]
    for other, told in zip(reversed(times[: len(found)]), reversed(found), strict=True):
        days = told.days
        if (
            days
            and days.first == days.last
            and str(days.first.day) == number
            and other.recipe.startswith(("date", "at"))
        ):
            value = days.first.isoformat()
            return Counted(value, days, f"{one.words}, the day told before as “{other.words}”")
    return counted


def _with_events(text: str, times: Sequence[Open], found: Sequence[Counted], plain: frozenset[str]) -> list[Counted]:
    """The same with times counted from events, where the text dates the event elsewhere."""
    if not any(one.anchor == "event" for one in times):
        return list(found)
    dated = [
        Dated(o.start, o.end, o.words, c.days)
        for o, c in zip(times, found, strict=True)
        if c.days and o.type in ("DATE", "TIME")
    ]
    counted = []
    for one, came_to in zip(times, found, strict=True):
        if one.anchor == "event" and one.known is None:
            wanted = event_words(text, one.end, plain)
            event = event_date(wanted, text, near_enough(one, dated), plain, (one.start, one.end))
            came_to = from_event(one, came_to, event, "told elsewhere") if event else came_to
        counted.append(came_to)
    return counted


def near_enough(one: Open, dated: Sequence[Dated]) -> list[Dated]:
    """The times exact enough to count ``one`` from: days for days, weeks for weeks."""
    unit = parted(one.recipe)[0].rsplit(" ", 1)[1]
    return [d for d in dated if length(d.days) <= _EVENT_LENGTHS.get(unit, 1)]


def from_event(one: Open, counted: Counted, event: Dated, where: str) -> Counted:
    """A time ("two weeks before the talks") counted from its event's date; ``where`` says where that is told."""
    word, n, unit = parted(one.recipe.removeprefix("event "))[0].split(" ")
    if not n.isdigit():
        return counted
    many = int(n) * (-1 if word == "ago" else 1)
    try:
        days = Interval(shifted(event.days.first, many, unit), shifted(event.days.last, many, unit))
    except (ValueError, OverflowError):
        return counted
    return Counted(counted.timex, days, f"{' '.join(one.words.split())} an event {where} with “{event.words}”")


def _count(one: Open, anchor: date | None, anchor_how: str, previous: _Before | None) -> Counted:
    if one.known:
        return one.known
    said = " ".join(one.words.split())
    if one.anchor == "none":
        settled = settle(one.recipe, date(2000, 1, 1))
        return Counted(settled.timex, settled.days, "as written")
    core = one.recipe.removeprefix("then ").removeprefix("event ")
    if one.anchor == "published":
        if anchor is None:
            return Counted(open_value(core), None, f"{said}: the article has no date to count from")
        return _told(settle(core, anchor), f"{said}, counted from {anchor} ({anchor_how})")
    if one.anchor == "event":
        _, n, unit = parted(core)[0].split(" ")
        return Counted(duration(n, unit), None, f"{said}: counted from an event whose date is not known")
    if _skips_previous(one, core, anchor, previous):
        previous = None
    if " X " in core and not core.endswith(_CLOCK_UNITS):  # "days later": nobody can say which day
        _, n, unit = parted(core)[0].split(" ")
        return Counted(duration(n, unit), None, f"{said}: not said how many")
    if previous and _too_long(core, previous):
        previous = None
    if previous and previous.came_to.days:
        settled = _after(core, previous.came_to)
        if settled.days:
            return Counted(settled.timex, settled.days, f"{said}, counted from “{previous.time.words}” told before it")
    if anchor is None:
        return Counted(None, None, f"{said}: no date before it to count from")
    return _told(settle(core, anchor), f"{said}, counted from {anchor} ({anchor_how}), no date being told before it")


def _skips_previous(one: Open, core: str, anchor: date | None, previous: _Before | None) -> bool:
    """Whether a time is better counted from the article's date than from the time before it.

    "Later in the day" does not mean a day to come that was told before; "a year earlier" not a year before a year ago.
    """
    if anchor is None or previous is None or previous.came_to.days is None:
        return False
    if core.endswith(_CLOCK_UNITS):  # "hours later" than a week ago: than nobody knows when
        return length(previous.came_to.days) > 1
    if core.startswith("unit 0 day"):
        return previous.came_to.days.first > anchor
    return bool(_YEAR_AGO.match(one.recipe)) and "ago " in previous.time.recipe


def _too_long(core: str, previous: _Before) -> bool:
    """ "Hours later", after a year was told, is later than nobody knows what."""
    return core.endswith(_CLOCK_UNITS) and (previous.came_to.days is None or length(previous.came_to.days) > 1)


def _year_back(one: Open, quarter: _Before) -> Counted:
    """ "A year earlier" in a report on a quarter is that quarter of the year before."""
    value = quarter.came_to.timex or ""
    settled = settle(f"at {int(value[:4]) - 1:04}{value[4:]}", date(2000, 1, 1))
    return _told(settled, f"{' '.join(one.words.split())}, counted from “{quarter.time.words}” told before it")


def _told(settled: Settled, how: str) -> Counted:
    return Counted(settled.timex, settled.days, how)


def _after(core: str, previous: Settled) -> Settled:
    """A recipe counted from an earlier time, no finer than that time was ("a month later" than in March: April)."""
    if previous.days is None:
        return UNKNOWN
    bare, part, _ = parted(core)
    size = length(previous.days)
    from_end = size <= _WEEK and not bare.startswith("ago ")  # "two days later" than a stretch: than its last day
    settled = settle(core, previous.days.last if from_end else previous.days.first)
    if not settled.days:
        return UNKNOWN
    if size <= _WEEK and bare.startswith(("ago ", "ahead ")) and bare.endswith(" day"):
        return settled
    if length(settled.days) >= size or size <= 1:
        return settled
    word, *rest = bare.split(" ")
    if word == "unit" and rest[1] == "day":
        if part:  # "that night", after a season: of no day anybody knows
            return UNKNOWN
        return previous if rest[0] == "0" else UNKNOWN
    unit = "month" if size > 7 else "week"
    if size > 31:
        unit = "quarter" if size < 100 else "year"
    value = grain(settled.days.first, unit)
    return settle(f"at {value}", previous.days.first)
