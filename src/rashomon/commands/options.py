"""Options that several commands share, and what they make: `Settings`, forms, output, the archive."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from rashomon.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])

REPORT_FORMS = (
    "terminal", "html", "json", "jsonl", "md", "chat", "csv", "parquet", "annotations", "schemaorg", "claimreview",
    "tei", "bibtex", "csl", "prov",
)  # fmt: skip
MARK_FORMS = ("jsonl", "conllu", "brat", "timex3")
SOURCES = click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
OUTPUT = click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write into FILE, whole or not at all, instead of to standard output.",
)  # fmt: skip
PLAIN = click.option("--plain", is_flag=True, help="No colour, as with NO_COLOR set.")


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """An ISO date, or wrong usage."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is not a day written like 2025-07-07") from error


SETTINGS = {
    "language": click.option(
        "--language", metavar="CODE", help="The language of all sources (en, es); else it is detected."
    ),
    "published": click.option(
        "--published", metavar="DATE", callback=day,
        help="The day (2025-07-07) of sources that state none; without it “Thursday” stays open in them.",
    ),
    "max_bytes": click.option(
        "--max-bytes", type=click.IntRange(min=1), metavar="N", default=Settings().max_bytes, show_default=True,
        help="Refuse a source that is larger than this.",
    ),
    "reader": click.option("--reader/--no-reader", default=True, help="Use the trained reader (syntax, names)."),
    "attribution": click.option(
        "--attribution/--no-attribution", default=True, help="Use the trained tagger of who said what."
    ),
    "vectors": click.option("--vectors/--no-vectors", default=True, help="Use word vectors to find what is alike."),
}  # fmt: skip


def with_settings(*names: str) -> Callable[[F], F]:
    """The options that make a :class:`Settings`; all of them, or those that the command can use."""

    def decorated(command: F) -> F:
        for name in reversed(names or tuple(SETTINGS)):
            command = SETTINGS[name](command)
        return command

    return decorated

ARCHIVE = click.option(
    "--archive", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="The archive.  Default: RASHOMON_ARCHIVE, else rashomon/archive.sqlite in your data folder.",
)  # fmt: skip
LIMIT = click.option(
    "--limit", type=click.IntRange(min=1, max=10_000), default=20, show_default=True, metavar="N",
    help="How many lines at most.",
)  # fmt: skip
OFFSET = click.option("--offset", type=click.IntRange(min=0), default=0, metavar="N", help="Leave out the first N.")
DATA = click.option(
    "-f", "--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True,
    help="Lines to read, or JSON.",
)  # fmt: skip


def report_form(output: Path | None, opened: bool) -> str:
    """The form of a report when none is named."""
    from rashomon import present

    if opened:
        return "html"
    try:
        return present.form_of(output.name) if output else "terminal"
    except present.NoSuchFormat:
        return "terminal"
