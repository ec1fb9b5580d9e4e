"""Fetching: only public addresses, every redirect checked, bodies bounded.  The only server is ours, on 127.0.0.1."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.plugs.fetch.serving import Answer, Web, serving
from warcio.archiveiterator import ArchiveIterator

from rashomon.model.web import NotFetched
from rashomon.plugs.fetch import robots
from rashomon.plugs.fetch.addresses import check, is_public, resolved
from rashomon.plugs.fetch.client import Fetcher
from rashomon.plugs.fetch.warc import append

PAGE = b"<html><head><title>Crane falls</title></head><body><p>A crane fell in Velmora harbour.</p></body></html>"
HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.fixture
def web() -> Iterator[Web]:
    with serving({"/crane": Answer(PAGE, headers=HTML)}) as made:
        yield made


@pytest.fixture
def slept() -> list[float]:
    return []


@pytest.fixture
def fetcher(slept: list[float]) -> Iterator[Fetcher]:
    with Fetcher(allow_private=True, delay=0.0, max_bytes=100_000, seconds=2.0, sleep=slept.append) as made:
        yield made


# --- which addresses -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "192.88.99.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:808:808::1", "2001:0:53aa:64c::1", "2001:db8::1", "fc00::1",
        "fd12::1", "fe80::1", "fec0::1", "ff02::1", "100::1", "5f00::1", "3fff::1", "2001:10::1",
    ],
)  # fmt: skip
def test_what_is_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "1.1.1.1"])
def test_what_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://a.example/x", "gopher://a.example/", "javascript:alert(1)", "//a.example/",
        "crane", "http://", "http:///x", "http://user:pass@a.example/", "http://user@a.example/", "http://a.example:22/",
        "http://a.example:25/", "http://a.example:99999/", "http://a.example/a b", "http://a.example/\nHost: b",
        "http://a.example\\@b.example/", "http://[fe80::1%25eth0]/", "http://[::1/",
        "https://a.example/" + "x" * 2000, "https://a.example/\ud800",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web(url: str) -> None:
    with pytest.raises(NotFetched):
        check(url)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "[::1]",
        "[::ffff:127.0.0.1]", "①②⑦.⓪.⓪.①",
    ],
)  # fmt: skip
def test_this_machine_is_not_asked_however_it_is_written(web: Web, host: str) -> None:
    port = web.url.rsplit(":", 1)[1]
    with Fetcher(delay=0.0, sleep=lambda _: None) as fetcher, pytest.raises(NotFetched):
        fetcher.get(f"http://{host}:{port}/crane")
    assert web.asked == []


def naming(monkeypatch: pytest.MonkeyPatch, answers: dict[str, list[str]]) -> list[str]:
    """Names of a made-up net: what each resolves to, one answer a time; gives the names asked for."""
    asked: list[str] = []
    plain: Any = socket.getaddrinfo

    def resolve(host: str, port: int, *_args: Any, **_named: Any) -> list[Any]:
        if host not in answers:  # a number: what was checked is being connected to
            return plain(host, port, *_args, **_named)
        asked.append(host)
        found = answers[host]
        address = found.pop(0) if len(found) > 1 else found[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


@pytest.mark.parametrize("address", ["127.0.0.1", "169.254.169.254", "10.0.0.1", "64:ff9b::a00:1", "fe80::1%eth0"])
def test_a_name_that_leads_inside_is_refused(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    naming(monkeypatch, {"inside.example": [address]})
    with pytest.raises(NotFetched, match="not public"):
        resolved("inside.example", 80)


def test_a_name_is_resolved_once_and_that_address_is_connected_to(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second answer of a name server that changes its mind is never asked for."""
    web.pages["/robots.txt"] = Answer(b"User-agent: *\nAllow: /\n")
    asked = naming(monkeypatch, {"mirror.example": ["127.0.0.1", "10.9.9.9"]})
    connected: list[tuple[str, int]] = []
    plain = socket.create_connection
    monkeypatch.setattr(
        socket, "create_connection", lambda a, *args, **named: connected.append(a) or plain(a, *args, **named)
    )
    port = int(web.url.rsplit(":", 1)[1])
    with Fetcher(allow_private=True, delay=0.0) as fetcher:
        found = fetcher.get(f"http://mirror.example:{port}/crane")
    assert found.body == PAGE
    assert web.sent[-1]["host"] == f"mirror.example:{port}"
    assert set(connected) == {("127.0.0.1", port)}
    assert asked == ["mirror.example"]  # robots.txt and the page share a connection


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "to",
    [
        "file:///etc/passwd",
        "http://127.0.0.1:22/",
        "http://user:pass@127.0.0.1/",
        "gopher://x.example/",
        "http://",
        "http://[bad",
        "//[::1",
        "http://x.example:port/",
    ],
)
def test_each_redirect_is_checked(web: Web, fetcher: Fetcher, to: str) -> None:
    web.pages["/moved"] = Answer(status=302, headers={"Location": to})
    with pytest.raises(NotFetched):
        Fetcher.get(fetcher, web.url + "/moved")


