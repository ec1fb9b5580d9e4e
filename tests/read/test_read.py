"""Readers: what is read of good input, and what is said of bad.  Every outlet, person and place is invented."""

from __future__ import annotations

import encodings
import gzip
import json
import pkgutil
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model import Article, Problem, Stated
from rashomon.read import MAX_BYTES, READERS, read, reader_for
from rashomon.seams import Source, SourceReader, Taken

TEXT = "Mayor quits\n\nThe mayor of Brackwater, Odile Fenn, said on Monday that she would resign.\n"


def taken(name: str, raw: bytes | str, limit: int = MAX_BYTES) -> Taken:
    return read(Source(name, raw=raw.encode() if isinstance(raw, str) else raw), limit)


def one(name: str, raw: bytes | str) -> Article:
    found = taken(name, raw)
    assert len(found.articles) == 1, found.problems
    return found.articles[0]


def lost(name: str, raw: bytes | str, limit: int = MAX_BYTES) -> str:
    found = taken(name, raw, limit)
    assert not found.articles
    assert [p.lost for p in found.problems] == [True]
    return found.problems[0].says


# --- plain text ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), " \n" + TEXT, "\ufeff" + TEXT, "a\r\rb\u2028c"])
def test_plain_text_is_the_file(text: str) -> None:
    assert one("a.txt", text).text == text


@pytest.mark.parametrize("name", ["a", "a.log", "-", "story.TXT", "http-page"])
def test_a_suffix_that_says_nothing_is_plain_text(name: str) -> None:
    assert one(name, TEXT).text == TEXT


@pytest.mark.parametrize(
    ("encoding", "says"),
    [
        ("utf-16", ""),
        ("utf-16-le", "read as utf-16-le"),
        ("utf-16-be", "read as utf-16-be"),
        ("utf-32", ""),
        ("cp1252", "read as cp1252, which is a guess"),
        ("latin-1", "read as cp1252, which is a guess"),
    ],
)
def test_encodings(encoding: str, says: str) -> None:
    text = "La alcaldesa de Brackwater, Odile Fenn, dimitió el lunes; según el pregón, mañana habrá sesión. ¿Quién irá?"
    found = taken("a.txt", text.encode(encoding))
    assert found.articles[0].text == text
    assert [says in p.says for p in found.problems] == ([True] if says else [])
    assert not any(p.lost for p in found.problems)


def test_damaged_utf_8_is_read_and_said() -> None:
    raw = "“Señor Orr dimitió”, según la señora Fénn.".encode() + b"\xff fin"
    found = taken("a.txt", raw)
    assert "Señor Orr dimitió" in found.articles[0].text
    assert "damaged UTF-8, 1 places" in found.problems[0].says


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
        (b"abc\x00def" * 9, "binary: 9 NUL characters"),
        (b"%PDF-1.7 \x01\x02", "binary: a PDF file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary: a picture"),
        (bytes(range(1, 32)) * 20, "binary: too many control characters"),
    ],
)
def test_no_text(raw: bytes, says: str) -> None:
    assert says in lost("a.txt", raw)


def test_limits(tmp_path: Path) -> None:
    assert "more than the limit of 10 bytes" in lost("a.txt", "a" * 11, 10)
    path = tmp_path / "big.txt"
    path.write_text("a" * 11)
    assert "11 bytes, more than the limit of 10" in read(Source(str(path), path), 10).problems[0].says
    assert "unpacks to more than the limit" in lost("a.gz", gzip.compress(b"a" * 1000), 100)


def test_no_such_file_and_a_folder(tmp_path: Path) -> None:
    gone = read(Source("gone.txt", tmp_path / "gone.txt"))
    assert gone.problems == (Problem("gone.txt", "read", "no such file or directory", True),)
    assert read(Source("here", tmp_path)).problems[0].says == "a folder, not a file"


def test_damaged_gzip() -> None:
    whole = gzip.compress(TEXT.encode())
    assert one("a.txt.gz", whole).text == TEXT
    assert one("a.txt.gz", whole + whole).text == TEXT * 2
    assert "damaged gzip" in lost("a.txt.gz", whole[:-9])
    assert "damaged gzip" in lost("a.txt.gz", whole[:12] + b"xxxx" + whole[16:])


