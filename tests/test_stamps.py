"""Dates as pages print them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from rashomon.languages import language
from rashomon.stamps import Written, any_of

ENGLISH = Written.of(language("en").table("furniture")["date"])
SPANISH = Written.of(language("es").table("furniture")["date"])


@pytest.mark.parametrize(
    "text",
    [
        "2025-07-03",
        "2025-07-03T10:00:00Z",
        "July 3, 2025",
        "Thursday, July 3 2025",
        "Jul. 3, 2025",
        "3 July 2025",
        "3rd July, 2025",
    ],
)
def test_english(text: str) -> None:
    assert re.fullmatch(ENGLISH.day, text)
    assert ENGLISH.read(text) == date(2025, 7, 3)


@pytest.mark.parametrize(
    "text", ["3 de julio de 2025", "jueves, 3 de julio de 2025", "3/7/2025", "03.07.2025", "3 jul 2025"]
)
def test_spanish(text: str) -> None:
    assert re.fullmatch(SPANISH.day, text)
    assert SPANISH.read(text) == date(2025, 7, 3)


@pytest.mark.parametrize("text", ["03/07/2025", "2025-02-30", "July 2025", "31 June 2025", "", "soon"])
def test_what_is_open_or_no_date_is_left(text: str) -> None:
    assert ENGLISH.read(text) is None


def test_one_reading_is_enough() -> None:
    assert ENGLISH.read("25/12/2025") == ENGLISH.read("12/25/2025") == date(2025, 12, 25)


def test_no_words_match_nothing() -> None:
    assert re.match(any_of([]), "a") is None
    assert Written.of({}).read("2025-07-03") == date(2025, 7, 3)
