"""Cuts text into sentences by rule.

A stop, question or exclamation mark (with the closing marks after it) ends a sentence when what follows can begin one;
titles, initials and abbreviations are looked up in the language's table ``abbreviations``.  Line ends are the caller's
business: what is given is one run of text, in which white space is white space.  One pass, linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rashomon.stamps import Written

Place = tuple[int, int]

# A sentence's mark with what closes after it; the numbers of notes ("[2]") and a smiley behind it are its own, too.
_END = re.compile(
    r"(?P<mark>[.!?…。！？]++(?:[ \u00a0]\.(?!\.)){0,2}+[\"”’'\u2033)\]»›]*+)"
    r"(?:[ \u00a0]?\[\d{1,3}\]){0,5}+(?:[ \u00a0][:;=]['’]?-?[)(DPpO/|](?!\w))?+"
)
_OPENERS = "\"“‘'([«‹„¿¡–—*•- \t\r\n\u00a0"
_DASHED = re.compile(r"\w+(?:[’'-]\w+)*")
_DOTTED = re.compile(r"(?:[^\W\d]{1,2}\.)+[^\W\d]{1,3}")
_INITIALS = 80  # characters looked at before a mark: longer than any abbreviation
_AHEAD = 80  # and after it: enough for the words of a name before "said"
_LABEL = re.compile(r"\s(?=([A-ZÀ-ÖØ-Þ][^\W\d_]{2,15}): ?\S)")
# A year after which something begins, and how far before it the day that it belongs to may begin.
_YEAR = re.compile(r"(?<=[ \u00a0])\d{4}(?=\s+[\"“‘(]?[A-ZÀ-ÖØ-Þ])")
DAY = 40
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.’'-]*+\s+")


def _words(table: Mapping[str, Any], name: str) -> frozenset[str]:
    return frozenset(str(table.get(name, "")).split())


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """A language's table ``abbreviations``, read once; empty sets for a language without one."""

    never: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    sometimes: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    time_goes_on: frozenset[str] = frozenset()
    letter: frozenset[str] = frozenset()
    before_dates: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    credits: frozenset[str] = frozenset()
    before_days: frozenset[str] = frozenset()
    dated: re.Pattern[str] | None = None

    @classmethod
    def of(cls, table: Mapping[str, Any], dates: Mapping[str, Any] | None = None) -> Abbreviations:
        """From the tables ``abbreviations`` and, for the days that pages print, the part ``date`` of ``furniture``."""
        found: dict[str, Any] = {name: _words(table, name) for name in cls.__slots__}
        found["dated"] = re.compile(Written.of(dates).weekday_and_day + r"\Z") if dates else None
        return cls(**found)

    def printed(self, text: str) -> bool:
        """Whether a sentence is nothing but a day with its weekday and year."""
        return self.dated is not None and self.dated.fullmatch(text) is not None


def split(text: str, words: Abbreviations, start: int = 0, end: int | None = None) -> list[Place]:
    """Sentences of ``text[start:end]`` as (start, end) code points, without the white space around them.

    Every character that is not white space lies in exactly one.
    """
    end = len(text) if end is None else end
    out: list[Place] = []
    at = start
    for found in _END.finditer(text, start, end):
        stop = found.end()
        mark, closed = found.span("mark")
        if stop < end and mark > _begins(text, at, stop) and _ends(text, at, mark, closed, stop, end, words):
            at = _add(text, at, stop, out)
    _add(text, at, end, out)
    if words.credits:
        out = [piece for a, b in out for piece in _uncredited(text, a, b, words)]
    return [piece for a, b in out for piece in _undated(text, a, b, words)] if words.dated else out


def _uncredited(text: str, a: int, b: int, words: Abbreviations) -> Iterator[Place]:
    """A caption without a stop and the credit that runs into it ("… at dawn Image: Odile Fenn"), apart.

    Seven of the 32 errors in the news of GUM's training part are such.
    """
    for found in _LABEL.finditer(text, a, b):
        if found.group(1).lower() in words.credits and text[found.start() - 1] not in ":,;":
            yield trimmed(text, a, found.start())
            a = found.end()
    yield a, b


def _undated(text: str, a: int, b: int, words: Abbreviations) -> Iterator[Place]:
    """A page's day ("… off Holm Sunday, May 4, 2031 Two people …") apart from the headline and the text.

    Written out with its weekday and year, after no comma and no "on", and followed by a capital: of 36 in GUM's and
    EWT's training and development parts, paragraphs run together, every one is a sentence of its own.
    """
    for year in _YEAR.finditer(text, a, b):
        first = max(a, year.end() - DAY)
        found = words.dated.search(text[first : year.end()]) if words.dated else None
        if found is None:
            continue
        start = first + found.start()
        before = text[a:start].rstrip()
        if before and (not before[-1].isalnum() or _before(text, a, a + len(before)).lower() in words.before_days):
            continue
        if before:
            yield a, a + len(before)
        yield start, year.end()
        a = trimmed(text, year.end(), b)[0]
    yield a, b


