"""A story that goes on weeks later continues the earlier one: invented accounts of a dam, and of something else."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pytest

from rashomon.group.chapters import GOES_ON, chapters
from rashomon.group.ragged import Column, Integers
from rashomon.group.state import State
from rashomon.group.stories import Grouper, group
from rashomon.group.told import NEWEST, Told
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


class Shelf:
    """Articles with a day, and words as tokens of equal weight."""

    def __init__(self, told: Sequence[tuple[float, str]], gone: Collection[int] = ()) -> None:
        self._days = [day for day, _ in told]
        self._words = [sorted({*map(ord, words)}) for _, words in told]
        self._gone = gone

    def has(self, number: int) -> bool:
        return number not in self._gone

    def day(self, number: int) -> float:
        return self._days[number]

    def words(self, numbers: Integers) -> tuple[Integers, Column, Column]:
        rows = [self._words[n] for n in numbers]
        tokens = np.array([t for row in rows for t in row], dtype=np.int32)
        return np.array([len(row) for row in rows], dtype=np.int64), tokens, np.ones(len(tokens), dtype=np.float32)


def linked(stories: Sequence[int], *, texts: bool = True, links: Collection[tuple[int, int]] | None = None) -> State:
    """Articles in the stories named by their first one, each linked with all before it (or as told)."""
    state = State()
    for n, story in enumerate(stories):
        state.add(f"a{n}", {o: -1.0 for o in range(n) if links is None or (n, o) in links}, None)
        state.put(n, state.found(n) if story == n else story)
        if texts:
            state.text.add(n)
    return state


def found(state: State, shelf: Shelf) -> dict[str, str]:
    return {c.story: c.before for c in chapters(state, list(state.members), shelf)}


EARLY, LATE = (1.0, "dam gate"), (9.0, "dam gate inquest")  # the words of the one, but for two, are those of the other


def test_the_later_of_two_that_are_linked_and_alike_continues_the_earlier() -> None:
    state = linked([0, 1])
    (chapter,) = chapters(state, [0, 1], Shelf([EARLY, LATE]))
    assert (chapter.story, chapter.before) == (state.name(1), state.name(0))
    assert GOES_ON <= chapter.sure < 1


@pytest.mark.parametrize(
    ("state", "shelf"),
    [
        (linked([0, 1], links=()), Shelf([EARLY, LATE])),
        (linked([0, 1], texts=False), Shelf([EARLY, LATE])),
        (linked([0, 1]), Shelf([(1.0, "dam gate"), (1.2, "dam gate inquest")])),
        (linked([0, 1]), Shelf([(1.0, "dam gate"), (math.nan, "dam gate inquest")])),
        (linked([0, 1]), Shelf([EARLY, LATE], gone=[0])),
        (linked([0, 1]), Shelf([EARLY, (9.0, "zoo")])),
        (linked([0, 1]), Shelf([EARLY, (9.0, "")])),
        (linked([0, 1]), Shelf([EARLY, (9000.0, "dam gate inquest")])),
    ],
    ids=["no link", "titles alone", "one day", "no day", "forgotten", "other words", "no words", "years later"],
)
def test_else_it_continues_nothing(state: State, shelf: Shelf) -> None:
    assert found(state, shelf) == {}


def test_of_stories_as_alike_the_last_is_continued() -> None:
    state = linked([0, 1, 2])
    shelf = Shelf([(1.0, "dam gate"), (25.0, "dam gate"), (30.0, "dam gate inquest")])
    assert found(state, shelf)[state.name(2)] == state.name(1)


def test_what_comes_month_after_month_is_a_series_and_no_story_that_goes_on() -> None:
    """Figures of each month are like those of the month before, and like those of all months."""
    months = 12
    told = [(30.0 * n, "jobs" + "".join(chr(0x100 + 5 * n + m) for m in range(5))) for n in range(months + 1)]
    state = linked(range(months + 1))
    alone = linked(range(months + 1), links=[(months, months - 1)])
    assert state.name(months) not in found(state, Shelf(told))
    assert alone.name(months) in found(alone, Shelf(told))


def test_the_newest_articles_say_what_a_story_tells() -> None:
    """A long story is asked by what it tells last, and each of its articles weighs the same."""
    words = ["flood"] * 8 + ["dam"] * NEWEST
    told = Told.of([range(len(words)), [len(words)]], Shelf([(1.0, w) for w in words] + [(2.0, "dam")]))
    assert told.alike(1, np.array([0, 1])).tolist() == pytest.approx([1.0, 1.0])
    assert told.alike(0, np.array([], dtype=np.int64)).tolist() == []
