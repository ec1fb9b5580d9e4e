"""The conditions of slots, places and doers one by one, on sentences parsed by hand: what no story shows alone.

A word is written ``text:UPOS:head:relation[=lemma]``, its head as a number from 0 (-1: the root).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pytest

from rashomon.compare import deeds as dealt
from rashomon.compare import doers as doing
from rashomon.compare.acts import _one_matter
from rashomon.compare.doers import doers
from rashomon.compare.kin import Kin
from rashomon.compare.modality import _perfect
from rashomon.compare.places import places
from rashomon.compare.slots import Words, align, substitutions
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Span, Token

# 1 vehicle over 2 boat, 3 car (sisters) and 4 truck/lorry (one thing); deep enough below a top of 9…5.
NOUNS = {
    "boat": (2,),
    "car": (3,),
    "truck": (4,),
    "lorry": (4,),
    "vehicle": (1,),
    "fisherman": (21,),
    "diver": (22,),
    "person": (20,),
    "clinic": (31,),
    "school": (32,),
}
ABOVE = {2: 1, 3: 1, 4: 1, 1: 5, 5: 6, 6: 7, 7: 8, 8: 9, 21: 20, 22: 20, 31: 30, 32: 30, 30: 5}
KIN = Kin(
    {"nouns": NOUNS, "verbs": {"sink": (1,), "founder": (1,)}},
    {"nouns": ABOVE, "verbs": {}},
    frozenset({("open", "shut")}),
    "person",
)

ENGLISH = vocabulary("en")


def words(
    written: str, actors: Mapping[int, str] | None = None, classes: Mapping[int, frozenset[int]] | None = None
) -> Words:
    tokens, start = [], 0
    for part in written.split():
        text, upos, head, rest = part.split(":", 3)
        deprel, _, lemma = rest.partition("=")
        tokens.append(Token(start, start + len(text), text, lemma or text.lower(), upos, "", int(head), deprel))
        start += len(text) + 1
    return Words(tuple(tokens), actors or {}, classes or {})


def pairs(a: Words, b: Words) -> set[tuple[str, str]]:
    return {(a.tokens[i].text, b.tokens[j].text) for i, j in align(a, b, KIN).items()}


@pytest.mark.parametrize(
    ("one", "other", "aligned"),
    [
        ("boat:NOUN:-1:root", "Boat:NOUN:-1:root", True),  # one lemma
        ("boat:ADP:-1:root", "boat:NOUN:-1:root", False),  # no content word
        ("rescue:NOUN:-1:root", "rescuer:NOUN:-1:root", True),  # six letters in common
        ("boats:NOUN:-1:root", "boatsman:NOUN:-1:root", False),  # five
        ("truck:NOUN:-1:root", "lorry:NOUN:-1:root", True),  # other words for one thing
        ("truck:NOUN:-1:root", "vehicle:NOUN:-1:root", True),  # a wider word
        ("truck:NOUN:-1:root", "car:NOUN:-1:root", False),  # sisters
        ("truck:NOUN:-1:root", "lorry:VERB:-1:root", False),  # another part of speech
        ("truck:PROPN:-1:root", "lorry:PROPN:-1:root", False),  # a name is akin to nothing
        ("open:VERB:-1:root", "shut:VERB:-1:root", False),  # opposites
        ("sink:VERB:-1:root", "founder:VERB:-1:root", True),
        ("U.S.:PROPN:-1:root", "US:PROPN:-1:root", True),  # an acronym with and without dots
        ("a.m.:NOUN:-1:root", "am:NOUN:-1:root", False),
    ],
)
def test_which_words_say_the_same(one: str, other: str, aligned: bool) -> None:
    assert bool(align(words(one), words(other), KIN)) is aligned
    assert bool(align(words(other), words(one), KIN)) is aligned


def test_actors_and_classes_of_deeds_say_the_same() -> None:
    mayor, fenn = "mayor:NOUN:-1:root", "Fenn:PROPN:-1:root"
    assert align(words(mayor, {0: "p1"}), words(fenn, {0: "p1"}), KIN) == {0: 0}
    assert align(words(mayor, {0: "p1"}), words(fenn, {0: "p2"}), KIN) == {}
    assert align(words(mayor), words(fenn, {0: "p1"}), KIN) == {}
    hit, ram = "hit:VERB:-1:root", "ram:VERB:-1:root"
    assert align(words(hit, None, {0: frozenset({1, 2})}), words(ram, None, {0: frozenset({2})}), KIN) == {0: 0}
    assert align(words(hit, None, {0: frozenset({1})}), words(ram, None, {0: frozenset({2})}), KIN) == {}
    assert align(words(hit, None, {0: frozenset({1})}), words(ram), KIN) == {}


@pytest.mark.parametrize(
    ("word", "actor", "classes", "best"),
    [
        ("boat", "x", {1}, "boat"),  # one lemma before one actor
        ("ferries", "x", {1}, "Orla"),  # one actor before one stem
        ("ferries", None, {1}, "ferriesman"),  # one stem before one class
        ("truck", None, {1}, "moved"),  # one class before what is akin
        ("truck", None, (), "lorry"),  # other words for one thing before a wider one
    ],
)
def test_the_surest_comes_first(word: str, actor: str | None, classes: set[int], best: str) -> None:
    text = "vehicle:NOUN:-1:root lorry:NOUN:0:conj moved:VERB:0:conj ferriesman:NOUN:0:conj Orla:PROPN:0:conj"
    other = words(text + " boat:NOUN:0:conj", {4: "x"}, {2: frozenset({1})})
    mine = words(f"{word}:NOUN:-1:root", {0: actor} if actor else {}, {0: frozenset(classes)})
    assert pairs(mine, other) == {(word, best)}


def test_each_word_once_and_the_nearest_of_equals() -> None:
    one = words("boat:NOUN:-1:root hit:VERB:0:acl boat:NOUN:1:obj")
    other = words("a:DET:1:det boat:NOUN:-1:root by:ADP:3:case boat:NOUN:1:nmod the:DET:5:det boat:NOUN:1:conj")
    assert align(one, other, KIN) == {0: 1, 2: 3}
    assert align(words("boat:NOUN:-1:root"), other, KIN) == {0: 1}
    assert align(other, words("boat:NOUN:-1:root"), KIN) == {1: 0}


def test_the_tree_around_a_word() -> None:
    """The old ferry of Orla began to sink and burned."""
    said = words(
        "The:DET:2:det old:ADJ:2:amod ferry:NOUN:5:nsubj of:ADP:4:case Orla:PROPN:2:nmod began:VERB:-1:root=begin "
        "to:PART:7:mark sink:VERB:5:xcomp and:CCONJ:9:cc burned:VERB:5:conj=burn quickly:ADV:9:advmod"
    )
    assert said.neighbours(5) == {2, 7, 9}
    assert said.neighbours(2) == {0, 1, 4, 5}  # not its head's others: it is no verb below a verb
    assert said.neighbours(7) == {5, 6, 2, 9}
    assert said.neighbours(9) == {5, 8, 10, 2, 7}
    assert said.neighbours(10) == {9}
    assert said.subtree(2) == {0, 1, 2, 3, 4}
    assert said.subtree(10) == {10}
    assert said.around(2) == (0, 13)
    assert said.case(4, said.below) == "of"
    assert said.case(2, said.below) == ""
    assert said.below == {2: [0, 1, 4], 5: [2, 7, 9], 4: [3], 7: [6], 9: [8, 10]}


def test_a_phrase_holds_what_hangs_closely_and_from_that_too() -> None:
    said = words(
        "three:NUM:3:nummod very:ADV:2:advmod old:ADJ:3:amod fire:NOUN:4:compound engines:NOUN:-1:root "
        "at:ADP:6:case Orla:PROPN:4:nmod"
    )
    start, end = said.around(4)
    assert " ".join(t.text for t in said.tokens if start <= t.start and t.end <= end) == "three very old fire engines"
    assert said.around(6) == (said.tokens[6].start, said.tokens[6].end)


SANK = "sank:VERB:-1:root=sink"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (f"{SANK} barge:NOUN:0:nsubj", f"{SANK} canoe:NOUN:0:nsubj", [("doer", "barge", "canoe", None)]),
        (f"{SANK} barge:NOUN:0:nsubj", f"{SANK} canoe:NOUN:0:obj", []),
        (f"{SANK} barge:NOUN:0:obl:agent", f"{SANK} canoe:NOUN:0:nsubj", [("doer", "barge", "canoe", None)]),
        (f"{SANK} barge:NOUN:0:nsubj:pass", f"{SANK} canoe:NOUN:0:obj", [("done-to", "barge", "canoe", None)]),
        (f"{SANK} boat:NOUN:0:obj", f"{SANK} car:NOUN:0:obj", [("done-to", "boat", "car", "sisters")]),
        (f"{SANK} boat:NOUN:0:obj", f"{SANK} car:PROPN:0:obj", [("done-to", "boat", "car", None)]),
        (f"{SANK} boat:NOUN:0:obj", f"{SANK} boat:NOUN:0:obj", []),  # aligned
        (f"{SANK} he:PRON:0:nsubj", f"{SANK} canoe:NOUN:0:nsubj", []),  # no content word
        (f"{SANK} barge:NOUN:0:nsubj", f"{SANK} it:PRON:0:nsubj", []),
        (f"{SANK} barge:NOUN:0:vocative", f"{SANK} canoe:NOUN:0:vocative", []),  # no relation of ours
        (
            f"{SANK} in:ADP:2:case May:PROPN:0:obl:tmod",
            f"{SANK} in:ADP:2:case June:PROPN:0:obl",
            [("around", "May", "June", None)],
        ),
        (f"{SANK} in:ADP:2:case May:PROPN:0:obl", f"{SANK} by:ADP:2:case June:PROPN:0:obl", []),  # another preposition
        (f"{SANK} into:ADP:2:case quay:NOUN:0:obl", f"{SANK} wall:NOUN:0:obj", [("against", "quay", "wall", None)]),
        (f"{SANK} wall:NOUN:0:obj", f"{SANK} into:ADP:2:case quay:NOUN:0:obl", [("against", "wall", "quay", None)]),
        (f"{SANK} near:ADP:2:case quay:NOUN:0:obl", f"{SANK} wall:NOUN:0:obj", []),
        (
            f"{SANK} on:ADP:2:case quay:NOUN:0:obl",
            f"{SANK} on:ADP:2:case wall:NOUN:0:obl",
            [("around", "quay", "wall", None)],
        ),
        (
            "burned:VERB:-1:root barge:NOUN:0:nsubj",
            f"{SANK} canoe:NOUN:0:nsubj",
            [],
        ),  # below words that are not aligned
    ],
)
def test_what_stands_in_one_place(one: str, other: str, found: list[tuple[str, str, str, str | None]]) -> None:
    a, b = words(one), words(other)
    made = substitutions(a, b, align(a, b, KIN), KIN, ENGLISH.against)
    assert [(s.place, a.tokens[s.words[0]].text, b.tokens[s.words[1]].text, s.kinship) for s in made] == found


def test_a_word_that_means_another_of_the_sentence_is_no_substitute() -> None:
    one = words(f"{SANK} boat:NOUN:0:nsubj lamp:NOUN:0:obj")
    other = words(f"{SANK} lorry:NOUN:0:nsubj boat:NOUN:0:obj")
    made = list(substitutions(one, other, align(one, other, KIN), KIN, ENGLISH.against))
    assert made == []  # "boat" stands on the other side: neither the lorry nor the lamp stands for it


def test_every_pair_of_dependents_is_looked_at() -> None:
    """What does not fit hides nothing that comes after it."""
    one = words(f"it:PRON:1:nsubj {SANK} boat:NOUN:1:vocative barge:NOUN:1:nsubj lamp:NOUN:1:obj")
    other = words(f"{SANK} in:ADP:2:case May:PROPN:0:obl canoe:NOUN:0:nsubj rope:NOUN:0:obj")
    made = substitutions(one, other, align(one, other, KIN), KIN, ENGLISH.against)
    found = [(one.tokens[s.words[0]].text, other.tokens[s.words[1]].text) for s in made]
    assert found == [("barge", "canoe"), ("lamp", "rope")]


# --- places and doers ------------------------------------------------------------------------------------------------


def look(
    one: Words,
    other: Words,
    *,
    kinds: Mapping[str, str] | None = None,
    speech: Mapping[tuple[int, int], Any] | None = None,
    nested: bool = False,
    names: Mapping[str, str] | None = None,
    **more: Any,
) -> Any:
    aligned = align(one, other, KIN)
    sides = (one, other)
    made = SimpleNamespace(
        words=sides,
        sides=(SimpleNamespace(role="body"), SimpleNamespace(role="body")),
        link=1.5,
        close=1.5,
        aligned=aligned,
        replaced=tuple(substitutions(one, other, aligned, KIN, ENGLISH.against)),
        kin=KIN,
        speech=lambda side, word: (speech or {}).get((side, word)),
        phrase=lambda side, word: sides[side].tokens[word].text,
        text=lambda span: span.article,
        told=lambda a, b: (("A", a), ("B", b)),
        a=SimpleNamespace(span=Span("a", 0, 1)),
        b=SimpleNamespace(span=Span("b", 0, 1)),
        vocabulary=ENGLISH,
        context=SimpleNamespace(
            kinds=kinds or {},
            nested=lambda a, b: nested,
            names=names or {},
            metonym=lambda s: False,
            actors_in=lambda s: set(),
        ),
    )
    made.__dict__.update(more)
    return made


def said(name: str) -> Any:
    return SimpleNamespace(speaker_name=name, kind="indirect")


SUNK_IN = "sank:VERB:-1:root=sink in:ADP:2:case {}:{}:0:obl"
PLACES = {"x": "place", "y": "place"}


def where(first: str, second: str, **more: Any) -> list[tuple[str, float]]:
    """Places told of two sentences, whose third words are actors x and y."""
    found = places(look(words(first, {2: "x"}), words(second, {2: "y"}), **more))
    return [(f.title, f.sure) for f in found]


@pytest.mark.parametrize(
    ("first", "second", "more", "found"),
    [
        (
            SUNK_IN.format("Orla", "PROPN"),
            SUNK_IN.format("Tarrow", "PROPN"),
            {"kinds": PLACES},
            [("Where? (sink)", 0.5)],
        ),
        (SUNK_IN.format("Orla", "PROPN"), SUNK_IN.format("Tarrow", "PROPN"), {"kinds": {**PLACES, "y": "person"}}, []),
        (SUNK_IN.format("Orla", "PROPN"), SUNK_IN.format("Tarrow", "PROPN"), {"kinds": {**PLACES, "x": "person"}}, []),
        (SUNK_IN.format("Orla", "PROPN"), SUNK_IN.format("town", "NOUN"), {"kinds": PLACES}, []),
        (SUNK_IN.format("town", "NOUN"), SUNK_IN.format("Orla", "PROPN"), {"kinds": PLACES}, []),
        (SUNK_IN.format("Orla", "PROPN"), SUNK_IN.format("Tarrow", "PROPN"), {"kinds": PLACES, "nested": True}, []),
        (
            SUNK_IN.replace("in:", "with:").format("Orla", "PROPN"),
            SUNK_IN.replace("in:", "with:").format("Tarrow", "PROPN"),
            {"kinds": PLACES},
            [],
        ),
        (
            SUNK_IN.format("Orla", "PROPN"),
            SUNK_IN.format("Tarrow", "PROPN"),
            {"kinds": PLACES, "speech": {(0, 2): said("Odile Fenn"), (1, 2): said("Anton Meyl")}},
            [],
        ),
        (
            SUNK_IN.format("Orla", "PROPN"),
            SUNK_IN.format("Tarrow", "PROPN"),
            {"kinds": PLACES, "speech": {(0, 2): said("Odile Fenn"), (1, 2): said("Ms Fenn")}},
            [("Where? (sink)", 0.5)],
        ),
        (SUNK_IN.format("clinic", "NOUN"), SUNK_IN.format("school", "NOUN"), {}, [("Where? (sink)", 0.4)]),  # sisters
        (SUNK_IN.format("clinic", "NOUN"), SUNK_IN.format("harbour", "NOUN"), {}, []),
        (
            "taken:VERB:-1:root=take to:ADP:2:case clinic:NOUN:0:obl",
            "taken:VERB:-1:root=take to:ADP:2:case harbour:NOUN:0:obl",
            {},
            [("Where? (take)", 0.4)],
        ),
        (
            "taken:VERB:-1:root=take from:ADP:2:case clinic:NOUN:0:obl",
            "taken:VERB:-1:root=take from:ADP:2:case harbour:NOUN:0:obl",
            {},
            [],
        ),
        (
            "sunk:VERB:-1:root=sink to:ADP:2:case clinic:NOUN:0:obl",
            "sunk:VERB:-1:root=sink to:ADP:2:case harbour:NOUN:0:obl",
            {},
            [],
        ),
        (
            "taken:VERB:-1:root=take to:ADP:2:case clinic:NOUN:0:obl",
            "taken:VERB:-1:root=take to:ADP:2:case Orla:PROPN:0:obl",
            {},
            [],
        ),
        (
            "hit:VERB:-1:root into:ADP:2:case clinic:NOUN:0:obl",
            "hit:VERB:-1:root the:DET:2:det school:NOUN:0:obj",
            {},
            [("Where? (hit)", 0.4)],
        ),
        (
            "hit:VERB:-1:root the:DET:2:det clinic:NOUN:0:obj",
            "hit:VERB:-1:root the:DET:2:det school:NOUN:0:obj",
            {},
            [],
        ),
    ],
)
def test_what_is_another_place(first: str, second: str, more: dict[str, Any], found: list[tuple[str, float]]) -> None:
    assert where(first, second, **more) == found


def test_one_place_that_does_not_count_hides_no_other() -> None:
    written = (
        "sank:VERB:-1:root with:ADP:2:case {}:NOUN:0:obl in:ADP:4:case {}:PROPN:0:obl near:ADP:6:case {}:NOUN:0:obl"
    )
    first = words(written.format("mate", "Orla", "clinic"), {4: "x"})
    second = words(written.format("cook", "Tarrow", "school"), {4: "y"})
    made = places(look(first, second, kinds=PLACES, nested=True))
    assert [f.sides for f in made] == [(("A", "clinic"), ("B", "school"))]


def test_where_to_is_read_in_its_own_sentence() -> None:
    """The two trees differ: the preposition is looked for in the first."""
    first = "they:PRON:1:nsubj taken:VERB:-1:root=take to:ADP:3:case clinic:NOUN:1:obl"
    second = "taken:VERB:-1:root=take to:ADP:2:case harbour:NOUN:0:obl"
    for one, other in ((first, second), (second, first)):
        assert [f.title for f in places(look(words(one), words(other)))] == ["Where? (take)"]


X, Y = Span("x", 0, 1), Span("y", 0, 1)


def deed(
    doer: bool | None, done_to: bool | None, *, holders: str = "one", strong: bool = True, stated: str = "both"
) -> Any:
    """One deed told twice; ``stated``: where what it was done to is told."""
    a = SimpleNamespace(doer=X, done_to=X if stated != "second" else None)
    b = SimpleNamespace(doer=Y, done_to=Y if stated != "first" else None)
    return SimpleNamespace(
        a=a, b=b, doer=doer, done_to=done_to, holders=holders, strong=strong, name="sink", words=(0, 0)
    )


@pytest.mark.parametrize(
    ("one", "below", "asked"),
    [
        (deed(False, True), None, ["doer"]),
        (deed(True, False), None, ["done-to"]),
        (deed(True, False), False, []),  # what was said to the two is not one thing
        (deed(False, False), None, []),
        (deed(True, True), None, []),
        (deed(None, False), None, []),
        (deed(None, True), None, []),
        (deed(False, None), True, []),  # told on both sides, and nobody knows whether the same
        (deed(False, None, stated="first"), True, ["doer"]),
        (deed(False, None, stated="second"), True, ["doer"]),
        (deed(False, None, stated="first"), False, []),
        (deed(False, None, stated="first"), None, []),
        (deed(False, True, holders="two"), None, []),
        (deed(False, True, holders="rendering"), None, []),
        (deed(False, True, holders="outlet-and-speaker"), None, ["doer"]),
        (deed(False, True, strong=False), None, []),
    ],
)
def test_when_a_doer_is_another(
    monkeypatch: pytest.MonkeyPatch, one: Any, below: bool | None, asked: list[str]
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(doing, "deeds", lambda look: [one])
    monkeypatch.setattr(doing, "content", lambda look, deed: below)
    monkeypatch.setattr(doing, "_other", lambda look, deed, doer: seen.append("doer" if doer else "done-to") or [])
    assert list(doers(look(words("a:DET:-1:root"), words("a:DET:-1:root")))) == []
    assert seen == asked


def other(monkeypatch: pytest.MonkeyPatch, named: tuple[str | None, str | None], **more: Any) -> list[Any]:
    """What `_other` gives of a deed whose doers are known by name as given; the sentences are one word each."""
    monkeypatch.setattr(doing, "named", lambda look, side, claim, doer: named[side])
    made = look(words("x:NOUN:-1:root"), words("y:NOUN:-1:root"), **more)
    return list(doing._other(made, deed(False, True), True))


NAMED = {
    "names": {"p": "Odile Fenn", "q": "Anton Meyl", "r": "Fenn Group", "s": "Orla"},
    "kinds": {"p": "person", "q": "person", "r": "organisation", "s": "place"},
}


def test_two_known_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    [found] = other(monkeypatch, ("p", "q"), **NAMED)
    assert (found.title, found.sides, found.sure) == ("Who did it? (sink)", (("A", "x"), ("B", "y")), 0.6)
    assert other(monkeypatch, ("p", "r"), **NAMED) == []  # one name holds the other
    assert other(monkeypatch, ("p", "p"), **NAMED) == []
    assert other(monkeypatch, ("p", "s"), **NAMED) == []  # a capital may stand for its government
    assert other(monkeypatch, ("s", "q"), **NAMED) == []
    assert (
        len(other(monkeypatch, ("s", "s2"), names={"s": "Orla", "s2": "Tarrow"}, kinds={"s": "place", "s2": "place"}))
        == 1
    )


def test_names_are_one_by_a_word_of_three_letters_or_more() -> None:
    made = look(
        words("x:X:-1:root"),
        words("y:X:-1:root"),
        names={
            "a": "El Cid",
            "b": "El Rey",
            "c": "the Russia House",
            "d": "Russian Navy",
            "e": "May Lis",
            "f": "Lis Ott",
        },
    )
    assert not doing._part_of(made, "a", "b")
    assert doing._part_of(made, "c", "d")  # five letters in common
    assert doing._part_of(made, "e", "f")  # three letters are a name
    assert doing._part_of(made, "z", "z")
    assert not doing._part_of(made, "z", "a")


def test_two_people_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(x: str | None, y: str | None) -> int:
        monkeypatch.setattr(doing, "somebody", lambda look, side, claim, doer: (x, y)[side])
        return len(other(monkeypatch, (None, None)))

    assert told("fisherman", "diver") == 1
    assert told("fisherman", "fisherman") == 0
    assert told("fisherman", "person") == 0
    assert told("person", "diver") == 0
    assert told(None, "diver") == told("fisherman", None) == 0
    monkeypatch.setattr(doing, "_two_people", lambda look, deed, doer: True)
    assert len(other(monkeypatch, ("p", None), **NAMED)) == 1  # a name on one side alone: as without names


def test_lists_and_shared_names_are_no_other_doer(monkeypatch: pytest.MonkeyPatch) -> None:
    context = look(words("x:X:-1:root"), words("y:X:-1:root"), **NAMED).context
    context.actors_in = lambda span: {"both"}
    assert other(monkeypatch, ("p", "q"), context=context) == []
    several = "x:NOUN:-1:root y:NOUN:0:conj"
    monkeypatch.setattr(doing, "named", lambda look, side, claim, doer: "pq"[side])
    for first, second, found in (
        (several, "y:NOUN:-1:root", 0),
        ("x:NOUN:-1:root", several, 0),
        ("x:NOUN:-1:root",) * 2 + (1,),
    ):
        made = look(words(first), words(second), **NAMED)
        claims = SimpleNamespace(doer=Span("x", 0, 3)), SimpleNamespace(doer=Span("y", 0, 3))
        listed = SimpleNamespace(a=claims[0], b=claims[1], name="sink")
        assert len(list(doing._other(made, listed, True))) == found


@pytest.mark.parametrize(
    ("written", "several"),
    [
        ("Orla:PROPN:-1:root and:CCONJ:2:cc Tarrow:PROPN:0:conj", True),
        ("mayor:NOUN:-1:root wife:NOUN:0:conj", True),
        ("mayor:NOUN:-1:root wife:NOUN:0:appos", False),
        ("rose:VERB:-1:root fell:VERB:0:conj", False),
    ],
)
def test_a_phrase_that_lists_several(written: str, several: bool) -> None:
    said_so = words(written)
    made = look(said_so, said_so)
    assert doing._several(made, 0, Span("a", 0, said_so.tokens[-1].end)) is several
    assert not doing._several(made, 0, Span("a", 0, said_so.tokens[0].end - 1 or 1))
    assert not doing._several(made, 0, Span("a", said_so.tokens[-1].start, said_so.tokens[-1].end))


MET = "met:VERB:-1:root=meet with:ADP:2:case {}:PROPN:0:obl"
KINDS = {"p": "person", "q": "person", "r": "organisation", "s": "place"}
TITLES = {"p": "Odile Fenn", "q": "Anton Meyl", "r": "Harbour Union", "s": "Orla", "t": "Fenn"}


@pytest.mark.parametrize(
    ("first", "second", "actors", "speech", "found"),
    [
        (MET.format("Fenn"), MET.format("Meyl"), ("p", "q"), {}, 1),
        (MET.format("Fenn"), MET.format("Union"), ("p", "r"), {}, 0),  # a person and a body
        (MET.format("Orla"), MET.format("Tarrow"), ("s", "u"), {}, 0),  # places
        (MET.format("Fenn"), MET.format("Odile"), ("p", "t"), {}, 0),  # one name holds the other
        (MET.format("Fenn"), MET.format("Meyl"), ("p", None), {}, 0),
        (MET.format("Fenn"), MET.format("Meyl"), (None, "q"), {}, 0),
        (
            MET.format("Fenn"),
            MET.format("Meyl"),
            ("p", "q"),
            {(0, 2): said("Odile Fenn"), (1, 2): said("Ilse Drakov")},
            0,
        ),
        (MET.replace("VERB", "NOUN").format("Fenn"), MET.replace("VERB", "NOUN").format("Meyl"), ("p", "q"), {}, 0),
        (MET.replace(":obl", ":nsubj").format("Fenn"), MET.replace(":obl", ":nsubj").format("Meyl"), ("p", "q"), {}, 0),
        (
            MET.replace(":obl", ":obj").format("Fenn"),
            MET.replace(":obl", ":obj").format("Meyl"),
            ("p", "q"),
            {},
            0,
        ),  # to whom, not with whom
    ],
)
def test_others_who_took_part(
    monkeypatch: pytest.MonkeyPatch,
    first: str,
    second: str,
    actors: tuple[str | None, str | None],
    speech: dict[tuple[int, int], Any],
    found: int,
) -> None:
    monkeypatch.setattr(doing, "deeds", lambda look: [])
    one, other = (words(w, {2: a} if a else None) for w, a in zip((first, second), actors, strict=True))
    made = list(
        doers(
            look(
                one, other, kinds={**KINDS, "u": "place", "t": "person"}, names=TITLES | {"u": "Tarrow"}, speech=speech
            )
        )
    )
    assert [(d.title, d.sure, d.sides) for d in made] == [
        ("Who else took part? (meet)", 0.5, (("A", one.tokens[2].text), ("B", other.tokens[2].text)))
    ] * found


def test_one_that_took_part_and_does_not_count_hides_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Below a noun; no actor; places; a person and a body; and then the two that are told."""
    monkeypatch.setattr(doing, "deeds", lambda look: [])
    written = (
        "talks:NOUN:3:nsubj of:ADP:2:case {}:PROPN:0:nmod met:VERB:-1:root=meet on:ADP:5:case {}:NOUN:3:obl "
        "in:ADP:7:case {}:PROPN:3:obl with:ADP:9:case {}:PROPN:3:obl by:ADP:11:case {}:PROPN:3:obl"
    )
    one = words(written.format("Ott", "deck", "Orla", "Union", "Fenn"), {2: "o", 7: "s", 9: "r", 11: "p"})
    other = words(written.format("Lind", "bridge", "Tarrow", "Ann", "Meyl"), {2: "l", 7: "u", 9: "v", 11: "q"})
    kinds = {**KINDS, "u": "place", "v": "person", "o": "person", "l": "person"}
    names = {**TITLES, "u": "Tarrow", "v": "Ann Lund", "o": "Karl Ott", "l": "Eva Lind"}
    found = doers(look(one, other, kinds=kinds, names=names))
    assert [d.sides for d in found] == [(("A", "Fenn"), ("B", "Meyl"))]


