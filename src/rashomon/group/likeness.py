"""How likely two articles tell one story: features of a pair and the small trained trees that weigh them.

Weights and the background of English word frequencies stand in ``models/grouping.json`` (card beside it; recipe in
``training/grouping``).  Without dates a pair is judged by its words alone; with dates a distance in time counts
against it.
"""

from __future__ import annotations

import functools
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.group.channels import Traits, Vocabulary
from rashomon.seams import Encoder, Vectors

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

PRIOR = 150.0  # documents that the background counts for: after as many of a stream, its own frequencies lead
_RARE = 0.5  # documents an unseen word is counted in
_TELLING = 4.0  # weight of a word in one article of fifty: fewer have it, and it tells something
KEPT = 90  # heaviest words kept of an article: the rest weighs little and fills the memory
FEATURES = 18  # of a pair in one language
BRIDGE_FEATURES = 8  # of a pair in two


class Frequencies:
    """Running document frequencies by language, begun with a background for English."""

    def __init__(self, vocabulary: Vocabulary, background: Mapping[str, float] | None = None) -> None:
        self._docs: Counter[str] = Counter()
        self._df: dict[str, dict[int, int]] = {}
        self._background = {vocabulary.number(w): share for w, share in (background or {}).items()}

    def add(self, traits: Traits) -> None:
        """Counts one article's words."""
        df = self._df.setdefault(traits.language, {})
        self._docs[traits.language] += 1
        for channel in (traits.words, traits.numbers, traits.bridge - traits.words.keys() - traits.numbers):
            for token in channel:
                df[token] = df.get(token, 0) + 1

    def weight(self, language: str, token: int) -> float:
        """-log of the share of the language's articles that have the token (its inverse document frequency)."""
        known = self._df.get(language)
        seen = known.get(token, 0) if known else 0
        before = self._background.get(token, 0.0) * PRIOR if language == "en" else 0.0
        return math.log((self._docs[language] + PRIOR) / (seen + before + _RARE))


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's channels with the weights that their tokens had when it came."""

    traits: Traits
    title: Mapping[int, float]
    lead: Mapping[int, float]
    words: Mapping[int, float]
    names: Mapping[int, float]
    numbers: Mapping[int, float]
    bridge: Mapping[int, float]
    title_norm: float
    title_sum: float
    names_sum: float
    words_norm: float
    bridge_norm: float
    vector: Vectors | None = None


def _norm(weights: Iterable[float]) -> float:
    return math.sqrt(sum(w * w for w in weights)) or 1.0


def weigh(traits: Traits, frequencies: Frequencies, encoder: Encoder | None = None) -> Weighed:
    """The channels with weights of this moment; with an encoder, the mean of the first words' vectors too."""
    weight = functools.partial(frequencies.weight, traits.language)
    idf = {t: weight(t) for t in traits.words}
    words = _top({t: tf * idf[t] for t, tf in traits.words.items()}, KEPT)
    names = {t: idf[t] for t in traits.names}
    title = {t: idf[t] for t in traits.title}
    bridge = {t: weight(t) for t in traits.bridge}
    return Weighed(
        traits=traits,
        title=title,
        lead={t: idf[t] for t in traits.lead},
        words=words,
        names=names,
        numbers={t: weight(t) for t in traits.numbers},
        bridge=bridge,
        title_norm=_norm(title.values()),
        title_sum=sum(title.values()) or 1.0,
        names_sum=sum(names.values()),
        words_norm=_norm(words.values()),
        bridge_norm=_norm(bridge.values()),
        vector=_vector(traits, idf, encoder) if encoder else None,
    )


def _vector(traits: Traits, idf: Mapping[int, float], encoder: Encoder) -> Vectors:
    """Unit vector: the words' vectors by weight; zeros without words."""
    if not traits.said:
        return np.zeros(encoder.words(["a"]).shape[1], dtype=np.float32)
    rows = encoder.words([word for word, _ in traits.said])
    weights = np.array([idf[token] for _, token in traits.said], dtype=np.float32)
    mixed = weights @ rows
    length = float(np.linalg.norm(mixed))
    return np.asarray(mixed / length if length > 0 else mixed, dtype=np.float32)


def _top(weights: Mapping[int, float], count: int) -> dict[int, float]:
    """The heaviest tokens; by number where weights are equal."""
    if len(weights) <= count:
        return dict(weights)
    return {t: weights[t] for t in sorted(weights, key=lambda t: (-weights[t], t))[:count]}


def _share(shared: float, total: Mapping[int, float]) -> float:
    whole = sum(total.values())
    return shared / whole if whole > 0 else 0.0


