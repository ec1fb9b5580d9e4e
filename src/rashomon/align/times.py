"""Settling times across accounts: an account without a date borrows one that the others, or its own words, give.

1. An account with a date was settled by `annotate`, and stays.
2. One without a date takes that of the other accounts, moved to the first day that none of its own past days
   contradicts.
3. "Two weeks before the vote" is counted from the vote where another account dates it, and this one does not.
4. Where no account has a date, a time is settled that means the same on every day the accounts can be of (`dating`).
5. The year of a copyright line, if there is one, dates "June 23" and "in June".
6. Otherwise its times stay open.  Every settled time says in ``how`` what it was counted or deduced from.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rashomon.align.dating import COPYRIGHT, WINDOW, Clue, Span, clues_of, possible
from rashomon.languages import MissingTable, language
from rashomon.model import Account, Marks, Problem, Story, Time
from rashomon.timex import Counted, Dated, Open, count, days_of, event_date, event_words, from_event, near_enough
from rashomon.timex import settle as settled_recipe

SHOWN = 3  # of the times that stay open, named in a problem


def settle(story: Story) -> Story:
    """The story with each account's `Time` marks counted as far as the story can date them.  Deterministic, pure."""
    dates = {a.article.id: found for a in story.accounts if (found := published(a))}
    held = clues_of(story) if not dates else ()
    accounts = tuple(
        a if a.article.id in dates else _settled(a, at, story, dates, held) for at, a in enumerate(story.accounts)
    )
    told = dataclasses.replace(story, accounts=tuple(_with_events(a, accounts) for a in accounts))
    if dates:
        return told
    new = (p for p in _left_open(told) if p not in told.problems)
    return dataclasses.replace(told, problems=(*told.problems, *new))


def _left_open(story: Story) -> Iterator[Problem]:
    """What to tell of the times of accounts without a date: how many stay open, and between which days they lie."""
    times = [t for a in story.accounts for t in a.marks.of(Time)]
    left = [story.text(t.span) for t in times if t.anchor == "published" and not t.days]
    if not left:
        return
    names = dict.fromkeys(" ".join(words.split()) for words in left)
    some = ", ".join(f"“{words}”" for words in list(names)[:SHOWN])
    held = clues_of(story)
    span = next((s for at in range(len(held)) if (s := possible(at, held))), None)
    between = f"; told {span}" if span else ""
    yield Problem(
        "story", "align",
        f"no account states its date, so that times stay open ({len(left)}: {some}{' …' if len(names) > SHOWN else ''})"
        f"{between}; --published DAY tells it",
    )  # fmt: skip


def published(account: Account) -> date | None:
    """The day an account was published, where it states one."""
    stated = account.article.published
    days = days_of(stated.value[:10]) if stated else None
    return days.first if days and days.first == days.last else None


def _settled(
    account: Account, at: int, story: Story, dates: dict[str, date], held: Sequence[Sequence[Clue]]
) -> Account:
    times = account.marks.of(Time)
    if not dates:
        found = _of_year(_deduced(account, possible(at, held)), story)
        return dataclasses.replace(account, marks=_with(account.marks, found))
    anchor, how = _borrowed(times, story, dates)
    opened = [_open(account, t) for t in times]
    counted = count(account.article.text, opened, anchor, how, _plain(account))
    marks: list[Time] = [
        t if o.known else dataclasses.replace(t, timex=c.timex, days=c.days, how=c.how)
        for t, o, c in zip(times, opened, counted, strict=True)
    ]
    return dataclasses.replace(account, marks=_with(account.marks, marks))


def _deduced(account: Account, span: Span | None) -> Sequence[Time]:
    """The account's times, settled where they mean the same on every day of ``span``; and those counted from them."""
    times = account.marks.of(Time)
    if span is None:
        return times
    made = []
    for t in times:
        found = span.settled(t.relative) if t.relative and t.anchor == "published" else None
        words = " ".join(account.article.at(t.span).split())
        how = f"{words}, deduced: told {span}"
        made.append(dataclasses.replace(t, timex=found.timex, days=found.days, how=how) if found else t)
    opened = [
        dataclasses.replace(o, known=Counted(t.timex, t.days, t.how)) if t.anchor == "published" else o
        for t, o in ((t, _open(account, t)) for t in made)
    ]
    counted = count(account.article.text, opened, None, "", _plain(account))
    return [
        dataclasses.replace(t, timex=c.timex, days=c.days, how=c.how) if t.days is None and c.days else t
        for t, c in zip(made, counted, strict=True)
    ]


