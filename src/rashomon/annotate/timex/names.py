"""Words of time that are part of a name: "Orvia Daily News", "This Week" (a programme), "June Carter"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.annotate.timex.grammar import Grammar

_AROUND = 40  # characters looked at before and after
_LINE = 200  # characters of a line by which a title in capitals is known
_FEWEST = 3  # such words that a line needs to show how it is written
_TITLE = 0.6  # share of capitalised words of four letters or more from which a line is a headline
_NEXT_NAME = re.compile(r"[ ]([^\W\d_]+)")
_OPEN, _CLOSED = re.compile(r"[\"“‘']$"), re.compile(r"[,.]?[\"”’']")
_BEGINS = re.compile(r"(?:^|[.!?:;—–|\n(])\s*(?:[\"“‘'(]|``)?$")
_LONG = re.compile(r"[^\W\d_]{4,}")


def word_before(text: str, at: int) -> str:
    """The word, comma or bracket before a place, in small letters."""
    found = re.search(r"([\w'’]{1,30}\.?|[,;:(])[\s-]{0,3}$", text[max(0, at - _AROUND) : at])
    return found[1].lower() if found else ""


def word_after(text: str, at: int) -> str:
    """The word after a place, in small letters."""
    found = re.match(r"[\s-]{1,3}([\w'’]{1,30})", text[at : at + _AROUND])
    return found[1].lower() if found else ""


def in_name(text: str, start: int, end: int, slots: Sequence[str], grammar: Grammar) -> bool:
    """Whether the words from ``start`` to ``end``, told by the ``slots`` of a form, belong to a name."""
    told = text[start:end]
    if not told[:1].isupper() or any(c.isdigit() for c in told):
        return False
    if _OPEN.search(text[:start][-1:]) and _CLOSED.match(text, end) and len(told.split()) > 1 and _all_capital(told):
        return True  # "This Week" on a channel
    following = _NEXT_NAME.match(text, end)
    followed = following[1] if following and following[1][0].isupper() else ""
    if tuple(slots) == ("month",):
        return bool(followed) and not followed.isupper() and word_before(text, start) not in grammar.doubtful_after
    one = tuple(slots) in (("weekday",), ("adverb",)) or told.lower() in grammar.named
    if one and followed.lower() in grammar.outlets:
        return True
    title = tuple(slots) == ("u",) and _all_capital(told)  # follow us on This Week
    if not (title or told.lower() in grammar.named) or (told.isupper() and len(told) > 1):
        return False
    return not _BEGINS.search(text[max(0, start - 4) : start]) and not _headline(text, start, end)


def _all_capital(words: str) -> bool:
    return all(w[0].isupper() for w in words.split())


def _headline(text: str, at: int, end: int) -> bool:
    """Whether the line around a word is written in capitals, so that its own says nothing."""
    begin = text.rfind("\n", max(0, at - _LINE), at) + 1 or max(0, at - _LINE)
    stop = text.find("\n", at, at + _LINE)
    long = _LONG.findall(text[begin:at] + " " + text[end : stop if stop >= 0 else at + _LINE])
    return len(long) >= _FEWEST and bool(sum(w[0].isupper() for w in long) >= _TITLE * len(long))
