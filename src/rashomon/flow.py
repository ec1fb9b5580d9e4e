"""The six steps in order: read, annotate, group, align, compare (and present, which the command line calls).

This is the only module that knows all the steps.  Each is a pure function of what the one before it gave; what could
not be done travels along as `Problem`s.
"""

from __future__ import annotations

import dataclasses
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import rashomon
from rashomon import extend
from rashomon.align import align
from rashomon.annotate import ANNOTATORS, annotate
from rashomon.compare import COMPARISONS
from rashomon.compare import compare as tell
from rashomon.group import Change, Grouper, agency, copies, group, one_story, story_title
from rashomon.kit import Kit
from rashomon.languages import language
from rashomon.model import Account, Article, Marks, Problem, Report, Run, Sentence, Story, letters
from rashomon.read import SUFFIXES as SUFFIXES
from rashomon.seams import Encoder, Placed, Source, StoryStream, Taken
from rashomon.settings import Settings
from rashomon.taking import Reading as Reading
from rashomon.taking import files_in as files_in
from rashomon.taking import taken as taken
from rashomon.taking import told as told


@dataclass
class Clock:
    """Seconds by step; the one thing of a run that varies.  ``hears`` is told of each step that is done."""

    seconds: dict[str, float] = field(default_factory=dict)
    hears: Callable[[str], None] = lambda step: None
    _since: float = field(default_factory=time.perf_counter)

    def lap(self, step: str) -> None:
        """Books the time since the last lap to a step."""
        now = time.perf_counter()
        self.seconds[step] = round(self.seconds.get(step, 0.0) + now - self._since, 3)
        self._since = now
        self.hears(step)


def compare(
    sources: Sequence[Source],
    settings: Settings,
    kit: Kit,
    problems: Iterable[Problem] = (),
    clock: Clock | None = None,
    reading: Reading | None = None,
) -> Report:
    """The report on sources taken as accounts of one story, lettered in the order given.

    ``reading``: what makes articles of a source, where that is not `taken` itself.
    """
    clock = clock or Clock()
    articles, unread = gather(sources, settings, reading)
    clock.lap("read")
    return compared(articles, settings, kit, (*problems, *unread), clock)


def compared(
    articles: Sequence[Article],
    settings: Settings,
    kit: Kit,
    problems: Iterable[Problem] = (),
    clock: Clock | None = None,
) -> Report:
    """The report on articles that are read already, each with an id of its own (`distinct` gives them)."""
    clock = clock or Clock()
    marked = marks_of_each(articles, kit)
    clock.lap("annotate")
    return reported(marked, settings, kit, problems, clock)


def reported(
    marked: Sequence[Marks],
    settings: Settings,
    kit: Kit,
    problems: Iterable[Problem] = (),
    clock: Clock | None = None,
    id: str = "story",
) -> Report:
    """The report on annotated articles taken as accounts of one story, lettered in the order given."""
    clock = clock or Clock()
    story = dataclasses.replace(story_of(marked, kit.tools.encoder), id=id)
    clock.lap("group")
    aligned = align(story, kit.tools)
    clock.lap("align")
    others = extend.comparisons(settings.plugs)
    found = tell(aligned, (*COMPARISONS, *others))
    clock.lap("compare")
    met = [*problems, *kit.problems, *(p for m in marked for p in m.problems), *story.problems]
    met += [p for other in others for p in other.met]
    run = Run(rashomon.__version__, dataclasses.asdict(settings), kit.models, clock.seconds)
    return Report(aligned, found.findings, found.undecided, (*met, *aligned.problems), run)


def annotated(
    sources: Iterable[Source], settings: Settings, kit: Kit, reading: Reading | None = None
) -> Iterator[tuple[Marks | None, list[Problem]]]:
    """Marks of one article after another, in order; with each source's unread parts as problems (marks then None)."""
    for piece in (piece for source in sources for piece in _read(source, settings, reading)):
        for article in piece.articles:
            yield marks_of(article, kit), []
        if piece.problems:
            yield None, list(piece.problems)


