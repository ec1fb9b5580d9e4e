"""The report for a terminal: a screenful of what matters first, then every row with its references."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.present import clean, dates, names, rows
from rashomon.present.shapes import ArticleData, FindingData, ReportData

WIDTH = 80
# Narrower than this nothing can be read; wider lines than this tire the eye.
NARROWEST, WIDEST = 40, 110
# Accounts named in the head; more are counted.  Lines of each section in the summary.
HEAD_ACCOUNTS = 8
HEAD_ROWS = 3
# Rows shown of the sections that only grow long; all stand in the other formats, and ``show`` prints each.
MOST_ROWS = {"wording": 12}
# Readings shown of one row with many accounts.
HEAD_READINGS = 8

_STYLES = {
    "head": "1",
    "grade": "1;33",
    "ref": "2",
    "id": "1;36",
    "comment": "3",
    "warn": "1;31",
    "dim": "2",
    "mark": "1",
}


@dataclass(frozen=True, slots=True)
class Pen:
    """How to draw: the width in columns and whether styles may be used."""

    columns: int = WIDTH
    colour: bool = False

    def styled(self, text: str, style: str) -> str:
        """The text in a style, where styles may be used; the text must be clean already."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and text else text


def terminal_text(data: ReportData, columns: int = WIDTH, *, colour: bool = False) -> str:
    """The whole report, no line wider than ``columns``; escape codes only with ``colour``."""
    pen = Pen(max(NARROWEST, min(columns, WIDEST)), colour)
    lines = [*_head(data, pen), *_summary(data, pen)]
    for section in names.SECTIONS:
        found = names.of(data, section)
        if found:
            lines += ["", pen.styled(section.heading.upper(), "head")]
            merged = rows.merged(found)
            shown = merged[: MOST_ROWS.get(section.key, len(merged))]
            for finding, ids in shown:
                lines += finding_lines(data, {**finding, "id": names.numbered(ids)}, pen)
            if len(shown) < len(merged):
                ref = clean.line(merged[len(shown)][1][0])
                text = f"and {len(merged) - len(shown)} more: see the HTML report, or rashomon show {ref} …"
                lines += _wrapped(text, pen, "    ", "dim")
    lines += _undecided(data, pen)
    lines += _problems(data, pen)
    return "\n".join(line.rstrip() for line in lines) + "\n"


# --- the first screen ------------------------------------------------------------------------------------------------


def _head(data: ReportData, pen: Pen) -> Iterator[str]:
    span = dates.span_of_story(data)
    facts = [names.counted(len(data["articles"]), "account")]
    if span:
        facts.append(dates.said(*span))
    title = clean.line(data["title"] or data["story"])
    for i, piece in enumerate(clean.wrap(title + "  " + " · ".join(facts), pen.columns)):
        yield pen.styled(piece, "head") if i == 0 else piece
    if not data["one_story"]:
        yield from _wrapped("These accounts do not seem to tell one story: read the rows with care.", pen, "! ", "warn")
    for origin in _origin_facts(data):
        yield from _wrapped(origin, pen, "  ")
    for article in data["articles"][:HEAD_ACCOUNTS]:
        yield from _wrapped(_account(article), pen, f"  {article['letter']}  ")
    if len(data["articles"]) > HEAD_ACCOUNTS:
        yield f"     and {len(data['articles']) - HEAD_ACCOUNTS} more accounts"


def _account(article: ArticleData) -> str:
    copy = f", copy of {article['copy_of']} ({article['copied']:.0%} of its text)" if article["copy_of"] else ""
    return clean.line(f"{names.outlet(article)}, {names.dated(article)}{copy}")


def _origin_facts(data: ReportData) -> list[str]:
    return [
        clean.line(f"{f['title']}: {names.counted(len(f['origins']), 'origin')}")
        for f in data["findings"]
        if f["kind"] == "origin" and f["origins"] and len(f["articles"]) > 1
    ][:HEAD_ROWS]


