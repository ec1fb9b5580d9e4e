"""A story that goes on weeks later continues the earlier one: invented accounts of a dam, and of something else."""

from __future__ import annotations

import math
from collections.abc import Mapping

from rashomon.group.chapters import Chapter, chapters
from rashomon.group.state import State
from rashomon.group.stories import Grouper, group
from rashomon.model import Article, Stated

LEAK = {
    "Two workers die as a gate of the Harrowmere dam breaks": (
        "Two workers died on Tuesday when a sluice gate of the Harrowmere dam gave way above the village of "
        "Tollen. Some 400 villagers were brought to a school in Brandt Ferry. Mira Oskeld, who leads the "
        "valley's rescue service, said nobody else was missing. The operator, Lakeland Water, shut the dam "
        "down."
    ),
    "Sluice gate of Harrowmere dam gives way, two workers dead": (
        "A sluice gate at the Harrowmere dam broke on Tuesday morning and killed two workers. The water "
        "reached the first houses of Tollen within minutes; rescuers under Mira Oskeld brought 400 people to "
        "Brandt Ferry. Lakeland Water, which runs the dam, closed its other gates."
    ),
    "Tollen evacuated after Harrowmere dam gate breaks": (
        "About 400 people had to leave Tollen on Tuesday after the break of a sluice gate in the Harrowmere "
        "dam, in which two workers lost their lives. They spend the night in a school in Brandt Ferry, rescue"
        " leader Mira Oskeld said. The dam of Lakeland Water stays shut."
    ),
}
INQUEST = {
    "Lakeland Water knew of cracks in Harrowmere dam, coroner hears": (
        "Lakeland Water had letters about cracks on its desk for five months before two workers died at the "
        "Harrowmere dam, an inquest heard on Monday. Coroner Ansel Brook read how keepers begged the firm for"
        " repairs. Its lawyer, Petra Vance, denied guilt. In Tollen, 400 people had to leave."
    ),
    "Inquest: keepers of Harrowmere dam begged for repairs": (
        "Keepers warned their firm of cracks five months before a gate of the Harrowmere dam broke above "
        "Tollen, coroner Ansel Brook was told as the inquest opened on Monday. Lakeland Water is not guilty "
        "of the death of two workers, lawyer Petra Vance said; letters prove nothing."
    ),
    "Letters on cracks in dam read at Harrowmere inquest": (
        "Letters in which keepers begged for repairs of cracks were read to coroner Ansel Brook on Monday. "
        "Lakeland Water left them without answer for five months, until a sluice gate of the Harrowmere dam "
        "killed two workers. Petra Vance, the firm's lawyer, told the inquest that it denies guilt."
    ),
}
ORCHESTRA = {
    "Velmora orchestra plays without conductor": (
        "The city orchestra of Velmora will play without a conductor this winter. Its musicians voted on "
        "Friday to choose tempo and pieces themselves, said Jona Tilde, who plays the oboe."
    ),
}


def accounts(name: str, day: str, told: Mapping[str, str]) -> list[Article]:
    return [
        Article(id=f"{name}{n}", title=title, text=text, source="x", sha256="x", published=Stated(day, "given"))
        for n, (title, text) in enumerate(told.items())
    ]


STREAM = [
    *accounts("leak", "2021-03-04", LEAK),
    *accounts("music", "2021-03-05", ORCHESTRA),
    *accounts("inquest", "2021-03-31", INQUEST),
]


def test_an_inquest_weeks_later_continues_the_accident() -> None:
    placed = {p.id: p for p in group(STREAM)}
    leak, music, inquest = (placed[f"{name}0"].story for name in ("leak", "music", "inquest"))
    assert len({leak, music, inquest}) == 3
    assert f"its story continues {leak}" in placed["inquest0"].reasons
    assert not any("continues" in reason for i in ("leak0", "music0") for reason in placed[i].reasons)


def test_every_settling_tells_of_the_stories_that_it_looked_at() -> None:
    grouper = Grouper()
    grouper.add_all(STREAM[:4])
    assert set(grouper.settle().values()) == {None}
    grouper.add_all(STREAM[4:])
    continues = grouper.settle()
    now = dict(grouper.stories())
    assert continues == {now["inquest0"]: now["leak0"]}


def linked(odds: float, *, texts: bool = True) -> State:
    """Two stories of two articles each."""
    state = State()
    for n in range(4):
        links = {o: odds if o < 2 <= n else 3.0 for o in range(n)}
        state.add(f"a{n}", links, None)
        state.put(n, state.found(n) if n % 2 == 0 else n - 1)
        if texts:
            state.text.add(n)
    return state


def test_what_is_linked_too_little_or_has_no_days_or_comes_the_same_day_continues_nothing() -> None:
    days = (1.0, 1.5, 9.0, 9.5)
    state = linked(0.5)
    assert chapters(state, [0, 2], lambda n: days[n]) == [Chapter(state.name(2), state.name(0), 0.5)]
    assert chapters(linked(-2.0), [0, 2], lambda n: days[n]) == []
    assert chapters(linked(0.5), [0, 2], lambda n: math.nan) == []
    assert chapters(linked(0.5), [0, 2], lambda n: 1.0 + n / 10) == []
    assert chapters(linked(0.5, texts=False), [0, 2], lambda n: days[n]) == []
