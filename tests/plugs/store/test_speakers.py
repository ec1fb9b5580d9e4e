"""A speaker with a title is nobody else than the one without it; whoever may be another stays apart.  All invented."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.languages import language
from rashomon.languages.gazetteer import Gazetteer, gazetteer
from rashomon.plugs.store.speakers import Speakers, untitled

ENGLISH = gazetteer(language("en"))
PEOPLE = (
    "Irena Holt", "Ilse A. Drakov", "Ivo Drakov", "Robert Lund Jr.", "Robert Lund", "Martin King", "Tomas S. Veld III",
)  # fmt: skip
ACTORS = [{"id": f"a{n}", "kind": "person", "name": name} for n, name in enumerate(PEOPLE)]
ACTORS += [{"id": "a90", "kind": "person", "name": "spokesman"}, {"id": "a91", "kind": "place", "name": "Holt"}]


def named(speaker: str | None, said: str = "", at: str | None = None, code: str = "en") -> str | None:
    """What a speaker is filed under who stands at ``said``, where ``at`` is mentioned."""
    mentions = [{"actor": a["id"], "start": 0, "end": len(said)} for a in ACTORS if a["name"] == at]
    quote: dict[str, Any] = {"speaker_name": speaker, "speaker": [0, len(said)] if said else None}
    return Speakers.of(ACTORS, code).named(quote, {"mentions": mentions})


@pytest.mark.parametrize(
    ("speaker", "filed"),
    [
        ("President Irena Holt", "Irena Holt"),
        ("Former prime minister Irena Holt", "Irena Holt"),
        ("Acting Foreign Minister Irena Holt", "Irena Holt"),
        ("Holt", "Irena Holt"),
        ("Mayor Holt", "Irena Holt"),
        ("Ilse Drakov", "Ilse A. Drakov"),
        ("Drakov", "Drakov"),  # two people of one surname
        ("Robert Lund", "Robert Lund"),  # and not his son
        ("Bob Lund Jr.", "Robert Lund Jr."),
        ("Tomas Veld", "Tomas S. Veld III"),  # the only one
        ("Judge Ada Brenn", "Ada Brenn"),  # whom the story has not as an actor
        ("President Brenn", "President Brenn"),  # nothing but a surname is left: whose is not known
        ("Don King", "Don King"),  # a first name that is a title, too
        ("Supporters of Mayor Irena Holt", "Supporters of Mayor Irena Holt"),
        ("Mayor Holt’s team", "Mayor Holt’s team"),
        ("Harbour spokesman", "Harbour spokesman"),
        ("Press Secretary", "Press Secretary"),
        ("  ", None),
        (None, None),
    ],
)
def test_whose_words_a_quotation_is(speaker: str | None, filed: str | None) -> None:
    assert named(speaker) == filed


def test_who_is_named_where_the_speaker_stands_decides() -> None:
    assert named("Drakov", "Mr. Drakov", "Ivo Drakov") == "Ivo Drakov"
    assert named("Ilse Drakov", "Ilse Drakov and Ivo", "Ivo Drakov") == "Ilse A. Drakov"  # the names must agree
    assert named("Drakov", "Irena Holt", "Irena Holt") == "Drakov"


def test_titles_are_those_of_the_article_s_language() -> None:
    assert named("Presidenta Irena Holt", code="es") == "Irena Holt"
    assert named("President Ada Brenn", code="xx") == "President Ada Brenn"  # a language without tables
    assert untitled("Sr. Ivo de la Cruz", gazetteer(language("es"))) == "Ivo de la Cruz"
    assert untitled("Dr. Ada Brenn", ENGLISH) == "Ada Brenn"
    assert untitled("Dr. Ada Brenn", Gazetteer({}, {})) == "Dr. Ada Brenn"
