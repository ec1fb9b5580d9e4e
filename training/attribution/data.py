"""PolNeAR articles as windows of consecutive paragraphs, with the labels that the tagger learns from.

A window holds whole paragraphs up to a budget of tokens, so that a paragraph is read with its
neighbours, and nothing is padded to the longest paragraph of a corpus.  The features beside the
word pieces are those the runtime computes: rashomon.plugs.attribution_features is the one source.
"""

from __future__ import annotations

import json
import pathlib
import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from rashomon.plugs.attribution_features import encode_paragraph, pack

ROLES = ("source", "cue", "content")


@dataclass
class Window:
    """Token ids and features of one window, BIO labels by role, and the gold links."""

    ids: np.ndarray
    features: np.ndarray
    spans: np.ndarray  # n x 2, character offsets in the article; (-1, -1) for [CLS] and [SEP]
    bio: np.ndarray  # 3 x n
    links: list[tuple[list[int], tuple[int, int], list[int]]]  # cue tokens, source ends, content tokens


def paragraphs_of(text: str) -> Iterator[tuple[int, int]]:
    """Lines with something in them, as start and end."""
    position = 0
    for line in text.split("\n"):
        if line.strip():
            yield position, position + len(line)
        position += len(line) + 1


def read(path: pathlib.Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def tokens_in(spans: np.ndarray, pieces: list[list[int]]) -> list[list[int]]:
    return [
        [int(i) for i in np.flatnonzero((spans[:, 0] < e) & (spans[:, 1] > b) & (spans[:, 1] > spans[:, 0]))]
        for b, e in pieces
    ]


def label(window: tuple[np.ndarray, np.ndarray, np.ndarray], attributions: list[dict]) -> Window:
    ids, features, spans = window
    bio = np.zeros((3, len(ids)), dtype=np.int64)
    links = []
    for attribution in attributions:
        found = {role: tokens_in(spans, attribution[role]) for role in ROLES}
        for number, role in enumerate(ROLES):
            for tokens in found[role]:
                if tokens:
                    bio[number, tokens] = 2
                    bio[number, tokens[0]] = 1
        cue = [t for part in found["cue"] for t in part]
        content = [t for part in found["content"] for t in part]
        source = next((part for part in found["source"] if part), [])
        if cue and content:
            ends = (source[0], source[-1]) if source else (0, 0)
            links.append((cue, ends, content))
    return Window(ids, features, spans, bio, links)


class Corpus:
    """Encoded paragraphs by article; windows are packed anew for every epoch, with another budget."""

    def __init__(self, path: pathlib.Path, tokenizer: Tokenizer):
        self.articles = []
        for article in read(path):
            text = article["text"]
            parts = [
                encode_paragraph(tokenizer, text, b, e, first=number == 0)
                for number, (b, e) in enumerate(paragraphs_of(text))
            ]
            self.articles.append((article, parts))

    def windows(self, budget: int | None = None) -> list[Window]:
        out = []
        for article, parts in self.articles:
            size = budget or random.choice((64, 96, 128, 160, 192))
            out += [label(window, article["attributions"]) for window in pack(parts, size)]
        return out


def batches(windows: list[Window], tokens: int) -> list[list[Window]]:
    ordered = sorted(windows, key=lambda w: len(w.ids) + random.random() * 8)
    out: list[list[Window]] = []
    current: list[Window] = []
    for window in ordered:
        if current and (len(current) + 1) * len(window.ids) > tokens:
            out.append(current)
            current = []
        current.append(window)
    if current:
        out.append(current)
    random.shuffle(out)
    return out
