"""How much a word tells: running frequencies, and an article's channels with the weights its words had when it came."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from rashomon.group.channels import Traits, Vocabulary
from rashomon.group.ragged import counted
from rashomon.seams import Encoder, Vectors

Floats = npt.NDArray[np.float32]
Tokens = npt.NDArray[np.int32]
Flags = npt.NDArray[np.uint8]

PRIOR = 150.0  # documents that the background counts for: after as many of a stream, its own frequencies lead
RARE = 0.5  # documents an unseen word is counted in
KEPT = 90  # heaviest words of an article that are weighed as its text: the rest weighs little
HAS_TEXT = 8  # stems that a text must have to count as one
PAIRS = 1 << 22  # buckets that pairs of neighbouring words are counted in; a few pairs share one
TITLE, LEAD, NAME, NUMBER = 1, 2, 4, 8  # where a token stands, as bits of a flag
LEAD_NAME = LEAD | NAME


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

    def add(self, own: Weighed) -> None:
        """Counts one article's words; each once, though a number stands in two channels."""
        self._docs[own.language] = self._docs.get(own.language, 0) + 1
        tokens = np.concatenate((own.tokens, own.bridge))
        self._room(own.language, tokens)[tokens] += 1
        self._pairs[own.pairs] += 1

    def weights(self, language: str, tokens: Tokens) -> Floats:
        """-log of the share of the language's articles that have a token (its inverse document frequency)."""
        counted = self._room(language, tokens)[tokens] + np.float32(RARE)
        if language == "en" and len(self._background):
            known = tokens < len(self._background)
            counted[known] += self._background[tokens[known]]
        return np.asarray(np.log(np.float32(self._docs.get(language, 0) + PRIOR) / counted), dtype=np.float32)

    def pair_weights(self, pairs: Tokens) -> Floats:
        """The same for pairs of neighbouring words, over all languages."""
        docs = np.float32(sum(self._docs.values()) + PRIOR)
        return np.asarray(np.log(docs / (self._pairs[pairs] + np.float32(RARE))), dtype=np.float32)

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
    language = traits.language
    head, body = np.array(traits.title, dtype=np.int32), np.array(traits.body, dtype=np.int32)
    numbers = np.fromiter(traits.numbers, dtype=np.int32, count=len(traits.numbers))
    names = np.fromiter(traits.names, dtype=np.int32, count=len(traits.names))
    tokens, times = counted(np.concatenate((head, head, body, numbers)))
    flags = np.zeros(len(tokens), dtype=np.uint8)
    lead = np.array(traits.lead, dtype=np.int32)
    for channel, bit in ((head, TITLE), (lead, LEAD), (names, NAME), (numbers, NUMBER)):
        flags[np.searchsorted(tokens, channel)] |= np.uint8(bit)
    idf = frequencies.weights(language, tokens)
    words = flags & NUMBER == 0
    often = np.asarray(np.float32(1.0) + np.log(times.astype(np.float32)), dtype=np.float32)
    tf: Floats = np.asarray(np.where(words, idf * often, np.float32(0.0)), dtype=np.float32)
    kept = int(words.sum())
    if kept > KEPT:
        kept = KEPT
        tf[np.lexsort((tokens, -tf))[KEPT:]] = 0.0
    pairs, met = _pairs(np.concatenate((head, body)))
    pair_weights: Floats = np.asarray(frequencies.pair_weights(pairs) * (1.0 + np.log(met)), dtype=np.float32)
    bridge = np.array(sorted(traits.bridge), dtype=np.int32)
    bridge_weights = frequencies.weights(language, bridge)
    title = idf[flags & TITLE > 0]
    sums = (
        _norm(title), float(title.sum()) or 1.0, idf[flags & NAME > 0].sum(), idf[flags & NUMBER > 0].sum(),
        idf[flags & LEAD_NAME == LEAD_NAME].sum(), _norm(tf), _norm(pair_weights), _norm(bridge_weights),
        bridge_weights.sum(), (flags & LEAD > 0).sum(), len(bridge), len(body) >= HAS_TEXT,
    )  # fmt: skip
    return Weighed(
        language, traits.day, kept, tokens, idf, tf, flags, pairs, pair_weights, bridge,
        bridge_weights, np.array(sums, dtype=np.float32), _vector(traits, tokens, idf, encoder) if encoder else None,
    )  # fmt: skip


def _pairs(order: Tokens) -> tuple[Tokens, Floats]:
    """The buckets of the pairs of neighbouring stems, and how often each stands there."""
    stems = order.astype(np.uint64)
    mixed = (stems[:-1] * np.uint64(0x9E3779B97F4A7C15) + stems[1:]) * np.uint64(0xBF58476D1CE4E5B9)
    buckets, times = counted(mixed >> np.uint64(64 - PAIRS.bit_length() + 1))
    return buckets.astype(np.int32), times.astype(np.float32)


def _norm(weights: Floats) -> float:
    return math.sqrt(float(weights @ weights)) or 1.0


def _vector(traits: Traits, tokens: Tokens, idf: Floats, encoder: Encoder) -> Vectors:
    """Unit vector: the words' vectors by weight; zeros without words."""
    if not traits.said:
        return np.zeros(encoder.words(["a"]).shape[1], dtype=np.float32)
    rows = encoder.words([word for word, _ in traits.said])
    said = np.array([token for _, token in traits.said], dtype=np.int32)
    mixed = idf[np.searchsorted(tokens, said)] @ rows
    length = float(np.linalg.norm(mixed))
    return np.asarray(mixed / length if length > 0 else mixed, dtype=np.float32)