def test_a_public_page_cannot_lead_inside(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that was let through redirects to a name inside: the second hop is resolved and refused."""
    port = int(web.url.rsplit(":", 1)[1])
    naming(monkeypatch, {"public.example": ["127.0.0.1"], "inside.example": ["10.0.0.7"]})
    monkeypatch.setattr("rashomon.plugs.fetch.addresses.is_public", lambda a: str(a) == "127.0.0.1")
    web.pages["/moved"] = Answer(status=301, headers={"Location": f"http://inside.example:{port}/secret"})
    with Fetcher(delay=0.0) as fetcher, pytest.raises(NotFetched, match=r"inside\.example is 10\.0\.0\.7"):
        fetcher.get(f"http://public.example:{port}/moved")


def test_redirects_are_followed_and_bounded(web: Web, fetcher: Fetcher) -> None:
    web.pages["/a"] = Answer(status=301, headers={"Location": "/crane#part"})
    web.pages["/loop"] = Answer(status=302, headers={"Location": "/loop"})
    found = fetcher.get(web.url + "/a")
    assert (found.url, found.final, found.body) == (web.url + "/a", web.url + "/crane", PAGE)
    with pytest.raises(NotFetched, match="more than 6 redirects"):
        fetcher.get(web.url + "/loop")


def test_nothing_of_ours_goes_along(web: Web, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    """No cookies, no referrer, no credentials, no proxy of the environment."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NETRC", "/dev/null")
    web.pages["/cookie"] = Answer(PAGE, headers=HTML | {"Set-Cookie": "id=1"})
    fetcher.get(web.url + "/cookie")
    fetcher.get(web.url + "/crane")
    for sent in web.sent:
        assert not {"cookie", "authorization", "referer", "proxy-authorization"} & set(sent)
    assert web.sent[-1]["user-agent"].startswith("rashomon/")


# --- bodies ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("gzip", lambda b: gzip.compress(b[:50]) + gzip.compress(b[50:])),
        ("deflate", zlib.compress),
        ("deflate", lambda b: zlib.compress(b)[2:-4]),
        ("identity", bytes),
    ],
)
def test_packed_bodies(web: Web, fetcher: Fetcher, encoding: str, pack: Any) -> None:
    packed = pack(PAGE)
    web.pages["/p"] = Answer(packed, headers=HTML | {"Content-Encoding": encoding})
    found = fetcher.get(web.url + "/p")
    assert (found.body, found.wire) == (PAGE, packed)
    assert (found.type, found.charset) == ("text/html", "utf-8")


@pytest.mark.parametrize(
    ("encoding", "body", "says"),
    [
        ("gzip", gzip.compress(b"\0" * 50_000_000), "unpacks to more than"),
        ("deflate", zlib.compress(b"\0" * 50_000_000), "unpacks to more than"),
        ("", b"x" * 100_001, "100,001 bytes, more than the limit"),
        ("gzip, gzip", gzip.compress(gzip.compress(PAGE)), "not asked for"),
        ("br", b"\x1b\x00", "not asked for"),
        ("zstd", b"\x28\xb5\x2f\xfd", "not asked for"),
        ("gzip", b"not gzip at all", "damaged gzip"),
        ("gzip", gzip.compress(PAGE)[:40], "ends too early"),
    ],
)
def test_bombs_and_broken_bodies(web: Web, fetcher: Fetcher, encoding: str, body: bytes, says: str) -> None:
    web.pages["/p"] = Answer(body, headers=HTML | {"Content-Encoding": encoding})
    with pytest.raises(NotFetched, match=says):
        fetcher.get(web.url + "/p")


def test_a_body_that_lies_about_its_length_is_bounded_too(web: Web, fetcher: Fetcher) -> None:
    web.pages["/p"] = Answer(b"x" * 300_000, headers={"Content-Length": "99000"})
    assert len(fetcher.get(web.url + "/p").body) == 99_000


