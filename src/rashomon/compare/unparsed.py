"""Differences where a sentence was not parsed, as all of a language without a trained reader: by rule, of three types.

How many, when and where are told by words that need no syntax: what stands around a number, a day or a place, in the
same sentence and with no comma or "and" between.  Words of two languages are compared by their English names
(`languages.bridge`), by names, and by a common root.  All else that tellings differ in needs who did what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.compare.dates import dated, days_apart
from rashomon.compare.dates import difference as of_days
from rashomon.compare.facing import Difference, Facing
from rashomon.compare.numbers import KINDS, apart, two_bounds
from rashomon.compare.numbers import difference as of_numbers
from rashomon.compare.vocabulary import Vocabulary, vocabulary
from rashomon.languages import MissingTable
from rashomon.languages.bridge import bridge, in_english
from rashomon.model import Mention, Number, Reason, Span, Time, Unit
from rashomon.quantities import compatible

# Chosen on one invented story of two languages and on what is told of unlike sentences in others: few and right.
COUNTED, DATED, PLACED = 0.5, 0.7, 0.9  # links from which numbers, days, places of two sentences are compared
NEAR = 45  # characters around a number or a day that tell what it is of
BEFELL = 25  # characters from a number to what befell those counted, as in `numbers`
COMMON = 2  # words in common around two numbers; around two days one
SAYING = 12  # characters from a verb of saying to a day that is its own: "said on Monday"
OF_DAYS, OF_PLACES = 0.6, 0.5  # how sure
NOUN = 3  # letters that a noun has at least, so that "of" is none
MOST_OTHER = 0.5  # share of the words outside the places in which two sentences may differ
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_PARTED = re.compile(r"[,;:()—–]")


def unparsed(look: Facing) -> Iterator[Difference]:
    """Numbers, days and places that differ between two sentences of which at least one was not parsed."""
    if all(words.tokens for words in look.words):
        return
    if look.link >= COUNTED:
        yield from _numbers(look)
    if look.link >= DATED:
        yield from _days(look)
    if look.link >= PLACED:
        yield from _places(look)


# --- how many --------------------------------------------------------------------------------------------------------


def _numbers(look: Facing) -> Iterator[Difference]:
    for x in look.a.numbers:
        same = [y for y in look.b.numbers if x.kind in KINDS and _one_thing(look, x, y)]
        if len(same) != 1 or len([n for n in look.a.numbers if _one_thing(look, n, same[0])]) != 1:
            continue  # nobody knows which of several it is
        if apart(x, same[0]) and (two_bounds(x, same[0]) or compatible(x, same[0]) == "differs"):
            befell = _befell(look, look.a, x)
            told = _vocabulary(look, look.a).befallen
            yield of_numbers(look, x, same[0], told[befell] if befell is not None else "")


def _one_thing(look: Facing, x: Number, y: Number) -> bool:
    """Whether both count people to whom one thing happened, one noun, or one unit with the same words around."""
    if x.kind != y.kind or (x.unit or "") != (y.unit or ""):
        return False
    common = len(_around(look, look.a, x.span) & _around(look, look.b, y.span))
    if x.unit is not None:
        return common >= COMMON
    mine, theirs = _befell(look, look.a, x), _befell(look, look.b, y)
    if mine is not None or theirs is not None:
        return mine == theirs
    nouns = [_english(look, unit, n.noun) for unit, n in ((look.a, x), (look.b, y)) if n.noun]
    return len(nouns) == 2 and nouns[0] == nouns[1] and common > COMMON  # the noun is one of them


def _befell(look: Facing, unit: Unit, number: Number) -> int | None:
    """What happened to those counted, by the nearest word that tells and that nothing parts from the number.

    None also where the number is of some of more ("including ten children").
    """
    words = _vocabulary(look, unit)
    text = look.text(unit.span)
    start, end = number.span.start - unit.span.start, number.span.end - unit.span.start
    before = _WORD.findall(text[max(0, start - BEFELL) : start].lower())
    if words.parts & set(before[-2:]):
        return None
    found = []
    for m in _WORD.finditer(text.lower(), max(0, start - NEAR), min(len(text), end + NEAR)):
        row = words.befalls.get(m[0])
        first, last = (m.end(), start) if m.end() <= start else (end, m.start())
        between = text[first:last]
        if row is not None and last - first <= BEFELL and not _parted(between, words):
            found.append((last - first, row))
    return min(found)[1] if found else None


def _parted(between: str, words: Vocabulary) -> bool:
    return bool(_PARTED.search(between)) or not words.joints.isdisjoint(_WORD.findall(between.lower()))


# --- when ------------------------------------------------------------------------------------------------------------


def _days(look: Facing) -> Iterator[Difference]:
    """The only day of each sentence, where they are apart and something around both is the same."""
    one, two = (_told(look, unit) for unit in look.sides)
    if len(one) != 1 or len(two) != 1 or not days_apart(look, one[0], two[0]):
        return
    if _around(look, look.a, one[0].span) & _around(look, look.b, two[0].span):
        yield of_days(look, one[0], two[0], OF_DAYS)


def _told(look: Facing, unit: Unit) -> list[Time]:
    """The times of a sentence that say when, but not when somebody said it."""
    cues = [q.cue for q in look.context.quotes_in(unit) if q.cue is not None]
    return [t for t in dated(look, unit) if not any(_gap(t.span, cue) <= SAYING for cue in cues)]


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


# --- where -----------------------------------------------------------------------------------------------------------


def _places(look: Facing) -> Iterator[Difference]:
    """One place on each side that the other does not name, behind the same kind of word and the same noun."""
    one, two = (_placed(look, unit) for unit in look.sides)
    there = [{look.context.actor_ids.get((m.span.article, m.actor)) for m, _, _ in side} for side in (one, two)]
    mine = [x for x in one if look.context.actor_ids.get((x[0].span.article, x[0].actor)) not in there[1]]
    theirs = [y for y in two if look.context.actor_ids.get((y[0].span.article, y[0].actor)) not in there[0]]
    if len(mine) != 1 or len(theirs) != 1 or mine[0][1:] != theirs[0][1:] or _other(look) > MOST_OTHER:
        return
    x, y = mine[0][0], theirs[0][0]
    ids = [look.context.actor_ids.get((m.span.article, m.actor), "") for m in (x, y)]
    if look.context.nested(*ids):
        return
    a, b = look.text(x.span), look.text(y.span)
    yield Difference(
        type="place",
        grade="can-both-hold",
        title=f"Where? ({_before(look, x)})",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=OF_PLACES,
        reasons=(Reason(f"the same words around two places: {a} / {b}", OF_PLACES),),
    )


def _placed(look: Facing, unit: Unit) -> list[tuple[Mention, int, str]]:
    """The places that a sentence names, each with the row of the word before it and the noun before that."""
    words, out = _vocabulary(look, unit), []
    for m in look.context.mentions_in(unit):
        actor = look.context.actor_ids.get((m.span.article, m.actor), "")
        before = _WORD.findall(look.text(unit.span)[: m.span.start - unit.span.start])
        while before and before[-1].lower() in words.articles - words.where.keys():
            before.pop()
        if look.context.kinds.get(actor) == "place" and len(before) > 1 and before[-1].lower() in words.where:
            out.append((m, words.where[before[-1].lower()], _english(look, unit, before[-2])))
    return out


def _before(look: Facing, place: Mention) -> str:
    """The noun that a place is told of, as its account writes it."""
    start = look.a.span.start if look.a.span.covers(place.span) else look.b.span.start
    words = _WORD.findall(look.text(Span(place.span.article, start, place.span.start)))
    return next((str(w) for w in reversed(words) if len(w) > NOUN), "")


def _other(look: Facing) -> float:
    """Share of the words of the shorter sentence that the other lacks, names of places aside."""
    one, two = ({_english(look, u, w) for w in u.words if w[:1].isalpha()} for u in look.sides)
    return 1 - len(one & two) / max(1, min(len(one), len(two)))


# --- words -----------------------------------------------------------------------------------------------------------


def _around(look: Facing, unit: Unit, span: Span) -> set[str]:
    """The English names of the content words within NEAR characters of a stretch, in its sentence."""
    text, at, content = look.text(unit.span), unit.span.start, set(unit.words)
    lemmas = {t.start - at: t.lemma.lower() for t in look.tokens(unit)}
    out = set()
    for m in _WORD.finditer(text, max(0, span.start - at - NEAR), min(len(text), span.end - at + NEAR)):
        word = m[0].lower()
        lemma = lemmas.get(m.start(), word)
        outside = m.end() <= span.start - at or m.start() >= span.end - at
        if outside and not word[0].isdigit() and not content.isdisjoint((word, lemma)):
            out |= {_english(look, unit, word), _english(look, unit, lemma)}
    return out


def _english(look: Facing, unit: Unit, word: str) -> str:
    """What a word is compared by: its English name's first letters; its own where no bridge knows it."""
    try:
        english = bridge(look.context.language(unit.span).split("-")[0])
    except (MissingTable, KeyError):
        english = {}
    return in_english(word, english)


def _vocabulary(look: Facing, unit: Unit) -> Vocabulary:
    return vocabulary(look.context.language(unit.span))
