"""Small parts whose change no story shows: found by turning places of ``compare/`` one at a time (`make mutants`)."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from tests.compare.test_words import ENGLISH, look, words
from tests.telling import told

from rashomon.compare import agency as exchanged
from rashomon.compare import alone as telling_alone
from rashomon.compare import degrees as graded
from rashomon.compare import labels as labelled
from rashomon.compare import numbers as counted
from rashomon.compare import unparsed as unread
from rashomon.compare.agency import agency
from rashomon.compare.dates import _clocks
from rashomon.compare.differ import BY_TITLE, BY_WORDS, _asked_again, _one_question
from rashomon.compare.excerpts import PER_ACCOUNT, evidence
from rashomon.compare.factuality import LINK, factuality
from rashomon.compare.openings import _one_act
from rashomon.compare.origins import _quoted
from rashomon.compare.polarity import _light
from rashomon.compare.quotes import _rendering
from rashomon.compare.sources import _had_from
from rashomon.compare.speakers import _holds, _open
from rashomon.compare.vocabulary import Vocabulary
from rashomon.model import Article, Quote, Sentence, Span


def test_so_many_pieces_of_evidence_of_an_account_and_no_more() -> None:
    """
    == A
    The ferry to Orla was late. The crew waited at the pier. Nobody told the passengers. The harbour stayed dark.
    The master left. The cook sang.
    == B
    The mayor of Orla slept well. The wind fell at noon.
    """
    aligned = told(test_so_many_pieces_of_evidence_of_an_account_and_no_more).report.aligned
    spans = [s.span for a in reversed(aligned.story.accounts) for s in a.marks.of(Sentence)]
    found = [e.span.article for e in evidence(aligned, spans, ())]
    first, second = (a.article.id for a in aligned.story.accounts)
    assert found == [first] * PER_ACCOUNT + [second] * min(2, PER_ACCOUNT)


def _item(kind: str, sides: tuple[str, str], units: tuple[int, int]) -> Any:
    look = SimpleNamespace(a=SimpleNamespace(number=units[0]), b=SimpleNamespace(number=units[1]))
    return cast("Any", (1.0, look, SimpleNamespace(type=kind, title="t", sides=sides)))


@pytest.mark.parametrize(
    ("kind", "third", "again"),
    [(BY_TITLE[0], ("B", "84 Dead"), True), (BY_TITLE[0], ("B", "84"), False), ("cause", ("B", "84 Dead"), False)],
)
def test_a_question_asked_of_other_sentences_is_one_where_an_account_says_the_same(
    kind: str, third: tuple[str, str], again: bool
) -> None:
    told_first: Any = (("A", "77 dead"), ("B", "84  dead"))
    told_then: Any = (third, ("C", "91 dead"))
    group = [_item(kind, cast("Any", (("A", "9 dead"), ("B", "none"))), (8, 9)), _item(kind, told_first, (1, 3))]
    assert _asked_again(group, _item(kind, told_then, (4, 5))) is again


@pytest.mark.parametrize(
    ("sides", "units", "one"),
    [(("said", "denied"), (1, 3), True), (("urged", "begged"), (1, 3), False), (("said", "denied"), (4, 3), False)],
)
def test_one_question_needs_a_sentence_and_a_word_in_common(
    sides: tuple[str, str], units: tuple[int, int], one: bool
) -> None:
    kind = sorted(BY_WORDS)[0]
    assert _one_question(_item(kind, ("said", "announced"), (1, 2)), _item(kind, sides, units)) is one


def test_an_editor_s_brackets_do_not_hide_the_change_after_them() -> None:
    """
    == A
    “The mayor of Orla has promised us four new ferries and a bridge before the winter comes,” said Ines Caldor.
    == B
    “[Petra Holm] of Orla has promised us seven new ferries and a bridge before the winter comes,” said Ines Caldor.
    """
    telling = told(test_an_editor_s_brackets_do_not_hide_the_change_after_them)
    assert any("What exactly did Ines Caldor say" in f.title for f in telling.of("differ", "number"))


@pytest.mark.parametrize(("holders", "found"), [("one", 1), ("outlet-and-speaker", 1), ("two", 0), ("rendering", 0)])
def test_doer_and_done_to_exchanged_by_whom_it_is_told(
    monkeypatch: pytest.MonkeyPatch, holders: str, found: int
) -> None:
    deed = SimpleNamespace(holders=holders, a="a", b="b", name="sink", done_to=None, strong=False)
    monkeypatch.setattr(exchanged, "deeds", lambda look: [deed])
    monkeypatch.setattr(exchanged, "_exchanged", lambda look, deed: (0.6, "doer and done-to are exchanged"))
    monkeypatch.setattr(exchanged, "_difference", lambda look, deed, title, sure, why: title)
    made = look(words("sank:VERB:-1:root"), words("sank:VERB:-1:root"))
    assert list(agency(made)) == ["Who did it to whom? (sink)"] * found


def test_a_doer_is_somebody_by_name_or_by_what_people_are() -> None:
    """And the one who has it done to him is no doer."""
    claim: Any = SimpleNamespace(
        span=Span("a", 0, 30), doer=None, doer_actor=None, done_to=Span("a", 0, 5), done_to_actor="c1"
    )
    made = look(words("mayor:NOUN:-1:root"), words("a:X:-1:root"), kinds={"p": "person"}, names={"p": "Odile Fenn"})
    made.context.actor_ids = {("a", "c1"): "p"}
    assert not exchanged._known(made, 0, claim)
    claim.doer, claim.doer_actor = claim.done_to, "c1"
    assert exchanged._known(made, 0, claim)
    claim.doer_actor = None
    assert not exchanged._known(made, 0, claim)  # "mayor" is nobody in the small net of words of these tests
    diver = look(words("diver:NOUN:-1:root"), words("a:X:-1:root"))
    diver.kin = SimpleNamespace(person=lambda lemma: lemma == "diver")
    assert exchanged._known(diver, 0, claim)
    claim.doer = None
    assert not exchanged._known(diver, 0, claim)


def test_hours_of_a_sentence_are_those_told_in_it() -> None:
    inside, day, outside = (
        SimpleNamespace(span=Span("a", at, at + 4), timex=timex)
        for at, timex in ((0, "2025-07-07T09:30"), (4, "2025-07-07"), (50, "2025-07-07T11:00"))
    )
    unsettled = SimpleNamespace(span=Span("a", 8, 10), timex=None)
    made: Any = SimpleNamespace(context=SimpleNamespace(times={"a": [inside, day, unsettled, outside]}))
    assert _clocks(made, cast("Any", SimpleNamespace(span=Span("a", 0, 20)))) == [(inside, 9 * 60 + 30)]


@pytest.mark.parametrize(
    ("row", "kind", "title"),
    [
        (graded.CERTAINTY, "factuality", "How certain is it?"),
        (graded.CERTAINTY + 1, "degree", "How much, how strongly, how far?"),
    ],
)
def test_of_words_of_certainty_the_question_is_how_certain(
    monkeypatch: pytest.MonkeyPatch, row: int, kind: str, title: str
) -> None:
    one, other = words("certain:ADJ:-1:root"), words("likely:ADJ:-1:root")
    scales = {"certain": ((row, 3),), "likely": ((row, 1),)}
    made = look(one, other, vocabulary=Vocabulary(scales=scales))
    for name in ("_of_one", "_passes"):
        monkeypatch.setattr(graded, name, lambda look, i, j: True)
    for name in ("_superlatives", "_in_place"):
        monkeypatch.setattr(graded, name, lambda look: iter(()))
    monkeypatch.setattr(graded, "_two_doers", lambda look, i, j: False)
    [found] = graded.degrees(made)
    assert (found.type, found.title, found.sides) == (kind, title, (("A", "certain"), ("B", "likely")))


@pytest.mark.parametrize(("step", "grade", "sure"), [(2, "can-both-hold", graded.STEP), (3, "only-if", graded.FAR)])
def test_how_far_apart_two_words_of_a_scale_stand(
    monkeypatch: pytest.MonkeyPatch, step: int, grade: str, sure: float
) -> None:
    scales = {"wet": ((7, 1),), "soaked": ((7, step),)}
    one, other = words("wet:ADJ:-1:root"), words("very:ADV:1:advmod soaked:ADJ:-1:root")
    made = look(one, other, vocabulary=Vocabulary(scales=scales))
    for name in ("_of_one", "_passes"):
        monkeypatch.setattr(graded, name, lambda look, i, j: True)
    monkeypatch.setattr(graded, "_superlatives", lambda look: iter(()))
    monkeypatch.setattr(graded, "_two_doers", lambda look, i, j: False)
    [found] = graded.degrees(made)
    assert (found.grade, found.sure) == (grade, sure)
    assert found.reasons[0].says == f"“wet” and “soaked” stand {step - 1} step(s) apart on one scale"


PLAIN_TOLD = "tanker:NOUN:1:nsubj leaked:VERB:-1:root=leak oil:NOUN:1:obj"
DOUBTED = "the:DET:1:det tanker:NOUN:3:nsubj reportedly:ADV:3:advmod leaked:VERB:-1:root=leak oil:NOUN:3:obj"


@pytest.mark.parametrize("link", [LINK, LINK - 0.01])
@pytest.mark.parametrize("first", [True, False])
def test_a_word_of_doubt_on_either_side(first: bool, link: float) -> None:
    """The doubted word stands fourth on one side and second on the other: each is looked for among its own."""
    written = (DOUBTED, PLAIN_TOLD) if first else (PLAIN_TOLD, DOUBTED)
    one, other = (words(w) for w in written)
    sides = [SimpleNamespace(span=Span(x, 0, 99)) for x in "ab"]
    made = look(one, other, link=link, sides=sides, a=sides[0], b=sides[1])
    made.vocabulary = Vocabulary(doubtful=frozenset({"reportedly"}))
    made.context.quotes = {"a": (), "b": ()}
    told = ("reportedly", "no word of doubt") if first else ("no word of doubt", "reportedly")
    expected = [tuple(zip("AB", told, strict=True))] if link >= LINK else []
    assert [d.sides for d in factuality(made)] == expected


@pytest.mark.parametrize(("tongues", "asked"), [(("en", "en"), True), (("en", "es"), False)])
def test_labels_are_held_against_each_other_in_sentences_of_one_language(
    monkeypatch: pytest.MonkeyPatch, tongues: tuple[str, str], asked: bool
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(labelled, "_labels", lambda look, unit: {})
    for name in ("_names", "_kinds", "_modifiers"):
        monkeypatch.setattr(labelled, name, lambda look: seen.append(1) or ())
    made = look(words("a:X:-1:root"), words("b:X:-1:root"))
    made.sides = (made.a, made.b)
    made.context.language = lambda span: dict(zip("ab", tongues, strict=True))[span.article]
    assert not list(labelled.labels(made))
    assert bool(seen) is asked


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("said:VERB:-1:root=say fell:VERB:0:ccomp=fall", "said:VERB:-1:root=say rose:VERB:0:ccomp=rise", False),
        ("said:VERB:-1:root=say fell:VERB:0:ccomp=fall", "said:VERB:-1:root=say fell:VERB:0:ccomp=fall", True),
        ("said:VERB:-1:root=say", "said:VERB:-1:root=say", True),  # nothing but plain saying: then it counts
    ],
)
def test_acts_of_two_openings_are_one_but_for_plain_saying(first: str, second: str, one: bool) -> None:
    a, b = words(first), words(second)
    made = look(a, b, vocabulary=Vocabulary(plain=frozenset({"say"})))
    assert _one_act(made, list(range(len(a.tokens))), list(range(len(b.tokens)))) is one


def test_a_speaker_whom_one_account_alone_quotes_is_no_common_origin() -> None:
    alone = SimpleNamespace(kind="quote", speaker="Odile Fenn", articles=("a",), evidence=())
    aligned: Any = SimpleNamespace(story=SimpleNamespace(accounts=()))
    assert _quoted(aligned, [cast("Any", alone)]) == []


def _quote(kind: str, start: int, end: int, name: str | None = "Odile Fenn", via: tuple[str, ...] = ()) -> Any:
    span = Span("a", start, end)
    return SimpleNamespace(kind=kind, span=span, content=(span,), speaker_name=name, via=via)


def _account(*quotes: Any, **more: Any) -> Any:
    text = "We had no warning at all. She said they had no warning. Nobody slept that night."
    marks = SimpleNamespace(of=lambda kind: quotes if kind is Quote else ())
    article = Article("a", text, "a.txt", "0" * 64)
    return SimpleNamespace(article=article, letter="A", marks=marks, copy_of=None, agency=None, outlet=None, **more)


def test_of_two_renderings_in_one_account_the_literal_one_stands_for_it() -> None:
    match: Any = SimpleNamespace(members=(Span("a", 0, 55),))
    found = _rendering(_account(_quote("indirect", 0, 10), _quote("direct", 30, 50)), match, {})
    assert found is not None
    assert (found.kind, found.pieces) == ("direct", (Span("a", 30, 50),))


def test_whom_an_account_has_it_from() -> None:
    spans = [Span("a", 0, 25)]
    nameless, named = _quote("indirect", 0, 25, None), _quote("indirect", 2, 25)
    elsewhere = _quote("indirect", 56, 70, "Karl Ott")
    assert _had_from(_account(nameless, named, elsewhere), spans, {}) == ("Odile Fenn", ("Odile Fenn",))
    through = _quote("indirect", 0, 25, None, ("the harbour office",))
    assert _had_from(_account(named, through), spans, {})[0] == "the harbour office"


def test_whose_words_came_through_the_other_speaker() -> None:
    fenn, office = _quote("indirect", 0, 9), _quote("indirect", 0, 9, "Karl Ott", ("fenn",))
    other = _quote("indirect", 0, 9, "Ilse Drakov", ("lund",))
    assert _holds(fenn, office)
    assert _holds(office, fenn)
    assert not _holds(fenn, other)
    assert not _holds(other, fenn)


def test_a_clause_is_open_where_a_word_opens_it_and_not_elsewhere() -> None:
    vocabulary = Vocabulary(open_clauses=frozenset({"whether"}))
    asked = words("He:PRON:1:nsubj knew:VERB:-1:root=know whether:SCONJ:3:mark talked:VERB:1:ccomp=talk")
    told_so = words("He:PRON:1:nsubj knew:VERB:-1:root=know that:SCONJ:3:mark talked:VERB:1:ccomp=talk")
    seen: Any = SimpleNamespace(words=(asked, told_so), vocabulary=vocabulary)
    assert [_open(seen, side, 3) for side in (0, 1)] == [True, False]
    assert not _open(seen, 0, 1)  # the clause that the open one hangs from


def test_light_words_carry_no_denial_of_their_own() -> None:
    seen: Any = SimpleNamespace(
        words=(words("They:PRON:1:nsubj sank:VERB:-1:root=sink quickly:ADV:1:advmod"),), vocabulary=ENGLISH
    )
    assert [_light(seen, i) for i in range(3)] == [True, False, True]


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [(("barge",), ("barge",), 0.0), (("barge",), ("ferry",), 1.0), (("barge", "ferry"), ("ferry", "quay", "7"), 0.5)],
)
def test_share_of_other_words(monkeypatch: pytest.MonkeyPatch, one: Any, other: Any, share: float) -> None:
    monkeypatch.setattr(unread, "_english", lambda look, unit, word: word)
    made: Any = SimpleNamespace(sides=[SimpleNamespace(words=w) for w in (one, other)])
    assert unread._other(made) == pytest.approx(share)


def test_who_does_not_quote_is_named() -> None:
    """
    == A
    Mayor Ada Lind spoke on Monday in Orrin. "The sirens stayed silent all night long," Ada Lind said.
    == B
    The mayor accused the county. "The sirens stayed silent all night long," Mayor Ada Lind said.
    == C
    A bakery opened in Orrin on Tuesday, and its owner gave bread away until noon.
    """
    telling = told(test_who_does_not_quote_is_named)
    (found,) = telling.of("quote")
    assert telling.letters(found) == "AB"
    assert "Not found in C." in found.comment
    third = telling.report.story.accounts[2].article.id
    assert found.missing == (third,)


def test_some_of_more_are_counted_in_parts() -> None:
    """ "Two soldiers and three guards died": each is a part of those who died; "two soldiers died" is not."""
    written = (
        "two:NUM:1:nummod soldiers:NOUN:5:nsubj and:CCONJ:4:cc three:NUM:4:nummod guards:NOUN:1:conj "
        "died:VERB:-1:root=die"
    )
    told_of = words(written)
    two, three = (
        SimpleNamespace(kind="count", span=Span("a", t.start, t.end), value=n)
        for t, n in ((told_of.tokens[0], 2), (told_of.tokens[3], 3))
    )
    fewer = SimpleNamespace(kind="money", span=three.span, value=3)
    made = look(told_of, words("a:X:-1:root"), vocabulary=Vocabulary(befalls={"die": 1}))
    made.tokens = lambda unit: told_of.tokens
    for numbers, parts in (((two, three), True), ((two,), False), ((two, fewer), False)):
        made.a.numbers = numbers
        assert counted._in_parts(made, made.a, cast("Any", two)) is parts
    made.vocabulary = Vocabulary(befalls={"die": 1}, parts=frozenset({"two"}))
    assert counted._in_parts(made, made.a, cast("Any", two))  # a word that says so hangs from what is counted


@pytest.mark.parametrize(("best", "score"), [(0.0, 1.0), (0.5, 0.75), (-0.4, 1.0)])
def test_the_less_like_anything_elsewhere_the_surer_it_is_told_alone(
    monkeypatch: pytest.MonkeyPatch, best: float, score: float
) -> None:
    monkeypatch.setattr(telling_alone, "shown", lambda aligned, span, words: span)
    monkeypatch.setattr(telling_alone, "letters_of", lambda aligned, articles: ["A"])
    aligned: Any = SimpleNamespace(story=SimpleNamespace(accounts=(), text=lambda span: "The mayor slept."))
    unit: Any = SimpleNamespace(span=Span("a", 0, 16), words=("mayor", "slept"))
    assert telling_alone._only(aligned, unit, best).score == score


@pytest.mark.parametrize(
    ("quoted", "there"),
    [
        ("the decision that harmed fishing was passed", True),  # five of seven, "decisive" by six letters among them
        ("the division that harmed fishing was passed", False),
        ("thing that harmed fishers", False),  # too short to say the same
    ],
)
def test_nearly_the_same_words_quoted_there(quoted: str, there: bool) -> None:
    fact: Any = SimpleNamespace(kind="quote", evidence=(SimpleNamespace(span=Span("a", 0, 58)),))
    text = "the decisive thing that harmed fishers never passed"
    article = Article("b", quoted, "b.txt", "0" * 64)
    account = SimpleNamespace(
        article=article,
        marks=SimpleNamespace(of=lambda kind: (SimpleNamespace(content=(Span("b", 0, len(quoted)),)),)),
    )
    aligned: Any = SimpleNamespace(story=SimpleNamespace(account=lambda article: account, text=lambda span: text))
    assert telling_alone._quoted_there(aligned, fact, "b") is there
    fact.kind = "shared"
    assert not telling_alone._quoted_there(aligned, fact, "b")


@pytest.mark.parametrize("counted_on", [(), (0,), (1,), (0, 1)])
def test_two_numbers_before_a_noun_are_no_two_kinds_of_it(
    monkeypatch: pytest.MonkeyPatch, counted_on: tuple[int, ...]
) -> None:
    """The second stands further on, so that each is looked for on its own side."""
    one = words("six:NOUN:1:compound ferries:NOUN:-1:root")
    other = words("the:DET:3:det old:ADJ:3:amod nine:NOUN:3:compound ferries:NOUN:-1:root")
    made = look(one, other, a=SimpleNamespace(span=Span("a", 0, 99)), b=SimpleNamespace(span=Span("b", 0, 99)))
    made.anchors = lambda i, j: labelled.ANCHORS
    made.replaced = (SimpleNamespace(words=(0, 2), heads=(1, 3), place="kind", kinship=None),)
    spans = Span("a", 0, 3), Span("b", other.tokens[2].start, other.tokens[2].end)
    made.sides = [
        SimpleNamespace(numbers=[SimpleNamespace(span=s)] if k in counted_on else []) for k, s in enumerate(spans)
    ]
    for name in ("_in_number", "_quoted"):
        monkeypatch.setattr(labelled, name, lambda look, side, word: False)
    found = list(labelled._modifiers(made))
    assert len(found) == (0 if counted_on == (0, 1) else 1)
