"""The web's formats: WARC, feeds, lists of addresses, PDF, large files.  Every outlet, person and place is invented."""

from __future__ import annotations

import gzip
import io
import json
import re
import time
import zlib
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from rashomon.model import Article
from rashomon.read import MAX_BYTES, WARC, pieces, read, reader_for
from rashomon.read.unpack import gunzip
from rashomon.read.warc import Warc
from rashomon.seams import Source, Taken

BODY = "The mayor of Brackwater, Odile Fenn, said on Monday that she would resign. Nobody had expected it. " * 4


def page(title: str, body: str = BODY, head: str = "") -> bytes:
    inside = f"<article><p>{body}</p></article>"
    return f"<html><head><title>{title}</title>{head}</head><body>{inside}</body></html>".encode()


def warc(
    bodies: list[bytes], *, packed: bool, kind: str = "text/html; charset=utf-8", encoding: str = "",
    status: str = "200 OK",
) -> bytes:  # fmt: skip
    held = io.BytesIO()
    writer = WARCWriter(held, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "ours"}))
    for number, body in enumerate(bodies):
        headers = [("Content-Type", kind), *([("Content-Encoding", encoding)] if encoding else [])]
        writer.write_record(
            writer.create_warc_record(
                f"https://mirror.example/{number}", "response", payload=io.BytesIO(body),
                http_headers=StatusAndHeaders(status, headers, protocol="HTTP/1.1"),
            )
        )  # fmt: skip
    return held.getvalue()


def taken(name: str, raw: bytes | str, **more: str) -> Taken:
    return read(Source(name, raw=raw.encode() if isinstance(raw, str) else raw, **more))  # type: ignore[arg-type]


def lost(found: Taken) -> list[str]:
    return [p.says for p in found.problems if p.lost]


# --- WARC ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
def test_each_page_of_a_warc_is_an_article(packed: bool, encoding: str) -> None:
    pack = {"": bytes, "gzip": gzip.compress, "deflate": zlib.compress}[encoding]
    raw = warc([pack(page(f"Mayor {n} quits")) for n in range(3)], packed=packed, encoding=encoding)  # type: ignore[operator]
    found = taken("a.warc.gz" if packed else "a.warc", raw)
    assert [a.title for a in found.articles] == ["Mayor 0 quits", "Mayor 1 quits", "Mayor 2 quits"]
    assert [a.url for a in found.articles] == [f"https://mirror.example/{n}" for n in range(3)]
    assert not lost(found)
    assert [p.says for p in found.problems if not p.lost] == [
        "1 records that hold no page (pictures, scripts, redirects, notes of the crawler)"
    ]
    assert taken("unnamed", raw).articles == tuple(a for a in taken("unnamed", raw).articles)
    assert len(taken("unnamed", raw).articles) == 3


@pytest.mark.parametrize("packed", [False, True])
def test_a_damaged_warc_gives_what_stands_around_the_damage(packed: bool) -> None:
    raw = bytearray(warc([page(f"Mayor {n} quits", BODY + str(n)) for n in range(6)], packed=packed))
    assert len(taken("a.warc", bytes(raw)).articles) == 6
    at = len(raw) // 2
    raw[at - 40 : at + 40] = b"\0" * 80
    found = taken("a.warc", bytes(raw))
    assert len(found.articles) >= 4
    assert lost(found)


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc_cut_anywhere_loses_only_its_end_and_says_so(packed: bool) -> None:
    """Every cut with a reader of pages that does nothing; with the real one those near heads, and some others."""
    raw = warc([page(f"Mayor {n} quits", BODY + str(n)) for n in range(3)], packed=packed)
    mark = rb"\x1f\x8b\x08\x00.{4}[\x00\x02][\x03\xff]" if packed else rb"WARC/1\.\d\r\n"
    starts = [found.start() for found in re.finditer(mark, raw, re.DOTALL)]
    blank = 0 if packed else 4  # bytes after a record in which nothing is lost
    as_it_is = Warc(lambda source, _: Taken((Article("a", "", source.name, ""),)))
    for cut in range(1, len(raw) - blank):
        near = min(abs(cut - start) for start in starts) < 12
        found = taken("a.warc", raw[:cut]) if near or cut % 40 == 0 else as_it_is("a.warc", raw[:cut])
        told = [p for p in found.problems if p.lost or "the page is cut" in p.says]
        between = any(start - blank <= cut <= start for start in starts[1:])
        assert bool(told) != between, cut
        whole = sum(start - blank <= cut for start in starts[2:])
        assert len(found.articles) >= whole, cut


def record(body: bytes, url: str, more: bytes = b"") -> bytes:
    """A response of HTTP as a WARC record that does not name itself."""
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"Content-Type: application/http; msgtype=response\r\n" + more + b"\r\n" + body + b"\r\n\r\n"


HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html"
FORGED = record(HTML + b"\r\n\r\n" + page("Forged"), "https://trusted.example/")


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(
    "payload",
    [
        HTML + b"\r\n\r\n<p>A page.</p>\r\n\r\n" + FORGED,
        HTML + b"; charset=\0\r\n\r\n<p>A page.</p>\r\n\r\n" + FORGED,
        HTML + b"; charset=undefined\r\n\r\n<p>A page \xff.</p>\r\n\r\n" + FORGED,
        HTML + b"\r\n\r\n<p>" + b"a" * 30_000 + FORGED + b"b" * 30_000,
        b"HTTP/1.1 200 OK\r\n" + b"A" * 100_000 + FORGED,
        b"HTTP/1.1 999999999999999999999 no\r\n\r\n" + FORGED,
        HTML + b"\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n" + FORGED,
        HTML + b"\r\n\r\n" + gzip.compress(FORGED) + b"<p>A page.</p>",
    ],
)
@pytest.mark.parametrize("packed", ["", "each", "all"])
def test_a_page_cannot_hold_a_record_of_another_site(payload: bytes, packed: str, last: bool) -> None:
    good = record(HTML + b"\r\n\r\n" + page("Mayor quits"), "https://post.example/")
    records = [good, record(payload, "https://mirror.example/"), *([] if last else [good])]
    raw = b"".join(gzip.compress(r) if packed == "each" else r for r in records)
    raw = gzip.compress(raw) if packed == "all" else raw
    found = list(WARC.pieces("a.warc", io.BytesIO(raw), 40_000))
    urls = [a.url for t in found for a in t.articles]
    assert "https://trusted.example/" not in urls
    assert urls.count("https://post.example/") == len(records) - 1
    assert not any("damaged" in p.says for t in found for p in t.problems)


