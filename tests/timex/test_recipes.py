"""Recipes and TIMEX3 values."""

from __future__ import annotations

from datetime import date

import pytest

from rashomon.model import Interval
from rashomon.timex import apart, contains, days_of, length, needs_anchor, open_value, settle
from rashomon.timex.values import easter, feast

MONDAY = date(2025, 7, 7)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2025-07-03", "2025-07-03"), ("2025-07-03TNI", "2025-07-03"), ("2025-06", "2025-06-01/2025-06-30"),
        ("2024-02", "2024-02-01/2024-02-29"), ("2025", "2025-01-01/2025-12-31"), ("199", "1990-01-01/1999-12-31"),
        ("199X", "1990-01-01/1999-12-31"), ("19", "1900-01-01/1999-12-31"), ("2025-W27", "2025-06-30/2025-07-06"),
        ("2025-W27-WE", "2025-07-05/2025-07-06"), ("2016-H1", "2016-01-01/2016-06-30"),
        ("2016-Q3", "2016-07-01/2016-09-30"), ("2016-SU", "2016-06-01/2016-08-31"), ("2025-02-31", "None"),
        ("P2W", "None"), ("PAST_REF", "None"), ("XXXX-06-23", "None"), ("", "None"),
    ],
)  # fmt: skip
def test_days_of_a_value(value: str, days: str) -> None:
    assert str(days_of(value)) == days


@pytest.mark.parametrize(
    ("recipe", "timex"),
    [
        ("unit -1 week", "2025-W27"), ("unit 0 year", "2025"), ("unit 1 month", "2025-08"), ("ago 2 year", "2023"),
        ("ago 3 day", "2025-07-04"), ("ahead 2 month", "2025-09"), ("weekday 1 past", "2025-07-07"),
        ("weekday 1 last", "2025-06-30"), ("weekday 1 next", "2025-07-14"), ("weekday 4 w-1", "2025-07-03"),
        ("date 6 23 near", "2025-06-23"), ("date 1 2 pastish", "2025-01-02"), ("month 11 near", "2025-11"),
        ("month 6 last", "2024-06"), ("month 12 last", "2024-12"), ("dom 12 near", "2025-07-12"),
        ("today @TNI", "2025-07-07TNI"), ("for 2 decade", "P20Y"), ("for 2.5 year", "P2Y6M"), ("back 2 month", "P2M"),
        ("each weekday 1", "XXXX-WXX-1"), ("feast 11-4-4 past", "2024-11-28"), ("quarter 3 y-1", "2024-Q3"),
        ("date 2 30 near", None), ("ago 99999 year", None), ("nonsense 1 2", None), ("month 13 near", None),
    ],
)  # fmt: skip
def test_a_recipe_counted_from_a_monday(recipe: str, timex: str | None) -> None:
    assert settle(recipe, MONDAY).timex == timex


def test_open_values_say_what_is_known() -> None:
    recipes = ("weekday 4 past @TNI", "date 6 23 near", "month 6 past", "unit -1 week", "for 2 week", "today @TMO")
    assert [open_value(r) for r in recipes] == ["XXXX-WXX-4TNI", "XXXX-06-23", "XXXX-06", None, "P2W", "XXXX-XX-XXTMO"]


def test_what_needs_an_anchor() -> None:
    assert [needs_anchor(r) for r in ("at 2025", "to at 2019 | at 2021", "to month 5 past | month 6 past")] == [
        False, False, True,
    ]  # fmt: skip


def test_a_range_over_the_turn_of_the_year() -> None:
    found = settle("to month 11 past | month 3 past", MONDAY)
    assert str(found.days) == "2024-11-01/2025-03-31"


@pytest.mark.parametrize(
    ("recipe", "days"),
    [
        ("at 198 ~mid", "1984-01-01/1986-12-31"), ("at 2016 ~early", "2016-01-01/2016-04-30"),
        ("at 19 ~late", "1966-01-01/1999-12-31"), ("month 6 near ~late", "2025-06-21/2025-06-30"),
        ("unit 0 week ~sofar", "2025-07-07"), ("unit 0 month ~rest", "2025-07-07/2025-07-31"),
        ("at 2025-07-03 ~early", "2025-07-03"),
    ],
)  # fmt: skip
def test_a_part_of_the_whole(recipe: str, days: str) -> None:
    assert str(settle(recipe, MONDAY).days) == days


def test_easter_and_moving_feasts() -> None:
    assert easter(2025) == date(2025, 4, 20)
    assert feast("easter-2", 2025) == date(2025, 4, 18)
    assert feast("5-1--1", 2025) == date(2025, 5, 26)


def test_intervals_are_compared_by_days() -> None:
    june, eleventh = Interval(date(2025, 6, 1), date(2025, 6, 30)), Interval(date(2025, 6, 11), date(2025, 6, 11))
    assert contains(june, eleventh)
    assert not contains(eleventh, june)
    assert (length(june), apart(june, eleventh), apart(june, Interval(MONDAY, MONDAY))) == (30, 0, 7)
