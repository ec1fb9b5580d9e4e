"""`rashomon show`: what a reference of a report points to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rashomon import present
from rashomon.commands import last, streams
from rashomon.commands.streams import Failed, emit
from rashomon.present import places


def show(ref: str, report: Path | None, form: str, *, explain: bool = False, plain: bool) -> int:
    """Print what ``ref`` names in the given report or in the last one, as text or as JSON; the exit status."""
    path = report or last.place()
    if report is None and not path.exists():
        raise Failed("no report is remembered yet: run `rashomon compare` first, or name one with --report FILE")
    pen = streams.pen(None, plain=plain)
    data = read_report(path)
    try:
        text = present.explained(data, ref) if explain else present.show(data, ref, pen.columns, colour=pen.colour)
    except present.NoSuchPlace as error:
        raise Failed(str(error)) from error
    emit((json.dumps(_record(data, ref), ensure_ascii=False) + "\n" if form == "json" else text,), None)
    return streams.DONE


def _record(data: present.ReportData, ref: str) -> dict[str, Any]:
    """The finding, or the characters of an account, that a good reference names."""
    wanted = ref.strip().strip("[]")
    for finding in data["findings"]:
        if finding["id"].casefold() == wanted.casefold():
            return dict(finding)
    place = places.parse(wanted)
    article = places.account(data, place.letter) if place else None
    if place is None or article is None:
        raise Failed(f"{ref}: no such place")  # `present.show` has told more of every such reference
    start, end = place.start, place.end
    if start is None or end is None:
        paragraph = next((p for p in article["paragraphs"] if p["number"] == place.paragraph), None)
        start, end = (paragraph["start"], paragraph["end"]) if paragraph else (0, article["length"])
    text = article["text"][start:end]
    return {"article": place.letter, "id": article["id"], "source": article["source"], "sha256": article["sha256"],
            "start": start, "end": end, "text": text}  # fmt: skip


def read_report(path: Path) -> present.ReportData:
    """A report that was saved; Failed where the file is none."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise Failed(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Failed(f"{path}: not a report (not UTF-8)") from error
    try:
        return present.parsed(text)
    except present.NotOurs as error:
        raise Failed(f"{path}: {error}") from error
