"""Outlet and date where a text states them, each with how it is known.  No date is guessed, none taken from the story.

Looked at are the first and last lines alone, by the words of the language's table ``furniture``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from rashomon.languages import MissingTable, language
from rashomon.model import Stated
from rashomon.stamps import BEFORE, BY, CAPITAL, CLOCK, Written, any_of

# Lines, and characters of each, that a page says things about itself in.
HEAD, TAIL, LOOKED = 12, 6, 300
_NAME = rf"[{CAPITAL}][\w.’'&-]{{0,30}}(?: (?:[{CAPITAL}][\w.’'&-]{{0,30}}|of|and|the|de|del|la|y|e|&)){{0,6}}"
_RIGHTS = re.compile(
    rf"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?: ?(?:©|\([cC]\)|[Cc]opyright))? ?"
    rf"(?P<year>\d{{4}}(?: ?[-–] ?\d{{4}})?,? )?"
    rf"(?:by )?(?P<name>{_NAME})"
)
_AGENCY = re.compile(
    rf"(?:^|[\w.,] )\((?P<name>(?![A-Z]-)[{CAPITAL}][\w .&/’'-]{{1,30}})\) ?\.?(?:—|–|―|--|-)(?:\s|$|\w)"
)
_SIGNED = r"(?: ?[(/][^()/\n]{2,40}[)/])?"  # the agency of "BRACK, July 7, 2025 (BTA) — "
_BY = re.compile(rf"(?P<writer>{_NAME})(?:, | \| | - | – | — |, for | for )(?P<name>{_NAME})\s*$")
_ENDS = re.compile(r"(?: (?:Company|Corporation|Corp|Inc|LLC|Ltd|Group|Media Group|All|Todos|Rights|Reserved)\b\.?)+$")


@dataclass(frozen=True, slots=True)
class _Words:
    written: Written
    published: re.Pattern[str]
    labelled: re.Pattern[str]
    alone: re.Pattern[str]
    dateline: re.Pattern[str]
    bylines: tuple[str, ...]
    jobs: frozenset[str]
    bare: re.Pattern[str]
    rights: tuple[str, ...]
    pictures: tuple[str, ...]
    outlets: frozenset[str]


@cache
def _words(code: str) -> _Words:
    try:
        table: Any = language(code).table("furniture")
    except MissingTable:
        table = {}
    dates, by, lines = table.get("date", {}), table.get("byline", {}), table.get("dateline", {})
    written = Written.of(dates)

    def after(labels: str) -> re.Pattern[str]:
        label = rf"(?i:{any_of(dates.get(labels, ()))})\b ?[:\-–]? ?"
        return re.compile(rf"{label}(?P<day>{written.day}){CLOCK}{BY}(?![\w,])")

    return _Words(
        written,
        after("published"),
        after("labels"),
        re.compile(rf"{BEFORE}(?P<day>{written.day}){CLOCK}(?: ?[/|·•] ?(?P<name>[{CAPITAL}][\w .&'-]{{1,40}}))?\s*$"),
        re.compile(rf"{_NAME}(?:, {_NAME}){{0,2}},? \(?(?P<day>{written.day})\)?{_SIGNED} ?\.?(?:—|–|―|--|-)(?:\s|\w)"),
        tuple(by.get("begins", ())),
        frozenset(str(by.get("jobs", "")).split()),
        re.compile(rf"^\((?P<name>{any_of(str(lines.get('agencies', '')).split())})\)"),
        tuple(table.get("holds", {}).get("copyright", ())),
        tuple(table.get("caption", {}).get("shows", ())),
        _outlets(code) | frozenset(str(lines.get("agencies", "")).casefold().split()),
    )


def _outlets(code: str) -> frozenset[str]:
    """Words that stand in the names of outlets."""
    try:
        return frozenset(str(language(code).table("outlets")["words"]).split())
    except MissingTable:
        return frozenset()


def published_in(text: str, code: str) -> Stated | None:
    """The day a text says it was published: after a label ("Published: …"), in a line of its own, before the dash of
    a dateline ("BRACK, July 7, 2025 — …"), or of an update."""
    words = _words(code)
    lines = list(_edges(text))
    own, update = (("", words.published), ("", words.alone)), (", an update", words.labelled)
    for how, pattern in (*own, (", the dateline", words.dateline), update):
        for number, line in lines:
            found = pattern.match(line)
            day = words.written.read(found["day"]) if found else None
            if found and day is not None and (pattern is words.dateline or _is_stamp(line, found.end())):
                return Stated(day.isoformat(), f"line {number} of the text{how}")
    return None


def outlet_in(text: str, code: str) -> Stated | None:
    """The outlet a text names: in its copyright line, beside its date, in the byline, or the agency of its dateline."""
    words = _words(code)
    lines = list(_edges(text))
    looks: tuple[tuple[str, Callable[[str], str | None]], ...] = (
        ("copyright", lambda line: _rights(line, words)),
        ("beside the date", lambda line: _beside(line, words)),
        ("byline", lambda line: _byline(line, words)),
        ("dateline", lambda line: _dateline(line, words)),
    )
    for how, look in looks:
        for number, line in lines:
            if name := look(line):
                return Stated(name, f"{how}, line {number} of the text")
    return None


def _edges(text: str) -> Iterator[tuple[int, str]]:
    """The first and last lines that hold something, with their numbers, no longer than LOOKED."""
    head, at, number = 0, 0, 0
    while head < HEAD and at < len(text):
        number += 1
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at : min(stop, at + LOOKED)].strip(" \t\r\ufeff")
        at = stop + 1
        if line:
            head += 1
            yield number, line
    if at < len(text):
        rest = text[at:]
        last = rest[-TAIL * 2000 :].split("\n")
        number += rest.count("\n") + 1 - len(last)
        kept = [(number + i, line.strip(" \t\r")[:LOOKED]) for i, line in enumerate(last, 1) if line.strip()]
        yield from kept[-TAIL:]


def _is_stamp(line: str, end: int) -> bool:
    """A label and a date are a stamp where nothing follows, or a new sentence: not in "Published on 3 July, it …"."""
    rest = line[end:].strip(" .|/·•–—-")
    return not rest or rest[:1].isupper() or rest[:1] in "“\"‘'("


def _rights(line: str, words: _Words) -> str | None:
    """The holder in "© 2025 The Brack Times. All rights reserved"; not the agency of a picture."""
    found = _RIGHTS.search(line)
    if not found or any(w in line[: found.start()].lower() for w in words.pictures):
        return None
    if not (found["year"] or any(phrase in line.lower() for phrase in words.rights)):
        return None
    name = _ENDS.sub("", found["name"].split(". ")[0].rstrip(" .,"))
    return name if len(name) > 1 and name not in ("All", "The") else None


def _beside(line: str, words: _Words) -> str | None:
    """ "3 July 2025 | Outlet", and "Outlet, 3 July 2025" where the name sounds like an outlet's and not a place's."""
    found = words.alone.match(line)
    if found and found["name"]:
        return found["name"].strip()
    before = found["before"] if found else None
    return before if before and words.outlets & set(before.casefold().split()) else None


def _byline(line: str, words: _Words) -> str | None:
    low = line.lower()
    begin = next((b for b in words.bylines if low.startswith(b + " ")), None)
    found = _BY.match(line[len(begin) :].strip()) if begin and line[-1] not in ".!?:" and len(line) < 120 else None
    if not found or any(w.lower() in words.jobs for w in found["name"].split()):
        return None
    return found["name"]


def _dateline(line: str, words: _Words) -> str | None:
    found = words.bare.match(line) or _AGENCY.search(line[:100])
    return found["name"].strip() if found else None
