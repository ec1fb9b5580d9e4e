"""Shared, quoted, told by one, left out, copied: each kind on a story of its own."""

from __future__ import annotations

import sys

import pytest
from tests.telling import told

from rashomon.compare.alone import ALONE
from rashomon.model import Finding, NoEvidence


def test_what_two_tell_is_shared_and_the_rest_is_told_by_one() -> None:
    """
    == A
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road.
    Nobody was hurt when the wagons toppled into the ditch beside Hollin station.
    The driver, Peter Aldane, had worked for the railway for thirty years.
    == B
    Near Hollin a freight train derailed on Tuesday, spilling grain over the main road.
    The opposition wants the minister of transport to explain the cuts in track maintenance.
    """
    telling = told(test_what_two_tell_is_shared_and_the_rest_is_told_by_one)
    shared = telling.of("shared")
    assert any("derailed" in t for f in shared for t in telling.texts(f))
    alone = {t for f in telling.of("only") for t in telling.texts(f)}
    assert any("Aldane" in t for t in alone)
    assert any("opposition" in t for t in alone)
    assert not any("derailed" in t for t in alone)


@pytest.mark.parametrize("alone", [ALONE, 0.05])
def test_no_telling_sentence_falls_between_the_lists(monkeypatch: pytest.MonkeyPatch, alone: float) -> None:
    """
    == A
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road.
    In 2018, talks on new tracks failed after 62 days and a minority cabinet held on for three years.
    The driver, Peter Aldane, had worked for the railway for thirty years.
    == B
    Near Hollin a freight train derailed on Tuesday, spilling grain over the main road.
    Minority rule isn't new in Hollin, where one such cabinet survived from 2018 to 2021.
    The opposition wants the minister of transport to explain the cuts in track maintenance.
    """
    monkeypatch.setattr(sys.modules["rashomon.compare.alone"], "ALONE", alone)
    telling = told(test_no_telling_sentence_falls_between_the_lists)
    listed = [e.span for kind in ("shared", "quote", "differ", "only") for f in telling.of(kind) for e in f.evidence]
    open_ = [e.span for u in telling.report.undecided for e in u.evidence]
    assert bool(open_) == (alone == 0.05)
    for unit in telling.report.aligned.units:
        if len(unit.words) >= 5 and unit.role != "headline":
            assert any(unit.span.shared(s) * 2 >= min(len(unit.span), len(s)) for s in (*listed, *open_)), unit


def test_one_utterance_cut_and_whole() -> None:
    """
    == A
    The snow began to melt. “We will rebuild every house before winter, and nobody will pay alone,” said Ines Caldor.
    == B
    Governor Ines Caldor promised help on Friday to those who lost a roof in the avalanche above Tolm last week.
    “We will rebuild every house before winter,” she said.
    """
    telling = told(test_one_utterance_cut_and_whole)
    found = telling.of("quote")
    assert len(found) == 1
    assert found[0].speaker is not None
    assert "Caldor" in found[0].speaker
    assert telling.letters(found[0]) == "AB"
    assert "B does not have A's “and nobody will pay alone”" in found[0].comment
    assert any("B against A: 100% of the shorter" in r.says for r in found[0].reasons)


def test_one_utterance_with_other_words_in_it() -> None:
    """
    == A
    “We will rebuild all forty houses of the village before winter,” said Governor Ines Caldor on Friday in Tolm.
    == B
    “We may rebuild all forty houses of the village before winter,” Governor Ines Caldor said on Friday in Tolm.
    """
    telling = told(test_one_utterance_with_other_words_in_it)
    assert any("“may” for “will”" in r.says or "“will” for “may”" in r.says for r in telling.of("quote")[0].reasons)
    differs = telling.of("differ", "modality")
    assert len(differs) == 1
    assert differs[0].title == "What exactly did Ines Caldor say?"


def test_a_fact_that_two_tell_is_not_found_in_the_third() -> None:
    """
    == A
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road.
    == B
    Near Hollin a freight train derailed on Tuesday, spilling grain over the main road.
    == C
    The opposition wants the minister of transport to explain cuts in the maintenance of tracks.
    """
    telling = told(test_a_fact_that_two_tell_is_not_found_in_the_third)
    missing = telling.of("left-out")
    assert len(missing) == 1
    assert missing[0].missing == (telling.report.story.accounts[2].article.id,)
    assert "not found in C" in missing[0].comment


