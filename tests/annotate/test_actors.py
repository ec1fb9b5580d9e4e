"""Mentions and their clusters in one article; invented people and places."""

from __future__ import annotations

from collections import defaultdict

import pytest

from rashomon.annotate import annotate
from rashomon.annotate.actors import ACTORS
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.syntax import SYNTAX
from rashomon.languages import language
from rashomon.model import Article, Marks, Mention
from rashomon.plugs.reader import ReaderMissing, load
from rashomon.seams import Tools


def tools() -> Tools:
    try:
        return Tools(syntax=load())
    except ReaderMissing:
        pytest.skip("no weights of the reader")


def marked(text: str, tools: Tools, code: str = "en") -> Marks:
    article = Article("x", text, "x", "")
    return annotate(article, language(code), tools, (SENTENCES, SYNTAX, ACTORS))


def clusters(text: str, tools: Tools, code: str = "en") -> dict[str, list[str]]:
    """Canonical name to the words of its mentions; two clusters of one name get a number."""
    marks = marked(text, tools, code)
    by: dict[str, list[Mention]] = defaultdict(list)
    for m in marks.of(Mention):
        by[m.actor].append(m)
    out: dict[str, list[str]] = {}
    for own in by.values():
        name = own[0].canonical
        out[name if name not in out else f"{name} 2"] = [marks.article.at(m.span) for m in own]
    return out


def labels(text: str, tools: Tools) -> list[str]:
    marks = marked(text, tools)
    return [marks.article.at(m.label) for m in marks.of(Mention) if m.label and m.form == "name"]


RULES = Tools()


class TestByRule:
    """What names are without any weights."""

    def test_a_surname_and_a_title_mean_the_full_name(self) -> None:
        found = clusters("Mayor Ann Corvell spoke on Friday. Ms. Corvell left early. Critics of Corvell stayed.", RULES)
        assert found["Ann Corvell"] == ["Ann Corvell", "Corvell", "Corvell"]

    def test_two_people_of_one_surname_are_kept_apart(self) -> None:
        found = clusters("Paul Corvell met Ann Corvell in Berlin. Mr. Corvell smiled, and Ms. Corvell left.", RULES)
        assert found["Paul Corvell"] == ["Paul Corvell", "Corvell"]
        assert found["Ann Corvell"] == ["Ann Corvell", "Corvell"]

    def test_junior_is_another(self) -> None:
        found = clusters("Hugo Marn Jr. was sued. His father, the Rev. Hugo Marn, wept.", RULES)
        assert "Hugo Marn" in found
        assert len([name for name in found if name.startswith("Hugo Marn")]) == 2

    def test_an_acronym_means_the_body(self) -> None:
        found = clusters("The Northern Fishing Council (NFC) met in Oslo. The NFC will vote.", RULES)
        assert found["Northern Fishing Council"] == ["Northern Fishing Council", "NFC", "NFC"]

    def test_a_country_its_people_and_its_short_forms_are_one(self) -> None:
        found = clusters("He flew to the United States. American officials met him at a U.S. base.", RULES)
        assert found["United States"] == ["United States", "American", "U.S."]

    def test_sentence_openers_are_no_names(self) -> None:
        assert "However" not in clusters(
            "However, it rained. Meanwhile the minister left. On Monday he came back.", RULES
        )

    def test_a_title_case_headline_makes_no_names_of_its_own(self) -> None:
        found = clusters("Angry Crowd Storms Quiet Office\n\nBruno Tadic said the crowd left.", RULES)
        assert not any(name in found for name in ("Angry Crowd Storms Quiet Office", "Quiet Office", "Angry Crowd"))

    def test_buildings_stand_for_those_inside(self) -> None:
        marks = marked("The White House denied it. He lives in Lima.", RULES)
        assert [(m.canonical, m.metonym) for m in marks.of(Mention) if m.form == "name"] == [
            ("White House", True),
            ("Lima", False),
        ]

    def test_things_are_called_by_several_words(self) -> None:
        found = clusters("The deal was signed. The agreement will last. An earlier pact failed.", RULES)
        assert found["deal"] == ["The deal", "The agreement"]
        assert found["deal 2"] == ["An earlier pact"]

    def test_the_president_is_the_president(self) -> None:
        found = clusters("President Olga Tamm spoke. The president smiled. Bruno Kask, a farmer, listened.", RULES)
        assert found["Olga Tamm"] == ["Olga Tamm", "The president"]

    def test_spanish_names(self) -> None:
        found = clusters("La ministra Elena Robles viajó a Madrid. Robles habló con España.", RULES, "es")
        assert found["Elena Robles"] == ["Elena Robles", "Robles"]


