"""Plain text and Markdown: the article's text is the decoded file, character for character."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.model import Problem, Stated
from rashomon.read.article import made
from rashomon.read.decode import decode, empty
from rashomon.read.refused import guarded
from rashomon.seams import Taken

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n")
_FRONT_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_PAIR = re.compile(r"^(\w[\w -]{0,30}):[ \t]*(.{0,500})$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,2}[ \t]+(\S.{0,300}?)[ \t#]*$", re.MULTILINE)
_LOOKED = 5000  # characters in which front matter and a title are looked for


@dataclass(frozen=True, slots=True)
class Plain:
    """Reads anything that is text; the reader of files whose suffix says nothing else."""

    name: str = "plain text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        found = decode(raw)
        problems = (Problem(name, "read", found.says),) if found.says else ()
        if empty(found.text):
            return Taken((), (*problems, Problem(name, "read", "the file is empty", True)))
        return Taken((made(found.text, name, raw),), problems)


@dataclass(frozen=True, slots=True)
class Markdown:
    """Reads Markdown: marks stay in the text; front matter and the first heading tell title, date, outlet, author."""

    name: str = "Markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        found = decode(raw)
        text = found.text
        problems = (Problem(name, "read", found.says),) if found.says else ()
        if empty(text):
            return Taken((), (*problems, Problem(name, "read", "the file is empty", True)))
        front, pairs = _front(text)
        heading = _HEADING.search(text, front, front + _LOOKED)
        author = pairs.get("author") or pairs.get("byline")
        article = made(
            text,
            name,
            raw,
            title=pairs.get("title") or (heading[1] if heading else None),
            outlet=_stated(pairs, "outlet", "source", "publisher", "publication"),
            published=_day(pairs),
            declared=pairs.get("lang") or pairs.get("language"),
            url=pairs.get("url") or pairs.get("link"),
            authors=(author,) if author else (),
            furniture=((0, front, "metadata"),) if front else (),
        )
        return Taken((article,), problems)


def _front(text: str) -> tuple[int, dict[str, str]]:
    """Where the front matter ends (0 without one), and its plain pairs."""
    begin = _FRONT.match(text)
    end = _FRONT_END.search(text, begin.end(), begin.end() + _LOOKED) if begin else None
    if begin is None or end is None:
        return 0, {}
    found = _PAIR.findall(text, begin.end(), end.start())
    return end.end(), {k.strip().lower(): v.strip().strip("\"'") for k, v in found if v.strip()}


def _stated(pairs: dict[str, str], *keys: str) -> Stated | None:
    return next((Stated(pairs[k], f"front matter, {k}") for k in keys if k in pairs), None)


def _day(pairs: dict[str, str]) -> Stated | None:
    from rashomon.read.dates import day_of

    for key in ("date", "published", "pubdate"):
        day = day_of(pairs[key]) if key in pairs else None
        if day is not None:
            return Stated(day, f"front matter, {key}")
    return None