def _summary(data: ReportData, pen: Pen) -> Iterator[str]:
    yield ""
    for section in names.SECTIONS:
        found = names.of(data, section)
        if not found and section.key in ("wording", "origins", "time"):
            continue
        label = f"{section.brief:<8}{len(found):>3}  "
        if not found:
            yield label + section.none
        for i, finding in enumerate(found[: HEAD_ROWS if section.key in ("differ", "quotes") else 1]):
            lead = label if i == 0 else " " * len(label)
            grade = names.grade_word(finding)
            room = pen.columns - len(label) - len(finding["id"]) - 1 - (len(grade) + 2 if grade else 0)
            asked = f"{finding['title']} {finding['comment']}" if section.key == "differ" else finding["title"]
            title = clean.clip(clean.line(asked), room)
            pad = " " * (room - clean.width(title))
            tail = f"{pad}  {pen.styled(grade, 'grade')}" if grade else ""
            yield f"{lead}{pen.styled(clean.line(finding['id']), 'id')} {title}{tail}"


# --- one row ---------------------------------------------------------------------------------------------------------


def finding_lines(data: ReportData, finding: FindingData, pen: Pen) -> Iterator[str]:
    """One finding: question, excerpts with their references, what is not found, comment."""
    told = [c for c in rows.cells(data, finding) if c.excerpts]
    if finding["kind"] in ("only", "left-out") and told:
        yield from _short(finding, told, pen)
        return
    yield from _title(finding, pen)
    if finding["kind"] == "wording":
        for cell in told:
            yield from _terms(cell.article, finding, pen)
    elif len(told) > rows.COLUMNS and finding["kind"] != "time":
        yield from _readings(rows.readings(told, finding["kind"] == "differ"), pen)
    elif finding["kind"] == "time":
        yield from _dated(data, finding, told, pen)
    else:
        for cell in told:
            yield from _cell(cell, cell.article["letter"], pen)
    comment = clean.line(names.comment(finding))
    missing = rows.absent(data, finding)
    if missing and "not found in" not in comment.casefold():
        yield from _wrapped(f"not found in {names.listed(missing)}", pen, "    ", "dim")
    if comment:
        yield from _wrapped(comment, pen, "    = ", "comment")
    for origin in finding["origins"]:
        if text := names.origin(origin, finding):
            yield from _wrapped(clean.line(text), pen, "    ", "dim")


def _short(finding: FindingData, told: list[rows.Cell], pen: Pen) -> Iterator[str]:
    """What one tells alone, or what was not found in one: the first account's words, and who else tells them."""
    title = names.question(finding)
    by = names.joined([c.article["letter"] for c in told])
    if finding["kind"] == "left-out":
        where = f"not found in {names.joined(finding['missing'])}, told by {by}"
    else:
        where = f"{by} alone"
    speaker = f"{finding['speaker']}: " if finding["speaker"] and finding["speaker"] not in title else ""
    lead = f" {clean.line(finding['id'])} "
    said = f"{where}: {speaker}{title}" if title or speaker else where
    for i, piece in enumerate(clean.wrap(clean.line(said.removesuffix(": ")), pen.columns - len(lead))):
        yield (f" {pen.styled(lead.strip(), 'id')} " if i == 0 else " " * len(lead)) + piece
    yield from _excerpt(told[0].excerpts[0], told[0].article["letter"], pen)
    if comment := names.comment(finding):
        yield from _wrapped(clean.line(comment), pen, "    = ", "comment")


def _dated(data: ReportData, finding: FindingData, told: list[rows.Cell], pen: Pen) -> Iterator[str]:
    """Each account's first passage that names the day, and how the day was reached."""
    times: dict[str, list[str]] = {}
    for article, time in dates.times_of(data, finding):
        times.setdefault(article["letter"], []).append(clean.line(dates.how_reached(time)))
    for cell in told[:HEAD_READINGS]:
        letter = cell.article["letter"]
        yield from _excerpt(cell.excerpts[0], letter, pen)
        for how in times.get(letter, [])[:1]:
            yield from _wrapped(how, pen, "    " + " " * len(letter) + " | ", "dim")
    if len(told) > HEAD_READINGS:
        rest = names.listed([c.article["letter"] for c in told[HEAD_READINGS:]])
        yield from _wrapped(f"and in {rest}", pen, "    ", "dim")


def _title(finding: FindingData, pen: Pen) -> Iterator[str]:
    kind, grade, title = names.type_word(finding), names.grade_word(finding), names.heading(finding)
    if finding["speaker"] and finding["speaker"] not in title:
        title = f"{finding['speaker']}: {title}"
    text = clean.line(f"{kind}: {title}" if kind else title)
    indent = len(finding["id"]) + 2
    room = pen.columns - indent
    lines = clean.wrap(text, room)
    if grade and clean.width(lines[-1]) + len(grade) + 2 > room:
        lines.append("")
    for i, piece in enumerate(lines):
        lead = f" {pen.styled(clean.line(finding['id']), 'id')} " if i == 0 else " " * indent
        tail = ""
        if grade and i == len(lines) - 1:
            tail = " " * (room - clean.width(piece) - len(grade)) + pen.styled(grade, "grade")
        yield lead + piece + tail


