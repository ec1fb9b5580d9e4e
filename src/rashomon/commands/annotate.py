"""`rashomon annotate`: the marks of each article by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from rashomon import flow, present
from rashomon.commands import streams
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, emit, tell_problems
from rashomon.kit import kit
from rashomon.settings import Settings


def annotate(names: Sequence[str], settings: Settings, form: str, output: Path | None) -> int:
    """Write the marks of every article of the named sources, in order; the exit status."""
    sources, missing = gathered(names, settings.max_bytes, output)
    met = list(missing)
    tell_problems(missing)
    if not sources:
        raise Failed("nothing to annotate")
    chosen = kit(settings)
    tell_problems(chosen.problems)
    view = present.article_renderer(form)

    def chunks() -> Iterator[str]:
        empty = True
        for marks, problems in flow.annotated(sources, settings, chosen):
            if marks is not None:
                empty = False
                yield view(marks)
            tell_problems(problems)
            met.extend(problems)
        if empty:
            raise Failed("nothing to annotate")

    emit(chunks(), output)
    return streams.status(met)
