"""TEI P5: each utterance that several accounts render, as a critical apparatus (parallel segmentation, TEI ch. 13).

Every account is a witness; the words all witnesses have stand in the text, the rest in ``<app>`` with a ``<rdg>`` for
each reading, so that each rendering can be read back word for word.
"""

from __future__ import annotations

import re

from rashomon.present import clean, names, places
from rashomon.present.exports.collate import Segment, collated
from rashomon.present.shapes import ArticleData, EvidenceData, FindingData, ReportData

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML 1.0 cannot hold

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def tei_text(data: ReportData) -> str:
    """The document; a rendering is what an account gives of the utterance, its passages joined by an ellipsis."""
    quotes = [f for f in data["findings"] if f["kind"] == "quote"]
    witnesses = "\n".join(_witness(a) for a in data["articles"])
    body = "\n".join(_utterance(f, data) for f in quotes) or "<p>No utterance is rendered by several accounts.</p>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>{text(data["title"] or data["story"])}</title></titleStmt>
<publicationStmt><p>Made by Rashomon {text(data["run"]["version"])}.</p></publicationStmt>
<sourceDesc>
<listWit>
{witnesses}
</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
</teiHeader>
<text>
<body>
{body}
</body>
</text>
</TEI>
"""


def text(value: str) -> str:
    """Text as XML can hold it, and a parser gives it back."""
    from xml.sax.saxutils import escape  # here and below, for it loads all that asks the web

    return escape(_CONTROL.sub("\ufffd", clean.whole(value)), {"\r": "&#13;"})


def attribute(value: str) -> str:
    """A quoted attribute."""
    from xml.sax.saxutils import quoteattr

    return quoteattr(_CONTROL.sub("\ufffd", clean.whole(value)))


def _witness(a: ArticleData) -> str:
    address = f"<ref target={attribute(clean.iri(a['url']))}/>" if a["url"] else ""
    day = a["published"]["value"] or ""
    date = f'<date when="{day}"/>' if _DAY.fullmatch(day) else ""
    told = f"<title>{text(names.headline(a))}</title><publisher>{text(names.outlet(a))}</publisher>"
    return f'<witness xml:id="{a["letter"]}"><bibl>{told}{date}{address}</bibl></witness>'


def _utterance(f: FindingData, data: ReportData) -> str:
    told = [e for e in f["evidence"] if e["role"] not in ("considered", "cue", "speaker")]
    by_letter: dict[str, list[EvidenceData]] = {}
    for e in sorted(told, key=lambda e: (e["article"], e["start"])):
        by_letter.setdefault(e["article"], []).append(e)
    letters = list(by_letter)
    renderings = [" … ".join(e["text"] for e in by_letter[letter]) for letter in letters]
    inside = "\n".join(_reading(s, letters) for s in collated(renderings))
    articles = {a["letter"]: a for a in data["articles"]}
    where = "; ".join(
        f"{places.full(articles[letter], e['start'], e['end'])} ({e['role']})"
        for letter, passages in by_letter.items()
        for e in passages
    )
    speaker = f["speaker"] or "speaker not known"
    return (
        f'<div type="utterance" xml:id="{f["id"]}">\n<head>{text(speaker)}</head>\n<p>\n{inside}\n</p>\n'
        f'<note type="places">{text(where)}</note>\n</div>'
    )


def _reading(segment: Segment, letters: list[str]) -> str:
    if segment.agreed:
        return text(segment.readings[0][0])
    readings = "".join(
        f'<rdg wit="{" ".join("#" + letters[i] for i in numbers)}">{text(words)}</rdg>'
        for words, numbers in segment.readings
    )
    return f"<app>{readings}</app>"
