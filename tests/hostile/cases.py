"""Hostile inputs: what test suites of other projects hold, pages cut at every kind of place, and bombs of our own.

A case is a name (its suffix chooses the reader, as on the command line) and bytes.  The collections of others are read
from a folder of checkouts that the caller names, they never travel with the repository; the bombs are made here.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SEED = 7  # of the places where pages are cut
TOGETHER = 100  # naughty strings as accounts of one story: what is promised of seconds is of an article, not of 500
A_DOZEN = ("ab", "ba", "ferry", "harbour", "mayor", "bridge", "river", "council", "storm", "crew", "pilot", "letter")
CUTS = 3  # pieces of each page, besides the page itself


@dataclass(frozen=True, slots=True)
class Case:
    """One input: ``name`` as a file would have it, ``raw`` its bytes, ``family`` the collection it is counted under."""

    family: str
    name: str
    raw: bytes


def bombs(n: int = 200_000) -> Iterator[Case]:
    """Inputs that are small on disk or in kind and large in work; ``n`` is how often the simple ones repeat a thing."""
    yield Case("bombs", "gzip.html.gz", gzip.compress(b"<p>" + b"word " * (40 * n)))
    yield Case("bombs", "gzip.jsonl.gz", gzip.compress(b'{"text": "' + b"a" * (300 * n) + b'"}'))
    yield Case("bombs", "twice.html.gz", gzip.compress(gzip.compress(b"\0" * (250 * n))))
    yield Case("bombs", "torn.html.gz", gzip.compress(b"<p>a page that ends too early</p>" * 100)[:-20])
    yield Case("bombs", "deflate.html", zlib.compress(b"a" * (5 * n)))
    yield Case("bombs", "nested.html", b"<html><body>" + b"<div>" * n + b"text")
    yield Case("bombs", "spans.html", b"<html><body><p>" + b"<span>" * n + b"text</p>")
    yield Case("bombs", "links.html", b"<html><body>" + b"<a href=x>y</a> " * n)
    yield Case("bombs", "attributes.html", b"<p " + b" ".join(b"a%d=1" % i for i in range(n)) + b">text</p>")
    yield Case("bombs", "tables.html", b"<table><tr><td>" * (n // 10))
    yield Case("bombs", "comment.html", b"<html><!-- " + b"-" * n)
    yield Case("bombs", "script.html", b"<script>" * 2_000 + b"x" * n)
    yield Case("bombs", "entities.html", b"<p>" + b"&amp;" * n + b"</p>")
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10) for i in range(1, 10))
    xml = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">' + laughs + b"]>"
    feed = b'<rss version="2.0"><channel><title>&l9;</title><item><title>&l9;</title></item></channel></rss>'
    yield Case("bombs", "laughs.xml", xml + feed)
    outside = (
        b'<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><title>&f;</title></channel></rss>'
    )
    yield Case("bombs", "outside.xml", outside)
    yield Case("bombs", "deep.xml", b"<rss><channel>" + b"<item>" * n)
    yield Case("bombs", "deep.json", b"[" * n + b"]" * n)
    yield Case("bombs", "wide.json", b'{"text": [' + b"1," * n + b"1]}")
    yield Case("bombs", "number.json", b'{"id": ' + b"9" * (n // 2) + b', "text": "a"}')
    yield Case("bombs", "lines.jsonl", b"{\n" * (n // 10))
    yield Case("bombs", "word.txt", b"a" * (10 * n))
    yield Case("bombs", "digits.txt", b"7" * n)
    yield Case("bombs", "quotes.txt", "“".encode() * (n // 10))
    yield Case("bombs", "mixed-quotes.txt", b"\"'" * (n // 10))
    yield Case("bombs", "commas.txt", b"a, " * (n // 10))
    yield Case("bombs", "stops.txt", b". " * n)
    yield Case("bombs", "breaks.txt", b"a\n\n" * (n // 10))
    yield Case("bombs", "endless.jsonl", _endless(n // 5))
    yield Case("bombs", "spaces.txt", b"a" + b" " * n + b"b")
    yield Case("bombs", "parentheses.txt", b"(" * (n // 4))
    yield Case("bombs", "capitals.txt", b"Anna Berg " * (n // 40))
    yield Case("bombs", "dates.txt", b"on Monday, July 3, " * (n // 100))
    yield Case("bombs", "first-day.jsonl", b'{"text": "On January 1, 0001 it began.", "published": "0001-01-01"}')
    yield Case("bombs", "last-day.txt", b"Published: 31 December 9999\n\nOn December 31, 9999 it ends; the year 9999.")
    yield Case("bombs", "zeros.txt", b"\0" * n)
    yield Case("bombs", "zeros.html", b"<p>" + b"\0" * n)
    yield Case("bombs", "utf16.txt", "A storm hit Lowmere. ".encode("utf-16-le") * 50)
    yield Case("bombs", "surrogates.json", b'{"text": "\\ud800 said \\udfff", "title": "\\udc00"}')
    yield Case("bombs", "turned.txt", "He said \u202etxt.exe\u202c \u2066and\u2069 \u200f“no”.".encode() * 100)
    yield Case("bombs", "combining.txt", ("a" + "\u0301" * (n // 20)).encode())
    yield Case("bombs", "escapes.txt", b"\x1b]0;title\x07\x1b[2J\x1b[31m The mayor said so. \x9b31m" * 20)
    yield Case("bombs", "zip.pdf", _zip_bomb(100 * n))
    page_of_itself = b"1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>"
    yield Case("bombs", "torn.pdf", b"%PDF-1.7\n" + page_of_itself)
    yield Case("bombs", "length.warc", _record(b"HTTP/1.1 200 OK\r\n\r\n", length=99_999_999_999))
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    yield Case("bombs", "gzipped-body.warc", _record(head + gzip.compress(b"a" * (200 * n))))
    yield Case("bombs", "nothing.warc.gz", gzip.compress(b""))
    yield Case("bombs", "members.html.gz", gzip.compress(b"") * n)
    yield Case("bombs", "members.warc.gz", gzip.compress(b"") * n)
    yield Case("bombs", "starts.warc.gz", b"\x1f\x8b\x08\x00" * n)
    yield Case("bombs", "heads.warc", b"WARC/1.0\r\n" * n)
    yield Case("bombs", "records.warc.gz", gzip.compress(_record(b"\0" * (100 * n))) * 50)
    yield Case("bombs", "cut.warc", _record(b"GIF89a" * n)[:-20])
    western = "<p>La alcaldesa dimitió ayer.</p>".encode("latin-1")
    yield Case("bombs", "undefined.html", b'<meta charset="undefined">' + western)
    yield Case("bombs", "undefined.xml", b'<?xml version="1.0" encoding="undefined"?><rss><channel>' + western)
    yield Case("bombs", "empty.txt", b"")
    yield Case("bombs", "empty.html", b"")


def long_texts(words: int) -> dict[str, str]:
    """Some ``words`` words of each kind of text that costs much: each hurt something once, or nearly did."""
    dice = random.Random(SEED)

    def word() -> str:
        return "".join(dice.choice("bdfgklmnprstv") + dice.choice("aeiou") for _ in range(dice.randint(1, 4)))

    def name() -> str:
        return word().capitalize()

    def script() -> str:
        return f'var {word()}={{"{word()}":[{dice.randint(0, 999)},"{word()}.{word()}"],{word()}:function(e){{}}}};'

    days = ("Monday", "Tuesday", "July 3, 2024", "last week")
    made = {
        "names": (16, lambda: " and ".join("Mr " + name() for _ in range(8)) + "."),
        "surnames": (8, lambda: f"{name()} Berg and Dr {name()} Berg met President {name()}."),
        "quotations": (8, lambda: f"“We {word()} {word()} {word()},” said {name()} {name()} on Monday."),
        "reports": (16, lambda: f"{name()} said that {name()} said that the mayor {word()}ed it, he said, not said."),
        "dates": (8, lambda: f"On {dice.choice(days)} {dice.randint(2, 9000)} people {word()} in {name()}."),
        "lines": (3, lambda: f"{name()} {word()} {word()}\n\n"),
        "scripts": (12, script),
        "stems": (9, lambda: "The " + " ".join(f"abcdef{dice.randint(0, 10**6)}x" for _ in range(8)) + "."),
        "prose": (12, lambda: f"The mayor of {name()} said the {word()} would {' '.join(word() for _ in range(6))}."),
    }
    return {kind: " ".join(make() for _ in range(max(1, words // size))) for kind, (size, make) in made.items()}


def _endless(n: int) -> bytes:
    """Two accounts, each one sentence of ``n`` words; in an order of its own, so that neither is the other's copy."""
    dice = random.Random(SEED)
    told = (f"The {' '.join(dice.choices(A_DOZEN, k=n))} sank." for _ in range(2))
    return b"".join(json.dumps({"text": text, "language": "en"}).encode() + b"\n" for text in told)


