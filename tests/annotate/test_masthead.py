"""The lines between a headline and the first words that tell.  A test's docstring is the page."""

from __future__ import annotations

from tests.annotate.test_furniture import kinds, marked, page


def test_a_byline_over_an_outlet() -> None:
    """
    Harbour gate cleared

    By Odile Fenn and Ada Vane
    Brack Times

    BRACK — Police cleared the gate of the harbour on Monday.

    Nobody was hurt.
    """
    assert kinds(marked(page(test_a_byline_over_an_outlet))) == [
        ("byline", "By Odile Fenn and Ada Vane"), ("outlet", "Brack Times"), ("dateline", "BRACK —"),
    ]  # fmt: skip


def test_an_outlet_over_a_date() -> None:
    """
    Harbour gate cleared

    The Brack Evening Post
    Saturday, March 15, 2025

    Police cleared the gate of the harbour on Monday.
    """
    assert kinds(marked(page(test_an_outlet_over_a_date))) == [
        ("outlet", "The Brack Evening Post"), ("date", "Saturday, March 15, 2025"),
    ]  # fmt: skip


def test_an_outlet_and_what_it_is_over_a_day_without_year() -> None:
    """
    Harbour gate cleared

    Quayside, the paper of the docks
    September 10

    Police cleared the gate of the harbour on Monday.
    """
    assert kinds(marked(page(test_an_outlet_and_what_it_is_over_a_day_without_year))) == [
        ("outlet", "Quayside, the paper of the docks"), ("date", "September 10"),
    ]  # fmt: skip


def test_a_correspondent() -> None:
    """
    Harbour gate cleared

    From our correspondent in Brack

    Police cleared the gate of the harbour on Monday.
    """
    assert kinds(marked(page(test_a_correspondent))) == [("byline", "From our correspondent in Brack")]


def test_a_deck_is_no_masthead() -> None:
    """
    Harbour gate cleared

    Union leader Odile Fenn calls for talks

    Police cleared the gate of the harbour on Monday.
    """
    assert kinds(marked(page(test_a_deck_is_no_masthead))) == []


def test_what_is_told_after_the_first_sentence_is_left() -> None:
    """
    Harbour gate cleared

    Police cleared the gate of the harbour on Monday.

    Brack Times
    Monday
    """
    assert "outlet" not in dict(kinds(marked(page(test_what_is_told_after_the_first_sentence_is_left))))
