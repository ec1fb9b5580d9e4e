"""Dates as pages print them, for the reader that states them and the annotator that marks them.

Patterns are built from the table ``furniture`` of a language (its part ``date``); none repeats without a bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

CAPITAL = "A-ZÀ-ÖØ-Þ"
# a time of day after a date, and "/ Outlet" after that
CLOCK = r"(?:[ ,|/·•–—-]{0,4}(?:at )?\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?(?: ?(?:[A-Z]{2,4}\b|\([A-Z]{2,4}\)))?)?"
BY = rf"(?: ?[/|·•] ?[{CAPITAL}][\w .&'-]{{1,40}})?"
# "Outlet, " or "Outlet | " before a date
BEFORE = (
    rf"(?:(?P<before>[{CAPITAL}][\w.&'’-]{{0,30}}(?: (?:[{CAPITAL}][\w.&'’-]{{0,30}}|of|and|the|de|del|la|y|&)){{0,6}})"
    r"(?:, | ?[/|·•] ?| [–—-] ))?"
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NUMBERS = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"\b\d{4}\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|º|er)?\b")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first; one that matches nothing for no words."""
    inside = "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w))))
    return f"(?:{inside})" if inside else r"(?!)"


@dataclass(frozen=True, slots=True)
class Written:
    """How a language writes dates; ``months`` are the names of each month in order."""

    months: tuple[tuple[str, ...], ...] = ()
    weekdays: tuple[str, ...] = ()
    day_first: bool | None = None

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Written:
        """From the part ``date`` of a table ``furniture``; an empty one reads ISO dates alone."""
        months = tuple(tuple(str(names).split()) for names in table.get("months", ()))
        return cls(months, tuple(str(table.get("weekdays", "")).split()), table.get("day_first"))

    @property
    def month(self) -> str:
        """A pattern for a month's name, with the stop after a short one."""
        return rf"(?i:{any_of(n for names in self.months for n in names)})\b\.?"

    @property
    def day(self) -> str:
        """A pattern for a date with its year."""
        return (
            rf"(?:(?i:{any_of(self.weekdays)})\.?,? )?"
            rf"(?:\d{{4}}-\d\d-\d\d(?:T[\d:.]{{4,15}}(?:Z|[+-]\d\d:?\d\d)?)?|{self.month} \d{{1,2}},? \d{{4}}"
            rf"|\d{{1,2}}(?:st|nd|rd|th|º)? (?:de )?{self.month},? (?:del? )?\d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}})"
        )

    @property
    def weekday_and_day(self) -> str:
        """A pattern for a date with its weekday, the month's name and its year."""
        return (
            rf"\b(?i:{any_of(self.weekdays)})\.?,? "
            rf"(?:{self.month} \d{{1,2}},? \d{{4}}"
            rf"|\d{{1,2}}(?:st|nd|rd|th|º)? (?:de )?{self.month},? (?:del? )?\d{{4}})"
        )

    def read(self, text: str) -> date | None:
        """The day that a written date names; None where it names none, or where day and month could change places."""
        if found := _ISO.search(text):
            return _day(int(found[1]), int(found[2]), int(found[3]))
        if found := _NUMBERS.search(text):
            return self._numbers(int(found[1]), int(found[2]), int(found[3]))
        named = [m for w in _WORD.findall(text.lower()) for m, names in enumerate(self.months, 1) if w in names]
        year, day = _YEAR.search(text), _DAY.search(text)
        return _day(int(year[0]), named[0], int(day[1])) if named and year and day else None

    def _numbers(self, first: int, second: int, year: int) -> date | None:
        readings = {d for d in (_day(year, second, first), _day(year, first, second)) if d is not None}
        if len(readings) == 1:
            return readings.pop()
        return _day(year, second, first) if self.day_first else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
