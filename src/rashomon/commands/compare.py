"""`rashomon compare`: several accounts of one event, side by side."""

from __future__ import annotations

import contextlib
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.apart import Apart
from rashomon.commands import streams
from rashomon.commands.manifest import Manifest
from rashomon.commands.sources import gathered, is_address
from rashomon.commands.streams import Failed, tell
from rashomon.kit import ahead, fetcher, keep_warc, kit
from rashomon.model import Report
from rashomon.seams import Source
from rashomon.settings import Settings

_NEXT = {
    "read": "loading",
    "load": "annotating",
    "annotate": "looking for copies",
    "group": "aligning",
    "align": "comparing",
}


@dataclass(frozen=True, slots=True)
class Asking:
    """How addresses among the sources are asked for: of this machine's network too, with a pause, kept in a WARC."""

    allow_private: bool = False
    delay: float | None = None
    warc: Path | None = None

    @contextlib.contextmanager
    def asked(self, max_bytes: int) -> Iterator[Callable[[str], Source]]:
        """What makes a source of an address, by the one guarded fetcher; `NotFetched`.  Nothing is asked before."""
        from rashomon.archive.fetching import source_of

        with contextlib.closing(
            fetcher(max_bytes=max_bytes, allow_private=self.allow_private, delay=self.delay)
        ) as fetching:

            def ask(url: str) -> Source:
                streams.progress(f"asking for {url}")
                answer = fetching.get(url)
                if self.warc is not None:
                    keep_warc(self.warc, answer)
                return source_of(answer)

            yield ask


def compare(
    names: Sequence[str],
    settings: Settings,
    form: str,
    output: Path | None,
    *,
    plain: bool,
    manifest: Path | None = None,
    asking: Asking = Asking(),
) -> int:
    """Write the comparison of the named sources and remember it; the exit status."""
    with contextlib.ExitStack() as held:
        ask = held.enter_context(asking.asked(settings.max_bytes)) if any(map(is_address, names)) else None
        sources, missing = gathered(names, settings, output, ask)
    if not sources:
        streams.tell_problems(missing)
        raise Failed("nothing to compare")
    record = Manifest("compare", settings, {})
    with contextlib.closing(Apart(settings)) as apart:  # a stranger's page is read in a process of its own
        apart.begin(sources)
        ahead(settings)
        from rashomon import flow, present  # the steps, imported while what these two began goes on beside it
        from rashomon.commands.reports import put_out

        clock = flow.Clock(hears=lambda step: streams.progress(_NEXT.get(step, "")))
        articles, unread = flow.gather(sources, settings, apart.read)
        clock.lap("read")
        chosen = kit(settings)
        clock.lap("load")
    report = flow.compared(articles, settings, chosen, (*missing, *unread), clock)
    _warn(report)
    if not report.story.accounts:
        raise Failed("nothing to compare")
    put_out(present.report_data(report), form, output, plain=plain)
    if manifest is not None:
        record.models = chosen.models
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
