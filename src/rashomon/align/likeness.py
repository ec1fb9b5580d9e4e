"""How alike two sentences of a story are: IDF-weighted MaxSim over static word vectors, less what hubs match anyway.

Each word of one sentence looks for its likest word in the other; a word counts by its rarity in the story.  In-story
rarity is what makes it work: the names that every sentence holds weigh nothing.  Measured as average precision over
the sentence pairs of nine stories read closely: pooled sentence embeddings .29 to .46, IDF cosine over stems .50,
this .53.  (MaxSim: Khattab & Zaharia 2020; hub penalty: Conneau et al. 2018, CSLS.)
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from rashomon.model import Unit
from rashomon.seams import Encoder

Floats = npt.NDArray[np.float32]
Pairs = dict[tuple[int, int], float]

STEM = 6  # letters that two forms of a word must share; 5 and 7 did not differ by more than .005
SAME_STEM = 0.95  # likeness of two forms of one word
FORMS = 64  # words that begin alike and may still be forms of one word; what is more is numbered or generated
ALIKE = 0.45  # word vectors less alike than this say nothing; .4 to .6 differ by .007
RARITY = 1.4  # exponent of the inverse document frequency
LENGTH = 0.6  # a shared amount is divided by total weight to this power: 1 favours short sentences, 0 long ones
HUB, HUB_RANKS = 0.3, 4  # how much of the mean of a sentence's best matches in the other account is taken off
FEWEST = 40  # sentences a story is taken to have at least: in three briefs every word would be a common one
KEEP = 8  # of the sentences of another account, how many stay candidates
FLOOR = 0.15  # pairs less alike are forgotten: two in three of them, and no threshold is anywhere near
BLOCK = 1024


@lru_cache(maxsize=8192)
def stems(words: tuple[str, ...] | frozenset[str]) -> frozenset[str]:
    """The first letters by which the forms of a word are one."""
    return frozenset(w[:STEM] for w in words)


class Vocabulary:
    """The words of a story with their rarity and the words like them (each word's neighbours above ALIKE)."""

    def __init__(self, units: Sequence[Unit], encoder: Encoder | None) -> None:
        self.words = sorted({w for u in units for w in u.words})
        self.index = {w: i for i, w in enumerate(self.words)}
        self.rarity = self._rarities(units)
        self._near = self._neighbours(encoder)

    def _rarities(self, units: Sequence[Unit]) -> Floats:
        seen = Counter(stem for u in units for stem in stems(u.words))
        n = max(len(units), FEWEST)
        most = math.log((n + 1) / 1.5)  # so that a word said once weighs 1 in a story of any size
        raw = [math.log((n + 1) / (seen[w[:STEM]] + 0.5)) / most for w in self.words]
        return np.asarray([max(r, 0.01) ** RARITY for r in raw], dtype=np.float32)

    def _neighbours(self, encoder: Encoder | None) -> list[tuple[npt.NDArray[np.int64], Floats]]:
        near: list[dict[int, float]] = [{i: 1.0} for i in range(len(self.words))]
        by_stem: dict[str, list[int]] = defaultdict(list)
        for i, w in enumerate(self.words):
            by_stem[w[:STEM]].append(i)
        for group in by_stem.values():
            for i in group if len(group) <= FORMS else ():
                for j in group:
                    near[i][j] = max(near[i].get(j, 0.0), SAME_STEM)
        if encoder is not None:
            self._by_vectors(encoder, near)
        return [(np.fromiter(d, np.int64, len(d)), np.fromiter(d.values(), np.float32, len(d))) for d in near]

    def _by_vectors(self, encoder: Encoder, near: list[dict[int, float]]) -> None:
        """Adds the neighbours by word vectors; figures are like no word but themselves."""
        plain = np.asarray([i for i, w in enumerate(self.words) if not any(c.isdigit() for c in w)], dtype=np.int64)
        if len(plain) == 0:
            return
        rows = encoder.words([self.words[i] for i in plain])
        for at in range(0, len(plain), BLOCK):
            like = rows[at : at + BLOCK] @ rows.T
            for a, b in zip(*np.nonzero(like >= ALIKE), strict=True):
                i, j = int(plain[at + a]), int(plain[b])
                near[i][j] = max(near[i].get(j, 0.0), float(round(like[a, b], 4)))

    def reach(self, unit: Unit) -> Floats:
        """For every word of the story the likeness of the unit's likest word: float32 (words,)."""
        out = np.zeros(len(self.words), dtype=np.float32)
        for w in unit.words:
            where, how = self._near[self.index[w]]
            out[where] = np.maximum(out[where], how)
        return out


def likeness(units: Sequence[Unit], encoder: Encoder | None) -> Pairs:
    """Scores (about 0 to 3) of the candidate pairs (i < j) of units of different accounts.

    Of each account only the KEEP likest sentences of a unit are candidates, so that what follows grows with the
    number of sentences and accounts, not with the square of the words.
    """
    if not units:
        return {}
    vocabulary = Vocabulary(units, encoder)
    flat = np.asarray([vocabulary.index[w] for u in units for w in u.words], dtype=np.int64)
    starts = np.cumsum([0, *(len(u.words) for u in units)])[:-1]
    weight = vocabulary.rarity[flat]
    total = np.add.reduceat(weight, starts)
    shared = _one_way(units, vocabulary, flat, starts, weight)
    accounts = _accounts(units)
    score = _both_ways(shared, total)
    return _without_hubs(score, _candidates(score, accounts), accounts)


def _one_way(
    units: Sequence[Unit], vocabulary: Vocabulary, flat: npt.NDArray[np.int64], starts: npt.NDArray[np.int64], w: Floats
) -> Floats:
    """Row i, column j: the weight of unit j's words that unit i has too; float32 (units, units)."""
    return np.stack([np.add.reduceat(vocabulary.reach(u)[flat] * w, starts) for u in units])


def _accounts(units: Sequence[Unit]) -> list[npt.NDArray[np.int64]]:
    """The units of each account."""
    code = {a: n for n, a in enumerate(dict.fromkeys(u.span.article for u in units))}
    accounts = np.asarray([code[u.span.article] for u in units])
    return [np.nonzero(accounts == a)[0] for a in range(len(code))]


def _both_ways(shared: Floats, total: Floats) -> Floats:
    """How alike two units are, one row at a time into the place of ``shared``; symmetric."""
    both = shared + shared.T
    for i in range(len(total)):
        both[i] /= (total + total[i]) ** LENGTH
    return both


def _candidates(score: Floats, accounts: Sequence[npt.NDArray[np.int64]]) -> npt.NDArray[np.bool_]:
    """Whether one of two units of different accounts is among the KEEP likest of its account to the other."""
    out = np.zeros(score.shape, dtype=np.bool_)
    rows = np.arange(len(score))[:, None]
    for members in accounts:
        best = members[np.argsort(-score[:, members], axis=1, kind="stable")[:, :KEEP]]
        out[rows, best] = True
        out[np.ix_(members, members)] = False
    return out | out.T


def _without_hubs(score: Floats, kept: npt.NDArray[np.bool_], accounts: Sequence[npt.NDArray[np.int64]]) -> Pairs:
    """Takes off what a sentence scores with everything: half the mean of its best matches, from both sides."""
    usual = np.zeros((len(score), len(accounts)))
    of = np.zeros(len(score), dtype=np.int64)
    for a, members in enumerate(accounts):
        of[members] = a
        found = np.where(kept[:, members], score[:, members].astype(np.float64), -np.inf)
        best = np.sort(found, axis=1)[:, -HUB_RANKS:]
        count = np.minimum(kept[:, members].sum(axis=1), HUB_RANKS)
        total = np.zeros(len(score))
        for column in best.T:  # from the least to the greatest, so that the last bits do not depend on the layout
            total += np.where(np.isfinite(column), column, 0.0)
        usual[:, a] = total / np.maximum(count, 1)
    i, j = np.nonzero(np.triu(kept))
    left = score[i, j].astype(np.float64) - HUB * (usual[i, of[j]] + usual[j, of[i]]) / 2
    alike = left >= FLOOR
    return dict(zip(zip(i[alike].tolist(), j[alike].tolist(), strict=True), left[alike].tolist(), strict=True))
