"""Finding time expressions in a text: the longest form at each word, then what stands around and between them.

Every step looks at a bounded stretch around a word, so that the time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rashomon.annotate.timex.grammar import DIGIT, WORD, Grammar, Rule, Value, told
from rashomon.annotate.timex.names import in_name, word_after, word_before
from rashomon.annotate.timex.pairs import Hit, clock_told_twice, grain, is_clock, together

_AROUND = 40  # characters looked at before and after an expression for words that belong to it
_BETWEEN = 12  # characters at most between two expressions that make one
_CLOCK = re.compile(r"clock (\d{1,2}):(\d\d) (am|pm|x)")
_FOLLOWS = re.compile(r"([\s½–-]{0,4})([^\W_]{1,20})")
_MEASURED = ("for", "back", "forth", "ago", "ahead", "then", "event")
_SLOT = re.compile(r"\{([a-z]+\d?)(:02)?\}")
_MONEY_BEFORE = re.compile(r"[$€£¥#₹]\s?$|\d[.,:/-]$|[@_/]$")
_NO_YEAR_AFTER = re.compile(r"\s?%|[.,:]\d|[-/]\d|[_@]|-[a-z]{3}")


def scan(text: str, grammar: Grammar) -> list[Hit]:
    """All time expressions of a text, in order, none overlapping."""
    hits: list[Hit] = []
    for core in _cores(text, grammar):
        end = hits[-1].end if hits else 0
        if core.start >= end:  # else it belongs to the one before: the noon of "Thursday at noon"
            hits.append(_dressed(text, core, end, grammar))
    hits = _joined(text, hits, grammar)
    hits = _ranges(text, hits, grammar)
    return [h for h in hits if h.recipe != "none"]


# --- one expression --------------------------------------------------------------------------------------------------


def _cores(text: str, grammar: Grammar) -> list[Hit]:
    hits: list[Hit] = []
    end = 0
    there = told(text)
    possible: dict[str, list[Rule]] = {}
    for m in WORD.finditer(text):
        if m.start() < end:
            continue
        word = m[0].lstrip("'’").lower()
        key = DIGIT if word[:1].isdigit() else word
        rules = possible.get(key)
        if rules is None:
            named = grammar.rules.get(key, ())
            rules = possible[key] = [r for r in named if not any(map(there.isdisjoint, r.needs))]
        if not rules:
            continue
        starts = (m.start(),) if m[0][0] not in "'’" else (m.start(), m.start() + 1)
        hit = _longest(text, starts, rules, grammar)
        if hit:
            hits.append(hit)
            end = hit.end
    return hits


def _longest(text: str, starts: Sequence[int], rules: Sequence[Rule], grammar: Grammar) -> Hit | None:
    best: Hit | None = None
    for at in starts:
        counting = _counts(text, at, grammar)
        for rule in rules:
            if rule.counts and not counting:
                continue
            m = rule.pattern.match(text, at)
            if m and (best is None or m.end() - m.start() > best.end - best.start):
                recipe = _recipe(text, m, rule, grammar)
                if recipe:
                    best = Hit(m.start(), m.start() + len(m[0].rstrip()), recipe)
    return best


def _counts(text: str, at: int, grammar: Grammar) -> bool:
    """Whether a number stands here with a word after it that can make it a time ("two years", "5-10 days")."""
    number = grammar.number.match(text, at)
    if not number:
        return False
    after = _FOLLOWS.match(text, number.end())
    if not after:
        return False
    return after[2].lower() in grammar.after_number or (after[2][0].isdigit() and after[1] != " ") or after[2] == "1"


def _recipe(text: str, m: re.Match[str], rule: Rule, grammar: Grammar) -> str | None:
    """What a match means, or None when it is no time after all."""
    if rule.means != "none" and not _is_time(text, m, rule, grammar):
        return None
    values: dict[str, Value] = {}
    for name in rule.slots:
        if m[name] is None:  # an optional one
            continue
        value = _value(name.rstrip("0123456789"), m[name], grammar)
        if value is None:
            return None
        values[name] = value

    def fill(slot: re.Match[str]) -> str:
        value = values[slot[1]]
        return f"{int(value):02}" if slot[2] else str(value)

    recipe = _SLOT.sub(fill, rule.means)
    return _clock(recipe) if recipe.startswith("clock") else recipe


def _value(slot: str, words: str, grammar: Grammar) -> Value | None:
    told = re.sub(r"\s+", " ", words.lower())
    if slot in grammar.slots:
        return grammar.slots[slot].get(told)
    if slot == "n":
        number = 1.0 if told in grammar.one else grammar.numbers.value(told)
        return None if number is None else f"{number:g}" if number < 1e6 else str(int(number))
    if slot == "decade":
        digits = re.sub(r"\D", "", told)
        return digits[:3] if len(digits) == 4 else "19" + digits[:1]
    if slot in ("day", "dayth"):
        return int(re.sub(r"\D", "", told))
    if slot in ("m", "d", "hour", "minute"):
        return int(told)
    return told


def _clock(recipe: str) -> str | None:
    m = _CLOCK.match(recipe)
    if not m:
        return None
    hour, minute = int(m[1]), m[2]
    if m[3] != "x":
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if m[3] == "pm" else 0)
    return f"today @T{hour:02}:{minute}"


def _is_time(text: str, m: re.Match[str], rule: Rule, grammar: Grammar) -> bool:
    for name in rule.slots:
        if name.rstrip("0123456789") in grammar.capital and not (m[name] or "A")[0].isupper():
            return False
    told = m[0].lower()
    if in_name(text, m.start(), m.end(), rule.slots, grammar):
        return False
    if rule.slots == ("year",) and told.isdigit():
        return _is_year(text, m, grammar)
    if told in grammar.never_alone:
        return False
    if told.rstrip(".") in grammar.doubtful:
        return word_before(text, m.start()) in grammar.doubtful_after
    if told[:1].isdigit():
        return not _MONEY_BEFORE.search(text[max(0, m.start() - 2) : m.start()])
    return True


def _is_year(text: str, m: re.Match[str], grammar: Grammar) -> bool:
    if _MONEY_BEFORE.search(text[max(0, m.start() - 2) : m.start()]):
        return False
    school_year = text[m.end() : m.end() + 1] in "-–/" and text[m.end() + 1 : m.end() + 3] == f"{int(m[0]) + 1}"[2:]
    if _NO_YEAR_AFTER.match(text, m.end()) and not school_year:
        return False
    if word_before(text, m.start()) in grammar.no_year_before:
        return False
    return word_after(text, m.end()) not in grammar.no_year_after


# --- what stands around it -------------------------------------------------------------------------------------------


def _dressed(text: str, hit: Hit, floor: int, grammar: Grammar) -> Hit:
    """A hit with the words before ("early", "the end of") and after ("morning") that belong to it."""
    if hit.recipe == "none" or hit.recipe.startswith("each"):
        return hit
    pattern, meaning = grammar.after
    for _ in range(2):  # "night local time"
        found = pattern.match(text[hit.end : hit.end + _AROUND])
        if not found:
            break
        tail = meaning[re.sub(r"\s+", " ", found[1].lower())]
        hit = Hit(hit.start, hit.end + found.end(), hit.recipe + (" " + tail if tail else ""))
    pattern, meaning = grammar.before
    low = max(floor, hit.start - _AROUND)
    if found := pattern.search(text[low : hit.start]):
        tail = meaning[re.sub(r"\s+", " ", found[0].strip().lower())]
        if not tail and grain(hit.recipe) not in _MEASURED:
            return hit  # "at least 2025": the hedge is no part of the date
        hit = Hit(low + found.start(), hit.end, hit.recipe + (" " + tail if tail else ""))
    return hit


# --- two that make one -------------------------------------------------------------------------------------------


def _joined(text: str, hits: Sequence[Hit], grammar: Grammar) -> list[Hit]:
    found: list[Hit] = []
    for hit in hits:
        while found:
            gap = text[found[-1].end : hit.start]
            if clock_told_twice(text, found[-1], hit):
                hit = Hit(found[-1].start, hit.end + 1, found.pop().recipe)
                continue
            if len(gap) > _BETWEEN or not grammar.join.fullmatch(gap):
                break
            recipe = together(found[-1], hit, gap)
            if recipe is None:
                break
            hit = Hit(found.pop().start, hit.end, recipe)
        found.append(hit)
    return found


# --- from one to another ---------------------------------------------------------------------------------------------

_CAN_RANGE = ("at", "date", "month", "weekday", "season", "unit", "today", "feast", "dom", "quarter")


def _ranges(text: str, hits: Sequence[Hit], grammar: Grammar) -> list[Hit]:
    found: list[Hit] = []
    for hit in hits:
        both = _range(text, found[-1], hit, grammar) if found else None
        if both:
            found[-1] = both
        else:
            found.append(hit)
    return found


def _following(a: str, b: str) -> bool:
    """Whether two recipes are years one after the other."""
    years = [re.fullmatch(r"at (\d{4})", r) for r in (a, b)]
    return bool(years[0] and years[1] and int(years[1][1]) == int(years[0][1]) + 1)


def _alike(a: str, b: str) -> bool:
    """Whether two recipes name the same kind of time, so that nothing but a dash or "to" makes them a range."""
    return grain(a) == grain(b) or {grain(a), grain(b)} == {"date", "at"}


def _range(text: str, a: Hit, b: Hit, grammar: Grammar) -> Hit | None:
    gap = re.sub(r"\s+", " ", text[a.end : b.start][: _BETWEEN + 1].lower())
    openers = grammar.ranges.get(gap)
    if openers is None or grain(a.recipe) not in _CAN_RANGE or grain(b.recipe) not in _CAN_RANGE:
        return None
    if a.recipe.endswith("_REF") or b.recipe.endswith("_REF") or is_clock(a.recipe) or is_clock(b.recipe):
        return None
    before = text[max(0, a.start - _BETWEEN) : a.start].lower()
    if gap in grammar.neighbours and _following(a.recipe, b.recipe) and text[max(0, a.start - 2) : a.start] != ", ":
        return replace(a, end=b.end, recipe=f"to {a.recipe} | {b.recipe}")
    opener = next((o for o in openers if before.endswith(o)), None)
    if opener is None or (not opener and not _alike(a.recipe, b.recipe)):
        return None
    return replace(a, start=a.start - len(opener), end=b.end, recipe=f"to {a.recipe} | {b.recipe}")
