"""`rashomon annotate`: the marks of each article by itself."""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rashomon.apart import Apart
from rashomon.commands import streams
from rashomon.commands.manifest import Manifest
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, emit, tell_problems
from rashomon.kit import Kit, ahead, kit
from rashomon.model import Marks, Problem
from rashomon.settings import Settings

LONGEST_NAME = 200  # bytes of a file's name made of an id: file systems take 255, and a name under way has some more
_ODD = re.compile(r"[^\w.-]")


def annotate(
    names: Sequence[str], settings: Settings, form: str, output: Path | None, *, manifest: Path | None = None
) -> int:
    """Write the marks of every article of the named sources, in order; the exit status."""
    sources, missing = gathered(names, settings, output)
    met = list(missing)
    tell_problems(missing)
    if not sources:
        raise Failed("nothing to annotate")
    with contextlib.closing(Apart(settings)) as apart:  # a stranger's page is read in a process of its own
        apart.begin(sources)
        ahead(settings)
        from rashomon import flow  # the steps, imported while what these two began goes on beside it

        chosen = kit(settings)
        tell_problems(chosen.problems)
        each = flow.annotated(sources, settings, chosen, apart.read)
        return _written(each, chosen, form, output, met, manifest)


def _written(
    articles: Iterable[tuple[Marks | None, list[Problem]]], chosen: Kit, form: str, output: Path | None,
    met: list[Problem], manifest: Path | None,
) -> int:  # fmt: skip
    """Writes the marks of each article, tells and notes in ``met`` what could not be read; the exit status."""
    from rashomon import present

    view = present.article_renderer(form)
    record = Manifest("annotate", chosen.settings, chosen.models)

    def marked() -> Iterator[Marks]:
        empty = True
        for marks, problems in articles:
            if marks is not None:
                empty = False
                record.took(marks.article)
                yield marks
            tell_problems(problems)
            met.extend(problems)
        if empty:
            raise Failed("nothing to annotate")

    each = streams.counted(marked(), output, "articles annotated")
    if output is not None and output.is_dir():
        for marks, name in _named(each):
            streams.write_atomically(output / f"{name}{view.suffix}", (view(marks),))
            if view.beside is not None:
                streams.write_atomically(output / f"{name}{view.beside}", (marks.article.text,))
    else:
        emit((view(marks) for marks in each), output)
    if manifest is not None:
        record.write(manifest, (*chosen.problems, *met), output)
    return streams.status(met)


def _named(each: Iterable[Marks]) -> Iterator[tuple[Marks, str]]:
    """Each article with a file's name of its own: its id, in letters that every file system takes."""
    seen: Counter[str] = Counter()
    for marks in each:
        plain = _ODD.sub("_", marks.article.id).lstrip(".").encode("utf-8")[:LONGEST_NAME].decode("utf-8", "ignore")
        name = plain or "article"
        seen[name.casefold()] += 1  # some file systems do not tell A from a
        again = seen[name.casefold()]
        yield marks, name if again == 1 else f"{name}~{again}"
