"""Two time expressions side by side that name one time: "Monday, July 7", "noon Thursday", "two days after July 3"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.timex import parted
from rashomon.timex.values import feast

_DAYS = ("weekday", "date", "at", "today", "unit", "feast", "dom")
_EVENT = re.compile(r"event (ago|ahead) (\d{1,4}) (day|week|month|quarter|year|decade)$")
_YEAR = re.compile(r"at \d{4}$")
_NEVER_COUNTED_FROM = ("for", "back", "forth", "each", "then", "event", "to", "none")


@dataclass(frozen=True, slots=True)
class Hit:
    """A time expression: where it stands and what it says (a recipe; see `rashomon.timex`)."""

    start: int
    end: int
    recipe: str


def is_clock(recipe: str) -> bool:
    """Whether a recipe is a time of day alone."""
    core, part, _ = parted(recipe)
    return core == "today" and part[1:2].isdigit()


def grain(recipe: str) -> str:
    """The first word of a recipe."""
    return recipe.split(" ", 1)[0]


def clock_told_twice(text: str, a: Hit, b: Hit) -> bool:
    """ "10:35 a.m. (0735 GMT)": the second says the same of another zone."""
    return (
        is_clock(a.recipe)
        and is_clock(b.recipe)
        and text[a.end : b.start].strip() == "("
        and text[b.end : b.end + 1] == ")"
    )


def together(a: Hit, b: Hit, gap: str) -> str | None:
    """The recipe of two neighbours that name one time, or None."""
    one, two = grain(a.recipe), grain(b.recipe)
    if is_clock(a.recipe) and two in _DAYS and _is_day(b.recipe):
        return _with_part(b.recipe, a.recipe)
    if is_clock(b.recipe) and one in _DAYS and _is_day(a.recipe):
        return _with_part(a.recipe, b.recipe)
    if gap.strip() not in ("", ","):
        return None
    if one == "event":
        return _shifted(a.recipe, b.recipe) if gap == " " else None
    if one == "weekday" and two in ("date", "at") and _is_day(b.recipe):
        return _with_part(b.recipe, a.recipe)
    if one == "today" and two == "unit" and parted(a.recipe)[1] and not gap.strip() and _is_day(b.recipe):
        return _with_part(b.recipe, a.recipe)  # "mid-afternoon yesterday"
    if two == "weekday" and one == "today":
        return a.recipe
    if one == "feast" and _YEAR.match(b.recipe):
        fell = feast(a.recipe.split(" ")[1], int(b.recipe[3:]))
        return f"at {fell}" if fell else None
    if one == "date" and two == "at" and _YEAR.match(b.recipe):
        _, month, day, *_ = a.recipe.split(" ")
        return f"at {b.recipe[3:]}-{int(month):02}-{int(day):02}"
    return None


def _shifted(event: str, day: str) -> str | None:
    """ "Two days after" and "July 3": a shift in the tail of the second's recipe."""
    m = _EVENT.match(event)
    if not m or grain(day) in _NEVER_COUNTED_FROM or parted(day)[2] or day.endswith("_REF") or is_clock(day):
        return None
    return f"{parted(day)[0]} ~{'-' if m[1] == 'ago' else '+'}{m[2]}{m[3]}"


def _is_day(recipe: str) -> bool:
    core, part, _ = parted(recipe)
    if part[1:2].isdigit():
        return False
    word, *rest = core.split(" ")
    if word == "at":
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", rest[0]))
    return word in ("weekday", "date", "today", "feast", "dom") or (word == "unit" and rest[-1] == "day")


def _with_part(day: str, other: str) -> str:
    core, part, mod = parted(day)
    _, new, _ = parted(other)
    part = new or part
    return core + (f" @{part}" if part else "") + (f" ~{mod}" if mod else "")
