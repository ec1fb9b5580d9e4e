"""The contract tests of `rashomon.testing` on the plugs of this package."""

from __future__ import annotations

from pathlib import Path

from harbour_plugs import comparing, encoding, keeping, marking, reading, rendering, spreading

from rashomon import testing

ARTICLE = b'Ferry strikes barge\n---\nTwo people died on Monday. "We were told too late," a neighbour said.\n'


def test_the_reader() -> None:
    taken = testing.check_reader(reading.READER, "a.dashed", ARTICLE)
    assert [a.title for a in taken.articles] == ["Ferry strikes barge"]


def test_the_annotator() -> None:
    assert testing.check_annotator(marking.ANNOTATOR, "One.\n***\nTwo.\n") != ()


def test_the_comparison() -> None:
    testing.check_comparison(comparing.unnamed)


def test_the_renderer() -> None:
    testing.check_renderer(rendering.RENDERER)


def test_the_encoder() -> None:
    testing.check_encoder(encoding.Trigrams())


def test_the_store(tmp_path: Path) -> None:
    testing.check_store(lambda: keeping.opened(str(tmp_path / "here")))


def test_the_engine() -> None:
    testing.check_engine(spreading.Threads(2))
