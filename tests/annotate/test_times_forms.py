"""More forms of times, and words of time that are none; the article is of Monday 2025-07-07."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.annotate.test_times import found

from rashomon.annotate.timex.grammar import grammar
from rashomon.annotate.timex.scan import scan
from rashomon.languages import language


@pytest.mark.parametrize(
    ("text", "words", "timex", "days"),
    [
        ("The vote will be held in the capital on Sunday.", "Sunday", "2025-07-13", "2025-07-13"),
        ("Nobody will have a job by Easter.", "Easter", "2026-04-05", "2026-04-05"),
        ("It is to be held on Saturday.", "Saturday", "2025-07-12", "2025-07-12"),
        ("It had been due to expire on Friday.", "Friday", "2025-07-04", "2025-07-04"),
        ("He came the day before yesterday.", "the day before yesterday", "2025-07-05", "2025-07-05"),
        ("She left two days after June 3.", "two days after June 3", "2025-06-05", "2025-06-05"),
        ("She left a year after 2016.", "a year after 2016", "2017", "2017-01-01/2017-12-31"),
        ("She left the day before Christmas.", "the day before Christmas", "2024-12-24", "2024-12-24"),
        ("It fell the day before last Tuesday.", "the day before last Tuesday", "2025-06-30", "2025-06-30"),
        ("It is set for the week of July 16.", "the week of July 16", "2025-W29", "2025-07-14/2025-07-20"),
        ("It was in the third week of May.", "the third week of May", "2025-05", "2025-05-15/2025-05-21"),
        ("It was in the last week of June.", "the last week of June", "2025-06", "2025-06-24/2025-06-30"),
        ("It was in the second half of June.", "the second half of June", "2025-06", "2025-06-16/2025-06-30"),
        ("They ate on Thanksgiving weekend.", "Thanksgiving weekend", "2024-11-28", "2024-11-28/2024-12-01"),
        ("They shopped on Black Friday.", "Black Friday", "2024-11-29", "2024-11-29"),
        ("It began half a year ago.", "half a year ago", "2025-01", "2025-01-01/2025-01-31"),
        ("It began a week and a half ago.", "a week and a half ago", "2025-06-27", "2025-06-27"),
        ("It blew up at 10:35 a.m. (0735 GMT) Friday.", "10:35 a.m. (0735 GMT) Friday", "2025-07-04T10:35",
         "2025-07-04"),
        ("It came in the early hours of Friday.", "the early hours of Friday", "2025-07-04TMO", "2025-07-04"),
    ],
)  # fmt: skip
def test_forms_and_their_days(text: str, words: str, timex: str, days: str) -> None:
    assert {w: (m.timex, str(m.days)) for w, m in found(text).items()} == {words: (timex, days)}


@pytest.mark.parametrize(
    "text",
    [
        "The Orvia Daily News wrote it.", "He told the Sunday Times.", "She edits the Weekly Standard.",
        "Senator June Carter sang.", "August Wilson spoke.", "He was on VOA Today.", 'He spoke on "This Week" again.',
        "at the turn of the century", "Follow us on This Week in Karsk.",
    ],
)  # fmt: skip
def test_words_of_time_in_names_are_no_times(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    "text", ["In June Marlow won.", "Today, he left.", "Orvia Signs Its Treaty Today As Vote Nears"]
)
def test_a_capital_does_not_make_a_name(text: str) -> None:
    assert len(found(text)) == 1


def test_hours_after_a_year_are_of_no_day() -> None:
    """He fell in 2016. Hours later, she rose."""
    assert found("He fell in 2016. Hours later, she rose.", published=None)["Hours later"].days is None


def test_half_a_day_is_twelve_hours() -> None:
    """It took half a day."""
    assert found("It took half a day.")["half a day"].timex == "PT12H"


@pytest.mark.parametrize("code", ["en", "es"])
def test_words_a_form_cannot_do_without_keep_no_time_from_being_found(code: str) -> None:
    """Texts with the words of every form, and this file: the same times as where every form is tried."""
    forms = grammar(language(code))
    rules = {rule for some in forms.rules.values() for rule in some}
    assert sum(bool(rule.needs) for rule in rules) > len(rules) / 2
    all_tried = {key: tuple(replace(r, needs=()) for r in some) for key, some in forms.rules.items()}
    table = language(code).table("times")
    texts = [Path(__file__).read_text(encoding="utf-8"), json.dumps(table["rules"], ensure_ascii=False)]
    texts += [" ".join(words) for words in table["slots"].values()]
    for text in texts:
        assert scan(text, forms) == scan(text, replace(forms, rules=all_tried))
