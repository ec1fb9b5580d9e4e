"""Quantities in one article: value, bounds, unit and what is counted.

Rules of our own over data (``languages/*/numbers.toml``).  Digits and words alike; numbers that are part of a time are
left to `times`.  Everything looked at lies within a bounded stretch of a number: time is linear in the text's length.
"""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.annotate.number_forms import NumberForms, number_forms
from rashomon.annotate.plug import Plug
from rashomon.model import Article, Mark, Marks, Number, Parse, Problem, Time, Token
from rashomon.seams import Language, Tools

_AROUND = 40  # characters looked at on each side of a number
_HEDGE = 18  # characters a hedge or "between" has before it
_NEARLY = 0.9  # "nearly 500" is not below this share of it
_HIGHEST_SCORE = 600  # votes of a house: "435-0"; above it a dash joins something else
_OLDEST = 120  # years: "Ines Dora, 82," is an age, "Route, 400," is none
_OUT_OF = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)  # "3 in 10" is a share, "3 in 47" may be three of something
_CHOICE = 2  # "five or six" is one number told loosely, "5 or 500" two
_WORD = re.compile(r"[^\W_]+")
_NAME_BEFORE = re.compile(r"[^\W\d_][-–/]?$|[#@_/\\]$|\d[.,:/-]$|\d\s?[-–]$")
_NAME_AFTER = re.compile(r"[_@\\]|[:/]\d|[.,]\d|['’′]\d|-[^\W\d_]-|[^\W\d_]")
_OPENS = re.compile(r"(?:^|[\s(\[–—$€£¥])$")
_TELEPHONE = re.compile(r"\d{1,4}(?:[-–]\d{2,4}){2}")
_OF_VERB = ("obl", "obj", "xcomp")  # how the number of "rose to 26", "reached 26" hangs from its verb
_DIGITS = re.compile(r"\d+")
_STOPS = re.compile(r"[.,;:!?()\[\]\"“”\n—–]")
_AGE_END = re.compile(r"[,.;)]|\s?$")


@dataclass(frozen=True, slots=True)
class _Found:
    """A number while it is being read: where it stands and what is known of it so far."""

    start: int
    end: int
    value: float
    low: float
    high: float
    kind: str = "count"
    unit: str | None = None
    approximate: bool = False


def numbers(article: Article, forms: NumberForms, times: Sequence[Time] = ()) -> list[_Found]:
    """The quantities of a text, in order, that are no part of the given times (sorted by place)."""
    text, end = article.text, 0
    found: list[_Found] = []
    taken = [(t.span.start, t.span.end) for t in times]
    starts = [a for a, _ in taken]
    for m in _WORD.finditer(text):
        if m.start() < end or not (m[0][0].isdigit() or m[0].lower() in forms.starts):
            continue
        i = bisect.bisect_right(starts, m.start()) - 1
        if i >= 0 and taken[i][1] > m.start():
            continue
        one = _at(text, m.start(), forms)
        if one is None:
            continue
        limit = starts[i + 1] if i + 1 < len(starts) else len(text)
        if one.end <= limit:
            found.append(_of_a_row(text, found[-1], one, forms) if found else one)
            end = one.end
    return found


def _of_a_row(text: str, before: _Found, one: _Found, forms: NumberForms) -> _Found:
    """ "Children aged 3, 5 and 9": the later ones are ages, too."""
    listed = before.kind == "age" and before.unit == "year" and forms.listed.fullmatch(text[before.end : one.start][:6])
    bare = one.kind == "count" and one.value == int(one.value) and 0 < one.value < _OLDEST
    ends = _AGE_END.match(text, one.end) or forms.listed.match(text, one.end)
    return replace(one, kind="age", unit="year") if listed and bare and ends else one


# --- one number ------------------------------------------------------------------------------------------------------


def _at(text: str, start: int, forms: NumberForms) -> _Found | None:
    """The quantity that begins at ``start``, with all that belongs to it, or None."""
    one = None if _TELEPHONE.match(text, start) else _bare(text, start, forms)
    if one is None:
        return None
    one = _in_all(text, _signed(text, one, forms), forms)
    one = _ranged(text, one, forms)
    one = _with_unit(text, one, forms)
    return _hedged(text, one, forms)


