"""Who may belong together: an inverted index over the articles seen, by telling words and by what bridges languages.

A word's list holds the newest articles alone: a word of hundreds of articles tells nothing, and without the cap the
work for one article would grow with the stream (issue 6 calls it essential).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.group.postings import Postings
from rashomon.group.ragged import Integers, Tokens, new, spread
from rashomon.group.weights import LEAD, NAME, NUMBER, Floats, Weighed

CAP = 80  # newest articles kept of a word: within the 50 to 200 that issue 6 names
CAP_ACROSS = 40  # newest articles kept of a bridging token, by language
QUERY = 24  # heaviest tokens of an article that are looked up
SAME = 20  # candidates in the article's language
ACROSS = 10  # and in other languages
_TOGETHER = 32  # articles looked up at once: what is found for more no longer fits a processor's cache
_NUMBER_BITS = 31  # of an article's number
_FLOAT_BITS = 32


@dataclass(frozen=True, slots=True)
class _Keys:
    """What several articles are looked up by: ``which`` article by its place, rising, and its tokens with their
    weights, heaviest first."""

    which: Integers
    tokens: Tokens
    weights: Floats

    def of(self, articles: Integers) -> _Keys:
        """Those of some articles, whose places rise; ``which`` then says at which place of ``articles``."""
        starts = np.searchsorted(self.which, articles)
        counts = np.searchsorted(self.which, articles, side="right") - starts
        kept = spread(starts, counts)
        return _Keys(np.repeat(np.arange(len(articles)), counts), self.tokens[kept], self.weights[kept])


class Index:
    """Articles by token, newest kept; numbers are those of the caller and must rise, below 2**31."""

    def __init__(self) -> None:
        self._words: dict[str, Postings] = {}
        self._bridge: dict[str, Postings] = {}
        self._oldest = 0

    def add(self, number: int, own: Weighed) -> None:
        """Makes an article findable."""
        self._add(np.array([number]), [own], _words([own]), _bridge([own]))

    def add_all(self, numbers: Sequence[int], own: Sequence[Weighed]) -> list[Integers]:
        """For each article the numbers of earlier ones, likeliest first inside a language, its own before the others;
        each is made findable before the next is looked up."""
        words, bridge, all_numbers = _words(own), _bridge(own), np.array(numbers, dtype=np.int64)
        self._add(all_numbers, own, words, bridge)
        out: list[Integers] = []
        for at in range(0, len(own), _TOGETHER):
            some = np.arange(at, min(at + _TOGETHER, len(own)))
            languages = [own[i].language for i in some.tolist()]
            same = self._near(self._words, words.of(some), all_numbers[some], languages, True)
            across = self._near(self._bridge, bridge.of(some), all_numbers[some], languages, False)
            out += [np.concatenate(both) for both in zip(same, across, strict=True)]
        return out

    def forget(self, oldest: int) -> None:
        """Lets go of the articles before number ``oldest``."""
        if oldest <= self._oldest:
            return
        self._oldest = oldest
        for lists in (self._words, self._bridge):
            for language in list(lists):
                lists[language].forget(oldest)
                if not len(lists[language]):
                    del lists[language]

    def _add(self, numbers: Integers, own: Sequence[Weighed], words: _Keys, bridge: _Keys) -> None:
        languages = [o.language for o in own]
        for language in sorted(set(languages)):
            members = np.flatnonzero([one == language for one in languages])
            for lists, keys, cap in ((self._words, words, CAP), (self._bridge, bridge, CAP_ACROSS)):
                its = keys.of(members)
                lists.setdefault(language, Postings(cap)).add(its.tokens, numbers[members][its.which])

    def _near(
        self, lists: dict[str, Postings], keys: _Keys, numbers: Integers, languages: Sequence[str], same: bool
    ) -> list[Integers]:
        """For each article the likeliest in its language, or in the others."""
        which: list[Integers] = []
        found: list[Integers] = []
        squares: list[Floats] = []
        for language, postings in lists.items():
            asking = np.flatnonzero([(one == language) == same for one in languages])
            if not len(asking):
                continue
            its = keys.of(asking)
            key, posted = postings.before(its.tokens, numbers[asking][its.which])
            which.append(asking[its.which[key]])
            found.append(posted)
            squares.append(np.square(its.weights)[key])
        if not found:
            return [numbers[:0] for _ in languages]
        best, counts = _best(
            np.concatenate(which), np.concatenate(found), np.concatenate(squares), len(languages),
            SAME if same else ACROSS,
        )  # fmt: skip
        cut = np.split(best, np.cumsum(counts)[:-1])
        return [one[one >= self._oldest] for one in cut]


def _best(which: Integers, found: Integers, squares: Floats, n: int, count: int) -> tuple[Integers, Integers]:
    """For each of ``n`` articles those found with the largest sums of squared weights, newest first of equals, and how
    many these are.  Both sorts are of whole integers that hold all they go by: no other sort is as quick."""
    bits = len(found).bit_length()
    keys = ((which << _NUMBER_BITS | found) << bits) | np.arange(len(found))
    keys.sort()
    pairs = keys >> bits
    first = new(pairs)
    scores = np.zeros(int(first.sum()), dtype=np.float32)
    np.add.at(scores, np.cumsum(first) - 1, squares[keys & ((1 << bits) - 1)])  # one by one, heaviest token first
    pairs = pairs[first]
    asking = pairs >> _NUMBER_BITS
    ranked = ((asking << _FLOAT_BITS | _falling(scores)) << bits) | np.arange(len(pairs))[::-1]
    ranked.sort()
    there = np.bincount(asking, minlength=n)
    counts = np.minimum(there, count)
    chosen = len(pairs) - 1 - (ranked[spread(np.cumsum(there) - there, counts)] & ((1 << bits) - 1))
    return pairs[chosen] & ((1 << _NUMBER_BITS) - 1), counts


def _falling(weights: Floats) -> Integers:
    """Integers of 32 bits in the opposite order of the weights."""
    bits = weights.view(np.int32).astype(np.int64)
    return (1 << 31) - 1 - (bits ^ (bits >> 31 & 0x7FFFFFFF))  # below 0 a larger number of bits is a smaller weight


def _words(own: Sequence[Weighed]) -> _Keys:
    """Words of title and beginning, names and numbers."""
    flags = np.concatenate([o.flags for o in own])
    telling = np.flatnonzero(flags & (LEAD | NAME | NUMBER))
    which = np.repeat(np.arange(len(own)), [len(o.tokens) for o in own])
    tokens, weights = np.concatenate([o.tokens for o in own]), np.concatenate([o.idf for o in own])
    return _heaviest(which[telling], tokens[telling], weights[telling])


def _bridge(own: Sequence[Weighed]) -> _Keys:
    which = np.repeat(np.arange(len(own)), [len(o.bridge) for o in own])
    return _heaviest(
        which, np.concatenate([o.bridge for o in own]), np.concatenate([o.bridge_weights for o in own])
    )  # fmt: skip


def _heaviest(which: Integers, tokens: Tokens, weights: Floats) -> _Keys:
    """The heaviest tokens of each article, by number where weights are equal."""
    bits = len(tokens).bit_length()
    ranked = ((which << _FLOAT_BITS | _falling(weights)) << bits) | np.arange(len(tokens))
    ranked.sort()
    rank = np.arange(len(which)) - np.searchsorted(which, which)
    order = ranked[rank < QUERY] & ((1 << bits) - 1)
    return _Keys(which[order], tokens[order], weights[order])
