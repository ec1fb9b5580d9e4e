"""Every export against the rules of its standard, written here by hand from the standard's text."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import rashomon
from rashomon import present
from rashomon.present import clean, markdown
from rashomon.present.exports import chat, claimreview, collate, flat
from rashomon.present.shapes import ReportData

EXAMPLE = sorted((Path(__file__).parents[2] / "examples").glob("[a-e]-*"))
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
# What a story may hold to hurt a format: markup, formulas, TeX, mentions, controls, letters of other scripts.
HOSTILE = '=cmd|"/c calc"!A1 <script>&amp; {\\input{x}} @channel 100% _a_ \u202e\x1b \ud83d said three boats sank.'


@cache
def usual() -> ReportData:
    return rashomon.compare(EXAMPLE).data


@cache
def hostile() -> ReportData:
    one = rashomon.article(HOSTILE + "\n\nMayor Ida Lund said: “We <b>will</b> rebuild & more.”", outlet="=A\\&B}")
    two = rashomon.article(
        HOSTILE + "\n\nIda Lund told us: “We <b>will</b> rebuild & more.”",
        title="@here {x}",
        url="http://x.example/}{a b",
    )
    return rashomon.compare([one, two]).data


BOTH = pytest.mark.parametrize("data", [usual(), hostile()], ids=["usual", "hostile"])


def told(form: str, data: ReportData) -> str:
    return present.packed(form, data).decode("utf-8")


# --- W3C Web Annotation Data Model (Recommendation of 2017-02-23) ---


@BOTH
def test_web_annotations(data: ReportData) -> None:
    """3.1: @context, id, type; 4.2.4 TextQuoteSelector, 4.2.5 TextPositionSelector (code points, end excluded)."""
    page = json.loads(told("annotations", data))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert re.match(r"[a-z]+:", page["id"])
    assert len({a["id"] for a in page["items"]}) == len(page["items"])
    texts = {clean.iri(a["url"] or "") or f"urn:sha256:{a['sha256']}": a["text"] for a in data["articles"]}
    motivations = {"linking", "describing", "classifying", "commenting", "identifying", "highlighting"}
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert item["motivation"] in motivations
        assert all(b["type"] == "TextualBody" and b["purpose"] in motivations for b in item["body"])
        quote, position = item["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        text = texts[item["target"]["source"]]
        start, end = position["start"], position["end"]
        assert 0 <= start < end <= len(text)
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])


# --- schema.org (the terms used, with the types their values may have) ---

ALLOWED: dict[str, dict[str, set[str]]] = {
    "NewsArticle": {"headline": {"Text"}, "inLanguage": {"Text"}, "identifier": {"Text"}, "url": {"Text"},
                    "datePublished": {"Date"}, "publisher": {"Organization", "Person"},
                    "author": {"Organization", "Person"}},
    "Quotation": {"name": {"Text"}, "text": {"Text"}, "inLanguage": {"Text"}, "isPartOf": {"@id"},
                  "exampleOfWork": {"@id"}, "spokenByCharacter": {"Person", "Organization"}},
    "Claim": {"text": {"Text"}, "inLanguage": {"Text"}, "appearance": {"@id", "NewsArticle"},
              "datePublished": {"Date"}},
    "Person": {"name": {"Text"}},
    "Organization": {"name": {"Text"}},
    "ClaimReview": {"claimReviewed": {"Text"}, "itemReviewed": {"Claim"}, "author": {"Organization", "Person"},
                    "url": {"Text"}, "datePublished": {"Date"}, "reviewRating": {"Rating"}},
    "Rating": {"ratingValue": {"Number"}, "bestRating": {"Number"}, "worstRating": {"Number"},
               "alternateName": {"Text"}},
}  # fmt: skip


def check_node(node: dict[str, Any]) -> None:
    """Every property is one of its type's, every value of a type that the property may have."""
    allowed = ALLOWED[node["@type"]]
    for name, values in node.items():
        if name.startswith("@"):
            continue
        assert name in allowed, (node["@type"], name)
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, dict) and "@type" in value:
                assert value["@type"] in allowed[name], name
                check_node(value)
            elif isinstance(value, dict):
                assert set(value) == {"@id"}
                assert "@id" in allowed[name]
            elif isinstance(value, int):
                assert "Number" in allowed[name]
            elif "Date" in allowed[name]:
                assert re.fullmatch(r"\d{4}-\d\d-\d\d", value)
            else:
                assert isinstance(value, str)
                assert "Text" in allowed[name]


