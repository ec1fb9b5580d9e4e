"""TimeML 1.2.1 of one article: its text with its time expressions as TIMEX3, its date as the creation time."""

from __future__ import annotations

from rashomon.model import Marks, Time
from rashomon.present.exports.tei import attribute, text

# Where a value is not known: the standard's X for each digit that is not.
UNKNOWN = {"DATE": "XXXX-XX-XX", "TIME": "XXXX-XX-XXTXX:XX", "DURATION": "PXX", "SET": "PXX"}


def timex3_text(marks: Marks) -> str:
    """One document.  Of expressions that overlap, the longest that starts first is marked."""
    article = marks.article
    day = article.published.value if article.published else None
    stamp = (
        f'<TIMEX3 tid="t0" type="DATE" value="{day or UNKNOWN["DATE"]}" temporalFunction="false" '
        f'functionInDocument="CREATION_TIME">{day or ""}</TIMEX3>'
    )
    out, at, number = [], 0, 0
    for t in sorted(marks.of(Time), key=lambda t: (t.span.start, -t.span.end)):
        if t.span.start < at:
            continue
        number += 1
        out.append(text(article.text[at : t.span.start]))
        out.append(f"<TIMEX3 {_attributes(t, number)}>{text(article.at(t.span))}</TIMEX3>")
        at = t.span.end
    out.append(text(article.text[at:]))
    title = f"<TITLE>{text(article.title)}</TITLE>\n" if article.title else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n'
        f"<DOCID>{text(article.id)}</DOCID>\n<DCT>{stamp}</DCT>\n{title}<TEXT>{''.join(out)}</TEXT>\n</TimeML>\n"
    )


def _attributes(t: Time, number: int) -> str:
    relative = "true" if t.relative else "false"
    value = attribute(t.timex or UNKNOWN[t.type])
    told = f'tid="t{number}" type="{t.type}" value={value} temporalFunction="{relative}"'
    return told + (' anchorTimeID="t0"' if t.relative and t.anchor == "published" else "")
