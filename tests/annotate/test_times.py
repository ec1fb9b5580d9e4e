"""Times of one article.  A test's docstring or first parameter is its input; the article is of Monday 2025-07-07."""

from __future__ import annotations

import itertools
import sys
import time

import pytest

from rashomon.annotate.times import TIMES
from rashomon.languages import language
from rashomon.model import Article, Marks, Stated, Time
from rashomon.seams import Tools


def found(text: str, published: str | None = "2025-07-07", code: str = "en") -> dict[str, Time]:
    """The times of a text by their words."""
    stated = Stated(published, "line 1 of the text") if published else None
    article = Article("x", text, "x.txt", "", language=code, published=stated)
    marks, problems = TIMES(Marks(article), language(code), Tools())
    assert not problems
    return {article.at(m.span): m for m in marks if isinstance(m, Time)}


@pytest.mark.parametrize(
    ("text", "words", "timex", "days"),
    [
        ("It fell on July 3, 2025.", "July 3, 2025", "2025-07-03", "2025-07-03"),
        ("It fell on 3 July 2025.", "3 July 2025", "2025-07-03", "2025-07-03"),
        ("They met last week.", "last week", "2025-W27", "2025-06-30/2025-07-06"),
        ("They met on Thursday.", "Thursday", "2025-07-03", "2025-07-03"),
        ("They will meet on Thursday.", "Thursday", "2025-07-10", "2025-07-10"),
        ("They spoke Monday night.", "Monday night", "2025-07-07TNI", "2025-07-07"),
        ("They spoke early Tuesday.", "early Tuesday", "2025-07-01", "2025-07-01"),
        ("It came in late June.", "late June", "2025-06", "2025-06-21/2025-06-30"),
        ("It came in mid-March.", "mid-March", "2025-03", "2025-03-11/2025-03-20"),
        ("She left in November.", "November", "2024-11", "2024-11-01/2024-11-30"),
        ("He is running for re-election in November.", "November", "2025-11", "2025-11-01/2025-11-30"),
        ("The vote was in 2019.", "2019", "2019", "2019-01-01/2019-12-31"),
        ("Not since the 90s.", "the 90s", "199", "1990-01-01/1999-12-31"),
        ("From 2019 to 2021 they paid.", "From 2019 to 2021", "2019/2021", "2019-01-01/2021-12-31"),
        ("On July 2 through 5 they met.", "July 2 through 5", "2025-07-02/2025-07-05", "2025-07-02/2025-07-05"),
        ("From December 2007 through May 2008.", "From December 2007 through May 2008", "2007-12/2008-05",
         "2007-12-01/2008-05-31"),
        ("It rose in the first half of 2016.", "the first half of 2016", "2016-H1", "2016-01-01/2016-06-30"),
        ("Last summer they rested.", "Last summer", "2024-SU", "2024-06-01/2024-08-31"),
        ("They won two years ago.", "two years ago", "2023", "2023-01-01/2023-12-31"),
        ("It opens at 9 a.m. EDT Friday.", "9 a.m. EDT Friday", "2025-07-04T09:00", "2025-07-04"),
        ("It went out Saturday local time.", "Saturday local time", "2025-07-05", "2025-07-05"),
        ("This morning it rained.", "This morning", "2025-07-07TMO", "2025-07-07"),
        ("In fiscal 2024 it lost money.", "fiscal 2024", "2024", "2024-01-01/2024-12-31"),
        ("Not in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3", "2024-07-01/2024-09-30"),
        ("They ate at Thanksgiving.", "Thanksgiving", "2024-11-28", "2024-11-28"),
    ],
)  # fmt: skip
def test_times_and_their_days(text: str, words: str, timex: str, days: str) -> None:
    marks = found(text)
    assert list(marks) == [words]
    assert (marks[words].timex, str(marks[words].days)) == (timex, days)


@pytest.mark.parametrize(
    ("text", "words", "type_", "timex"),
    [
        ("It took two weeks.", "two weeks", "DURATION", "P2W"),
        ("a three-day visit", "three-day", "DURATION", "P3D"),
        ("for decades they fought", "for decades", "DURATION", "PXDE"),
        ("in the past two months", "the past two months", "DURATION", "P2M"),
        ("two and a half years of talks", "two and a half years", "DURATION", "P2Y6M"),
        ("every Monday they march", "every Monday", "SET", "XXXX-WXX-1"),
        ("they meet twice a week", "twice a week", "SET", "P1W"),
        ("it is now open", "now", "DATE", "PRESENT_REF"),
    ],
)
def test_durations_sets_and_references(text: str, words: str, type_: str, timex: str) -> None:
    marks = found(text)
    assert words in marks
    assert (marks[words].type, marks[words].timex) == (type_, timex)


