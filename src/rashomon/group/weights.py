"""How much a word tells: running frequencies, and an article's channels with the weights its words had when it came."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from rashomon.group.channels import Vocabulary
from rashomon.group.ragged import Integers, Tokens, counted, new
from rashomon.group.traits import Traits
from rashomon.seams import Encoder, Vectors

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.uint8]

PRIOR = 150.0  # documents that the background counts for: after as many of a stream, its own frequencies lead
RARE = 0.5  # documents an unseen word is counted in
KEPT = 90  # heaviest words of an article that are weighed as its text: the rest weighs little
HAS_TEXT = 8  # stems that a text must have to count as one
PAIRS = 1 << 22  # buckets that pairs of neighbouring words are counted in; a few pairs share one
TITLE, LEAD, NAME, NUMBER = 1, 2, 4, 8  # where a token stands, as bits of a flag
LEAD_NAME = LEAD | NAME


@dataclass(frozen=True, slots=True)
class Entries:
    """What several articles hold, one after another: ``which`` article by its place, rising, and its tokens, rising."""

    which: Integers
    tokens: Tokens

    def cuts(self, count: int) -> list[tuple[int, int]]:
        """Where the entries of each of ``count`` articles begin and end."""
        ends = np.searchsorted(self.which, np.arange(count), side="right").tolist()
        return list(itertools.pairwise([0, *ends]))


class Frequencies:
    """Running document frequencies by language, begun with a background for English."""

    def __init__(self, vocabulary: Vocabulary, background: Mapping[str, float] | None = None) -> None:
        self._docs: dict[str, int] = {}
        self._df: dict[str, Floats] = {}
        self._pairs = np.zeros(PAIRS, dtype=np.int32)
        shares = {vocabulary.number(w): share for w, share in (background or {}).items()}
        self._background = np.zeros(max(shares, default=-1) + 1, dtype=np.float32)
        self._background[list(shares)] = [share * PRIOR for share in shares.values()]

    def begun(self) -> Frequencies:
        """Others with the same background, and nothing counted."""
        other = Frequencies(Vocabulary())
        other._background = self._background  # nobody writes into it
        return other

    def weights(self, languages: Sequence[str], entries: Entries, count: bool) -> Floats:
        """-log of the share of the language's articles that have a token (its inverse document frequency).

        ``languages``: of each article.  With ``count`` each article is counted, a token once, before the next is asked
        about; a token may stand twice among an article's.
        """
        out = np.empty(len(entries.tokens), dtype=np.float32)
        for language in sorted(set(languages)):
            members = np.array([one == language for one in languages])
            own = np.flatnonzero(members[entries.which])
            tokens, which = entries.tokens[own], entries.which[own]
            known = self._room(language, tokens)
            counted, docs = known[tokens], np.full(len(languages), self._docs.get(language, 0) + PRIOR, np.float32)
            if count:
                earlier, met, times = _running(which, tokens)
                counted += earlier
                docs += np.cumsum(members) - members
                known[met] += times
                self._docs[language] = self._docs.get(language, 0) + int(members.sum())
            counted += np.float32(RARE)
            if language == "en" and len(self._background):
                common = tokens < len(self._background)
                counted[common] += self._background[tokens[common]]
            out[own] = np.log(docs[which] / counted)
        return out

    def pair_weights(self, pairs: Entries, articles: int, count: bool) -> Floats:
        """The same for the pairs of neighbouring words of so many articles, over all languages.

        With ``count`` `weights` has counted the articles, and is to be asked before.
        """
        docs = np.full(articles, sum(self._docs.values()) + PRIOR)
        counted = self._pairs[pairs.tokens].astype(np.float64)
        if count:
            docs -= np.arange(articles, 0, -1)
            earlier, met, times = _running(pairs.which, pairs.tokens)
            counted += earlier
            self._pairs[met] += times
        return np.asarray(np.log(docs[pairs.which] / (counted + RARE)), dtype=np.float32)

    def _room(self, language: str, tokens: Tokens) -> Floats:
        """The counts of a language, with room for these tokens."""
        known = self._df.get(language)
        needed = int(tokens.max()) + 1 if len(tokens) else 1
        if known is None or needed > len(known):
            more = np.zeros(needed + needed // 2 + 64, dtype=np.float32)
            if known is not None:
                more[: len(known)] = known
            self._df[language] = known = more
        return known


def _running(which: Integers, tokens: Tokens) -> tuple[Integers, Tokens, Integers]:
    """For each token how many earlier articles have it; and all tokens, with how many articles have each."""
    keys = tokens.astype(np.int64) << 32 | which
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    distinct = np.cumsum(new(keys)) - 1
    first = np.flatnonzero(new(keys >> 32))
    sizes = np.diff(np.append(first, len(keys)))
    earlier = np.empty(len(keys), dtype=np.int64)
    earlier[order] = distinct - np.repeat(distinct[first], sizes)
    times = np.diff(np.append(distinct[first], distinct[-1] + 1 if len(keys) else 0))
    return earlier, tokens[order[first]], times


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's channels with the weights that their tokens had when it came.

    ``tokens`` (rising) are all words and numbers, each with its inverse document frequency ``idf``, its weight in the
    text ``tf`` (0 but for the heaviest `KEPT`) and ``flags``; ``pairs`` and ``bridge`` have weights of their own.
    ``sums`` are `SUMS` totals in the order of that tuple.  ``words``: how many stems are weighed as its text.
    """

    language: str
    day: float | None
    words: int
    tokens: Tokens
    idf: Floats
    tf: Floats
    flags: Flags
    pairs: Tokens
    pair_weights: Floats
    bridge: Tokens
    bridge_weights: Floats
    sums: Floats
    vector: Vectors | None = None

    @property
    def told(self) -> bool:
        """Whether there is a text beside the title."""
        return bool(self.sums[-1])


