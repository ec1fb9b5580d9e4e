"""Who may ask, how much, how often; and what every answer carries."""

from __future__ import annotations

import random
import re
from urllib.parse import quote

import pytest

from rashomon.web.guard import POLICY, Buckets, host_name
from rashomon.web.routes import ADDRESSES
from rashomon.web.serving import Rate, Serving, loopback
from tests.web.made import BASE, serving


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:8000", 200), ("localhost", 200), ("[::1]:8000", 200), ("LOCALHOST:1", 200), ("evil.example", 421),
     ("127.0.0.1.evil.example", 421), ("localhost@evil.example", 421), ("", 421), ("evil.example:8000", 421),
     ("localhost/evil", 421), ("127.0.0.1:notaport", 421), ("2130706433", 421)],
)  # fmt: skip
def test_only_our_own_names_are_answered(client, host, status):
    assert client.get("/about", headers={"host": host}).status_code == status


def test_a_name_can_be_allowed(shelf):
    with serving(shelf, hosts=("news.example",)) as client:
        assert client.get("/about", headers={"host": "news.example:80"}).status_code == 200


def test_no_name_is_ours_by_accident():
    assert host_name("a b") not in Serving().allowed
    assert Serving(host="0.0.0.0").allowed == {"localhost", "127.0.0.1", "[::1]"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [({}, 303), ({"origin": BASE}, 303), ({"origin": "http://evil.example"}, 403), ({"origin": "null"}, 403),
     ({"origin": "https://127.0.0.1:8000.evil.example"}, 403), ({"sec-fetch-site": "cross-site"}, 403),
     ({"sec-fetch-site": "same-site"}, 403), ({"sec-fetch-site": "same-origin", "origin": BASE}, 303)],
)  # fmt: skip
def test_what_changes_comes_from_our_own_pages(owner, token, headers, status):
    sent = {"token": token(owner), "text": "A made-up text about nothing much."}
    assert owner.post("/add", data=sent, headers=headers).status_code == status


def test_a_form_needs_the_token_of_its_session(owner, token):
    good = token(owner)
    assert owner.post("/add", data={"text": "x"}).status_code == 403
    other = good[:-1] + ("1" if good.endswith("0") else "0")
    assert owner.post("/add", data={"text": "x", "token": other}).status_code == 403
    owner.cookies.clear()
    owner.cookies.set("rashomon-session", "0" * 32)
    assert owner.post("/add", data={"text": "x", "token": good}).status_code == 403
    assert owner.post("/corrections/1/undo", data={}).status_code == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(client, method):
    assert client.request(method, "/stories").status_code == 405


def test_every_answer_is_dressed(client):
    for path in ("/stories", "/nothing", "/stories.csv", "/openapi.json"):
        got = client.get(path)
        assert got.headers["content-security-policy"] == POLICY
        assert "unsafe" not in POLICY
        assert got.headers["x-content-type-options"] == "nosniff"
        assert got.headers["x-frame-options"] == "DENY"
        assert got.headers["cross-origin-resource-policy"] == "same-origin"
        assert "server" not in got.headers
    refused = client.get("/stories", headers={"host": "evil.example"})
    assert refused.headers["content-security-policy"] == POLICY


def test_cookies_stay_with_us(client):
    cookies = client.get("/stories").headers.get_list("set-cookie")
    assert cookies
    assert all("HttpOnly" in c and "SameSite=Strict" in c for c in cookies)


def test_a_large_body_is_refused_whatever_its_header_says(own, token):
    with serving(own, max_body=50_000) as client:
        good = token(client)
        assert client.post("/add", data={"token": good, "text": "x" * 60_000}).status_code == 413

        def pieces():
            yield b"token=" + good.encode() + b"&text="
            for _ in range(100):
                yield b"x" * 1_000

        kind = {"content-type": "application/x-www-form-urlencoded"}
        assert client.post("/add", content=pieces(), headers=kind).status_code == 413


def test_many_fields_and_files_are_refused(own, token):
    with serving(own, max_fields=10, max_files=3) as client:
        files = [("files", (f"{i}.txt", b"x")) for i in range(9)]
        got = client.post("/add", data={"token": token(client)}, files=files)
        assert got.status_code == 400