def test_ids_come_from_the_content() -> None:
    assert one("a.txt", TEXT).id == one("b.txt", TEXT).id != one("a.txt", TEXT + " ").id
    assert len(one("a.txt", TEXT).sha256) == 64


# --- what a text states ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (" date 2025-07-07 The mayor of Brackwater left.", "2025-07-07"),
        ("Mayor left\n\nPublished: July 7, 2025 9:12 AM EDT\n\nShe left.", "2025-07-07"),
        ("Mayor left\n\nMonday, 7 July 2025\n\nShe left.", "2025-07-07"),
        ("Mayor left\n\nUpdated 8 July 2025\nPosted on Jul. 7, 2025\n\nShe left.", "2025-07-07"),
        ("Mayor left\n\nJuly 7, 2025 / 9:12 AM / BTA News\n\nShe left.", "2025-07-07"),
        ("Mayor left\n\nUpdated 8 July 2025\n\nShe left.", "2025-07-08"),
        ("Mayor left\n\nPosted: 25/12/2025\n\nShe left.", "2025-12-25"),
        ("Mayor left\n\nPosted: 03/07/2025\n\nShe left.", None),
        ("Published on July 3, 2025, the report of the council names nobody.", None),
        ("The mayor left on July 7, 2025, and the council met.", None),
        ("BRACKWATER, July 7 (BTA) - The mayor left.", None),
        ("Posted: 31 June 2025", None),
    ],
)
def test_the_day_a_text_states(text: str, day: str | None) -> None:
    found = one("a.txt", text).published
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The mayor left.\n\n© 2025 Brack Times. All rights reserved. Do not copy.", "Brack Times"),
        ("The mayor left.\n\nCopyright 2025 The Brack Times Company. All rights reserved.", "The Brack Times"),
        ("Mayor left\n\nBy Jo Marl, The Brack Times\n\nShe left.", "The Brack Times"),
        ("Mayor left\n\nBy Jo Marl, Senior Editor\n\nShe left.", None),
        ("Mayor left\n\nJuly 7, 2025 / 9:12 AM / BTA News\n\nShe left.", "BTA News"),
        ("BRACKWATER (BTA) - The mayor left.", "BTA"),
        ("(CNN) The mayor left.", "CNN"),
        ("Rep. Tom Durn (D-Brack) — a docker — left.", None),
        ("Image copyright EPA Image caption The mayor left", None),
        ("The mayor (who left) - said nothing.", None),
    ],
)
def test_the_outlet_a_text_states(text: str, outlet: str | None) -> None:
    found = one("a.txt", text).outlet
    assert (found.value if found else None) == outlet


# --- Markdown --------------------------------------------------------------------------------------------------------


def test_markdown() -> None:
    text = "---\ntitle: Mayor quits\ndate: 2025-07-07\noutlet: Brack Times\n---\n# Mayor quits\n\nShe left.\n"
    article = one("a.md", text)
    assert article.text == text
    assert article.title == "Mayor quits"
    assert article.published == Stated("2025-07-07", "front matter, date")
    assert article.outlet == Stated("Brack Times", "front matter, outlet")
    assert article.furniture == ((0, text.index("\n# "), "metadata"),)
    assert one("b.md", "# Mayor quits #\n\nShe left.").title == "Mayor quits"


# --- JSON ------------------------------------------------------------------------------------------------------------


def test_json_lines() -> None:
    lines = [
        {"id": "x7", "text": "", "title": "Mayor quits"},
        {"id": 8, "text": TEXT, "published": "2025-07-07T10:00:00Z", "outlet": "Brack Times", "language": "en", "n": 1},
        {"text": TEXT, "url": "https://brack.example/1", "authors": ["Jo Marl"]},
    ]
    raw = "\n".join(json.dumps(one) for one in lines)
    for name, data in (("a.jsonl", raw.encode()), ("a.jsonl.gz", gzip.compress(raw.encode()))):
        first, second, third = taken(name, data).articles
        assert (first.id, first.text, first.title) == ("x7", "Mayor quits", "Mayor quits")
        assert (second.id, second.published) == ("8", Stated("2025-07-07", "given"))
        assert second.outlet == Stated("Brack Times", "given")
        assert second.extra == {"n": 1, "published": "2025-07-07T10:00:00Z"}
        assert (third.url, third.authors) == ("https://brack.example/1", ("Jo Marl",))


