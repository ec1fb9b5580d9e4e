"""Contract tests that any plug can run: each raises `BrokenContract`, which says what the plug does otherwise.

    from rashomon import testing
    def test_my_reader():
        testing.check_reader(my_package.READER, "a.docx", open("a.docx", "rb").read())

The built-in parts are put to the same tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from rashomon import flow
from rashomon.kit import kit
from rashomon.languages import language
from rashomon.model import KINDS, Article, Mark, Marks, Problem, Span
from rashomon.present import report_data
from rashomon.seams import Annotator, Comparison, Encoder, Engine, Source, SourceReader, Taken, Told, Tools
from rashomon.settings import Settings

BROKEN = (b"", b"\x00\x01\x02\xff\xfe", b"\x89PNG\r\n\x1a\n" + bytes(64), b"{", b"<", b"PK\x03\x04broken")
STORY = (
    "Ferry strikes barge\n\nVeldonia Wire, March 12, 2026\n\nTwo people died when the ferry struck a barge on Monday. "
    'Mayor Ida Lund said: "We were told too late."\n',
    "Three die off Larn Point\n\nCoast Daily, March 13, 2026\n\nThree people died when the ferry struck a barge. "
    'Ida Lund said: "We were told too late."\n',
)
WORKED = 7  # items given to an engine


class BrokenContract(AssertionError):
    """What a plug does that its seam does not allow, or leaves undone."""


def check_reader(reader: SourceReader, name: str, raw: bytes) -> Taken:
    """Of good input: articles whose ids, texts and places are sound, twice the same.  Of bad: problems, no exception.

    Gives what was read of ``raw``.
    """
    _named(reader)
    _must(bool(reader.suffixes) and all(s.startswith(".") for s in reader.suffixes), "suffixes begin with a dot")
    taken = reader(name, raw)
    _must(bool(taken.articles), f"{name} gives no article: {[p.says for p in taken.problems]}")
    _must(reader(name, raw) == taken, "the same bytes give the same articles")
    for article in taken.articles:
        _article(article)
    for broken in BROKEN:
        of_broken = reader(name, broken)
        _must(
            bool(of_broken.articles) or any(p.lost for p in of_broken.problems),
            f"of {broken[:8]!r} nothing is read, so that a problem must say that it is lost",
        )
        for problem in of_broken.problems:
            _problem(problem)
    return taken


def check_annotator(annotator: Annotator, text: str = STORY[0], code: str = "en") -> tuple[Mark, ...]:
    """Marks of the kinds it gives, inside the text, twice the same, and the empty text without an exception."""
    _named(annotator)
    _must(bool(annotator.gives) and all(issubclass(k, Mark) for k in annotator.gives), "gives names kinds of Mark")
    for given in (text, ""):
        before = flow.marks_of(_told(given, code), kit(Settings(plugs=False)))
        first = annotator(before, language(code), Tools())
        _must(first == annotator(before, language(code), Tools()), "it is pure: the same article gives the same marks")
        for mark in first[0]:
            _must(isinstance(mark, annotator.gives), f"{type(mark).__name__} is none of what it gives")
            _inside(mark.span, before)
        for problem in first[1]:
            _problem(problem)
        if given == text:
            found = tuple(first[0])
    return found


def check_comparison(comparison: Comparison, texts: Sequence[str] = STORY) -> Told:
    """Findings of known kinds whose evidence lies in the accounts; twice the same; one account and none do no harm."""
    chosen = kit(Settings(plugs=False))
    found = Told()
    for given in (texts, texts[:1], ()):
        articles = flow.distinct([_told(t, "en") for t in given], Settings(plugs=False))
        report = flow.compared(articles, Settings(plugs=False), chosen)
        told = comparison(report.aligned, report.findings)
        _must(told == comparison(report.aligned, report.findings), "it is pure: the same story gives the same findings")
        by_id = {a.article.id: a.marks for a in report.story.accounts}
        for finding in told.findings:
            _must(finding.kind in KINDS, f"{finding.kind!r} is no kind; there are {', '.join(KINDS)}")
            _must(bool(finding.title.strip()), "a finding has a title")
            _must(0 <= finding.score <= 1, f"a score lies between 0 and 1, not at {finding.score}")
            for evidence in finding.evidence:
                _must(evidence.span.article in by_id, f"evidence of {evidence.span.article!r}, which is no account")
                _inside(evidence.span, by_id[evidence.span.article])
        if given is texts:
            found = told
    return found


def check_renderer(renderer: Any, texts: Sequence[str] = STORY) -> str:
    """A ``name``, a ``suffix``, and a ``view``: text of any report's data, twice the same, changing nothing."""
    _named(renderer)
    _must(renderer.suffix.startswith("."), "its suffix begins with a dot")
    made = ""
    for given in (texts, ("",)):
        articles = flow.distinct([_told(t, "en") for t in given], Settings(plugs=False))
        data = report_data(flow.compared(articles, Settings(plugs=False), kit(Settings(plugs=False))))
        before = repr(data)
        text = renderer.view(data)
        _must(isinstance(text, str), f"view gives text, not {type(text).__name__}")
        _must(renderer.view(data) == text, "the same report gives the same text")
        _must(repr(data) == before, "it leaves the report as it is")
        made = made or text
    return made


