"""Cuts English text into sentences by rule.

A stop, question or exclamation mark (with the closing marks after it) ends a sentence when what follows can begin one;
titles, initials and abbreviations are looked up; a blank line always ends one, and so does a line end before anything
that does not go on in lower case.  One pass, linear in the length of the text.
"""

from __future__ import annotations

import re

from rashomon.plugs.syntax.wordlist import words

Span = tuple[int, int]

_NEVER = words(
    "mr mrs ms dr prof gen sen sens rep reps gov lt col capt maj sgt cmdr adm rev hon pres supt st ft mt vs no nos "
    "fig figs vol art sec ch pp messrs mme mlle insp det atty cf eg ie viz approx ca ed eds "
)
_SOMETIMES = words(
    "inc corp ltd co jr sr etc al est dept univ assn bros ave blvd rd jan feb mar apr jun jul aug sept sep oct nov "
    "dec mon tue tues wed thu thurs fri sat sun ariz ark calif colo conn del fla ill ind kan ky mass md mich minn "
    "miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ala ga que ont alta esq ext min max dist "
)
_STARTERS = words(
    "the a an in on at it he she they we i you but and or so this that these those his her their our its my your "
    "there here if when while as after before since although though because however meanwhile also then now yet "
    "still for with from by to under during despite according last earlier later some many most one both all no not "
    "what who how why where which "
)
_OPENING = words("i he she it they we you there what how why please this that if im its")
_TITLES = words("mr mrs ms dr president police officials sen gov ")
_SAYS = (
    "said|says|asked|asks|replied|added|wrote|told|tweeted|shouted|cried|answered|exclaimed|yelled|whispered|continued|"
    "remarked|joked|wondered|demanded"
)
_END = re.compile(r"(?:[.!?…]+|[。])[\"”’')\]»]*(?=\s|$)|[.!?][\"”](?=[A-Z“\"])|[.!?](?=[“][A-Z])")
_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*(\n\s*)?")
_OPENERS = "\"“‘'([«-–—*•"
_REPORTS = re.compile(r"(?:[A-Z][\w.'’-]*\s+){1,4}(?:" + _SAYS + r")\b|(?:" + _SAYS + r")\b")
_WORD_BEFORE = re.compile(r"[\w.'’&]+$")


def split(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Sentences of ``text[start:end]`` as (start, end) code points, without the white space around them."""
    end = len(text) if end is None else end
    out: list[Span] = []
    at = start
    for a, b in _lines(text, start, end):
        at = a
        for found in _END.finditer(text, a, b):
            stop = found.end()
            if stop < b and stop > at and _ends(text, at, found.start(), stop, b):
                _add(text, at, stop, out)
                at = stop
        _add(text, at, b, out)
    return out


def _lines(text: str, start: int, end: int) -> list[Span]:
    """Runs between line ends that break."""
    out, at = [], start
    for found in _BREAK.finditer(text, start, end):
        after = text[found.end() : found.end() + 1]
        before = text[found.start() - 1 : found.start()] if found.start() > at else ""
        if found.group(1) is not None or not (after.islower() and before not in ".!?:"):
            out.append((at, found.start()))
            at = found.end()
    out.append((at, end))
    return out


def _add(text: str, a: int, b: int, out: list[Span]) -> None:
    while a < b and text[a].isspace():
        a += 1
    while a < b and text[b - 1].isspace():
        b -= 1
    if a < b:
        out.append((a, b))


def _ends(text: str, start: int, mark: int, stop: int, end: int) -> bool:
    """Whether the mark at ``mark`` (closing marks up to ``stop``) ends the sentence that began at ``start``."""
    after = text[stop : min(stop + 80, end)].lstrip()
    if not after:
        return False
    word = after.lstrip(_OPENERS + " ")[:40]
    first = word[:1]
    if first.islower():
        return _camel(word) or _careless(text, start, mark, stop, word)
    closing = text[mark:stop].strip(".!?…")
    sign = text[mark]
    if closing.strip(")]") and _REPORTS.match(after) and not after[:1].islower() and sign in "?!":
        return False
    if sign in "!?" or stop - mark > 1 + len(closing):
        return bool(first) or after[:1] in _OPENERS
    if closing and first:
        return True
    return _after_stop(text, start, mark, word, after)


def _camel(word: str) -> bool:
    """iPhone and eBay begin sentences, too."""
    return bool(re.match(r"[a-z]{1,2}[A-Z]", word))


def _careless(text: str, start: int, mark: int, stop: int, word: str) -> bool:
    """A new sentence that was not given its capital: a plain word, a mark, and a pronoun that opens a clause."""
    following = re.match(r"[\w']+", word)
    found = _WORD_BEFORE.search(text, max(start, mark - 40), mark)
    before = found.group() if found else ""
    plain = before.isalpha() and before.islower() and len(before) > 2 and before not in _NEVER | _SOMETIMES
    return plain and text[mark:stop].strip(".!?") == "" and following is not None and following.group() in _OPENING


def _after_stop(text: str, start: int, mark: int, word: str, after: str) -> bool:
    """A single full stop with nothing closing after it."""
    found = _WORD_BEFORE.search(text, max(start, mark - 40), mark)
    before = found.group() if found else ""
    low = before.lower().lstrip("'’(")
    following = re.match(r"[\w'’]+", word)
    next_low = following.group().lower() if following else ""
    if low in _NEVER:
        return low in ("no", "art", "fig", "ed") and not word[:1].isdigit() and not before[:1].isupper()
    if len(low) == 1 and low.isalpha() and low != "i":
        if before.isupper() and not (text[mark - 2 : mark - 1].isspace() or mark - 2 < start):
            return next_low in _STARTERS
        if low in "bcdr" and before.islower():
            return False  # "c. 1850", "b. March 2009"
        return not before.isupper() or next_low in _STARTERS - {"i", "a"}
    if "." in low and re.fullmatch(r"(?:\w{1,2}\.)+\w{1,2}", low):
        return next_low in _STARTERS and not (low in ("a.m", "p.m") and next_low in ("in", "on", "at", "to", "for"))
    if low in _SOMETIMES:
        return next_low in _STARTERS or next_low in _TITLES or after[:1] in '“"'
    return not (low.isdigit() and mark - len(low) <= start + 1 and len(low) < 3)  # "1. First" is one sentence