# --- single conditions of acts, modality and deeds -------------------------------------------------------------------


def test_may_have_done_is_doubt_of_what_happened() -> None:
    may_have = "ferry:NOUN:3:nsubj may:AUX:3:aux have:AUX:3:aux sunk:VERB:-1:root"
    for written, perfect in (
        (may_have, True),
        (may_have.replace("may:", "will:"), False),
        (may_have.replace("have:", "be:"), False),
        (may_have.replace("have:AUX:3:aux", "have:AUX:0:aux"), False),  # the helper of another word
        (may_have.replace("may:AUX:3:aux", "may:AUX:3:obj"), False),
    ):
        assert _perfect(look(words(written), words(written)), 0, 3) is perfect, written


@pytest.mark.parametrize(
    ("rare", "actor", "one"), [("quay", False, True), ("quay", True, False), ("none", False, False)]
)
def test_two_acts_of_speech_are_on_one_matter(rare: str, actor: bool, one: bool) -> None:
    said_so = "said:VERB:-1:root fell:VERB:0:ccomp quay:NOUN:1:nsubj"
    made = look(words(said_so, {2: "x"} if actor else {}), words(said_so))
    made.context.rarity = lambda lemma: 1e9 if lemma == rare else 0.0
    claim: Any = SimpleNamespace(doer=None)
    assert _one_matter(made, (claim, 0), (claim, 0)) is one


