"""Every address answers, in valid HTML whose links lead somewhere, in JSON, and in CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import re
import time
from pathlib import Path
from urllib.parse import quote, unquote
from xml.etree import ElementTree

import html5lib
import pytest

from rashomon.model.archive import StoryFilter
from rashomon.web import reply
from rashomon.web.openapi import described
from rashomon.web.routes import ADDRESSES
from rashomon.web.serving import Rate
from tests.web.made import NASTY, serving

ROOT = Path(__file__).parents[2]


def of_parts(shelf) -> dict[str, str]:
    """What the parts of addresses stand for here."""
    story = shelf.stories.page(StoryFilter(least=3)).items[0].id
    article = shelf.articles.page(story=story).items[0].id
    return {
        "/story": story, "/read": story, "/article": article, "/versions": shelf.articles.at_url(
            "https://courier.example/tide").row.id, "/person": shelf.told.people().items[0].key,
        "/outlet": "Orla Courier",
    }  # fmt: skip


def filled_in(path: str, shelf) -> str:
    for start, value in of_parts(shelf).items():
        if path.startswith(f"{start}/"):
            return re.sub(r"\{\w+:path\}", quote(value, safe=""), path)
    return path


GETS = [a for a in ADDRESSES if a.method == "GET" and "{number" not in a.path and "{version}" not in a.path]


@pytest.mark.parametrize("address", GETS, ids=lambda a: a.path)
def test_every_address_answers_as_it_says(client, shelf, address):
    got = client.get(filled_in(address.path, shelf))
    if address.path == "/":
        assert got.headers["location"] == "/stories"
        return
    assert got.status_code == 200
    assert got.headers["content-type"].startswith(address.media)
    if address.media == "text/html":
        assert sound(got.text)
    elif address.media == "application/json":
        got.json()
    elif address.media == "text/csv":
        assert len(list(csv.reader(io.StringIO(got.text)))) >= 1
        assert "attachment" in got.headers["content-disposition"]
    elif "xml" in address.media or "opml" in address.media:
        ElementTree.fromstring(got.content)


def sound(text: str) -> bool:
    """Nothing inline runs, every form has its token, every id is there once."""
    assert not re.search(r"<script(?! src=)", text)
    assert "<style" not in text
    for element in html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text).iter():
        if isinstance(element.tag, str):
            assert element.tag not in ("img", "iframe", "object", "embed", "base")
            assert not [name for name in element.keys() if str(name).startswith("on") or name == "style"]  # noqa: SIM118
    for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", text, re.DOTALL):
        assert 'name="token" value="' in form
    ids = re.findall(r'\sid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    return True


def test_every_link_leads_somewhere(shelf):
    """From page to page, until nothing new is linked; of the ways to narrow stories, one at a time."""
    with serving(shelf, reading=Rate(1e9, 1e9), searching=Rate(1e9, 1e9)) as client:
        _crawl(client)


def _crawl(client):
    waiting, seen = ["/stories", "/about", "/search?q=bridge", "/stories?q=zymurgy"], set()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        got = client.get(path)
        assert got.status_code in (200, 307), path
        if got.headers["content-type"].startswith("text/html"):
            for href in re.findall(r'(?:href|src)="(/[^"#]*)', got.text):
                if not (href.startswith("/stories") and "&" in href):
                    waiting.append(href.replace("&amp;", "&"))
    assert len(seen) > 60


def test_nothing_of_a_text_becomes_markup_or_a_command(client, shelf):
    told = shelf.articles.some([r.id for r in shelf.articles.page(limit=100).items])
    nasty = next(k for k in told if "zymurgy" in k.article.text)
    story = shelf.stories.of([nasty.row.id])[nasty.row.id]
    name = quote(NASTY, safe="")
    for path in (
        "/stories", f"/article/{quote(nasty.row.id, safe='')}", f"/story/{story}", f"/outlet/{name}", "/outlets",
        f"/search?q={name}", "/search?q=zymurgy&kind=article", f"/stories?q={name}&outlet={name}&person={name}",
        f"/people?q={name}", "/feeds", f"/person/{name}", "/stories.atom", "/feeds.opml",
    ):  # fmt: skip
        got = client.get(path)
        assert got.status_code in (200, 404), path
        assert "<script>alert" not in got.text, path
        assert "<img" not in got.text, path
        assert "javascript:" not in [h[:11] for h in re.findall(r'href="([^"]*)', got.text)], path
        assert "\x1b" not in got.text, path
        assert "\u202e" not in got.text, path
        if got.headers["content-type"].startswith("text/html"):
            assert sound(got.text)
        else:
            ElementTree.fromstring(got.content)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("=1+1", "'=1+1"), ("+x", "'+x"), ("-12", "-12"), (-12, "-12"), ("-1+cmd", "'-1+cmd"), ("@SUM(A1)", "'@SUM(A1)"),
     ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("| calc", "'| calc"), ("plain", "plain"), (None, ""), (("a", "b"), "a; b"),
     (True, "yes"), ("  =1", "'  =1")],
)  # fmt: skip
def test_cells_of_a_table_are_no_formulas(value, wanted):
    assert reply.cell(value) == wanted


def test_tables_hold_every_row_and_no_formula(client, shelf):
    rows = list(csv.DictReader(io.StringIO(client.get("/stories.csv").text)))
    assert len(rows) == shelf.stories.page().total
    told = shelf.articles.some([r.id for r in shelf.articles.page(limit=100).items])
    nasty = next(k for k in told if "zymurgy" in k.article.text)
    parts = {
        "/story": shelf.stories.of([nasty.row.id])[nasty.row.id], "/article": nasty.row.id, "/versions": nasty.row.id,
        "/person": NASTY, "/outlet": NASTY,
    }  # fmt: skip
    tables = [a.path for a in ADDRESSES if a.media == "text/csv"]
    assert len(tables) > 10
    for table in tables:
        path = next((t for start in parts if (t := _of(table, start, parts[start]))), table)
        got = client.get(path + "?q=zymurgy&kind=article" * ("search" in path))
        assert got.status_code in (200, 404), path
        named = got.headers.get("content-disposition")
        assert named is None or re.fullmatch(r'attachment; filename="[A-Za-z0-9_.-]+"', named)
        for row in csv.reader(io.StringIO(got.text)):
            assert not [c for c in row if re.match(r"\s*[=+@]", c)], path


def _of(table: str, start: str, value: str) -> str:
    """The address of a table with a value in its place; empty for a table of another kind."""
    return re.sub(r"\{\w+:path\}", quote(value, safe=""), table) if table.startswith(f"{start}/") else ""


def test_pages_of_a_list(client):
    first = client.get("/people.json?limit=2").json()
    second = client.get("/people.json?limit=2&offset=2").json()
    assert len(first["items"]) == len(second["items"]) == 2
    assert first["total"] == second["total"] > 4
    assert {i["key"] for i in first["items"]}.isdisjoint(i["key"] for i in second["items"])
    assert 'rel="next"' in client.get("/people?limit=2").text
    assert client.get("/people?limit=x").status_code == 400
    assert client.get("/people?offset=99999999999999999999").status_code == 200


def test_stories_are_narrowed(client, shelf):
    facets = shelf.stories.facets()
    for name, of in (("outlet", facets.outlets), ("language", facets.languages), ("person", facets.people),
                     ("place", facets.places), ("type", facets.types)):  # fmt: skip
        if not of:
            continue
        got = client.get("/stories.json", params={name: of[0].value}).json()
        assert got["total"] == of[0].count, name
        assert client.get("/stories", params={name: of[0].value}).status_code == 200
    assert client.get("/stories.json?q=bridge+ferry").status_code == 200
    assert client.get("/stories.json?since=2026-13-01").status_code == 400
    assert client.get("/stories.json?order=worst").status_code == 400


def test_what_is_new_since_the_last_visit(client, shelf, monkeypatch):
    assert 'class="new"' not in client.get("/stories").text  # a first visit: nothing to compare with
    later = time.time() + 86_400
    client.cookies.clear()
    client.cookies.set("rashomon-seen", "0.1000000000")
    assert 'class="new"' in client.get("/stories").text
    monkeypatch.setattr("rashomon.web.sessions.time.time", lambda: later)
    assert 'class="new"' not in client.get("/stories").text


def test_a_story_as_data_is_the_report(client, shelf):
    story = of_parts(shelf)["/story"]
    data = client.get(f"/story/{story}.json").json()
    assert data["format"] == "rashomon-report/1"
    texts = {a["letter"]: a["text"] for a in data["articles"]}
    rows = list(csv.DictReader(io.StringIO(client.get(f"/story/{story}.csv").text)))
    assert len(rows) == sum(len(f["evidence"]) for f in data["findings"])
    for row in rows:
        words = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert row["words"].lstrip("'").strip() == reply.cell(words).lstrip("'").strip()


def test_two_accounts_are_level_where_they_tell_the_same(client, shelf):
    from rashomon.web.pages.story import pairs

    assert pairs([("S1",), (), ("S2", "D1")], [("S3",), ("S1",), ("D1", "S2")]) == [(0, 1), (2, 2)]
    assert pairs([("S1",), ("S2",), ("S3",)], [("S3",), ("S1",), ("S2",)]) == [(0, 1), (1, 2)]
    assert pairs([], [("S1",)]) == []
    text = client.get(f"/read/{of_parts(shelf)['/story']}?left=A&right=B").text
    assert '<tr class="both">' in text
    assert client.get(f"/read/{of_parts(shelf)['/story']}?left=A&right=ZZ").status_code == 404


def test_versions_show_what_changed_word_by_word(client, shelf):
    id = of_parts(shelf)["/versions"]
    text = client.get(f"/versions/{id}").text
    assert "<del>Three</del>" in text
    assert "<ins>Five</ins>" in text
    steps = client.get(f"/versions/{id}.json").json()["steps"]
    assert [kind for kind, _ in steps[0]["changes"]] == ["title", "changed"]


def test_a_person_says_and_is_called(client, shelf):
    who = shelf.told.people().items[0]
    got = client.get(f"/person/{quote(who.key)}.json").json()
    assert got["total"] == who.quotes
    assert got["labels"]
    assert all(item["content"] for item in got["items"])


def test_an_outlet_has_its_denominators(client, shelf):
    outlet = next(f.value for f in shelf.stories.facets().outlets if "Courier" in f.value and "Orla" not in f.value)
    told = client.get(f"/outlet/{quote(outlet)}.json").json()["told"]
    assert told["stories"] == 1
    assert 0 < told["found"] <= told["shared"]
    assert told["alone_count"] == len(told["alone"])


def test_what_is_not_there_is_told(client):
    for path in ("/story/none", "/article/none", "/versions/none", "/outlet/none", "/jobs/99", "/nothing",
                 "/static/0/style.css", "/static/0/..%2f..%2fcli.py"):  # fmt: skip
        got = client.get(path)
        assert got.status_code == 404, path
        html5lib.HTMLParser(strict=True).parse(got.text)


def test_the_description_names_every_address(client):
    paths = client.get("/openapi.json").json()["paths"]
    assert sum(len(methods) for methods in paths.values()) == len(ADDRESSES)
    for path, methods in paths.items():
        for operation in methods.values():
            named = {p["name"] for p in operation["parameters"] if p["in"] == "path"}
            assert named == set(re.findall(r"\{(\w+)\}", path))
    assert described(ADDRESSES)["openapi"] == "3.1.0"


def test_the_documentation_names_every_address():
    said = (ROOT / "docs" / "web.md").read_text(encoding="utf-8")
    for a in ADDRESSES:
        shown = re.sub(r"\{(\w+)(:\w+)?\}", lambda m: m[1].upper(), a.path)
        assert f"`{shown}`" in said or f"`{re.sub(r'[.](json|csv)$', '', shown)}`" in said, shown


def test_names_travel_in_addresses():
    assert unquote(reply.path("a/b?c#d é")) == "a/b?c#d é"
    assert "/" not in reply.path("a/b")
