"""The trained tagger: what is missing is said, and no article's answer depends on another's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rashomon.annotate.marks_scanner import lines_of
from rashomon.plugs import attribution
from rashomon.plugs.attribution_decode import decode
from rashomon.plugs.attribution_features import encode_paragraph, mark_states, pack

TEXT = (
    "Bridge closed\n\n“The bridge will stay closed,” said Ann Lee, the mayor. “We hope for the spring.”\n\n"
    "The council said on Monday that repairs would take a year. According to Bob Park, nobody was told."
)


@pytest.fixture(scope="module")
def tagger() -> attribution.Tagger:
    try:
        return attribution.load()
    except attribution.AttributionMissing as missing:
        pytest.skip(str(missing))


def test_missing_weights_have_a_name(tmp_path: Path) -> None:
    with pytest.raises(attribution.AttributionMissing, match=r"attribution\.onnx"):
        attribution.load(tmp_path)


def test_broken_weights_have_the_same_name(tmp_path: Path) -> None:
    for name in ("attribution.onnx", "attribution.json", "tokenizer.json"):
        (tmp_path / name).write_text("{", encoding="utf-8")
    with pytest.raises(attribution.AttributionMissing, match="cannot be loaded"):
        attribution.load(tmp_path)


def test_finds_who_said_what(tagger: attribution.Tagger) -> None:
    found = tagger.tag(TEXT, list(lines_of(TEXT)))
    assert found is not None
    sources = [TEXT[slice(*t.source)] for t in found if t.source]
    assert any("Ann Lee" in s for s in sources)
    assert any("council" in s for s in sources)
    assert any("Bob Park" in s for s in sources)


def test_an_answer_depends_on_its_article_alone(tagger: attribution.Tagger) -> None:
    lines = list(lines_of(TEXT))
    alone = tagger.tag(TEXT, lines)
    other = "Floods\n\n" + "The river rose again, officials said. " * 40
    tagger.tag(other, list(lines_of(other)))
    assert tagger.tag(TEXT, lines) == alone


def test_odd_text(tagger: attribution.Tagger) -> None:
    for text in ("", "\ud800 said \udfff", "x" * 20_000, "“ " * 2_000, "\u202eאמר"):
        tagger.tag(text, list(lines_of(text)))


def test_marks_are_seen_over_the_whole_paragraph() -> None:
    assert list(mark_states('a "b" c')) == [0, 0, 2, 1, 2, 0, 0]
    assert list(mark_states("a” b")) == [1, 2, 0, 0]


class Coded:
    def __init__(self, text: str) -> None:
        self.ids = [ord(c) % 100 for c in text]
        self.offsets = [(i, i + 1) for i in range(len(text))]


class Letters:
    """A tokenizer of single letters."""

    def encode(self, text: str, add_special_tokens: bool) -> Coded:
        return Coded(text)


def test_windows_hold_every_token_once() -> None:
    text = "abc\n" + "d" * 1000 + "\nef"
    parts = [encode_paragraph(Letters(), text, b, e, first=b == 0) for b, e in lines_of(text)]
    spans = np.concatenate([spans for _, _, spans in pack(parts, 160)])
    assert sorted(map(tuple, spans[spans[:, 1] > 0].tolist())) == [(i, i + 1) for i, c in enumerate(text) if c != "\n"]


def test_decoding_follows_the_cue() -> None:
    """Words 0-5 as [CLS] Ann said it rains [SEP]: the cue is word 2, its source word 1, its content 3 and 4."""
    spans = np.array([[-1, -1], [0, 3], [4, 8], [9, 11], [12, 17], [-1, -1]])
    bio = np.tile(np.array([8.0, 0.0, 0.0], dtype=np.float32), (6, 3, 1))
    bio[2, 1] = [0.0, 8.0, 0.0]
    bio[3, 2], bio[4, 2] = [0.0, 8.0, 0.0], [0.0, 0.0, 8.0]
    link = np.full((3, 6, 6), -8.0, dtype=np.float32)
    link[0, 2, 1] = link[1, 2, 1] = 8.0
    link[2, 2, 3:5] = 8.0
    (found,) = decode(bio, link, spans)
    assert (found.content, found.cue, found.source) == (((9, 17),), (4, 8), (0, 3))


def test_what_is_longer_than_any_article_is_not_read(tagger: attribution.Tagger) -> None:
    text = "a, " * attribution.MOST
    assert tagger.tag(text, list(lines_of(text))) is None