def _with(marks: Marks, times: Sequence[Time]) -> Marks:
    return marks.without(Time).plus(times)


def _open(account: Account, t: Time) -> Open:
    known = Counted(t.timex, t.days, t.how) if t.relative is None else None
    return Open(t.span.start, t.span.end, account.article.at(t.span), t.relative or f"at {t.timex}", t.type, known)


def _plain(account: Account) -> frozenset[str]:
    """The words of the account's language that tell nothing; none for a language without data."""
    try:
        return frozenset(language(account.article.language).table("words")["stop"].split())
    except MissingTable:
        return frozenset()


# --- events that another account dates -------------------------------------------------------------------------------


def _with_events(account: Account, accounts: Sequence[Account]) -> Account:
    """The account with times counted from events that only others date; accounts asked in the story's order."""
    times = account.marks.of(Time)
    if not any(t.anchor == "event" and t.days is None for t in times):
        return account
    return dataclasses.replace(account, marks=_with(account.marks, [_by_others(account, t, accounts) for t in times]))


def _by_others(account: Account, t: Time, accounts: Sequence[Account]) -> Time:
    if t.anchor != "event" or t.days is not None:
        return t
    plain, one = _plain(account), _open(account, t)
    wanted = event_words(account.article.text, t.span.end, plain)
    for other in accounts:
        if other.letter == account.letter:
            continue
        text = other.article.text
        dated = [Dated(m.span.start, m.span.end, other.article.at(m.span), m.days)
                 for m in other.marks.of(Time) if m.days and m.type in ("DATE", "TIME")]  # fmt: skip
        if event := event_date(wanted, text, near_enough(one, dated), plain):
            came_to = from_event(one, Counted(t.timex, None, t.how), event, f"that {other.letter} tells")
            return dataclasses.replace(t, days=came_to.days, how=came_to.how)
    return t


# --- where a date is borrowed ----------------------------------------------------------------------------------------


def _borrowed(times: Sequence[Time], story: Story, dates: dict[str, date]) -> tuple[date, str]:
    """The day an undated account is taken to be of, and how that is known."""
    day = _commonest(list(dates.values()))
    lender = next(a for a in story.accounts if dates.get(a.article.id) == day)
    moved = _not_before(times, day)
    stated = lender.article.published
    how = f"the date of {lender.letter}, {stated.how if stated else ''}; this account states none"
    return moved, how if moved == day else f"{how}, and tells of {moved} as past"


def _commonest(days: list[date]) -> date:
    """The day most accounts bear; of equals the earliest."""
    counts = Counter(days)
    return min(counts, key=lambda d: (-counts[d], d))


def _not_before(times: Sequence[Time], day: date) -> date:
    """The first day from ``day`` on, within the window, that no day the account tells as past lies after."""
    latest = day
    for t in times:
        if t.relative and t.relative.startswith("date ") and "past" in t.relative:
            found = settled_recipe(t.relative, day).days
            if found and day < found.last <= day + timedelta(WINDOW):
                latest = max(latest, found.last)
        elif t.relative is None and t.days and day < t.days.first == t.days.last <= day + timedelta(WINDOW):
            latest = max(latest, t.days.first)
    return latest


# --- only a year -----------------------------------------------------------------------------------------------------

_YEARLY = re.compile(r"(date \d{1,2} \d{1,2}|month \d{1,2}) \w+")


def _of_year(times: Sequence[Time], story: Story) -> list[Time]:
    """The times with "June 23" and "June" put in the year of a copyright line; the others as they were."""
    for account in story.accounts:
        found = COPYRIGHT.search(account.article.text)
        if found:
            how = f"in {found[1]}, the year of the copyright line of {account.letter}"
            return [_in_year(t, int(found[1]), how) for t in times]
    return list(times)


def _in_year(t: Time, year: int, how: str) -> Time:
    m = _YEARLY.match(t.relative or "") if t.anchor == "published" and t.days is None else None
    if not m or not t.relative:
        return t
    settled = settled_recipe(f"{m[1]} y0{t.relative[m.end() :]}", date(year, 7, 1))
    return dataclasses.replace(t, timex=settled.timex, days=settled.days, how=how) if settled.days else t
