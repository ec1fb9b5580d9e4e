"""What is laid side by side: the sentences of every account, each with what can be compared of it.

A unit is a sentence that tells something (headline, body, block quotation); furniture is none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from rashomon.languages import MissingTable, language
from rashomon.model import (
    Account,
    Article,
    ByPlace,
    Furniture,
    Mark,
    Mention,
    Number,
    Parse,
    Problem,
    Quote,
    Sentence,
    Span,
    Story,
    Time,
    Unit,
)

M = TypeVar("M", bound=Mark)
TELLING = ("body", "headline", "blockquote")
FEWEST_WORDS = 3  # a line with fewer content words states nothing that could be matched
# Of one account so much is laid side by side: the longest of 1,877 articles of news has some 230 sentences, 2,300
# content words.  What follows grows with the product of two accounts' sentences and with the square of the words.
SENTENCES, WORDS = 1_000, 6_000
_WORD = re.compile(r"[$€£]?\d[\d.,]*\d|\w+(?:[-’']\w+)*")
_POSSESSIVE = re.compile(r"[’']s?$")


def stop_words(code: str) -> frozenset[str]:
    """The stop words of a language; none where it has no table."""
    try:
        return frozenset(str(language(code).table("words")["stop"]).split())
    except MissingTable:
        return frozenset()


def words_of(text: str, stop: frozenset[str]) -> list[str]:
    """Content words of a text, lower case and without a possessive, in order."""
    found = (_POSSESSIVE.sub("", m.group().lower()) for m in _WORD.finditer(text))
    return [w for w in found if len(w) > 1 and w not in stop]


def lemmas(parses: Iterable[Parse]) -> dict[tuple[int, int], str]:
    """(start, end) of a word to its lemma, where the text was parsed."""
    return {(t.start, t.end): t.lemma.lower() for p in parses for t in p.tokens if t.upos in _INFLECTED}


_INFLECTED = ("NOUN", "VERB", "ADJ", "AUX")


def units(story: Story, actor_ids: Mapping[tuple[str, str], str]) -> tuple[tuple[Unit, ...], list[Problem]]:
    """The units of all accounts in order, and what is left out of accounts that are longer than any.

    ``actor_ids``: (article id, cluster) to merged actor id.
    """
    out: list[Unit] = []
    problems: list[Problem] = []
    for account in story.accounts:
        told = _of_account(account, actor_ids, len(out))
        kept = _bounded(told)
        out.extend(kept)
        if len(kept) < len(told):
            says = f"only the first {len(kept):,} of {len(told):,} sentences are laid beside those of other accounts"
            problems.append(Problem(account.article.id, "align", says))
    return tuple(out), problems


def _bounded(told: Sequence[Unit]) -> Sequence[Unit]:
    total = 0
    for n, unit in enumerate(told[:SENTENCES]):
        total += len(unit.words)
        if total > WORDS:
            return told[:n]
    return told[:SENTENCES]


def _of_account(account: Account, actor_ids: Mapping[tuple[str, str], str], first: int) -> list[Unit]:
    marks, article = account.marks, account.article
    stop = stop_words(article.language)
    base = lemmas(marks.of(Parse))
    mentions = _Sorted(marks.of(Mention))
    times, numbers = _Sorted(marks.of(Time)), _Sorted(marks.of(Number))
    quotes = ByPlace((piece, q) for q in marks.of(Quote) for piece in q.content)
    own = ByPlace((piece, piece) for q in marks.of(Quote) if q.kind != "indirect" for piece in q.content)
    furniture = [f.span for f in marks.of(Furniture)]
    out: list[Unit] = []
    for sentence in marks.of(Sentence):
        if sentence.role not in TELLING:
            continue
        span = _less(sentence.span, furniture, article.text)
        words = _words(article.text, span, stop, base)
        if len(words) < FEWEST_WORDS:
            continue
        actors = {actor_ids.get((article.id, m.actor), f"{article.id}:{m.actor}") for m in mentions.within(span)}
        out.append(
            Unit(
                number=first + len(out),
                span=span,
                role=sentence.role,
                paragraph=sentence.paragraph,
                words=tuple(dict.fromkeys(words)),
                actors=frozenset(actors),
                days=tuple(t.days for t in times.within(span) if t.days is not None),
                numbers=tuple(numbers.within(span)),
                quoted=min(1.0, sum(span.shared(piece) for piece in own.over(span)) / max(1, len(span))),
                said_by=frozenset(q.speaker_name for q in quotes.over(span) if q.speaker_name),
                reported=_reported(
                    article.text, span, [q for q in quotes.over(span) if q.kind != "indirect"], stop, base
                ),
            )
        )
    return out


def _reported(
    text: str, span: Span, quotes: Sequence[Quote], stop: frozenset[str], base: Mapping[tuple[int, int], str]
) -> frozenset[str]:
    """The words of a sentence that some named speaker says in it."""
    named = dict.fromkeys(piece for q in quotes if q.speaker_name for piece in q.content if piece.overlaps(span))
    out: set[str] = set()
    for piece in named:
        inside = Span(span.article, max(span.start, piece.start), min(span.end, piece.end))
        out.update(_words(text, inside, stop, base))
    return frozenset(out)


class _Sorted(Generic[M]):
    """Marks of one kind, found by place without looking at all of them."""

    def __init__(self, marks: Sequence[M]) -> None:
        self._marks = sorted(marks, key=lambda m: (m.span.start, m.span.end))
        self._starts = [m.span.start for m in self._marks]

    def within(self, span: Span) -> list[M]:
        """The marks that lie wholly inside, in order."""
        at = bisect_left(self._starts, span.start)
        out: list[M] = []
        while at < len(self._marks) and self._starts[at] < span.end:
            if self._marks[at].span.end <= span.end:
                out.append(self._marks[at])
            at += 1
        return out


def places(article: Article, span: Span) -> list[tuple[int, int, str]]:
    """Where the content words of a span stand (start, end), each with its form in lower case; repetitions too."""
    stop = stop_words(article.language)
    found = ((m.start(), m.end(), m.group().lower()) for m in _WORD.finditer(article.text, span.start, span.end))
    return [(start, end, word) for start, end, word in found if len(word) > 1 and word not in stop]


def _words(text: str, span: Span, stop: frozenset[str], base: Mapping[tuple[int, int], str]) -> list[str]:
    out = []
    for m in _WORD.finditer(text, span.start, span.end):
        word = _POSSESSIVE.sub("", m.group().lower())
        if len(word) > 1 and word not in stop:
            out.append(base.get((m.start(), m.start() + len(word)), word))
    return [w for w in out if w not in stop]


def _less(span: Span, furniture: Sequence[Span], text: str) -> Span:
    """The span without furniture glued to its beginning or end."""
    start, end = span.start, span.end
    for f in furniture:
        if f.start <= start < f.end < end:
            start = f.end
        elif start < f.start < end <= f.end:
            end = f.start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(span.article, start, end)
