"""Utterances over accounts: cut, in other order, by a body and its spokesman; and two that only look alike."""

from __future__ import annotations

from tests.telling import told

from rashomon.align.quotes import verbatim


def test_a_run_of_words_that_tell_nothing_is_nobodys_own() -> None:
    a, b = ["he", "wanted", "to", "thank", "the", "army"], ["he", "wanted", "to", "leave"]
    assert verbatim(a, b, {"thank", "army", "leave"}) == 0.0
    assert verbatim(a, ["they", "wanted", "to", "thank", "the", "navy"], {"thank", "army", "navy"}) > 0.5


def test_one_sentence_of_a_longer_quotation() -> None:
    """
    == A
    Mayor Ada Lind spoke on Monday in the town of Orrin.

    "We had no warning of the flood. The sirens stayed silent all night long. No more cellars," Ada Lind said.

    == B
    The mayor of Orrin accused the county.

    "The sirens stayed silent all night long," Mayor Ada Lind said at the town hall.
    """
    report = told(test_one_sentence_of_a_longer_quotation)
    (found,) = report.of("quote")
    assert report.letters(found) == "AB"
    assert all("sirens stayed silent" in text and "cellars" not in text for text in report.texts(found))


def test_a_word_in_quotation_marks_is_enough_of_one_speaker() -> None:
    """
    == A
    Union leader Omar Pell met reporters on Friday.

    Omar Pell called the offer of the bank "preposterous" and left the hall.

    == B
    Talks at the bank went on for a third day.

    Omar Pell, who leads the union, said that what lay on the table was a "preposterous" paper.
    """
    report = told(test_a_word_in_quotation_marks_is_enough_of_one_speaker)
    assert [f.speaker for f in report.of("quote")] == ["Omar Pell"]


def test_two_texts_of_two_speakers_stay_apart() -> None:
    """
    == A
    The Harbour Board sued the ministry on Friday.

    "The closing of the port was an act of wanton cruelty towards Sorn," the Harbour Board wrote.

    == B
    Lea Morris spoke on the steps of the court on Friday.

    "The closing of the port was an act of senseless cruelty towards the town of Sorn," Lea Morris said.
    """
    assert not [f for f in told(test_two_texts_of_two_speakers_stay_apart).of("quote") if len(f.articles) > 1]


def test_direct_in_one_account_and_in_other_words_in_the_next() -> None:
    """
    == A
    Mayor Ada Lind spoke on Monday at the town hall of Orrin after the flood in the lower town.

    "We waited all night for a warning that never came," Ada Lind said.

    == B
    The lower town of Orrin was under water for two days.

    Ada Lind said that no warning had come while the town waited through the night.
    """
    (found,) = told(test_direct_in_one_account_and_in_other_words_in_the_next).of("quote")
    assert found.speaker == "Ada Lind"
    assert any(r.says == "their sentences tell one thing" for r in found.reasons)


def test_a_phrase_without_a_verb_is_no_utterance() -> None:
    """
    == A
    Ada Lind repeated her criticism of the county's flood plan on Monday.

    == B
    On Monday Ada Lind renewed criticism of the flood plan of the county.
    """
    assert not told(test_a_phrase_without_a_verb_is_no_utterance).of("quote")


def test_one_marked_text_of_a_person_and_of_somebody_without_a_name() -> None:
    """
    == A
    Fisherman Olan Brask lost his boat in the storm on Friday off the cape of Sorn.

    "The sea took the boat and left me the bill," Olan Brask said.

    == B
    Storm damage along the cape of Sorn ran into millions on Friday.

    "The sea took my boat and it left me with the bill," a 61-year-old said.
    """
    (found,) = told(test_one_marked_text_of_a_person_and_of_somebody_without_a_name).of("quote")
    assert found.speaker == "Olan Brask"


def test_an_office_and_the_person_to_whom_some_account_puts_it() -> None:
    """
    == A
    The former general Musa Tarn lost the election in Bandor on Sunday.

    "They counted the water and threw away the fish," Musa Tarn told supporters.

    == B
    The commission of Bandor declared the election on Sunday.

    "They have counted the water and thrown out the fish," the retired general told a crowd.
    """
    (found,) = told(test_an_office_and_the_person_to_whom_some_account_puts_it).of("quote")
    assert "the same speaker" in {r.says for r in found.reasons}
