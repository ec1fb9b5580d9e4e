"""What is called by rival names, deeds retold by another verb, and words of doubt."""

from __future__ import annotations

from tests.telling import told


def test_a_protest_and_a_riot_are_rival_names() -> None:
    """
    == A
    A protest broke out at the harbour gate of Orvane on Monday after the port raised its fees.
    The mayor closed the old bridge.
    == B
    A riot broke out at the harbour gate of Orvane on Monday after the port raised its fees.
    Schools stayed shut.
    """
    found = told(test_a_protest_and_a_riot_are_rival_names).of("differ", "label")
    assert len(found) == 1
    assert "rival names of one thing: protest / riot" in found[0].reasons[1].says


def test_two_words_of_one_step_are_no_rivals() -> None:
    """
    == A
    A protest broke out at the harbour gate of Orvane on Monday after the port raised its fees.
    The mayor closed the old bridge.
    == B
    A demonstration broke out at the harbour gate of Orvane on Monday after the port raised its fees.
    Schools stayed shut.
    """
    found = told(test_two_words_of_one_step_are_no_rivals).of("differ")
    assert not any("rival" in r.says for f in found for r in f.reasons)


def test_a_name_with_a_hyphen_is_one_word() -> None:
    """
    == A
    A conservative group broke into the harbour office of Orvane on Monday after the port raised its fees.
    The mayor closed the old bridge.
    == B
    A far-right group broke into the harbour office of Orvane on Monday after the port raised its fees.
    Schools stayed shut.
    """
    found = told(test_a_name_with_a_hyphen_is_one_word).of("differ", "label")
    assert "rival names of one thing: conservative / far-right" in [r.says for f in found for r in f.reasons]


def test_a_deed_retold_by_another_verb() -> None:
    """
    == A
    Customs officer Ralf Drenn slapped the young fisherman at the harbour gate of Orvane on Monday.
    The mayor closed the old bridge.
    == B
    Customs officer Ralf Drenn punched the young fisherman at the harbour gate of Orvane on Monday.
    Schools stayed shut.
    """
    found = told(test_a_deed_retold_by_another_verb).of("differ")
    assert len(found) == 1
    assert "slapped" in found[0].comment
    assert "punched" in found[0].comment


def test_apparently_is_a_word_of_doubt() -> None:
    """
    == A
    The clerk Mira Sund took her own life at the customs house of Orvane on Monday.
    The mayor closed the old bridge.
    == B
    The clerk Mira Sund apparently took her own life at the customs house of Orvane on Monday.
    Schools stayed shut.
    """
    found = told(test_apparently_is_a_word_of_doubt).of("differ", "factuality")
    assert len(found) == 1
    assert "apparently" in found[0].comment


def test_prices_that_fell_and_plunged() -> None:
    """
    == A
    Herring prices fell at the fish market of Orvane on Monday.
    The mayor closed the old bridge.
    == B
    Herring prices plunged at the fish market of Orvane on Monday.
    Schools stayed shut.
    """
    found = told(test_prices_that_fell_and_plunged).of("differ", "degree")
    assert len(found) == 1
    assert "plunged" in found[0].comment


def test_one_word_as_noun_and_verb_is_no_rival_name() -> None:
    """
    == A
    The council of Orvane will press for a vote on the harbour fees after the strike of Monday.
    The mayor closed the old bridge.
    == B
    The council of Orvane spoke of the task force for the harbour fees after the strike of Monday.
    Schools stayed shut.
    """
    found = told(test_one_word_as_noun_and_verb_is_no_rival_name).of("differ")
    assert not any("rival names of one thing: press / force" in r.says for f in found for r in f.reasons)


def test_fear_and_panic_stand_on_one_scale() -> None:
    """
    == A
    The leak at the harbour of Orvane on Monday caused concern among the dockers of the night shift, the port said.
    The mayor closed the old bridge.
    == B
    The leak at the harbour of Orvane on Monday caused panic among the dockers of the night shift, the port said.
    Schools stayed shut.
    """
    found = told(test_fear_and_panic_stand_on_one_scale).of("differ", "degree")
    assert any("“concern” and “panic” stand 2 step(s) apart" in r.says for f in found for r in f.reasons)
