"""Cuts text into words as the English Universal Dependencies treebanks do.

Clitics (*n't*, *'s*, *'ll*) are words; hyphenated compounds are cut at the hyphen except after a prefix (*non-profit*);
numbers keep their commas, points and colons; currency signs and percent signs stand alone.  Offsets are code points
into the text given, and every word is exactly ``text[start:end]``: nothing is ever rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rashomon.plugs.syntax.wordlist import words

Span = tuple[int, int]

_PREFIXES = words(
    "non e mid anti re co pre pro cross post over semi multi ex sub counter mini neo socio psycho inter intra micro "
    "un ultra quasi pseudo trans extra super bi tri de eco electro geo hyper macro meta mono out para poly under up"
)
_ABBREVIATIONS = words(
    "mr mrs ms dr st vs etc sept inc no al ft oct dec nov jr co corp gen lt rev feb sat gov la ltd thur fri mon "
    "jan col sr lb oz ext tue tues ave blvd aug va sec vol prof sen rep reps sens capt maj sgt cmdr adm hon pres "
    "supt mt dept univ assn bros est approx ca cf eg ie ed eds fig figs pp vol nos op cit ph apr mar jun jul wed thu "
    "thurs sun ariz ark calif colo conn del fla ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa "
    "penn tenn tex vt wash wis wyo ala ga ont que alta messrs mme mlle insp det atty"
)
_UNITS = words("am pm km kg mph mm cm m bn mn k g mg ft lb lbs kw mw ghz mhz hz ml tn hrs yrs min kph ")
# words that only look like abbreviations unless something follows
_DOUBTFUL = words(
    "no sat sun mar may la mass miss ill wash ore ind del al pa fig op mo ed est min co ms ca wed rep st ext "
    "det mon md dec "
)
_SINGLE = "'’‘‛"
_APOSTROPHE = "['’‘]"
_DASHES = "-–—‑−"

_URL = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>\"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"(?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|gov|edu|co\.uk|info|io)(?:/[^\s<>\"“”]*)?(?![\w-])",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"[+]?\d{1,4}(?:[/]\d{1,4}){1,2}(?![\w/])|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)*|\.\d+",
)
_ORDINAL = re.compile(r"(?:\d{1,3}(?:,\d{3})*(?:st|nd|rd|th)|\d+" + _APOSTROPHE + r"?s)(?!\w)", re.IGNORECASE)
_DECADE = re.compile(_APOSTROPHE + r"\d\ds?(?!\w)")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|[A-Z][a-z]?\.[A-Z]\.|[Pp]h\.D\.")
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+(?:" + _APOSTROPHE + r"[^\W\d_]+)*(?:_\w+)*|_+")
_DOTS = re.compile(
    r"\.{2,}|…|(?:\. ){2,3}\.|!+[!?]*|\?+[!?]*|[" + _DASHES + r"]{2,}|[*=~]{2,}|<{2,}|>{2,}|``|''|’’|‘‘|,,"
)
_AMPERSAND = re.compile(r"[A-Z]{1,3}&[A-Z]{1,3}(?!\w)")
_PHONE = re.compile(r"\d{3}-\d{3,4}(?:-\d{4})?(?![\w-])")
_EMOTICON = re.compile(r"[:;=]['’]?-?[)(DPpO/|](?![\w])")
_CLITIC = re.compile(r"(?<=\w)(?:" + _APOSTROPHE + r"(?:s|re|ve|ll|d|m)|n" + _APOSTROPHE + r"t)$", re.IGNORECASE)
_FUSED = {
    "cannot": 3,
    "gonna": 3,
    "wanna": 3,
    "gotta": 3,
    "gimme": 3,
    "lemme": 3,
    "dont": 2,
    "didnt": 3,
    "doesnt": 4,
    "isnt": 2,
    "wasnt": 3,
    "couldnt": 5,
    "wouldnt": 5,
    "shouldnt": 6,
    "havent": 4,
    "hasnt": 3,
}


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Words of ``text[start:end]`` as (start, end) code points, in order, never empty, never holding white space."""
    return list(_words(text, start, len(text) if end is None else end))


