"""Contract of the tables `times` and `numbers`: every language with data has the same parts, and they compile."""

from __future__ import annotations

import itertools
import random
from importlib.resources import files

import pytest

from rashomon.annotate.number_forms import number_forms
from rashomon.annotate.numbers import NUMBERS
from rashomon.annotate.times import TIMES
from rashomon.annotate.timex.grammar import grammar
from rashomon.languages import LANGUAGES, MissingTable, language
from rashomon.model import Article, Marks, Number, Stated, Time
from rashomon.seams import Tools

TABLES = ("times", "numbers")


def has(code: str, *tables: str) -> bool:
    """Whether a language has these tables; one that is begun may lack some."""
    folder = files("rashomon.languages").joinpath(next(one.folder for one in LANGUAGES if one.code == code))
    return all(folder.joinpath(f"{table}.toml").is_file() for table in tables)


CODES = [one.code for one in LANGUAGES if has(one.code, *TABLES)]


@pytest.mark.parametrize("table", TABLES)
def test_all_languages_have_the_same_parts(table: str) -> None:
    assert {"en", "es"} <= set(CODES)
    parts = {one.code: set(language(one.code).table(table)) for one in LANGUAGES if has(one.code, table)}
    assert len({frozenset(p) for p in parts.values()}) == 1, parts


@pytest.mark.parametrize("code", CODES)
def test_the_tables_compile_and_name_twelve_months(code: str) -> None:
    number_forms(language(code))
    slots = grammar(language(code)).slots
    assert set(slots["month"].values()) == set(range(1, 13))
    assert set(slots["weekday"].values()) == set(range(1, 8))
    assert set(slots["season"].values()) == {"SP", "SU", "FA", "WI"}


def test_a_language_without_data_is_a_missing_table() -> None:
    with pytest.raises(MissingTable):
        grammar(language("xx"))


@pytest.mark.parametrize("code", CODES)
def test_any_words_in_any_order_give_marks_in_order(code: str) -> None:
    """Words of the tables thrown together, dates at the calendar's edges: no error, no overlap, bounds in order."""
    here, dice = language(code), random.Random(7)
    times, numbers = here.table("times"), here.table("numbers")
    words = [w for slot in times["slots"].values() for w in slot] + [*times["before"], *times["after"]]
    words += [
        w for part in ("ones", "tens", "scales", "vague", "ordinals", "hedges", "currency") for w in numbers[part]
    ]
    words += ["0", "31", "30", "12", "2025", "0001", "9999", "$", ",", ".", "-", "/", ":", "%", "\n\n", "\ud800", "½"]
    for _ in range(150):
        text = "".join(dice.choice(words) + dice.choice([" ", " ", "", "-"]) for _ in range(dice.randint(1, 40)))
        published = dice.choice([None, *(Stated(d, "x") for d in ("2024-02-29", "0001-01-01", "9999-12-31", "never"))])
        marks = Marks(Article("x", text, "", "", language=code, published=published))
        marks = marks.plus(TIMES(marks, here, Tools())[0])
        marks = marks.plus(NUMBERS(marks, here, Tools())[0])
        found = marks.of(Time)
        assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))
        assert all(n.low <= n.high for n in marks.of(Number))
