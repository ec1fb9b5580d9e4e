"""What the user names on the command line, made into sources to read."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from rashomon.model import Problem
from rashomon.model.web import NotFetched
from rashomon.seams import Source
from rashomon.settings import Settings
from rashomon.taking import SUFFIXES, files_in

STEP = "read"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,9}://", re.IGNORECASE)


class WouldOverwrite(click.UsageError):
    """The output is one of the sources."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"the output {path} is one of the sources", click.get_current_context(silent=True))


def is_address(name: str) -> bool:
    """Whether a name is a web address, and not a file's."""
    return _ADDRESS.match(name) is not None


def gathered(
    names: Sequence[str], settings: Settings, output: Path | None = None, ask: Callable[[str], Source] | None = None
) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """The sources meant by ``names`` (files, folders, ``-``), in the order given, and what is wrong with the others.

    ``ask`` makes a source of an address, or raises `NotFetched`; without it addresses are refused.

    Raises `WouldOverwrite` when ``output`` is one of them.

    A folder stands for the files in it and below whose suffix we read, sorted by path, hidden ones left out.  Of
    standard input one byte more than the limit is read, so that the reader sees that it is too large.
    """
    sources: list[Source] = []
    problems: list[Problem] = []
    for name in names:
        path = Path(name)
        if name == "-":
            sources.append(Source("-", raw=sys.stdin.buffer.read(settings.max_bytes + 1)))
        elif is_address(name):
            if ask is None:
                says = "web addresses are not fetched here: `rashomon fetch` gets pages into the archive"
                problems.append(Problem(name, STEP, says, True))
                continue
            try:
                sources.append(ask(name))
            except NotFetched as error:
                problems.append(Problem(name, "fetch", str(error), True))
        elif path.is_dir():
            found = tuple(files_in(path, settings.plugs))
            sources += (Source(str(file), path=file) for file in found)
            if not found:
                problems.append(Problem(name, STEP, f"the folder holds nothing to read ({' '.join(SUFFIXES)})", True))
        elif not path.exists():
            problems.append(Problem(name, STEP, "no such file", True))
        else:
            sources.append(Source(name, path=path))
    if output is not None and output.is_file():
        for source in sources:
            if source.path is not None and source.path.is_file() and source.path.samefile(output):
                raise WouldOverwrite(output)
    return tuple(sources), tuple(problems)
