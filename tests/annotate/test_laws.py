"""What must hold of every annotator, whatever the text: offsets, purity, time in proportion to length."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.annotate import ANNOTATORS, annotate
from rashomon.languages import language
from rashomon.model import Article, Mark, Marks, Span
from rashomon.seams import Annotator, Tools

WORDS = """The mayor of Brackwater , Odile Fenn said on Monday that “ ” " ' ‘ ’ « » ( ) [ ] — - : ; . ! ? … 5 percent
$3.40 40,000 people July 3 2025 last week yesterday not denied according to I we she her Mr. Fenn's U.S. by was killed
reportedly Tuesday Rep. Durn (D-Brack.) told reporters in London © 1/16 #a @b https://brack.example 😀 e\u0301
\u202e \ufeff"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\n\n", "\r\n", "\t", "\u2028"])
TEXTS = st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=150)


def article(text: str) -> Article:
    return Article("a", text, "a.txt", "0")


def spans(value: Any) -> Iterator[Span]:
    """All spans in a mark, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from spans(one)
    elif dataclasses.is_dataclass(value):
        for one in dataclasses.fields(value):
            yield from spans(getattr(value, one.name))


@given(TEXTS, st.sampled_from(["en", "es", "xx"]))
@settings(max_examples=150, deadline=None)
def test_marks_lie_in_the_text_and_in_order(text: str, code: str) -> None:
    marks = annotate(article(text), language(code), Tools())
    for mark in marks.items:
        for span in spans(mark):
            assert span.article == "a"
            assert 0 <= span.start <= span.end <= len(text)
        assert mark.span.start < mark.span.end
    starts = [m.span.start for m in marks.items]
    assert starts == sorted(starts)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_the_same_text_gives_the_same_marks(text: str) -> None:
    assert annotate(article(text), language("en"), Tools()) == annotate(article(text), language("en"), Tools())


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_annotators_give_only_what_they_say(text: str) -> None:
    marks = Marks(article(text))
    for annotator in ANNOTATORS:
        items, problems = annotator(marks, language("en"), Tools())
        kinds: tuple[type[Mark], ...] = annotator.gives
        assert all(isinstance(m, kinds) for m in items)
        marks = marks.plus(items, problems)


# Runs that hurt careless patterns; each is repeated until the text is long.
LONG = ["a", " ", "\n", "A. ", "“a", "” ", "'", "A ", "5 ", "July ", "said ", "(", "not ", "Mr. A ", "1,", "$1 "]
LONG += ["A b\n\n", "“A,” he said. ", "“he said ", "a\n\n", "ANN: yes\n", "\ud800 a ", "שלום «כן» ", "7", "— "]
SIZE = 60_000
# Seconds a text of SIZE may take in one annotator on a loaded machine; quadratic code takes minutes.
PATIENCE = 15


@pytest.mark.slow
@pytest.mark.parametrize("piece", LONG)
@pytest.mark.parametrize("annotator", ANNOTATORS, ids=lambda a: a.name)
def test_time_is_linear(annotator: Annotator, piece: str) -> None:
    marks = Marks(article(piece * (SIZE // len(piece))))
    for before in ANNOTATORS[: ANNOTATORS.index(annotator)]:
        if set(before.gives) & set(annotator.needs):
            marks = marks.plus(*before(marks, language("en"), Tools()))
    began = time.perf_counter()
    annotator(marks, language("en"), Tools())
    assert time.perf_counter() - began < PATIENCE


@pytest.mark.slow
@pytest.mark.parametrize("piece", LONG)
def test_four_times_the_text_takes_no_ten_times_as_long(piece: str) -> None:
    def seconds(size: int) -> float:
        text = article(piece * (size // len(piece)))
        began = time.process_time()
        annotate(text, language("en"), Tools())
        return time.process_time() - began

    seconds(100)
    assert seconds(160_000) < 10 * seconds(40_000) + 1  # a second for what begins only at some length
