"""Furniture, headlines, captions and block quotes.  A test's docstring is the page."""

from __future__ import annotations

import inspect
import textwrap
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.annotate.sentences import SENTENCES
from rashomon.languages import language
from rashomon.model import Article, Furniture, Marks, Paragraph, Sentence
from rashomon.seams import Tools

BODY = "The mayor of Brackwater, Odile Fenn, said on Monday that she would not resign over the harbour contracts."


def marked(text: str, code: str = "en", title: str | None = None) -> Marks:
    article = Article("a", text, "a.txt", "0", language=code, title=title)
    items, problems = SENTENCES(Marks(article), language(code), Tools())
    return Marks(article).plus(items, problems)


def kinds(marks: Marks) -> list[tuple[str, str]]:
    return [(m.kind, marks.article.at(m.span)) for m in marks.of(Furniture)]


def roles(marks: Marks) -> dict[str, str]:
    return {marks.article.at(s.span): s.role for s in marks.of(Sentence)}


def page(test: Callable[..., object]) -> str:
    return inspect.cleandoc(test.__doc__ or "")


def test_a_page() -> None:
    """
    Mayor of Brackwater clings to office

    Fenn refuses to go over harbour deals

    By Jo Marl and Ada Vane, The Brack Times

    Published: July 7, 2025 9:12 AM

    Mayor Odile Fenn at the harbour on Monday. AFP

    BRACKWATER (BTA) — The mayor of Brackwater, Odile Fenn, said on Monday that she would not resign.

    READ MORE: Who pays for the harbour?

    A union leader, Tom Durn, called that “an insult”. He spoke to reporters outside the town hall.

    'A bitter year'

    Advertisement

    The council meets on Thursday. (Vera Lind contributed to this report.)

    Sign up for our newsletter.

    © 2025 The Brack Times. All rights reserved.
    """
    marks = marked(page(test_a_page))
    assert kinds(marks) == [
        ("byline", "By Jo Marl and Ada Vane, The Brack Times"),
        ("date", "Published: July 7, 2025 9:12 AM"),
        ("caption", "Mayor Odile Fenn at the harbour on Monday."),
        ("credit", "AFP"),
        ("dateline", "BRACKWATER (BTA) —"),
        ("related", "READ MORE: Who pays for the harbour?"),
        ("heading", "'A bitter year'"),
        ("advertisement", "Advertisement"),
        ("byline", "(Vera Lind contributed to this report.)"),
        ("follow", "Sign up for our newsletter."),
        ("copyright", "© 2025 The Brack Times. All rights reserved."),
    ]
    found = roles(marks)
    assert found["Mayor of Brackwater clings to office"] == "headline"
    assert found["Fenn refuses to go over harbour deals"] == "headline"
    assert found["The mayor of Brackwater, Odile Fenn, said on Monday that she would not resign."] == "body"
    assert found["The council meets on Thursday."] == "body"


def test_words_of_a_speaker_who_is_named_after_them() -> None:
    """
    In the letter the mayor said that she had never taken money from the firms that build the new harbour wall.

    I have given thirty years to this town, and my hands are clean, as everybody in this council knows. Mayor Odile Fenn

    The union rejected the letter on Tuesday, and asked the court to open the books of the harbour company.
    """
    marks = marked(page(test_words_of_a_speaker_who_is_named_after_them))
    assert kinds(marks) == [("speaker", "Mayor Odile Fenn")]
    assert [s.role for s in marks.of(Sentence)] == ["body", "blockquote", "furniture", "body"]


@pytest.mark.parametrize("end", ["(AFP)", "AFP", "(Brack News Agency)"])
def test_an_agency_at_the_end_of_what_tells_is_a_credit_alone(end: str) -> None:
    marks = marked(f"{BODY}\n\nThe council of the US company met. It said nothing. {end}")
    assert kinds(marks) == [("credit", end)]
    assert [s.role for s in marks.of(Sentence)] == ["body", "body", "body", "credit"]


def test_a_column_of_short_lines_is_no_list_of_headings() -> None:
    column = textwrap.fill(f"{BODY} The council of the town met on Tuesday, and nobody spoke for her. {BODY}", 34)
    marks = marked(column)
    assert kinds(marks) == []
    assert next(marks.article.at(s.span).replace("\n", " ") for s in marks.of(Sentence)) == BODY
    lines = ["Rain on the quay", "Nobody came", "The boats were gone", "A dog", "No light", "No sound."]
    assert kinds(marked("\n\n".join(lines))) == []


def test_a_quotation_in_markdown() -> None:
    marks = marked(f"# Mayor stays\n\n{BODY}\n\n> I will not go. My hands are clean.\n\nSo she stays.")
    assert [s.role for s in marks.of(Sentence)] == ["headline", "body", "blockquote", "blockquote", "body"]


def test_a_caption_printed_twice() -> None:
    """
    Odile Fenn and Tom Durn
    Odile Fenn and Tom Durn AFP

    The mayor of Brackwater, Odile Fenn, said on Monday that she would not resign over the harbour contracts.
    """
    marks = marked(page(test_a_caption_printed_twice))
    assert kinds(marks) == [("caption", "Odile Fenn and Tom Durn\nOdile Fenn and Tom Durn AFP")]


def test_a_day_between_a_headline_and_the_text() -> None:
    """Ferry strikes barge off Holm Sunday, May 4, 2031 Two people died in the fog, the police of Brackwater said."""
    assert kinds(marked(page(test_a_day_between_a_headline_and_the_text))) == [("date", "Sunday, May 4, 2031")]


