"""Every export read by other people's programs: what a user's tool would make of it.

The validators are tools of development (`pyproject.toml`, extra dev).  Schemas that others publish are not ours to
ship: where the environment variable STANDARDS names a folder with copies of them (docs/contract.md names them), the
exports are held against those too.  UD's own validator is asked where `udvalidate` is on the path or in UDVALIDATE.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import rashomon
from rashomon import present
from rashomon.present import names
from rashomon.present.exports import flat
from rashomon.present.shapes import ReportData
from tests.present.test_exports import BOTH, EXAMPLE, HOSTILE, told, usual
from tests.standards import standard

SPANISH = Path(__file__).parents[1] / "gate" / "mixed" / "puente" / "A.txt"
OA, AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
SCHEMA = "https://schema.org/"
BAD_IRI = re.compile(r"[\x00-\x20<>\"{}|^`\\]")  # RFC 3987, and what SPARQL's and Turtle's IRIREF leave out


# --- JSON-LD, by rdflib ----------------------------------------------------------------------------------------------

# The part of http://www.w3.org/ns/anno.jsonld that our annotations use, term by term as the W3C defines it: rdflib
# would fetch the whole from the web.
_IRI, _TERM, _COUNT = {"@type": "@id"}, {"@type": "@vocab"}, {"@type": "xsd:nonNegativeInteger"}
ANNO: dict[str, Any] = {
    "oa": OA, "as": AS, "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id", "type": "@type",
    **{t: f"oa:{t}" for t in ("Annotation", "TextualBody", "TextQuoteSelector", "TextPositionSelector")},
    **{m: f"oa:{m}" for m in ("linking", "classifying", "describing", "commenting")},
    **{t: f"oa:{t}" for t in ("exact", "prefix", "suffix")},
    "start": {**_COUNT, "@id": "oa:start"}, "end": {**_COUNT, "@id": "oa:end"},
    "AnnotationPage": "as:OrderedCollectionPage", "startIndex": {**_COUNT, "@id": "as:startIndex"},
    "items": {**_IRI, "@id": "as:items", "@container": "@list"},
    "body": {**_IRI, "@id": "oa:hasBody"}, "target": {**_IRI, "@id": "oa:hasTarget"},
    "source": {**_IRI, "@id": "oa:hasSource"}, "selector": {**_IRI, "@id": "oa:hasSelector"},
    "motivation": {**_TERM, "@id": "oa:motivatedBy"}, "purpose": {**_TERM, "@id": "oa:hasPurpose"},
    "format": "dc:format", "value": "rdf:value",
}  # fmt: skip


def graph(form: str, data: ReportData, context: dict[str, Any]) -> Any:
    """The triples that rdflib reads, with the context given in the place of the one on the web."""
    rdflib = pytest.importorskip("rdflib")
    document = json.loads(told(form, data))
    assert keys(document) - {"@context"} <= {*context, "@id", "@type", "@graph"} or "@vocab" in context
    read = rdflib.Graph().parse(data=json.dumps({**document, "@context": context}), format="json-ld")
    names = {str(n) for triple in read for n in triple if isinstance(n, rdflib.URIRef)}
    assert not [n for n in names if BAD_IRI.search(n) or not re.match(r"[a-z][a-z0-9+.-]*:", n)]
    again = rdflib.Graph().parse(data=read.serialize(format="nt"), format="nt")
    assert len(again) == len(read)
    return read


def keys(value: Any) -> set[str]:
    """Every property name in a document: one that no context knows would be lost without a word."""
    if isinstance(value, dict):
        return {*value, *(k for v in value.values() for k in keys(v))}
    return {k for v in value for k in keys(v)} if isinstance(value, list) else set()


@BOTH
def test_annotations_as_triples(data: ReportData) -> None:
    """Every annotation has one target with both selectors, whose positions are numbers, and the page lists them all."""
    rdflib = pytest.importorskip("rdflib")
    read = graph("annotations", data, ANNO)
    oa, kind = rdflib.Namespace(OA), rdflib.RDF.type
    annotations = set(read.subjects(kind, oa.Annotation))
    assert len(annotations) == sum(len(f["evidence"]) for f in data["findings"])
    for one in annotations:
        [target] = read.objects(one, oa.hasTarget)
        assert len(list(read.objects(target, oa.hasSource))) == 1
        selectors = {next(read.objects(s, kind)): s for s in read.objects(target, oa.hasSelector)}
        assert set(selectors) == {oa.TextQuoteSelector, oa.TextPositionSelector}
        position = selectors[oa.TextPositionSelector]
        assert {next(read.objects(position, p)).datatype for p in (oa.start, oa.end)} == {rdflib.XSD.nonNegativeInteger}
        assert set(read.objects(one, oa.motivatedBy)) == {oa.linking}
    [items] = read.objects(None, rdflib.URIRef(f"{AS}items"))
    assert set(rdflib.collection.Collection(read, items)) == annotations


def test_the_context_is_that_of_the_w3c() -> None:
    """Each term of ours means what the published context (`anno.jsonld`) says."""
    published = json.loads(standard("anno.jsonld").read_text(encoding="utf-8"))["@context"]
    for term, meaning in ANNO.items():
        theirs = published[term]
        if term in ("id", "type"):
            assert theirs["@id"] == meaning
        else:
            assert theirs == meaning, term


@BOTH
def test_schema_org_as_triples(data: ReportData) -> None:
    rdflib = pytest.importorskip("rdflib")
    read = graph("schemaorg", data, {"@vocab": SCHEMA})
    kinds = {str(k).removeprefix(SCHEMA) for k in read.objects(None, rdflib.RDF.type)}
    assert kinds <= {"NewsArticle", "Quotation", "Claim", "Person", "Organization"}
    assert len(set(read.subjects(rdflib.RDF.type, rdflib.URIRef(f"{SCHEMA}NewsArticle")))) == len(data["articles"])
    named = {str(p) for p in read.predicates()} - {str(rdflib.RDF.type)}
    assert all(p.startswith(SCHEMA) for p in named)


# --- PROV-JSON, by the package prov ----------------------------------------------------------------------------------


@BOTH
def test_prov_by_its_library(data: ReportData) -> None:
    """The document is read, written as PROV-N and read again as the same."""
    model = pytest.importorskip("prov.model")
    document = model.ProvDocument.deserialize(content=told("prov", data), format="json")
    of = {kind: list(document.get_records(kind)) for kind in (model.ProvEntity, model.ProvDerivation)}
    models = len(data["run"]["models"])
    assert len(of[model.ProvEntity]) == len(data["articles"]) + len(data["findings"]) + models + 1
    assert len(of[model.ProvDerivation]) == len(data["articles"]) + sum(
        len({e["article"] for e in f["evidence"]}) for f in data["findings"]
    )
    again = model.ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert again == document
    assert document.get_provn().startswith("document")


# --- references ------------------------------------------------------------------------------------------------------


@BOTH
def test_bibtex_by_pybtex(data: ReportData) -> None:
    """Read without a complaint in strict mode, as many entries as articles, titles whole once TeX has read them."""
    database = pytest.importorskip("pybtex.database")
    richtext = pytest.importorskip("pybtex.richtext")
    entries = database.parse_string(told("bibtex", data), "bibtex").entries
    assert len(entries) == len(data["articles"])
    assert {e.type for e in entries.values()} == {"misc"}
    titles = [str(richtext.Text.from_latex(e.fields["title"])) for e in entries.values()]
    if data is usual():
        assert titles == [names.headline(a) for a in data["articles"]]
    assert all(titles)


@BOTH
def test_csl_by_its_schema(data: ReportData) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(standard("csl-data.json").read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema)(schema)
    assert [e.message for e in checker.iter_errors(json.loads(told("csl", data)))] == []


# --- TEI, by the whole of P5 ------------------------------------------------------------------------------------------


@cache
def tei_all() -> Any:
    return etree.RelaxNG(etree.parse(standard("tei_all.rng")))


@BOTH
def test_tei_by_its_schema(data: ReportData) -> None:
    rules = tei_all()
    assert rules.validate(etree.fromstring(present.packed("tei", data))), rules.error_log


# --- CoNLL-U ----------------------------------------------------------------------------------------------------------


def conllu_of(source: Any) -> str:
    [marked] = rashomon.annotate(source)
    return str(marked.render("conllu"))


def texts() -> Iterator[Any]:
    yield from (pytest.param(p, id=p.name) for p in EXAMPLE)
    yield pytest.param(SPANISH, id="spanish")
    yield pytest.param(rashomon.article(HOSTILE), id="hostile")


@pytest.mark.parametrize("source", list(texts()))
def test_conllu_by_its_parser(source: Any) -> None:
    """Every sentence is read; one that was parsed is a tree; positions give the words back."""
    conllu = pytest.importorskip("conllu")
    [marked] = rashomon.annotate(source)
    sentences = conllu.parse(marked.render("conllu"))
    assert len(sentences) > 0
    for sentence in sentences:
        assert sentence.metadata["sent_id"]
        for word in sentence:
            stretch = marked.text[int(word["misc"]["start_char"]) : int(word["misc"]["end_char"])]
            assert word["form"] == " ".join(stretch.split()).encode("utf-8", "replace").decode()
        if sentence[0]["head"] is not None:
            assert len(list(walk(sentence.to_tree()))) == len(sentence)


def walk(tree: Any) -> Iterator[Any]:
    yield tree
    for child in tree.children:
        yield from walk(child)


@pytest.mark.parametrize("source", list(texts()))
def test_conllu_by_the_validator_of_universal_dependencies(source: Any) -> None:
    """Level 1 (the format) of all; level 2 (a treebank's rules) of what was parsed.

    A sentence without a parse has no heads, which the format allows and a treebank does not.
    """
    program = os.environ.get("UDVALIDATE") or shutil.which("udvalidate")
    if program is None:
        pytest.skip("udvalidate (package udtools) is not here")
    text = conllu_of(source)
    parsed = [b for b in text.strip().split("\n\n") if "\t0\troot\t" in b]
    for level, what in (("1", text), ("2", "\n\n".join(parsed) + "\n\n" if parsed else "")):
        if what:
            done = subprocess.run(
                [program, "--lang", "ud", "--level", level, "-"], input=what, text=True, capture_output=True, timeout=60
            )
            assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]


# --- tables -----------------------------------------------------------------------------------------------------------


def test_parquet_by_a_data_frame() -> None:
    """pandas reads what DuckDB, Spark and R read through the same library: types kept, nothing of ours needed."""
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    frame = pandas.read_parquet(io.BytesIO(present.packed("parquet", usual())))
    assert list(frame.columns) == [name for name, _ in flat.COLUMNS]
    assert frame["start"].dtype.kind == "i"
    assert len(frame) == sum(len(f["evidence"]) for f in usual()["findings"])
