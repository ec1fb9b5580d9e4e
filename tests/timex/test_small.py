"""Small parts of the calendar whose change no text shows: found by turning places one at a time (`make mutants`)."""

from __future__ import annotations

from datetime import date

import pytest

from rashomon.model import Interval
from rashomon.timex import days_of, settle
from rashomon.timex.values import narrowed

MONDAY = date(2025, 7, 7)


@pytest.mark.parametrize(
    ("feast", "weekend"),
    [
        ("2025-04-21", "2025-04-19/2025-04-21"),  # a Monday: with the days before it
        ("2025-04-22", "2025-04-19/2025-04-22"),
        ("2025-04-23", "2025-04-23/2025-04-27"),  # a Wednesday: with those after
        ("2025-04-26", "2025-04-26/2025-04-27"),
        ("2025-04-27", "2025-04-26/2025-04-27"),
    ],
)
def test_the_weekend_beside_a_feast(feast: str, weekend: str) -> None:
    day = date.fromisoformat(feast)
    assert str(narrowed(Interval(day, day), "weekend")) == weekend


@pytest.mark.parametrize(
    ("value", "part", "days"),
    [
        ("2024", "early", "2024-01-01/2024-04-30"), ("2024", "mid", "2024-05-01/2024-08-31"),
        ("2024", "late", "2024-09-01/2024-12-31"), ("199", "early", "1990-01-01/1993-12-31"),
        ("199", "mid", "1994-01-01/1996-12-31"), ("199", "late", "1997-01-01/1999-12-31"),
        ("2025-06", "early", "2025-06-01/2025-06-10"), ("2025-06", "mid", "2025-06-11/2025-06-20"),
        ("2025-06", "late", "2025-06-21/2025-06-30"),
    ],
)  # fmt: skip
def test_parts_of_a_year_a_decade_and_a_month(value: str, part: str, days: str) -> None:
    whole = days_of(value)
    assert whole is not None
    assert str(narrowed(whole, part)) == days


@pytest.mark.parametrize(
    ("recipe", "days"),
    [("back 2 month", "2025-05-07/2025-07-07"), ("forth 2 month", "2025-07-07/2025-09-07"), ("back 3 hour", "None")],
)
def test_a_stretch_back_and_forth(recipe: str, days: str) -> None:
    assert str(settle(recipe, MONDAY).days) == days


@pytest.mark.parametrize(
    ("recipe", "timex"),
    [
        ("at 2025-07-03 ~+2day", "2025-07-05"), ("at 2025-W27-WE ~+7day", "2025-W28"),
        ("at 2025-W27 ~+7day", "2025-W28"), ("at 2025-06 ~+1month", "2025-07"), ("at 2025-Q1 ~+3month", "2025-Q2"),
        ("at 2025 ~+1year", "2026"),
    ],
)  # fmt: skip
def test_what_is_counted_on_from_a_time_is_as_long_as_it(recipe: str, timex: str) -> None:
    """Two days and more are a week, at most."""
    assert settle(recipe, MONDAY).timex == timex