def test_a_pulled_quote() -> None:
    """
    The mayor of Brackwater, Odile Fenn, said on Monday that she would not resign over the harbour contracts.

    "My hands have always been clean, as everybody in this town knows, and I will stay," Fenn told the Brack Times.

    "My hands have always been clean, as everybody in this town knows."

    Odile Fenn, mayor of Brackwater

    The union rejected that on Tuesday.
    """
    marks = marked(page(test_a_pulled_quote))
    assert [k for k, _ in kinds(marks)] == ["repeated", "speaker"]


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("date 2025-07-07 ", "date"),
        ("BRACKWATER, Marland, July 3 (BTA) - ", "dateline"),
        ("London — ", "dateline"),
        ("Brackwater, Aug 4 (BTA) - ", "dateline"),
        ("(AP) ", "dateline"),
        ("UPDATE 2:52 p.m. -- ", "update"),
        ("July 6, 2025 / 9:12 AM / BTA News\n\n", "date"),
        ("Photo: Jo Marl/BTA\n\n", "caption"),
    ],
)
def test_what_stands_before_a_first_sentence(opening: str, kind: str) -> None:
    text = f"{BODY}\n\n{opening}{BODY} The council met."
    marks = marked(text)
    assert kinds(marks) == [(kind, opening.strip())]
    assert [s.role for s in marks.of(Sentence)].count("body") == 3


@pytest.mark.parametrize(
    "line",
    [
        "Published on July 3, 2025, the report names nobody in the council of Brackwater.",
        "NATO — the alliance of the west — said on Monday that it would not move its ships.",
        "Rep. Tom Durn (D-Brack.) — a former docker — said on Monday that he would vote against it.",
        "By Monday the council had met three times, and nothing had been decided in the end.",
        "Read together, the letters show that the mayor knew, and that the council did, too.",
        "The Photo Union said on Monday that its members would strike.",
        "Copyright law is not his field, said Durn, who wants it changed before the summer.",
        "More than 40 people were hurt, said the harbour police of Brackwater on Monday.",
        "Get out, she told him, and he left the meeting without his coat.",
        "It was over (for Fenn).",
    ],
)
def test_what_only_looks_like_furniture(line: str) -> None:
    assert kinds(marked(f"{BODY}\n\n{line}\n\n{BODY} It met again.")) == []


def test_spanish() -> None:
    """
    La alcaldesa de Brackwater no dimite

    Publicado: 7 de julio de 2025

    BRACKWATER (BTA) — La alcaldesa, Odile Fenn, dijo el lunes que no dimitirá por los contratos del puerto.

    Lea también: ¿Quién paga el puerto?

    Todos los derechos reservados.
    """
    marks = marked(page(test_spanish), "es")
    assert [k for k, _ in kinds(marks)] == ["date", "dateline", "related", "copyright"]


def test_a_byte_order_mark_hides_nothing() -> None:
    assert kinds(marked("\ufeffLONDON (BTA) — " + BODY)) == [("dateline", "LONDON (BTA) —")]


def test_what_the_reader_knew() -> None:
    text = "A line\n\nThe harbour at dawn.\n\n" + BODY
    article = Article("a", text, "a.html", "0", furniture=((8, 28, "caption"),))
    items, _ = SENTENCES(Marks(article), language("en"), Tools())
    marks = Marks(article).plus(items)
    assert kinds(marks) == [("caption", "The harbour at dawn.")]


def test_a_language_without_tables_is_cut_all_the_same() -> None:
    marks = marked("Le maire part. Il pleut.", "fr")
    assert [marks.article.at(s.span) for s in marks.of(Sentence)] == ["Le maire part.", "Il pleut."]
    assert len(marks.problems) == 1
    assert "no table" in marks.problems[0].says


PIECES = st.sampled_from(
    ["\n", "\n\n", " ", ". ", "“", "”", "(", ")", "[", "Photo:", "WASHINGTON (AP) —", "© 2025", "By Jo Marl",
     "date 2025-07-07 ", "A", "the", "Read more:", "1/16 ", "#", "> ", "\ufeff", "\r\n", "AFP",
     "I ", "Mayor Fenn", BODY]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=200), st.sampled_from(["en", "es", "xx"]))
@settings(max_examples=300, deadline=None)
def test_no_character_is_lost(text: str, code: str) -> None:
    marks = marked(text, code)
    spans = [s.span for s in marks.of(Sentence)]
    inside = [i for s in spans for i in range(s.start, s.end)]
    assert inside == sorted(set(inside))
    assert all(text[i].isspace() or text[i] == "\ufeff" for i in set(range(len(text))) - set(inside))
    whole = {p.number: p.span for p in marks.of(Paragraph)}
    assert all(whole[s.paragraph].covers(s.span) for s in marks.of(Sentence))
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in marks.items)


LONG = ["a", " ", "\n", "A. ", "“a” ", "By Jo ", "LONDON ", "2025-", "(a) ", "a b c\n\n", "Photo: A\n\n", "I am. A\n\n"]


@pytest.mark.parametrize("piece", LONG)
def test_time_is_linear(piece: str) -> None:
    began = time.perf_counter()
    marked(piece * (150_000 // len(piece)))
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(c) 2031 The Vestmark Post", "copyright"),
        ("(Reporting by Ada Roth in Holm, Brennia. Editing by Karl Fenn)", "byline"),
        ("(Photo: Ivo Marn)", "credit"),
    ],
)
def test_a_bracket_opens_a_credit_and_belongs_to_the_sign_of_a_copyright(line: str, kind: str) -> None:
    assert kinds(marked(f"Mayor stays\n\n{BODY}\n\n{BODY[:40]} again.\n\n{line}")) == [(kind, line)]
