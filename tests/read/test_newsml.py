"""NewsML-G2 and ninjs: what agencies send.  Every outlet, person and place is invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from tests.standards import standard

from rashomon.model import Stated
from rashomon.read import pieces, read
from rashomon.seams import Source, Taken

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:veldonia.example:20260312:{n}"
  version="2" standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en-GB">
 <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:VW"><name>Veldonia Wire</name></provider>
  <versionCreated>2026-03-12T09:30:00Z</versionCreated></itemMeta>
 <contentMeta><contentCreated>2026-03-11T22:10:00+01:00</contentCreated><by>By Ida Kronholm</by>
  <headline>Ferry strikes barge</headline><language tag="en"/></contentMeta>
 <contentSet>{content}</contentSet></newsItem>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
 <head><title>slug</title></head><body><h1>Ferry strikes barge</h1><p>Two people <b>died</b>
 off Larn&#160;Point.</p><!-- note --><p>“It was dark,” said Pavel Lind.</p><script>alert(1)</script></body>
 </html></inlineXML>"""
NITF = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
 <body><body.head> <hedline><hl1>Ferry</hl1></hedline></body.head>
 <body.content><p>Two people died.</p><p>It was dark.</p></body.content>
 </body></nitf></inlineXML>"""
PLAIN = '<inlineData contenttype="text/plain">Two people died.\n\nIt was dark &amp; cold.</inlineData>'


def taken(name: str, raw: str | dict[str, Any]) -> Taken:
    text = raw if isinstance(raw, str) else json.dumps(raw)
    return read(Source(name, raw=text.encode()))


def test_an_item_with_xhtml() -> None:
    found = taken("a.xml", ITEM.format(n=1, content=XHTML))
    [article] = found.articles
    assert found.problems == ()
    assert article.text == "Ferry strikes barge\n\nTwo people died off Larn Point.\n\n“It was dark,” said Pavel Lind."
    assert article.title == "Ferry strikes barge"
    assert article.outlet == Stated("Veldonia Wire", "NewsML-G2, provider")
    assert article.published == Stated("2026-03-11", "NewsML-G2, contentcreated")
    assert (article.language, article.authors) == ("en", ("Ida Kronholm",))
    assert article.id == "urn:newsml:veldonia.example:20260312:1"
    assert article.furniture == ((0, 19, "headline"),)


@pytest.mark.parametrize(
    ("content", "text"),
    [(NITF, "Two people died.\n\nIt was dark."), (PLAIN, "Two people died.\n\nIt was dark & cold.")],
)
def test_items_with_nitf_and_plain_text(content: str, text: str) -> None:
    [article] = taken("-", ITEM.format(n=1, content=content)).articles
    assert article.text == f"Ferry strikes barge\n\n{text}"


def test_a_message_of_items_in_order_and_what_has_no_text_is_lost() -> None:
    empty = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"><contentSet/></newsItem>'
    items = ITEM.format(n=1, content=PLAIN) + empty + ITEM.format(n=2, content=NITF)
    found = taken(
        "m.newsml", f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{items}</itemSet></newsMessage>"
    )
    assert [a.id[-1] for a in found.articles] == ["1", "2"]
    assert [(p.where, p.says, p.lost) for p in found.problems] == [("m.newsml[2]", "a news item without text", True)]


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        ("", "empty"),
        ("no markup", "not XML"),
        ("<rss><channel/></rss>", "no NewsML-G2: <rss>"),
        ('<!DOCTYPE a [<!ENTITY b "boom">]><newsItem>&b;</newsItem>', "declares entities"),
        ("<newsMessage/>", "without items"),
    ],
)
def test_other_xml_is_refused_and_said(raw: str, says: str) -> None:
    found = taken("a.newsml", raw)
    assert not found.articles
    assert [says in p.says and p.lost for p in found.problems] == [True]


NINJS_1 = {
    "uri": "urn:vw:1", "type": "text", "versioncreated": "2026-03-12T09:30:00Z", "language": "en-GB",
    "byline": "By Ida Kronholm",
    "headline": "Ferry strikes barge", "copyrightholder": "Veldonia Wire", "urgency": 3,
    "body_xhtml": "<p>Two people <b>died</b>.</p><p>It was dark.</p>",
}  # fmt: skip
NINJS_2 = {
    "uri": "urn:vw:1", "standard": {"name": "ninjs", "version": "2.0"}, "versioncreated": "2026-03-12T09:30:00Z",
    "language": "en", "by": "Ida Kronholm", "infosources": [{"name": "Veldonia Wire"}],
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry strikes barge"}],
    "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>no</p>"},
               {"role": "main", "contenttype": "text/plain", "value": "Two people died.\n\nIt was dark."}],
}  # fmt: skip


@pytest.mark.parametrize("item", [NINJS_1, NINJS_2], ids=["1", "2"])
def test_ninjs(item: dict[str, Any]) -> None:
    for found in (taken("a.json", item), taken("a.jsonl", item), taken("-", item)):
        [article] = found.articles
        assert found.problems == ()
        assert article.text == "Ferry strikes barge\n\nTwo people died.\n\nIt was dark."
        assert (article.id, article.title, article.language) == ("urn:vw:1", "Ferry strikes barge", "en")
        assert article.outlet == Stated("Veldonia Wire", "given")
        assert article.published is not None
        assert article.published.value == "2026-03-12"
        assert article.authors == ("Ida Kronholm",)


def test_ninjs_keeps_what_it_says_beyond_our_record() -> None:
    [article] = taken("a.json", NINJS_1).articles
    assert article.extra["urgency"] == 3
    assert taken("a.json", {"uri": "x", "versioncreated": "2026", "headline": "Only a headline"}).articles[0].text
    assert taken("a.json", {"uri": "x", "versioncreated": "2026", "headline": " "}).problems[0].lost


def test_ninjs_beyond_the_bounds_of_a_page_costs_one_record(tmp_path: Path) -> None:
    good, bad = {"text": "A crane fell."}, {"uri": "x", "profile": "a", "headline": "y", "body_html5": "<p>" * 70_000}
    lines = "\n".join(map(json.dumps, (good, bad, good)))
    found = taken("a.jsonl", lines)
    assert len(found.articles) == 2
    assert [(p.where, p.says) for p in found.problems] == [("a.jsonl:2", "more than 60,000 elements in the page")]
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    by_piece = list(pieces(Source("a.jsonl", path=tmp_path / "a.jsonl"), max_bytes=len(lines) - 1))
    assert [a.text for t in by_piece for a in t.articles] == ["A crane fell."] * 2
    listed = read(Source("a.json", raw=json.dumps([good, bad]).encode()))
    assert (len(listed.articles), [p.where for p in listed.problems]) == (1, ["a.json[1]"])


# --- what these tests read is what the standards say ------------------------------------------------------------------


@pytest.mark.parametrize(("item", "version"), [(NINJS_1, "1.3"), (NINJS_2, "2.0")], ids=["1", "2"])
def test_our_ninjs_is_ninjs(item: dict[str, Any], version: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(standard(f"ninjs-schema_{version}.json").read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema)(schema)
    assert [e.message for e in checker.iter_errors(item)] == []


@pytest.mark.parametrize("content", [XHTML, NITF, PLAIN], ids=["xhtml", "nitf", "plain"])
def test_our_newsml_is_newsml(content: str) -> None:
    rules = etree.XMLSchema(etree.parse(standard("NewsML-G2_*-spec-All-Power.xsd")))
    assert rules.validate(etree.fromstring(ITEM.format(n=1, content=content))), rules.error_log