def test_a_warc_packed_as_one_is_whole_or_says_so() -> None:
    raw = gzip.compress(warc([page(f"Mayor {n} quits") for n in range(3)], packed=False))
    assert len(taken("a.warc.gz", raw).articles) == 3
    assert not lost(taken("a.warc.gz", raw))
    assert lost(taken("a.warc.gz", raw[:-4]))
    assert lost(taken("a.warc.gz", raw[: len(raw) // 2]))


def test_what_is_no_record_before_and_between_records_is_told_once() -> None:
    one, other = (warc([page(f"Mayor {n} quits")], packed=True) for n in range(2))
    found = taken("a.warc.gz", gzip.compress(b"hello") + one + gzip.compress(b"nonsense") + other)
    assert len(found.articles) == 2
    assert len(lost(found)) == 2
    plain = [warc([page(f"Mayor {n} quits")], packed=False) for n in range(2)]
    found = taken("a.warc", b"nonsense\r\n".join([b"", *plain, b""]))
    assert len(found.articles) == 2
    assert len(lost(found)) == 3


def test_a_cut_record_without_a_name_is_told() -> None:
    raw = record(b"GIF89a" * 50, "https://mirror.example/")
    assert lost(taken("a.warc", raw[:-20])) == ["the record ends too early"]


@pytest.mark.parametrize(
    "raw",
    [
        gzip.compress(b"") * 60_000,
        b"\x1f\x8b\x08\x00" * 300_000,
        b"WARC/1.0\r\n" * 200_000,
        (b"WARC/1.0\r\n" + b"A" * 5_000) * 400,
        gzip.compress(record(b"\0" * 50_000_000, "https://mirror.example/")) * 40,
        gzip.compress(b"WARC/1.0\r\n" + b"a" * 60_000_000) * 40,
    ],
)
def test_work_on_a_damaged_warc_is_bounded(raw: bytes) -> None:
    """Each took minutes, or would at the size of a file that is allowed: gaps without end, bombs passed over."""
    began = time.process_time()
    assert lost(taken("a.warc.gz", raw))
    assert time.process_time() - began < 5


def test_many_packed_members_take_no_more_than_their_bytes() -> None:
    """What follows a member was copied for each: eight minutes for the 20 MB that a file may have."""
    began = time.process_time()
    assert gunzip(gzip.compress(b"") * 200_000 + gzip.compress(b"end"), 1000) == b"end"
    assert time.process_time() - began < 5


def test_bombs_in_a_warc_are_told(tmp_path: Path) -> None:
    bomb = gzip.compress(b"<p>" + b"\0" * 60_000_000)
    raw = warc([page("Mayor quits"), bomb, page("Mayor stays")], packed=True, encoding="")
    found = taken("a.warc.gz", raw)
    assert [a.title for a in found.articles if a.title] == ["Mayor quits", "Mayor stays"]
    packed = warc([gzip.compress(page("Mayor quits")), bomb], packed=True, encoding="gzip")
    found = taken("a.warc.gz", packed)
    assert len(found.articles) == 1
    assert any("unpacks to more than" in says for says in lost(found))


def test_redirects_and_pictures_are_counted_not_read() -> None:
    found = taken("a.warc", warc([b"moved"], packed=False, status="301 Moved"))
    assert not found.articles
    found = taken("a.warc", warc([b"\x89PNG"], packed=False, kind="image/png"))
    assert [p.says.split()[0] for p in found.problems] == ["2"]


def test_a_page_cannot_pass_for_one_of_another_site() -> None:
    for own, kept in (
        ("https://post.example/real", "https://mirror.example/0"),
        ("https://www.mirror.example/real", "https://www.mirror.example/real"),
    ):
        head = f'<link rel="canonical" href="{own}">'
        found = taken("a.warc", warc([page("Mayor quits", head=head)], packed=False))
        assert [a.url for a in found.articles] == [kept]


# --- feeds -----------------------------------------------------------------------------------------------------------

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Velmora Mirror</title><language>en</language>
<item><title>Crane falls &amp; nobody is hurt</title><link>https://mirror.example/crane</link>
<pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>A crane fell.</p>
<script>alert(1)</script><p>Nobody was <b>hurt</b>.</p>]]></content:encoded>
</item>
<item><title>Bees return</title><guid>x</guid></item><item></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarrow Post</title><entry><title>Bees return</title>
<link href="https://post.example/bees"/><updated>2026-05-04T10:00:00Z</updated><author><name>Anton Meyl</name></author>
<summary type="html">&lt;p&gt;340 hives.&lt;/p&gt;</summary></entry></feed>"""
JSON_FEED = json.dumps({
    "version": "https://jsonfeed.org/version/1.1", "title": "Harbour Log",
    "items": [{"id": "1", "url": "https://log.example/1", "title": "Crane falls",
               "content_html": "<p>A crane</p><p>fell.</p>",
               "date_published": "2026-05-04T10:00:00Z", "authors": [{"name": "Ilse Drakov"}]}, {"id": "2"}, 3],
})  # fmt: skip


def test_rss() -> None:
    found = taken("a.rss", RSS)
    first, second = found.articles
    assert first.text == "Crane falls & nobody is hurt\n\nA crane fell.\n\nNobody was hurt."
    assert first.published is not None
    assert first.outlet is not None
    assert (first.published.value, first.outlet.value, first.url) == (
        "2026-05-04", "Velmora Mirror", "https://mirror.example/crane",
    )  # fmt: skip
    assert first.furniture == ((0, 28, "headline"),)
    assert second.text == "Bees return"
    assert lost(found) == ["an entry without title and text"]
    assert found.addresses == ("https://mirror.example/crane",)


@pytest.mark.parametrize(
    ("name", "raw", "text"),
    [
        ("a.atom", ATOM, "Bees return\n\n340 hives."),
        ("unnamed", ATOM, "Bees return\n\n340 hives."),
        ("a.json", JSON_FEED, "Crane falls\n\nA crane\n\nfell."),
    ],
)
def test_atom_and_json_feed(name: str, raw: str, text: str) -> None:
    article: Article = taken(name, raw).articles[0]
    assert article.text == text
    assert article.published is not None
    assert article.published.value == "2026-05-04"
    assert len(article.authors) == 1


def test_a_feed_fetches_nothing_and_has_no_entities(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert taken(
        "a.rss", RSS.replace("<channel>", "<channel><image><url>http://x.example/a.png</url></image>")
    ).articles
    assert lost(taken("http://127.0.0.1/feed.rss", "http://127.0.0.1/feed.rss"))
    laughs = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + RSS.replace('<?xml version="1.0"?>', "")
    assert lost(taken("a.rss", laughs)) == ["it declares entities of its own, which are not read"]
    outside = '<!DOCTYPE r SYSTEM "http://x.example/a.dtd">' + RSS.replace('<?xml version="1.0"?>', "")
    assert taken("a.rss", outside).articles


@pytest.mark.parametrize("n", [100, 200_000])
def test_feeds_that_are_deep_or_wide_are_bounded(n: int) -> None:
    deep = "<div>" * n
    found = taken("a.rss", RSS.replace("Short.", f"<![CDATA[{deep}]]>").replace("A crane fell.", f"{deep}x"))
    assert found.articles or lost(found)
    assert taken("a.xml", f"<rss>{'<a>' * n}").problems


# --- lists of addresses ----------------------------------------------------------------------------------------------

OPML = """<opml version="2.0"><body><outline text="news"><outline type="rss" xmlUrl="https://mirror.example/feed"/>
<outline xmlUrl="javascript:alert(1)"/><outline xmlurl="https://post.example/feed"/></outline></body></opml>"""
SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://mirror.example/a</loc></url><url><loc> https://mirror.example/b </loc></url></urlset>"""


@pytest.mark.parametrize(
    ("name", "raw", "addresses"),
    [
        ("a.opml", OPML, ("https://mirror.example/feed", "https://post.example/feed")),
        ("a.xml", OPML, ("https://mirror.example/feed", "https://post.example/feed")),
        ("unnamed", OPML, ("https://mirror.example/feed", "https://post.example/feed")),
        ("sitemap.xml", SITEMAP, ("https://mirror.example/a", "https://mirror.example/b")),
        ("a.urls", "# ours\nhttps://mirror.example/a\n\nhttps://mirror.example/a\n", ("https://mirror.example/a",)),
        (
            "list", "https://mirror.example/a\r\nhttps://mirror.example/b",
            ("https://mirror.example/a", "https://mirror.example/b"),
        ),
    ],
)  # fmt: skip
def test_lists_give_addresses_and_say_that_they_hold_no_text(name: str, raw: str, addresses: tuple[str, ...]) -> None:
    found = taken(name, raw)
    assert found.addresses == addresses
    assert not found.articles
    assert "and no text: `rashomon fetch` gets pages" in lost(found)[-1]


def test_a_text_with_an_address_in_it_is_no_list() -> None:
    assert taken("a", "https://mirror.example/a\nA crane fell.\n").articles
    assert reader_for("a", b"").name == "plain text"
    assert lost(taken("a.urls", "https://mirror.example/a\nnonsense\n"))[0] == "not an address of the web"


# --- what came over the web ------------------------------------------------------------------------------------------


def test_the_declared_encoding_and_type_decide() -> None:
    text = "La alcaldesa dimitió; según el pregón, mañana habrá sesión. " * 5
    raw = page("Dimisión", text).decode().encode("cp1251", "replace")
    koi = page("Отставка", "Мэр города подала в отставку в понедельник. " * 5).decode().encode("koi8-r")
    url = "https://mirror.example/x.php"
    found = taken(url, koi, type="text/html", declared="koi8-r", url=url)
    assert found.articles[0].title == "Отставка"
    assert taken("x.txt", raw, type="text/html").articles
    assert taken("https://mirror.example/", b"%PDF-1.4 nonsense", type="application/pdf").problems[0].lost


# --- PDF -------------------------------------------------------------------------------------------------------------


def pdf(text: str) -> bytes:
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table, len(out),
    )  # fmt: skip