def test_the_same_text_twice_is_one_origin() -> None:
    """
    == A
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road, the railway said.
    Nobody was hurt when the wagons toppled into the ditch beside Hollin station in the early afternoon.
    == B
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road, the railway said.
    Nobody was hurt when the wagons toppled into the ditch beside Hollin station in the early afternoon.
    """
    telling = told(test_the_same_text_twice_is_one_origin)
    assert telling.report.story.accounts[1].copy_of == "A"
    assert next(f.type for f in telling.of("origin")) == "copy"
    assert all(
        len(f.origins) == 1 and "One origin: the text of A, copied in B." in f.comment for f in telling.of("shared")
    )
    assert len(telling.of("quote")) == 1  # the railway said the other


def test_what_an_account_and_its_copy_tell_is_shown_last_and_left_out_by_nobody() -> None:
    """
    == A
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road, the railway said.
    Nobody was hurt when the wagons toppled into the ditch beside Hollin station in the early afternoon.
    == B
    Nobody was hurt when the wagons toppled into the ditch beside Hollin station in the early afternoon.
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road, the railway said.
    == C
    A freight train came off the rails near Hollin on Tuesday and spilled grain over the main road.
    """
    telling = told(test_what_an_account_and_its_copy_tell_is_shown_last_and_left_out_by_nobody)
    assert [len(f.articles) for f in telling.of("shared")] == [3, 2]
    assert telling.of("left-out") == []


def test_one_account_alone_is_told_without_comparing() -> None:
    """
    == A
    A freight train derailed near Hollin on Tuesday and spilled grain over the main road.
    """
    telling = told(test_one_account_alone_is_told_without_comparing)
    assert telling.of("shared") == telling.of("differ") == telling.of("left-out") == []


def test_the_evidence_stands_at_its_offsets_and_the_same_input_gives_the_same_findings() -> None:
    """
    == A, 2025-07-07
    The flood in Orvane killed 12 people on Monday. “We saw the dam break,” said Mayor Lena Ortwin.
    == B, 2025-07-08
    Nineteen people died in the Orvane flood on Monday. “We saw the dam break and ran,” Ortwin said.
    """
    test = test_the_evidence_stands_at_its_offsets_and_the_same_input_gives_the_same_findings
    first, second = told(test), told(test)
    assert first.report.findings == second.report.findings
    for finding in first.report.findings:
        assert all(first.report.story.text(e.span).strip() for e in finding.evidence)


def test_a_finding_without_evidence_cannot_exist() -> None:
    with pytest.raises(NoEvidence, match="without evidence"):
        Finding("shared", "nothing to point to", ())


def test_two_accounts_that_one_agency_signed_are_one_origin() -> None:
    """
    == A
    HOLLIN (Reuters) - A freight train derailed near Hollin on Tuesday and spilled grain over the main road.
    == B
    TOLM (Reuters) - The opposition wants the minister of transport to explain cuts in the maintenance of tracks.
    """
    found = told(test_two_accounts_that_one_agency_signed_are_one_origin).of("origin", "agency")
    assert len(found) == 1
    assert "one origin" in found[0].comment


def test_verbs_of_saying_by_speaker_and_what_the_event_is_called() -> None:
    """
    == A
    An explosion shook the harbour of Tolm on Friday. The explosion broke windows.
    “The harbour is safe,” said Governor Ines Caldor on Friday in Tolm.
    == B
    A blast shook the harbour of Tolm on Friday. The blast broke windows.
    “The harbour is not lost,” insisted Governor Ines Caldor in Tolm.
    """
    telling = told(test_verbs_of_saying_by_speaker_and_what_the_event_is_called)
    saying = [f for f in telling.of("wording", "saying") if f.speaker]
    assert [f.comment for f in saying] == ["A: said. B: insisted."]
    assert [f.comment for f in telling.of("wording", "event")] == ["A: explosion 2. B: blast 2."]


def test_what_has_no_name_is_called_by_the_accounts_own_word() -> None:
    """
    == A
    The rocket rose from Cape Orla at noon. Engineers had checked the giant rocket twice, the company said on Monday.
    == B
    The rocket rose from Cape Orla at noon. The gleaming rocket carries a car, the company said on Monday.
    """
    telling = told(test_what_has_no_name_is_called_by_the_accounts_own_word)
    titles = [f.title for f in telling.of("wording", "label")]
    assert "What they call the rocket" in titles
    assert not any("missile" in title for title in titles)


def test_one_wording_is_no_choice_whatever_stands_before_it() -> None:
    """
    == A
    The rocket rose from Cape Orla at noon. A rocket is loud, the company said on Monday in its hall in Tolm.
    == B
    The rocket rose from Cape Orla at noon. That rocket carries a car, the company said on Monday in its hall in Tolm.
    """
    telling = told(test_one_wording_is_no_choice_whatever_stands_before_it)
    assert not [f for f in telling.of("wording", "label") if "rocket" in f.title]
