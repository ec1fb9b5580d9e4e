"""Which articles have a token: sorted runs of integers, asked and added to many at a time.

A dictionary of lists costs a call and a few misses of the processor's cache for every token looked up.  Here a posting
is one integer, its token above its article, and those of a token lie beside each other: most in a long run, the newest
in a short one that is sorted anew when more come.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from rashomon.group.ragged import Integers, Tokens, spread

_HALF = 32  # bits of an article's number
_NUMBER = (1 << _HALF) - 1
_SHORT = 1 << 17  # postings of the short run before they go into the long one


class Postings:
    """The newest ``cap`` articles of every token, and for a while some older ones; numbers rise, below 2**31."""

    def __init__(self, cap: int) -> None:
        self._cap = cap
        self._long: Integers = np.zeros(0, dtype=np.int64)
        self._short: Integers = np.zeros(0, dtype=np.int64)
        self._coming: list[Integers] = []

    def __len__(self) -> int:
        return len(self._long) + len(self._short) + sum(map(len, self._coming))

    def add(self, tokens: Tokens, numbers: Integers) -> None:
        """Notes for each token an article that has it, all later than those that were asked about so far."""
        if len(self._short) > _SHORT:
            self._merge()
        self._coming.append(tokens.astype(np.int64) << _HALF | numbers)

    def before(self, tokens: Tokens, numbers: Integers) -> tuple[Integers, Integers]:
        """The newest articles with each token that came before the article asked about: for which one, and which.

        The first part rises but for one step down; of the articles of one token none is given twice.
        """
        self._sort()
        high = tokens.astype(np.int64) << _HALF | numbers
        order = np.argsort(high)
        room = np.full(len(high), self._cap)
        which: list[Integers] = []
        found: list[Integers] = []
        for run in (self._short, self._long):
            ends, starts = np.empty_like(high), np.empty_like(high)
            ends[order] = np.searchsorted(run, high[order])  # in order they meet what the cache still holds
            starts[order] = np.searchsorted(run, high[order] & ~_NUMBER)
            counts = np.minimum(ends - starts, room)
            room -= counts
            which.append(np.repeat(np.arange(len(high)), counts))
            found.append(run[spread(ends - counts, counts)] & _NUMBER)
        return np.concatenate(which), np.concatenate(found)

    def forget(self, oldest: int) -> None:
        """Lets go of the articles before number ``oldest``, and of what no token's newest are."""
        self._merge()
        self._long = self._long[self._long & _NUMBER >= oldest]

    def _sort(self) -> None:
        if not self._coming:
            return
        self._short = np.concatenate((self._short, *self._coming))
        self._coming = []
        self._short.sort(kind="stable")  # which makes use of the runs that are sorted already

    def _merge(self) -> None:
        """Makes one run of both: what is not among a token's newest is let go, so nobody may still ask for it."""
        self._sort()
        both = np.concatenate((self._long, self._short))
        both.sort(kind="stable")
        kept: npt.NDArray[np.bool_] = np.ones(len(both), dtype=np.bool_)
        tokens = both >> _HALF
        kept[: -self._cap] = tokens[self._cap :] != tokens[: -self._cap]
        self._long, self._short = both[kept], self._short[:0].copy()
