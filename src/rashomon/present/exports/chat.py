"""A message for a newsroom's chat: the differences first, each with its words, short enough for one message."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.present import clean, names, rows
from rashomon.present.shapes import FindingData, ReportData

# Slack cuts a message's text at 4,000 characters, Mattermost at 16,383; what does not fit is counted.
LONGEST = 3800
EXCERPT = 200
_MARKS = re.compile(r"[`*_~|>\\\[\]#]")
# A mention wakes everybody and an address becomes a link; a zero-width space keeps them from it.
_WAKES = {"@": "@\u200b", "<": "‹", "://": ":\u200b//", "www.": "www\u200b."}


def chat_text(data: ReportData) -> str:
    """CommonMark that Slack, Mattermost, Teams and Matrix show; nothing of the texts pings or links."""
    lines = [f"**{plain(data['title'] or data['story'])}**", ""]
    for a in data["articles"]:
        lines.append(f"{a['letter']} {plain(names.outlet(a))}, {plain(a['published']['value'] or 'undated')}")
    if not data["one_story"]:
        lines += ["", "**These accounts do not seem to tell one story.**"]
    left = 0
    for block in _blocks(data):
        if left or sum(len(x) + 1 for x in (*lines, *block)) > LONGEST:
            left += 1
        else:
            lines += ["", *block]
    if left:
        lines += ["", f"and {left} more in the report"]
    return "\n".join(lines) + "\n"


def _blocks(data: ReportData) -> Iterator[list[str]]:
    """Differences, utterances, and what was not found in one, each as a few lines."""
    for kind in ("differ", "quote", "left-out"):
        for f in data["findings"]:
            if f["kind"] == kind:
                yield list(_block(data, f))


def _block(data: ReportData, f: FindingData) -> Iterator[str]:
    grade = f", {names.grade_word(f)}" if f["grade"] else ""
    yield f"**{f['id']}** {plain(names.heading(f))}{grade}"
    if f["kind"] == "left-out":
        return
    for cell in rows.cells(data, f)[: rows.COLUMNS]:
        for e in cell.excerpts[:1]:
            yield f"> {cell.article['letter']}: {plain(clean.clip(clean.line(e.text), EXCERPT))} ({e.ref})"


def plain(text: str) -> str:
    """One line in which nothing is a mark or a mention."""
    safe = _MARKS.sub(r"\\\g<0>", clean.line(text))
    for waking, still in _WAKES.items():
        safe = safe.replace(waking, still)
    return safe
