"""What the attribution tagger reads: word pieces of whole paragraphs, and what the pieces lost.

The word pieces are lower-cased and know nothing of quotation marks that opened a hundred words ago,
so that every token carries a small number beside its id: in or outside marks, its case, and whether
it stands in the first paragraph (a title reads otherwise than a body).  Training reads this module
too, so that both ends see the same numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Part = tuple[Ints, Ints, Ints]  # ids, features, spans (n x 2)

CLS, SEP = 101, 102  # of the BERT vocabulary
FEATURES = 24  # 3 states of marks x 4 cases x first paragraph or not
BUDGET = 160  # tokens in a window when tagging; training packs 64 to 192
LONGEST = 384  # a paragraph is cut into pieces of at most so many tokens

OPENING, CLOSING, STRAIGHT = "“«„", "”»", '"'
OUTSIDE, INSIDE, MARK = 0, 1, 2


def mark_states(paragraph: str) -> bytearray:
    """For each character: outside marks, inside, or a mark itself.  Linear, and never raises."""
    states = bytearray(len(paragraph))
    inside = seen = False
    index = 0
    for index, char in enumerate(paragraph):
        before = paragraph[index - 1] if index else " "
        if char in OPENING or (char == STRAIGHT and not inside and _opens(before)):
            inside = seen = True
            states[index] = MARK
        elif char in CLOSING or char == STRAIGHT:
            if not inside and not seen:
                states[:index] = bytes([INSIDE]) * index
            inside, seen = False, True
            states[index] = MARK
        elif inside:
            states[index] = INSIDE
    return states


def _opens(before: str) -> bool:
    return before.isspace() or not (before.isalnum() or before in ".,!?;:…")


def _case(word: str) -> int:
    if word.islower():
        return 0
    if not word[:1].isupper():
        return 3
    return 2 if len(word) > 1 and word.isupper() else 1


def encode_paragraph(tokenizer: Any, text: str, start: int, end: int, *, first: bool) -> Part:
    """Ids, features and article offsets of one paragraph, without [CLS] and [SEP]."""
    paragraph = text[start:end]
    # A lone surrogate cannot be passed to the tokenizer; one character for one keeps the offsets.
    coded = tokenizer.encode(
        "".join("?" if "\ud800" <= c <= "\udfff" else c for c in paragraph), add_special_tokens=False
    )
    states = mark_states(paragraph)
    features = [states[b] * 4 + _case(paragraph[b:e]) + 12 * first for b, e in coded.offsets]
    spans = np.asarray(coded.offsets, dtype=np.int64).reshape(-1, 2) + start
    return np.asarray(coded.ids, dtype=np.int64), np.asarray(features, dtype=np.int64), spans


def _pieces(part: Part) -> Iterator[Part]:
    for at in range(0, len(part[0]), LONGEST):
        yield part[0][at : at + LONGEST], part[1][at : at + LONGEST], part[2][at : at + LONGEST]


def pack(parts: Sequence[Part], budget: int = BUDGET) -> Iterator[Part]:
    """Windows of consecutive paragraphs: [CLS] p [SEP] p [SEP], at most `budget` tokens or one paragraph."""
    current: list[Part] = []
    size = 1
    for piece in (piece for part in parts for piece in _pieces(part)):
        if current and size + len(piece[0]) + 1 > budget:
            yield _window(current)
            current, size = [], 1
        current.append(piece)
        size += len(piece[0]) + 1
    if current:
        yield _window(current)


def _window(parts: Sequence[Part]) -> Part:
    ids: list[Ints] = [np.asarray([CLS])]
    features: list[Ints] = [np.asarray([0])]
    spans: list[Ints] = [np.asarray([[-1, -1]])]
    for part in parts:
        ids += [part[0], np.asarray([SEP])]
        features += [part[1], np.asarray([0])]
        spans += [part[2], np.asarray([[-1, -1]])]
    return np.concatenate(ids), np.concatenate(features), np.concatenate(spans)
