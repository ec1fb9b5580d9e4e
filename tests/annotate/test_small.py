"""Small parts of annotating whose change no article shows: found by turning places one at a time (`make mutants`)."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.annotate.test_furniture import BODY, kinds, marked
from tests.annotate.test_numbers import found
from tests.annotate.test_quotes import marks_of

from rashomon.annotate.claim_words import ClaimWords
from rashomon.annotate.claims import _modality
from rashomon.annotate.labels import _apposed
from rashomon.annotate.linking import _Desk, _echoes
from rashomon.annotate.name_tags import SMALL, _hyphened
from rashomon.annotate.nominals import _phrase
from rashomon.annotate.rows import Row
from rashomon.annotate.said import Said
from rashomon.languages import language
from rashomon.languages.gazetteer import gazetteer
from rashomon.model import Token, Wording

WORDS = gazetteer(language("en"))


def row(written: str, heads: Sequence[int] = (), deprels: Sequence[str] = ()) -> Row:
    """A sentence; "|" before a word glues it to the one before.  Parsed where heads are given."""
    tokens, at = [], 0
    for n, word in enumerate(written.split()):
        glued, word = word.startswith("|"), word.removeprefix("|")
        start = at if glued or not n else at + 1
        at = start + len(word)
        upos = "PUNCT" if not word[0].isalnum() else "NOUN"
        head, deprel = (heads[n], deprels[n]) if heads else (-1, "")
        tokens.append(Token(start, at, word, word.lower(), upos, "", head, deprel))
    below = tuple(tuple(k for k, head in enumerate(heads) if head == n) for n in range(len(tokens)))
    return Row(0, 0, "body", tuple(tokens), bool(heads), tuple(False for _ in tokens), below, False)


def test_marks_around_no_word_are_no_scare_quotes() -> None:
    marks = marks_of("The mayor wrote “” and spoke of “free” elections on Monday.")
    assert [marks.article.at(w.span) for w in marks.of(Wording)] == ["“free”"]


def test_an_echo_of_just_so_many_words_has_the_speaker_of_the_first() -> None:
    text = "Fenn: never again quiet. “Never again quiet”"
    first = Said(((6, 23),), source=(0, 4))
    # no language is asked of words that stand between marks
    desk = _Desk(text, (), (), (), None, [first, Said(((25, len(text)),), how="marks")])  # type: ignore[arg-type]
    _echoes(desk)
    assert desk.said[1].source == (0, 4)
    assert desk.said[1].borrowed


@pytest.mark.parametrize(("small", "joined"), [("upon", True), ("u" * (SMALL + 1), False), ("Upon", False)])
def test_a_name_around_a_small_word(small: str, joined: bool) -> None:
    tags = ["B-LOC", "O", "O", "O", "B-LOC"]
    _hyphened(row(f"Orla |- |{small} |- |Sele"), tags)
    assert tags == (["B-LOC", *["I-LOC"] * 4] if joined else ["B-LOC", "O", "O", "O", "B-LOC"])


def test_what_is_glued_belongs_to_the_phrase_whatever_it_hangs_from() -> None:
    def phrase(written: str) -> tuple[int, str]:
        return _phrase(row(written, (4, 4, 1, 4, -1), ("det", "compound", "dep", "compound", "root")), 4, WORDS)

    assert phrase("the harbour |- |front mayor") == (0, "def")
    assert phrase("the harbour - front mayor") == (3, "")
    assert phrase("the harbour |, |front mayor") == (1, "")  # a comma parts, however near it stands


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("Fenn , the leader of Orla , left", 6),
        ("Fenn , leader of Orla , left", 5),
        ("the , Fenn leader of Orla , left", 1),  # what opens it stands behind the comma, not before
        ("Fenn , yesterday leader of Orla , left", 1),
        ("Fenn the leader of Orla , left", 1),
    ],
)
def test_an_apposition_by_rule(written: str, end: int) -> None:
    assert _apposed(row(written), 1, WORDS) == end


@pytest.mark.parametrize(
    ("heads", "told"), [((-1, 2, 0), "planned"), ((2, 2, -1), "done")], ids=["below the first word", "below none"]
)
def test_a_deed_below_the_first_word_of_a_sentence(heads: tuple[int, ...], told: str) -> None:
    """ "Plan to leave": what stands above the deed is the word numbered 0."""
    deprels = ["root" if head < 0 else "mark" if n == 1 else "xcomp" for n, head in enumerate(heads)]
    made = row("plan to leave", heads, deprels)
    leave = replace(made.tokens[2], xpos="VB", upos="VERB")
    words = ClaimWords(above={"plan": "planned"}, infinitive=frozenset({"to"}))
    assert _modality(replace(made, tokens=(*made.tokens[:2], leave)), 2, words) == told


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("It fell 9 to 3.", True),
        ("It fell nine to three.", False),
        ("It fell nine to 3.", False),
        ("It fell 700 to 3.", False),
    ],
)
def test_a_score_is_of_small_numbers_in_digits(text: str, score: bool) -> None:
    assert any(n.kind == "score" for n in found(text).values()) is score


def test_lines_under_read_more() -> None:
    """
    BODY

    Read more:

    Who pays for the harbour

    The mayor and her bridge
    """
    text = inspect.cleandoc(test_lines_under_read_more.__doc__ or "").replace("BODY", BODY)
    found = [kind for kind, _ in kinds(marked(text))]
    assert found == ["related"] * len(found)
    assert len(found) >= 2
    assert {"Who pays for the harbour", "The mayor and her bridge"} <= {says for _, says in kinds(marked(text))}
