"""Who may belong together: an inverted index over the articles seen, by telling words and by what bridges languages.

A word's list holds the newest articles alone: a word of hundreds of articles tells nothing, and without the cap the
work for one article would grow with the stream (issue 6 calls it essential).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from rashomon.group.ragged import Integers
from rashomon.group.weights import LEAD, NAME, NUMBER, Floats, Tokens, Weighed

Key = TypeVar("Key")

CAP = 80  # newest articles kept of a word: within the 50 to 200 that issue 6 names
CAP_ACROSS = 40  # newest articles kept of a bridging token, by language
QUERY = 24  # heaviest tokens of an article that are looked up
SAME = 20  # candidates in the article's language
ACROSS = 10  # and in other languages


@dataclass(frozen=True, slots=True)
class Keys:
    """What an article is looked up by, with weights: words of its title and beginning, names and numbers; and what
    bridges languages."""

    language: str
    words: Mapping[int, float]
    bridge: Mapping[int, float]

    @classmethod
    def of(cls, own: Weighed) -> Keys:
        telling = own.flags & (LEAD | NAME | NUMBER) > 0
        return cls(
            own.language, _heaviest(own.tokens[telling], own.idf[telling]), _heaviest(own.bridge, own.bridge_weights)
        )


class Index:
    """Articles by token, newest kept; numbers are those of the caller and must rise."""

    def __init__(self) -> None:
        self._words: dict[str, dict[int, array[int]]] = {}
        self._bridge: dict[int, dict[str, array[int]]] = {}
        self._oldest = 0
        self._scores = np.zeros(1024, dtype=np.float32)  # by number, of the query that is answered
        self._seen: Integers = np.zeros(1024, dtype=np.int64)  # where a number stands last among those found

    def add(self, number: int, keys: Keys) -> None:
        """Makes an article findable."""
        words = self._words.setdefault(keys.language, {})
        for token in keys.words:
            _append(words, token, number, CAP)
        for token in keys.bridge:
            _append(self._bridge.setdefault(token, {}), keys.language, number, CAP_ACROSS)

    def forget(self, oldest: int) -> None:
        """Lets go of the articles before number ``oldest``."""
        if oldest <= self._oldest:
            return
        self._oldest = oldest
        for words in self._words.values():
            _drop(words, oldest)
        for token in list(self._bridge):
            _drop(self._bridge[token], oldest)
            if not self._bridge[token]:
                del self._bridge[token]

    def candidates(self, keys: Keys) -> Integers:
        """Numbers of earlier articles, likeliest first inside a language; own language, then the others."""
        words, bridge = self._words.get(keys.language, {}), self._bridge
        same = [(words[t], w) for t, w in keys.words.items() if t in words]
        across = [
            (posted, weight)
            for token, weight in keys.bridge.items()
            if token in bridge
            for language, posted in bridge[token].items()
            if language != keys.language
        ]
        return np.concatenate((self._best(same, CAP, SAME), self._best(across, CAP_ACROSS, ACROSS)))

    def _best(self, lists: Sequence[tuple[array[int], float]], cap: int, count: int) -> Integers:
        """The articles with the largest sums of squared weights, newest first of equals."""
        if not lists:
            return np.zeros(0, dtype=np.int64)
        posted = [np.frombuffer(numbers, dtype=np.int32)[-cap:] for numbers, _ in lists]
        found = np.concatenate(posted)
        most = int(found.max())
        if most >= len(self._scores):
            self._scores = np.zeros(2 * most, dtype=np.float32)
            self._seen = np.zeros(2 * most, dtype=np.int64)
        squares = np.array([weight * weight for _, weight in lists], dtype=np.float32)
        np.add.at(self._scores, found, np.repeat(squares, [len(p) for p in posted]))
        place = np.arange(len(found))
        self._seen[found] = place
        once = found[self._seen[found] == place]
        scores = self._scores[once]
        self._scores[once] = 0.0
        if len(once) > count:
            bar = np.partition(scores, len(once) - count)[len(once) - count]
            once, scores = once[scores >= bar], scores[scores >= bar]
        order = np.lexsort((-once, -scores))[:count]
        best = once[order].astype(np.int64)
        return np.asarray(best[best >= self._oldest])


def _heaviest(tokens: Tokens, weights: Floats) -> dict[int, float]:
    """The heaviest tokens, by number where weights are equal."""
    order = np.lexsort((tokens, -weights))[:QUERY]
    return dict(zip(tokens[order].tolist(), weights[order].tolist(), strict=True))


def _append(lists: dict[Key, array[int]], key: Key, number: int, cap: int) -> None:
    posted = lists.get(key)
    if posted is None:
        lists[key] = array("i", (number,))
        return
    posted.append(number)
    if len(posted) >= 2 * cap:  # cut seldom: each cut moves the rest
        del posted[: len(posted) - cap]


def _drop(lists: dict[Key, array[int]], oldest: int) -> None:
    for key in list(lists):
        posted = lists[key]
        if posted[-1] < oldest:
            del lists[key]
        elif posted[0] < oldest:
            lists[key] = array("i", _from(posted, oldest))


def _from(numbers: Iterable[int], oldest: int) -> list[int]:
    return [n for n in numbers if n >= oldest]
