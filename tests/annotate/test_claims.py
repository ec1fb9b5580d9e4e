"""Who did what: one sentence each, read by the trained reader."""

from __future__ import annotations

import pytest

from rashomon.annotate import annotate
from rashomon.annotate.actors import ACTORS
from rashomon.annotate.claims import CLAIMS
from rashomon.annotate.quotes import QUOTES
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.syntax import SYNTAX
from rashomon.annotate.times import TIMES
from rashomon.languages import language
from rashomon.model import Article, Claim, Marks, Mention
from rashomon.plugs.reader import ReaderMissing, load
from rashomon.seams import Tools


def read(text: str) -> Marks:
    try:
        tools = Tools(syntax=load())
    except ReaderMissing:
        pytest.skip("no weights of the reader")
    return annotate(
        Article("x", text, "x", ""), language("en"), tools, (SENTENCES, SYNTAX, TIMES, ACTORS, QUOTES, CLAIMS)
    )


def claim(text: str, deed: str) -> tuple[Claim, dict[str, str | None]]:
    """The claim of a deed and the words of its parts."""
    marks = read(text)
    found = next(c for c in marks.of(Claim) if c.deed == deed)
    parts = {n: getattr(found, n) for n in ("doer", "done_to", "when", "where", "cause")}
    return found, {n: marks.article.at(s) if s else None for n, s in parts.items()}


@pytest.mark.parametrize(
    ("text", "deed", "doer", "done_to"),
    [
        ("Norland recalled its envoy on July 3.", "recall", "Norland", "its envoy"),
        ("The envoy was recalled by Norland.", "recall", "Norland", "The envoy"),
        ("The envoy was recalled on Monday.", "recall", None, "The envoy"),
        ("Ann Corvell, who was sacked in May, accused the minister.", "sack", None, "Ann Corvell"),
        ("A bomber who drove a truck died.", "drive", "A bomber", "a truck"),
        ("Bruno Tadic refused to resign.", "resign", "Bruno Tadic", None),
        ("The court ordered the company to pay a fine.", "pay", "the company", "a fine"),
        ("Troops entered the city and burned the hospital.", "burn", "Troops", "the hospital"),
        ("Aides kept a low stance, voicing doubts about the visit.", "voice", "Aides", "doubts about the visit"),
        ("The senator's murder shocked the country.", "kill", None, "The senator's"),
    ],
)
def test_doer_and_done_to(text: str, deed: str, doer: str | None, done_to: str | None) -> None:
    _, parts = claim(text, deed)
    wanted = {"doer": doer, "done_to": done_to}
    got = {k: (v or "").removesuffix("'s") or None for k, v in parts.items() if k in wanted}
    assert got == {k: (v or "").removesuffix("'s") or None for k, v in wanted.items()}


@pytest.mark.parametrize(
    ("text", "deed", "negated", "modality", "hedge"),
    [
        ("Officials did not confirm the report.", "confirm", True, "done", None),
        ("Bruno Tadic refused to resign.", "resign", True, "done", None),
        ("No officer fired a shot.", "fire", True, "done", None),
        ("The union will close the port.", "close", False, "planned", None),
        ("The union may close the port.", "close", False, "possible", None),
        ("The union plans to close the port.", "close", False, "planned", None),
        ("The court ordered the union to close the port.", "close", False, "ordered", None),
        ("If the union closes the port, ships will wait.", "close", False, "conditional", None),
        ("The visit is aimed at derailing the treaty.", "derail", False, "planned", None),
        ("They'd been dropped at the gate.", "drop", False, "done", None),
        ("They'd be dropped at the gate.", "drop", False, "planned", None),
        ("She allegedly stole the money.", "steal", False, "done", "allegedly"),
        ("Bruno Tadic appeared to apologize.", "apologize", False, "done", "appear"),
    ],
)
def test_how_it_is_told(text: str, deed: str, negated: bool, modality: str, hedge: str | None) -> None:
    found, _ = claim(text, deed)
    assert (found.negated, found.modality, found.hedge) == (negated, modality, hedge)


def test_time_place_and_cause() -> None:
    _, parts = claim("The army shut the bridge in Oslo on July 3, 2025 because of the strike.", "shut")
    assert parts["when"] == "July 3, 2025"
    assert parts["where"] == "Oslo"
    assert parts["cause"] == "because of the strike"


def test_after_is_order_and_no_cause() -> None:
    _, parts = claim("The army shut the bridge after the strike.", "shut")
    assert parts["cause"] is None


def test_the_holder_is_the_speaker() -> None:
    found, _ = claim('"The army shut the bridge at noon," said Ann Corvell.', "shut")
    assert found.holder == "Ann Corvell"


def test_i_is_the_speaker() -> None:
    marks = read('Mayor Odile Fenn met reporters on Monday. "I apologize to the fishermen," Fenn said.')
    said = next(c for c in marks.of(Claim) if c.deed == "apologize")
    assert said.doer_actor == next(m.actor for m in marks.of(Mention) if m.canonical == "Odile Fenn")


def test_without_a_parse_a_problem_and_no_claims() -> None:
    marks = annotate(Article("x", "The army shut the bridge.", "x", ""), language("en"), Tools())
    assert not marks.of(Claim)
    assert [p.step for p in marks.problems if p.step == "claims"] == ["claims"]
