"""Where two renderings of one utterance differ in a word that matters, though both stand between quotation marks.

Only renderings that are nearly word for word are compared: translations differ in every word.  A name in place of
another, another number, a negation more or less, a helping verb, sentences turned round: each is told with both words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from rashomon.compare.apparatus import Word, laid, likeness
from rashomon.compare.context import Context
from rashomon.compare.excerpts import headline
from rashomon.compare.facing import Difference
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import DifferType, Grade, Match, Parse, Quote, Reason, Span, Token

LITERAL = 0.75  # of the shorter's words so many must stand in the other in order
FEWEST = 6  # words
REPLACED = 4  # words in place of which others stand; more is another sentence, not another word
Replaced = tuple[DifferType, Sequence[Word], Sequence[Word]]
SURE = 0.6
CLOSE = 200  # characters between two utterances that were said in one breath
SHOWN = 60  # characters of an utterance
VERBATIM = ("direct", "mixed", "block")
GRADES: dict[DifferType, Grade] = {
    "actor": "only-if", "number": "exclude", "polarity": "exclude", "modality": "only-if", "order": "exclude",
}  # fmt: skip


def renderings(context: Context, match: Match) -> Iterator[Difference]:
    """One difference for each pair of accounts whose literal renderings differ in a word that matters."""
    literal = _literal(context, match)
    said = [context.said(q) for q in literal]
    for (x, mine), (y, theirs) in combinations(zip(literal, said, strict=True), 2):
        if x.span.article == y.span.article:
            continue
        if min(len(mine), len(theirs)) < FEWEST or likeness(mine, theirs) < LITERAL:
            continue
        found = _found(context, x, mine, theirs)
        if found is not None:
            yield _difference(context, match, x, y, found)


def turned(context: Context, matches: Sequence[Match]) -> Iterator[Difference]:
    """Two utterances of one speaker, close together in two accounts, that stand in turned order there."""
    for one, two in combinations(matches, 2):
        if not one.speaker or one.speaker != two.speaker:
            continue
        both = [a for a in one.articles() if a in two.articles()]
        for x, y in combinations(both, 2):
            ways = [_order(one, two, article) for article in (x, y)]
            if None not in ways and ways[0] != ways[1]:
                yield _turned(context, one, two, x, y, bool(ways[0]))
                break


def _order(one: Match, two: Match, article: str) -> bool | None:
    """Whether the first stands before the second; None where they are apart, or several times there."""
    a, b = ([s for s in m.members if s.article == article] for m in (one, two))
    if len(a) != 1 or len(b) != 1 or a[0].overlaps(b[0]):
        return None
    gap = max(a[0].start, b[0].start) - min(a[0].end, b[0].end)
    return a[0].start < b[0].start if gap <= CLOSE else None


def _turned(context: Context, one: Match, two: Match, x: str, y: str, first: bool) -> Difference:
    spans = [next(s for s in m.members if s.article == article) for article in (x, y) for m in (one, two)]
    a, b = (headline(context.text(s), SHOWN) for s in spans[:2])
    said = [f"first “{a}”", f"first “{b}”"]
    letters = [context.letter(s) for s in (spans[0], spans[2])]
    return Difference(
        type="order",
        grade="exclude",
        title=f"What did {one.speaker} say first?",
        spans=tuple(spans),
        sides=((letters[0], said[not first]), (letters[1], said[first])),
        sure=SURE,
        reasons=(Reason("two utterances of one speaker, side by side in two accounts, in turned order", SURE),),
    )


def _literal(context: Context, match: Match) -> list[Quote]:
    spans = match.members
    return [
        q
        for article in match.articles()
        for q in context.quotes[article]
        if q.kind in VERBATIM and any(s.overlaps(c) for s in spans for c in q.content)
    ]


def _found(context: Context, quote: Quote, mine: Sequence[Word], theirs: Sequence[Word]) -> Replaced | None:
    """The type and the words on both sides of the weightiest replacement."""
    known = vocabulary(context.language(quote.span))
    no, helpers = known.negation, known.helpers
    best: tuple[int, DifferType, Sequence[Word], Sequence[Word]] | None = None
    for here, there, equal in laid(mine, theirs):
        if equal or not here or not there or any(w.inserted for w in (*here, *there)):
            continue
        if max(len(here), len(there)) > REPLACED:
            continue
        tags = [{_tag(context, w) for w in side} for side in (here, there)]
        type_: DifferType | None = None
        if any(w.low in no for w in here) != any(w.low in no for w in there):
            rank, type_ = 0, "polarity"
        elif "NUM" in tags[0] and "NUM" in tags[1]:
            rank, type_ = 1, "number"
        elif "PROPN" in tags[0] and "PROPN" in tags[1]:
            rank, type_ = 2, "actor"
        elif {w.low for w in here} & helpers != {w.low for w in there} & helpers:
            rank, type_ = 3, "modality"
        if type_ is not None and (best is None or rank < best[0]):
            best = (rank, type_, here, there)
    return None if best is None else best[1:]


def _piece(quote: Quote, word: Word) -> Span:
    """The piece of a quotation in which a word stands."""
    return next((c for c in quote.content if c.covers(word.span)), quote.content[0])


def _tag(context: Context, word: Word) -> str:
    return next((t.upos for t in _tokens(context, word.span) if t.start <= word.span.start < t.end), "")


def _tokens(context: Context, span: Span) -> tuple[Token, ...]:
    marks = context.aligned.story.account(span.article).marks
    return next((p.tokens for p in marks.of(Parse) if p.span.start <= span.start < p.span.end), ())


def _difference(context: Context, match: Match, x: Quote, y: Quote, found: Replaced) -> Difference:
    type_, here, there = found
    who = match.speaker or "the speaker"
    a, b = (" ".join(context.text(w.span) for w in side) for side in (here, there))
    return Difference(
        type=type_,
        grade=GRADES[type_],
        title=f"What exactly did {who} say?",
        spans=(_piece(x, here[0]), _piece(y, there[0])),
        sides=((context.letter(x.span), f"“{a}”"), (context.letter(y.span), f"“{b}”")),
        sure=SURE,
        reasons=(Reason(f"two renderings between quotation marks, nearly word for word, with “{a}” / “{b}”", SURE),),
    )
