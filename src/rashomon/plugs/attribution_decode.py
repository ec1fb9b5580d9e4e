"""From the tagger's numbers to attributions: which words are a cue, and which words each cue points at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Pair = tuple[int, int]

# All chosen on the development articles, for the F1 of content and speaker together.
CUE = 0.35  # how likely a word must be part of a cue
LINKED = 0.5  # how likely a word must be content of the cue, by links and content tags together
TAG_SHARE = 0.3  # weight of the content tags in that likelihood
LONGEST_SOURCE = 60  # tokens
NOWHERE = 0.0  # added to the score of "no source named"


@dataclass(frozen=True, slots=True)
class Tagged:
    """One attribution found in running text: offsets of its parts, and how sure the tagger is."""

    content: tuple[Pair, ...]
    cue: Pair
    source: Pair | None
    score: float


def softmax(values: Floats) -> Floats:
    """Along the last axis, safe for large numbers."""
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result


def sigmoid(values: Floats) -> Floats:
    """The logistic function, without overflow."""
    result: Floats = 0.5 * (1.0 + np.tanh(0.5 * values))
    return result


def decode(bio: Floats, link: Floats, spans: Ints) -> list[Tagged]:
    """Attributions of one window; `bio` is n x 3 x 3, `link` 3 x n x n, `spans` n x 2 (negative where no word is)."""
    chances = softmax(bio)
    words = spans[:, 1] > spans[:, 0]
    content_tag = 1.0 - chances[:, 2, 0]
    found = []
    for start, end in cues(chances[:, 1], words):
        rows = link[:, start:end].mean(axis=1)
        content = content_of(rows[2], content_tag, words)
        if not content:
            continue
        source = source_of(rows[0], rows[1], words, (start, end))
        sure = float(1.0 - chances[start:end, 1, 0].min())
        found.append(
            Tagged(
                tuple(offsets(spans, piece) for piece in content),
                offsets(spans, (start, end)),
                offsets(spans, source) if source else None,
                round(sure, 4),
            )
        )
    return without_doubles(found)


def offsets(spans: Ints, piece: Pair) -> Pair:
    """Article offsets of tokens piece[0] up to piece[1]."""
    return int(spans[piece[0], 0]), int(spans[piece[1] - 1, 1])


def cues(chances: Floats, words: npt.NDArray[np.bool_]) -> Iterator[Pair]:
    """Runs of cue tokens; a token that more likely begins a cue than goes on starts another."""
    inside = (1.0 - chances[:, 0] > CUE) & words
    begins = chances[:, 1] > chances[:, 2]
    start: int | None = None
    for index in range(len(inside)):
        if start is not None and (not inside[index] or begins[index]):
            yield start, index
            start = None
        if inside[index] and start is None:
            start = index
    if start is not None:
        yield start, len(inside)


def content_of(row: Floats, tag: Floats, words: npt.NDArray[np.bool_]) -> list[Pair]:
    """Runs of tokens that a cue takes as its content; a hole of one token is filled."""
    chance = (1.0 - TAG_SHARE) * sigmoid(row) + TAG_SHARE * tag
    taken = np.flatnonzero((chance > LINKED) & words)
    runs: list[Pair] = []
    for index in taken.tolist():
        if runs and index - runs[-1][1] <= 1 and words[runs[-1][1] : index].all():
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    long = [run for run in runs if run[1] - run[0] > 1]
    return long or runs


def source_of(starts: Floats, ends: Floats, words: npt.NDArray[np.bool_], cue: Pair) -> Pair | None:
    """The likeliest source as tokens, or None where [CLS] is likelier: the attribution names no source."""
    closed = np.where(words, 0.0, -1e9).astype(np.float32)
    begin, end = starts + closed, ends + closed
    best: tuple[float, Pair] | None = None
    for first in np.argsort(-begin)[:5].tolist():
        last = first + int(np.argmax(end[first : first + LONGEST_SOURCE]))
        if not words[first] or not words[first : last + 1].all():
            continue
        score = float(begin[first] + end[last])
        if best is None or score > best[0]:
            best = score, (first, last + 1)
    if best is None or float(starts[0] + ends[0]) + NOWHERE > best[0]:
        return None
    return best[1]


def without_doubles(found: list[Tagged]) -> list[Tagged]:
    """Of two attributions of nearly the same words, the surer one."""
    kept: list[Tagged] = []
    for one in sorted(found, key=lambda t: -t.score):
        if all(_likeness(one, other) <= 0.8 for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda t: t.content)


def _likeness(one: Tagged, other: Tagged) -> float:
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in one.content for c, d in other.content)
    size = sum(b - a for a, b in one.content) + sum(d - c for c, d in other.content)
    return both / max(1, size - both)
