"""Accounts in two languages: what a bridge, names, numbers and days pair, and what is said where there is no bridge."""

from __future__ import annotations

import rashomon
from rashomon.align.across import Across, across
from rashomon.kit import kit, vectors
from rashomon.languages import LANGUAGES, language
from rashomon.languages.bridge import STEM, folded
from rashomon.model import Account, Article, Marks, Story
from rashomon.settings import Settings

SPANISH = """Chocan dos barcos frente a Punta Gris

El Faro de Vega, 14 de mayo de 2026

Tres personas murieron el martes cuando el transbordador Santa Clara chocó con un carguero frente a Punta Gris, informó
la ministra de Transportes, Elena Robledo.

«No habrá más salidas hasta que sepamos qué ocurrió», dijo Robledo a los periodistas.

El presidente de la naviera Lumar, Tomás Quiroga, pidió perdón a las familias.

La Guardia Costera rescató a 184 pasajeros. La empresa pagará 2,5 millones de euros a las víctimas.
"""
ENGLISH = """Three die as ferry and freighter collide

Harbour Mirror, May 14, 2026

Three people were killed on Tuesday when the ferry Santa Clara collided with a freighter off Punta Gris, Transport
Minister Elena Robledo said.

“There will be no more sailings until we know what happened,” Robledo told reporters.

Tomás Quiroga, president of the shipping company Lumar, apologised to the families.

The Coast Guard rescued 184 passengers. The company will pay 2.5 million euros to the victims.
"""


def story() -> rashomon.Story:
    return rashomon.compare([rashomon.article(SPANISH, language="es"), rashomon.article(ENGLISH, language="en")])


def test_a_mixed_story_is_paired_sentence_by_sentence() -> None:
    told = story()
    assert told.one_story
    pairs = {(f.told_by("A")[0].text[:14], f.told_by("B")[0].text[:14]) for f in told.shared()}
    assert ("La Guardia Cos", "The Coast Guar") in pairs
    assert ("La empresa pag", "The company wi") in pairs
    assert ("El presidente ", "Tomás Quiroga,") in pairs
    assert [q.articles for q in told.quotes("Robledo")] == [("A", "B")] * 2  # her words, and what she is said to tell
    assert {f.title[:10] for f in told.timeline()} == {"2026-05-12"}


def test_what_the_spanish_account_lacks_is_said() -> None:
    says = " ".join(p.says for p in story().problems)
    assert "the trained reader does not know “es”" in says
    assert "who did what is not told" in says


def test_a_translation_is_not_called_word_for_word() -> None:
    [quote] = [q for q in story().quotes("Robledo") if "«" in q.told_by("A")[0].text]
    assert "word for word" not in quote.comment
    assert "translated" in quote.comment


def test_a_language_without_a_bridge_is_named() -> None:
    accounts = [
        Account(letter, Marks(Article(letter, "Three dead.", "x", "0" * 64, code)))
        for letter, code in zip("AB", ("xx", "en"), strict=True)
    ]
    encoder = vectors(Settings(), [])
    same, problems = across(Story("s", "", tuple(accounts)), encoder)
    assert same is encoder
    assert [p.says[:28] for p in problems] == ["no bridge from xx to English"]


def test_a_story_of_one_language_keeps_its_encoder() -> None:
    encoder = kit(Settings()).tools.encoder
    accounts = [Account(x, Marks(Article(x, "Tres.", "x", "0" * 64, "es"))) for x in "AB"]
    assert across(Story("s", "", tuple(accounts)), encoder) == (encoder, ())


def test_a_word_of_the_english_accounts_means_what_it_means_there() -> None:
    encoder = vectors(Settings(), [])
    assert encoder is not None
    bridged = Across(encoder, {"mayor": "largest", "alcald": "mayor"}, {"mayor"})
    mayor, alcaldesa = bridged.words(["mayor", "alcaldesa"])
    assert float(mayor @ alcaldesa) > 0.99


def test_bridges_are_written_by_stems() -> None:
    for one in LANGUAGES:
        for key in language(one.code).table("bridge")["words"]:
            assert len(key) <= STEM
            assert folded(key) == key
