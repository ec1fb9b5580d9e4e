"""Who may belong together: an inverted index over the articles seen, by telling words and by what bridges languages.

A word's list holds the newest articles alone: a word of hundreds of articles tells nothing, and without the cap the
work for one article would grow with the stream (issue 6 calls it essential).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.group.likeness import Weighed

CAP = 80  # newest articles kept of a word: within the 50 to 200 that issue 6 names
CAP_ACROSS = 40  # newest articles kept of a bridging token, by language
QUERY = 24  # heaviest tokens of an article that are looked up
SAME = 20  # candidates in the article's language
ACROSS = 10  # and in other languages


class Index:
    """Articles by token, newest kept; numbers are those of the caller and must rise."""

    def __init__(self) -> None:
        self._words: dict[tuple[str, int], list[int]] = {}
        self._bridge: dict[int, dict[str, list[int]]] = {}
        self._oldest = 0

    def add(self, number: int, own: Weighed) -> None:
        """Makes an article findable."""
        language = own.traits.language
        for token in _heaviest(_telling(own)):
            _append(self._words.setdefault((language, token), []), number, CAP)
        for token in _heaviest(own.bridge):
            _append(self._bridge.setdefault(token, {}).setdefault(language, []), number, CAP_ACROSS)

    def forget(self, oldest: int) -> None:
        """Lets go of the articles before number ``oldest``."""
        if oldest <= self._oldest:
            return
        self._oldest = oldest
        for key in list(self._words):
            kept = [n for n in self._words[key] if n >= oldest]
            if kept:
                self._words[key] = kept
            else:
                del self._words[key]
        for token in list(self._bridge):
            by = {lang: kept for lang, ns in self._bridge[token].items() if (kept := [n for n in ns if n >= oldest])}
            if by:
                self._bridge[token] = by
            else:
                del self._bridge[token]

    def candidates(self, own: Weighed) -> list[int]:
        """Numbers of earlier articles, likeliest first inside a language; own language, then the others."""
        language, telling = own.traits.language, _telling(own)
        same: dict[int, float] = {}
        for token in _heaviest(telling):
            weight = telling[token] ** 2
            for number in self._words.get((language, token), ()):
                same[number] = same.get(number, 0.0) + weight
        across: dict[int, float] = {}
        for token in _heaviest(own.bridge):
            weight = own.bridge[token] ** 2
            for other, numbers in self._bridge.get(token, {}).items():
                if other != language:
                    for number in numbers:
                        across[number] = across.get(number, 0.0) + weight
        return _best(same, SAME) + _best(across, ACROSS)


def _telling(own: Weighed) -> Mapping[int, float]:
    """The tokens to look an article up by: title, beginning and names; numbers too."""
    return {**own.lead, **own.names, **own.numbers}


def _heaviest(weights: Mapping[int, float]) -> Sequence[int]:
    """The heaviest tokens, by number where weights are equal."""
    return sorted(weights, key=lambda t: (-weights[t], t))[:QUERY]


def _append(numbers: list[int], number: int, cap: int) -> None:
    numbers.append(number)
    if len(numbers) > cap:
        del numbers[: len(numbers) - cap]


def _best(scores: Mapping[int, float], count: int) -> list[int]:
    return sorted(scores, key=lambda n: (-scores[n], -n))[:count]
