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
PLAIN = click.option("--plain", is_flag=True, envvar="RASHOMON_PLAIN", help="No colour, as with NO_COLOR set.")
MANIFEST = click.option(
    "--manifest", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write a record of the run: program, settings, weights, what was read, what was made.",
)  # fmt: skip


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """An ISO date, or wrong usage."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is not a day written like 2025-07-07") from error


def _setting(flags: str, **how: Any) -> Callable[[F], F]:
    """An option that the environment may set too: ``--max-bytes`` by ``RASHOMON_MAX_BYTES``."""
    name = flags.partition("/")[0].strip("-").replace("-", "_").upper()
    return click.option(flags, envvar=f"RASHOMON_{name}", **how)


SETTINGS = {
    "language": _setting(
        "--language", metavar="CODE", help="The language of all sources (en, es); else it is detected."
    ),
    "published": _setting(
        "--published", metavar="DATE", callback=day,
        help="The day (2025-07-07) of sources that state none; without it “Thursday” stays open in them.",
    ),
    "max_bytes": _setting(
        "--max-bytes", type=click.IntRange(min=1), metavar="N", default=Settings().max_bytes, show_default=True,
        help="Refuse a source that is larger than this.",
    ),
    "reader": _setting("--reader/--no-reader", default=True, help="Use the trained reader (syntax, names)."),
    "attribution": _setting(
        "--attribution/--no-attribution", default=True, help="Use the trained tagger of who said what."
    ),
    "vectors": _setting("--vectors/--no-vectors", default=True, help="Use word vectors to find what is alike."),
    "encoder": _setting(
        "--encoder", metavar="NAME", default=Settings().encoder, show_default=True,
        help="Whose word vectors: ours, or those of another package's plug.",
    ),
    "plugs": _setting("--plugs/--no-plugs", default=True, help="Use plugs of other packages."),
    "context": _setting("--context/--no-context", default=True, help="Compare words in their context, too."),
}  # fmt: skip


def with_settings(*names: str) -> Callable[[F], F]:
    """The options that make a :class:`Settings`; all of them, or those that the command can use."""

    def decorated(command: F) -> F:
        for name in reversed(names or tuple(SETTINGS)):
            command = SETTINGS[name](command)
        return command

    return decorated


ARCHIVE = click.option(
    "--archive", envvar="RASHOMON_ARCHIVE", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
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


def settings_of_the_file() -> dict[str, Any]:
    """What the file of settings says, by the names of options; it is wrong usage where it cannot be heeded."""
    from rashomon import config

    try:
        return {name: value for name, value in config.in_file().items() if "." not in name}
    except config.BadConfig as error:
        raise click.UsageError(f"{error}  (`rashomon config` shows what holds)") from error


class Form(click.Choice[str]):
    """A format of ours, or of a renderer that another package brings; those are looked for only when named."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            from rashomon import extend

            if value in {p.name for p in extend.usable("renderer")}:
                return str(value)
        return super().convert(value, param, ctx)


def report_form(output: Path | None, opened: bool) -> str:
    """The form of a report when none is named."""
    from rashomon import present

    if opened:
        return "html"
    try:
        return present.form_of(output.name) if output else "terminal"
    except present.NoSuchFormat:
        return "terminal"