def _terms(article: ArticleData, finding: FindingData, pen: Pen) -> Iterator[str]:
    """Single words and labels of one account, each with its reference."""
    own = [e for e in finding["evidence"] if e["article"] == article["letter"]]
    made = [rows.term(article, e) for e in own]
    listed = [f"{clean.line(m.text)}{'…' if m.cut_after else ''} [{m.ref}]" for m in made]
    lead, rest = f"    {article['letter']} | ", "    " + " " * len(article["letter"]) + " | "
    for i, piece in enumerate(clean.wrap("; ".join(listed), pen.columns - len(lead))):
        yield (lead if i == 0 else rest) + piece


def _cell(cell: rows.Cell, label: str, pen: Pen) -> Iterator[str]:
    for i, excerpt in enumerate(cell.excerpts):
        yield from _excerpt(excerpt, label if i == 0 else " " * len(label), pen)
    if cell.more:
        yield " " * (5 + len(label)) + pen.styled(f"and {names.counted(cell.more, 'more passage')}", "dim")


def _excerpt(excerpt: rows.Excerpt, label: str, pen: Pen) -> Iterator[str]:
    """The words behind a bar, the reference on the last line or on one of its own."""
    body = ("[…] " if excerpt.cut_before else "") + clean.line(excerpt.text) + (" […]" if excerpt.cut_after else "")
    lead, rest = f"    {label} | ", "    " + " " * len(label) + " | "
    room = pen.columns - len(lead)
    lines = clean.wrap(body, room)
    ref = f"[{excerpt.ref}]"
    for i, piece in enumerate(lines):
        start = lead if i == 0 else rest
        if i < len(lines) - 1:
            yield start + piece
        elif clean.width(piece) + 2 + len(ref) <= room:
            yield f"{start}{piece}  {pen.styled(ref, 'ref')}"
        else:
            yield start + piece
            yield rest + " " * max(0, room - len(ref)) + pen.styled(ref, "ref")


def _readings(found: list[rows.Reading], pen: Pen) -> Iterator[str]:
    for reading in found[:HEAD_READINGS]:
        label = names.listed(list(reading.letters), 4)
        if reading.agreed:
            yield from _wrapped(clean.line(f"{label}  ({reading.agreed})"), pen, "    ")
            label = reading.letters[0]
        for excerpt in reading.cell.excerpts[:1]:
            yield from _excerpt(excerpt, label, pen)
    if len(found) > HEAD_READINGS:
        rest = [letter for r in found[HEAD_READINGS:] for letter in r.letters]
        text = f"and {names.counted(len(found) - HEAD_READINGS, 'more wording')} in {names.listed(rest)}"
        yield from _wrapped(text, pen, "    ", "dim")


# --- the end ---------------------------------------------------------------------------------------------------------


def _undecided(data: ReportData, pen: Pen) -> Iterator[str]:
    if not data["undecided"]:
        return
    yield ""
    yield pen.styled("NOT DECIDED", "head")
    by_letter = {a["letter"]: a for a in data["articles"]}
    for item in data["undecided"]:
        yield from _wrapped(clean.line(f"{item['title']}: {item['why']}"), pen, "  ? ")
        for e in item["evidence"][: rows.COLUMNS]:
            yield from _excerpt(rows.excerpt(by_letter[e["article"]], e, []), e["article"], pen)


def _problems(data: ReportData, pen: Pen) -> Iterator[str]:
    if not data["problems"]:
        return
    yield ""
    yield pen.styled("PROBLEMS", "head")
    for p in data["problems"]:
        lost = " (input lost)" if p["lost"] else ""
        yield from _wrapped(clean.line(f"{p['where']}, {p['step']}: {p['says']}{lost}"), pen, "  ! ")


def _wrapped(text: str, pen: Pen, lead: str, style: str = "") -> Iterator[str]:
    """Clean text in lines behind a lead, later lines indented as far."""
    for i, piece in enumerate(clean.wrap(text, pen.columns - len(lead))):
        yield (lead if i == 0 else " " * len(lead)) + (pen.styled(piece, style) if style else piece)
