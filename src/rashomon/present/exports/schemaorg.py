"""schema.org JSON-LD: articles (NewsArticle), utterances that several render (Quotation), what is claimed (Claim)."""

from __future__ import annotations

import json
from typing import Any

from rashomon.present import clean, names
from rashomon.present.data import escaped
from rashomon.present.shapes import ArticleData, EvidenceData, FindingData, ReportData

CONTEXT = "https://schema.org"
CLAIMED = ("shared", "differ", "only")  # the kinds of finding whose passages are claims


def schemaorg_text(data: ReportData) -> str:
    """One graph; every Quotation and Claim names the article it appears in."""
    articles = {a["letter"]: a for a in data["articles"]}
    graph = [_article(a) for a in data["articles"]]
    for f in data["findings"]:
        if f["kind"] == "quote":
            graph += _utterance(f, articles, data)
        elif f["kind"] in CLAIMED:
            graph += [claim(f, e, articles[e["article"]]) for e in f["evidence"] if e["role"] != "considered"]
    document = {"@context": CONTEXT, "@graph": list({json.dumps(node): node for node in graph}.values())}
    return escaped(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def article_id(a: ArticleData) -> str:
    """Its address, else a name made of the bytes that were read."""
    return clean.iri(a["url"] or "") or f"urn:sha256:{a['sha256']}#{a['letter']}"


def _article(a: ArticleData) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@type": "NewsArticle",
        "@id": article_id(a),
        "headline": names.headline(a),
        "inLanguage": a["language"],
        "identifier": a["id"],
        "url": clean.iri(a["url"] or "") or None,
        "datePublished": a["published"]["value"],
        "publisher": {"@type": "Organization", "name": a["outlet"]} if a["outlet"] else None,
        "author": [{"@type": "Person", "name": name} for name in a["authors"]] or None,
    }
    return {k: v for k, v in node.items() if v is not None}


def _utterance(f: FindingData, articles: dict[str, ArticleData], data: ReportData) -> list[dict[str, Any]]:
    """The utterance as a work, and each account's rendering of it as an example of that work."""
    whole = f"urn:rashomon:{data['story']}:{f['id']}"
    node: dict[str, Any] = {"@type": "Quotation", "@id": whole, "name": f["title"]}
    if f["speaker"]:
        kinds = {a["name"]: a["kind"] for a in data["actors"]}
        kind = "Organization" if kinds.get(f["speaker"]) == "organisation" else "Person"
        node["spokenByCharacter"] = {"@type": kind, "name": f["speaker"]}
    renderings = [
        {
            "@type": "Quotation",
            "@id": f"{whole}:{e['article']}:{e['start']}-{e['end']}",
            "text": e["text"],
            "inLanguage": articles[e["article"]]["language"],
            "isPartOf": {"@id": article_id(articles[e["article"]])},
            "exampleOfWork": {"@id": whole},
        }
        for e in f["evidence"]
        if e["role"] not in ("considered", "cue", "speaker")
    ]
    return [node, *renderings]


def claim(f: FindingData, e: EvidenceData, a: ArticleData) -> dict[str, Any]:
    """A passage as a claim that appears in its article; who makes it is not said: an article may only report it."""
    return {
        "@type": "Claim",
        "@id": f"urn:sha256:{a['sha256']}#{a['letter']}:{e['start']}-{e['end']}",
        "text": e["text"],
        "inLanguage": a["language"],
        "appearance": {"@id": article_id(a)},
    }
