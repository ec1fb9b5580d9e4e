"""Dates that differ: intervals of one deed that have no day in common, never strings.

Where the accounts state no date, "last week" and "this week" are compared as they stand: whatever day both accounts
were published (within a day of one another), have they a day in common?
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from rashomon.compare.deeds import deeds
from rashomon.compare.facing import SAME_FACT, Difference, Facing
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Fact, Interval, Reason, Time, Unit
from rashomon.timex.recipes import needs_anchor, settle

# how sure: a time tied to the deed, or to one word of both, or the only one of each sentence
OF_DEED, OF_WORD, OF_SENTENCE = 0.8, 0.6, 0.5
SENTENCE_LINK = 0.7  # sentences linked less may tell two days of one affair
SURE_LINK = 0.7  # from here on the times need not hang from aligned words
LONGEST_DAYS = 62  # a year or a decade is no date of a deed
OF_CLOCK = 0.5  # how sure: an hour told on each side
ROUNDED, APART = 10, 30  # minutes: hours this near may be rounded; from here on both cannot be so
SHARE = 0.6  # of the days on which both may have been published, so many must set two undated times apart
_CLOCK = re.compile(r"T(\d\d):(\d\d)$")


def dates(look: Facing) -> Iterator[Difference]:
    """Disjoint days of one deed; where no deed was found, of two sentences with one day each."""
    tied = False
    for fact in look.facts:
        if any(_of_some(look, i) for i in look.aligned if look.words[0].tokens[i].start == fact.a.trigger.start):
            continue
        x, y = _time(look, look.a, fact, True), _time(look, look.b, fact, False)
        if x is not None and y is not None:
            tied = True
            if days_apart(look, x, y):
                yield difference(look, x, y, OF_DEED, fact.a.deed)
    if tied:
        return
    if look.link < SAME_FACT:
        return  # a story has many days: one word in common makes no deed one
    one, two = dated(look, look.a), dated(look, look.b)
    for x in one:
        for y in two:
            if days_apart(look, x, y) and _tied(look, x, y):
                yield difference(look, x, y, OF_WORD)
                return
    if look.link < SENTENCE_LINK:
        return
    yield from _hours(look)
    one_deed = any(d.anchored and d.strong for d in deeds(look))
    if any(_of_some(look, i) for x in one for i in _above(look, 0, x) if i in look.aligned):
        return
    sure = one_deed or (look.link >= SURE_LINK and len(one) == len(two) == 1 and _alike(one[0], two[0]))
    if sure and len(one) == 1 and len(two) == 1 and days_apart(look, one[0], two[0]):
        yield difference(look, one[0], two[0], OF_SENTENCE)


def _tied(look: Facing, x: Time, y: Time) -> bool:
    """Whether what the two times hang from is aligned, and no verb of saying: every outlet was told on its own day."""
    two = _above(look, 1, y)
    return any(look.aligned.get(i) in two and not _of_some(look, i) for i in _above(look, 0, x) if not _saying(look, i))


def _above(look: Facing, side: int, time: Time) -> set[int]:
    """The words that a time hangs from."""
    tokens = look.words[side].tokens
    inside = [i for i, t in enumerate(tokens) if time.span.start <= t.start and t.end <= time.span.end]
    return {tokens[i].head for i in inside} - set(inside) - {-1}


def _of_some(look: Facing, word: int) -> bool:
    """Whether one deed is told of several in a row ("two donors and a former aide sued") and its like of one alone."""
    other = look.aligned[word]
    subjects = [
        [k for k in words.below.get(at, ()) if words.tokens[k].deprel.startswith("nsubj")]
        for words, at in zip(look.words, (word, other), strict=True)
    ]
    if not all(subjects):
        return False
    several = [
        any(words.tokens[k].deprel == "conj" for k in words.below.get(mine[0], ()))
        for words, mine in zip(look.words, subjects, strict=True)
    ]
    return several[0] != several[1]


def _alike(x: Time, y: Time) -> bool:
    """Whether both count calendar units from the account's day ("last week", "last month")."""
    return all((t.relative or "").startswith("unit ") for t in (x, y))


def _saying(look: Facing, word: int) -> bool:
    return look.words[0].lemma(word) in look.vocabulary.light


def _hours(look: Facing) -> Iterator[Difference]:
    """Two hours of the day, one on each side, further apart than rounding makes them."""
    one, two = _clocks(look, look.a), _clocks(look, look.b)
    if len(one) != 1 or len(two) != 1:
        return
    (x, early), (y, late) = one[0], two[0]
    minutes = abs(early - late)
    if minutes <= ROUNDED or not (clock_alone(x) or clock_alone(y) or not days_apart(look, x, y)):
        return
    a, b = look.text(x.span), look.text(y.span)
    yield Difference(
        type="date",
        grade="exclude" if minutes >= APART else "only-if",
        title="At what hour did it happen?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=OF_CLOCK,
        reasons=(Reason(f"“{a}” and “{b}” are {minutes} minutes apart", OF_CLOCK),),
    )