def test_pdf() -> None:
    pytest.importorskip("pypdf")
    found = taken("a.pdf", pdf("A crane fell on two empty ships."))
    assert [a.text for a in found.articles] == ["A crane fell on two empty ships."]
    assert taken("unnamed", pdf("A crane fell.")).articles
    assert lost(taken("a.pdf", pdf(""))) == ["a PDF without text (pictures of pages?)"]
    whole = pdf("A crane fell on two empty ships.")
    for cut in range(5, len(whole), 37):
        found = taken("a.pdf", whole[:cut])
        assert found.articles or lost(found)


# --- files larger than the limit -------------------------------------------------------------------------------------


@pytest.mark.parametrize("packed", [False, True])
def test_large_json_lines_are_read_line_by_line(tmp_path: Path, packed: bool) -> None:
    lines = [json.dumps({"id": str(n), "text": f"Hive {n} of many."}) for n in range(1200)]
    lines[7] = "{broken"
    lines[9] = json.dumps({"id": "9", "text": "x" * 500})
    raw = "\n".join(lines).encode()
    path = tmp_path / ("a.jsonl.gz" if packed else "a.jsonl")
    path.write_bytes(gzip.compress(raw) if packed else raw)
    found = list(pieces(Source(str(path), path=path), max_bytes=2_000))
    articles = [a.id for t in found for a in t.articles]
    assert len(found) == 3
    assert articles == [str(n) for n in range(1200) if n != 7]
    assert [p.where for t in found for p in t.problems] == [f"{path}:8"]
    cut = tmp_path / "b.jsonl.gz"
    cut.write_bytes(gzip.compress(raw)[:2500])
    assert any("damaged gzip" in p.says for t in pieces(Source(str(cut), path=cut), 2_000) for p in t.problems)
    small = [p.says for t in pieces(Source(str(path), path=path), 300) for p in t.problems]
    assert any("a line of more than the limit" in says for says in small)


def test_a_large_warc_is_read_record_by_record(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc([page(f"Mayor {n} quits", BODY + str(n)) for n in range(30)], packed=True))
    found = list(pieces(Source(str(path), path=path), max_bytes=3_000))
    assert sum(len(t.articles) for t in found) == 30
    assert path.stat().st_size < MAX_BYTES
