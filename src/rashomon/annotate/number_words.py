"""Number words of a language: a pattern that finds them and the value they have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from rashomon.seams import Language

_MOST_WORDS = 8  # "nine hundred and ninety-nine thousand and two": more words in a row are a list, not a number


@dataclass(frozen=True, slots=True, eq=False)  # one for each language: equal only to itself
class NumberWords:
    """Which words count (``values``), which multiply (``scales``), and how the language writes digits."""

    values: Mapping[str, int]
    scales: Mapping[str, int]
    link: str  # "and" of "two hundred and five"
    thousands: str
    decimal: str

    def pattern(self) -> str:
        """A regular expression (no groups) for a number in words or digits, at most `_MOST_WORDS` words long."""
        word = "|".join(sorted(map(re.escape, (*self.values, *self.scales)), key=len, reverse=True))
        t, d = re.escape(self.thousands), re.escape(self.decimal)
        digits = rf"\d{{1,3}}(?:{t}\d{{3}}){{1,5}}(?:{d}\d{{1,4}})?(?!\d)|\d{{1,15}}(?:{d}\d{{1,6}})?(?!\d)"
        more = rf"(?:(?:-|\s{{1,3}}(?:{re.escape(self.link)}\s{{1,3}})?)(?:{word})\b){{0,{_MOST_WORDS}}}"
        scaled = rf"(?:[\s-]{{1,2}}(?:{'|'.join(map(re.escape, self.scales))})\b)?"
        return rf"(?:(?:{digits}){scaled}|(?:{word})\b{more})"

    def value(self, text: str) -> float | None:
        """The value of what `pattern` found, or None when the words make no number ("five six")."""
        total, group, last = 0.0, 0.0, 0.0
        for word in re.split(r"[\s-]+", text.lower().strip()):
            if word == self.link or not word:
                continue
            if word in self.scales:
                scale = self.scales[word]
                group = (group or 1) * scale
                if scale >= 1000:
                    total, group = total + group, 0.0
                last = 0.0
            elif (n := self._plain(word)) is not None:
                if last and (last < 20 or n >= 10):
                    return None
                group, last = group + n, n
            else:
                return None
        return total + group

    def _plain(self, word: str) -> float | None:
        if word in self.values:
            return float(self.values[word])
        plain = word.replace(self.thousands, "").replace(self.decimal, ".")
        return float(plain) if re.fullmatch(r"\d{1,19}(?:\.\d{1,9})?", plain) else None


def number_words(language: Language) -> NumberWords:
    """The number words of a language; `MissingTable` when it has none."""
    return _made(Held(language.table("numbers")))


class Held:
    """A table as a cache key: equal when it is the same object (tables are read once)."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.table = table

    def __hash__(self) -> int:
        return id(self.table)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and other.table is self.table


@cache
def _made(held: Held) -> NumberWords:
    table = held.table
    values = {**table["ones"], **table["teens"], **table["tens"]}
    marks = table["marks"]
    return NumberWords(values, dict(table["scales"]), marks["and"], marks["thousands"], marks["decimal"])
