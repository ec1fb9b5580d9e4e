"""Which sentences are laid face to face: those alike, and those that a typed key brings together though they are not.

Keys: one deed of one doer or done to one thing; speech of two speakers on one matter; the openings of two accounts.
Keys are looked up, never compared all with all, so that the work grows with the pairs found.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from itertools import combinations

from rashomon.model import AlignedStory, ByPlace, Claim, Quote, Unit

Pair = tuple[int, int]
Arguments = Callable[[Claim], Iterable[tuple[str, Collection[Hashable]]]]  # "doer" and "done-to" with what each means
STEM = 6
OPENING = 2  # sentences of an account, its headline aside, that open it
BOND: Mapping[str, float] = {
    "deed": 0.45,
    "speech": 0.45,
    "opening": 0.4,
}  # what a key counts as a link, where the link is less
MOST_UNITS = 12  # a key that more sentences share says nothing
RARE = 0.04  # share of the sentences in which a telling word may stand at most
RARE_WORDS = 2  # telling words that speech of two speakers must share


def by_keys(
    aligned: AlignedStory,
    claims: Mapping[int, Sequence[Claim]],
    speech: Mapping[int, Sequence[Quote]],
    classes: Mapping[str, frozenset[Hashable]],
    arguments: Arguments,
) -> dict[Pair, str]:
    """Pairs of units of different accounts that share a key, with the key's kind (the first of BOND that holds)."""
    out: dict[Pair, str] = {}
    for kind, groups in (
        ("deed", _deeds(claims, classes, arguments)),
        ("speech", _speech(aligned, speech)),
        ("opening", [openings(aligned)]),
    ):
        for group in groups:
            for i, j in combinations(sorted(group), 2):
                if aligned.units[i].span.article != aligned.units[j].span.article:
                    out.setdefault((i, j), kind)
    return out


def _deeds(
    claims: Mapping[int, Sequence[Claim]], classes: Mapping[str, frozenset[Hashable]], arguments: Arguments
) -> list[set[int]]:
    held: dict[Hashable, set[int]] = defaultdict(set)
    for n, mine in claims.items():
        for c in mine:
            verb = c.deed.split(" ")[0]
            for side, keys in arguments(c):
                for deed in (verb, *classes.get(verb, ())):
                    for key in keys:
                        held[deed, side, key].add(n)
    return [units for units in held.values() if 1 < len(units) <= MOST_UNITS]


def _speech(aligned: AlignedStory, speech: Mapping[int, Sequence[Quote]]) -> list[set[int]]:
    """Pairs of sentences that share RARE_WORDS telling words, each said by a speaker of its own."""
    seen = Counter(w for u in aligned.units for w in _stems(u.words))
    rare = max(3, math.ceil(RARE * len(aligned.units)))
    speaking = [u for u in aligned.units if any(q.speaker_name for q in speech.get(u.number, ()))]
    where: dict[str, list[int]] = defaultdict(list)
    for u in speaking:
        for w in _stems(u.words):
            if seen[w] <= rare:
                where[w].append(u.number)
    shared = Counter(pair for units in where.values() for pair in combinations(units, 2))
    return [{i, j} for (i, j), n in sorted(shared.items()) if n >= RARE_WORDS]


def openings(aligned: AlignedStory) -> set[int]:
    """The units that open their accounts: headlines and the first OPENING sentences."""
    out: set[int] = set()
    count: Counter[str] = Counter()
    for u in aligned.units:
        if u.role == "headline":
            out.add(u.number)
        elif u.role == "body" and count[u.span.article] < OPENING:
            count[u.span.article] += 1
            out.add(u.number)
    return out


def _stems(words: Iterable[str]) -> set[str]:
    return {w[:STEM] for w in words}


def speaking(units: Sequence[Unit], quotes: Mapping[str, Sequence[Quote]]) -> dict[int, list[Quote]]:
    """Unit number to the pieces of speech of named speakers in it."""
    out: dict[int, list[Quote]] = defaultdict(list)
    named: dict[str, ByPlace[tuple[int, Quote]]] = {}
    for u in units:
        article = u.span.article
        if article not in named:
            told = ((n, q) for n, q in enumerate(quotes[article]) if q.speech and q.speaker_name)
            named[article] = ByPlace((piece, (n, q)) for n, q in told for piece in q.content)
        if found := dict(named[article].over(u.span)):
            out[u.number] = list(found.values())
    return out
