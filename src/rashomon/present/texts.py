"""The texts themselves, cut where something begins or ends: used passages, and what is no telling."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.present import clean, places
from rashomon.present.shapes import ArticleData

# Sentences of these roles belong to the page and not to the telling.
FURNITURE = frozenset({"caption", "credit", "dateline", "furniture"})

# A passage that is used: the account's letter, its characters, and the id of what uses it (empty: not to be named).
Used = tuple[str, tuple[int, int], str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that belong to the same passages, from ``start`` on; ``anchors`` are the passages that begin here."""

    text: str
    start: int
    anchors: tuple[str, ...]
    used: bool
    dim: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A numbered paragraph with the ids of the rows that use it."""

    number: int
    stretches: tuple[Stretch, ...]
    used_in: tuple[str, ...]
    headline: bool
    mixed: bool


@dataclass(frozen=True, slots=True)
class Laid:
    """An article's text, ready to show."""

    article: ArticleData
    blocks: tuple[Block, ...]


def cuts(start: int, end: int, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """start..end cut wherever a span begins or ends."""
    points = sorted({start, end, *(p for s in spans for p in s if start < p < end)})
    yield from itertools.pairwise(points)


def laid_out(article: ArticleData, passages: Sequence[Used]) -> Laid:
    """The text by paragraphs, every used passage marked, furniture dimmed."""
    used: dict[tuple[int, int], dict[str, None]] = {}
    for letter, span, where in passages:
        if letter == article["letter"]:
            used.setdefault(span, {})[where] = None
    dim = [(x["start"], x["end"]) for x in article["furniture"]]
    dim += [(s["start"], s["end"]) for s in article["sentences"] if s["role"] in FURNITURE]
    heads = [(s["start"], s["end"]) for s in article["sentences"] if s["role"] == "headline"]
    return Laid(article, tuple(_blocks(article, used, dim, heads)))


def _blocks(
    article: ArticleData,
    used: dict[tuple[int, int], dict[str, None]],
    dim: Sequence[tuple[int, int]],
    heads: Sequence[tuple[int, int]],
) -> Iterator[Block]:
    letter, text = article["letter"], article["text"]
    seen: set[tuple[int, int]] = set()
    for p in article["paragraphs"]:
        low, high = p["start"], p["end"]
        here = sorted(s for s in used if s[0] < high and low < s[1])
        faint = [s for s in dim if s[0] < high and low < s[1]]
        stretches = []
        for a, b in cuts(low, high, [*here, *faint]):
            inside = [s for s in here if s[0] <= a and b <= s[1]]
            begins = [s for s in inside if s not in seen]
            seen.update(begins)
            stretches.append(
                Stretch(
                    text[a:b],
                    a,
                    tuple(places.anchor(letter, *s) for s in begins),
                    bool(inside),
                    any(s[0] <= a and b <= s[1] for s in faint),
                )
            )
        ids = dict.fromkeys(i for s in here for i in used[s] if i)
        headline = any(s[0] <= low and high <= s[1] for s in heads)
        mixed = bool(clean.RIGHT_TO_LEFT.search(text, low, high))
        yield Block(p["number"], tuple(stretches), tuple(ids), headline, mixed)
