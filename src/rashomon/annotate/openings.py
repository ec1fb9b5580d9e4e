"""What stands before the first words of a telling: datelines, glued dates, updates; and lines that are only that.

Patterns are built from the language's table ``furniture``.  Each is matched once, at the beginning of a paragraph, and
repeats nothing without a bound.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rashomon.annotate.phrases import Phrases, names_only, words
from rashomon.stamps import BEFORE, BY, CAPITAL, CLOCK, Written, any_of

MOST_WORDS = 2  # of a place in capitals that nothing else makes sure: longer ones are slugs ("WHAT HE KNEW — …")
LOOKED = 220  # characters of a paragraph's beginning that are looked at
_CAPS = rf"[{CAPITAL}][{CAPITAL}.'’-]{{1,20}}(?: [{CAPITAL}][{CAPITAL}.'’-]{{0,20}}){{0,3}}"
_TITLE = rf"[{CAPITAL}][\w.'’-]{{1,20}}(?: [{CAPITAL}][\w.'’-]{{0,20}}){{0,3}}"
_REGION = rf"(?:, [{CAPITAL}][\w.'’-]{{0,20}}(?: [{CAPITAL}][\w.'’-]{{0,20}}){{0,2}})"
_AGENCY = r"(?: ?\((?![A-Z]-)[^()\n]{2,40}\))"  # not the party of "Rep. Orr (X-Brack.) — …"
_DASH = r"(?: ?\.?(?:—|–|―|--|-)(?=\s)\s?| (?:—|–|―|--)(?=\w))"


class Opening(NamedTuple):
    """What a paragraph begins with: up to ``end`` it is of ``kind``."""

    end: int
    kind: str


class _Patterns(NamedTuple):
    dateline: re.Pattern[str]
    bare: re.Pattern[str]
    labelled: re.Pattern[str]
    date: re.Pattern[str]
    update: re.Pattern[str]
    clock: re.Pattern[str]


def opening(text: str, start: int, end: int, phrases: Phrases) -> Opening | None:
    """The opening of the paragraph at ``start``..``end``, or None.  Where it is all of it, ``Opening.end == end``."""
    patterns = _patterns(phrases)
    head = text[start : min(end, start + LOOKED)]
    return (
        _update(patterns, head, start) or _date(patterns, head, start, end) or _dateline(patterns, head, start, phrases)
    )


def byline(text: str, phrases: Phrases) -> bool:
    """Whether a line is "By Jane Roe and John Doe, Outlet"."""
    parts = words(text)
    if not 2 <= len(parts) <= 15 or text.rstrip()[-1:] in ".!?:;,":
        return False
    low = text.lower()
    for begin in phrases.some("byline", "begins"):
        rest = text[len(begin) :].strip()
        if low.startswith(begin + " ") and rest[:1].isupper() and names_only(rest, 14):
            return True
    return False


def _update(patterns: _Patterns, head: str, start: int) -> Opening | None:
    found = patterns.update.match(head)
    return Opening(start + found.end(), "update") if found else None


def _date(patterns: _Patterns, head: str, start: int, end: int) -> Opening | None:
    found = patterns.labelled.match(head)
    if found:
        rest = head[found.end() :].lstrip()
        whole = start + found.end() >= end
        if whole or (rest[:1].isupper() or rest[:1] in "“\"‘'("):
            return Opening(start + found.end(), "date")
        return None
    found = patterns.date.match(head) or patterns.clock.match(head)
    return Opening(end, "date") if found and start + found.end() >= end else None


def _dateline(patterns: _Patterns, head: str, start: int, phrases: Phrases) -> Opening | None:
    found = patterns.bare.match(head)
    if found:
        return Opening(start + found.end(), "dateline")
    found = patterns.dateline.match(head)
    if not found or found.end() >= len(head.rstrip()):
        return None
    place, sure = found["place"], bool(found["agency"] or found["date"])
    known = place.title() in phrases.set("dateline", "cities") or place in phrases.set("dateline", "cities")
    capitals = place.isupper()
    hyphen = "-" in found["dash"] and "--" not in found["dash"]
    short = len(place.split()) <= MOST_WORDS
    if sure or known or (capitals and short and (found["region"] or not hyphen) and not _parenthesis(found, head)):
        return Opening(start + found.end(), "dateline")
    return None


def _parenthesis(found: re.Match[str], head: str) -> bool:
    """NATO — the alliance — said: a short word in capitals before a pair of dashes is no place."""
    if found["region"] or len(found["place"]) > 5:
        return False
    return found["dash"].strip() in head[found.end() :]


def _patterns(phrases: Phrases) -> _Patterns:
    return phrases.kept("openings", lambda: _compiled(phrases))


def _compiled(phrases: Phrases) -> _Patterns:
    written = Written.of(phrases.table.get("date", {}))
    labels, agencies = phrases.some("date", "labels"), phrases.set("dateline", "agencies")
    updates = [words_.upper() for words_, kind in phrases.whole.items() if kind == "update"]
    month, day = written.month, written.day
    short = rf"(?P<date>, (?:{month} \d{{1,2}}|\d{{1,2}} (?:de )?{month})(?:,? \d{{4}})?)?"
    return _Patterns(
        dateline=re.compile(
            rf"(?P<place>{_CAPS}|{_TITLE})(?P<region>{_REGION}{{0,2}}?){short}(?P<agency>{_AGENCY}?)(?P<dash>{_DASH})"
        ),
        bare=re.compile(rf"\({any_of(agencies)}\)(?:{_DASH}|\s?(?=[{CAPITAL}“\"]))|{_AGENCY}{_DASH}"),
        labelled=re.compile(rf"(?i:{any_of(labels)})\b ?[:\-–]? ?{day}{CLOCK}{BY}(?![\w,])[.|]? ?"),
        date=re.compile(rf"{BEFORE}{day}{CLOCK}{BY}\s*"),
        clock=re.compile(r"\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?\s?[:.]?\s*$"),
        update=re.compile(
            rf"(?:{any_of(updates)})"
            r"(?: \d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: [A-Z]{2,3})?)?\s?(?:--|—|–|:|-)(?:\s|$)"
        ),
    )