SUMS = (
    "title_norm", "title_sum", "names_sum", "numbers_sum", "lead_names_sum", "words_norm", "pairs_norm", "bridge_norm",
    "bridge_sum", "lead_count", "bridge_count", "has_text",
)  # fmt: skip


def weigh(traits: Traits, frequencies: Frequencies, encoder: Encoder | None = None) -> Weighed:
    """The channels with weights of this moment; with an encoder, the mean of the first words' vectors too."""
    return weigh_all([traits], frequencies, encoder, count=False)[0]


def weigh_all(
    traits: Sequence[Traits], frequencies: Frequencies, encoder: Encoder | None = None, *, count: bool = True
) -> list[Weighed]:
    """As `weigh`; with ``count`` each article is counted before the next is weighed."""
    n, languages = len(traits), [t.language for t in traits]
    words, times, flags = _words(traits)
    bridge = Entries(*_flat([t.bridge for t in traits]))
    both = Entries(np.append(words.which, bridge.which), np.append(words.tokens, bridge.tokens))
    idf, bridge_weights = np.split(frequencies.weights(languages, both, count), [len(words.tokens)])
    often = np.float32(1.0) + np.log(times.astype(np.float32))
    told = flags & NUMBER == 0
    tf: Floats = np.asarray(np.where(told, idf * often, np.float32(0.0)), dtype=np.float32)
    kept = np.bincount(words.which[told], minlength=n)
    cuts = words.cuts(n)
    for article in np.flatnonzero(kept > KEPT).tolist():
        start, end = cuts[article]
        tf[start + np.lexsort((words.tokens[start:end], -tf[start:end]))[KEPT:]] = 0.0
    pairs, met = _pairs(traits)
    pair_weights: Floats = frequencies.pair_weights(pairs, n, count) * np.asarray(1.0 + np.log(met), dtype=np.float32)

    def marked(bits: int) -> list[Floats]:
        at = np.flatnonzero(flags & bits == bits)
        return _cut(idf[at], Entries(words.which[at], words.tokens[at]).cuts(n))

    title, across = marked(TITLE), _cut(bridge_weights, bridge.cuts(n))
    sums = np.array((
        _norms(title), [_total(own) or 1.0 for own in title], *(
            [_total(own) for own in marked(bits)] for bits in (NAME, NUMBER, LEAD_NAME)
        ),
        _norms(_cut(tf, cuts)), _norms(_cut(pair_weights, pairs.cuts(n))), _norms(across), [_total(w) for w in across],
        np.bincount(words.which[flags & LEAD > 0], minlength=n), [len(w) for w in across],
        [len(t.body) >= HAS_TEXT for t in traits],
    ), dtype=np.float32).T  # fmt: skip
    out: list[Weighed] = []
    for article, ((a, z), (b, y), (c, x)) in enumerate(zip(cuts, pairs.cuts(n), bridge.cuts(n), strict=True)):
        its, tokens, own = traits[article], words.tokens[a:z], idf[a:z]
        out.append(Weighed(
            its.language, its.day, min(KEPT, int(kept[article])), tokens, own, tf[a:z], flags[a:z], pairs.tokens[b:y],
            pair_weights[b:y], bridge.tokens[c:x], bridge_weights[c:x], sums[article],
            _vector(its, tokens, own, encoder) if encoder else None,
        ))  # fmt: skip
    return out


