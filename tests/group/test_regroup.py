"""Stories of texts grouped anew: sister events come apart, the lone come in, what a person said holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.group.average import Meeting, clusters
from rashomon.group.decision import FEATURES, Decision, features
from rashomon.group.likeness import shipped
from rashomon.group.regroup import regroup
from rashomon.group.state import State

Pairs = Mapping[tuple[int, int], float]


def block(a: Sequence[int], b: Sequence[int], odds: float) -> dict[tuple[int, int], float]:
    return {(x, y): odds for x in a for y in b if x != y}


def state_of(stories: Sequence[int], pairs: Pairs, *, texts: bool = True) -> State:
    """Articles by the story they are in, named by its first article; whole texts or titles alone."""
    state = State()
    for n, story in enumerate(stories):
        links = {o: pairs.get((o, n), pairs.get((n, o), -9.0)) for o in range(n)}
        state.add(f"a{n}", {o: odds for o, odds in links.items() if odds > -3}, None)
        state.put(n, state.found(n) if story == n else story)
        if texts:
            state.whole.add(n)
            state.text.add(n)
    return state


def again(state: State) -> list[list[int]]:
    regroup(state, range(len(state.ids)), lambda n: True, shipped())
    return sorted(sorted(members) for members in state.members.values())


ONE, OTHER = range(5), range(5, 9)
SISTERS = {**block(ONE, ONE, 3.5), **block(OTHER, OTHER, 3.5), **block(ONE, OTHER, -0.4)}


def test_sister_events_told_in_the_same_words_come_apart() -> None:
    state = state_of([0] * 9, SISTERS)
    name = state.name(0)
    assert again(state) == [list(ONE), list(OTHER)]
    assert state.name(state.story[0]) == name
    (change,) = state.changes
    assert (change.kind, change.source, change.articles) == ("split", name, ("a5", "a6", "a7", "a8"))


def test_the_same_link_is_enough_between_accounts_that_are_no_more_alike_among_themselves() -> None:
    loose = {**block(ONE, ONE, 0.8), **block(OTHER, OTHER, 0.8), **block(ONE, OTHER, -0.4)}
    state = state_of([0] * 5 + [5] * 4, loose)
    assert again(state) == [list(range(9))]
    (change,) = state.changes
    assert (change.kind, change.into) == ("merge", state.name(0))


def test_a_lone_article_joins_the_story_it_is_linked_to() -> None:
    state = state_of([0, 0, 0, 0, 4], {**block(range(4), range(4), 1.0), **block(range(4), [4], -0.8)})
    assert again(state) == [[0, 1, 2, 3, 4]]
    assert again(state) == [[0, 1, 2, 3, 4]]
    assert len(state.changes) == 1


def test_titles_alone_are_not_judged() -> None:
    assert again(state_of([0] * 9, SISTERS, texts=False)) == [list(range(9))]


def test_what_a_person_placed_stays_and_what_a_person_took_apart_stays_apart() -> None:
    pinned = state_of([0] * 9, SISTERS)
    pinned.pinned.add(7)
    assert again(pinned) == [list(range(9))]
    close = {**block(ONE, ONE, 3.0), **block(OTHER, OTHER, 3.0), **block(ONE, OTHER, 3.0)}
    state = state_of([0] * 5 + [5] * 4, close)
    a, b = state.name(0), state.name(5)
    state.apart |= {(a, b), (b, a)}
    assert again(state) == [list(ONE), list(OTHER)]


def test_what_is_forgotten_stays_where_it_is() -> None:
    state = state_of([0] * 9, SISTERS)
    regroup(state, range(9), lambda n: n != 8, shipped())
    assert sorted(state.members[state.story[0]]) == [*ONE, 8]


def test_a_copy_goes_where_its_original_goes() -> None:
    state = state_of([0] * 9, SISTERS)
    copy = state.add("copy", {}, 6)
    state.put(copy, 0)
    state.text.add(copy)
    regroup(state, range(9), lambda n: True, shipped())
    assert state.story[copy] == state.story[6] != state.story[0]


def test_the_features_of_a_meeting() -> None:
    met = Meeting([1], [2, 3, 4], 0.5, (None, 2.0), (-3.0, 1.0))
    named = dict(zip(FEATURES, features(met), strict=True))
    assert named == {
        "link": 0.5, "small_within": 0.0, "large_within": 1.5, "small_alone": 1.0, "large_alone": 0.0, "few": 1.0,
        "small_rival": 3.5, "large_rival": -0.5,
    }  # fmt: skip
    assert Decision.of({"start": 1.0, "weights": {"link": 2.0, "large_within": -1.0}}).log_odds(met) == 0.5


def test_rivals_are_what_else_a_cluster_could_join() -> None:
    met: list[Meeting] = []
    links = [{1: 2.0, 2: 1.0}, {0: 2.0}, {0: 1.0}]
    assert clusters([0, 1, 2], links, lambda m: bool(met.append(m)), -3.0, 8) == [[0], [1], [2]]
    assert [(list(m.small), list(m.large), m.rivals) for m in met] == [([0], [1], (1.0, -3.0)), ([0], [2], (2.0, -3.0))]