def test_an_argument_known_by_name() -> None:
    claim = SimpleNamespace(
        span=Span("a", 0, 9), doer=Span("a", 0, 5), doer_actor="c1", done_to=None, done_to_actor=None
    )
    for written, kind, name, known in (
        ("mayor:NOUN:-1:root", "person", "Odile Fenn", "p"),
        ("mayor:NOUN:-1:root", "person", "the mayor", None),
        ("mayor:NOUN:-1:root", "other", "Odile Fenn", None),
        ("he:PRON:-1:root", "person", "Odile Fenn", None),
    ):
        made = look(words(written), words("a:X:-1:root"), kinds={"p": kind}, names={"p": name})
        made.context.actor_ids = {("a", "c1"): "p"}
        assert dealt.named(made, 0, claim, True) == known, (written, kind, name)
        assert dealt.named(made, 0, claim, False) is None


def test_one_of_a_list_is_the_same_as_the_list() -> None:
    """ "A list that includes Tarrow" and "Tarrow"; an actor of whom the list knows nothing is not."""
    made = look(words("list:NOUN:-1:root"), words("Tarrow:PROPN:-1:root"))
    x, y = Span("x", 0, 4), Span("y", 0, 6)
    known: dict[str, set[str]] = {"x": {"t"}, "y": set()}
    made.context.actors_in = lambda span: known[span.article]
    assert dealt._same(made, x, y, None, "t") is True
    assert dealt._same(made, x, y, None, "u") is False
    known.update(x=set(), y={"t"})
    assert dealt._same(made, x, y, "t", None) is True
    assert dealt._same(made, x, y, "u", None) is False
    assert dealt._same(made, x, None, "t", "t") is None
    assert dealt._same(made, x, y, "t", "t") is True
