"""Blocks without marks that a name at their end gives to a speaker."""

from __future__ import annotations

import pytest

from rashomon.annotate.layout import SIGNED

WORDS = "I would like to make it clear that nobody was meant to be misled by our silence."


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("President Aldo Vane", "President Aldo Vane"),
        ("Henrik Vane, chief executive of Sundline Ferries", "Henrik Vane"),
        ("Mara de la Cruz, 41, a nurse", "Mara de la Cruz"),
        ("Vane", None),
        ("Henrik Vane said so, and left the room. He came back", None),
        ("Henrik Vane is the chief executive of Sundline Ferries", None),
    ],
)
def test_who_signs_a_block(end: str, name: str | None) -> None:
    found = SIGNED.search(f"{WORDS} {end}")
    assert (found[1] if found else None) == name


def test_a_long_line_of_names_is_searched_in_linear_time() -> None:
    assert SIGNED.search(WORDS + " Aa" * 20_000 + " .") is None