class TestWithTheReader:
    """What the parse adds."""

    def test_pronouns_go_to_the_subject_of_their_sex(self) -> None:
        found = clusters("Ann Corvell thanked Paul Brill. She said he had helped her.", tools())
        assert found["Ann Corvell"] == ["Ann Corvell", "She", "her"]
        assert found["Paul Brill"] == ["Paul Brill", "he"]

    def test_coreference_looks_past_the_nearest_man(self) -> None:
        text = "Police stopped Aldo Brandt, and an officer asked whether he had drunk. He denied it."
        assert clusters(text, tools())["Aldo Brandt"] == ["Aldo Brandt", "he", "He"]
        assert clusters(text, RULES)["Aldo Brandt"] == ["Aldo Brandt"]

    def test_coreference_finds_the_body_that_is_meant(self) -> None:
        text = "The Harbour Party sued on Monday. Odile Fenn said the lawsuit would let the party take depositions."
        assert clusters(text, tools())["Harbour Party"] == ["Harbour Party", "the party"]

    def test_no_spokesman_is_taken_for_another(self) -> None:
        text = "A Norland army spokesman spoke. Odile Fenn, a spokeswoman for the union, denied it. The spokesman left."
        assert clusters(text, tools())["spokesman"] == ["A Norland army spokesman", "The spokesman"]

    def test_coreference_never_makes_one_of_two_people_of_one_surname(self) -> None:
        text = "Aldo Brandt met Rudi Brandt on Monday. Brandt said he was ill. Rudi Brandt said his party had won."
        found = clusters(text, tools())
        assert {"Aldo Brandt", "Rudi Brandt"} <= set(found)
        assert not any("Rudi" in m for m in found["Aldo Brandt"])

    def test_labels_hold_premodifiers_and_apposition(self) -> None:
        text = "Far-right leader Bruno Tadic apologised. Olga Tamm, a former member of the board, left the room."
        assert labels(text, tools()) == [
            "Far-right leader Bruno Tadic",
            "Olga Tamm, a former member of the board",
        ]

    def test_an_apposition_means_the_name(self) -> None:
        found = clusters("Olga Tamm, a proud former member of the board, left.", tools())
        assert found["Olga Tamm"] == ["Olga Tamm", "a proud former member"]

    def test_a_bearer_of_another_country_is_another(self) -> None:
        text = "The German embassy was attacked. The Indian embassy stayed open. The embassy lost a wall."
        found = [own for name, own in clusters(text, tools()).items() if name.startswith("consulate")]
        assert found == [["The German embassy", "The embassy"], ["The Indian embassy"]]

    def test_a_capital_that_acts_is_a_metonym(self) -> None:
        marks = marked("Washington recalled its envoy. The envoy was seen in Washington.", tools())
        assert [m.metonym for m in marks.of(Mention) if m.canonical == "Washington"] == [True, False]


def test_mentions_are_linear_in_the_text() -> None:
    """A long text costs a multiple of a short one, not its square: counted in mentions, each found once."""
    lines = [
        f"Mayor Ann Corvell spoke {n} times. The mayor left the city. In Oslo {n} men protested." for n in range(60)
    ]
    few, many = marked("\n\n".join(lines[:3]), RULES), marked("\n\n".join(lines), RULES)
    assert len(many.of(Mention)) == 20 * len(few.of(Mention))


def test_the_same_article_gives_the_same_mentions() -> None:
    text = "President Olga Tamm met Bruno Kask. The president thanked Kask for the letter."
    assert marked(text, RULES) == marked(text, RULES)


def test_a_name_is_not_cut_at_its_hyphen() -> None:
    """Jin Tae-ho / Jin Tae-ho, once read as Jin Tae."""
    text = (
        "Jin Tae-ho, the minister of ports, opened talks with Dae Sun-mi on Monday. Dae Sun-mi said he was glad. "
        "The Corvell-backed plan of Jin Tae-ho was rejected."
    )
    found = clusters(text, tools())
    assert [n for n in found["Jin Tae-ho"] if n[0] == "J"] == ["Jin Tae-ho", "Jin Tae-ho"]
    assert found["Dae Sun-mi"][:2] == ["Dae Sun-mi", "Dae Sun-mi"]


def test_a_label_holds_the_whole_of_a_word_with_hyphens() -> None:
    assert labels("Police found ten-year-old Ida Corvell at home.", tools()) == ["ten-year-old Ida Corvell"]


def test_a_people_that_stands_for_a_body_of_that_name() -> None:
    found = clusters(
        "Norwegian Ferries apologised on Monday. Our team at Norwegian is reviewing it. Norwegian announced new rules. "
        "A Norwegian left, and Norwegian troops came.",
        tools(),
    )
    assert found["Norwegian Ferries"] == ["Norwegian Ferries", "Norwegian", "Norwegian"]
    assert found["Norway"] == ["Norwegian", "Norwegian"]