@pytest.mark.parametrize(
    ("line", "says", "is_lost"),
    [
        ("not json", "not JSON", True),
        ("[1, 2]", "an article must be an object, not a list", True),
        ('{"text": 5}', "text must be a string, not a number", True),
        ('{"n": 1}', "neither text nor title", True),
        ('{"text": "A", "published": "soon"}', "published is no date: 'soon'", False),
        ('{"text": "A", "title": ["B"]}', "title must be a string, not a list: left out", False),
        ('{"text": "A\\ud800B"}', "1 lone surrogates", False),
        ("[" * 100_000, "nested too deep", True),
    ],
)
def test_a_bad_line_is_told_with_its_number(line: str, says: str, is_lost: bool) -> None:
    good = '{"id": "g", "text": "The mayor left."}'
    found = taken("a.jsonl", f"{good}\n\n{line}\n{good}\n")
    assert [(p.where, p.lost) for p in found.problems] == [("a.jsonl:3", is_lost)]
    assert says in found.problems[0].says
    assert len(found.articles) == (2 if is_lost else 3)


def test_json_documents() -> None:
    assert one("a.json", '{"text": "The mayor left."}').text == "The mayor left."
    assert [a.text for a in taken("a.json", '[{"text": "A"}, {"title": "B"}]').articles] == ["A", "B"]
    assert [a.text for a in taken("a.json", '{"articles": [{"text": "A"}]}').articles] == ["A"]
    assert "not JSON" in lost("a.json", "{")
    assert "empty" in lost("a.json", "[]")


# --- HTML ------------------------------------------------------------------------------------------------------------

PARAGRAPH = "<p>The mayor of Brackwater, Odile Fenn, said on {} that she would leave office after a long dispute.</p>"
LINKED = {
    "@graph": [
        {"@type": "WebSite", "name": "Brack"},
        {
            "@type": ["NewsArticle"],
            "headline": "Mayor quits",
            "datePublished": "2025-07-07T08:00:00+02:00",
            "author": [{"@type": "Person", "name": "Jo Marl"}],
            "publisher": {"@type": "Organization", "name": "The Brack Times"},
        },
    ]
}


def html(head: str = "", body: str = "", lang: str = "en") -> str:
    told = "".join(PARAGRAPH.format(day) for day in ("Monday", "Tuesday", "Friday"))
    return (
        f"<!doctype html><html lang='{lang}'><head><title>Mayor quits | Brack</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a></nav><article><h1>Mayor quits</h1>{told}{body}</article></body></html>"
    )


def test_a_page() -> None:
    article = one("a.html", html(f'<script type="application/ld+json">{json.dumps(LINKED)}</script>'))
    assert article.text.startswith("Mayor quits\n\nThe mayor of Brackwater")
    assert "Home" not in article.text
    assert article.title == "Mayor quits"
    assert article.published == Stated("2025-07-07", "JSON-LD of the page, datePublished")
    assert article.outlet == Stated("The Brack Times", "JSON-LD of the page, publisher")
    assert article.authors == ("Jo Marl",)
    assert article.furniture == ((0, len("Mayor quits"), "headline"),)


def test_meta_elements() -> None:
    head = (
        '<meta property="og:title" content="Mayor quits"><meta property="og:site_name" content="Brack Times">'
        '<meta property="article:published_time" content="2025-07-07"><meta name="author" content="Jo Marl">'
        '<link rel="canonical" href="https://brack.example/1"><script type="application/ld+json">{broken</script>'
    )
    article = one("a.htm", html(head))
    assert article.outlet == Stated("Brack Times", "meta element of the page, og:site_name")
    assert article.published == Stated("2025-07-07", "meta element of the page, article:published_time")
    assert (article.authors, article.url) == (("Jo Marl",), "https://brack.example/1")


def test_a_page_that_states_nothing_gets_no_date() -> None:
    article = one("a.html", html())
    assert article.published is None
    assert article.outlet is None


CODECS = sorted({module.name for module in pkgutil.iter_modules(encodings.__path__)})