def _bare(text: str, start: int, forms: NumberForms, second: bool = False) -> _Found | None:
    """The number at ``start`` without what stands around it; ``second`` when it ends a range."""
    m = forms.body.match(text, start)
    if not m:
        return None
    told = re.sub(r"\s+", " ", m[0].lower())
    if m["vague"]:
        low, high = forms.vague[told]
        return _Found(start, m.end(), math.sqrt(low * high), low, high, approximate=low != high)
    if m["article"]:
        value = forms.articles[re.sub(r"\s+", " ", m["article"].lower())] * forms.words.scales[m["scale"].lower()]
        return _Found(start, m.end(), value, value, value)
    if m["ordinal"]:
        digits = re.match(r"\d+", told)
        value = float(digits[0]) if digits else float(forms.ordinals[told])
        share = None if digits else _share(text, m, told, forms)
        return share or _Found(start, m.end(), value, value, value, "ordinal")
    if m["share"]:
        return _share(text, m, told, forms)
    value_or_none = forms.words.value(told)
    if value_or_none is None or not (second or _is_number(text, start, m.end(), told, forms)):
        return None
    return _scaled(text, _Found(start, m.end(), value_or_none, value_or_none, value_or_none), forms)


def _share(text: str, m: re.Match[str], told: str, forms: NumberForms) -> _Found | None:
    """A fraction of something as percent ("a third of", "two-thirds", "half the"), else None."""
    *before, name = re.split(r"[\s-]", told)
    times = forms.words.value(before[0]) if before and before[0] in forms.words.values else None
    if name not in forms.fractions or not (times or forms.share_after.match(text, m.end())):
        return None
    value = 100 * forms.fractions[name] * (times or 1.0)
    return _Found(m.start(), m.end(), value, value, value, "percent", "%", approximate=True)


def _is_number(text: str, start: int, end: int, told: str, forms: NumberForms) -> bool:
    before = text[max(0, start - _AROUND) : start]
    if told[0].isdigit():
        money = forms.currency_before.search(before)
        if not money and _NAME_BEFORE.search(before[-3:]):
            return False
        after = _NAME_AFTER.match(text, end)
        if after and not forms.short_after.match(text, end) and not forms.unit_after.match(text, end):
            return False
    words = re.findall(r"[\w.]+", before[-_AROUND:].lower())
    last = words[-1] if words and not before.rstrip(" ").endswith(("\n", ",")) else ""  # "the flight, 300 km long"
    if last in forms.names_before:
        return False
    if told in forms.article:
        return False
    if told in forms.pronoun:
        after_word = _WORD.search(text, end, end + _AROUND)
        counts = after_word is not None and after_word[0].lower() not in forms.pronoun_after
        return counts and last not in forms.pronoun_before
    return True


def _signed(text: str, one: _Found, forms: NumberForms) -> _Found:
    """With the decimal mark of ".5" and the sign of "-4", where nothing stands before them that they could join."""
    if one.kind != "count" or not text[one.start].isdigit():
        return one
    before = text[max(0, one.start - 3) : one.start]
    if before.endswith(forms.words.decimal) and _OPENS.search(before[:-1]) and one.value == int(one.value):
        digits = _DIGITS.match(text, one.start)
        value = one.value / 10 ** (len(digits[0]) if digits else 0)
        one = replace(one, start=one.start - 1, value=value, low=value, high=value)
    if text[max(0, one.start - 1) : one.start] in ("-", "−") and _OPENS.search(text[: one.start - 1][-1:]):
        return replace(one, start=one.start - 1, value=-one.value, low=-one.high, high=-one.low)
    return one


def _in_all(text: str, one: _Found, forms: NumberForms) -> _Found:
    """ "3 in 10", "nine out of ten": a share."""
    mark = forms.ratio.match(text, one.end)
    if not mark or one.kind != "count" or one.low != one.high or not text[mark.end() : mark.end() + 1].isalnum():
        return one
    other = _bare(text, mark.end(), forms, second=True)
    if other is None or other.value not in _OUT_OF or not 0 < one.value < other.value:
        return one
    value = 100 * one.value / other.value
    return replace(one, end=other.end, value=value, low=value, high=value, kind="percent", unit="%", approximate=True)