def test_a_slow_server_does_not_hold_us_up(web: Web, slept: list[float]) -> None:
    web.pages["/slow"] = Answer(b"x" * 1000, drip=0.1)
    with Fetcher(allow_private=True, delay=0.0, seconds=0.5, sleep=slept.append) as fetcher:
        began = time.monotonic()
        with pytest.raises(NotFetched, match=r"too slowly|timed out"):
            fetcher.get(web.url + "/slow")
    assert time.monotonic() - began < 4
    assert web.count("/slow") == 3


# --- manners ---------------------------------------------------------------------------------------------------------


def test_robots_are_heeded(web: Web, fetcher: Fetcher) -> None:
    web.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n")
    web.pages["/private/x"] = Answer(PAGE)
    with pytest.raises(NotFetched, match="asks not to be read"):
        fetcher.get(web.url + "/private/x")
    assert fetcher.get(web.url + "/crane").body == PAGE
    assert web.count("/robots.txt") == 1


def test_a_site_s_pause_is_kept(web: Web, fetcher: Fetcher, slept: list[float]) -> None:
    web.pages["/robots.txt"] = Answer(b"User-agent: rashomon\nCrawl-delay: 7\n")
    fetcher.get(web.url + "/crane")
    fetcher.get(web.url + "/crane")
    assert [round(s) for s in slept] == [7]


def test_robots_that_cannot_be_read_forbid_for_now(web: Web, fetcher: Fetcher) -> None:
    web.pages["/robots.txt"] = Answer(b"", 503)
    with pytest.raises(NotFetched, match=r"robots\.txt cannot be read"):
        fetcher.get(web.url + "/crane")
    assert web.count("/crane") == 0


def test_robots_are_asked_for_again_after_a_while(web: Web, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    """A robots.txt that failed once forbade the host for as long as `watch` or `serve` ran, and no change was seen."""
    web.pages["/robots.txt"] = Answer(b"", 503)
    with pytest.raises(NotFetched):
        fetcher.get(web.url + "/crane")
    web.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /private\n")
    with pytest.raises(NotFetched):
        fetcher.get(web.url + "/crane")  # not yet
    now = time.monotonic()
    monkeypatch.setattr(robots, "time", SimpleNamespace(monotonic=lambda: now + robots.AGAIN + 1))
    assert fetcher.get(web.url + "/crane").body == PAGE
    web.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /\n")
    assert fetcher.get(web.url + "/crane").body == PAGE
    monkeypatch.setattr(robots, "time", SimpleNamespace(monotonic=lambda: now + robots.KEPT + robots.AGAIN + 2))
    with pytest.raises(NotFetched, match="asks not to be read"):
        fetcher.get(web.url + "/crane")


def test_a_busy_server_is_asked_again_when_it_says(web: Web, fetcher: Fetcher, slept: list[float]) -> None:
    answers = [Answer(b"", 503, {"Retry-After": "5"}), Answer(b"", 429), Answer(PAGE, headers=HTML)]
    web.pages["/busy"] = lambda: answers.pop(0)
    assert fetcher.get(web.url + "/busy").body == PAGE
    assert slept == [5.0, 2.0]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 418])
def test_what_is_refused_for_good_is_asked_once(web: Web, fetcher: Fetcher, status: int) -> None:
    web.pages["/gone"] = Answer(b"", status)
    with pytest.raises(NotFetched, match=str(status)):
        fetcher.get(web.url + "/gone")
    assert web.count("/gone") == 1


def test_what_is_known_is_not_sent_again(web: Web, fetcher: Fetcher) -> None:
    web.pages["/feed"] = Answer(PAGE, headers=HTML | {"ETag": '"v1"'})
    first = fetcher.get(web.url + "/feed")
    again = fetcher.get(web.url + "/feed", etag=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_answers_are_kept_as_warc(web: Web, fetcher: Fetcher, tmp_path: Path) -> None:
    packed = gzip.compress(PAGE)
    web.pages["/p"] = Answer(packed, headers=HTML | {"Content-Encoding": "gzip"})
    file = tmp_path / "raw.warc.gz"
    append(file, fetcher.get(web.url + "/crane"))
    append(file, fetcher.get(web.url + "/p"))
    with file.open("rb") as stream:
        records = ArchiveIterator(stream)
        kept = [(r.rec_headers.get_header("WARC-Target-URI"), r.content_stream().read()) for r in records]
    assert kept == [(web.url + "/crane", PAGE), (web.url + "/p", PAGE)]
