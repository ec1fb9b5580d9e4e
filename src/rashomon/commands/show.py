"""`rashomon show`: what a reference of a report points to."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from rashomon import present
from rashomon.commands import last, streams
from rashomon.commands.shelf import opened
from rashomon.commands.streams import Failed, emit, tell
from rashomon.present import places
from rashomon.seams import Store

_STORY = re.compile(r"s-[^/\s]+(?:/.*)?\Z")
_PLACE = re.compile(r"(.+?)(:\d{1,9}-\d{1,9})")


def show(ref: str, report: Path | None, form: str, *, explain: bool = False, plain: bool) -> int:
    """Print what ``ref`` names in the given report or in the last one, as text or as JSON; the exit status."""
    path = report or last.place()
    if report is None and not path.exists():
        raise Failed("no report is remembered yet: run `rashomon compare` first, or name one with --report FILE")
    return _put(read_report(path), ref, form, explain=explain, plain=plain)


def of_an_archive(ref: str) -> bool:
    """Whether a reference names a story of an archive: ``s-9be9ac9a3aa2``, ``s-9be9ac9a3aa2/D1``."""
    return _STORY.match(ref.strip()) is not None


def show_kept(ref: str, archive: Path | None, form: str, *, explain: bool = False, plain: bool) -> int:
    """Print what ``ref`` names in an archive, by the comparison that is kept there; the exit status."""
    store = opened(archive, writable=False)
    data, within = _kept(store, ref.strip().strip("[]"))
    if within:
        return _put(data, within, form, explain=explain, plain=plain)
    if explain:
        raise Failed(f"only a finding can be explained: `rashomon show {ref}/D1 --explain`")
    pen = streams.pen(None, plain=plain)
    text = present.json_text(data) if form == "json" else present.terminal_text(data, pen.columns, colour=pen.colour)
    emit((text, "" if text.endswith("\n") else "\n"), None)
    return streams.DONE


def _kept(store: Store, ref: str) -> tuple[present.ReportData, str]:
    """The comparison kept of the story that ``ref`` names, and the reference within it (empty: the story whole)."""
    name, _, within = ref.partition("/")
    place = _PLACE.fullmatch(name) if not within else None
    id = place[1] if place else name
    row = None if place else store.stories.get(id)
    article = row is None
    row = row or store.stories.get(store.stories.of([id]).get(id, ""))
    if row is None:
        raise Failed(f"{id}: no such story or article in the archive")
    found = store.told.report(row.id)
    if found is None:
        raise Failed(f"{row.id} is not compared yet: `rashomon story {row.id}` does it")
    if not row.compared:
        tell(f"{row.id} changed since it was compared; `rashomon story {row.id}` compares it again")
    data = present.checked(found)
    if article and not within:
        letter = next((a["letter"] for a in data["articles"] if a["id"] == id), None)
        if letter is None:
            raise Failed(f"{id}: not among the accounts that were compared")
        within = letter + (place[2] if place else "")
    return data, within


def _put(data: present.ReportData, ref: str, form: str, *, explain: bool, plain: bool) -> int:
    pen = streams.pen(None, plain=plain)
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
