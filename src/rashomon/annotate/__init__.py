"""Step 2, annotate: what stands in one article.  Each annotator adds marks to those found before it.

ANNOTATORS is in order: one may need only what those before it give (a test checks).  To add one, write a module with
an object that satisfies `seams.Annotator` (`plug.Plug` makes one of a function) and list it here.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def annotate(
    article: Article, language: Language, tools: Tools, annotators: Sequence[Annotator] = ANNOTATORS
) -> Marks:
    """All marks of an article, in text order.

    An annotator whose language has no table for it becomes a `Problem`, and the others go on.  Pure: the same article
    gives the same marks.
    """
    marks = Marks(article)
    for annotator in annotators:
        try:
            items, problems = annotator(marks, language, tools)
        except MissingTable as error:
            items, problems = (), (Problem(article.id, annotator.name, str(error)),)
        marks = marks.plus(items, problems)
    return marks


__all__ = ["ANNOTATORS", "annotate"]
