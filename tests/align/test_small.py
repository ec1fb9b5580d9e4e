"""Small parts of aligning whose change no story shows: found by turning places one at a time (`make mutants`)."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from rashomon.align.claims import _Ledger
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
