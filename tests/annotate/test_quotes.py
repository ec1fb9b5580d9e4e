"""Who said what.  Each test's docstring is the article; the rules answer alone unless a test brings a tagger."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.annotate.marks_scanner import lines_of
from rashomon.annotate.quotes import QUOTES
from rashomon.languages import language
from rashomon.model import Article, Marks, Quote, Sentence, Wording
from rashomon.plugs.attribution_decode import Tagged
from rashomon.seams import Tools


def marks_of(text: str, code: str = "en", tagger: object = None) -> Marks:
    article = Article("a", text, "a", "", code)
    lines = [Sentence(article.span(b, e), "body", n) for n, (b, e) in enumerate(lines_of(text), 1)]
    items, problems = QUOTES(Marks(article).plus(lines), language(code), Tools(attribution=tagger))
    return Marks(article).plus(items, problems)


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    return inspect.cleandoc(request.function.__doc__ or "")


def told(marks: Marks) -> list[tuple[str | None, list[str]]]:
    at = marks.article.at
    return [(q.speaker_name, [at(c) for c in q.content]) for q in marks.of(Quote)]


def test_split_quotation_is_one(text: str) -> None:
    """“The bridge will stay closed,” said Ann Lee. “We hope for the spring.”"""
    assert told(marks_of(text)) == [("Ann Lee", ["“The bridge will stay closed,”", "“We hope for the spring.”"])]


def test_short_marked_words_are_scare_quotes(text: str) -> None:
    """The council calls the ruin a “jewel” in its brochures."""
    marks = marks_of(text)
    assert [marks.article.at(w.span) for w in marks.of(Wording) if w.kind == "scare"] == ["“jewel”"]


def test_long_marked_words_without_owner_are_kept(text: str) -> None:
    """“We will never give up the old mill” stood in white paint over the door."""
    assert told(marks_of(text)) == [(None, ["“We will never give up the old mill”"])]


def test_block_with_the_speaker_after_it(text: str) -> None:
    """The mayor wrote to the minister in June.

    My words about the dam, which many took as an attack, were meant for nobody, and I am sorry. Mayor Ann Lee
    """
    (quote,) = marks_of(text).of(Quote)
    assert quote.kind == "block"
    assert quote.speaker_name is not None
    assert quote.speaker_name.endswith("Ann Lee")


def test_dash_and_name(text: str) -> None:
    """“Nothing here is what it was.” — Ann Lee"""
    assert told(marks_of(text)) == [("Ann Lee", ["“Nothing here is what it was.”"])]


def test_transcript(text: str) -> None:
    """LEE: The bridge is closed until spring.
    PARK: Who is going to pay for that?
    LEE: We all are, I am afraid.
    """
    assert [name for name, _ in told(marks_of(text))] == ["LEE", "PARK", "LEE"]


def test_tweet(text: str) -> None:
    """The bridge is closed. Sorry, everyone! — Ann Lee (@annlee) May 3, 2031"""
    assert told(marks_of(text)) == [("Ann Lee", ["The bridge is closed. Sorry, everyone!"])]


def test_colon_leads_in_the_next_paragraph(text: str) -> None:
    """Bridge closed

    Mayor Ann Lee told the council:

    “The bridge is closed until further notice.”
    """
    assert told(marks_of(text))[-1][1] == ["“The bridge is closed until further notice.”"]
    assert "Ann Lee" in (told(marks_of(text))[-1][0] or "")


def test_paragraphs_of_one_quotation_have_one_speaker(text: str) -> None:
    """Bridge closed

    “The bridge is old and tired,” said Ann Lee. “It was built for carts.

    “It was never built for the lorries of today.”
    """
    assert {name for name, _ in told(marks_of(text))} == {"Ann Lee"}


def test_hedges(text: str) -> None:
    """Ann Lee claimed that the bridge was safe.

    Bob Park denied that he had been told.
    """
    assert [q.hedge for q in marks_of(text).of(Quote)] == ["claimed", "denied"]


def test_spanish() -> None:
    text = "«El puente sigue cerrado por obras», dijo Ana Luna.\n\nSegún Pablo Ruiz, el río baja lleno de agua."
    assert [name for name, _ in told(marks_of(text, "es"))] == ["Ana Luna", "Pablo Ruiz"]


def test_language_without_data_has_marks_alone() -> None:
    marks = marks_of("« Le pont reste fermé jusqu'au printemps », dit-elle.", "fr")
    assert len(marks.of(Quote)) == 1
    assert any("speech" in p.says for p in marks.problems)


class Fixed:
    """A tagger that says what the test tells it."""

    languages = ("en",)

    def __init__(self, *found: Tagged) -> None:
        self.found = found

    def tag(self, text: str, paragraphs: Sequence[tuple[int, int]], each: Any) -> list[Tagged]:
        return list(self.found)


def test_a_quotation_is_never_cut(text: str) -> None:
    """“The bridge is closed and nobody is happy,” said Ann Lee."""
    start = text.index("bridge")
    found = Tagged(((start, text.index(",”")),), (text.index("said"), text.index(" Ann")), (50, 57), 0.9)
    assert told(marks_of(text, tagger=Fixed(found)))[0][1] == ["“The bridge is closed and nobody is happy,”"]


def test_said_inside_what_is_said(text: str) -> None:
    """The Courier reported that Bob Park said that the bridge was sold."""

    def at(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    outer = Tagged((at("that Bob Park said that the bridge was sold"),), at("reported"), at("The Courier"), 0.9)
    inner = Tagged((at("that the bridge was sold"),), at("said"), at("Bob Park"), 0.9)
    quotes = marks_of(text, tagger=Fixed(outer, inner)).of(Quote)
    assert [(q.speaker_name, q.parent, q.via) for q in quotes][1] == ("Bob Park", 0, (quotes[0].speaker_name,))


def test_a_letter_speaks_for_its_author(text: str) -> None:
    """Ann Lee sent a letter to the council on Monday. The letter said that the bridge was safe."""
    (quote,) = marks_of(text).of(Quote)
    assert (quote.speaker_name, quote.via) == ("Ann Lee", ("The letter",))


@given(st.text(alphabet="aA b.,:\n'\"“”‘’—said Lee(@)", max_size=150))
def test_never_raises_and_offsets_hold(text: str) -> None:
    for quote in marks_of(text).of(Quote):
        assert quote.content
        assert all(c.end <= len(text) and len(c) for c in quote.content)
        assert quote.span.covers(quote.content[0])


@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    marks_of(text)
