"""`rashomon config`: what holds, and from where."""

from __future__ import annotations

import json

from rashomon import config
from rashomon.commands import streams
from rashomon.commands.streams import Failed, emit, tell
from rashomon.config import Held

HIDDEN = "(set, not shown)"


def show(form: str) -> int:
    """Print every setting with its value and where that comes from; the exit status."""
    try:
        held = config.held()
    except config.BadConfig as error:
        raise Failed(str(error)) from error
    for says in config.unknown_variables():
        tell(says)
    if form == "json":
        rows = {h.name: {"value": _shown(h), "from": h.origin, "where": h.where} for h in held}
        emit((json.dumps({"file": str(config.place()), "settings": rows}, ensure_ascii=False, indent=1) + "\n",), None)
        return streams.DONE
    there = "" if config.place().exists() else " (there is none yet)"
    lines = [f"settings from {config.place()}{there}"]
    width = max(len(h.name) for h in held)
    lines += [f"  {h.name:<{width}}  {_said(h):<24} {_from(h)}".rstrip() for h in held]
    emit(("\n".join(lines) + "\n",), None)
    return streams.DONE


def _shown(h: Held) -> config.Value:
    return HIDDEN if h.name in config.SECRET and h.value else h.value


def _said(h: Held) -> str:
    value = _shown(h)
    return "not set" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _from(h: Held) -> str:
    return {"default": "default", "file": "the file", "environment": h.where}[h.origin]
