"""Actors merged across accounts; invented names, clusters found by rule."""

from __future__ import annotations

from rashomon.align.actors import ActorsOf, governments, merge, near
from rashomon.annotate import annotate
from rashomon.annotate.actors import ACTORS
from rashomon.annotate.sentences import SENTENCES
from rashomon.languages import language
from rashomon.model import Account, Article, Mention, Story, letters
from rashomon.seams import Tools


def story(*texts: str) -> Story:
    accounts = []
    for letter, text in zip(letters(len(texts)), texts, strict=True):
        marks = annotate(Article(letter, text, letter, ""), language("en"), Tools(), (SENTENCES, ACTORS))
        accounts.append(Account(letter, marks))
    return Story("s", "s", tuple(accounts))


def merged(*texts: str) -> dict[str, list[str]]:
    """Actor's name to the letters of the accounts that have it."""
    return {a.name: [article for article, _ in a.members] for a in merge(story(*texts))}


def test_full_names_with_initials_and_short_forms_are_one() -> None:
    found = merged("Robert Q. Hask spoke.", "Bob Hask spoke.", "The speech of Robert Hask was short.")
    assert [v for k, v in found.items() if "Hask" in k] == [["A", "B", "C"]]


def test_a_bare_surname_joins_its_only_bearer() -> None:
    assert merged("Robert Hask spoke.", "Mr. Hask spoke.")["Robert Hask"] == ["A", "B"]


def test_a_bare_surname_of_two_bearers_stays_alone() -> None:
    found = merged("Robert Hask met Anna Hask.", "The crowd cheered for Hask.")
    assert found["Robert Hask"] == ["A"]
    assert found["Anna Hask"] == ["A"]


def test_people_of_one_surname_are_never_merged() -> None:
    assert {"Robert Hask", "Anna Hask"} <= set(merged("Robert Hask spoke.", "Anna Hask spoke."))


def test_a_surname_spelt_in_two_ways() -> None:
    assert len(merged("Noor Ahmad Razi spoke.", "Noor Ahmad Raazi spoke.")) == 1
    assert near("noor ahmad faiz", "noor ahmad fayez")
    assert not near("ann lee", "ann leh")


def test_acronyms_meet_the_full_name() -> None:
    found = merged("The Northern Fishing Council met.", "The NFC met on Friday.")
    assert [v for k, v in found.items() if "Council" in k or k == "NFC"] == [["A", "B"]]


def test_nameless_things_meet_by_their_class() -> None:
    assert merged("The letter arrived.", "The missive was short.")["letter"] == ["A", "B"]


def test_nameless_spokesmen_of_two_accounts_stay_two() -> None:
    told = merge(story("A spokesman denied it.", "A spokesman left the room."))
    assert [len(a.members) for a in told if a.name == "spokesman"] == [1, 1]


def test_metonyms_are_marked_and_not_merged() -> None:
    told = story("The White House denied it.", "The United States denied it.")
    names = {a.name for a in merge(told)}
    assert {"White House", "United States"} <= names


def test_a_metonym_knows_its_state() -> None:
    told = story("The White House denied it.", "The United States denied it.")
    actors = merge(told)
    ids = {a.name: a.id for a in actors}
    assert governments(told, actors) == {ids["White House"]: ids["United States"]}


def test_look_up_of_a_cluster() -> None:
    told = story("Robert Hask spoke.", "Mr. Hask spoke.")
    actors = ActorsOf.read(merge(told))
    ids = {actors.id(a.article.id, m.actor) for a in told.accounts for m in a.marks.of(Mention)}
    assert len(ids) == 1
    assert actors.id("A", None) is None


def test_merging_is_deterministic() -> None:
    told = story("Robert Hask met Anna Hask in Oslo.", "The mayor met Hask.", "The letter reached Anna Hask.")
    assert merge(told) == merge(told)
