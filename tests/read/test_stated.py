"""Outlet and date beside each other in a line of their own; each test's docstring is the line."""

from __future__ import annotations

import pytest

from rashomon.read.dates import day_of
from rashomon.read.stated import outlet_in, published_in

TAIL = "\n\nThe ferry left the quay at noon with nobody on board.\n"


def told(function: object) -> tuple[str | None, str | None]:
    line = str(function.__doc__).strip()
    text = "Ferry leaves empty\n\n" + line + TAIL
    outlet, day = outlet_in(text, "en"), published_in(text, "en")
    return outlet.value if outlet else None, day.value if day else None


def test_outlet_before_the_date() -> None:
    """Highland Gazette, August 2, 2024"""
    assert told(test_outlet_before_the_date) == ("Highland Gazette", "2024-08-02")


def test_outlet_before_the_weekday() -> None:
    """The Isken Post | Friday, March 13, 2026"""
    assert told(test_outlet_before_the_weekday) == ("The Isken Post", "2026-03-13")


def test_outlet_after_the_date() -> None:
    """March 13, 2026 | Coast Daily"""
    assert told(test_outlet_after_the_date) == ("Coast Daily", "2026-03-13")


def test_a_place_before_the_date_is_no_outlet() -> None:
    """Port Maren, March 13, 2026"""
    assert told(test_a_place_before_the_date_is_no_outlet) == (None, "2026-03-13")


def test_a_sentence_is_no_stamp() -> None:
    """The Isken Post was founded on March 13, 2026 in a shed."""
    assert told(test_a_sentence_is_no_stamp) == (None, None)


@pytest.mark.parametrize("text", ["", "\n", "Herald, ", "Herald, March 2026", "A, " * 400])
def test_nothing_is_guessed(text: str) -> None:
    assert (outlet_in(text, "en"), published_in(text, "en")) == (None, None)


def test_the_day_of_a_dateline() -> None:
    """BRACK, July 7, 2025 (BTA) — The ferry left the quay at noon."""
    assert told(test_the_day_of_a_dateline)[1] == "2025-07-07"


def test_the_day_of_a_dateline_in_a_region() -> None:
    """PORT MAREN, North Isken, 7 July 2025 -- The ferry left the quay at noon."""
    assert told(test_the_day_of_a_dateline_in_a_region)[1] == "2025-07-07"


def test_a_day_inside_a_sentence_is_no_dateline() -> None:
    """Brack, July 7, 2025 was a day that nobody there forgets."""
    assert told(test_a_day_inside_a_sentence_is_no_dateline)[1] is None


@pytest.mark.parametrize("value", ["0001-01-01", "0001-01-01T00:00:00", "9999-12-31", "1 January 0001"])
def test_a_day_that_says_none_or_never_is_no_day(value: str) -> None:
    assert day_of(value) is None
