"""Two renderings word against word: as the standard library aligns them, in bounded time."""

from __future__ import annotations

import time
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import runs
from rashomon.compare import apparatus
from rashomon.compare.apparatus import laid, likeness, words
from rashomon.model import Article, Span

WORDS = st.lists(st.sampled_from(["the", "ferry", "sank", "harbour", "on"]), max_size=40)


def said(text: str) -> list[apparatus.Word]:
    return words(Article("a", text, "a.txt", "0" * 64), (Span("a", 0, len(text)),))


@given(WORDS, WORDS)
def test_it_is_the_alignment_of_the_standard_library(mine: list[str], theirs: list[str]) -> None:
    a, b = (said(" ".join(each)) for each in (mine, theirs))
    expected = SequenceMatcher(None, [w.key for w in a], [w.key for w in b], autojunk=False).get_opcodes()
    assert laid(a, b) == [(a[i:j], b[k:m], tag == "equal") for tag, i, j, k, m in expected]


def test_what_is_left_beyond_the_bound_counts_as_different(monkeypatch: pytest.MonkeyPatch) -> None:
    mine, theirs = said("one ferry sank today"), said("two ferry sank now and today")
    assert likeness(mine, theirs) == 0.75
    monkeypatch.setattr(runs, "STEPS", 7)  # the whole of mine is looked at once, and no part of it again
    apparatus._runs.cache_clear()
    assert likeness(mine, theirs) == 0.5
    found = laid(mine, theirs)
    assert [w.low for here, _, _ in found for w in here] == ["one", "ferry", "sank", "today"]
    assert [w.low for _, there, _ in found for w in there] == ["two", "ferry", "sank", "now", "and", "today"]
    apparatus._runs.cache_clear()


@pytest.mark.parametrize("n", [700, 2_000, 12_000])
def test_every_second_word_alike_takes_no_minutes(n: int) -> None:
    """The alignment alone took 6.4 s for 500 such words, fifty for 1,000, and an article may have ten times as many."""
    mine, theirs = (said(" ".join(f"the {x}{i}" for i in range(n))) for x in "ab")
    began = time.process_time()
    laid(mine, theirs)
    assert time.process_time() - began < 5
