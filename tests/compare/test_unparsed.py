"""Differences of accounts without syntax: numbers, days and places, in Spanish and across languages; what is none."""

from __future__ import annotations

import contextlib

import pytest

import rashomon
from rashomon.compare.vocabulary import vocabulary
from rashomon.languages import LANGUAGES, MissingTable

LEDE = "El alcalde de Brenal, Ovidio Casares, visitó el lugar con los bomberos de la comarca de Torreja."
DAY = "El Eco de Torreja, 20 de mayo de 2027"
MORNING = "The Torreja Mirror, 21 May 2027"


def differences(spanish: str, other: str, code: str = "es") -> list[tuple[str, str]]:
    """Type and comment of what differs between two accounts that share their opening."""
    first = rashomon.article(f"Arde un almacén en Brenal\n\n{DAY}\n\n{LEDE}\n\n{spanish}\n", language="es")
    opening = LEDE if code == "es" else (
        "The mayor of Brenal, Ovidio Casares, visited the place with firefighters of the district of Torreja."
    )  # fmt: skip
    head = "Arde un almacén en Brenal" if code == "es" else "Warehouse burns in Brenal"
    second = rashomon.article(f"{head}\n\n{MORNING}\n\n{opening}\n\n{other}\n", language=code)
    return [(f.type, f.comment) for f in rashomon.compare([first, second]).differences()]


def test_those_hurt_are_counted_otherwise() -> None:
    [(kind, told)] = differences(
        "Dos bomberos murieron y otros 14 resultaron heridos en el incendio del almacén de Ferrol Hermanos.",
        "Dos bomberos murieron y 19 quedaron heridos en el incendio del almacén de Ferrol Hermanos.",
    )
    assert (kind, told) == ("number", "A: 14. B: 19.")


def test_the_dead_and_the_hurt_are_not_held_against_each_other() -> None:
    assert not differences(
        "Dos bomberos murieron en el incendio del almacén de Ferrol Hermanos.",
        "Siete bomberos resultaron heridos en el incendio del almacén de Ferrol Hermanos.",
    )


def test_some_of_more_are_no_other_number() -> None:
    assert not differences(
        "El incendio del almacén de Ferrol Hermanos dejó 19 heridos.",
        "El incendio del almacén de Ferrol Hermanos dejó 19 heridos, entre ellos 3 heridos graves.",
    )


def test_a_rounding_is_no_difference() -> None:
    assert not differences(
        "El almacén de Ferrol Hermanos estaba asegurado en 4.980.000 euros por una compañía de Torreja.",
        "El almacén de Ferrol Hermanos estaba asegurado en unos 5 millones de euros por una compañía de Torreja.",
    )


def test_money_across_languages() -> None:
    [(kind, told)] = differences(
        "El almacén de Ferrol Hermanos estaba asegurado en 3 millones de euros por una compañía de Torreja.",
        "The warehouse of Ferrol Hermanos was insured for 5 million euros by a company from Torreja.",
        "en",
    )
    assert (kind, told) == ("number", "A: 3 millones de euros. B: 5 million euros.")


def test_days_across_languages() -> None:
    [(kind, told)] = differences(
        "El juicio contra la empresa Ferrol Hermanos empezará el 3 de junio en Torreja.",
        "The trial of the company Ferrol Hermanos will begin in Torreja on June 9.",
        "en",
    )
    assert kind == "date"
    assert "2027-06-03" in told
    assert "2027-06-09" in told


def test_a_bound_is_not_held_against_a_day() -> None:
    assert not differences(
        "El almacén de Ferrol Hermanos estará cerrado hasta el 3 de junio.",
        "El almacén de Ferrol Hermanos estará cerrado desde el 9 de junio.",
    )


def test_the_day_on_which_something_was_said_is_its_outlets() -> None:
    assert not differences(
        "Nadie había revisado el almacén de Ferrol Hermanos, dijo el martes Casares.",
        "Nadie había revisado el almacén de Ferrol Hermanos, dijo el miércoles Casares.",
    )


@pytest.mark.parametrize("section", [("number", "befalls"), ("date", "bounds"), ("place", "where")])
def test_rows_mean_the_same_in_every_language(section: tuple[str, str]) -> None:
    """As many rows in each language that has the table, so that their numbers can be compared."""
    tables = []
    for one in LANGUAGES:
        with contextlib.suppress(MissingTable):
            tables.append(one.table("differences"))
    assert len({len(t[section[0]][section[1]]) for t in tables}) == 1
    assert len({t["number"]["befallen"] for t in tables}) == 1


def test_spanish_has_what_the_rules_ask_for() -> None:
    words = vocabulary("es")
    assert words.befallen[words.befalls["heridos"]] == "wounded"
    assert words.causes is None