def test_a_body_that_is_no_form(owner):
    for kind in ("application/json", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain"):
        got = owner.post("/add", content=b"\xff\x00 nonsense", headers={"content-type": kind})
        assert got.status_code in (400, 403), kind


def test_too_much_at_once_waits(shelf):
    with serving(shelf, searching=Rate(3, 0.5)) as client:
        codes = [client.get("/search?q=bridge").status_code for _ in range(5)]
        assert codes[:3] == [200] * 3
        assert codes[-1] == 429
        got = client.get("/search?q=bridge")
        assert 1 <= int(got.headers["retry-after"]) <= 3
        assert client.get("/about").status_code == 200


def test_buckets_forget_clients_and_fill_again():
    buckets = Buckets()
    assert buckets.take("a", "x", Rate(1, 1000)) == 0
    assert buckets.take("b", "x", Rate(1, 0.001)) == 0
    assert buckets.take("b", "x", Rate(1, 0.001)) > 0


def test_the_key_is_asked_of_everybody(shelf):
    key = "a-long-enough-key-1"
    with serving(shelf, token=key) as client:
        assert client.get("/stories").status_code == 401
        assert client.get("/stories?key=wrong").status_code == 401
        assert client.get("/stories", headers={"authorization": f"Bearer {key}"}).status_code == 200
        let_in = client.get(f"/stories?key={key}&q=x")
        assert let_in.status_code == 303
        assert let_in.headers["location"] == "/stories?q=x"
        assert key not in str(let_in.headers.get_list("set-cookie"))
        assert client.get("/stories").status_code == 200
        assert client.get("/static/0/style.css").status_code == 404


def test_a_key_in_an_address_leads_nowhere_else(shelf):
    with serving(shelf, token="k" * 20) as client:
        got = client.get("//evil.example/?key=" + "k" * 20)
        assert not got.headers.get("location", "/").startswith("//")


def test_long_addresses_are_refused(client):
    assert client.get("/stories?q=" + "x" * 9_000).status_code == 414


@pytest.mark.parametrize(
    ("host", "alone"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("192.168.0.7", False),
     ("news.example", False)],
)  # fmt: skip
def test_what_only_this_machine_can_reach(host, alone):
    assert loopback(host) is alone


ODD = (
    "", "0", "-1", "9" * 23, "1e9", "NaN", "a\x00b", "\ud800", '"', "'", '"unbalanced', "*", "- -", "a OR", "NEAR(",
    "title:x", "{{7*7}}", "../../etc/passwd", "%00", "\u202e", "x" * 3000, "2026-02-30", "newest", "quote", "AND", ";",
    "\r\nX: y", "<b>",
)  # fmt: skip


def test_nothing_that_is_asked_breaks_a_page(own):
    """Odd values in every part of every address: refused or answered, never our own fault."""
    chance = random.Random(7)
    free = Rate(1e9, 1e9)
    with serving(own, reading=free, searching=free, changing=free) as client:
        token = client.get("/add").text.split('name="token" value="')[1].split('"')[0]
        for address in ADDRESSES * 4:
            path = re.sub(
                r"\{\w+(:int)?(:path)?\}", lambda m: "9" * 23 if m[1] else _quoted(chance.choice(ODD)), address.path
            )
            asked = {name: chance.choice(ODD) for name in (*address.query, *address.form) if chance.random() < 0.6}
            if address.method == "GET":
                query = "&".join(f"{k}={_quoted(v)}" for k, v in asked.items())
                got = client.get(f"{path}?{query}")
            else:
                sent = {k: v.encode("utf-8", "replace").decode() for k, v in asked.items() if k != "files"}
                got = client.post(path, data={"token": token, **sent})
            assert got.status_code < 500 or got.status_code == 501, (path, asked)


def _quoted(text):
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


def test_too_much_work_waits_its_turn(own):
    """A story that is not compared asks for work: when too much waits, it says so."""
    with serving(own) as client:
        client.app.state.desk.jobs._queue.maxsize = 1
        client.app.state.desk.jobs._queue.put_nowait(None)
        story = own.stories.page().items[0].id
        assert client.get(f"/story/{story}").status_code == 503
        client.app.state.desk.jobs._queue.get_nowait()
