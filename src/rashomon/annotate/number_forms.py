"""A language's ``numbers.toml`` as compiled patterns: what a quantity looks like, with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from rashomon.annotate.number_words import Held, NumberWords, number_words
from rashomon.seams import Language


@dataclass(frozen=True, slots=True, eq=False)
class NumberForms:
    """Patterns matched at or right beside a number, and what the words in them mean.

    ``starts`` are the words a number may begin with; all maps have lower-case keys with single spaces.
    """

    words: NumberWords
    starts: frozenset[str]
    body: re.Pattern[str]
    vague: Mapping[str, tuple[float, float]]
    articles: Mapping[str, float]
    fractions: Mapping[str, float]
    ordinals: Mapping[str, int]
    short_scales: Mapping[str, float]
    currency: Mapping[str, str]
    currency_words: Mapping[str, str]
    percent: Mapping[str, str]
    measures: Mapping[str, tuple[str, float]]
    hedges: Mapping[str, str]
    hedges_after: Mapping[str, str]
    currency_before: re.Pattern[str]
    half_after: re.Pattern[str]
    scale_after: re.Pattern[str]
    ratio: re.Pattern[str]
    short_after: re.Pattern[str]
    unit_after: re.Pattern[str]
    ages: Mapping[str, str]
    age_after: re.Pattern[str]
    age_before: re.Pattern[str]
    age_comma: re.Pattern[str]
    age_around: tuple[tuple[str, str], ...]
    hedge_before: re.Pattern[str]
    hedge_after: re.Pattern[str]
    range_mark: re.Pattern[str]
    between: re.Pattern[str]
    score_marks: frozenset[str]
    choice: frozenset[str]
    listed: re.Pattern[str]
    share_after: re.Pattern[str]
    names_before: frozenset[str]
    article: frozenset[str]
    pronoun: frozenset[str]
    pronoun_before: frozenset[str]
    pronoun_after: frozenset[str]
    skip: frozenset[str]
    linking: frozenset[str]
    articles_of: frozenset[str]
    stop: frozenset[str]
    totals: frozenset[str]


def any_of(words: Iterable[str]) -> str:
    """An alternation of phrases, longest first, any white space for a space."""
    return "|".join(re.escape(w).replace(r"\ ", r"\s{1,3}") for w in sorted(words, key=len, reverse=True)) or r"(?!)"


def _joined(words: Iterable[str]) -> str:
    """The same with a hyphen or white space for a space: "square feet", "a 40,000-square-foot hall"."""
    return "|".join(re.escape(w).replace(r"\ ", r"[\s-]{1,3}") for w in sorted(words, key=len, reverse=True)) or r"(?!)"


def number_forms(language: Language) -> NumberForms:
    """The forms of a language's numbers; `MissingTable` when it has none."""
    return _made(Held(language.table("numbers")), number_words(language))


@cache
def _made(held: Held, words: NumberWords) -> NumberForms:
    t = held.table
    marks, scales = t["marks"], any_of(t["scales"])
    fractions = any_of(t["fractions"])
    units = _joined((*t["percent"], *t["currency_words"], *t["measures"]))
    symbols = any_of(t["currency"])
    body = (
        rf"(?P<vague>{any_of(t['vague'])})(?![^\W_])"
        rf"|(?P<article>{any_of(t['articles'])})\s{{1,3}}(?P<scale>{scales})(?![^\W_])"
        rf"|(?P<ordinal>\d{{1,4}}(?:{marks['ordinal_suffix']})|{any_of(t['ordinals'])})(?![^\W_])"
        rf"|(?P<share>(?:(?:{any_of(words.values)}|{any_of(t['articles'])})[\s-]{{1,2}})?(?:{fractions}))(?![^\W_])"
        rf"|(?P<number>{words.pattern()})"
    )
    first = (*words.values, *words.scales, *t["vague"], *t["articles"], *t["ordinals"], *t["fractions"])
    nouns, names = t["nouns"], t["names"]
    return NumberForms(
        words=words,
        starts=frozenset(re.split(r"[\s-]", w)[0] for w in first),
        body=re.compile(body, re.I),
        vague={w: (low, high) for w, (low, high) in t["vague"].items()},
        articles=t["articles"],
        fractions=t["fractions"],
        ordinals=t["ordinals"],
        short_scales=t["short_scales"],
        currency=t["currency"],
        currency_words=t["currency_words"],
        percent=t["percent"],
        measures={w: (unit, factor) for w, (unit, factor) in t["measures"].items()},
        hedges=t["hedges"],
        hedges_after=t["hedges_after"],
        currency_before=re.compile(rf"(?<![^\W_])({symbols})\s?$", re.I),
        half_after=re.compile(rf"\s{{0,2}}(?:{any_of(t['halves']['words'])})", re.I),
        scale_after=re.compile(rf"\s{{1,3}}({scales})(?![^\W_])", re.I),
        ratio=re.compile(rf"\s{{1,3}}(?:{any_of(t['shares']['ratio'])})\s{{1,3}}", re.I),
        short_after=re.compile(rf"\s?({any_of(t['short_scales'])})(?![^\W_])", re.I),
        unit_after=re.compile(rf"[\s-]{{0,2}}(?:{marks['currency_link']})?({units})(?![^\W_])", re.I),
        ages=t["ages"]["after"],
        age_after=re.compile(rf"(?:{any_of(t['ages']['after'])})(?![^\W_])", re.I),
        age_before=re.compile(rf"(?<![^\W_])(?:{any_of(t['ages']['before'])})\s{{1,2}}$", re.I),
        age_comma=re.compile(r"[^\W\d_][.\"”]?,\s$"),
        age_around=tuple((a, b) for a, b in t["ages"]["around"]),
        hedge_before=re.compile(rf"(?<![^\W_])({any_of(t['hedges'])})\s{{1,3}}$", re.I),
        hedge_after=re.compile(rf"\s{{0,2}}({any_of(t['hedges_after'])})(?![^\W_])", re.I),
        range_mark=re.compile(rf"\s{{0,2}}({any_of(marks['range'])})\s{{0,2}}", re.I),
        between=re.compile(rf"(?<![^\W_]){marks['between']}\s{{1,3}}$", re.I),
        score_marks=frozenset(marks["score"]),
        choice=frozenset(marks["choice"]),
        listed=re.compile(rf",? {marks['and']} |, "),
        share_after=re.compile(rf"\s{{1,3}}(?:{t['shares']['after']})(?![^\W_])", re.I),
        names_before=frozenset(names["before"].split()),
        article=frozenset(names["article"].split()),
        pronoun=frozenset(names["pronoun"]),
        pronoun_before=frozenset(names["pronoun_before"].split()),
        pronoun_after=frozenset(names["pronoun_after"].split()),
        skip=frozenset(nouns["skip"].split()),
        linking=frozenset(nouns["linking"].split()),
        articles_of=frozenset(nouns["articles"].split()),
        stop=frozenset(nouns["stop"].split()),
        totals=frozenset(nouns["totals"].split()),
    )