def _scaled(text: str, one: _Found, forms: NumberForms) -> _Found:
    """With "½" or "and a half" (and the scale after it), and with the short scale of "$1.2bn"."""
    if half := forms.half_after.match(text, one.end):
        value = one.value + 0.5
        scale = forms.scale_after.match(text, half.end())
        value *= forms.words.scales[scale[1].lower()] if scale else 1
        one = replace(one, end=(scale or half).end(), value=value, low=value, high=value)
    short = forms.short_after.match(text, one.end)
    if short and text[one.start].isdigit() and short[1].lower() not in forms.measures:
        money = forms.currency_before.search(text[max(0, one.start - 8) : one.start])
        if money or (short.start(1) == one.end and one.value < 1000):
            value = one.value * forms.short_scales[short[1].lower()]
            return replace(one, end=short.end(), value=value, low=value, high=value)
    return one


# --- ranges, units, hedges -------------------------------------------------------------------------------------------


def _ranged(text: str, one: _Found, forms: NumberForms) -> _Found:
    """With the other end of a range ("5 to 7", "between 3 and 5") or score ("3-1")."""
    mark = forms.range_mark.match(text, one.end)
    if not mark or one.kind not in ("count", "percent") or one.low != one.high:
        return one
    at = mark.end()
    if money := re.match(r"[^\w\s]{1,2}", text[at : at + 2]):
        at += money.end()
    other = _bare(text, at, forms, second=True) if at < len(text) and text[at].isalnum() else None
    if other is None or other.kind != one.kind or other.low != other.high:
        return one
    between = forms.between.search(text[max(0, one.start - _HEDGE) : one.start])
    word = mark[1].lower()
    if word == forms.words.link and not between:
        return one
    low = one.value
    if word in forms.choice and not low < other.value <= _CHOICE * low:
        return one
    if low < other.value and other.value / max(low, 1e-9) >= 1000 and low < 1000:  # "5-7 million": the scale is both's
        low *= _scale_of(other.value)
    if low > other.value:
        same_form = (
            one.value < _HIGHEST_SCORE
            and text[one.start].isdigit()
            and text[at].isdigit()
            and word in forms.score_marks
        )
        return replace(one, end=other.end, kind="score", unit=f"-{other.value:g}") if same_form else one
    start = one.start
    return replace(one, start=start, end=other.end, value=(low + other.value) / 2, low=low, high=other.value)