def grouped(
    sources: Iterable[Source | Article],
    settings: Settings,
    encoder: Encoder | None,
    met: list[Problem],
    window: float | None = None,
    changes: list[Change] | None = None,
) -> Iterator[Placed]:
    """Where each article belongs, in the order read (or given read); what could not be read is put into ``met``.

    ``window``: days after which an article is no longer compared with.  ``changes`` takes the merges, splits and moves.
    """

    def articles() -> Iterator[Article]:
        for source in sources:
            found = (Taken((source,)),) if isinstance(source, Article) else taken(source, settings)
            for piece in found:
                met.extend(piece.problems)
                yield from (told(article, settings) for article in piece.articles)

    return group(articles(), encoder, window, changes)


def story_stream(encoder: Encoder | None, window: float | None = None) -> StoryStream:
    """Grouping that remembers: for an archive, which brings back what earlier runs placed."""
    return Grouper(encoder, window=window)


def marks_of(article: Article, kit: Kit) -> Marks:
    """Everything that annotate finds in one article."""
    return annotate(article, language(article.language), kit.tools, (*ANNOTATORS, *kit.annotators))


def marks_of_each(articles: Sequence[Article], kit: Kit) -> list[Marks]:
    """The same of several articles, side by side where there are threads; annotators of other packages one by one."""
    if kit.annotators:
        return [marks_of(article, kit) for article in articles]
    return kit.tools.each(lambda article: marks_of(article, kit), articles)


def gather(
    sources: Iterable[Source], settings: Settings, reading: Reading | None = None
) -> tuple[list[Article], list[Problem]]:
    """All articles of the sources, each with an id of its own (the second of two alike is ``ID~2``)."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for source in sources:
        for piece in _read(source, settings, reading):
            problems.extend(piece.problems)
            articles.extend(piece.articles)
    return distinct(articles, settings), problems


def _read(source: Source, settings: Settings, reading: Reading | None) -> Iterable[Taken]:
    return taken(source, settings) if reading is None else reading(source)


def distinct(articles: Iterable[Article], settings: Settings) -> list[Article]:
    """The articles with what the settings tell of them, each with an id of its own."""
    seen: Counter[str] = Counter()
    named: list[Article] = []
    for article in articles:
        seen[article.id] += 1
        n = seen[article.id]
        named.append(told(article if n == 1 else dataclasses.replace(article, id=f"{article.id}~{n}"), settings))
    return named


def _lettered(says: str, letter_of: Mapping[str, str]) -> str:
    """A reason in the reader's terms: the letters of the accounts instead of their ids."""
    for id, letter in letter_of.items():
        says = re.sub(rf"(?<!\w){re.escape(id)}(?!\w)", letter, says)
    return says


def _headed(marks: Marks) -> Article:
    """The article with its headline as title, or its first telling sentence: a caption on line 1 names no story."""
    article = marks.article
    if article.title:
        return article
    heads = [s for s in marks.of(Sentence) if s.role == "headline"] or [
        s for s in marks.of(Sentence) if s.role in ("body", "blockquote")
    ]
    return dataclasses.replace(article, title=article.at(heads[0].span)) if heads else article


def story_of(marked: Sequence[Marks], encoder: Encoder | None = None) -> Story:
    """The accounts as one story: copies found, its title, and whether they seem to tell one event at all."""
    articles = [m.article for m in marked]
    names = list(letters(len(articles)))
    by_id = dict(zip((a.id for a in articles), names, strict=True))
    accounts = tuple(
        Account(letter, marks, by_id.get(of) if of is not None else None, round(share, 3), agency(marks.article))
        for letter, marks, (of, share) in zip(names, marked, copies(articles), strict=True)
    )
    together, why = one_story(articles, encoder)
    problems = () if together else tuple(Problem("story", "group", _lettered(reason.says, by_id)) for reason in why)
    return Story("story", story_title([_headed(m) for m in marked]), accounts, together, problems)