def _clocks(look: Facing, unit: Unit) -> list[tuple[Time, int]]:
    """The hours told in a unit, in minutes of the day."""
    inside = [t for t in look.context.times[unit.span.article] if unit.span.covers(t.span) and t.timex]
    return [(t, 60 * int(m[1]) + int(m[2])) for t in inside if (m := _CLOCK.search(t.timex or ""))]


def _time(look: Facing, unit: Unit, fact: Fact, first: bool) -> Time | None:
    when = (fact.a if first else fact.b).when
    if when is None:
        return None
    return next((t for t in dated(look, unit) if t.span.overlaps(when)), None)


def dated(look: Facing, unit: Unit) -> list[Time]:
    """The times of a sentence that say on which days something happened."""
    return [
        t
        for t in look.context.times[unit.span.article]
        if unit.span.covers(t.span)
        and t.type in ("DATE", "TIME")
        and not clock_alone(t)
        and _short(t)
        and t.anchor not in ("event", "previous")
    ]


def _bound(look: Facing, time: Time) -> int | None:
    """Which row of words makes a time a bound ("since May", "until Tuesday"); None where it says when."""
    unit = look.a if look.a.span.covers(time.span) else look.b
    words = vocabulary(look.context.language(unit.span))
    before = look.text(unit.span)[: time.span.start - unit.span.start].lower().split()[-2:]
    while before and before[-1] in words.articles:
        before.pop()
    return words.bounds.get(before[-1]) if before else None


def _short(time: Time) -> bool:
    """Whether a time says on which days, of a stretch that can date a deed; one not settled by its recipe."""
    days = time.days
    if days is None and _open(time):
        days = settle(time.relative or "", date(2001, 1, 1)).days
    return days is not None and (days.last - days.first).days <= LONGEST_DAYS


def _open(time: Time) -> bool:
    return time.anchor == "published" and time.relative is not None and needs_anchor(time.relative)


def clock_alone(time: Time) -> bool:
    """An hour without a day ("at 7:40 p.m."): the day it is counted to is only that of the article."""
    return (time.relative or "").startswith("today @")


def days_apart(look: Facing, x: Time, y: Time, share: float = SHARE) -> bool:
    """Whether two times have no day in common; a bound is compared with the same bound only.

    Of two that are not settled, ``share`` of the days on which both may have been published must set them apart.
    """
    if _bound(look, x) != _bound(look, y):
        return False
    if x.days is not None and y.days is not None:
        return x.days.meets(y.days) is None
    if _open(x) and _open(y):
        return _set_apart(x.relative or "", y.relative or "", share)
    return False


@lru_cache(maxsize=4096)
def _set_apart(x: str, y: str, share: float) -> bool:
    """Whether so large a share of the days of a year on which both could be published (a day apart at most) sets the
    two apart; days are looked at until the rest cannot change the answer."""
    pairs = [(n, n + later) for n in range(0, 366, 5) for later in (-1, 0, 1)]  # with 5 every weekday is met
    apart = found = 0
    for left, (first, second) in zip(range(len(pairs), 0, -1), pairs, strict=True):
        if apart / (found + left) >= share or (apart + left) / (found + left) < share:
            break
        one, two = _on(x, first), _on(y, second)
        if one is not None and two is not None:
            found += 1
            apart += one.meets(two) is None
    return found > 0 and apart / found >= share


@lru_cache(maxsize=4096)
def _on(relative: str, day: int) -> Interval | None:
    """The days of an undated time in an account of a day of a year, counted from its first."""
    return settle(relative, date(2001, 1, 1) + timedelta(days=day)).days


def difference(look: Facing, x: Time, y: Time, sure: float, deed: str = "") -> Difference:
    """The difference of two times of one deed."""
    a, b = look.text(x.span), look.text(y.span)
    exact = x.days is not None and y.days is not None
    why = "have no day in common" if exact else "have hardly a day in common, whenever the accounts were published"
    return Difference(
        type="date",
        grade="exclude",
        title="When did it happen?" + (f" ({deed})" if deed else ""),
        spans=(look.a.span, look.b.span),
        sides=look.told(*(f"{w} ({t.days})" if t.days else w for w, t in ((a, x), (b, y)))),
        sure=sure,
        reasons=(Reason(f"“{a}” ({x.how}) and “{b}” ({y.how}) {why}", sure),),
    )
