"""The formats of ``annotate``: the contract's record, CoNLL-U and brat standoff."""

from __future__ import annotations

import json

import pytest

from rashomon import present
from rashomon.model import Article, Marks, Parse, Sentence, Span, Token
from tests.present import invented


@pytest.fixture(scope="module")
def marks():
    return invented.report().story.accounts[1].marks


def test_the_record_is_the_contract(marks):
    record = json.loads(present.article_renderer("jsonl")(marks))
    assert record.keys() >= {
        "id", "text_sha256", "language", "published", "sentences", "mentions", "times", "numbers", "quotes", "wording",
        "problems", "furniture",
    }  # fmt: skip
    text = marks.article.text
    for kind in ("mentions", "times", "numbers", "wording"):
        assert all(text[x["start"] : x["end"]] == x["text"] for x in record[kind])
    assert record["numbers"][0]["high"] is None
    (quote,) = record["quotes"]
    assert quote["speaker_name"] == "Ines Valcourt"
    assert [text[a:b] for a, b in quote["content"]] == ["stay shut until every bolt has been looked at."]


def test_unknown_keys_pass_through():
    article = Article("x", "Text.", "x", "0", extra={"section": "city", "sentences": "not ours"})
    record = present.record(Marks(article))
    assert record["section"] == "city"
    assert record["sentences"] == []


def test_conllu():
    article = Article("x", "Rain fell.", "x", "0")
    tokens = (
        Token(0, 4, "Rain", "rain", "NOUN", "NN", 1, "nsubj"),
        Token(5, 9, "fell", "fall", "VERB", "VBD", -1, "root"),
        Token(9, 10, ".", ".", "PUNCT", ".", 1, "punct"),
    )
    marks = Marks(article).plus([Sentence(Span("x", 0, 10), "body", 1), Parse(Span("x", 0, 10), tokens)])
    assert present.article_renderer("conllu")(marks) == (
        "# newdoc id = x\n# sent_id = x-1\n# text = Rain fell.\n"
        "1\tRain\train\tNOUN\tNN\t_\t2\tnsubj\t_\tstart_char=0|end_char=4\n"
        "2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\tstart_char=5|end_char=9|SpaceAfter=No\n"
        "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tstart_char=9|end_char=10\n\n"
    )


def test_conllu_without_a_parse_has_the_bare_words(marks):
    lines = [x.split("\t") for x in present.article_renderer("conllu")(marks).splitlines() if x and x[0] != "#"]
    assert all(len(fields) == 10 for fields in lines)
    assert [fields[1] for fields in lines[:3]] == ["Ruzek", "warned", "of"]


def test_brat_spans_give_their_words_and_never_cross_a_line(marks):
    text = marks.article.text
    bound = [x.split("\t") for x in present.article_renderer("brat")(marks).splitlines() if x[0] == "T"]
    assert bound
    for _, place, words in bound:
        label, _, offsets = place.partition(" ")
        pieces = [tuple(map(int, p.split())) for p in offsets.split(";")]
        assert " ".join(text[a:b] for a, b in pieces) == words
        assert "\n" not in words
        assert label
    assert any("Said_by" in x for x in present.article_renderer("brat")(marks).splitlines())
