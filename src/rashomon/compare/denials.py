"""Denials and what they deny: speech of another speaker that says, in whatever words, what somebody rejects.

A denial names what it denies ("denied that the ship had carried arms"), so that it is looked up among what others say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from rashomon.compare.context import Context
from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import one_name
from rashomon.compare.slots import Form, Words
from rashomon.compare.speakers import against, denies, spoken
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Quote, Unit

LINK = 0.45  # what a denial and what it denies count as linked, where they are linked less
SURE = 0.55  # how sure
FEWEST = 2  # words that a denial and what it denies have in common
SHARED = 1.2  # rarity of these words, added up, where who denies is spoken of
SURELY = 1.8  # … and where he is not
COVERED = 0.6  # or so many of the denial's words: of what all tell, every word is a common one
SPOKEN = 200  # a word in more sentences is not looked up


def denials(context: Context) -> Iterator[tuple[Facing, Difference]]:
    """Of each denial, and each other account, what a speaker says there that comes nearest to what is denied."""
    units = context.aligned.units
    said = {u.number: spoken(context, u) for u in units}
    index = _index(context, [u for u in units if said[u.number]])
    for u in units:
        for quote in said[u.number]:
            if denies(context.words(u), quote, context.language(u.span)):
                yield from _of(context, u, quote, said, index)


def _of(
    context: Context,
    unit: Unit,
    quote: Quote,
    said: Mapping[int, Sequence[Quote]],
    index: Mapping[Hashable, Sequence[int]],
) -> Iterator[tuple[Facing, Difference]]:
    """The speech of somebody else that one denies, in the likest sentence of each other account."""
    for n in _matters(context, unit, quote, index):
        other = context.aligned.units[n]
        held, language = context.words(other), context.language(other.span)
        others = (q for q in said[n] if not one_name(q, quote) and not denies(held, q, language))
        against_it = (q for q in others if not _doubting(context, other, q))
        speaker = next(against_it, None)
        if speaker is None:
            continue
        a, b = (unit, other) if unit.number < n else (other, unit)
        link = max(LINK, context.aligned.likeness.get((a.number, b.number), 0.0))
        look = Facing(a, b, link, (), context, "denial")
        x, y = (quote, speaker) if a is unit else (speaker, quote)
        yield look, against(look, x, y, SURE, "one of them denies what the other says")


def _matters(context: Context, unit: Unit, quote: Quote, index: Mapping[Hashable, Sequence[int]]) -> list[int]:
    """Of each other account the sentence that shares most of what is denied, where it shares enough; in order."""
    words = context.words(unit)
    own = context.by_name.get(quote.speaker_name or "")
    told = [f for f in words.forms if _inside(words, f.place, quote) and (f.actor is None or f.actor != own)]
    shared: Counter[int] = Counter()
    weight: dict[int, float] = defaultdict(float)
    for form in told:
        for n in {n for key in _keys(form) for n in index.get(key, ())}:
            shared[n] += 1
            weight[n] += context.rarity(form.lemma)
    best: dict[str, tuple[float, int]] = {}
    for n, count in sorted(shared.items()):
        other = context.aligned.units[n]
        if other.span.article == unit.span.article or count < FEWEST:
            continue
        about = own is not None and own in context.words(other).actors.values()
        if weight[n] < SURELY and not (about and (weight[n] >= SHARED or count >= COVERED * len(told))):
            continue
        if weight[n] > best.get(other.span.article, (0.0, 0))[0]:
            best[other.span.article] = (weight[n], n)
    return sorted(n for _, n in best.values())


def _index(context: Context, units: Sequence[Unit]) -> dict[Hashable, list[int]]:
    """Stems, actors and classes of deeds to the sentences that hold them."""
    out: dict[Hashable, set[int]] = defaultdict(set)
    for u in units:
        for form in context.words(u).forms:
            for key in _keys(form):
                out[key].add(u.number)
    return {key: sorted(held) for key, held in out.items() if len(held) <= SPOKEN}


def _keys(form: Form) -> Iterator[Hashable]:
    yield form.stem
    if form.actor is not None:
        yield "actor", form.actor
    for n in form.classes:
        yield "class", n


def _doubting(context: Context, unit: Unit, quote: Quote) -> bool:
    """Whether somebody speaks of what is not so ("a false report"): he is of one mind with who denies it."""
    words, doubtful = context.words(unit), vocabulary(context.language(unit.span)).doubtful
    return any(t.lemma.lower() in doubtful for i, t in enumerate(words.tokens) if _inside(words, i, quote))


def _inside(words: Words, i: int, quote: Quote) -> bool:
    t = words.tokens[i]
    return any(c.start <= t.start and t.end <= c.end for c in quote.content)
