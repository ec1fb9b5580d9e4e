"""Laws over every reader, and over the annotators with their weights: offsets lie in the text, time is linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings

from rashomon.annotate import annotate
from rashomon.kit import kit
from rashomon.languages import language
from rashomon.model import Article
from rashomon.read import READERS, read
from rashomon.seams import Source, SourceReader
from tests.annotate.test_laws import TEXTS, spans

# What hurts careless parsers of each kind, repeated until the file is long.
PIECES = (
    "<p>", "<", "&amp;", "<item><title>a</title></item>", "<!--", "]]>", "{", '{"text": "a"}\n', "[", '"', "\\", "\0",
    "WARC/1.0\r\n", "Published: ", "a\n\n", "# a\n", "%PDF-1.4\n", "obj ", "http://a.example/\n", "\u202e",
)  # fmt: skip
SHORT, TIMES = 40_000, 4


@pytest.mark.slow
@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_marks_of_the_networks_lie_in_the_text_and_in_order(text: str) -> None:
    tools = kit().tools
    if tools.syntax is None:
        pytest.skip("the weights are not here")
    marks = annotate(Article("a", text, "a.txt", "0"), language("en"), tools)
    for mark in marks.items:
        assert all(0 <= span.start <= span.end <= len(text) for span in spans(mark))
        assert mark.span.start < mark.span.end
    assert [m.span.start for m in marks.items] == sorted(m.span.start for m in marks.items)


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("reader", READERS, ids=lambda r: r.name)
def test_four_times_the_file_takes_no_ten_times_as_long(reader: SourceReader, piece: str) -> None:
    def seconds(size: int) -> float:
        raw = (piece * (size // len(piece))).encode("utf-8")
        began = time.process_time()
        taken = read(Source(f"a{reader.suffixes[0]}", raw=raw))
        assert taken.articles or taken.problems or taken.addresses
        return time.process_time() - began

    seconds(100)
    assert seconds(SHORT * TIMES) < 10 * seconds(SHORT) + 1  # a second for what begins only at some length
