"""Quantities of one article."""

from __future__ import annotations

import math
import time

import pytest

from rashomon.annotate.numbers import NUMBERS
from rashomon.annotate.times import TIMES
from rashomon.languages import language
from rashomon.model import Article, Marks, Number, Parse, Token
from rashomon.seams import Tools


def found(text: str, code: str = "en", parse: Parse | None = None) -> dict[str, Number]:
    """The numbers of a text by their words, times taken out first."""
    article = Article("x", text, "x.txt", "", language=code)
    marks = Marks(article, (parse,) if parse else ())
    marks = marks.plus(TIMES(marks, language(code), Tools())[0])
    return {article.at(m.span): m for m in NUMBERS(marks, language(code), Tools())[0] if isinstance(m, Number)}


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "kind", "unit", "noun"),
    [
        ("More than 10,000 people came.", "More than 10,000", 10_000, math.inf, "count", None, "people"),
        ("About 40 men died.", "About 40", 40, 40, "count", None, "men"),
        ("nearly 500 workers", "nearly 500", 450, 500, "count", None, "workers"),
        ("up to 30 villages", "up to 30", 0, 30, "count", None, "villages"),
        ("dozens of people", "dozens", 24, 99, "count", None, "people"),
        ("twenty-five ships", "twenty-five", 25, 25, "count", None, "ships"),
        ("two hundred and five ships", "two hundred and five", 205, 205, "count", None, "ships"),
        ("a hundred soldiers", "a hundred", 100, 100, "count", None, "soldiers"),
        ("a dozen eggs", "a dozen", 12, 12, "count", None, "eggs"),
        ("5 to 7 officers", "5 to 7", 5, 7, "count", None, "officers"),
        ("five or six men", "five or six", 5, 6, "count", None, "men"),
        ("between 3 and 5 men", "between 3 and 5", 3, 5, "count", None, "men"),
        ("a 15-20 percent cut", "15-20 percent", 15, 20, "percent", "%", "cut"),
        ("It paid $43,350 for it.", "$43,350", 43_350, 43_350, "money", "USD", None),
        ("It paid $1.2bn for it.", "$1.2bn", 1.2e9, 1.2e9, "money", "USD", None),
        ("It paid C$27.75.", "C$27.75", 27.75, 27.75, "money", "CAD", None),
        ("It paid 25 million dollars.", "25 million dollars", 25e6, 25e6, "money", "USD", None),
        ("It paid half a million euros.", "half a million euros", 5e5, 5e5, "money", "EUR", None),
        ("It cost $5-7 million.", "$5-7 million", 5e6, 7e6, "money", "USD", None),
        ("a 12% rise", "12%", 12, 12, "percent", "%", "rise"),
        ("a .5 percent rise", ".5 percent", 0.5, 0.5, "percent", "%", "rise"),
        ("It paid $5,687.75.", "$5,687.75", 5_687.75, 5_687.75, "money", "USD", None),
        ("It fell to -4 degrees.", "-4 degrees", -4, -4, "measure", "degree", None),
        ("It was 20 degrees Celsius.", "20 degrees Celsius", 20, 20, "measure", "C", None),
        ("three and a half million people", "three and a half million", 3.5e6, 3.5e6, "count", None, "people"),
        ("a 40,000-square-foot hall", "40,000-square-foot", 3716.1216, 3716.1216, "measure", "m2", "hall"),
        ("3 in 10 voters", "3 in 10", 30, 30, "percent", "%", "voters"),
        ("nine out of ten voters", "nine out of ten", 90, 90, "percent", "%", "voters"),
        ("3 percentage points", "3 percentage points", 3, 3, "points", "points", None),
        ("Vanel Orto, 82, said so.", "82", 82, 82, "age", "year", None),
        ("a 25-year-old man", "25-year-old", 25, 25, "age", "year", None),
        ("They won 3-1.", "3-1", 3, 3, "score", "-1", None),
        ("ten miles off", "ten miles", 16_093.44, 16_093.44, "measure", "m", "off"),
        ("the 16th floor", "16th", 16, 16, "ordinal", None, "floor"),
        ("half the seats", "half", 50, 50, "percent", "%", "seats"),
        ("two-thirds of the voters", "two-thirds", 200 / 3, 200 / 3, "percent", "%", "voters"),
        ("the flight, 320,000 kroner in all", "320,000 kroner", 320_000, 320_000, "money", "krone", None),
        ("30 or more wounded", "30 or more", 30, math.inf, "count", None, "wounded"),
    ],
)  # fmt: skip
def test_numbers(text: str, words: str, low: float, high: float, kind: str, unit: str | None, noun: str | None) -> None:
    marks = found(text)
    assert list(marks) == [words]
    mark = marks[words]
    assert mark.low == pytest.approx(low)
    assert mark.high == pytest.approx(high)
    assert (mark.kind, mark.unit, mark.noun) == (kind, unit, noun)