@pytest.mark.parametrize(
    "text",
    [
        "May I go? They may leave.", "They march on the town.", "The second man spoke.", "The Sun reported it.",
        "1,984 people came.", "It cost $2,019.", "Some 2000 people came.", "a 25-year-old man", "Flight 1987 was full.",
        "He is 45 years old.", "prices fell in the fall of the house", "Room 2010 is shut.", "second to none",
    ],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert not {words: m for words, m in found(text).items() if words.lower() != "the fall"}


def test_how_says_what_a_day_was_counted_from() -> None:
    """They met last week."""
    assert found("They met last week.")["last week"].how == "last week, counted from 2025-07-07 (line 1 of the text)"


def test_a_month_later_is_counted_from_the_month_before_it() -> None:
    """He paid in March 2011, and it was shipped a month later."""
    marks = found("He paid in March 2011, and it was shipped a month later.")
    assert marks["a month later"].timex == "2011-04"
    assert marks["a month later"].anchor == "previous"


def test_the_same_day_is_the_day_told_before() -> None:
    """On July 3 she left; the same day he came."""
    assert str(found("On July 3 she left; the same day he came.")["the same day"].days) == "2025-07-03"


def test_the_12th_after_may_12_is_that_day() -> None:
    """The deadline of May 12 nears. He said he would decide on the 12th."""
    assert found("The deadline of May 12 nears. He said he would decide on the 12th.")["the 12th"].timex == "2025-05-12"


def test_a_year_earlier_in_a_report_on_a_quarter_is_that_quarter() -> None:
    """Profit in the third quarter of 2024 was $3 million, up from $2 million a year earlier."""
    marks = found("Profit in the third quarter of 2024 was $3 million, up from $2 million a year earlier.")
    assert marks["a year earlier"].timex == "2023-Q3"


def test_an_event_told_elsewhere_dates_what_is_counted_from_it() -> None:
    """The envoys of Orvia quit on July 3. It is said that two weeks before the envoys quit Orvia they wrote."""
    text = (
        "The envoys of Orvia quit on July 3.\n\nIt is said that two weeks before the envoys of Orvia quit they wrote."
    )
    mark = found(text)["two weeks before"]
    assert (mark.timex, str(mark.days), mark.anchor) == ("P2W", "2025-06-19", "event")


def test_without_a_date_the_recipe_stays_open() -> None:
    """On Thursday, June 23 was told of; last week it was not."""
    marks = found("On Thursday he came. On June 23 he left. Last week he slept.", published=None)
    assert [(m.timex, m.days, m.relative) for m in marks.values()] == [
        ("XXXX-WXX-4", None, "weekday 4 past"),
        ("XXXX-06-23", None, "date 6 23 pastish"),
        (None, None, "unit -1 week"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("Se reunieron el pasado lunes.", "pasado lunes", "2025-06-30"),
        ("Ocurrió a finales de junio.", "a finales de junio", "2025-06"),
        ("Fue el 3 de julio de 2025.", "3 de julio de 2025", "2025-07-03"),
        ("No ocurría desde los años noventa.", "los años noventa", "199"),
        ("Llegaron hace dos años.", "hace dos años", "2023"),
        ("La semana pasada llovió.", "semana pasada", "2025-W27"),
        ("Del 3 al 5 de julio.", "3 al 5 de julio", "2025-07-03/2025-07-05"),
        ("Anoche habló.", "Anoche", "2025-07-06TNI"),
    ],
)
def test_spanish_by_data_alone(text: str, words: str, timex: str) -> None:
    assert found(text, code="es")[words].timex == timex


@pytest.mark.parametrize(
    "piece", ["7", "x", "on Monday, ", "two years ", "\ud800 ", "שלום 12 ", "last ", "1 ", "in May "]
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    """A text ten times as long takes about ten times as long; never a hundred times."""

    def seconds(n: int) -> float:
        text = piece * (n // len(piece))
        began = time.process_time()
        found(text)
        return time.process_time() - began

    found(piece)
    short = min(seconds(2_000) for _ in range(3))
    assert seconds(20_000) < 60 * short + 0.2


def test_digits_without_end_take_milliseconds() -> None:
    """20 kB of digits, and a megabyte without a space."""
    found("x")
    began = time.process_time()
    assert found("1" * 20_000) == {}
    assert found("a" * 1_000_000) == {}
    assert time.process_time() - began < 0.5 * (3 if sys.gettrace() else 1)


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("They fought between March and May.", "between March and May", "2025-03/2025-05"),
        ("It shut from November to March.", "from November to March", "2024-11/2025-03"),
        ("On Christmas Day 2019 it snowed.", "Christmas Day 2019", "2019-12-25"),
        ("In 2015 and 2016 it grew.", "2015 and 2016", "2015/2016"),
        ("On the morning of June 12 he ran.", "the morning of June 12", "2025-06-12TMO"),
        ("The offer stands until Thursday.", "Thursday", "2025-07-10"),
        ("Posted 2025-07-03T10:00:00Z here.", "2025-07-03T10:00:00Z", "2025-07-03T10:00"),
    ],
)
def test_times_made_of_several(text: str, words: str, timex: str) -> None:
    assert {w: m.timex for w, m in found(text).items()} == {words: timex}


def test_no_mark_overlaps_another() -> None:
    """Many times close together."""
    text = "From May 3 to 5, late Monday night, on Friday, March 7, at 9 a.m. EDT, in 2015 and 2016, the 90s. " * 3
    article = Article("x", text, "x.txt", "")
    marks = TIMES(Marks(article), language("en"), Tools())[0]
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(marks))
