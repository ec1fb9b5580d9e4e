"""The weighed articles that new ones are compared with, in flat columns, and what a pair of them has in common."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.group.ragged import Integers, Ragged
from rashomon.group.weights import LEAD, LEAD_NAME, NAME, NUMBER, PAIRS, SUMS, TITLE, Floats, Tokens, Weighed

Doubles = npt.NDArray[np.float64]

TEXT_WORDS = 45  # different stems that make a whole text: a title with a few sentences has fewer
TELLING = 4.0  # weight of a word in one article of fifty: fewer have it, and it tells something
FEATURES = 24  # of a pair in one language
BRIDGE_FEATURES = 8  # of a pair in two
_AT = {name: i for i, name in enumerate(SUMS)}


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
        self._place = np.zeros(1024, dtype=np.int32)  # of a token in the article now compared, plus one
        self._weight = np.zeros(PAIRS, dtype=np.float32)  # of a pair of words in the article now compared

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

    def in_language(self, own: Weighed, numbers: Integers) -> npt.NDArray[np.bool_]:
        """Which of them are written in the article's language."""
        return np.asarray(self._facts[numbers - self._oldest, 0] == self._languages.get(own.language, -2))

    def texts(self, own: Weighed, numbers: Integers) -> npt.NDArray[np.bool_]:
        """Which of them are whole texts, where the article is one too."""
        if own.words < TEXT_WORDS:
            return np.zeros(len(numbers), dtype=np.bool_)
        return np.asarray(self._facts[numbers - self._oldest, 2] >= TEXT_WORDS)

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

    def cosines(self, own: Weighed, numbers: Integers) -> Doubles | None:
        """Of the articles' vectors; None where there are none."""
        if own.vector is None or self._vectors is None:
            return None
        return np.asarray(self._vectors[numbers - self._oldest] @ own.vector, dtype=np.float64)

    def features(self, own: Weighed, numbers: Integers) -> Doubles:
        """`FEATURES` numbers for the pairs of an article with others in its language, the same in both directions."""
        n = len(numbers)
        place, (tokens, b_idf, b_tf, b_flags) = self._words.take(numbers)
        found = self._found(own.tokens, tokens)
        met = np.flatnonzero(found)
        row, at = place[met], found[met] - 1
        a_idf, a_tf, a_flags = own.idf[at], own.tf[at], own.flags[at]
        b_idf, b_tf, b_flags = b_idf[met], b_tf[met], b_flags[met]
        both, least = a_flags & b_flags, np.minimum(a_idf, b_idf)
        a, b = own.sums.tolist(), self._sums[numbers - self._oldest].astype(np.float64)

        titles, leads, names, figures = (both & bit > 0 for bit in (TITLE, LEAD, NAME, NUMBER))
        zero = np.float32(0.0)
        sums = _totals(row, n, (
            np.where((a_flags & TITLE > 0) & (b_flags & LEAD > 0), least, zero),
            np.where((a_flags & LEAD > 0) & (b_flags & TITLE > 0), least, zero),
            np.where(names, least, zero),
            np.where(figures, least, zero),
            np.where(a_flags & LEAD_NAME == LEAD_NAME, a_idf, zero),
            np.where(b_flags & LEAD_NAME == LEAD_NAME, b_idf, zero),
            np.where(a_flags & NAME > 0, a_idf, zero),
            np.where(b_flags & NAME > 0, b_idf, zero),
            np.where(titles, a_idf * b_idf, zero),
            a_tf * b_tf,
            np.where(titles, least, zero),
            np.minimum(a_tf, b_tf) > TELLING,
            names & (least > TELLING),
        ))  # fmt: skip
        a_in_b, b_in_a, named, counted, a_lead, b_lead, a_all, b_all, title_dot, dot, title, rare, telling = sums
        in_b, in_a = a_in_b / a[_AT["title_sum"]], b_in_a / b[:, _AT["title_sum"]]
        names_least = np.minimum(a[_AT["names_sum"]], b[:, _AT["names_sum"]])
        numbers_least = np.minimum(a[_AT["numbers_sum"]], b[:, _AT["numbers_sum"]])
        first, next_two, leading = _leading(row[leads], least[leads], n)
        a_lead, b_lead = a[_AT["lead_names_sum"]] - a_lead, b[:, _AT["lead_names_sum"]] - b_lead
        a_all, b_all = a[_AT["names_sum"]] - a_all, b[:, _AT["names_sum"]] - b_all
        a_text, b_text = a[_AT["has_text"]] > 0, b[:, _AT["has_text"]] > 0
        out = np.empty((FEATURES, n))
        for line, values in zip(out, (
            title_dot / (a[_AT["title_norm"]] * b[:, _AT["title_norm"]]),
            np.maximum(in_b, in_a),
            np.minimum(in_b, in_a),
            dot / (a[_AT["words_norm"]] * b[:, _AT["words_norm"]]),
            _shares(named, names_least, 0.0),
            np.log1p(named),
            np.log1p(counted),
            (numbers_least > 0) & (counted == 0),
            (names_least > 0) & (named == 0),
            np.log1p(title),
            np.log1p(leading),
            first,
            next_two,
            np.log1p(rare),
            np.log1p(telling),
            a_text & b_text,
            a_text | b_text,
            np.log1p(np.minimum(a[_AT["lead_count"]], b[:, _AT["lead_count"]])),
            self._pair_cosines(own, numbers, b[:, _AT["pairs_norm"]]),
            np.minimum(a_lead, b_lead),
            np.maximum(a_lead, b_lead),
            np.minimum(a_all, b_all),
            np.maximum(a_all, b_all),
            _shares(counted, numbers_least, 0.5),
        ), strict=True):  # fmt: skip
            line[:] = values
        return out.T

    def bridge_features(self, own: Weighed, numbers: Integers) -> Doubles:
        """`BRIDGE_FEATURES` numbers for the pairs of an article with others in other languages."""
        n = len(numbers)
        place, (tokens, weights) = self._bridge.take(numbers)
        found = self._found(own.bridge, tokens)
        met = np.flatnonzero(found)
        row, a_weights, b_weights = place[met], own.bridge_weights[found[met] - 1], weights[met]
        a, b = own.sums.tolist(), self._sums[numbers - self._oldest].astype(np.float64)
        first, second, shared = _leading(row, np.minimum(a_weights, b_weights), n, 2)
        in_b, in_a = (_shares(shared, s, 0.0) for s in (np.full(n, a[_AT["bridge_sum"]]), b[:, _AT["bridge_sum"]]))
        dot = np.bincount(row, weights=a_weights * b_weights, minlength=n)
        return np.stack((
            dot / (a[_AT["bridge_norm"]] * b[:, _AT["bridge_norm"]]),
            np.maximum(in_b, in_a),
            np.minimum(in_b, in_a),
            np.log1p(shared),
            first,
            second,
            np.log1p(np.bincount(row, minlength=n)),
            np.log1p(np.minimum(a[_AT["bridge_count"]], b[:, _AT["bridge_count"]])),
        ), axis=1)  # fmt: skip

    def _found(self, own: Tokens, tokens: Tokens) -> Tokens:
        """For each token its place in ``own`` plus one, or 0."""
        most = max(int(own.max(initial=0)), int(tokens.max(initial=0)))
        if most >= len(self._place):
            self._place = np.zeros(most + most // 2 + 1, dtype=np.int32)
        self._place[own] = np.arange(1, len(own) + 1, dtype=np.int32)
        found = self._place[tokens]
        self._place[own] = 0
        return found

    def _pair_cosines(self, own: Weighed, numbers: Integers, norms: Doubles) -> Doubles:
        place, (pairs, weights) = self._pairs.take(numbers)
        self._weight[own.pairs] = own.pair_weights
        dots = np.bincount(place, weights=self._weight[pairs] * weights, minlength=len(numbers))
        self._weight[own.pairs] = 0.0
        return np.asarray(dots / (float(own.sums[_AT["pairs_norm"]]) * norms), dtype=np.float64)


def _totals(row: Integers, n: int, values: Sequence[npt.NDArray[Any]]) -> Doubles:
    """The sums of several values by row: (values, rows)."""
    table = np.empty((len(values), len(row)))
    for line, given in zip(table, values, strict=True):
        line[:] = given
    return np.asarray(table @ (row[:, None] == np.arange(n)), dtype=np.float64)


def _leading(row: Integers, weights: Floats, n: int, upto: int = 3) -> tuple[Doubles, Doubles, Doubles]:
    """For each row: its heaviest weight, the sum of the next (up to place ``upto``), and the sum of all."""
    order = np.lexsort((-weights, row))
    row, weights = row[order], weights[order]
    counts = np.bincount(row, minlength=n)
    rank = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    first = np.bincount(row[rank == 0], weights=weights[rank == 0], minlength=n)
    later = (rank > 0) & (rank < upto)
    after = np.bincount(row[later], weights=weights[later], minlength=n)
    total = np.bincount(row, weights=weights, minlength=n)
    return first.astype(np.float64), after.astype(np.float64), total.astype(np.float64)


def _shares(part: Doubles, whole: Doubles, otherwise: float) -> Doubles:
    """part / whole, and ``otherwise`` where there is no whole."""
    out = np.full(len(whole), otherwise)
    np.divide(part, whole, out=out, where=whole > 0)
    return out


def _longer(rows: npt.NDArray[Any], least: int) -> npt.NDArray[Any]:
    out = np.zeros((least + least // 2 + 64, rows.shape[1]), dtype=rows.dtype)
    out[: len(rows)] = rows
    return out
