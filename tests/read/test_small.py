"""Small parts of reading whose change no page shows: found by turning places one at a time (`make mutants`)."""

from __future__ import annotations

import pytest
from lxml import html

from rashomon.read import bounds
from rashomon.read.meta import _elements
from rashomon.read.warc import _joined


def test_as_many_attributes_as_may_be() -> None:
    many = " ".join(f"a{n}=1" for n in range(bounds.ATTRIBUTES))
    bounds.check(f"<p {many}>text</p>")
    bounds.check(f"<p title='>' {many.removeprefix('a0=1 ')}>text</p>")
    with pytest.raises(bounds.TooMuch):
        bounds.check(f"<p title='>' {many}>text</p>")


def test_an_empty_meta_does_not_hide_the_one_that_says_something() -> None:
    page = html.fromstring(
        '<meta name="author" content=" "><meta content="x"><meta name="Author" content="Odile Fenn">'
        '<meta property="author" content="another">'
    )
    assert _elements(page) == {"author": "Odile Fenn"}


@pytest.mark.parametrize(
    ("body", "whole"),
    [
        (b"4\r\nThe \r\n6;name=x\r\nmayor \r\nA\r\nsaid so...\r\n0\r\n\r\nrest", b"The mayor said so..."),
        (b"4\r\nThe \r\n6\r\nmay", b"The may"),  # cut inside a chunk
        (b"4\r\nThe \r\nnone\r\nmayor", b"The "),  # damaged behind the first
        (b"4\r\nThe \r\n-2\r\nmayor", b"The "),
        (b"no chunks\r\nat all", b"no chunks\r\nat all"),
        (b"\r\n4\r\nThe ", b"\r\n4\r\nThe "),
        (b"", b""),
        (b"4" * 2000, b"4" * 2000),
    ],
)
def test_chunks_are_joined(body: bytes, whole: bytes) -> None:
    assert _joined(body) == whole
