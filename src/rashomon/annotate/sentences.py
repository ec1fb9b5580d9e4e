"""Paragraphs, sentences with their roles, and furniture: the first annotator, which all others stand on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon import reach
from rashomon.annotate.furniture import furniture
from rashomon.annotate.paragraphs import Block, paragraphs
from rashomon.annotate.phrases import Phrases, role_of
from rashomon.annotate.plug import Found, Plug
from rashomon.annotate.splitting import DAY, Abbreviations, Place, split
from rashomon.annotate.syntax import LONGEST
from rashomon.annotate.units import Passage, Unit
from rashomon.crew import Each
from rashomon.languages import MissingTable
from rashomon.model import Article, Furniture, Mark, Marks, Paragraph, Problem, Sentence
from rashomon.seams import Language, SyntaxReader, Tools

# A paragraph longer than this (characters) is no part of a page's furniture; the rules do not look at it.
TELLS = 20_000


def sentences(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Paragraph` for each block of text, a `Sentence` for each of its sentences, and `Furniture`.

    Every character that is not white space lies in exactly one sentence.  The rules cut; the trained reader, where it
    knows the language, cuts what they left whole.  A language without a table of abbreviations or of furniture is cut
    and read without it, and a `Problem` says so.
    """
    article = marks.article
    problems: list[Problem] = []
    abbreviations, phrases = Abbreviations(), Phrases({})
    try:
        abbreviations = _abbreviations(language)
        phrases = Phrases(language.table("furniture"))
    except MissingTable as error:
        problems.append(Problem(article.id, "sentences", f"{error}: sentences are cut without it"))
    blocks = paragraphs(article.text)
    passages = [_passage(article.text, block, abbreviations) for block in blocks]
    furniture([p for p in passages if len(p.text) <= TELLS], phrases, article.title, _outlets(language))
    _known(article, passages)
    _days(article.text, passages, abbreviations)
    if tools.syntax is not None and language.code in tools.syntax.languages:
        _finer(article.text, passages, tools.syntax, tools.each)
    items: list[Mark] = []
    for number, (block, passage) in enumerate(zip(blocks, passages, strict=True), 1):
        items.append(Paragraph(article.span(block.start, block.end), number))
        items += (Sentence(article.span(u.start, u.end), u.role, number) for u in passage.units)
        items += (Furniture(article.span(a, b), kind) for a, b, kind in _runs(passage.units))
    return items, problems


def _outlets(language: Language) -> frozenset[str]:
    """Words that stand in the names of outlets; none for a language that lists none, and nothing is lost by it."""
    try:
        return frozenset(str(language.table("outlets")["words"]).split())
    except MissingTable:
        return frozenset()


def _abbreviations(language: Language) -> Abbreviations:
    """MissingTable where the language has none; one that has no dates of pages is cut without them."""
    try:
        dates = language.table("furniture").get("date")
    except MissingTable:
        dates = None
    return Abbreviations.of(language.table("abbreviations"), dates)


def places(text: str, language: Language) -> list[Place]:
    """The sentences of a text as (start, end), by the language's abbreviations; MissingTable where it has none."""
    words = _abbreviations(language)
    return [s for block in paragraphs(text) for a, b in block.lines for s in split(text, words, a, b)]


def _passage(text: str, block: Block, words: Abbreviations) -> Passage:
    units = [Unit(x, y) for a, b in block.lines for x, y in split(text, words, a, b)]
    return Passage(text[block.start : block.end], block.start, units, len(block.lines))


def _finer(text: str, passages: Sequence[Passage], reader: SyntaxReader, each: Each) -> None:
    """What tells, cut again where the trained reader sees a sentence end without a mark.

    A line that is known for a headline is whole: with all its words capitalised, each could begin something.
    """
    end = reach.networks(text)

    def told(u: Unit) -> bool:
        return not u.kind and u.role != "headline" and u.end - u.start <= LONGEST and u.end <= end

    some = [(u.start, u.end) for passage in passages for u in passage.units if told(u)]
    pieces = iter(each(lambda place: reader.cut(text, [place]), some))
    for passage in passages:
        cut = [[replace(u, start=a, end=b) for a, b in next(pieces)] if told(u) else [u] for u in passage.units]
        passage.units = [u for units in cut for u in units]


def _known(article: Article, passages: Sequence[Passage]) -> None:
    """Sentences that lie for the most part in what the reader knew to be furniture take its kind."""
    known = sorted(article.furniture)
    at = 0
    for passage in passages:
        for index, unit in enumerate(passage.units):
            while at < len(known) and known[at][1] <= unit.start:
                at += 1
            if at < len(known):
                start, end, kind = known[at]
                if 2 * (min(end, unit.end) - max(start, unit.start)) >= unit.end - unit.start:
                    told = "" if kind == "headline" else kind
                    passage.units[index] = replace(unit, kind=told, role=role_of(kind))


def _days(text: str, passages: Sequence[Passage], words: Abbreviations) -> None:
    """The day that a page prints, where it ran into a headline or a text and was cut out, is furniture."""
    for passage in passages if words.dated else ():
        for index, unit in enumerate(passage.units):
            if not unit.kind and unit.end - unit.start <= DAY and words.printed(text[unit.start : unit.end]):
                passage.units[index] = replace(unit, kind="date", role=role_of("date"))


def _runs(units: Sequence[Unit]) -> Iterator[tuple[int, int, str]]:
    """Furniture of one kind that stands together, as one piece."""
    open_: tuple[int, int, str] | None = None
    for unit in units:
        if open_ and open_[2] == unit.kind:
            open_ = open_[0], unit.end, unit.kind
            continue
        if open_:
            yield open_
        open_ = (unit.start, unit.end, unit.kind) if unit.kind else None
    if open_:
        yield open_


SENTENCES = Plug("sentences", needs=(), gives=(Paragraph, Sentence, Furniture), find=sentences)
