"""What renderings share, word by word."""

from __future__ import annotations

from rashomon.present.words import shared


def drawn(*texts, codes=None):
    """The renderings with _same_ and ~moved~ words marked."""
    codes = codes or ["en"] * len(texts)
    out = []
    for text, pieces in zip(texts, shared(list(zip(texts, codes, strict=True))), strict=True):
        for p in reversed(pieces):
            mark = "_" if p.how == "same" else "~"
            text = text[: p.start] + mark + text[p.start : p.end] + mark + text[p.end :]
        out.append(text)
    return out


def test_same_words_and_other_forms():
    assert drawn("suggests a plan", "suggested a plan") == ["~suggests~ a _plan_", "~suggested~ a _plan_"]


def test_words_elsewhere_are_moved():
    assert drawn("ferries stop tonight", "tonight ferries stop") == [
        "_ferries stop_ ~tonight~",
        "~tonight~ _ferries stop_",
    ]


def test_function_words_are_never_marked():
    assert drawn("it was in the end", "it was in the beginning") == ["it was in the end", "it was in the beginning"]


def test_three_renderings_share_what_most_have():
    a, b, c = drawn("bolts rust slowly", "bolts rust", "nothing alike")
    assert (a, b, c) == ("_bolts rust_ slowly", "_bolts rust_", "nothing alike")


def test_two_languages_share_names_and_figures():
    assert drawn("Valcourt named 12 piers", "Valcourt nombró 12 pilares", codes=["en", "es"]) == [
        "_Valcourt_ named _12_ piers", "_Valcourt_ nombró _12_ pilares",
    ]  # fmt: skip


def test_a_language_without_data_has_no_function_words():
    assert drawn("alpha beta", "alpha gamma", codes=["xx", "xx"]) == ["_alpha_ beta", "_alpha_ gamma"]
