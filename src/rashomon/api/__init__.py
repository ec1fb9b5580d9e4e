"""The Python interface: what ``import rashomon`` offers, on top of the flow.

`compare`, `annotate` and `group` take the same things (`inputs.sources`): paths, folders, texts, records as JSON lines
hold them, and `Article` s.  Models are loaded once per process and settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from rashomon import flow, present
from rashomon.api.annotated import Annotated
from rashomon.api.archive import Archive
from rashomon.api.inputs import Given, InputLost, NothingToRead, article, gathered, sources, warn_lost
from rashomon.api.records import (
    Account,
    Claim,
    Finding,
    Label,
    Name,
    Number,
    Origin,
    Passage,
    Quotation,
    Reason,
    Sentence,
    Time,
    Undecided,
    Wording,
)
from rashomon.api.story import NoSuchFinding, NotAReport, Story
from rashomon.api.tables import Table
from rashomon.kit import Kit, kit, vectors
from rashomon.model import Article, Problem
from rashomon.present import Unsigned
from rashomon.seams import Placed, Source
from rashomon.settings import Settings


@cache
def _kit(settings: Settings) -> Kit:
    return kit(settings)


def compare(given: Given | Iterable[Given], settings: Settings | None = None) -> Story:
    """Accounts of one event side by side, lettered A, B, C … in the order given.

    ``given``: paths, folders, texts (strings with a line break), records (``{"text": …, "outlet": …}``) or `Article` s
    (`article` makes one of a text).  What of it cannot be read is warned of (`InputLost`) and stands in
    ``story.problems``; raises `NothingToRead` when nothing can, FileNotFoundError for a path where nothing lies.

    >>> story = compare(EXAMPLE)
    >>> next(f.comment for f in story.differences("number") if "passengers" in f.title)
    'A: 212. B: 187...'
    """
    chosen = settings or Settings()
    articles, problems = gathered(given, chosen)
    return Story(present.report_data(flow.compared(articles, chosen, _kit(chosen), problems)))


def annotate(given: Given | Iterable[Given], settings: Settings | None = None) -> Iterator[Annotated]:
    """What stands in each article by itself, one after another as they are read.

    >>> [told] = annotate("examples/a-veldonia-wire.txt")
    >>> next(n.value for n in told.numbers() if n.noun == "passengers")
    212.0
    """
    chosen = settings or Settings()
    tools = _kit(chosen)
    for one in sources(given):
        if isinstance(one, Article):
            yield Annotated(flow.marks_of(flow.told(one, chosen), tools))
            continue
        for marks, problems in flow.annotated([one], chosen, tools):
            if marks is not None:
                yield Annotated(marks)
            warn_lost(problems)


def group(
    given: Given | Iterable[Given], settings: Settings | None = None, *, window: float | None = None
) -> Iterator[Placed]:
    """Which articles tell one story, which copy another: a `Placed` for each, in the order read.

    ``window``: days after which an article is no longer compared with.  Nothing is remembered between calls.

    >>> placed = list(group(EXAMPLE))
    >>> len({p.story for p in placed}), [p.copy_of is not None for p in placed]
    (1, [False, False, False, False, True])
    """
    chosen = settings or Settings()
    met: list[Problem] = []
    yield from flow.grouped(sources(given), chosen, vectors(chosen, met), met, window)
    warn_lost(met)


load = Story.load
sign = present.signed

__all__ = [
    "Account", "Annotated", "Archive", "Article", "Claim", "Finding", "Given", "InputLost", "Label", "Name",
    "NoSuchFinding", "NotAReport", "NothingToRead", "Number", "Origin", "Passage", "Placed", "Problem", "Quotation",
    "Reason", "Sentence", "Settings", "Source", "Story", "Table", "Time", "Undecided", "Unsigned", "Wording",
    "annotate", "article", "compare", "group", "load", "sign",
]  # fmt: skip
