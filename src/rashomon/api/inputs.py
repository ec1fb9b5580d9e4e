"""What a caller hands over, made into articles: paths, folders, texts, records, `Article` s."""

from __future__ import annotations

import dataclasses
import json
import os
import warnings
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from rashomon import flow
from rashomon.model import Article, Problem, Stated
from rashomon.seams import Source
from rashomon.settings import Settings

Given: TypeAlias = "str | os.PathLike[str] | Mapping[str, Any] | Article"
# No file name is longer (most systems' limit in bytes); a longer string is a text.
LONGEST_NAME = 255


class NothingToRead(ValueError):
    """What was given holds no article; says what went wrong with each."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        told = "; ".join(f"{p.where}: {p.says}" for p in problems)
        super().__init__(f"no article in what was given{': ' + told if told else ''}")


class InputLost(UserWarning):
    """Some of what was given could not be read; the result is about the rest."""


def article(
    text: str,
    *,
    outlet: str | None = None,
    published: str | None = None,
    title: str | None = None,
    language: str | None = None,
    url: str | None = None,
    id: str | None = None,
) -> Article:
    """An article of a text you have, with what you know of it; its offsets are those of ``text``.

    ``published`` is an ISO 8601 date.  What is not given is looked for in the text (outlet, date) or detected
    (language); the id comes from the content.

    >>> told = article("The ferry sank on Monday.", outlet="Coast Daily", published="2026-03-12")
    >>> told.published.value, told.language
    ('2026-03-12', 'en')
    """
    taken, problems = flow.gather([Source("text.txt", raw=text.encode("utf-8", "replace"))], Settings())
    if not taken:
        raise NothingToRead(problems)
    one = taken[0]
    return dataclasses.replace(
        one,
        source="text",
        id=id or one.id,
        title=title or one.title,
        outlet=Stated(outlet, "given") if outlet else one.outlet,
        published=Stated(_day(published), "given") if published else one.published,
        language=language or one.language,
        url=url or one.url,
    )


def _day(value: str) -> str:
    """The day of an ISO 8601 date or date-time; ValueError for anything else, in Python's own words."""
    return datetime.fromisoformat(value).date().isoformat()


def sources(given: Given | Iterable[Given]) -> Iterator[Source | Article]:
    """The sources and articles that are meant, in order; a folder stands for the files in it.

    Raises FileNotFoundError for a path, or a string that can only be one, where nothing lies.
    """
    each = [given] if isinstance(given, str | os.PathLike | Mapping | Article) else given
    for number, one in enumerate(each, 1):
        if isinstance(one, Article):
            yield one
        elif isinstance(one, Mapping):
            raw = json.dumps(dict(one), default=str).encode()
            yield Source(f"record {number}.json", raw=raw)
        elif isinstance(one, str) and _is_text(one):
            yield Source(f"text {number}", raw=one.encode("utf-8", "replace"))
        else:
            yield from _below(Path(one))


def _is_text(given: str) -> bool:
    """A string with a line break, or longer than a file's name can be, is a text; any other must name a file."""
    return "\n" in given or max(map(len, given.encode("utf-8", "replace").split(b"/"))) > LONGEST_NAME


def _below(path: Path) -> Iterator[Source]:
    if path.is_dir():
        yield from (Source(str(file), path=file) for file in flow.files_in(path))
    elif path.exists():
        yield Source(str(path), path=path)
    else:
        raise FileNotFoundError(f"no such file: {str(path)!r} (a text of one line: rashomon.article(text))")


def gathered(given: Given | Iterable[Given], settings: Settings) -> tuple[list[Article], list[Problem]]:
    """Everything read at once, each article with an id of its own; raises `NothingToRead` when it is none at all."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for one in sources(given):
        if isinstance(one, Article):
            articles.append(one)
        else:
            taken, unread = flow.gather([one], settings)
            articles += taken
            problems += unread
    if not articles:
        raise NothingToRead(problems)
    warn_lost(problems)
    return flow.distinct(articles, settings), problems


def warn_lost(problems: Iterable[Problem]) -> None:
    """A Python warning for each thing that was lost, where the caller stands."""
    for problem in problems:
        if problem.lost:
            warnings.warn(InputLost(f"{problem.where}: {problem.says}"), stacklevel=4)
