"""Who said what: quotation marks, layout, the trained tagger, linking, nesting, names.

Without the tagger's weights, or in a language it does not know, the rules answer alone, and a `Problem` says so.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import Protocol

from rashomon import reach
from rashomon.annotate import speech_rules
from rashomon.annotate.layout import blocks
from rashomon.annotate.linking import OWNED_WORDS, link
from rashomon.annotate.marks_scanner import Marked, lines_of, scan
from rashomon.annotate.nesting import hedge_of, inner, kind_of, parents, resourced
from rashomon.annotate.said import WORD, Pair, Said, Words, overlap
from rashomon.annotate.speakers import Cast, Speaker
from rashomon.crew import Each
from rashomon.languages import MissingTable
from rashomon.model import Article, Mark, Marks, Mention, Problem, Quote, Sentence, Span, Wording
from rashomon.seams import Language, Tools


class Found(Protocol):
    """One attribution of the tagger."""

    @property
    def content(self) -> tuple[Pair, ...]: ...
    @property
    def cue(self) -> Pair: ...
    @property
    def source(self) -> Pair | None: ...
    @property
    def score(self) -> float: ...


class Tagger(Protocol):
    """What `plugs.attribution` gives."""

    languages: tuple[str, ...]

    def tag(self, text: str, paragraphs: Sequence[Pair], each: Each) -> Sequence[Found] | None: ...


class Quotes:
    """The annotator: sentences and mentions in, quotes and scare quotes out."""

    name = "quotes"
    needs: tuple[type[Mark], ...] = (Sentence, Mention)
    gives: tuple[type[Mark], ...] = (Quote, Wording)

    def __call__(self, marks: Marks, language: Language, tools: Tools) -> tuple[list[Mark], list[Problem]]:
        article = marks.article
        problems = []
        try:
            words = Words.read(language.table("speech"))
        except MissingTable as missing:
            words = Words.read({})
            problems.append(Problem(article.id, self.name, f"{missing}: quotation marks alone"))
        lines = lines_of(article.text)
        sentences = [(s.span.start, s.span.end) for s in marks.of(Sentence)] or lines
        end = reach.networks(article.text)
        within = [line for line in lines if line[1] <= end]
        found, says = _tagged(article, within, language, tools)
        if says:
            problems.append(Problem(article.id, self.name, f"{says}: the rules answer alone"))
        left = sentences if found is None else [s for s in sentences if s[1] > (within[-1][1] if within else 0)]
        long = sum(b - a > speech_rules.LONGEST for a, b in left)
        if long:
            says = f"{long} of {len(sentences)} sentences have more than {speech_rules.LONGEST} characters: marks alone"
            problems.append(Problem(article.id, self.name, says))
        said, marked = attribute(article.text, lines, sentences, words, found or (), left)
        cast = Cast.of(article.text, words, marks.of(Mention), marked)
        quotes = list(_quotes(article, said, marked, words, cast))
        return [*quotes, *_scare(article, quotes, marked)], problems


def _tagged(article: Article, lines: Sequence[Pair], language: Language, tools: Tools) -> tuple[list[Said] | None, str]:
    """What the tagger finds, or None and why it does not answer."""
    tagger: Tagger | None = tools.attribution
    if tagger is None:
        return None, "no weights for attribution"
    if language.code not in tagger.languages:
        return None, f"the trained tagger does not know “{language.code}”"
    found = tagger.tag(article.text, lines, tools.each)
    if found is None:
        return None, "longer than any article that the trained tagger reads"
    return [Said(t.content, t.cue, t.source, "tagger", score=t.score) for t in found], ""


def attribute(
    text: str,
    lines: Sequence[Pair],
    sentences: Sequence[Pair],
    words: Words,
    found: Sequence[Said],
    left: Sequence[Pair],
) -> tuple[list[Said], list[Marked]]:
    """All attributions of a text and its marked spans: the tagger's (``found``), the rules' where it left sentences."""
    marked = scan(text, lines, words.elided)
    read = [*found, *speech_rules.attributions(text, left, marked, words)]
    told = [one for one in read if _says(text, one, marked, words)]
    told = resourced(text, told, marked, words)
    linked = link(text, told, blocks(text, lines, marked, words), marked, sentences, lines, words)
    return [*linked, *inner(text, linked, marked, words)], marked


def _says(text: str, one: Said, marked: Sequence[Marked], words: Words) -> bool:
    """False for "recalled its envoy": a verb that tells of saying only with a clause or marks after it."""
    cue = WORD.findall(text[one.cue[0] : one.cue[1]].lower()) if one.cue else []
    if not cue or cue[-1] not in words.clausal:
        return True
    start, end = one.content[0]
    opener = WORD.match(text, start)
    if opener and opener.group().lower() in words.clause_openers:
        return True
    index = bisect.bisect_right(marked, end, key=lambda m: m.start) - 1
    return one.cue is not None and (one.cue[0] > end or (index >= 0 and marked[index].end > start))


def _quotes(article: Article, said: Sequence[Said], marked: Sequence[Marked], words: Words, cast: Cast) -> list[Quote]:
    ordered = sorted(said, key=lambda s: (s.whole[0], -s.whole[1]))
    above = parents(ordered)
    speakers = _first_persons(article.text, ordered, above, [cast.speaker(s) for s in ordered], words)
    outer = [m for m in marked if m.depth == 0]
    out = []
    for index, one in enumerate(ordered):
        cue = article.text[one.cue[0] : one.cue[1]] if one.cue else ""
        out.append(
            Quote(
                article.span(*one.whole),
                content=tuple(article.span(*piece) for piece in one.content),
                kind=kind_of(article.text, one, outer),
                cue=_span(article, one.cue),
                speaker=_span(article, one.source),
                speaker_name=speakers[index].name,
                speech=one.cue is None or words.speech(cue),
                via=_via(index, above, speakers),
                parent=above[index],
                hedge=hedge_of(article.text, one, words),
            )
        )
    return out


def _first_persons(
    text: str, said: Sequence[Said], above: Sequence[int | None], speakers: list[Speaker], words: Words
) -> list[Speaker]:
    """ "I should clarify", inside what somebody says, is said by him."""
    for index, one in enumerate(said):
        parent = above[index]
        if parent is None or speakers[index].name or one.source is None:
            continue
        low = WORD.findall(text[one.source[0] : one.source[1]].lower())
        if len(low) == 1 and words.pronouns.get(low[0]) == "speaker":
            speakers[index] = Speaker(speakers[parent].name)
    return speakers


def _span(article: Article, piece: Pair | None) -> Span | None:
    return article.span(*piece) if piece else None


def _via(index: int, above: Sequence[int | None], speakers: Sequence[Speaker]) -> tuple[str, ...]:
    """Those it passed through, nearest the outlet first; the document that speaks for its author comes last."""
    chain: list[str] = []
    through = speakers[index].through
    if through:
        chain.append(through)
    at = above[index]
    while at is not None:
        step = speakers[at]
        chain += [s for s in (step.through, step.name) if s]
        at = above[at]
    return tuple(reversed(chain))


def _scare(article: Article, quotes: Sequence[Quote], marked: Sequence[Marked]) -> list[Wording]:
    """Short marked spans that no quote holds, or that stand in indirect speech."""
    held = sorted((piece.start, piece.end) for q in quotes for piece in q.content if q.kind in ("direct", "block"))
    out = []
    at = 0
    for mark in (m for m in marked if m.depth == 0 and 0 < m.words(article.text) < OWNED_WORDS):
        while at < len(held) and held[at][1] <= mark.start:
            at += 1
        if not (at < len(held) and overlap(held[at], (mark.start, mark.end))):
            out.append(Wording(article.span(mark.start, mark.end), "scare"))
    return out


QUOTES = Quotes()