def check_encoder(encoder: Encoder, words: Sequence[str] = ("ferry", "boat", "minister", "ferry")) -> None:
    """One row of float32 for each word, of length 1 or 0, the same for the same word, wherever it stands."""
    _named(encoder)
    rows = encoder.words(list(words))
    _must(rows.dtype == np.float32 and rows.ndim == 2, f"float32 in two dimensions, not {rows.dtype} in {rows.ndim}")
    _must(len(rows) == len(words), f"{len(words)} words give as many rows, not {len(rows)}")
    lengths = np.linalg.norm(rows, axis=1)
    _must(bool(np.all((abs(lengths - 1) < 1e-3) | (lengths < 1e-6))), "rows have length 1, or 0 for unknown words")
    _must(bool(np.array_equal(rows[0], encoder.words([words[0]])[0])), "a word's row does not depend on the others")
    _must(encoder.words([]).shape[0] == 0, "no words give no rows")


def check_engine(engine: Engine) -> None:
    """Results in the order of the items, none lost, and a failure in one item that leaves the others alone."""
    _named(engine)
    try:
        given = list(engine.each(_work, list(range(WORKED))))
        _must(len(given) == WORKED, f"{WORKED} items give as many results, not {len(given)}")
        good = [r for i, r in enumerate(given) if i != 3]
        _must(good == [i * i for i in range(WORKED) if i != 3], f"results come in the order of the items: {given}")
        _must(not isinstance(given[3], int), "an item that fails gives a Broken in its place")
    finally:
        engine.close()


def check_store(opened: Callable[[], Any]) -> None:
    """What is added is there after it is opened again, once however often it comes, and gone when it is forgotten.

    ``opened`` opens the same archive at each call; it must be empty at the first.
    """
    from rashomon import archive

    sources = [Source(f"{i}.txt", raw=text.encode()) for i, text in enumerate(STORY)]
    store = opened()
    _must(store.counts().articles == 0, "the archive is empty before anything is added")
    _must(archive.add(sources, store, Settings(plugs=False), None).added == len(STORY), "every article is added")
    store.close()
    store = opened()
    _must(archive.add(sources, store, Settings(plugs=False), None).added == 0, "what comes again is not added again")
    rows = store.articles.page(limit=10).items
    _must(len(rows) == len(STORY), f"{len(STORY)} articles are listed, not {len(rows)}")
    texts = {kept.article.text for kept in store.articles.some([r.id for r in rows])}
    _must(texts == set(STORY), "texts come back as they were")
    _must(bool(store.search.find("ferry").items), "its words are found")
    store.articles.forget([rows[0].id])
    _must(store.articles.get(rows[0].id) is None, "what is forgotten is gone")
    store.close()


def _work(item: int) -> int:
    if item == 3:
        raise ValueError("the fourth item fails")
    return item * item


def _must(holds: bool, says: str) -> None:
    if not holds:
        raise BrokenContract(says)


def _named(plug: Any) -> None:
    name = getattr(plug, "name", None)
    _must(isinstance(name, str) and bool(name.strip()), "a plug has a name")


def _article(article: Article) -> None:
    _must(bool(article.id) and isinstance(article.text, str), "an article has an id and a text")
    _must(len(article.sha256) == 64, "sha256 is the digest of the bytes read, in hexadecimal")
    for start, end, kind in article.furniture:
        _must(0 <= start <= end <= len(article.text) and bool(kind), "furniture lies in the text and has a kind")


def _inside(span: Span, marks: Marks) -> None:
    _must(span.article == marks.article.id, f"a span of {span.article!r} in {marks.article.id!r}")
    _must(
        span.end <= len(marks.article.text), f"{span.start}..{span.end} runs past the text's {len(marks.article.text)}"
    )


def _problem(problem: Problem) -> None:
    _must(bool(problem.says.strip()) and bool(problem.step.strip()), "a problem says what and in which step")


def _told(text: str, code: str) -> Article:
    """An article of a text, whether it can be read or not."""
    taken, _ = flow.gather([Source("text.txt", raw=text.encode())], Settings(language=code, plugs=False))
    return taken[0] if taken else Article("empty", text, "text", "0" * 64, code)


PLUGS: Mapping[str, Callable[..., Any]] = {
    "reader": check_reader,
    "annotator": check_annotator,
    "comparison": check_comparison,
    "renderer": check_renderer,
    "encoder": check_encoder,
    "store": check_store,
    "engine": check_engine,
}