@BOTH
def test_schema_org(data: ReportData) -> None:
    document = json.loads(told("schemaorg", data))
    assert document["@context"] == "https://schema.org"
    known = {n["@id"] for n in document["@graph"]}
    assert len(known) == len(document["@graph"])
    for node in document["@graph"]:
        check_node(node)
        for link in ("isPartOf", "exampleOfWork", "appearance"):
            assert node.get(link, {"@id": next(iter(known))})["@id"] in known
    assert {n["@type"] for n in document["@graph"]} <= {"NewsArticle", "Quotation", "Claim"}


def test_schema_org_has_all_three_of_the_example() -> None:
    document = json.loads(told("schemaorg", usual()))
    assert {n["@type"] for n in document["@graph"]} == {"NewsArticle", "Quotation", "Claim"}
    speakers = {n["spokenByCharacter"]["name"] for n in document["@graph"] if "spokenByCharacter" in n}
    assert "Henrik Vane" in speakers


def is_claim_review(node: dict[str, Any]) -> bool:
    """What schema.org and the fact-check markup guidelines ask of one: the type and all of these."""
    needed = ("claimReviewed", "reviewRating", "url", "author", "datePublished", "itemReviewed")
    return node.get("@type") == "ClaimReview" and all(node.get(n) for n in needed)


def every_object(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(o for v in value.values() for o in every_object(v))]
    return [o for v in value for o in every_object(v)] if isinstance(value, list) else []


@BOTH
def test_a_claim_review_is_a_draft_until_a_person_signs(data: ReportData) -> None:
    document = json.loads(told("claimreview", data))
    assert document["signed"] is False
    for one in every_object(document):
        assert one.get("@type") != "ClaimReview"
        assert not set(one) & {"author", "reviewRating", "@context"}
    for draft in document["drafts"]:
        assert not is_claim_review(draft)
        review = present.signed(
            draft,
            author="Coast Desk",
            url="https://desk.example/1",
            published="2026-03-20",
            rating=2,
            verdict="No",
        )
        assert is_claim_review(review)
        check_node(review | {"@type": "ClaimReview"})


@pytest.mark.parametrize(
    "lacks",
    [{"author": " "}, {"verdict": ""}, {"url": "desk.example"}, {"rating": 0}, {"rating": 6}, {"published": "soon"}],
)
def test_nothing_is_signed_by_halves(lacks: dict[str, Any]) -> None:
    [*drafts] = json.loads(told("claimreview", usual()))["drafts"]
    whole = {"author": "Desk", "url": "https://desk.example/1", "published": "2026-03-20", "rating": 2, "verdict": "No"}
    with pytest.raises(present.Unsigned):
        claimreview.signed(drafts[0], **{**whole, **lacks})


# --- TEI P5, chapter 13 ---

