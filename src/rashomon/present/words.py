"""What renderings of one thing share, word by word.

A word is ``same`` where it stands in one run with the same words of another rendering, ``moved`` where another has it
elsewhere or in another form (equal first letters).  Function words are marked as nothing: all texts share them.  With
three renderings or more, a word counts when at least half of the others have it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rashomon import runs
from rashomon.languages import MissingTable, language

Shared = Literal["same", "moved"]
# Words that agree in so many first letters are forms of one word ("suggest", "suggestion"): a stem without a stemmer,
# the length at which stems aligned sentences best on the five stories it was chosen on (issue 2, section 4).
STEM = 6
# Stretches named of a rendering that no other shares, and the most words of one.
VARYING, LONGEST = 4, 7
# Word pairs compared for one row at most; more renderings than that are left unmarked.
RENDERINGS = 12

_WORD = re.compile(r"\w+(?:['’]\w+)*")

# What a stretch of words does not go over: the end of a sentence, of an excerpt, of a quotation.
_ENDS = re.compile('[\n.!?;:“”„«»"]')


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``start``..``end`` of its rendering; ``stop`` when it is a function word."""

    start: int
    end: int
    form: str
    stop: bool

    @property
    def stem(self) -> str:
        return self.form[:STEM]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a rendering that is shared in one way."""

    start: int
    end: int
    how: Shared


@cache
def _stop_words(code: str) -> frozenset[str]:
    try:
        return frozenset(str(language(code).table("words")["stop"]).split())
    except (MissingTable, KeyError):
        return frozenset()


def words_of(text: str, code: str) -> list[Word]:
    """The words of a rendering, case folded, in order."""
    stop = _stop_words(code)
    return [Word(m.start(), m.end(), f, f in stop) for m in _WORD.finditer(text) if (f := m[0].casefold())]


def shared(renderings: Sequence[tuple[str, str]]) -> list[list[Piece]]:
    """For each (text, language code) the stretches it shares with at least half of the others, in order."""
    texts = [words_of(text, code) for text, code in renderings[:RENDERINGS]]
    votes: list[list[dict[Shared, int]]] = [[{"same": 0, "moved": 0} for _ in words] for words in texts]
    for i, one in enumerate(texts):
        for j in range(i + 1, len(texts)):
            _vote(one, texts[j], votes[i], votes[j])
    least = max(1, (len(texts) - 1 + 1) // 2)
    pieces = [_pieces(words, own, least) for words, own in zip(texts, votes, strict=True)]
    return pieces + [[] for _ in renderings[RENDERINGS:]]


def varying(text: str, code: str, pieces: Sequence[Piece]) -> list[str]:
    """The stretches of a rendering between what it shares, without the function words at their ends."""
    stretches: list[list[Word]] = [[]]
    for word in words_of(text, code):
        known = any(p.start <= word.start < p.end for p in pieces)
        if known or (stretches[-1] and _ENDS.search(text, stretches[-1][-1].end, word.start)):
            stretches.append([])
        if not known:
            stretches[-1].append(word)
    found = []
    for run in stretches:
        content = [i for i, w in enumerate(run) if not w.stop]
        own = run[content[0] : content[-1] + 1][:LONGEST] if content else []
        if own:
            more = "…" if own[-1] is not run[content[-1]] else ""
            found.append(" ".join(text[own[0].start : own[-1].end].split()) + more)
    return found[:VARYING]


def _vote(one: list[Word], other: list[Word], mine: list[dict[Shared, int]], yours: list[dict[Shared, int]]) -> None:
    found = runs.blocks([w.form for w in one], [w.form for w in other])
    same_one = {a + k for a, _, n in found for k in range(n) if _counts(one, a, n)}
    same_other = {b + k for _, b, n in found for k in range(n) if _counts(other, b, n)}
    for words, theirs, same, tally in ((one, other, same_one, mine), (other, one, same_other, yours)):
        stems = {w.stem for w in theirs if not w.stop}
        for k, word in enumerate(words):
            if word.stop:
                continue
            if k in same:
                tally[k]["same"] += 1
            elif word.stem in stems:
                tally[k]["moved"] += 1


def _counts(words: list[Word], start: int, length: int) -> bool:
    """A run means something when it holds a word that is no function word."""
    return any(not w.stop for w in words[start : start + length])


def _pieces(words: list[Word], votes: list[dict[Shared, int]], least: int) -> list[Piece]:
    found: list[Piece] = []
    for word, tally in zip(words, votes, strict=True):
        if tally["same"] + tally["moved"] < least:
            continue
        how: Shared = "same" if tally["same"] >= tally["moved"] else "moved"
        if found and found[-1].how == how and found[-1].end + 1 == word.start:
            found[-1] = Piece(found[-1].start, word.end, how)  # neighbours are one stretch
        else:
            found.append(Piece(word.start, word.end, how))
    return found
