"""Step 2, annotate: what stands in one article.  Each annotator adds marks to those found before it.

ANNOTATORS is in order: one may need only what those before it give (a test checks).  To add one, write a module with
an object that satisfies `seams.Annotator` (`plug.Plug` makes one of a function) and list it here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rashomon import reach
from rashomon.annotate.actors import ACTORS
from rashomon.annotate.claims import CLAIMS
from rashomon.annotate.numbers import NUMBERS
from rashomon.annotate.quotes import QUOTES
from rashomon.annotate.sentences import SENTENCES
from rashomon.annotate.syntax import SYNTAX
from rashomon.annotate.times import TIMES
from rashomon.annotate.wording import WORDING
from rashomon.languages import MissingTable
from rashomon.model import Article, Marks, Problem
from rashomon.seams import Annotator, Language, Tools

ANNOTATORS: tuple[Annotator, ...] = (SENTENCES, SYNTAX, TIMES, NUMBERS, ACTORS, QUOTES, CLAIMS, WORDING)


def annotate(article: Article, language: Language, tools: Tools, annotators: Sequence[Annotator] = ANNOTATORS) -> Marks:
    """All marks of an article, in text order.

    An annotator whose language has no table for it becomes a `Problem`, and the others go on; so does what lies beyond
    the bounds of `reach`.  Pure: the same article gives the same marks.
    """
    end = reach.looked_at(article.text)
    marks = Marks(replace(article, text=article.text[:end]) if end < len(article.text) else article)
    marks = marks.plus((), _beyond(article, end, tools))
    for annotator in annotators:
        try:
            items, problems = annotator(marks, language, tools)
        except MissingTable as error:
            items, problems = (), (Problem(article.id, annotator.name, str(error)),)
        marks = marks.plus(items, problems)
    return replace(marks, article=article)


def _beyond(article: Article, end: int, tools: Tools) -> list[Problem]:
    """What is left unread of a text that is longer than any article."""
    says = []
    if end < len(article.text):
        says.append(f"only the first {end:,} of {len(article.text):,} characters are looked at")
    read = reach.networks(article.text[:end])
    if read < end and {tools.syntax, tools.attribution, tools.context} != {None}:
        says.append(f"the trained networks read the first {read:,} of {end:,} characters; beyond, the rules alone")
    return [Problem(article.id, "annotate", one) for one in says]


__all__ = ["ANNOTATORS", "annotate"]
