"""Times in one article: TIMEX3 marks with the days they mean, as far as the article alone can say.

The method is our own rule tagger over data (``languages/*/times.toml``): forms with slots give recipes, recipes are
settled against the article's date or the time told before.  Types and values follow TimeML's TIMEX3; where an article
has no date, the recipe stays open for `align` to settle.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rashomon.annotate.plug import Plug
from rashomon.annotate.timex.grammar import Grammar, grammar
from rashomon.annotate.timex.names import word_before
from rashomon.annotate.timex.pairs import Hit
from rashomon.annotate.timex.scan import scan
from rashomon.annotate.timex.tense import Tense, tense
from rashomon.model import Article, Mark, Marks, Problem, Time, TimeType
from rashomon.seams import Language, Tools
from rashomon.timex import Open, count, days_of, parted


def times(article: Article, forms: Grammar) -> tuple[Time, ...]:
    """The times of a text, in order; those that hang on the article's date are settled when it has one."""
    open_times = [_open(article.text, hit, forms) for hit in scan(article.text, forms)]
    published = _published(article)
    how = article.published.how if article.published else ""
    counted = count(article.text, open_times, published, how, forms.plain)
    return tuple(
        Time(
            article.span(o.start, o.end), o.type, c.timex, c.days, c.how, o.relative, o.anchor,
            _told(article.text, o, forms),
        )
        for o, c in zip(open_times, counted, strict=True)
    )  # fmt: skip


def _told(text: str, one: Open, forms: Grammar) -> Tense:
    """The tense of a whole date's clause, where the date says when that was done ("in 2016", not "by 2016")."""
    if one.anchor != "none" or one.type not in ("DATE", "TIME") or word_before(text, one.start) not in forms.done_in:
        return "near"
    return tense(text, one.start, one.end, forms, False)


def _published(article: Article) -> date | None:
    if article.published is None:
        return None
    found = days_of(article.published.value[:10])
    return found.first if found and found.first == found.last else None


def _open(text: str, hit: Hit, forms: Grammar) -> Open:
    recipe = hit.recipe
    if recipe == "unit 0 week" and tense(text, hit.start, hit.end, forms, False) == "past":
        recipe += " ~sofar"  # what was done this week was done before the article was written
    if " T" in recipe:
        month = "month " in recipe or "season " in recipe
        recipe = _tensed(recipe, tense(text, hit.start, hit.end, forms, month))
    return Open(hit.start, hit.end, text[hit.start : hit.end], recipe, _type(recipe))


def _tensed(recipe: str, told: str) -> str:
    """The recipe with its open tense filled in: a bare weekday is the last one unless a word says it lies ahead."""

    def one(part: str) -> str:
        words = part.split(" ")
        filled = told
        if words[0] in ("weekday", "quarter"):
            filled = "future" if told == "future" else "past"
        elif words[0] in ("date", "month", "season") and told != "near":
            filled = f"{told}ish"
        return " ".join(filled if w == "T" else w for w in words)

    if recipe.startswith("to "):
        return "to " + " | ".join(one(p.strip()) for p in recipe[3:].split("|"))
    return one(recipe)


def _type(recipe: str) -> TimeType:
    core, part, _ = parted(recipe)
    word = core.removeprefix("then ").removeprefix("event ").split(" ")[0]
    if word in ("for", "back", "forth"):
        return "DURATION"
    if word == "each":
        return "SET"
    return "TIME" if part else "DATE"


def _find(marks: Marks, language: Language, tools: Tools) -> tuple[Sequence[Mark], Sequence[Problem]]:
    return times(marks.article, grammar(language)), ()


TIMES = Plug("times", (), (Time,), _find)