def _scale_of(value: float) -> float:
    return float(10 ** (3 * int(math.log10(value) // 3)))


def _with_unit(text: str, one: _Found, forms: NumberForms) -> _Found:
    before = text[max(0, one.start - 8) : one.start]
    if one.kind in ("ordinal", "score"):
        return one
    if money := forms.currency_before.search(before):
        unit = forms.currency[money[1].lower()]
        return replace(one, start=one.start - len(before) + money.start(), kind="money", unit=unit)
    if old := forms.age_after.match(text, one.end):
        unit = forms.ages[re.sub(r"\s+", " ", old[0].lower())]
        return replace(one, end=old.end(), kind="age", unit=unit)
    for left, right in forms.age_around:
        if before.lower().endswith(left) and text.startswith(right, one.end):
            return replace(one, end=one.end + len(right), kind="age", unit="year")
    if unit_after := forms.unit_after.match(text, one.end):
        told = re.sub(r"\s+", " ", unit_after[1].lower())
        known = told in forms.percent or told in forms.currency_words or told in forms.measures
        return _in_unit(replace(one, end=unit_after.end()), told if known else re.sub(r"[\s-]+", " ", told), forms)
    whole = text[one.start].isdigit() and one.value == int(one.value) and 0 < one.value < _OLDEST
    if whole and one.low == one.high and _told_as_age(text, before, one, forms):
        return replace(one, kind="age", unit="year")
    return one


def _told_as_age(text: str, before: str, one: _Found, forms: NumberForms) -> bool:
    """Whether a number is an age by what stands before it: "aged 82", or a name and a comma ("Ines Dora, 82,")."""
    if forms.age_before.search(before):
        return True
    return bool(forms.age_comma.search(before) and _AGE_END.match(text, one.end))


def _in_unit(one: _Found, word: str, forms: NumberForms) -> _Found:
    if word in forms.percent:
        unit = forms.percent[word]
        return replace(one, kind="percent" if unit == "%" else "points", unit=unit)
    if word in forms.currency_words:
        unit, _, part = forms.currency_words[word].partition("/")
        return _times(replace(one, kind="money", unit=unit), 1 / float(part) if part else 1.0)
    unit, factor = forms.measures[word]
    return _times(replace(one, kind="measure", unit=unit), factor)


def _times(one: _Found, factor: float) -> _Found:
    return replace(one, value=one.value * factor, low=one.low * factor, high=one.high * factor)


def _hedged(text: str, one: _Found, forms: NumberForms) -> _Found:
    """With "more than", "about", "or so": the bounds they set."""
    hedge = ""
    before = text[max(0, one.start - _HEDGE) : one.start]
    if found := forms.between.search(before):
        return replace(one, start=one.start - len(before) + found.start()) if one.low < one.high else one
    if found := forms.hedge_before.search(before):
        hedge = forms.hedges[re.sub(r"\s+", " ", found[1].lower())]
        one = replace(one, start=one.start - len(before) + found.start())
    elif found := forms.hedge_after.match(text, one.end):
        hedge = forms.hedges_after[re.sub(r"\s+", " ", found[1].lower())]
        one = replace(one, end=found.end())
    if hedge == "about":
        return replace(one, approximate=True)
    if hedge == "below":
        return replace(one, low=one.low * _NEARLY, approximate=True)
    if hedge == "above":
        return replace(one, high=one.high / _NEARLY, approximate=True)
    if hedge == "atleast":
        return replace(one, high=math.inf, approximate=True)
    if hedge == "atmost":
        return replace(one, low=0.0, approximate=True)
    return one


# --- what is counted -------------------------------------------------------------------------------------------------


def _noun(text: str, one: _Found, tokens: Sequence[Token], forms: NumberForms) -> str | None:
    """The head noun: the parse's head of the number, else the next word that can be one."""
    if one.kind in ("money", "age", "score"):
        return None
    for t in tokens:
        counts = one.start <= t.start < one.end and t.deprel.split(":")[0] in ("nummod", "amod")
        if counts and 0 <= t.head < len(tokens):
            head = tokens[t.head]
            if head.upos in ("NOUN", "PROPN") and not one.start <= head.start < one.end:
                return head.text.lower()
    if total := _of_total(one, tokens, forms):
        return total
    noun = _next_noun(text, one, forms)
    read = {t.text.lower(): t.upos for t in tokens if one.end <= t.start <= one.end + _AROUND}
    return noun if not read or read.get(noun or "") in ("NOUN", "PROPN") else None


def _of_total(one: _Found, tokens: Sequence[Token], forms: NumberForms) -> str | None:
    """What "the number of X rose to 26" counts: what hangs from the subject of the verb that the number hangs from."""
    at = next((t.head for t in tokens if one.start <= t.start and t.end <= one.end and t.deprel in _OF_VERB), -1)
    if at < 0 or tokens[at].upos != "VERB":
        return None
    for k, t in enumerate(tokens):
        if t.head == at and t.deprel.startswith("nsubj") and t.lemma.lower() in forms.totals:
            counted = [n for n in tokens if n.head == k and n.deprel == "nmod" and n.upos == "NOUN"]
            return counted[0].text.lower() if counted else None
    return None


def _next_noun(text: str, one: _Found, forms: NumberForms) -> str | None:
    """The next word that can be what is counted: for "two-thirds of the voters" that is "voters"."""
    part = one.kind == "percent"
    at = one.end
    for m in _WORD.finditer(text, one.end, one.end + _AROUND):
        if _STOPS.search(text[at : m.start()]):
            return None
        at, word = m.end(), m[0].lower()
        if word in forms.skip or word in forms.linking or (part and word in forms.articles_of):
            continue
        return None if word in forms.stop or word.isdigit() else word
    return None


def _find(marks: Marks, language: Language, tools: Tools) -> tuple[Sequence[Mark], Sequence[Problem]]:
    forms, article = number_forms(language), marks.article
    found = numbers(article, forms, marks.of(Time))
    parses = marks.of(Parse)
    starts = [p.span.start for p in parses]
    made = []
    for one in found:
        i = bisect.bisect_right(starts, one.start) - 1
        tokens = parses[i].tokens if i >= 0 and parses[i].span.end > one.start else ()
        if any(t.start == one.start and t.end == one.end and t.upos == "PRON" for t in tokens):
            continue  # "what can one say?"
        made.append(
            Number(
                article.span(one.start, one.end), one.value, one.low, one.high, one.kind, one.unit,
                _noun(article.text, one, tokens, forms), one.approximate,
            )
        )  # fmt: skip
    return made, ()


NUMBERS = Plug("numbers", (Time,), (Number,), _find)