@pytest.mark.parametrize(
    "text",
    [
        "an F-16 fell",
        "No. 10 spoke",
        "two weeks ago",
        "in 2019",
        "the one who fell",
        "several people",
        "Boeing 737 jets",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert found(text) == {}


def test_the_parse_says_what_is_counted() -> None:
    """Some 30 heavily armed and masked men."""
    text = "Some 30 heavily armed and masked men."
    rows = [("Some", 1, "advmod"), ("30", 6, "nummod"), ("heavily", 3, "advmod"), ("armed", 6, "amod"),
            ("and", 5, "cc"), ("masked", 3, "conj"), ("men", -1, "root"), (".", 6, "punct")]  # fmt: skip
    tokens, at = [], 0
    for word, head, relation in rows:
        at = text.index(word, at)
        upos = "NOUN" if word == "men" else "X"
        tokens.append(Token(at, at + len(word), word, word, upos, upos, head, relation))
        at += len(word)
    article = Article("x", text, "x.txt", "")
    parse = Parse(article.span(0, len(text)), tuple(tokens))
    assert found(text, parse=parse)["Some 30"].noun == "men"


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("Costó 3.500 millones de dólares.", "3.500 millones de dólares", 3.5e9, "USD"),
        ("un tercio de los votantes", "un tercio", 100 / 3, "%"),
        ("subió 25,5 por ciento", "25,5 por ciento", 25.5, "%"),
        ("más de 10.000 personas", "más de 10.000", 10_000, None),
        ("treinta y cinco hombres", "treinta y cinco", 35, None),
        ("un hombre de 45 años", "45 años", 45, "year"),
    ],
)
def test_spanish_by_data_alone(text: str, words: str, value: float, unit: str | None) -> None:
    mark = found(text, code="es")[words]
    assert (mark.value, mark.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize("piece", ["7", "1,", "one ", "$5-", "\ud800 9 ", "twenty-", "2 to ", "ninety and "])
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    """A text ten times as long takes about ten times as long."""

    def seconds(n: int) -> float:
        text = piece * (n // len(piece))
        began = time.process_time()
        found(text)
        return time.process_time() - began

    found(piece)
    short = min(seconds(2_000) for _ in range(3))
    assert seconds(20_000) < 60 * short + 0.2


def test_ages_in_a_row() -> None:
    """The children, aged 3, 5 and 9, came."""
    assert {n.kind for n in found("The children, aged 3, 5 and 9, came.").values()} == {"age"}


def test_a_telephone_number_is_no_quantity() -> None:
    """Call 1-800-555-0100."""
    assert not found("Call 1-800-555-0100.")


def test_what_the_parse_reads_as_a_verb_is_not_counted() -> None:
    """10,000 marched."""
    text = "10,000 marched"
    words = (
        Token(0, 6, "10,000", "10000", "NUM", "CD", 1, "nsubj"),
        Token(7, 14, "marched", "march", "VERB", "VBD", -1, "root"),
    )
    parse = Parse(Article("x", text, "x.txt", "").span(0, len(text)), words)
    assert found(text, parse=parse)["10,000"].noun is None
