"""What two sentences of two accounts are like, in numbers: what the learned decision (`judge`) looks at.

Beside the words of the two themselves it is their place that tells: whether either has a likelier partner in the
other's account, whether a third account's sentence is like both, whether their neighbours are alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from rashomon.align.claims import Verdict, strength
from rashomon.align.context import Compared, Held
from rashomon.align.groups import Pair
from rashomon.align.likeness import Pairs, stems
from rashomon.align.voices import one_voice
from rashomon.model import Unit
from rashomon.quantities import compatible
from rashomon.trees import Doubles

TRAITS = (
    "static", "near", "covered_least", "covered_most", "nameless_share", "nameless", "rank_least", "rank_most",
    "margin_least", "margin_most", "weight_least", "weight_most", "verbs_least", "verbs_most", "nouns_least",
    "nouns_most", "names_least", "names_most", "pooled", "facts", "fact", "clashes", "same_number", "numbers_alone",
    "same_day", "other_days", "voice", "quoted_least", "quoted_most", "actors", "actors_alone", "words",
    "neighbours", "third", "places_apart", "early", "headlines",
)  # fmt: skip
LIKEST = 2  # of a sentence's partners in a third account, how many are asked whether they are like the other, too
EARLY = 2  # sentences at the beginning of an account


@dataclass(frozen=True)
class Sheet:
    """All that is known of the candidate pairs of a story.

    ``static``: their likeness by word vectors alone.  ``compared``: by words in context, and the words.  ``verdicts``:
    the ledger's.  ``rare``: numbers that stand in few sentences.
    """

    units: Sequence[Unit]
    static: Pairs
    compared: Compared
    verdicts: Mapping[Pair, Verdict]
    rare: Collection[float]

    def traits(self) -> tuple[list[Pair], Doubles]:
        """The pairs whose words in context were held against each other, and a row of TRAITS for each."""
        pairs = sorted(self.compared.held)
        thirds = self._thirds(pairs)
        rows = [self._row(i, j, self.compared.held[i, j], x) for (i, j), x in zip(pairs, thirds, strict=True)]
        return pairs, np.asarray(rows, dtype=np.float64).reshape(len(pairs), len(TRAITS))

    def _row(self, i: int, j: int, held: Held, third: float) -> tuple[float, ...]:
        near = self.compared.pairs[i, j]
        told = self.compared.told
        return (
            self.static[i, j],
            near,
            *sorted(held.covered),
            held.nameless / (held.shared + 1e-6),
            held.nameless,
            *sorted((self._rank(i, j), self._rank(j, i))),
            *sorted((near - self._rival(i, j), near - self._rival(j, i))),
            *sorted((float(told[i].total), float(told[j].total))),
            *(x for kind in held.kinds for x in sorted(kind)),
            held.pooled,
            *self._deeds(i, j),
            *_figures(self.units[i], self.units[j], self.rare),
            *_who(self.units[i], self.units[j]),
            len(self._stems[i] & self._stems[j]),
            max(self._beside(i, j, -1), self._beside(i, j, 1)),
            third,
            *self._places(i, j),
        )

    @cached_property
    def _partners(self) -> Mapping[int, Mapping[str, Sequence[tuple[float, int]]]]:
        """For each sentence its candidates in each account, likest first."""
        out: dict[int, dict[str, list[tuple[float, int]]]] = defaultdict(lambda: defaultdict(list))
        for (i, j), score in self.compared.pairs.items():
            out[i][self.units[j].span.article].append((score, j))
            out[j][self.units[i].span.article].append((score, i))
        for of in out.values():
            for found in of.values():
                found.sort(reverse=True)
        return out

    @cached_property
    def _ranks(self) -> Mapping[Pair, int]:
        """(sentence, candidate) to how many of the candidate's account are likelier."""
        lists = ((i, found) for i, of in self._partners.items() for found in of.values())
        return {(i, j): rank for i, found in lists for rank, (_, j) in enumerate(found)}

    @cached_property
    def _stems(self) -> Sequence[frozenset[str]]:
        return [stems(u.words) for u in self.units]

    @cached_property
    def _place(self) -> Sequence[tuple[int, int]]:
        """For each sentence which of its account it is, and how many there are."""
        lengths: dict[str, int] = defaultdict(int)
        at = []
        for u in self.units:
            at.append(lengths[u.span.article])
            lengths[u.span.article] += 1
        return [(n, lengths[u.span.article]) for n, u in zip(at, self.units, strict=True)]

    def _rank(self, i: int, j: int) -> float:
        return float(self._ranks[i, j])

    def _rival(self, i: int, j: int) -> float:
        """How alike the likest other candidate of j's account is to i."""
        found = self._partners[i][self.units[j].span.article]
        return next((score for score, k in found[:2] if k != j), 0.0)

    def _deeds(self, i: int, j: int) -> tuple[float, float, float]:
        verdict = self.verdicts.get((i, j))
        if verdict is None:
            return 0.0, 0.0, 0.0
        surest = max((strength(f) for f in verdict.facts), default=0.0)
        return float(len(verdict.facts)), surest, float(len(verdict.clashes))

    def _score(self, i: int, j: int) -> float:
        return self.compared.pairs.get((i, j) if i < j else (j, i), 0.0)

    def _beside(self, i: int, j: int, step: int) -> float:
        """How alike the sentences before (or after) both are; 0 where either account has none."""
        x, y = i + step, j + step
        inside = min(x, y) >= 0 and max(x, y) < len(self.units)
        if not inside or any(self.units[a].span.article != self.units[b].span.article for a, b in ((i, x), (j, y))):
            return 0.0
        return self._score(x, y)

    def _thirds(self, pairs: Sequence[Pair]) -> list[float]:
        """For each pair the best of the sentences of third accounts that are like both: how like the one that it is
        less like.

        Of a hundred accounts each pair has two hundred of them: all that face one sentence are looked at together.
        """
        numbers = {article: n for n, article in enumerate(dict.fromkeys(u.span.article for u in self.units))}
        account = np.asarray([numbers[u.span.article] for u in self.units], dtype=np.int64)
        asked = {
            i: _columns(pair for found in self._partners[i].values() for pair in found[:LIKEST])
            for i in {i for i, _ in pairs}
        }
        facing: dict[int, list[int]] = defaultdict(list)
        for at, (_, j) in enumerate(pairs):
            facing[j].append(at)
        out = np.zeros(len(pairs))
        for j, places in facing.items():
            like = np.zeros(len(self.units))
            scores, partners = _columns(pair for found in self._partners[j].values() for pair in found)
            like[partners] = scores
            some = [asked[pairs[at][0]] for at in places]
            starts = np.cumsum([0, *(len(scores) for scores, _ in some)])[:-1]
            mine, thirds = (np.concatenate(column) for column in zip(*some, strict=True))
            less = np.where(account[thirds] == account[j], -np.inf, np.minimum(mine, like[thirds]))
            best = np.maximum.reduceat(less, starts)  # each of these asked one of j's account, so that none is empty
            out[places] = np.where(np.isinf(best), 0.0, best)
        return [float(x) for x in out]

    def _places(self, i: int, j: int) -> tuple[float, float, float]:
        """How far apart the two stand in their accounts, how many open them, how many are headlines."""
        (x, of_x), (y, of_y) = self._place[i], self._place[j]
        headlines = sum(self.units[n].role == "headline" for n in (i, j))
        return abs(x / of_x - y / of_y), float((x < EARLY) + (y < EARLY)), float(headlines)