def _begins(text: str, at: int, stop: int) -> int:
    """The first character after ``at`` that is not white space: marks that begin a sentence do not end it."""
    while at < stop and text[at].isspace():
        at += 1
    return at


def trimmed(text: str, a: int, b: int) -> Place:
    """The place without the white space at its ends."""
    while a < b and text[a].isspace():
        a += 1
    while a < b and text[b - 1].isspace():
        b -= 1
    return a, b


def _add(text: str, a: int, b: int, out: list[Place]) -> int:
    first, last = trimmed(text, a, b)
    if first < last:
        out.append((first, last))
    return b


def _ends(text: str, start: int, mark: int, closed: int, stop: int, end: int, words: Abbreviations) -> bool:
    """Whether the mark at ``mark`` ends the sentence that began at ``start``.

    Closing marks go up to ``closed``, what else stands behind them up to ``stop``.
    """
    after = text[stop : min(stop + _AHEAD, end)]
    closing = text[mark:closed].lstrip(".!?…。！？ \u00a0")
    if not after[0].isspace() and not _glued(after, text[mark], closing):
        return False
    after = after.lstrip()
    if not after:
        return False
    word = after.lstrip(_OPENERS)[:40]
    if word[:1].islower():
        return _camel(word) or _careless(text, start, mark, closed, word, words)
    sign = text[mark]
    if closing.strip(")]") and sign in "?!" and _reported(after, words):
        return False
    if sign in "!?。！？" or closed - mark > 1 + len(closing):
        return bool(word)
    if closing.strip(")]") and word:
        return True
    return _after_stop(text, start, mark, word, after, words)


def _glued(after: str, sign: str, closing: str) -> bool:
    """Whether a sentence ends with no space after it: ."She, .“She, or a full stop of a script without spaces."""
    if sign in "。！？":
        return True
    if closing:
        return closing[-1] in '"”' and (after[0].isupper() or after[0] in '“"')
    return after[0] == "“" and after[1:2].isupper()


def _reported(after: str, words: Abbreviations) -> bool:
    """Whether "said", or a name and "said", follows: then the quoted question is part of the sentence."""
    if after[:1].islower():
        return False
    at = 0
    for _ in range(5):
        found = _DASHED.match(after, at)
        if found and found.group().lower() in words.says:
            return True
        name = _NAME.match(after, at)
        if name is None:
            return False
        at = name.end()
    return False


def _camel(word: str) -> bool:
    """iPhone and eBay begin sentences, too."""
    return word[1:2].isupper() or (word[2:3].isupper() and word[:2].isalpha() and word[:2].islower())


def _careless(text: str, start: int, mark: int, stop: int, word: str, words: Abbreviations) -> bool:
    """A new sentence that was not given its capital: a plain word, a mark, and a pronoun that opens a clause."""
    before = _before(text, start, mark)
    plain = before.isalpha() and before.islower() and len(before) > 2 and before not in words.never | words.sometimes
    following = re.match(r"[\w']+", word)
    marks = text[mark:stop]
    single = ".." not in marks and not marks.strip(".!?")
    return plain and single and following is not None and following.group() in words.opening


def _before(text: str, start: int, mark: int) -> str:
    """The word that ends at ``mark``, with the stops inside it."""
    first = max(start, mark - _INITIALS)
    at = mark
    while at > first and (text[at - 1].isalnum() or text[at - 1] in "_.'’&º"):
        at -= 1
    return text[at:mark]


def _after_stop(text: str, start: int, mark: int, word: str, after: str, words: Abbreviations) -> bool:
    """A single full stop with nothing closing after it."""
    before = _before(text, start, mark)
    low = before.lower().lstrip("'’")
    following = re.match(r"[\w'’]+", word)
    next_low = following.group().lower() if following else ""
    if low in words.numbered:
        return not word[:1].isdigit() and (low not in words.never or not before[:1].isupper())
    if low in words.never:
        return False
    if len(low) == 1 and low.isalpha() and low not in words.letter:
        return _after_letter(text, start, mark, before, next_low, words)
    if _DOTTED.fullmatch(low):
        return next_low in words.starters and not (low in words.hours and next_low in words.time_goes_on)
    if low in words.sometimes:
        return next_low in words.starters or next_low in words.titles or after[:1] in '“"'
    return not (low.isdigit() and mark - len(low) <= start + 1 and len(low) < 3)  # "1. First" is one sentence


def _after_letter(text: str, start: int, mark: int, before: str, next_low: str, words: Abbreviations) -> bool:
    """After a single letter with a stop: an initial, or "c. 1850"."""
    if before.isupper() and not (text[mark - 2 : mark - 1].isspace() or mark - 2 < start):
        return next_low in words.starters
    if before in words.before_dates:
        return False  # "c. 1850", "b. March 2009"
    if len(next_low) < 2:
        return not before.isupper()  # "J. A. Vane": another initial, though "a" begins sentences
    return not before.isupper() or next_low in words.starters
