"""What a text in another language than English still gets, with every trained plug there: and what it says it lacks."""

from __future__ import annotations

import pytest

from rashomon.annotate import annotate
from rashomon.kit import kit
from rashomon.languages import language
from rashomon.model import Article, Marks, Mention, Number, Paragraph, Parse, Quote, Sentence, Time

TEXTS = {
    "de": "Der Bürgermeister trat am Montag zurück. „Ich gehe nicht gern nach Hause“, sagte Aldo Brandt. Drei starben.",
    "es": "El alcalde renunció el lunes. «No me voy con gusto», dijo Aldo Brandt. Murieron 3 personas en Brackwater.",
    "sl": "Župan je v ponedeljek odstopil. »Ne grem rad domov, ker dežuje,« je dejal Aldo Brandt. Umrli so trije.",
}


def marked(code: str) -> Marks:
    return annotate(Article("a", TEXTS[code], "a.txt", "0", language=code), language(code), kit().tools)


@pytest.mark.parametrize("code", TEXTS)
def test_sentences_and_marks_based_quotations(code: str) -> None:
    marks = marked(code)
    assert len(marks.of(Sentence)) == 3
    assert len(marks.of(Paragraph)) == 1
    assert [marks.article.at(q.content[0])[0] for q in marks.of(Quote)] == [TEXTS[code].split(". ", 1)[1][0]]
    assert not marks.of(Parse)


@pytest.mark.parametrize("code", TEXTS)
def test_what_is_lacking_is_told(code: str) -> None:
    says = " | ".join(p.says for p in marked(code).problems)
    assert f"the trained reader does not know “{code}”" in says
    assert f"the trained tagger does not know “{code}”" in says


def test_spanish_has_names_numbers_and_times() -> None:
    marks = marked("es")
    assert "Aldo Brandt" in {m.canonical for m in marks.of(Mention)}
    assert marks.of(Number)
    assert marks.of(Time)


def test_english_lacks_nothing() -> None:
    text = "The mayor resigned on Monday. “I do not like to go,” Aldo Brandt said. Three people died."
    assert not annotate(Article("a", text, "a.txt", "0"), language("en"), kit().tools).problems