def _flat(rows: Sequence[Tokens]) -> tuple[Integers, Tokens]:
    """The numbers of several rows, one after another: which row, and the number."""
    return np.repeat(np.arange(len(rows)), [len(row) for row in rows]), np.concatenate(rows)


def _words(traits: Sequence[Traits]) -> tuple[Entries, Integers, Flags]:
    """The words and numbers of the articles, each once; how often, those of a title twice; and where, as flags."""
    channels = (  # how often a place counts, and its flag
        ([t.title for t in traits], 2, TITLE | LEAD),
        ([t.body for t in traits], 1, 0),
        ([t.beginning for t in traits], 0, LEAD),
        ([t.names for t in traits], 0, NAME),
        ([t.numbers for t in traits], 1, NUMBER),
    )
    flat = [_flat(rows) for rows, _, _ in channels]
    keys = np.concatenate([which << 32 | tokens for which, tokens in flat])
    lengths = [len(tokens) for _, tokens in flat]
    order = np.argsort(keys, kind="stable")
    first = np.flatnonzero(new(keys[order]))
    each = keys[order[first]]
    times, flags = (
        np.repeat(np.array([channel[column] for channel in channels], dtype=kind), lengths)[order]
        for column, kind in ((1, np.int64), (2, np.uint8))
    )
    if len(first):  # of nothing there is no sum
        times, flags = np.add.reduceat(times, first), np.bitwise_or.reduceat(flags, first)
    return Entries(each >> 32, each.astype(np.int32)), times, flags


def _pairs(traits: Sequence[Traits]) -> tuple[Entries, Floats]:
    """The buckets of the pairs of neighbouring stems, and how often each stands there."""
    passages, tokens = _flat([passage for t in traits for passage in (t.title, t.body)])
    which = passages >> 1
    stems = tokens.astype(np.uint64)
    mixed = (stems[:-1] * np.uint64(0x9E3779B97F4A7C15) + stems[1:]) * np.uint64(0xBF58476D1CE4E5B9)
    buckets = (mixed >> np.uint64(64 - PAIRS.bit_length() + 1)).astype(np.int64)
    inside = which[:-1] == which[1:]
    keys, times = counted((which[:-1] << 32 | buckets)[inside])
    return Entries(keys >> 32, keys.astype(np.int32)), times.astype(np.float32)


def _cut(weights: Floats, cuts: Sequence[tuple[int, int]]) -> list[Floats]:
    return [weights[start:end] for start, end in cuts]


def _total(weights: Floats) -> float:
    """In 32 bits and in numpy's order, as the trees learned it: what is left of a sum is nothing or a last bit."""
    return float(np.add.reduce(weights))


def _norms(many: Sequence[Floats]) -> list[float]:
    return [math.sqrt(float(w @ w)) or 1.0 for w in many]


def _vector(traits: Traits, tokens: Tokens, idf: Floats, encoder: Encoder) -> Vectors:
    """Unit vector: the words' vectors by weight; zeros without words."""
    if not len(traits.said):
        return np.zeros(encoder.words(["a"]).shape[1], dtype=np.float32)
    mixed = idf[np.searchsorted(tokens, traits.said_stems)] @ encoder.words(traits.said)
    length = math.sqrt(float(mixed @ mixed))
    return np.asarray(mixed / length if length > 0 else mixed, dtype=np.float32)
