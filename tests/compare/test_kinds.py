"""One story of a few lines for each kind of difference, and one for what looks like it and is none."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from tests.telling import told

from rashomon.compare.context import Context
from rashomon.compare.facing import facing
from rashomon.compare.kin import kin
from rashomon.compare.polarity import _left_open
from rashomon.model import Quote


def test_kin_tells_kinds_from_wider_words() -> None:
    english = kin("en")
    assert english.of("car", "truck", "nouns") == "sisters"
    assert english.of("car", "vehicle", "nouns") == "wider"
    assert english.of("lawyer", "attorney", "nouns") == "same"
    assert english.of("accept", "reject", "verbs") == "opposite"
    assert english.of("car", "opinion", "nouns") is None
    assert kin("xx").of("car", "truck", "nouns") is None


def test_a_car_and_a_truck_are_two_labels() -> None:
    """
    == A
    A car packed with fireworks crashed into the harbour gate of Orvane on Monday.
    The mayor closed the old bridge.
    == B
    A truck packed with fireworks crashed into the harbour gate of Orvane on Monday.
    Schools stayed shut.
    """
    found = told(test_a_car_and_a_truck_are_two_labels).of("differ")
    assert found
    assert found[0].type == "label"
    assert "truck" in found[0].comment


def test_a_planned_deed_and_one_done() -> None:
    """
    == A
    President Tarrow signed the fishing treaty with Osmark in Orvane on Monday.
    The mayor closed the old bridge.
    == B
    President Tarrow will sign the fishing treaty with Osmark in Orvane.
    Schools stayed shut.
    """
    found = told(test_a_planned_deed_and_one_done).of("differ", "modality")
    assert len(found) == 1
    assert "done (signed)" in found[0].comment


def test_done_and_not_done() -> None:
    """
    == A
    Minister Halvik apologised to the fishermen of Orvane on Monday.
    == B
    Minister Halvik did not apologise to the fishermen of Orvane on Monday.
    """
    found = told(test_done_and_not_done).of("differ", "polarity")
    assert len(found) == 1
    assert found[0].title.startswith("Is it so or not?")


def test_another_speakers_denial_is_no_difference_of_the_outlets() -> None:
    """
    == A
    "The captain was not drunk," shipowner Pavel Lind said on Monday in Orvane.
    == B
    "The captain was drunk," harbour master Ida Roth said on Monday in Orvane.
    """
    found = told(test_another_speakers_denial_is_no_difference_of_the_outlets).of("differ")
    assert all(f.relation == "between-speakers" for f in found)


def test_other_acts_of_speech() -> None:
    """
    == A
    President Tarrow apologised to the fishermen of Orvane for the closed harbour on Monday.
    The old bridge was shut.
    == B
    President Tarrow warned the fishermen of Orvane about the closed harbour on Monday.
    Schools stayed shut.
    """
    found = told(test_other_acts_of_speech).of("differ", "speech-act")
    assert len(found) == 1
    assert "apologised" in found[0].comment


def test_whom_he_accused() -> None:
    """
    == A
    President Tarrow accused Senator Ida Roth of planning a coup in Brelland on Monday.
    == B
    President Tarrow accused General Pavel Lind of planning a coup in Brelland on Monday.
    """
    found = told(test_whom_he_accused).of("differ", "actor")
    assert len(found) == 1
    assert "Ida Roth" in found[0].comment


def test_what_both_did_is_no_difference_of_one() -> None:
    """
    == A
    Pavel Lind and Ida Roth both pleaded guilty to fraud in the court of Orvane.
    == B
    Tomas Revik pleaded guilty to fraud in the court of Orvane.
    """
    assert told(test_what_both_did_is_no_difference_of_one).of("differ", "actor") == []


def test_undated_weeks_are_compared_as_they_stand() -> None:
    """
    == A
    The navy of Brelland sank the smugglers' boat off Orvane last week.
    == B
    The navy of Brelland sank the smugglers' boat off Orvane last year in May.
    == C
    The navy of Brelland sank the smugglers' boat off Orvane last month.
    """
    found = told(test_undated_weeks_are_compared_as_they_stand).of("differ", "date")
    assert len(found) <= 1


def test_a_finding_keeps_the_other_types_as_reasons() -> None:
    """
    == A
    The flood in Orvane on Monday killed 12 people and caused heavy damage to the old harbour.
    == B
    The flood in Orvane on Monday killed 19 people and caused minor damage to the old harbour.
    """
    found = told(test_a_finding_keeps_the_other_types_as_reasons).of("differ")
    assert found
    assert found[0].type == "number"


def test_two_bounds_can_both_hold() -> None:
    """
    == A
    The flood in Orvane on Monday killed at least four people, the fire brigade said.
    == B
    The flood in Orvane on Monday killed at least six people, the fire brigade said.
    """
    found = told(test_two_bounds_can_both_hold).of("differ", "number")
    assert len(found) == 1
    assert found[0].grade == "can-both-hold"


def test_a_suit_of_several_people_is_not_the_partys_suit_on_another_day() -> None:
    """
    == A, 2031-05-10
    Party sues the mayor
    The Harbour Party sued Mayor Ilse Tanvik's office on Friday over the port contracts.

    == B, 2031-05-10
    Mayor's office in court
    Last July, two Harbour Party donors and a former clerk sued Mayor Ilse Tanvik's office over leaked letters.
    """
    story = told(test_a_suit_of_several_people_is_not_the_partys_suit_on_another_day)
    assert not story.of("differ", "date")


def test_a_hyphen_makes_no_other_word() -> None:
    """midterm, mid-term"""
    assert kin("en").of("midterm", "mid-term", "nouns") == "same"


def test_one_insult_in_two_mouths_is_no_shared_statement() -> None:
    """
    == A, 2031-05-10
    Harbour deal under fire
    "This harbour deal is the worst deal," Senator Jorn Aldric said at a rally in March.

    == B, 2031-05-10
    Tanvik and the harbour
    At issue is the harbour agreement, which Mayor Ilse Tanvik has referred to as "the worst deal ever negotiated."
    """
    story = told(test_one_insult_in_two_mouths_is_no_shared_statement)
    assert not story.of("shared")
    assert {q.speaker_name for a in story.report.story.accounts for q in a.marks.of(Quote)} == {
        "Jorn Aldric",
        "Ilse Tanvik",
    }


def test_whom_two_sentences_cite_keeps_no_statement_apart() -> None:
    """
    == A
    The harbour master said the ferry struck the breakwater of Orvane in thick fog on Monday.
    The old bridge stayed shut.
    == B
    On Monday the Orvane breakwater was struck in fog by the ferry Linde, the coastguard said.
    Schools stayed open.
    """
    assert len(told(test_whom_two_sentences_cite_keeps_no_statement_apart).of("shared")) == 1


def test_whom_somebody_praised_is_no_company() -> None:
    """
    == A
    President Tarrow praised Ida Roth at the harbour of Orvane on Monday.
    == B
    President Tarrow praised Pavel Lind at the harbour of Orvane on Monday.
    """
    found = told(test_whom_somebody_praised_is_no_company).of("differ", "actor")
    assert not [f for f in found if f.title.startswith("Who else")]


def test_what_stands_beside_the_marks_is_no_rendering() -> None:
    """
    == A
    Mayor Odile Fenn told reporters in Orvane that she has not apologised to the fishermen because "nobody asked me."
    == B
    "I deeply regret my words and I apologise to the fishermen of Orvane," Mayor Odile Fenn said in a letter.
    """
    assert told(test_what_stands_beside_the_marks_is_no_rendering).of("differ", "polarity")


def test_tolls_of_last_week_and_of_thursday_are_two() -> None:
    """
    == A
    Gunmen of the Red Tide attacked the customs house of Orvane late on Thursday, killing at least two people.
    Shops stayed shut.
    == B
    More than thirty people were killed last week when planes bombed villages in the Halm valley.
    A bomber drove into the customs house of Orvane, killing at least six.
    """
    found = told(test_tolls_of_last_week_and_of_thursday_are_two).of("differ", "number")
    assert not [f for f in found if "thirty" in f.comment]


def test_money_is_compared_whatever_the_currency() -> None:
    """
    == A
    The cost of the charter flight from Orvane, 320,000 kroner, will have to be paid by the ministry.
    == B
    The charter flight from Orvane has cost the ministry 410,000 kroner.
    """
    found = told(test_money_is_compared_whatever_the_currency).of("differ", "number")
    assert len(found) == 1
    assert "410,000 kroner" in found[0].comment


def test_what_two_did_to_one_thing_is_compared_by_degree() -> None:
    """
    == A
    Mayor Odile Fenn pushed a photographer at the customs house of Orvane.
    The mayor has closed the old bridge.
    == B
    Nobody saw it coming. Fenn had hit the photographer twice before her guards came.
    Schools stayed shut.
    == C
    Fenn was calm. The photographer pulled out a notebook, and her guards pulled him back.
    """
    found = told(test_what_two_did_to_one_thing_is_compared_by_degree).of("differ", "degree")
    assert [f.comment for f in found] == ["A: pushed. B: had hit."]


def test_a_name_and_a_longer_one() -> None:
    """
    == A
    The study of the herring shoals off Orvane was published on Monday in the Orvane Marine Review.
    == B
    The study of the herring shoals was published in the Orvane Marine Review Letters.
    """
    found = told(test_a_name_and_a_longer_one).of("differ", "label")
    assert any("Review Letters" in f.comment for f in found)


def test_two_ages_are_of_one_person_or_are_not_compared() -> None:
    """
    == A
    Rescuers pulled Ida Corvell, 34, and a 10-year-old boy dead from the wreck of the ferry in Orvane on Monday.
    == B
    Rescuers pulled Ida Corvell, 36, and a 52-year-old man dead from the wreck of the ferry in Orvane on Monday.
    """
    found = told(test_two_ages_are_of_one_person_or_are_not_compared).of("differ", "number")
    assert [f.comment for f in found] == ["A: 34. B: 36."]
    assert "killed" not in found[0].title


def test_what_one_account_counts_in_many_amounts_is_no_one_amount() -> None:
    """
    == A
    The final of the harbour cup in Orvane was decided on Monday by 12 points in the last minute.
    Pavel Lind scored 9 points.
    The goalkeeper scored 3 points.
    == B
    The final of the harbour cup in Orvane was decided on Monday, when the smoke in the hall had cleared, by 17 points.
    The hall was full.
    """
    assert not told(test_what_one_account_counts_in_many_amounts_is_no_one_amount).of("differ", "number")


def test_an_amount_beside_many_is_one_where_a_telling_word_stands_near() -> None:
    """
    == A
    The rescuers counted 80 people at the harbour of Orvane and 30 people at the bridge.
    The hospital of Orvane said that 42 people were in critical condition.
    Some 200 people stood at the gate.
    == B
    The hospital of Orvane said that 18 people were in critical condition.
    The hall was full.
    """
    found = told(test_an_amount_beside_many_is_one_where_a_telling_word_stands_near).of("differ", "number")
    assert [f.comment for f in found] == ["A: 42. B: 18."]


def test_what_a_sum_is_in_ties_it_to_another() -> None:
    """
    == A
    An analyst put the charge at a tenth, based on the $32.6 billion in foreign earnings that Oremund had abroad.
    The mayor closed the old bridge.
    == B
    Oremund had $31.2 billion in earnings abroad, the analyst said of its foreign charge.
    Schools stayed shut.
    """
    found = told(test_what_a_sum_is_in_ties_it_to_another).of("differ", "number")
    assert [f.comment for f in found] == ["A: $32.6 billion. B: $31.2 billion."]


def test_percents_of_two_things_and_vague_numbers_are_no_two_counts() -> None:
    """
    == A
    The harbour bank of Orvane paid an 11 percent tax on Monday, and scores of people were hurt at its gate.
    == B
    The harbour bank of Orvane made more than 40 percent of its revenue on Monday, and dozens of people were hurt.
    """
    assert not told(test_percents_of_two_things_and_vague_numbers_are_no_two_counts).of("differ", "number")


def test_a_word_of_degree_in_a_name_says_nothing_of_size() -> None:
    """
    == A
    The Heavy Rescue Company pulled the huge ferry from the harbour of Orvane on Monday.
    == B
    The tiny Heavy Rescue Company pulled the ferry from the harbour of Orvane on Monday.
    """
    found = told(test_a_word_of_degree_in_a_name_says_nothing_of_size).of("differ", "degree")
    assert all("Heavy" not in r.says for f in found for r in f.reasons)


def test_who_is_accused_of_it_and_not_who_accuses_may_have_done_it() -> None:
    """
    == A
    The harbour guard accused the sailors of stealing the silver lamp in Orvane on Monday.
    == B
    The sailors stole the silver lamp in Orvane on Monday.
    """
    found = told(test_who_is_accused_of_it_and_not_who_accuses_may_have_done_it).of("differ", "actor")
    assert all("steal" not in f.title for f in found)


def test_a_title_and_its_first_letters_are_one_label() -> None:
    """
    == A
    Orvane Lines CEO Pavel Lind closed the harbour of Orvane on Monday.
    == B
    Chief executive Pavel Lind closed the harbour of Orvane on Monday.
    """
    assert not told(test_a_title_and_its_first_letters_are_one_label).of("differ", "label")


def test_a_rival_name_of_an_attack_is_none_of_a_suspect() -> None:
    """
    == A
    The police of Orvane called Monday's fire at the harbour a terrorist attack.
    == B
    The police of Orvane said a suspected gambler had set Monday's fire at the harbour.
    """
    found = told(test_a_rival_name_of_an_attack_is_none_of_a_suspect).of("differ", "label")
    assert not any("terrorist" in f.title for f in found)


def test_who_calls_a_report_false_is_of_one_mind_with_who_denies_it() -> None:
    """
    == A
    Witness Ida Roth described a false report of hostages in the harbour hotel of Orvane.
    == B
    Police chief Pavel Lind denied a report of hostages in the harbour hotel of Orvane.
    """
    assert not told(test_who_calls_a_report_false_is_of_one_mind_with_who_denies_it).of("differ", "between-speakers")


def test_ran_over_and_ran_into_are_two_deeds() -> None:
    """
    == A
    The emergency lorry did not run over the bodies at the harbour of Orvane.
    == B
    The white lorry ran into the fence at the harbour of Orvane.
    """
    assert not told(test_ran_over_and_ran_into_are_two_deeds).of("differ", "polarity")


def test_shooting_a_gun_and_shooting_the_gunman_are_two_deeds() -> None:
    """
    == A
    The driver shot a gun into the crowd at the harbour of Orvane on Monday.
    == B
    Police shot the driver at the harbour of Orvane on Monday.
    """
    assert not told(test_shooting_a_gun_and_shooting_the_gunman_are_two_deeds).of("differ", "agency")


def test_what_one_actor_did_is_one_amount_beside_many() -> None:
    """
    == A
    Pavel Lind scored 12 points for Orvane in the harbour cup on Monday.
    Ida Roth scored 9 points.
    The goalkeeper scored 3 points.
    == B
    Pavel Lind scored 17 points for Orvane in the harbour cup on Monday.
    The hall was full.
    """
    assert len(told(test_what_one_actor_did_is_one_amount_beside_many).of("differ", "number")) == 1


def test_whether_they_talked_is_left_open() -> None:
    """
    == A
    Shipowner Pavel Lind said on Monday in Orvane he did not know whether the captain had talked to the harbour master.
    == B
    Harbour master Ida Roth said on Monday in Orvane that the captain had talked to the harbour master.
    """
    found = told(test_whether_they_talked_is_left_open).of("differ")
    assert not [f for f in found if f.relation == "between-speakers"]


def test_two_warnings_of_two_things_are_no_one_deed() -> None:
    """
    == A
    President Tarrow warned Osmark on Monday that the fishing treaty would end.
    Schools stayed shut.
    == B
    President Tarrow warned Velland on Monday that its planes must land elsewhere.
    The mayor closed the old bridge.
    """
    assert not told(test_two_warnings_of_two_things_are_no_one_deed).of("differ", "actor")


def test_who_was_told_one_thing() -> None:
    """
    == A
    President Tarrow warned Osmark on Monday that the fishing treaty would end.
    Schools stayed shut.
    == B
    President Tarrow warned Velland on Monday that the fishing treaty would end.
    The mayor closed the old bridge.
    """
    found = told(test_who_was_told_one_thing).of("differ", "actor")
    assert len(found) == 1
    assert found[0].title.startswith("To whom")


def test_an_aim_denied_is_no_aim() -> None:
    """
    == A
    The delay that was taken as an attempt to conceal the accident was not meant to mislead anyone, Vane wrote.
    Schools stayed shut.
    == B
    The delay that was taken as an attempt to hide the accident was not meant to deceive anybody, Vane wrote.
    The mayor closed the old bridge.
    """
    assert not told(test_an_aim_denied_is_no_aim).of("differ", "cause")


def test_who_quits_selling_sells_no_longer() -> None:
    """
    == A
    Sundline Outfitters will no longer sell harpoons in its harbour shops, the firm said on Monday.
    == B
    Sundline Outfitters will quit selling harpoons in its harbour shops, the firm said on Monday.
    == C
    Sundline Outfitters will start selling harpoons in its harbour shops, the firm said on Monday.
    """
    aligned = told(test_who_quits_selling_sells_no_longer).report.aligned
    told_as = {}
    for look in facing(Context(aligned)):
        sells = [next((i for i in range(len(w.tokens)) if w.lemma(i) == "sell"), None) for w in look.words]
        letters = "".join(letter for letter, _ in look.told("", ""))
        if None not in sells and letters.startswith("A"):
            deed: Any = SimpleNamespace(a=SimpleNamespace(negated=True), words=sells)
            told_as[letters] = _left_open(look, deed)
    assert told_as == {"AB": True, "AC": False}


def test_who_would_be_expected_to_come_may_stay_away() -> None:
    """
    == A
    Deputy mayor Ralf Drenn, who would be expected to attend the speech of Mira Sund in Orvane, has another appointment.
    The mayor closed the old bridge.
    == B
    Deputy mayor Ralf Drenn will not attend the speech of Mira Sund in Orvane.
    Schools stayed shut.
    """
    assert told(test_who_would_be_expected_to_come_may_stay_away).of("differ", "polarity") == []
