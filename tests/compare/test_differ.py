"""Typed differences: one fact, told in two ways; and the look-alikes that are none."""

from __future__ import annotations

from dataclasses import replace

from tests.telling import told

from rashomon.compare.context import Context
from rashomon.compare.differ import sure
from rashomon.compare.facing import facing
from rashomon.compare.rivals import rivals


def test_other_numbers_of_one_thing() -> None:
    """
    == A
    The flood in Orvane on Monday killed 12 people, the fire brigade of Orvane said.
    The mayor closed the old bridge.
    == B
    The flood in Orvane on Monday killed 19 people, according to the fire brigade of Orvane.
    Schools stayed shut.
    """
    found = told(test_other_numbers_of_one_thing).of("differ", "number")
    assert len(found) == 1
    assert "12" in found[0].comment
    assert "19" in found[0].comment
    assert found[0].grade == "exclude"


def test_a_rounding_is_no_difference() -> None:
    """
    == A
    The flood in Orvane destroyed more than 10,000 homes, the fire brigade of Orvane said.
    == B
    The flood in Orvane destroyed 10,977 homes, according to the fire brigade of Orvane.
    """
    assert told(test_a_rounding_is_no_difference).of("differ", "number") == []


def test_days_with_none_in_common() -> None:
    """
    == A, 2025-07-07
    Brelland recalled its envoy from Osmark on July 3, the foreign office of Brelland said.
    == B, 2025-07-07
    Brelland recalled its envoy from Osmark on July 1, the foreign office of Brelland said.
    """
    found = told(test_days_with_none_in_common).of("differ", "date")
    assert len(found) == 1
    assert "2025-07-03" in found[0].comment
    assert "2025-07-01" in found[0].comment


def test_thursday_is_july_3() -> None:
    """
    == A, 2025-07-07
    Brelland recalled its envoy from Osmark on July 3, the foreign office of Brelland said.
    == B, 2025-07-07
    Brelland recalled its envoy from Osmark on Thursday, the foreign office of Brelland said.
    """
    assert told(test_thursday_is_july_3).of("differ", "date") == []


def test_other_causes() -> None:
    """
    == A
    Brelland recalled its envoy from Osmark in response to the letter of President Tarrow.
    == B
    Brelland recalled its envoy from Osmark because of insults by senior ministers in Osmark.
    """
    found = told(test_other_causes).of("differ", "cause")
    assert len(found) == 1
    assert found[0].grade == "exclude"


def test_every_difference_points_into_two_accounts_and_says_why() -> None:
    """
    == A
    The flood in Orvane on Monday killed 12 people, the fire brigade of Orvane said.
    == B
    The flood in Orvane on Monday killed 19 people, according to the fire brigade of Orvane.
    == C
    The flood in Orvane on Monday killed 12 people, said the fire brigade of Orvane.
    """
    telling = told(test_every_difference_points_into_two_accounts_and_says_why)
    assert telling.of("differ")
    for finding in telling.of("differ"):
        assert len(set(telling.letters(finding))) >= 2
        assert finding.reasons
        assert finding.comment
        assert finding.grade


def test_the_wounded_are_no_dead_though_both_stand_in_one_sentence() -> None:
    """
    == A
    One sailor was killed and 41 people were injured when the ferry struck a barge off Orvane on Monday.
    == B
    A sailor died and 38 people were injured when the ferry struck a barge off Orvane on Monday.
    """
    found = told(test_the_wounded_are_no_dead_though_both_stand_in_one_sentence).of("differ", "number")
    assert [f.title for f in found] == ["How many were wounded?"]


def test_an_accounts_other_telling_of_what_differs_is_shown_too() -> None:
    """
    == A
    Flood in Orvane kills 12 people, fire brigade says

    The flood in Orvane on Monday killed 12 people, the fire brigade of Orvane said.
    The mayor closed the old bridge.
    == B
    The flood in Orvane on Monday killed 19 people, according to the fire brigade of Orvane.
    Schools stayed shut.
    """
    telling = told(test_an_accounts_other_telling_of_what_differs_is_shown_too)
    found = telling.of("differ", "number")
    assert len(found) == 1
    assert sum("12 people" in text for text in telling.texts(found[0])) == 2
    assert sum("19 people" in text for text in telling.texts(found[0])) == 1


def test_openings_are_about_one_fact_by_what_they_have_in_common() -> None:
    """
    == A
    Harbour council of Orvane bans night trawling off Brelland after seal deaths
    == B
    Harbour council of Orvane limits night trawling off Brelland after seal deaths
    """
    telling = told(test_openings_are_about_one_fact_by_what_they_have_in_common)
    context = Context(telling.report.aligned)
    look = next(iter(facing(context)))
    found = next(iter(rivals(look)))
    apart = replace(look, link=0.4)
    assert apart.opening
    assert apart.common >= 2
    assert sure(apart, found) > found.sure * (0.6 + 0.4 * 0.4 / 1.2)
