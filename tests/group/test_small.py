"""Small parts of grouping whose change no story shows: found by turning places one at a time (`make mutants`)."""

from __future__ import annotations

import pytest

from rashomon.group.channels import Vocabulary, skeleton, stem
from rashomon.group.together import TITLE_LENGTH, story_title
from rashomon.group.traits import BODY, traits
from rashomon.model import Article


def test_so_many_words_of_a_text_are_looked_at_and_no_more() -> None:
    """However short or long its words are."""
    for letters in (4, 13):
        words = [
            ("abcdefghijklm"[n % 13] + "xyzuvwqrstopn"[n // 13 % 13]).ljust(letters, "k") for n in range(BODY + 100)
        ]
        article = Article("a", " ".join(words), "a.txt", "0" * 64, title=None)
        assert len(traits(article, Vocabulary()).body) == BODY


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_possessor_s_s_is_no_part_of_a_name(mark: str) -> None:
    """ "O'Brien's" was "o": what stood before the first mark, not before the last."""
    for name, bare in (("O'Brien", "brien"), ("D'Angelo", "angelo"), ("Drakov", "drakov"), ("N'Golo", "golo")):
        written = name.replace("'", mark)
        assert stem(written) == stem(f"{written}{mark}s") == stem(f"{written}{mark}S".upper()) == bare
        assert skeleton(written) == skeleton(f"{written}{mark}s") == skeleton(name)
    assert stem(f"l{mark}article") == stem("article")


def test_a_title_is_cut_before_a_word_and_no_longer_than_it_may_be() -> None:
    text = "Velmora and those of " + "harbours " * 30
    assert text[TITLE_LENGTH] == " "  # a word ends where no "…" has room behind it
    title = story_title([Article("a", text, "a.txt", "0" * 64, title=text.strip())])
    assert title == text[: TITLE_LENGTH - len(" harbours")] + "…"
