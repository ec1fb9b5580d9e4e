"""How alike two sentences are by their words in context: IDF-weighted MaxSim over the states of an encoder.

"Recalled" of an envoy and "recalled" of a car are not quite one word here, and words near in meaning come nearer.  What
all words of the story have in common is taken off first (their mean); weights, hub penalty and exponents are those of
`likeness`.  Average precision over the candidate pairs of nine stories: static vectors .644, this .678, both as mixed
here .681; sentences pooled to one vector .552.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from rashomon.align.groups import Pair
from rashomon.align.likeness import FEWEST, HUB, HUB_RANKS, LENGTH, RARITY, STEM, Pairs
from rashomon.align.units import places
from rashomon.model import Account, Mention, Parse, Span, Story, Unit
from rashomon.reach import networks
from rashomon.seams import ContextEncoder, Tools, Vectors

SAYS = 0.35  # words in context less alike say nothing; what is above is stretched to 0..1
WHOLE = 0.985  # as alike as one word in two like contexts is when read in 8 bits (in 32 bits: 1), hence all there is
STATIC = 0.2  # what the likeness by static vectors still adds; .1 to .7 differ by .002


# Of pairs above .55 with a smaller share than this outside names, 7 in 10 tell one thing, of the others 8 in 10; but a
# third of the forbidden pairs up there are among them, and a fifth of all pairs.
NAMES_ALONE = 0.3
NAMED = ("person", "organisation", "place")
KINDS = {"VERB": 1, "NOUN": 2, "PROPN": 3}  # sorts of words that are also looked at by themselves; 0 is any other
ALONE = Tools()  # no plugs, one thread
MOST = 60  # partners of a sentence that are compared in context; of five accounts all candidates are
# Words of a unit that are held against others': an encoder reads some 126 pieces of a sentence, and memory grows with
# the product of two units' words, repeated ones counted (three sentences of 40,000 words asked for 11.9 GB).
WORDS = 128


@dataclass(frozen=True)
class Told:
    """The words of one sentence: unit rows (less the story's mean), what each weighs, and which are of names."""

    rows: Vectors
    weights: Vectors
    names: npt.NDArray[np.bool_]  # words inside the name or label of a person, body or place
    kinds: npt.NDArray[np.int8]  # which of KINDS each word is
    places: Mapping[int, int] = field(default_factory=dict)  # where a word begins in the account's text: its row

    @cached_property
    def total(self) -> np.float32:
        """What all the words weigh."""
        return np.float32(self.weights.sum())

    @cached_property
    def pooled(self) -> Vectors:
        """One unit row for the whole: the weighted mean of the words'."""
        row = self.rows.T @ self.weights
        return np.asarray(row / max(float(np.linalg.norm(row)), 1e-9), dtype=np.float32)

    def row(self, start: int) -> Vectors:
        """A word in its context, by where it begins; zeros where it is not read."""
        at = self.places.get(start)
        return np.zeros(self.rows.shape[1], dtype=np.float32) if at is None else np.asarray(self.rows[at])


@dataclass(frozen=True, slots=True)
class Held:
    """Two sentences held against each other.

    ``score``: about 0 to 3.  ``shared``: what their common words weigh, ``nameless``: without those of names.
    ``covered``: the share of each sentence's words that the other has; ``kinds``: the same of its words of each of
    KINDS, -1 where it has none.  ``pooled``: the cosine of their means.
    """

    score: float
    shared: float
    nameless: float
    covered: tuple[float, float]
    kinds: tuple[tuple[float, float], ...]
    pooled: float

    @property
    def names_alone(self) -> bool:
        """Whether what they have in common is, but for a rest, who they are about and not what they tell."""
        return self.nameless < NAMES_ALONE * self.shared


NOTHING = Held(0.0, 0.0, 0.0, (0.0, 0.0), ((-1.0, -1.0),) * len(KINDS), 0.0)


@dataclass(frozen=True)
class Compared:
    """The candidate pairs with their likeness, those held against each other, and the sentences' words in context."""

    pairs: Pairs
    held: Mapping[Pair, Held] = field(default_factory=dict)
    told: Mapping[int, Told] = field(default_factory=dict)


def in_context(
    story: Story, units: Sequence[Unit], pairs: Pairs, tools: Tools, sentences: Sequence[Unit] = ()
) -> Compared:
    """The candidate pairs with the likeness of their words in context mixed in.

    What is a part of one of the ``sentences`` is read with the rest of it, so that these are read once.  Without an
    encoder the pairs stay as they are, and so does a pair of which one account is in a language that the encoder does
    not read, or of which one unit lies beyond what of its article (`reach.networks`) or of its sentence is read.
    """
    encoder = tools.context
    if encoder is None:
        return Compared(pairs)
    readable = {a.article.id for a in story.accounts if a.article.language in encoder.languages}
    ends = {a.article.id: networks(a.article.text) for a in story.accounts if a.article.id in readable}
    mine = {u.number for u in units if u.span.end <= ends.get(u.span.article, -1)}
    asked = _asked({(i, j): score for (i, j), score in pairs.items() if i in mine and j in mine})
    told = read(story, [u for u in units if u.number in mine], encoder, sentences, tools)
    asked = [(i, j) for i, j in asked if len(told[i].weights) and len(told[j].weights)]
    found = _held_against_each_other(told, asked)
    raw = {pair: held.score for pair, held in found.items()}
    near = {pair: score + STATIC * pairs[pair] for pair, score in without_hubs(units, raw).items()}
    return Compared({**pairs, **near}, found, told)


def _asked(pairs: Pairs) -> list[tuple[int, int]]:
    """The pairs that are among the MOST likest of one of the two, so that the work grows with the sentences."""
    partners: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (i, j), score in pairs.items():
        partners[i].append((-score, j))
        partners[j].append((-score, i))
    near = {i: {j for _, j in (found if len(found) <= MOST else sorted(found)[:MOST])} for i, found in partners.items()}
    return [(i, j) for i, j in pairs if j in near[i] or i in near[j]]


def without_hubs(units: Sequence[Unit], pairs: Pairs) -> Pairs:
    """Takes off what a sentence scores with everything: half the mean of its best matches, from both sides."""
    of = [u.span.article for u in units]
    best: dict[tuple[int, str], list[float]] = defaultdict(list)
    for (i, j), score in pairs.items():
        best[i, of[j]].append(score)
        best[j, of[i]].append(score)
    usual = {key: sum(sorted(v)[-HUB_RANKS:]) / min(len(v), HUB_RANKS) for key, v in best.items()}
    return {(i, j): score - HUB * (usual[i, of[j]] + usual[j, of[i]]) / 2 for (i, j), score in pairs.items()}


def read(
    story: Story,
    units: Sequence[Unit],
    encoder: ContextEncoder,
    sentences: Sequence[Unit] = (),
    tools: Tools = ALONE,
) -> dict[int, Told]:
    """The words of the units, by the units' numbers; each unit read in the sentence that it is a part of, or alone.

    Of a unit those of its first `WORDS` words that the encoder reads: a long sentence is read from its beginning.
    """
    where = {u.number: places(story.account(u.span.article).article, u.span)[:WORDS] for u in units}
    seen = Counter(stem for found in where.values() for stem in {w[:STEM] for _, _, w in found})
    n = max(len(units), FEWEST)
    most = math.log((n + 1) / 1.5)
    rarity = {s: max(math.log((n + 1) / (k + 0.5)) / most, 0.01) ** RARITY for s, k in seen.items()}
    whole = _around(units, sentences)
    said = [(story.text(s), _within(s, where[n])) for n, s in whole.items()]
    rows = dict(zip(whole, tools.each(lambda one: _unit_rows(encoder.words(*one)), said), strict=True))
    for number, found in rows.items():
        kept = np.nonzero(found.any(axis=1))[0]
        rows[number], where[number] = found[kept], [where[number][k] for k in kept.tolist()]
    words = [found for found in rows.values() if len(found)]
    mean = np.concatenate(words).mean(0) if words else 0.0
    named = {a.article.id: _named(a) for a in story.accounts}
    kinds = {a.article.id: _kinds(a) for a in story.accounts}
    return {
        u.number: Told(
            _unit_rows(rows[u.number] - mean),
            np.asarray([rarity[w[:STEM]] for _, _, w in where[u.number]], dtype=np.float32),
            np.asarray([start in named[u.span.article] for start, _, _ in where[u.number]], dtype=np.bool_),
            np.asarray([kinds[u.span.article].get(start, 0) for start, _, _ in where[u.number]], dtype=np.int8),
            {start: n for n, (start, _, _) in enumerate(where[u.number])},
        )
        for u in units
    }


def _named(account: Account) -> frozenset[int]:
    """The places of an account's text inside names of persons, bodies and places, and inside what these are called."""
    found = (m for m in account.marks.of(Mention) if m.kind in NAMED and m.form != "pronoun")
    spans = (s for m in found for s in (m.span, m.label) if s is not None)
    return frozenset(at for s in spans for at in range(s.start, s.end))


def _kinds(account: Account) -> dict[int, int]:
    """Where a word of one of KINDS begins in an account's text: which."""
    return {t.start: KINDS[t.upos] for p in account.marks.of(Parse) for t in p.tokens if t.upos in KINDS}


def _around(units: Sequence[Unit], sentences: Sequence[Unit]) -> dict[int, Span]:
    """What each unit is read in, by its number."""
    spans = sorted((s.span for s in sentences), key=_place)
    out = {}
    for u in units:
        at = bisect_right(spans, _place(u.span), key=_place) - 1
        out[u.number] = spans[at] if at >= 0 and spans[at].covers(u.span) else u.span
    return out


def _place(span: Span) -> tuple[str, int]:
    return span.article, span.start


def _within(span: Span, where: Sequence[tuple[int, int, str]]) -> list[tuple[int, int]]:
    return [(start - span.start, end - span.start) for start, end, _ in where]


def _unit_rows(rows: Vectors) -> Vectors:
    size = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.asarray(rows / size, dtype=np.float32)


def _held_against_each_other(told: Mapping[int, Told], asked: Sequence[Pair]) -> dict[Pair, Held]:
    """What `alike` gives for each of the pairs."""
    partners: dict[int, list[int]] = defaultdict(list)
    for i, j in asked:
        partners[i].append(j)
    out = dict.fromkeys(asked, NOTHING)
    for i, some in partners.items():
        out.update(zip(((i, j) for j in some), alike(told[i], [told[j] for j in some]), strict=True))
    return out


def alike(a: Told, others: Sequence[Told]) -> list[Held]:
    """How alike a sentence and each of others are: each word of one looks for its likest of the other, and counts by
    its rarity.  All the others' words stand side by side, so that a sentence costs a few products, not some for each.
    """
    out = [NOTHING] * len(others)
    there = [k for k, b in enumerate(others) if len(b.weights)]
    if not there or not len(a.weights):
        return out
    held = [others[k] for k in there]
    starts = np.cumsum([0, *(len(b.weights) for b in held)])[:-1]
    weights = np.concatenate([b.weights for b in held])
    like = a.rows @ np.concatenate([b.rows for b in held]).T
    one = _share(np.maximum.reduceat(like, starts, axis=1)) * a.weights[:, None]
    other = _share(like.max(0)) * weights
    mine, theirs = one.sum(0), np.add.reduceat(other, starts)
    total = np.asarray([b.total for b in held])
    shared = mine + theirs
    nameless = np.where(np.concatenate([b.names for b in held]), np.float32(0), other)
    rest = one[~a.names].sum(0) + np.add.reduceat(nameless, starts)
    scores = shared / (a.total + total) ** LENGTH
    kinds = np.concatenate([b.kinds for b in held])
    of_kinds = [
        np.stack(
            [_covered(one[a.kinds == kind], a.weights[a.kinds == kind]), _parts(other, weights, kinds == kind, starts)]
        )
        for kind in KINDS.values()
    ]
    pooled = np.stack([b.pooled for b in held]) @ a.pooled
    columns = np.concatenate([np.stack([scores, shared, rest, mine / a.total, theirs / total, pooled]), *of_kinds])
    for k, (score, both, without, x, y, mean, *each) in zip(there, columns.T.tolist(), strict=True):
        out[k] = Held(score, both, without, (x, y), tuple(zip(each[::2], each[1::2], strict=True)), mean)
    return out


def _covered(shared: Vectors, weights: Vectors) -> Vectors:
    """Of some words (words, others) the share that each of the others has; -1 where there are none."""
    total = float(weights.sum())
    return np.asarray(shared.sum(0) / total if total else np.full(shared.shape[1], -1.0), dtype=np.float32)


def _parts(shared: Vectors, weights: Vectors, chosen: npt.NDArray[np.bool_], starts: npt.NDArray[np.int64]) -> Vectors:
    """The same of the chosen words of each of the others, which begin at ``starts``."""
    part = np.add.reduceat(np.where(chosen, shared, np.float32(0)), starts)
    total = np.add.reduceat(np.where(chosen, weights, np.float32(0)), starts)
    return np.asarray(np.where(total > 0, part / np.maximum(total, 1e-9), -1.0), dtype=np.float32)


def _share(like: Vectors) -> Vectors:
    """How much of a word another is that is so alike, 0 to 1."""
    return np.asarray(np.clip((like - SAYS) / (WHOLE - SAYS), 0.0, 1.0), dtype=np.float32)