def _columns(pairs: Iterable[tuple[float, int]]) -> tuple[Doubles, npt.NDArray[np.int64]]:
    """Scores and sentences as two arrays."""
    held = list(pairs)
    return np.asarray([score for score, _ in held]), np.asarray([k for _, k in held], dtype=np.int64)


def _figures(a: Unit, b: Unit, rare: Collection[float]) -> tuple[float, float, float, float]:
    """Rare numbers in both, numbers in one alone, whether a day is the same in both, whether all days differ."""
    same = sum(compatible(x, y) == "same" for x in a.numbers for y in b.numbers if x.value in rare or y.value in rare)
    one, other = {x.value for x in a.numbers}, {y.value for y in b.numbers}
    meet = [(x, y) for x in a.days for y in b.days if x.meets(y)]
    day = any(x.first == y.first and x.last == y.last for x, y in meet)
    return float(same), float(len(one ^ other)), float(day), float(bool(a.days and b.days) and not meet)


def _who(a: Unit, b: Unit) -> tuple[float, float, float, float, float]:
    """One voice (1), other voices (-1) or not two; shares of quotation, the less first; actors in both, in one."""
    voice = 0.0 if not (a.said_by and b.said_by) else 1.0 if one_voice(a, b) else -1.0
    quoted = sorted((a.quoted, b.quoted))
    return voice, quoted[0], quoted[1], float(len(a.actors & b.actors)), float(len(a.actors ^ b.actors))