def _record(body: bytes, length: int | None = None) -> bytes:
    """A WARC record that says it is ``length`` bytes long."""
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: %d\r\n\r\n"
    return head % (len(body) if length is None else length) + body + b"\r\n\r\n"


def _zip_bomb(size: int) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("a", b"\0" * size)
    return held.getvalue()


def feeds(folder: Path) -> Iterator[Case]:
    """feedparser's test feeds, well-formed and not."""
    for path in sorted((folder / "tests").rglob("*.xml")):
        yield Case("feedparser", path.name, path.read_bytes())


def markup(folder: Path) -> Iterator[Case]:
    """The inputs of html5lib's tokenizer, serializer and encoding tests, a page each."""
    for path in sorted(folder.glob("tokenizer/*.test")):
        held = json.loads(path.read_text(encoding="utf-8"))
        for i, test in enumerate(held.get("tests", held.get("xmlViolationTests", []))):
            yield Case("html5lib", f"{path.stem}-{i}.html", str(test.get("input", "")).encode("utf-8", "surrogatepass"))
    for path in sorted(folder.glob("encoding/*.dat")):
        for i, piece in enumerate(re.split(rb"(?m)^#data\n", path.read_bytes())[1:]):
            yield Case("html5lib", f"{path.stem}-{i}.html", piece.split(b"#encoding")[0])


