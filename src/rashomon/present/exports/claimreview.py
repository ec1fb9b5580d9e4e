"""Drafts of schema.org ClaimReviews.  The program judges nothing: what makes a review, a person must add and sign.

A draft lacks `author`, `url`, `datePublished` and `reviewRating`, stands under a type of its own, and is therefore no
valid ClaimReview; :func:`signed` makes one of it, and only of all four.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from rashomon.present import names
from rashomon.present.data import escaped
from rashomon.present.exports.schemaorg import CONTEXT, article_id
from rashomon.present.shapes import ReportData

FORMAT = "rashomon-claimreview-draft/1"
TO_SIGN = ("author", "url", "datePublished", "reviewRating")
SCALE = (1, 5)  # of the rating: Google's fact-check markup has 1 false … 5 true


class Unsigned(ValueError):
    """A draft without all that a person must say."""


def claimreview_text(data: ReportData) -> str:
    """A draft for each answer that an account gives to a question on which the accounts differ."""
    articles = {a["letter"]: a for a in data["articles"]}
    drafts = []
    for f in data["findings"]:
        if f["kind"] != "differ":
            continue
        for letter in f["articles"]:
            told = [e for e in f["evidence"] if e["article"] == letter and e["role"] != "considered"]
            others = [
                {"@id": article_id(articles[e["article"]]), "text": e["text"]}
                for e in f["evidence"]
                if e["article"] != letter
            ]
            a = articles[letter]
            drafts.append(
                {
                    "@type": "UnsignedDraft",
                    "finding": f["id"],
                    "question": f["title"],
                    "grade": names.grade_word(f),
                    "toSign": list(TO_SIGN),
                    "claimReviewed": told[0]["text"] if told else f["title"],
                    "itemReviewed": {
                        "@type": "Claim",
                        "datePublished": a["published"]["value"],
                        "appearance": {"@type": "NewsArticle", "@id": article_id(a), "headline": names.headline(a)},
                    },
                    "toldOtherwise": others,
                }
            )
    whole = {"format": FORMAT, "signed": False, "drafts": drafts}
    return escaped(json.dumps(whole, ensure_ascii=False, indent=1)) + "\n"


def signed(
    draft: Mapping[str, Any], *, author: str, url: str, published: str, rating: int, verdict: str
) -> dict[str, Any]:
    """A ClaimReview of a draft, signed by the person or house ``author`` who has reached ``verdict`` on it.

    ``url``: where the review is published; ``published``: its ISO 8601 day; ``rating``: 1 (false) to 5 (true).  Raises
    `Unsigned` when any of them says nothing.
    """
    if not author.strip() or not verdict.strip():
        raise Unsigned("a review needs its author's name and a verdict in words")
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
        raise Unsigned(f"a review needs the address where it is published, not {url!r}")
    if not SCALE[0] <= rating <= SCALE[1]:
        raise Unsigned(f"a rating lies between {SCALE[0]} and {SCALE[1]}, not {rating}")
    try:
        day = date.fromisoformat(published).isoformat()
    except ValueError as error:
        raise Unsigned(f"a review needs the day it was published, not {published!r}") from error
    item = {k: v for k, v in dict(draft["itemReviewed"]).items() if v is not None}
    item["appearance"] = {k: v for k, v in dict(item["appearance"]).items() if v is not None}
    return {
        "@context": CONTEXT,
        "@type": "ClaimReview",
        "claimReviewed": draft["claimReviewed"],
        "itemReviewed": item,
        "author": {"@type": "Organization", "name": author.strip()},
        "url": url,
        "datePublished": day,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": rating,
            "worstRating": SCALE[0],
            "bestRating": SCALE[1],
            "alternateName": verdict.strip(),
        },
    }
