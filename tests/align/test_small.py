"""Small parts of aligning whose change no story shows: found by turning places one at a time (`make mutants`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from rashomon.align.actors import PASSING, _main
from rashomon.align.claims import _Ledger
from rashomon.align.dating import WINDOW, Clue, _widened
from rashomon.align.quotes import _chosen
from rashomon.model import Story
from rashomon.seams import Vectors


class Asked:
    """An encoder that notes what it was asked; all words are alike."""

    name = "asked"
    width = 2

    def __init__(self) -> None:
        self.words_asked: list[str] = []

    def words(self, words: Sequence[str]) -> Vectors:
        self.words_asked += words
        return np.asarray([[1.0, 0.0]] * len(words), dtype=np.float32)


@pytest.mark.parametrize(("a", "b"), [("", "sink"), ("sink", ""), ("sink", "fall")])
def test_deeds_without_a_word_or_without_an_encoder_are_unlike(a: str, b: str) -> None:
    story = Story("s", "s", ())
    assert _Ledger(story, (), None, {})._deed(a, b) == 0.0
    encoder = Asked()
    assert _Ledger(story, (), cast("Any", encoder), {})._deed(a, b) == pytest.approx(0.99 if a and b else 0.0)
    assert sorted(encoder.words_asked) == (sorted((a, b)) if a and b else [])


@pytest.mark.parametrize(
    ("other", "found"), [(("open", "betrayal"), True), (("open", "betrayal", "harbour"), True), (("open",), False)]
)
def test_a_phrase_in_marks_that_the_other_has_alone_or_among_more(other: tuple[str, ...], found: bool) -> None:
    def rendering(words: tuple[str, ...], *chosen: str) -> Any:
        return SimpleNamespace(unit=SimpleNamespace(words=words), chosen=[frozenset(chosen)] if chosen else [])

    one = rendering(("open", "betrayal", "deal"), "open", "betray")
    assert _chosen(one, rendering(other)) == ({"betrayal open"} if found else set())
    assert _chosen(rendering(other), one) == ({"betrayal open"} if found else set())


@pytest.mark.parametrize(("counts", "main"), [((5 * PASSING, 5), 0), ((5 * PASSING - 1, 5), None)])
def test_whose_surname_it_is_where_another_is_named_in_passing(counts: tuple[int, int], main: int | None) -> None:
    bearers: Any = [SimpleNamespace(pieces=[SimpleNamespace(count=n)]) for n in counts]
    expected = None if main is None else bearers[main]
    assert _main(bearers) is expected
    assert _main(bearers[::-1]) is expected
    assert _main(bearers[1:]) is bearers[1]
    assert _main([]) is None


def test_a_clue_of_another_account_is_a_week_wider_on_both_sides_where_it_has_one() -> None:
    day, week = date(2026, 3, 12), timedelta(WINDOW)
    wide = _widened(Clue("on the day", day, day))
    assert (wide.first, wide.last) == (day - week, day + week)
    open_ended = _widened(Clue("some day", fits=lambda d: d == day))
    assert (open_ended.first, open_ended.last) == (date.min, date.max)
    assert open_ended.fits is not None
    assert [open_ended.fits(day + n * timedelta(1)) for n in (-WINDOW - 1, -WINDOW, WINDOW, WINDOW + 1)] == [
        False, True, True, False,
    ]  # fmt: skip
