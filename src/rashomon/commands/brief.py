"""`rashomon brief`: a draft from findings, each sentence checked; off unless a writer is set."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rashomon import config, kit
from rashomon.commands import last, streams
from rashomon.commands.manifest import Manifest
from rashomon.commands.show import read_report
from rashomon.commands.streams import Failed, emit, tell
from rashomon.model import Problem
from rashomon.present.clean import line
from rashomon.settings import Settings
from rashomon.writing import Brief, CannotDraft, brief

NOBODY = (
    "no writer is set: put the address of an OpenAI-compatible endpoint into RASHOMON_WRITER_URL and a model into "
    "RASHOMON_WRITER_MODEL, or into [writer] of the file that `rashomon config` names"
)


def write(report: Path | None, form: str, output: Path | None, manifest: Path | None = None) -> int:
    """Write the brief; 1 when nothing of the draft stands, 3 when some of it was refused."""
    path = report or last.place()
    if report is None and not path.exists():
        raise Failed("no report is remembered yet: run `rashomon compare` first, or name one with --report FILE")
    try:
        held: dict[str, Any] = {h.name: h.value for h in config.held()}
    except config.BadConfig as error:
        raise Failed(str(error)) from error
    if not held["writer.url"] or not held["writer.model"]:
        raise Failed(NOBODY)
    data = read_report(path)
    record = Manifest("brief", Settings(), {"writer": f"{held['writer.model']} at {held['writer.url']}"})
    record.read(path)
    streams.progress(f"waiting for {held['writer.model']}")
    try:
        made = brief(data, kit.writer(held["writer.url"], held["writer.model"], held["writer.key"]))
    except CannotDraft as error:
        raise Failed(str(error)) from error
    finally:
        streams.progress("")
    for sentence in made.refused:
        tell(f"refused: {sentence.text} ({'; '.join(sentence.refused)})")
    if not made.standing:
        raise Failed(f"no sentence of the draft by {made.writer} stands; nothing is written")
    emit((json.dumps(asdict(made), ensure_ascii=False, indent=1) + "\n" if form == "json" else _text(made),), output)
    if manifest is not None:
        refused = [Problem(path.name, "brief", f"refused: {s.text} ({'; '.join(s.refused)})") for s in made.refused]
        record.write(manifest, refused, output)
    return streams.LOST if made.refused else streams.DONE


def _text(made: Brief) -> str:
    """The sentences that stand, and by whom they are."""
    said = "\n".join(line(s.text) for s in made.standing)
    count = f"{len(made.refused)} of {len(made.sentences)} sentences refused"
    note = f"Drafted by {line(made.writer)} from the findings alone; {count}."
    return f"{line(made.title)}\n\n{said}\n\n{note}\nCheck each number with `rashomon show`.\n"
