"""The texts themselves, cut where something begins or ends: used passages, and what is no telling."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.present import clean, places
from rashomon.present.shapes import ArticleData

# Sentences of these roles belong to the page and not to the telling.
FURNITURE = frozenset({"caption", "credit", "dateline", "furniture"})

# A passage that is used: the account's letter, its characters, the id of what uses it (empty: not to be named), and
# that finding's kind.
Used = tuple[str, tuple[int, int], str, str]
# How a stretch is marked, by the kinds of the findings that use it: the first that applies.
MARKED = (("differ", "differ"), ("shared", "shared"), ("quote", "shared"), ("only", "only"))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that belong to the same passages, from ``start`` on; ``anchors`` are the passages that begin here.

    ``used`` says by what: ``differ``, ``shared`` (quotations too), ``only``, ``other``, or nothing.
    """

    text: str
    start: int
    anchors: tuple[str, ...]
    used: str
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
    kinds: dict[str, str] = {}
    for letter, span, where, kind in passages:
        if letter == article["letter"]:
            used.setdefault(span, {})[where] = None
            kinds.setdefault(where, kind)
    dim = [(x["start"], x["end"]) for x in article["furniture"]]
    dim += [(s["start"], s["end"]) for s in article["sentences"] if s["role"] in FURNITURE]
    heads = [(s["start"], s["end"]) for s in article["sentences"] if s["role"] == "headline"]
    return Laid(article, tuple(_blocks(article, used, kinds, dim, heads)))


def _blocks(
    article: ArticleData,
    used: dict[tuple[int, int], dict[str, None]],
    kinds: dict[str, str],
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
                    _use([i for s in inside for i in used[s]], kinds),
                    any(s[0] <= a and b <= s[1] for s in faint),
                )
            )
        order = list(kinds)
        ids = sorted({i for s in here for i in used[s] if i}, key=order.index)
        headline = any(s[0] <= low and high <= s[1] for s in heads)
        mixed = bool(clean.RIGHT_TO_LEFT.search(text, low, high))
        yield Block(p["number"], tuple(stretches), tuple(ids), headline, mixed)


def _use(ids: Sequence[str], kinds: dict[str, str]) -> str:
    found = {kinds[i] for i in ids}
    return next((how for kind, how in MARKED if kind in found), "other" if ids else "")
