"""`rashomon compare`: several accounts of one event, side by side."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence
from pathlib import Path

from rashomon import flow, present
from rashomon.commands import streams
from rashomon.commands.manifest import Manifest
from rashomon.commands.reports import put_out
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, tell
from rashomon.kit import kit
from rashomon.model import Report
from rashomon.settings import Settings

_NEXT = {"read": "annotating", "annotate": "looking for copies", "group": "aligning", "align": "comparing"}


def compare(
    names: Sequence[str],
    settings: Settings,
    form: str,
    output: Path | None,
    *,
    plain: bool,
    manifest: Path | None = None,
) -> int:
    """Write the comparison of the named sources and remember it; the exit status."""
    sources, missing = gathered(names, settings.max_bytes, output)
    if not sources:
        streams.tell_problems(missing)
        raise Failed("nothing to compare")
    chosen = kit(settings)
    record = Manifest("compare", settings, chosen.models)
    clock = flow.Clock(hears=lambda step: streams.progress(_NEXT.get(step, "")))
    report = flow.compare(sources, settings, chosen, missing, clock)
    _warn(report)
    if not report.story.accounts:
        raise Failed("nothing to compare")
    put_out(present.report_data(report), form, output, plain=plain)
    if manifest is not None:
        for account in report.story.accounts:
            record.took(account.article)
        record.write(manifest, report.problems, output, report.run.seconds)
    return streams.status(report.problems)


def open_page(page: Path) -> None:
    """Show a page in the user's browser, or say where it lies when there is none."""
    if not webbrowser.open(page.resolve().as_uri()):
        tell(f"no browser was found; the report is {page}")


def _warn(report: Report) -> None:
    """What the person should know at once; all of it stands in the report too."""
    if not report.story.one_story:
        tell("warning: these accounts do not seem to tell one story")
    streams.tell_problems(report.problems, {a.article.id: a.article.source for a in report.story.accounts})
    for account in report.story.accounts:
        if account.copy_of is not None:
            tell(f"{account.letter} ({account.article.source}) is a copy of {account.copy_of}")
