"""Paragraphs that say again what another says: pulled quotes, captions taken from the text, lines printed twice.

A short paragraph is a repeat when most of its runs of three words stand in another, longer paragraph (or in an earlier
one of the same length).  An index from runs to paragraphs keeps this linear; runs that stand in many are passed over.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from rashomon.annotate.phrases import words

RUN = 3
SHORTEST, LONGEST = 8, 60  # words: shorter ones agree by chance, longer ones are tellings
SHARE = 0.7  # set on invented pages: a pulled quote loses a word or two, a second telling keeps under half
COMMON = 8  # paragraphs: a run in more than these says nothing
SAME = 4  # words: a line this long that is printed twice is furniture the second time


def repeats(paragraphs: Sequence[str]) -> set[int]:
    """The numbers of the paragraphs that only repeat another of those given."""
    lists = [[w.lower() for w in words(p)] for p in paragraphs]
    again = _same(lists)
    index: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, tokens in enumerate(lists):
        if number not in again:
            for run in set(_runs(tokens)):
                if len(index[run]) < COMMON:
                    index[run].append(number)
    rest = ((n, tokens) for n, tokens in enumerate(lists) if n not in again)
    return again | {n for n, tokens in rest if _stands_in_another(n, tokens, lists, index)}


def _same(lists: Sequence[Sequence[str]]) -> set[int]:
    seen: set[tuple[str, ...]] = set()
    again = set()
    for number, tokens in enumerate(lists):
        if len(tokens) >= SAME:
            key = tuple(tokens)
            if key in seen:
                again.add(number)
            seen.add(key)
    return again


def _runs(tokens: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(tokens[i : i + RUN]) for i in range(len(tokens) - RUN + 1)]


def _stands_in_another(
    number: int, tokens: Sequence[str], lists: Sequence[Sequence[str]], index: dict[tuple[str, ...], list[int]]
) -> bool:
    if not SHORTEST <= len(tokens) <= LONGEST:
        return False
    runs = _runs(tokens)
    found = Counter(other for run in runs for other in index.get(run, ()) if other != number)
    return any(
        count >= SHARE * len(runs) and (len(lists[other]), number) > (len(tokens), other)
        for other, count in found.items()
    )
