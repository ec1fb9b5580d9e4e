"""W3C Web Annotations (JSON-LD): every passage a finding rests on, with quote and position selectors.

Positions are Unicode code points into the article's text, as the standard's TextPositionSelector counts them.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from rashomon.present import clean
from rashomon.present.data import escaped
from rashomon.present.shapes import ArticleData, EvidenceData, FindingData, ReportData

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Characters before and after a passage that help to find it again where the text has shifted.
AROUND = 32


def annotations_text(data: ReportData) -> str:
    """An AnnotationPage whose items are the evidence of all findings, in their order."""
    by_letter = {a["letter"]: a for a in data["articles"]}
    items = [
        _annotation(data, finding, by_letter[e["article"]], e, n)
        for finding in data["findings"]
        for n, e in enumerate(finding["evidence"], 1)
    ]
    page = {
        "@context": CONTEXT,
        "id": f"urn:rashomon:{_key(data['story'])}",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    return escaped(json.dumps(page, ensure_ascii=False, indent=1)) + "\n"


def _annotation(
    data: ReportData, finding: FindingData, article: ArticleData, e: EvidenceData, number: int
) -> dict[str, Any]:
    text = article["text"]
    says = [finding["id"], finding["kind"], finding["type"], finding["grade"] or "", finding["title"]]
    bodies: list[dict[str, Any]] = [
        _body(" | ".join(filter(None, says)), "classifying" if finding["type"] else "describing"),
    ]
    if finding["comment"]:
        bodies.append(_body(finding["comment"], "commenting"))
    return {
        "id": f"urn:rashomon:{_key(data['story'])}:{_key(finding['id'])}:{number}",
        "type": "Annotation",
        "motivation": "linking",
        "body": bodies,
        "target": {
            "source": clean.iri(article["url"] or "") or f"urn:sha256:{article['sha256']}",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": e["text"],
                    "prefix": text[max(0, e["start"] - AROUND) : e["start"]],
                    "suffix": text[e["end"] : e["end"] + AROUND],
                },
                {"type": "TextPositionSelector", "start": e["start"], "end": e["end"]},
            ],
        },
    }


def _body(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _key(value: str) -> str:
    """A name that is safe in a URN: itself where it is plain, else a hash of it."""
    if value.isascii() and value.replace("-", "").replace(".", "").isalnum():
        return value
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()[:16]
