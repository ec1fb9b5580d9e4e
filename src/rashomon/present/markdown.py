"""The report as Markdown, for a newsroom's chat or a wiki.  Words of the texts can't become Markdown or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.present import clean, dates, names, rows
from rashomon.present.shapes import ArticleData, FindingData, ReportData

# All that Markdown may read as a mark; escaped by a backslash, which CommonMark takes before any ASCII punctuation.
_MARKS = re.compile(r"[\\`*_{}\[\]()<>#!|~$&@]")
_LISTED = re.compile(r"^(\d+)([.)])|^(?=[-+=:])")
# What becomes a link by itself on GitHub and in many chats; a reader should not be led where a text wants it.
_LINKED = re.compile(r"(?<=[a-z]):(?=//)|(?<=www)\.", re.I)
READINGS = 12


def markdown_text(data: ReportData) -> str:
    """Headings, one block quote per account, the comment below."""
    lines = [f"# {safe(data['title'] or data['story'])}", "", _facts(data), ""]
    if not data["one_story"]:
        lines += ["**These accounts do not seem to tell one story.**", ""]
    lines += ["| | outlet | date | source |", "|---|---|---|---|"]
    lines += [_account(a) for a in data["articles"]]
    for section in names.SECTIONS:
        found = names.of(data, section)
        if found:
            lines += ["", f"## {section.heading}"]
            for finding in found:
                lines += ["", *_finding(data, finding)]
    lines += _end(data)
    return "\n".join(lines) + "\n"


def safe(text: str) -> str:
    """One line in which nothing is Markdown, and no address a link."""
    return _LISTED.sub(r"\1\\\2", _LINKED.sub(r"\\\g<0>", _MARKS.sub(r"\\\g<0>", clean.line(text))))


def _facts(data: ReportData) -> str:
    span = dates.span_of_story(data)
    facts = [names.counted(len(data["articles"]), "account"), *([dates.said(*span)] if span else [])]
    facts += [f"{len(names.of(data, s))} {s.brief.lower()}" for s in names.SECTIONS]
    return " · ".join(facts)


def _account(a: ArticleData) -> str:
    cells = (a["letter"], names.outlet(a), names.dated(a), a["url"] or a["source"])
    return "| " + " | ".join(safe(c) for c in cells) + " |"


def _finding(data: ReportData, f: FindingData) -> Iterator[str]:
    head = f"**{safe(f['id'])}** {safe(names.type_word(f))}".rstrip()
    speaker = f"{f['speaker']}: " if f["speaker"] and f["speaker"] not in f["title"] else ""
    grade = f" *({names.grade_word(f)})*" if f["grade"] else ""
    yield f"{head}: {safe(speaker + f['title'])}{grade}"
    told = [c for c in rows.cells(data, f) if c.excerpts]
    if len(told) <= rows.COLUMNS:
        shown = [(c.article["letter"], c) for c in told]
    else:
        shown = [(names.listed(list(r.letters)), r.cell) for r in rows.readings(told, f["kind"] == "differ")[:READINGS]]
    for label, cell in shown:
        yield ""
        for e in cell.excerpts:
            cut = ("[…] " if e.cut_before else "", " […]" if e.cut_after else "")
            yield f"> **{label}** {cut[0]}{safe(e.text)}{cut[1]} `{e.ref}`"
    if f["missing"]:
        yield f"\nnot found in {names.listed(rows.absent(data, f))}"
    if comment := names.comment(f):
        yield f"\n*{safe(comment)}*"
    for o in f["origins"]:
        yield f"\norigin: {safe(o['name'])} ({names.listed(o['articles'])})"


def _end(data: ReportData) -> Iterator[str]:
    if data["undecided"]:
        yield "\n## Not decided\n"
        for u in data["undecided"]:
            yield f"- {safe(u['title'])}: {safe(u['why'])}"
    if data["problems"]:
        yield "\n## Problems\n"
        for p in data["problems"]:
            yield f"- {safe(p['where'])}, {safe(p['step'])}: {safe(p['says'])}"
    yield f"\nMade by Rashomon {safe(data['run']['version'])}."
