"""Settling times across accounts of one story; letters and dates as in the docstrings."""

from __future__ import annotations

from rashomon.align.times import settle
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.times import TIMES
from rashomon.languages import language
from rashomon.model import Account, Article, Marks, Stated, Story, Time
from rashomon.seams import Tools


def told(**texts: tuple[str | None, str]) -> Story:
    """A story of accounts by letter: (date or None, text)."""
    accounts = []
    for letter, (published, text) in texts.items():
        stated = Stated(published, "line 1 of the text") if published else None
        marks = Marks(Article(letter, text, f"{letter}.txt", "", published=stated))
        for annotator in (SENTENCES, TIMES):
            marks = marks.plus(annotator(marks, language("en"), Tools())[0])
        accounts.append(Account(letter, marks))
    return Story("s", "s", tuple(accounts))


def times(story: Story, letter: str) -> dict[str, Time]:
    account = story.account(letter)
    return {account.article.at(t.span): t for t in account.marks.of(Time)}


def test_thursday_is_july_3_by_the_date_of_another_account() -> None:
    """A (2025-07-07): Orvia recalled its envoy on July 3.  B (undated): On Thursday, Orvia recalled its envoy."""
    story = settle(told(A=("2025-07-07", "Orvia recalled its envoy on July 3."),
                        B=(None, "On Thursday, Orvia recalled its envoy.")))  # fmt: skip
    mark = times(story, "B")["Thursday"]
    assert str(mark.days) == str(times(story, "A")["July 3"].days) == "2025-07-03"
    assert mark.how == (
        "Thursday, counted from 2025-07-07 (the date of A, line 1 of the text; this account states none)"
    )


def test_a_date_without_a_year_gets_it_from_the_others() -> None:
    """A (2025-07-07): nothing.  B (undated): The letter is dated June 23."""
    story = settle(told(A=("2025-07-07", "Nothing is known."), B=(None, "The letter is dated June 23.")))
    assert times(story, "B")["June 23"].timex == "2025-06-23"


def test_an_account_that_tells_a_later_day_as_past_is_of_that_day() -> None:
    """A (2025-07-07).  B (undated): The envoy left on July 9. He spoke yesterday."""
    story = settle(told(A=("2025-07-07", "Nothing is known."),
                        B=(None, "The envoy left on July 9. He spoke yesterday.")))  # fmt: skip
    assert times(story, "B")["yesterday"].timex == "2025-07-08"
    assert "tells of 2025-07-09 as past" in times(story, "B")["yesterday"].how


def test_an_account_with_a_date_keeps_its_own() -> None:
    """A (2025-07-07) and B (2025-07-01): On Thursday he came."""
    story = settle(told(A=("2025-07-07", "On Thursday he came."), B=("2025-07-01", "On Thursday he came.")))
    assert [times(story, x)["Thursday"].timex for x in "AB"] == ["2025-07-03", "2025-06-26"]


def test_no_date_anywhere_leaves_times_open() -> None:
    """A, B (undated): On Thursday he came."""
    story = settle(told(A=(None, "On Thursday he came."), B=(None, "He came last week.")))
    assert times(story, "A")["Thursday"].days is None
    assert times(story, "A")["Thursday"].timex == "XXXX-WXX-4"
    assert times(story, "B")["last week"].days is None


def test_a_copyright_year_dates_what_needs_only_a_year() -> None:
    """A (undated): On July 3 he came, on a Thursday.  © 2025 The Orvia Post."""
    story = settle(told(A=(None, "On July 3 he came. He slept on Friday.\n\n© 2025 The Orvia Post.")))
    marks = times(story, "A")
    assert marks["July 3"].timex == "2025-07-03"
    assert marks["July 3"].how == "in 2025, the year of the copyright line of A"
    assert marks["Friday"].days is None


def test_settling_twice_changes_nothing() -> None:
    """A (2025-07-07) and B (undated)."""
    once = settle(told(A=("2025-07-07", "Nothing."), B=(None, "On Thursday, two days after it fell, he left.")))
    assert settle(once) == once


def test_an_event_that_only_another_account_dates() -> None:
    """A (2025-07-07): The envoys of Orvia quit on July 3.  B: Two weeks before the envoys of Orvia quit, she wrote."""
    story = settle(told(A=("2025-07-07", "The envoys of Orvia quit on July 3."),
                        B=("2025-07-07", "Two weeks before the envoys of Orvia quit, she wrote.")))  # fmt: skip
    mark = times(story, "B")["Two weeks before"]
    assert str(mark.days) == "2025-06-19"
    assert mark.how == "Two weeks before an event that A tells with “July 3”"


def test_a_dateline_and_a_copyright_year_date_the_account() -> None:
    """A (undated): a dateline of July 3, a copyright line of 2025, "on Tuesday", "last month"; B tells nothing."""
    text = "KARSK, July 3 (OPA) — The envoy left on Tuesday.\n\nHe came last month.\n\n© 2025 OPA. All rights reserved."
    marks = times(settle(told(A=(None, text), B=(None, "The envoy left."))), "A")
    assert (marks["Tuesday"].timex, marks["last month"].timex) == ("2025-07-01", "2025-06")
    assert marks["Tuesday"].how == (
        "Tuesday, deduced: told on 2025-07-03, as the accounts themselves say: A has a copyright line of 2025, "
        "the year it is of; the dateline of A names “July 3”"
    )


def test_a_day_with_its_weekday_fixes_the_year_between_two_that_are_told() -> None:
    """A (undated): told as past in 2023, as to come in 2024; "Wednesday, July 3" falls in 2024."""
    text = "She won in 2023. He left on Wednesday, July 3, she said. The lake will open in 2024."
    marks = times(settle(told(A=(None, text))), "A")
    assert marks["Wednesday, July 3"].timex == "2024-07-03"


def test_clues_that_leave_several_readings_settle_nothing() -> None:
    """A (undated): told as past in 2019, as to come in 2020: "last year" may be either's."""
    story = settle(told(A=(None, "She won in 2019. He left last year. The lake will open in 2020.")))
    assert times(story, "A")["last year"].days is None
    (problem,) = story.problems
    assert problem.says.startswith("no account states its date, so that times stay open (1: “last year”); told between")


def test_clues_that_exclude_each_other_settle_nothing() -> None:
    """A (undated): two copyright years."""
    story = settle(told(A=(None, "He left on Friday. © 2019 The Orvia Post. © 2024 The Orvia Post.")))
    assert times(story, "A")["Friday"].days is None
