"""The scanner of quotation marks: what it finds, that it never raises, and that its time grows with the length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.annotate.marks_scanner import scan


def inside(text: str) -> list[str]:
    return [text[slice(*m.inner)] for m in scan(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Hello there,” he said. “Good day.”", ["Hello there,", "Good day."]),
        ('"Hello there," he said. "Good day."', ["Hello there,", "Good day."]),
        ("``Hello there,'' he said.", ["Hello there,"]),
        ("«Hola a todos», dijo ella.", ["Hola a todos"]),
        ("»Ne grem rad,« je dejal. »Res ne.«", ["Ne grem rad,", "Res ne."]),
        ("Se acabó», dijo ella. «Hola».", ["Hola"]),
        ("‘We like the workers’ plan,’ she said. The workers’ union agreed.", ["We like the workers’ plan,"]),
        ("'It's mine,' said Ann's aunt.", ["It's mine,"]),
        ("She said “he told me ‘go’ and left.”", ["he told me ‘go’ and left.", "go"]),
        ("\"He told us 'no way' today,\" she said.", ["He told us 'no way' today,", "no way"]),
        (
            "“The first was never closed. “The second was,” he said.",
            ["The first was never closed. ", "The second was,"],
        ),
        ("ended before it began,” he said. “And again.”", ["ended before it began,", "And again."]),
        ("A board 6' long and 10\" wide, from the '90s.", []),
        ("The dogs' owner and the boss's desk.", []),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


def test_unclosed_paragraph_goes_on() -> None:
    marks = scan("“The bridge is old.\n\n“The bridge is closed,” she said.")
    assert [(m.closed, m.goes_on) for m in marks] == [(False, None), (True, 0)]


def test_straight_single_mark_goes_on() -> None:
    text = "'The bridge isn't new.\n\n'It's closed,' she said. 'Tis pity."
    assert inside(text) == ["The bridge isn't new.", "It's closed,"]
    assert [m.goes_on for m in scan(text)] == [None, 0]


def test_unclosed_paragraph_ends_with_it() -> None:
    text = "“The bridge is old.\n\nShe said “it is closed.”"
    assert inside(text) == ["The bridge is old.", "it is closed."]
    assert [m.goes_on for m in scan(text)] == [None, None]


@given(st.text(alphabet="ab .\n'\"“”‘’«»„`,é\ud800\u202e", max_size=200))
def test_never_raises_and_stays_in_the_text(text: str) -> None:
    for mark in scan(text):
        assert 0 <= mark.start <= mark.inner[0] <= mark.inner[1] <= mark.end <= len(text)


@given(st.text(max_size=100))
def test_any_text(text: str) -> None:
    scan(text)


@pytest.mark.parametrize("piece", ['"a ', "“a ", "'a ", "‘a’s ", "\"“'", "«", 'a"b', "a” “b ", "“a\n", "‘a\n\n"])
def test_time_grows_with_length(piece: str) -> None:
    def took(times: int) -> float:
        best = 9.0
        for _ in range(3):
            began = time.process_time()
            scan(piece * times)
            best = min(best, time.process_time() - began)
        return best

    assert took(16_000) < 60 * max(took(1_000), 0.004)