@pytest.mark.parametrize("codec", [*CODECS, "\0", "..", "/etc/passwd", "x" * 5000])
def test_no_declared_encoding_breaks_the_reading(codec: str) -> None:
    """Every codec of Python: some are of bytes, one raises whatever it gets."""
    body = "<p>La alcaldesa dimitió en el pregón, mañana habrá sesión.</p>".encode("latin-1") * 5
    page = f'<html><head><meta charset="{codec}"></head><body>'.encode() + body
    feed = f'<?xml version="1.0" encoding="{codec}"?><rss><channel><item><title>'.encode() + body + b"</title></item>"
    for source in (
        Source("a.html", raw=page),
        Source("a.xml", raw=feed),
        Source("a.html", raw=b"<html><body>" + body, declared=codec, type="text/html", url="https://mirror.example/"),
    ):
        found = read(source)
        assert found.articles or found.problems


def test_a_page_is_known_by_its_content_and_its_declared_encoding() -> None:
    raw = html('<meta charset="iso-8859-1">', "<p>Señor Orr, de Peñas, estuvo allí ayer.</p>").encode("cp1252")
    found = taken("-", raw)
    assert "Señor Orr, de Peñas" in found.articles[0].text
    assert not found.problems


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("<html>" + "<div>" * 200_000, "nested more than 200 deep"),
        ("<html><body>" + "<a href=x>y</a>" * 200_000, "more than 10,000 links"),
        ("<html><body>" + "<b>y</b>" * 200_000, "more than 60,000 elements"),
        ("<html>" + "a" * 5_000_001, "more than the 5,000,000 a page may have"),
    ],
)
def test_bombs_are_refused(page: str, says: str) -> None:
    assert says in lost("a.html", page)


def test_tags_in_scripts_are_no_depth() -> None:
    script = "<script>var a = '" + "<div>" * 500 + "';</script><!-- " + "<div>" * 500 + " -->"
    assert one("a.html", html(script)).text.startswith("Mayor quits")


def test_the_outlet_is_no_part_of_the_title() -> None:
    head = '<meta property="og:title" content="Mayor quits - Brack"><meta property="og:site_name" content="BRACK">'
    assert one("a.html", html(head)).title == "Mayor quits"


def test_a_page_fetches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    body = "<img src='http://brack.example/a.png'><iframe src='http://brack.example/b'></iframe>"
    entity = '<!DOCTYPE html SYSTEM "http://brack.example/x.dtd">'
    assert one("a.html", entity + html("<link rel=stylesheet href='http://brack.example/c.css'>", body)).text


# --- languages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (TEXT, "en"),
        ("El alcalde de Brackwater renuncia a su cargo", "es"),
        ("La alcaldesa de Brackwater, Odile Fenn, dijo el lunes que dimitirá, según un comunicado suyo.", "es"),
        ("Le maire de Brackwater a annoncé lundi qu'il quitterait ses fonctions. " * 5, "fr"),
        ("Der Bürgermeister von Brackwater hat am Montag seinen Rücktritt erklärt. " * 5, "de"),
        ("Orr?", "en"),
        ("12345", "en"),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert one("a.txt", text).language == code


# --- laws of every reader --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reader", READERS, ids=lambda r: r.name)
@given(raw=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")))
@settings(max_examples=60, deadline=None)
def test_no_reader_raises_or_loses_in_silence(reader: SourceReader, raw: bytes) -> None:
    found = reader(f"a{reader.suffixes[0]}", raw)
    assert found == reader(f"a{reader.suffixes[0]}", raw)
    assert found.articles or any(p.lost for p in found.problems)
    for article in found.articles:
        assert article.text.strip()
        assert all(0 <= a < b <= len(article.text) for a, b, _ in article.furniture)
        assert article.at(article.span(0, len(article.text))) == article.text


@given(st.text(min_size=1, max_size=300))
@settings(max_examples=100, deadline=None)
def test_plain_text_survives(text: str) -> None:
    found = taken("a.txt", text.encode("utf-8", "surrogatepass"))
    if found.articles and not found.problems:
        assert found.articles[0].text == text


def test_names_and_suffixes_are_unique() -> None:
    suffixes = [s for r in READERS for s in r.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert len({r.name for r in READERS}) == len(READERS)
    assert reader_for("x.JSONL.GZ", b"").name == "JSON lines"
    assert reader_for("-", b'{"text": "a"}\n{"text": "b"}').name == "JSON lines"
    assert reader_for("-", b'{\n "text": "a"}').name == "JSON"
    assert reader_for("-", b"<!DOCTYPE HTML><html>").name == "HTML"
