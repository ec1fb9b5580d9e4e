"""Sources into articles, with what the user told of them: the first step alone, for who needs no other.

`flow` stands on it, and the process that strangers' pages are read in (`apart`) loads nothing more.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from rashomon import extend
from rashomon.model import Article, Stated
from rashomon.read import READERS, inside, needs_parser, pieces
from rashomon.read import SUFFIXES as SUFFIXES
from rashomon.seams import Source, SourceReader, Taken
from rashomon.settings import Settings

Reading = Callable[[Source], Iterable[Taken]]  # what makes articles of a source: `taken`, or a process of its own


def taken(source: Source, settings: Settings) -> Iterator[Taken]:
    """The articles of one source, piece by piece, with what the user told of them, and what could not be read of it."""
    for found in pieces(source, settings.max_bytes, _readers(settings)):
        yield Taken(tuple(told(a, settings) for a in found.articles), found.problems, found.addresses)


def told(article: Article, settings: Settings) -> Article:
    """The article with what the user told of it: its language, and its day where it states none."""
    if settings.language is not None:
        article = dataclasses.replace(article, language=settings.language)
    if settings.published is not None and article.published is None:
        article = dataclasses.replace(article, published=Stated(settings.published, "given with --published"))
    return article


def parsed(source: Source, settings: Settings) -> bool:
    """Whether a parser of pages, feeds, PDF and the like, or another package's reader, would see a source's bytes."""
    return needs_parser(source, _readers(settings))


def files_in(folder: Path, plugs: bool = True) -> Iterator[Path]:
    """The files in a folder and below it that some reader knows by their suffix, sorted by path."""
    theirs = (s for reader in extend.readers(plugs) for s in reader.suffixes)
    return inside(folder, (*SUFFIXES, *theirs))


def _readers(settings: Settings) -> Sequence[SourceReader]:
    """Those of other packages first: a suffix that both know is theirs."""
    return (*extend.readers(settings.plugs), *READERS)