def features(a: Weighed, b: Weighed) -> list[float]:
    """`FEATURES` numbers of a pair in one language, the same in both directions."""
    one, two = a.traits, b.traits
    common = one.title & two.title
    lead = one.lead & two.lead
    names = one.names & two.names
    numbers = one.numbers & two.numbers
    small, large = (a.words, b.words) if len(a.words) < len(b.words) else (b.words, a.words)
    dot, rare = 0.0, 0
    for t, w in small.items():
        other = large.get(t)
        if other is not None:
            dot += w * other
            rare += w > _TELLING
    ab = sum([min(a.title[t], b.lead[t]) for t in one.title & two.lead])
    ba = sum([min(b.title[t], a.lead[t]) for t in two.title & one.lead])
    in_b, in_a = ab / a.title_sum, ba / b.title_sum
    least_names = min(a.names_sum, b.names_sum)
    name_weights = [min(a.names[t], b.names[t]) for t in names]
    names_sum = sum(name_weights)
    leading = sorted([min(a.lead[t], b.lead[t]) for t in lead], reverse=True)
    return [
        sum([a.title[t] * b.title[t] for t in common]) / (a.title_norm * b.title_norm),
        max(in_b, in_a),
        min(in_b, in_a),
        dot / (a.words_norm * b.words_norm),
        names_sum / least_names if least_names > 0 else 0.0,
        math.log1p(names_sum),
        math.log1p(sum([min(a.numbers[t], b.numbers[t]) for t in numbers])),
        float(bool(a.numbers) and bool(b.numbers) and not numbers),
        float(bool(a.names) and bool(b.names) and not names),
        math.log1p(sum([min(a.title[t], b.title[t]) for t in common])),
        math.log1p(sum(leading)),
        leading[0] if leading else 0.0,
        sum(leading[1:3]),
        math.log1p(rare),
        math.log1p(sum([w > _TELLING for w in name_weights])),
        float(one.has_text and two.has_text),
        float(one.has_text or two.has_text),
        math.log1p(min(len(a.lead), len(b.lead))),
    ]


def bridge_features(a: Weighed, b: Weighed) -> list[float]:
    """`BRIDGE_FEATURES` numbers of a pair in two languages."""
    common = a.bridge.keys() & b.bridge.keys()
    weights = sorted((min(a.bridge[t], b.bridge[t]) for t in common), reverse=True)
    shared = sum(weights)
    in_b, in_a = _share(shared, a.bridge), _share(shared, b.bridge)
    cos = sum(a.bridge[t] * b.bridge[t] for t in common) / (a.bridge_norm * b.bridge_norm)
    return [
        cos,
        max(in_b, in_a),
        min(in_b, in_a),
        math.log1p(shared),
        weights[0] if weights else 0.0,
        weights[1] if len(weights) > 1 else 0.0,
        math.log1p(len(weights)),
        math.log1p(min(len(a.bridge), len(b.bridge))),
    ]


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted decision trees over the features of a pair; their sum is the log-odds of one story.

    All trees stand in one row of nodes: ``feature`` is looked at, ``left`` is next where it is at most ``threshold``,
    else ``right``; a leaf leads to itself and has a ``value``.  ``roots`` are the trees' first nodes.
    """

    feature: Integers
    threshold: Floats
    left: Integers
    right: Integers
    value: Floats
    roots: Integers
    depth: int
    start: float

    def log_odds(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """One value a row, rounded so that the last bits of another machine's sums change nothing."""
        if not rows:
            return []
        x = np.asarray(rows, dtype=np.float64)
        at = np.broadcast_to(self.roots, (len(x), len(self.roots)))
        row = np.arange(len(x))[:, None]
        for _ in range(self.depth):
            at = np.where(x[row, self.feature[at]] <= self.threshold[at], self.left[at], self.right[at])
        return [round(float(v), 6) for v in self.value[at].sum(axis=1) + self.start]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Trees:
        whole = ("feature", "left", "right", "roots")
        feature, left, right, roots = (np.asarray(data[k], dtype=np.int64) for k in whole)
        threshold, value = (np.asarray(data[k], dtype=np.float64) for k in ("threshold", "value"))
        return cls(feature, threshold, left, right, value, roots, int(data["depth"]), float(data["start"]))


@dataclass(frozen=True, slots=True)
class GroupingModel:
    """The shipped weights and the English background (share of articles that have a word).

    ``same``: pairs in one language with word vectors (`FEATURES` and their cosine); ``plain``: without vectors;
    ``across``: pairs in two languages.
    """

    same: Trees
    plain: Trees
    across: Trees
    background: Mapping[str, float]

    def log_odds(self, own: Weighed, others: Sequence[Weighed]) -> list[float]:
        """Log-odds of one story for an article and each of the others, by words alone."""
        out = [0.0] * len(others)
        theirs = [o.vector for o in others if o.vector is not None]
        vectors = own.vector is not None and len(theirs) == len(others)
        near = [i for i, o in enumerate(others) if o.traits.language == own.traits.language]
        far = [i for i, o in enumerate(others) if o.traits.language != own.traits.language]
        rows = [features(own, others[i]) for i in near]
        if own.vector is not None and vectors and near:
            cosines = np.stack([theirs[i] for i in near]) @ own.vector
            rows = [[*row, float(c)] for row, c in zip(rows, cosines, strict=True)]
        for i, odds in zip(near, (self.same if vectors else self.plain).log_odds(rows), strict=True):
            out[i] = odds
        bridged = [bridge_features(own, others[i]) for i in far]
        for i, odds in zip(far, self.across.log_odds(bridged), strict=True):
            out[i] = odds
        return out

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> GroupingModel:
        docs = float(data["background"]["documents"])
        counted = data["background"]["words"].items()
        shares = {word: int(count) / docs for count, words in counted for word in words.split()}
        return cls(Trees.of(data["same"]), Trees.of(data["plain"]), Trees.of(data["across"]), shares)


@functools.cache
def shipped() -> GroupingModel:
    """``models/grouping.json``, read once."""
    text = files("rashomon.models").joinpath("grouping.json").read_text(encoding="utf-8")
    return GroupingModel.of(json.loads(text))
