"""Layers of who said what, one by one.  Each test's docstring is the article; the rules answer alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.annotate.test_quotes import Fixed, marks_of, text, told

from rashomon.annotate.linking import OWNED_WORDS
from rashomon.annotate.marks_scanner import scan
from rashomon.model import Quote
from rashomon.plugs.attribution_decode import Tagged

__all__ = ["text"]  # the fixture that hands a test its docstring


def test_a_transcript_inside_marks(text: str) -> None:
    """The mayor spoke to Channel 2.  A part of it:

    "HALL: Is the bridge safe?

    "LEE: It is, and it always was.

    "We looked at every stone of it.

    "(LAUGHTER)

    "HALL: Thank you for your time.
    """
    said = told(marks_of(text))
    assert [name for name, _ in said] == ["HALL", "LEE", "HALL"]
    assert said[1][1] == ["It is, and it always was.", '"We looked at every stone of it.']


def test_a_name_on_the_next_line_closes_a_quotation(text: str) -> None:
    """The bridge is shut.

    "I never thought I would see the day when nobody could cross the river here.

    Ann Lee, Brack Bridge Society."
    """
    (quote,) = marks_of(text).of(Quote)
    assert (quote.kind, quote.speaker_name) == ("block", "Ann Lee")


def test_a_name_and_a_colon_in_the_same_line(text: str) -> None:
    """Ann Lee: ‘We will not open that bridge before spring’"""
    assert told(marks_of(text)) == [("Ann Lee", ["‘We will not open that bridge before spring’"])]


def test_a_line_that_leads_in_without_a_name_gives_no_speaker(text: str) -> None:
    """Bridge closed

    Nobody is to cross.

    And it gets better:

    “The bridge is closed until further notice to all.”
    """
    assert told(marks_of(text))[-1] == (None, ["“The bridge is closed until further notice to all.”"])


def test_asked_about(text: str) -> None:
    """Asked about the bridge, Ann Lee said, “We will look at it in the spring.”"""
    assert told(marks_of(text)) == [("Ann Lee", ["“We will look at it in the spring.”"])]


def test_words_that_nobody_is_named_for(text: str) -> None:
    """It was said that the bridge would fall.

    The bridge will reportedly close.
    """
    quotes = marks_of(text).of(Quote)
    assert [(q.speaker_name, q.hedge) for q in quotes] == [(None, "sourceless")]


def test_what_is_quoted_inside_a_quotation(text: str) -> None:
    """“He told me, ‘Close the bridge at once, all of it,’ and so we did,” said Ann Lee."""
    assert told(marks_of(text))[0][0] == "Ann Lee"


@pytest.mark.parametrize("piece", ["“", "”", "'", "«", "``", "''", '"'])
@given(st.data())
@settings(max_examples=40, deadline=None)
def test_every_marked_span_of_five_words_is_somebodys_or_nobodys(piece: str, data: st.DataObject) -> None:
    """Any run of words and marks."""
    words = st.sampled_from([piece, "“", "”", "Ann", "Lee", "said", "that", "the", "bridge", ",", ".", "\n\n", "fell"])
    made = " ".join(data.draw(st.lists(words, max_size=60)))
    held = [(c.start, c.end) for q in marks_of(made).of(Quote) for c in q.content]
    for mark in scan(made):
        if mark.depth == 0 and mark.words(made) >= OWNED_WORDS:
            inside = sum(max(0, min(b, mark.inner[1]) - max(a, mark.inner[0])) for a, b in held)
            assert 2 * inside >= mark.inner[1] - mark.inner[0]


def test_one_who_is_quoted_by_one_who_is_quoted(text: str) -> None:
    """One source told the paper that Lee, 82, said “he had all the stones for his bridge”."""
    told_paper = Fixed(Tagged(((text.index("that"), len(text)),), (11, 15), (0, 10), 0.9))
    quotes = marks_of(text, tagger=told_paper).of(Quote)
    assert [(q.speaker_name, q.via, q.parent) for q in quotes][-1] == ("Lee", ("One source",), 0)


def test_a_passage_of_a_letter_speaks_for_its_author(text: str) -> None:
    """Ann Lee sent a letter to the council.

    A passage of Lee’s letter reads “the bridge will be shut for the whole of spring”.
    """
    quote = marks_of(text).of(Quote)[-1]
    assert (quote.speaker_name, quote.via) == ("Ann Lee", ("A passage of Lee’s letter",))


def test_recalling_an_envoy_is_no_saying(text: str) -> None:
    """Orvia recalled its envoy from Brack."""
    seen = Tagged(((15, 36),), (6, 14), (0, 5), 0.9)
    assert not marks_of(text, tagger=Fixed(seen)).of(Quote)


def test_recalling_that_is_saying(text: str) -> None:
    """Ann Lee recalled that the bridge had shut."""
    seen = Tagged(((17, 41),), (8, 16), (0, 7), 0.9)
    assert len(marks_of(text, tagger=Fixed(seen)).of(Quote)) == 1


def test_i_inside_a_quotation_is_its_speaker(text: str) -> None:
    """“I fear that the bridge will fall,” said Ann Lee."""
    inside = Tagged(((8, 34),), (3, 7), (1, 2), 0.9)
    outside = Tagged(((0, 35),), (36, 40), (41, 48), 0.9)
    quotes = marks_of(text, tagger=Fixed(inside, outside)).of(Quote)
    assert {q.speaker_name for q in quotes} == {"Ann Lee"}


def test_a_verb_inside_what_is_said_has_its_own_subject(text: str) -> None:
    """One of them told the paper that Vane said “nobody will have a job by Easter”."""
    outer = Tagged(((text.index("that"), len(text)),), (12, 16), (0, 11), 0.9)
    inside = Tagged(((text.index("“"), len(text)),), (text.index("said"), text.index(" “")), (0, 11), 0.9)
    quotes = marks_of(text, tagger=Fixed(outer, inside)).of(Quote)
    assert [(q.speaker_name, q.parent) for q in quotes] == [("One of them", None), ("Vane", 0)]


def test_a_name_in_capitals_is_the_persons(text: str) -> None:
    """Ann Lee met Bob Park.

    LEE: The bridge is closed.

    PARK: Who is going to pay?

    LEE: We all are.
    """
    assert {name for name, _ in told(marks_of(text))} == {"Ann Lee", "Bob Park"}