def archives(folder: Path) -> Iterator[Case]:
    """warcio's archives, damaged ones among them, and each cut in half."""
    for path in sorted((folder / "test" / "data").glob("*arc*")):
        raw = path.read_bytes()
        name = path.name.removesuffix(".bad")
        yield Case("warcio", name, raw)
        yield Case("warcio", f"half-{name}", raw[: len(raw) // 2])


def strings(folder: Path) -> Iterator[Case]:
    """The naughty strings: each as a text, and as titles and texts of JSON lines, a hundred a file."""
    held = json.loads((folder / "blns.json").read_text(encoding="utf-8"))
    for i, text in enumerate(held):
        told = f"{text}\n\nThe mayor said “{text}” on Monday.\n"
        yield Case("naughty", f"{i}.txt", told.encode("utf-8", "surrogatepass"))
    lines = [json.dumps({"id": text, "title": text, "text": text, "outlet": text}) for text in held]
    for start in range(0, len(lines), TOGETHER):
        yield Case("naughty", f"{start}.jsonl", "\n".join(lines[start : start + TOGETHER]).encode())


def pages(folder: Path) -> Iterator[Case]:
    """Pages of news, each whole and cut at random places, some in the midst of a tag or a character."""
    dice = random.Random(SEED)
    for path in sorted((folder / "html").glob("*.html.gz")):
        raw = gzip.decompress(path.read_bytes())
        name = path.name.removesuffix(".html.gz")[:12]
        yield Case("pages", f"{name}.html", raw)
        for i in range(CUTS):
            start, end = sorted(dice.sample(range(len(raw) + 1), 2))
            yield Case("pages", f"{name}-{i}.html", raw[start:end])


COLLECTIONS = {
    "feedparser": feeds, "html5lib-tests": markup, "warcio": archives,
    "big-list-of-naughty-strings": strings, "article-extraction-benchmark": pages,
}  # fmt: skip


def collected(corpora: Path) -> Iterator[Case]:
    """The cases of every collection whose checkout lies in ``corpora``, then the bombs."""
    for name, cases in COLLECTIONS.items():
        if (corpora / name).is_dir():
            yield from cases(corpora / name)
    yield from bombs()
