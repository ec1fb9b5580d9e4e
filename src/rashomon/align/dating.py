"""When accounts that state no date can have been written, by their own words; and what is then certain.

Every clue leaves some days: a dateline's day, a day that is named with its weekday, what is told as done in a year or
as still to come, "two years later … now", the year of a copyright line.  The days that all clues leave are the days the
account can be of, and a time is settled only where it means the same on every one of them.  So nothing is guessed:
where one clue is missing, "on Tuesday" stays open.  Other accounts of the story are of within `WINDOW` days.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from rashomon.languages import MissingTable, language
from rashomon.model import Account, Furniture, Story, Time
from rashomon.timex import Settled, length, parted
from rashomon.timex import settle as settled_recipe

WINDOW = 7  # days by which accounts of one story may lie apart: beyond it a borrowed date would be a guess
LONGEST = 740  # days: where the clues leave more than two years they say too little to be worth reading
NOW_AFTER = 100  # characters after "two years later" in which "now" makes it the present
COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s{0,2}(?:copyright\s{0,2})?((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_LATER = re.compile(r"then ahead \d+ year")
_STOP = re.compile(r"[.!?][\"”’']?\s|\n")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Clue:
    """What some words of an account leave of the days it can be of: a first and last one, and a test of each."""

    says: str
    first: date = date.min
    last: date = date.max
    fits: Callable[[date], bool] | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """The days an account can be of, and the clues that leave them."""

    days: tuple[date, ...]
    clues: tuple[str, ...]

    def settled(self, recipe: str) -> Settled | None:
        """What a recipe comes to on each of the days, or None where that differs or is not known."""
        found: Settled | None = None
        for day in self.days:
            one = settled_recipe(recipe, day)
            if one.days is None or (found is not None and one != found):
                return None
            found = one
        return found

    def __str__(self) -> str:
        first, last = self.days[0], self.days[-1]
        when = f"on {first}" if first == last else f"between {first} and {last}"
        return f"{when}, as the accounts themselves say: {'; '.join(self.clues)}"


def clues_of(story: Story) -> tuple[tuple[Clue, ...], ...]:
    """The clues of each account of a story, in their order: looked for once, however many accounts ask."""
    return tuple(tuple(_clues(a)) for a in story.accounts)


def possible(at: int, held: Sequence[Sequence[Clue]]) -> Span | None:
    """The days an account can be of, by its place in `clues_of`; None where all words leave too many, or none."""
    clues = [c for i, own in enumerate(held) for c in (own if i == at else map(_widened, own))]
    first, last = max((c.first for c in clues), default=date.min), min((c.last for c in clues), default=date.max)
    if first == date.min or last == date.max or not 0 <= (last - first).days < LONGEST:
        return None
    tests = [c for c in clues if c.fits]
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    days = [d for d in days if all(c.fits is not None and c.fits(d) for c in tests)]
    used = [c.says for c in clues if c.fits or c.first == first or c.last == last]
    return Span(tuple(days), tuple(dict.fromkeys(used))) if days else None


def _widened(clue: Clue) -> Clue:
    """The same clue for another account, which may be of a week before or after."""
    first = clue.first if clue.first == date.min else clue.first - timedelta(WINDOW)
    last = clue.last if clue.last == date.max else clue.last + timedelta(WINDOW)
    test = clue.fits

    def near(day: date) -> bool:
        return test is None or any(test(day + timedelta(n)) for n in range(-WINDOW, WINDOW + 1))

    return dataclasses.replace(clue, first=first, last=last, fits=near if test else None)


def _clues(account: Account) -> Iterator[Clue]:
    text = account.article.text
    for found in COPYRIGHT.finditer(text):
        year = int(found[1])
        yield Clue(
            f"{account.letter} has a copyright line of {year}, the year it is of", date(year, 1, 1), date(year, 12, 31)
        )
    times = account.marks.of(Time)
    datelines = [f.span for f in account.marks.of(Furniture) if f.kind == "dateline"]
    weekdays = _weekdays(account.article.language)
    for at, t in enumerate(times):
        words = " ".join(account.article.at(t.span).split())
        if t.relative is None and t.days:
            yield from _bound(account.letter, words, t)
        elif t.relative and t.relative.startswith("date "):
            if any(f.covers(t.span) for f in datelines):
                yield _dateline(account.letter, words, t.relative)
            elif day := next((weekdays[w] for w in _WORD.findall(words.lower()) if w in weekdays), None):
                yield _of_weekday(account.letter, words, t.relative, day)
        elif t.days and _LATER.match(t.relative or "") and length(t.days) > 1 and _now(text, t, times[at + 1 :]):
            yield Clue(f"{account.letter} tells of “{words}” ({t.days}) as now", t.days.first, t.days.last)


def _bound(letter: str, words: str, t: Time) -> Iterator[Clue]:
    if t.days and t.told == "past":
        yield Clue(f"{letter} tells of “{words}” as past", first=t.days.first)
    elif t.days and t.told == "future":
        yield Clue(f"{letter} tells of “{words}” as to come", last=t.days.last)


def _dateline(letter: str, words: str, recipe: str) -> Clue:
    _, month, day, *_ = recipe.split(" ")
    return Clue(f"the dateline of {letter} names “{words}”", fits=lambda d: (d.month, d.day) == (int(month), int(day)))


def _of_weekday(letter: str, words: str, recipe: str, weekday: int) -> Clue:
    """ "Tuesday, July 3" leaves the days from which July 3 falls on a Tuesday."""
    core = parted(recipe)[0]

    def fits(day: date) -> bool:
        days = settled_recipe(core, day).days
        return days is not None and days.first.isoweekday() == weekday

    return Clue(f"{letter} names “{words}”", fits=fits)


def _now(text: str, t: Time, later: Sequence[Time]) -> bool:
    """Whether "now" stands in the same sentence, not far after a time."""
    for other in later:
        between = text[t.span.end : other.span.start]
        if len(between) > NOW_AFTER or _STOP.search(between):
            return False
        if other.timex == "PRESENT_REF":
            return True
    return False


@cache
def _weekdays(code: str) -> dict[str, int]:
    """The names of the weekdays in a language."""
    try:
        slots = language(code).table("times")["slots"]["weekday"]
    except MissingTable:
        return {}
    return {str(word).lower().rstrip("."): int(number) for word, number in slots.items()}
