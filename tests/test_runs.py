"""Two sequences laid beside each other: in bounded time wherever words that strangers chose are."""

from __future__ import annotations

import time
from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from rashomon import runs
from rashomon.archive.versions import changes_between
from rashomon.model import Article
from rashomon.present.exports.collate import collated
from rashomon.present.words import shared
from rashomon.web.pages.articles import WORDS, pieces

FEW = st.lists(st.integers(0, 3), max_size=30)


@given(FEW, FEW)
def test_it_is_what_the_standard_library_finds(mine: list[int], theirs: list[int]) -> None:
    expected = SequenceMatcher(None, mine, theirs, autojunk=False)
    assert runs.blocks(mine, theirs) == [tuple(b) for b in expected.get_matching_blocks()[:-1]]
    assert runs.laid(mine, theirs) == [(tag == "equal", *at) for tag, *at in expected.get_opcodes()]


@given(FEW, FEW, st.integers(0, 40))
def test_whatever_the_bound_both_are_covered_and_what_is_the_same_is_the_same(
    mine: list[int], theirs: list[int], steps: int
) -> None:
    found = runs.laid(mine, theirs, steps)
    assert [x for _, a, b, _, _ in found for x in mine[a:b]] == mine
    assert [x for _, _, _, c, d in found for x in theirs[c:d]] == theirs
    assert all(mine[a:b] == theirs[c:d] for same, a, b, c, d in found if same)


def every_second(x: str, n: int) -> str:
    return " ".join(f"the {x}{i}" for i in range(n))


def test_two_texts_of_which_every_second_word_is_one_take_no_minutes() -> None:
    """Half of the words: 3,000 take the standard library some 200 times what 500 do, which is 6 s."""
    a, b = every_second("a", 3_000), every_second("b", 3_000)
    began = time.process_time()
    collated([a, b])
    shared([(a, "en"), (b, "en")])
    was, now = (" ".join(every_second(x, WORDS // 4).split()) for x in "ab")
    list(pieces(was, now))
    old, new = (Article("x", "".join(f"Noted.\n{y}{i}.\n" for i in range(490)), "x.txt", "0" * 64) for y in "ab")
    changes_between(old, new)
    assert time.process_time() - began < 8
