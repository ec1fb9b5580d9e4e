"""`rashomon compare`: several accounts of one event, side by side."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence
from pathlib import Path

from rashomon import flow
from rashomon.commands import last
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, emit, ended, status, tell, tell_problems
from rashomon.kit import kit
from rashomon.model import Report
from rashomon.present import RENDERERS
from rashomon.settings import Settings


def compare(names: Sequence[str], settings: Settings, form: str, output: Path | None, show: bool) -> int:
    """Write the comparison of the named sources; the exit status."""
    sources, missing = gathered(names, settings.max_bytes)
    if not sources:
        tell_problems(missing)
        raise Failed("nothing to compare")
    report = flow.compare(sources, settings, kit(settings), missing)
    tell_problems(report.problems)
    if not report.story.accounts:
        raise Failed("nothing to compare")
    _warn(report)
    text = rendered(report, form)
    emit((ended(text),), output)
    last.remember(text if form == "json" else rendered(report, "json"))
    if show and output is not None:
        webbrowser.open(output.resolve().as_uri())
    return status(report.problems)


def rendered(report: Report, form: str) -> str:
    """The report in one of the forms of `RENDERERS`."""
    return next(r for r in RENDERERS if r.name == form)(report)


def _warn(report: Report) -> None:
    if not report.story.one_story:
        tell("these sources do not seem to tell one story")
    for account in report.story.accounts:
        if account.copy_of is not None:
            tell(f"{account.article.source} ({account.letter}) is a copy of {account.copy_of}")