@lru_cache(maxsize=256)
def _words(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Sentences of an article are asked for twice: where they end, and what stands in them."""
    out: list[Span] = []
    at = start
    while at < end:
        if text[at].isspace():
            at += 1
            continue
        stop = at + 1
        while stop < end and not text[stop].isspace():
            stop += 1
        if stop - at > 400:  # no word is: cut, so that a megabyte without a space stays linear
            stop = at + 400
        run = text[at:stop]
        if run.isascii() and run.isalpha() and run.lower() not in _FUSED:
            out.append((at, stop))  # what nearly all runs are: letters alone
        else:
            _chunk(text, at, stop, out)
        at = stop
    return tuple(out)


def _chunk(text: str, at: int, stop: int, out: list[Span]) -> None:
    """Cuts one run without white space."""
    left = at
    while at < stop:
        for a, b in _next(text, at, stop, left):
            out.append((a, b))
            at = b


def _next(text: str, at: int, stop: int, left: int) -> Iterator[Span]:
    """The word or words that begin at ``at``; ``left`` is where the run began."""
    first = text[at]
    if found := _URL.match(text, at, stop):
        body = found.group().rstrip(".,;:!?)'’]")
        if len(body) > 3:
            yield at, at + len(body)
            return
    if first in _SINGLE:
        if found := _DECADE.match(text, at, stop):
            yield at, found.end()
            return
        if text[at + 1 : min(at + 3, stop)].lower() in ("em", "ti", "tw"):
            length = {"em": 3, "ti": 4, "tw": 5}[text[at + 1 : at + 3].lower()]
            if text[at + 1 : at + length].lower() in ("em", "tis", "twas") and at + length == stop:
                yield at, stop
                return
    if (first in ":;=") and (found := _EMOTICON.match(text, at, stop)):
        yield at, found.end()
        return
    if found := _DOTS.match(text, at, stop):
        yield at, found.end()
        return
    if first.isdigit() or (first in ".+" and at + 1 < stop and text[at + 1].isdigit()):
        yield from _numeral(text, at, stop)
        return
    if found := _AMPERSAND.match(text, at, stop):
        yield at, found.end()
        return
    if found := _ACRONYM.match(text, at, stop):
        yield at, found.end()
        return
    if found := _WORD.match(text, at, stop):
        yield from _word(text, at, found.end(), stop, left)
        return
    yield at, at + 1


def _numeral(text: str, at: int, stop: int) -> Iterator[Span]:
    if found := _PHONE.match(text, at, stop) or _ORDINAL.match(text, at, stop):
        yield at, found.end()
        return
    found = _NUMBER.match(text, at, stop)
    end = found.end() if found else at + 1
    tail = _WORD.match(text, end, stop)
    if tail is None or text[end] == "_":
        yield at, end
    elif tail.group().lower() in _UNITS:
        yield at, end
        yield end, tail.end()
    elif re.match(r"[ap]\.m\.", text[end : min(end + 4, stop)], re.IGNORECASE):
        yield at, end
        yield end, min(end + 4, stop)
    else:
        yield at, tail.end()


def _word(text: str, at: int, end: int, stop: int, left: int) -> Iterator[Span]:
    """A run of letters: a prefix and its hyphen, an abbreviation and its stop, a clitic and its host."""
    body = text[at:end]
    low = body.lower()
    while end < stop and text[end] in _DASHES[0] + "‑" and low in _PREFIXES:
        tail = _WORD.match(text, end + 1, stop)
        if tail is None:
            break
        end = tail.end()
        body = text[at:end]
        low = body.lower()
    if end < stop and text[end] == "." and _abbreviated(text, at, end, stop, low):
        yield at, end + 1
        return
    if low in _FUSED:
        cut = at + _FUSED[low]
        yield at, cut
        yield cut, end
        return
    if (found := _CLITIC.search(body)) and low not in ("o'clock", "o’clock", "ma'am", "ma’am", "y'all", "y’all"):
        yield from _word(text, at, at + found.start(), at + found.start(), left)
        yield at + found.start(), end
        return
    yield at, end


def _abbreviated(text: str, at: int, end: int, stop: int, low: str) -> bool:
    """Whether the stop after a word belongs to it."""
    if len(low) == 1 and text[at].isupper() and low != "i":
        return end + 1 < len(text)
    after = text[end + 1 : end + 3].strip()
    if low not in _ABBREVIATIONS or (low == "etc" and not after):
        return False
    if low in _DOUBTFUL:
        return (text[at].isupper() and bool(after)) or (low == "al" and text[max(0, at - 3) : at] == "et ")
    return True
