"""The weighed articles that new ones are compared with, in flat columns, and what a pair of them has in common."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.group.ragged import Column, Doubles, Integers, Ragged, Tokens
from rashomon.group.weights import LEAD, LEAD_NAME, NAME, NUMBER, SUMS, TITLE, Floats, Weighed

Search = Callable[[Sequence[Tokens], Tokens, Integers], tuple[Integers, Integers]]

TEXT_WORDS = 45  # different stems that make a whole text: a title with a few sentences has fewer
TELLING = 4.0  # weight of a word in one article of fifty: fewer have it, and it tells something
FEATURES = 24  # of a pair in one language
BRIDGE_FEATURES = 8  # of a pair in two
_SIEVE = 1 << 14  # places of a sieve for pairs of words: of an article's hundred, one in 160 others passes by chance


@dataclass(frozen=True, slots=True)
class Pairs:
    """Articles, each with others on the shelf: what is asked about many pairs at once costs little a pair.

    ``numbers``: those of the others, the first article's first; ``which``: for each of them its article's place in
    ``own``, rising.
    """

    own: Sequence[Weighed]
    which: Integers
    numbers: Integers

    def __len__(self) -> int:
        return len(self.numbers)

    @classmethod
    def of(cls, own: Sequence[Weighed], numbers: Sequence[Integers]) -> Pairs:
        """Each article with as many others as its array names."""
        which = np.repeat(np.arange(len(own)), [len(n) for n in numbers])
        return cls(own, which, np.concatenate(numbers) if numbers else np.zeros(0, dtype=np.int64))

    def only(self, kept: npt.NDArray[np.bool_]) -> Pairs:
        """Some of the pairs."""
        return Pairs(self.own, self.which[kept], self.numbers[kept])

    def ends(self) -> Integers:
        """For each article, where its pairs end."""
        return np.cumsum(np.bincount(self.which, minlength=len(self.own)))


class Shelf:
    """Articles by number, from 0 in order of arrival; the oldest are forgotten."""

    def __init__(self) -> None:
        self._words = Ragged(np.int32, np.float32, np.float32, np.uint8)
        self._pairs = Ragged(np.int32, np.float32)
        self._bridge = Ragged(np.int32, np.float32)
        self._sums = np.zeros((64, len(SUMS)), dtype=np.float32)
        self._facts = np.zeros((64, 3))  # number of the language (-1 for a copy), day (not a number: none), words
        self._languages: dict[str, int] = {}
        self._rows = 0
        self._vectors: Floats | None = None
        self._oldest = 0
        self._place = np.zeros(1024, dtype=np.int32)  # of a token in the articles now compared, plus one
        self._sieve = np.zeros(_SIEVE, dtype=np.bool_)

    def __len__(self) -> int:
        return self._rows + self._oldest

    def add(self, own: Weighed | None) -> None:
        """Puts the next article there; None for one that nothing is compared with, a copy."""
        row = self._rows
        self._rows += 1
        if row >= len(self._facts):
            self._facts = _longer(self._facts, row)
        if own is None:
            self._facts[row] = (-1, math.nan, 0)
            nothing = np.zeros(0)
            self._words.add(nothing, nothing, nothing, nothing)
            self._pairs.add(nothing, nothing)
            self._bridge.add(nothing, nothing)
            return
        language = self._languages.setdefault(own.language, len(self._languages))
        self._facts[row] = (language, math.nan if own.day is None else own.day, own.words)
        self._words.add(own.tokens, own.idf, own.tf, own.flags)
        self._pairs.add(own.pairs, own.pair_weights)
        self._bridge.add(own.bridge, own.bridge_weights)
        if row >= len(self._sums):
            self._sums = _longer(self._sums, row)
        self._sums[row] = own.sums
        if own.vector is not None:
            if self._vectors is None:
                self._vectors = np.zeros((64, len(own.vector)), dtype=np.float32)
            if row >= len(self._vectors):
                self._vectors = _longer(self._vectors, row)
            self._vectors[row] = own.vector

    def has(self, number: int) -> bool:
        """Whether the article is still there, and no copy."""
        return number >= self._oldest and self._facts[number - self._oldest, 0] >= 0

    def day(self, number: int) -> float:
        """Days since 1970; not a number where none is stated."""
        return float(self._facts[number - self._oldest, 1])

    def days(self, numbers: Integers) -> Doubles:
        return np.asarray(self._facts[numbers - self._oldest, 1])

    def words(self, numbers: Integers) -> tuple[Integers, Column, Column]:
        """How many words each article has, and of all, one after another, which they are and their weights as text."""
        starts, lengths = self._words.spans(numbers)
        return lengths, self._words.joined(0, starts, lengths), self._words.joined(2, starts, lengths)

    def in_language(self, pairs: Pairs) -> npt.NDArray[np.bool_]:
        """Which pairs are written in one language."""
        own = np.array([self._languages.get(o.language, -2) for o in pairs.own])
        return np.asarray(self._facts[pairs.numbers - self._oldest, 0] == own[pairs.which])

    def texts(self, pairs: Pairs) -> npt.NDArray[np.bool_]:
        """Which pairs are of two whole texts."""
        whole = np.array([o.words >= TEXT_WORDS for o in pairs.own])
        return np.asarray(whole[pairs.which] & (self._facts[pairs.numbers - self._oldest, 2] >= TEXT_WORDS))

    def forget(self, oldest: int) -> None:
        """Lets go of the articles before number ``oldest``."""
        gone = oldest - self._oldest
        if gone <= 0:
            return
        for ragged in (self._words, self._pairs, self._bridge):
            ragged.forget(oldest)
        self._sums = self._sums[gone:].copy()
        if self._vectors is not None:
            self._vectors = self._vectors[gone:].copy()
        self._facts = self._facts[gone:].copy()
        self._rows -= gone
        self._oldest = oldest

    def cosines(self, pairs: Pairs) -> Doubles | None:
        """Of the articles' vectors; None where there are none."""
        vectors = [o.vector for o in pairs.own if o.vector is not None]
        if self._vectors is None or len(vectors) < len(pairs.own):
            return None
        out = np.zeros(len(pairs))
        for vector, (start, end) in zip(vectors, _spans(pairs.ends()), strict=True):
            out[start:end] = self._vectors[pairs.numbers[start:end] - self._oldest] @ vector
        return out

    def features(self, pairs: Pairs) -> Doubles:
        """`FEATURES` numbers for each pair of articles in one language, the same in both directions."""
        n = len(pairs)
        row, mine, theirs = self._common(pairs, self._words, [o.tokens for o in pairs.own], self._by_place)
        a_idf, a_tf, a_flags = (
            np.concatenate([o.idf for o in pairs.own])[mine],
            np.concatenate([o.tf for o in pairs.own])[mine],
            np.concatenate([o.flags for o in pairs.own])[mine],
        )
        b_idf, b_tf, b_flags = (self._words.at(column, theirs) for column in (1, 2, 3))
        both, least = a_flags & b_flags, np.minimum(a_idf, b_idf)
        titles, leads, names = (np.flatnonzero(both & bit) for bit in (TITLE, LEAD, NAME))

        def total(kept: Integers | npt.NDArray[np.bool_], values: Floats | None = None) -> Doubles:
            """The sum of some values by pair, or how many there are."""
            weights = None if values is None else values[kept]
            return np.asarray(np.bincount(row[kept], weights=weights, minlength=n), dtype=np.float64)

        a_in_b = total((a_flags & TITLE > 0) & (b_flags & LEAD > 0), least)
        b_in_a = total((a_flags & LEAD > 0) & (b_flags & TITLE > 0), least)
        named, counted, title = total(names, least), total(both & NUMBER > 0, least), total(titles, least)
        a, b = self._totals(pairs)
        in_b, in_a = a_in_b / a["title_sum"], b_in_a / b["title_sum"]
        names_least = np.minimum(a["names_sum"], b["names_sum"])
        numbers_least = np.minimum(a["numbers_sum"], b["numbers_sum"])
        first, next_two, leading = _leading(row[leads], least[leads], n)
        a_lead = a["lead_names_sum"] - total(a_flags & LEAD_NAME == LEAD_NAME, a_idf)
        b_lead = b["lead_names_sum"] - total(b_flags & LEAD_NAME == LEAD_NAME, b_idf)
        a_all = a["names_sum"] - total(a_flags & NAME > 0, a_idf)
        b_all = b["names_sum"] - total(b_flags & NAME > 0, b_idf)
        a_text, b_text = a["has_text"] > 0, b["has_text"] > 0
        out = np.empty((FEATURES, n))
        for line, values in zip(out, (
            total(titles, a_idf * b_idf) / (a["title_norm"] * b["title_norm"]),
            np.maximum(in_b, in_a),
            np.minimum(in_b, in_a),
            np.bincount(row, weights=a_tf * b_tf, minlength=n) / (a["words_norm"] * b["words_norm"]),
            _shares(named, names_least, 0.0),
            np.log1p(named),
            np.log1p(counted),
            (numbers_least > 0) & (counted == 0),
            (names_least > 0) & (named == 0),
            np.log1p(title),
            np.log1p(leading),
            first,
            next_two,
            np.log1p(total(np.minimum(a_tf, b_tf) > TELLING)),
            np.log1p(total(names[least[names] > TELLING])),
            a_text & b_text,
            a_text | b_text,
            np.log1p(np.minimum(a["lead_count"], b["lead_count"])),
            self._pair_dots(pairs) / (a["pairs_norm"] * b["pairs_norm"]),
            np.minimum(a_lead, b_lead),
            np.maximum(a_lead, b_lead),
            np.minimum(a_all, b_all),
            np.maximum(a_all, b_all),
            _shares(counted, numbers_least, 0.5),
        ), strict=True):  # fmt: skip
            line[:] = values
        return out.T

    def bridge_features(self, pairs: Pairs) -> Doubles:
        """`BRIDGE_FEATURES` numbers for each pair of articles in two languages."""
        n = len(pairs)
        row, mine, theirs = self._common(pairs, self._bridge, [o.bridge for o in pairs.own], self._by_place)
        a_weights, b_weights = np.concatenate([o.bridge_weights for o in pairs.own])[mine], self._bridge.at(1, theirs)
        a, b = self._totals(pairs)
        first, second, shared = _leading(row, np.minimum(a_weights, b_weights), n, 2)
        in_b, in_a = (_shares(shared, side["bridge_sum"], 0.0) for side in (a, b))
        dot = np.bincount(row, weights=a_weights * b_weights, minlength=n)
        return np.stack((
            dot / (a["bridge_norm"] * b["bridge_norm"]),
            np.maximum(in_b, in_a),
            np.minimum(in_b, in_a),
            np.log1p(shared),
            first,
            second,
            np.log1p(np.bincount(row, minlength=n)),
            np.log1p(np.minimum(a["bridge_count"], b["bridge_count"])),
        ), axis=1)  # fmt: skip

    def _totals(self, pairs: Pairs) -> tuple[dict[str, Doubles], dict[str, Doubles]]:
        """By name the `SUMS` of each pair's articles."""
        own = np.array([o.sums for o in pairs.own], dtype=np.float64).T[:, pairs.which]
        others = self._sums[pairs.numbers - self._oldest].astype(np.float64).T
        return dict(zip(SUMS, own, strict=True)), dict(zip(SUMS, others, strict=True))

    def _pair_dots(self, pairs: Pairs) -> Doubles:
        """Of the weights of the pairs of words that two articles share."""
        row, mine, theirs = self._common(pairs, self._pairs, [o.pairs for o in pairs.own], self._by_sieve)
        weights = np.concatenate([o.pair_weights for o in pairs.own])[mine] * self._pairs.at(1, theirs)
        return np.bincount(row, weights=weights, minlength=len(pairs)).astype(np.float64)

    def _common(
        self, pairs: Pairs, kept: Ragged, own: Sequence[Tokens], search: Search
    ) -> tuple[Integers, Integers, Integers]:
        """What the articles of each pair share: the pair, rising; the place in all ``own`` ones; and in ``kept``."""
        starts, lengths = kept.spans(pairs.numbers)
        ends = np.cumsum(lengths)
        met, mine = search(own, kept.joined(0, starts, lengths), np.append(0, ends)[pairs.ends()])
        row = np.searchsorted(ends, met, side="right")
        return row, mine, met + (starts - ends + lengths)[row]

    def _by_place(self, own: Sequence[Tokens], tokens: Tokens, ends: Integers) -> tuple[Integers, Integers]:
        """Each article's tokens among the others' that follow one another up to its end: where, and which they are."""
        most = max(max((int(o[-1]) for o in own if len(o)), default=0), int(tokens.max(initial=0)))
        if most >= len(self._place):
            self._place = np.zeros(most + most // 2 + 1, dtype=np.int32)
        found, place, before = np.empty(len(tokens), dtype=np.int32), self._place, 1
        for given, (start, end) in zip(own, _spans(ends), strict=True):
            place[given] = np.arange(before, before + len(given), dtype=np.int32)
            np.take(place, tokens[start:end], out=found[start:end], mode="clip")
            place[given] = 0
            before += len(given)
        met = np.flatnonzero(found)
        return met, found[met].astype(np.int64) - 1

    def _by_sieve(self, own: Sequence[Tokens], tokens: Tokens, ends: Integers) -> tuple[Integers, Integers]:
        """The same for tokens of a wide range, few of which are shared: most are told apart by their last bits."""
        low, passed, sieve = tokens & (_SIEVE - 1), np.empty(len(tokens), dtype=np.bool_), self._sieve
        for given, (start, end) in zip(own, _spans(ends), strict=True):
            marks = given & (_SIEVE - 1)
            sieve[marks] = True
            np.take(sieve, low[start:end], out=passed[start:end], mode="clip")
            sieve[marks] = False
        met = np.flatnonzero(passed)
        which = np.repeat(np.arange(len(own)), [len(o) for o in own])
        known = which << 32 | np.concatenate(own)
        asked = np.searchsorted(ends, met, side="right") << 32 | tokens[met]
        at = np.minimum(np.searchsorted(known, asked), max(0, len(known) - 1))
        same = np.flatnonzero(known[at] == asked) if len(known) else at[:0]
        return met[same], at[same]


def _spans(ends: Integers) -> Iterator[tuple[int, int]]:
    """Where pieces that follow one another begin and end."""
    return itertools.pairwise([0, *ends.tolist()])


def _leading(row: Integers, weights: Floats, n: int, upto: int = 3) -> tuple[Doubles, Doubles, Doubles]:
    """For each row (they rise): its heaviest weight, the sum of the next (up to place ``upto``), and the sum of all."""
    total = np.bincount(row, weights=weights, minlength=n)
    heaviest = np.zeros((upto, n))
    counts = np.bincount(row, minlength=n)
    there = np.flatnonzero(counts)
    counts, left = counts[there], weights.astype(np.float64)
    starts = np.cumsum(counts) - counts
    for line in heaviest if len(there) else ():
        top = np.maximum.reduceat(left, starts)
        line[there] = np.where(np.isfinite(top), top, 0.0)
        hit = np.flatnonzero(left == np.repeat(top, counts))
        once = np.append(True, row[hit][1:] != row[hit][:-1])
        left[hit[once]] = -np.inf  # one of equals is taken at a time
    return heaviest[0], heaviest[1:].sum(axis=0), total.astype(np.float64)


def _shares(part: Doubles, whole: Doubles, otherwise: float) -> Doubles:
    """part / whole, and ``otherwise`` where there is no whole."""
    out = np.full(len(whole), otherwise)
    np.divide(part, whole, out=out, where=whole > 0)
    return out


def _longer(rows: npt.NDArray[Any], least: int) -> npt.NDArray[Any]:
    out = np.zeros((least + least // 2 + 64, rows.shape[1]), dtype=rows.dtype)
    out[: len(rows)] = rows
    return out
