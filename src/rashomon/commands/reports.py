"""A report on its way out: in the form asked for, to a file or to standard output, and remembered."""

from __future__ import annotations

from pathlib import Path

from rashomon import extend, present
from rashomon.commands import last, streams
from rashomon.commands.streams import Failed, emit


def put_out(data: present.ReportData, form: str, output: Path | None, *, plain: bool) -> None:
    """Write a report and remember it for `rashomon show`; Failed where the form needs what is not installed."""
    pen = streams.pen(output, plain=plain)
    if form == "terminal":
        text = present.terminal_text(data, pen.columns, colour=pen.colour)
    elif form in {p.name for p in present.PACKERS}:
        streams.emit_bytes(_packed(form, data), output)
        text = None
    else:
        text = viewed(data, form)
    if text is not None:
        emit((text, "" if text.endswith("\n") else "\n"), output)
    last.remember(present.json_text(data))


def viewed(data: present.ReportData, form: str) -> str:
    """The report in one of our formats, or in one of another package's renderer (its ``view`` of the data)."""
    try:
        return present.renderer(form).view(data)
    except present.NoSuchFormat:
        try:
            return str(extend.named("renderer", form).view(data))
        except extend.NoSuchPlug as error:
            raise Failed(str(error)) from error


def _packed(form: str, data: present.ReportData) -> bytes:
    try:
        return present.packed(form, data)
    except present.LacksExtra as error:
        raise Failed(str(error)) from error