TEI_RULES = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="TEI"><element name="teiHeader">
  <element name="fileDesc">
    <element name="titleStmt"><oneOrMore><element name="title"><text/></element></oneOrMore></element>
    <element name="publicationStmt"><oneOrMore><element name="p"><text/></element></oneOrMore></element>
    <element name="sourceDesc"><element name="listWit"><oneOrMore><element name="witness">
      <attribute name="xml:id"><data type="ID"/></attribute>
      <element name="bibl"><interleave><element name="title"><text/></element>
        <element name="publisher"><text/></element>
        <optional><element name="date"><attribute name="when"><data type="date"/></attribute></element></optional>
        <optional><element name="ref"><attribute name="target"><data type="anyURI"/></attribute></element></optional>
      </interleave></element></element></oneOrMore></element></element></element>
  <element name="encodingDesc"><element name="variantEncoding">
    <attribute name="method"><value>parallel-segmentation</value></attribute>
    <attribute name="location"><value>internal</value></attribute></element></element></element>
  <element name="text"><element name="body"><choice><element name="p"><text/></element>
    <oneOrMore><element name="div"><attribute name="type"/><attribute name="xml:id"><data type="ID"/></attribute>
      <element name="head"><text/></element>
      <element name="p"><mixed><zeroOrMore><element name="app"><oneOrMore><element name="rdg">
        <attribute name="wit"><list><oneOrMore><data type="anyURI"/></oneOrMore></list></attribute><text/></element>
      </oneOrMore></element></zeroOrMore></mixed></element>
      <element name="note"><attribute name="type"/><text/></element></element></oneOrMore>
  </choice></element></element></element></start></grammar>"""


@BOTH
def test_tei_follows_the_content_models(data: ReportData) -> None:
    tree = etree.fromstring(present.packed("tei", data))
    rules = etree.RelaxNG(etree.fromstring(TEI_RULES))
    assert rules.validate(tree), rules.error_log
    assert [w.get(XML_ID) for w in tree.iter(f"{TEI}witness")] == [a["letter"] for a in data["articles"]]


def test_tei_gives_every_rendering_back() -> None:
    tree = etree.fromstring(present.packed("tei", usual()))
    quotes = {f["id"]: f for f in usual()["findings"] if f["kind"] == "quote"}
    assert {d.get(XML_ID) for d in tree.iter(f"{TEI}div")} == set(quotes)
    for div in tree.iter(f"{TEI}div"):
        found = quotes[div.get(XML_ID)]
        for letter in found["articles"]:
            mine = [e for e in found["evidence"] if e["article"] == letter]
            expected = " … ".join(e["text"] for e in sorted(mine, key=lambda e: e["start"])).split()
            assert _read(div.find(f"{TEI}p"), letter).split() == expected
    assert any(len(div.find(f"{TEI}p")) > 2 for div in tree.iter(f"{TEI}div"))


def _read(paragraph: Any, letter: str) -> str:
    """The text of one witness: what stands outside the apparatus, and its own readings."""
    parts = [paragraph.text or ""]
    for app in paragraph:
        [mine] = [r for r in app if f"#{letter}" in r.get("wit").split()]
        parts += [mine.text or "", app.tail or ""]
    return " ".join(parts)


@given(st.lists(st.text(alphabet="ab, cD.", max_size=20), min_size=1, max_size=4))
def test_collation_loses_and_adds_no_word(renderings: list[str]) -> None:
    segments = collate.collated(renderings)
    for number, rendering in enumerate(renderings):
        words = [text for s in segments for text, whose in s.readings if number in whose]
        assert " ".join(words).split() == rendering.split()
    for segment in segments:
        assert sorted(n for _, whose in segment.readings for n in whose) == list(range(len(renderings)))


# --- CSV (RFC 4180), Parquet, JSON lines ---


@BOTH
def test_csv(data: ReportData) -> None:
    text = told("csv", data)
    assert text.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0] == [name for name, _ in flat.COLUMNS]
    assert {len(r) for r in rows} == {len(flat.COLUMNS)}
    assert len(rows) - 1 == sum(len(f["evidence"]) for f in data["findings"])
    for row in rows[1:]:
        assert not [c for c in row if c[:1] in set("=+-@\t\r\n")]


@given(st.text(max_size=10))
def test_no_cell_is_a_formula(text: str) -> None:
    safe = flat.defused(text)
    assert safe in (text, f"'{text}")
    assert not re.match(r"\s*[=+\-@＝＋－＠]", safe)


@BOTH
def test_parquet(data: ReportData) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    packed = present.packed("parquet", data)
    assert packed == present.packed("parquet", data)
    table = parquet.read_table(io.BytesIO(packed))
    assert table.column_names == [name for name, _ in flat.COLUMNS]
    assert table.schema.metadata[b"rashomon.format"] == b"rashomon-report/1"
    texts = {a["letter"]: a["text"] for a in data["articles"]}
    for row in table.to_pylist():
        assert (
            texts[row["article"]][row["start"] : row["end"]].encode("utf-8", "replace")
            == row["text"].replace("\ufffd", "?").encode()
        )


def test_parquet_says_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(present.LacksExtra, match=r"rashomon\[parquet\]"):
        present.packed("parquet", usual())


@BOTH
def test_json_lines(data: ReportData) -> None:
    lines = told("jsonl", data).splitlines()
    assert [json.loads(line)["id"] for line in lines] == [f["id"] for f in data["findings"]]


# --- references ---


@BOTH
def test_bibtex(data: ReportData) -> None:
    """Balanced braces, one entry an article, unique keys, no bare special character in a text field."""
    text = told("bibtex", data)
    entries = re.findall(r"^@misc\{([^,\s{}]+),\n((?:  .*\n)+)\}$", text, re.MULTILINE)
    assert len(entries) == len({key for key, _ in entries}) == len(data["articles"])
    for _, fields in entries:
        for name, value in re.findall(r"^  (\w+) = (.*),$", fields, re.MULTILINE):
            bare = re.sub(r"\\[{}%&$#_\\]|\\text\w+", "", value)
            assert bare.count("{") == bare.count("}")
            assert name == "url" or not re.search(r"[%&$#_~^]", bare)
            assert name != "month" or value in ("jan", "feb", "mar")


@BOTH
def test_csl(data: ReportData) -> None:
    """csl-data.json 1.0: a list of objects with `type` and `id`; names and dates in their own shapes."""
    known = {"id", "type", "title", "language", "author", "container-title", "issued", "URL", "note"}
    items = json.loads(told("csl", data))
    assert len({i["id"] for i in items}) == len(data["articles"])
    for item in items:
        assert set(item) <= known
        assert item["type"] == "article-newspaper"
        assert all(set(name) == {"literal"} for name in item.get("author", []))
        if "issued" in item:
            [parts] = item["issued"]["date-parts"]
            assert 1 <= len(parts) <= 3
            assert all(isinstance(p, int) for p in parts)


# --- PROV-JSON ---

PROV_RELATIONS = {
    "used": ("prov:activity", "prov:entity"),
    "wasGeneratedBy": ("prov:entity", "prov:activity"),
    "wasAssociatedWith": ("prov:activity", "prov:agent"),
    "wasDerivedFrom": ("prov:generatedEntity", "prov:usedEntity"),
    "hadMember": ("prov:collection", "prov:entity"),
}


@BOTH
def test_prov_json(data: ReportData) -> None:
    """Every name has a declared prefix; every relation has its two ends, and both are declared."""
    document = json.loads(told("prov", data))
    assert set(document) <= {"prefix", "entity", "activity", "agent", *PROV_RELATIONS}
    declared = {name for kind in ("entity", "activity", "agent") for name in document[kind]}
    assert all(name.split(":")[0] in document["prefix"] for name in declared)
    for relation, ends in PROV_RELATIONS.items():
        for id, one in document[relation].items():
            assert id.startswith("_:")
            assert {one[end] for end in ends} <= declared
    for f in data["findings"]:
        sources = {d["prov:usedEntity"] for d in document["wasDerivedFrom"].values()
                   if d["prov:generatedEntity"] == f"rashomon:{f['id']}"}  # fmt: skip
        assert sources == {f"rashomon:account-{e['article']}" for e in f["evidence"]}


# --- chat ---


@BOTH
def test_chat_is_short_and_wakes_nobody(data: ReportData) -> None:
    text = told("chat", data)
    assert len(text) <= 4000
    assert not re.search(r"@\w|<\w|://", text)
    assert data["articles"][0]["letter"] in text


# --- Markdown ---


MARKS = (
    "[x](http://e.vil)", "<b>", "![i](j)", "**b**", "`c`", "#", "1.", "2)", "-", "+", "=", "|", "~~", "---", "@all",
    "&lt;", "www.e.vil", "\\", "\n", "https://e.vil", "<!--", "$x$", ":::", "[^1]",
)  # fmt: skip
LINE = st.lists(st.one_of(st.text(max_size=5), st.sampled_from(MARKS)), max_size=8).map(" ".join)
ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")  # what CommonMark takes as the character itself


@given(LINE)
def test_no_text_becomes_markdown(text: str) -> None:
    safe = markdown.safe(text)
    bare = ESCAPED.sub("", safe)
    assert not re.search(r"[\\`*_{}\[\]()<>#!|~$&@\n\r]", bare)
    assert not re.match(r"[-+=:]|\d+[.)]", ESCAPED.sub("§", safe))
    assert not re.search(r"(?i)www\.|[a-z]://", safe)
    assert ESCAPED.sub(lambda m: m[0][1:], safe) == clean.line(text)  # and it reads as it did


@given(LINE)
def test_no_text_becomes_a_mark_of_a_chat(text: str) -> None:
    bare = re.sub(r"\\[`*_~|>\\\[\]#]", "", chat.plain(text))
    assert not re.search(r"[`*_~|>\\\[\]#<\n\r]|://|www\.|@(?!\u200b)", bare)


@BOTH
def test_the_markdown_holds_only_marks_of_ours(data: ReportData) -> None:
    """Each line begins as we begin lines, and nothing in it opens a link, a picture, HTML or code."""
    lines = told("md", data).splitlines()
    begins = r"# |## |\| |\|---|\*\*|> \*\*[A-Z]+|not found in |origin: |- |\*|Made by |\d+ accounts? "
    assert not [x for x in lines if x and not re.match(begins, x)]
    for line in lines:
        bare = re.sub(r"`[A-Z]+(?:¶\d+)?:\d+-\d+`", "", ESCAPED.sub("", line.replace("[…]", "")))
        assert not re.search(r"[`\[\]<{}]|^.+>|!\(", bare), line


# --- TIMEX3 in TimeML 1.2.1 ---

TIMEML = """<!ELEMENT TimeML (DOCID, DCT, TITLE?, TEXT)> <!ELEMENT DOCID (#PCDATA)> <!ELEMENT DCT (TIMEX3)>
<!ELEMENT TITLE (#PCDATA)> <!ELEMENT TEXT (#PCDATA | TIMEX3)*> <!ELEMENT TIMEX3 (#PCDATA)>
<!ATTLIST TIMEX3 tid ID #REQUIRED type (DATE | TIME | DURATION | SET) #REQUIRED value NMTOKEN #REQUIRED
 temporalFunction (true | false) "false" functionInDocument (CREATION_TIME | NONE) "NONE"
 anchorTimeID IDREF #IMPLIED>"""


@pytest.mark.parametrize("path", EXAMPLE, ids=lambda p: p.name)
def test_timex3(path: Path) -> None:
    [marked] = rashomon.annotate(path)
    tree = etree.fromstring(marked.render("timex3").encode())
    rules = etree.DTD(io.StringIO(TIMEML))
    assert rules.validate(tree), rules.error_log
    assert "".join(tree.find("TEXT").itertext()) == marked.text
    values = [t.get("value") for t in tree.find("TEXT")]
    assert len(values) > 5
    pattern = r"PRESENT_REF|PAST_REF|FUTURE_REF|P[\dXT][\w.]*|[\dX]{4}.*|[\dX]{2,3}"
    assert not [v for v in values if not re.fullmatch(pattern, v)]


def test_timex3_of_a_hostile_text() -> None:
    [marked] = rashomon.annotate(
        rashomon.article("<b>On Tuesday</b> & \x1b last week,\r\n“x”.", published="2026-03-12")
    )
    tree = etree.fromstring(marked.render("timex3").encode())
    assert "".join(tree.find("TEXT").itertext()) == marked.text.replace("\x1b", "\ufffd")


# --- CoNLL-U and brat ---


@pytest.mark.parametrize("path", EXAMPLE, ids=lambda p: p.name)
def test_conllu(path: Path) -> None:
    """Ten columns; ids from 1; one root; heads inside the sentence; the forms rebuild ``# text``."""
    [marked] = rashomon.annotate(path)
    for block in marked.render("conllu").strip().split("\n\n"):
        lines = [line for line in block.split("\n") if not line.startswith("#")]
        rows = [line.split("\t") for line in lines]
        assert {len(r) for r in rows} == {10}
        assert [r[0] for r in rows] == [str(i) for i in range(1, len(rows) + 1)]
        heads = [int(r[6]) for r in rows if r[6] != "_"]
        assert not heads or heads.count(0) == 1
        assert all(0 <= h <= len(rows) for h in heads)
        assert all((r[6] == "0") == (r[7] == "root") for r in rows if r[6] != "_")


@pytest.mark.parametrize("path", EXAMPLE, ids=lambda p: p.name)
def test_brat(path: Path) -> None:
    """Text-bound lines give their words at their offsets; relations and notes point to what stands above."""
    [marked] = rashomon.annotate(path)
    known = set()
    for line in marked.render("brat").splitlines():
        id, rest = line.split("\t", 1)
        assert id not in known
        known.add(id)
        if id.startswith("T"):
            head, words = rest.split("\t")
            places = [tuple(map(int, p.split())) for p in head.split(" ", 1)[1].split(";")]
            assert " ".join(marked.text[a:b] for a, b in places) == words
        elif id.startswith("R"):
            assert {part.split(":")[1] for part in rest.split()[1:]} <= known
        else:
            assert rest.split("\t")[0].split(" ")[1] in known
