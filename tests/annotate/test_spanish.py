"""Spanish by its data files alone: who said what, and what is counted.  The texts are invented."""

from __future__ import annotations

import pytest
from tests.annotate.test_numbers import found
from tests.annotate.test_quotes import marks_of, text, told

__all__ = ["text"]  # the fixture that hands a test its docstring


def test_a_dialogue_with_dashes(text: str) -> None:
    """—¿Volvería a hacerlo? —preguntó Elena Ruiz.
    —Nunca —respondió el alcalde—. Ni una vez.
    """
    assert told(marks_of(text, "es")) == [
        ("Elena Ruiz", ["¿Volvería a hacerlo?"]),
        ("alcalde", ["Nunca", "Ni una vez."]),
    ]


def test_a_verb_without_a_subject_is_of_the_last_speaker(text: str) -> None:
    """Según Marta Quiroga, la barcaza navegaba sin luces.

    La fiscalía pedirá cinco años de cárcel para el patrón, añadió.
    """
    assert [name for name, _ in told(marks_of(text, "es"))] == ["Marta Quiroga", "Marta Quiroga"]


def test_the_verb_of_a_relative_clause_does_not_say_it(text: str) -> None:
    """Un vecino, que pidió no ser citado, contó que oyó un golpe."""
    assert told(marks_of(text, "es")) == [("vecino", ["que oyó un golpe"])]


def test_a_decimal_mark_parts_no_phrase(text: str) -> None:
    """El Gobierno, que preveía gastar 4,5 millones de euros, afirmó que no faltaba dinero."""
    assert [name for name, _ in told(marks_of(text, "es"))] == ["El Gobierno"]


def test_preguntada_por(text: str) -> None:
    """Preguntada por la carta, Quiroga contestó: “No la he leído todavía”."""
    assert told(marks_of(text, "es")) == [("Quiroga", ["“No la he leído todavía”"])]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Cuesta 4,5 millones de euros.", "4,5 millones de euros", 4.5e6),
        ("Hubo 1.250 accidentes.", "1.250", 1250),
        ("El 40 % de los vecinos.", "40 %", 40),
        ("Un millón de personas.", "Un millón", 1e6),
        ("Tres de cada diez vecinos.", "Tres de cada diez", 30),
    ],
)
def test_numbers(text: str, words: str, value: float) -> None:
    assert {w: n.value for w, n in found(text, "es").items()} == {words: value}


def test_un_is_an_article() -> None:
    """Un vecino vio una barca."""
    assert not found("Un vecino vio una barca.", "es")
