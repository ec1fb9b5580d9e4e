"""From the tagger's numbers to attributions: which words are a cue, and which words each cue points at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Pair = tuple[int, int]

# All chosen on the development articles, for the F1 of content and speaker together.
CUE = -0.6  # added to the score of "no cue" at each word: below 0 more cues are found
LINKED = -0.4  # a word's score from which it is content
PIECE = 1.5  # what each further piece of content must be worth
SOURCE_TAG = 2.0  # weight of the source tags beside the pointers
TOUCH = 0  # tokens between two runs that are one cue
LOST = 2.0  # what a word is worth less to a cue when another cue claims it more
LONGEST_SOURCE = 60  # tokens
NOWHERE = 0.0  # added to the score of "no source named"
CERTAIN = 8.0  # scores beyond this say no more


@dataclass(frozen=True, slots=True)
class Tagged:
    """One attribution found in running text: offsets of its parts, and how sure the tagger is."""

    content: tuple[Pair, ...]
    cue: Pair
    source: Pair | None
    score: float


def decode(bio: Floats, link: Floats, spans: Ints) -> list[Tagged]:
    """Attributions of one window; `bio` is n x 3 x 3, `link` 3 x n x n, `spans` n x 2 (negative where no word is)."""
    logs = bio - bio.max(axis=-1, keepdims=True)
    logs = logs - np.log(np.exp(logs).sum(axis=-1, keepdims=True))
    words = spans[:, 1] > spans[:, 0]
    tagged = np.log1p(-np.exp(np.minimum(logs[:, :2, 0], -1e-6)))  # n x 2: how likely in a source, in a cue
    paragraph = np.cumsum(~words)
    found = []
    pieces = merged(runs(logs[:, 1], words, CUE))
    claims: Sequence[Floats] | Floats = (
        contest(np.stack([link[:, a:b].mean(axis=1) for a, b in pieces])) if pieces else ()
    )
    for (start, end), rows in zip(pieces, claims, strict=True):
        own = words & (paragraph == paragraph[start])
        # Nearly all attributions stand in one paragraph; only a cue without content there ("He wrote:") reaches on.
        content = content_of(rows[2], own) or content_of(rows[2], words)
        if not content:
            continue
        source = source_of(rows[0], rows[1], tagged[:, 0], own)
        found.append(
            Tagged(
                tuple(offsets(spans, piece) for piece in content),
                offsets(spans, (start, end)),
                offsets(spans, source) if source else None,
                round(float(np.exp(tagged[start:end, 1]).mean()), 4),
            )
        )
    return without_doubles(found)


def offsets(spans: Ints, piece: Pair) -> Pair:
    """Article offsets of tokens piece[0] up to piece[1]."""
    return int(spans[piece[0], 0]), int(spans[piece[1] - 1, 1])


def runs(logs: Floats, words: npt.NDArray[np.bool_], bias: float) -> Iterator[Pair]:
    """The likeliest way to cut the window by its tags: a run begins once, and goes on only from its beginning."""
    outside, begin, inside = -bias, -1e9, -1e9
    back: list[tuple[int, int, int]] = []
    for (o, b, i), word in zip(logs.tolist(), words.tolist(), strict=True):
        best = max((outside, 0), (begin, 1), (inside, 2))
        on = (begin, 1) if begin >= inside else (inside, 2)
        back.append((best[1], best[1], on[1]))
        outside, begin, inside = best[0] + o + bias, best[0] + b, on[0] + i
        if not word:
            begin = inside = -1e9
    state = max((outside, 0), (begin, 1), (inside, 2))[1]
    path = []
    for step in reversed(back):
        path.append(state)
        state = step[state]
    path.reverse()
    start: int | None = None
    for index, state in enumerate([*path, 0]):
        if start is not None and state != 2:
            yield start, index
            start = None
        if state == 1:
            start = index


def merged(pieces: Iterator[Pair]) -> list[Pair]:
    """Runs that touch are one cue: "has" and "also said"."""
    out: list[Pair] = []
    for start, end in pieces:
        if out and start - out[-1][1] <= TOUCH:
            out[-1] = out[-1][0], end
        else:
            out.append((start, end))
    return out


def contest(claims: Floats) -> Floats:
    """Claims of the cues (k x 3 x n) where a word that several take as content stays with the one that most does."""
    content = claims[:, 2]
    first = content.max(axis=0)
    lost = (content < first) & (first > 0)
    claims[:, 2] = np.where(lost, content - LOST, content)
    return claims


def content_of(row: Floats, words: npt.NDArray[np.bool_]) -> list[Pair]:
    """The pieces of text worth most as a cue's content, each further piece at a price."""
    places = np.flatnonzero(words)  # what lies before the first word and behind the last is no content
    if not len(places):
        return []
    first, last = int(places[0]), int(places[-1]) + 1
    worth = np.where(words[first:last], np.clip(row[first:last], -CERTAIN, CERTAIN) - LINKED, -1e3).tolist()
    out, inn = 0.0, -1e9
    opened: list[bool] = []  # whether being inside here is best begun here
    closed: list[bool] = []  # whether being outside here is best after being inside
    for value in worth:
        opened.append(out - PIECE > inn)
        closed.append(inn > out)
        out, inn = max(out, inn), value + max(inn, out - PIECE)
    pieces: list[Pair] = []
    index, end = len(worth), -1
    inside = inn > out
    while index > 0:
        index -= 1
        if inside:
            end = index + 1 if end < 0 else end
            if opened[index]:
                pieces.append((index + first, end + first))
                inside, end = False, -1
        elif closed[index]:
            inside = True
    return pieces[::-1]


def source_of(starts: Floats, ends: Floats, tag: Floats, words: npt.NDArray[np.bool_]) -> Pair | None:
    """The likeliest source as tokens, or None where [CLS] is likelier: the attribution names no source."""
    closed = np.where(words, 0.0, -1e9).astype(np.float32)
    begin, end = starts + closed, ends + closed
    tagged = np.maximum(tag, -CERTAIN)
    best: tuple[float, Pair] | None = None
    for first in np.argsort(-begin)[:5].tolist():
        block = slice(first, first + LONGEST_SOURCE)
        mean = np.cumsum(tagged[block]) / np.arange(1, len(tagged[block]) + 1)
        scores = end[block] + SOURCE_TAG * mean
        last = first + int(np.argmax(scores))
        if not words[first : last + 1].all():
            continue
        score = float(begin[first] + scores[last - first])
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
