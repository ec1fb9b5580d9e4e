"""Chapters: a story that goes on days later is a story of its own, and is told to continue the earlier one.

A trial follows an arrest, a funeral a crash: too much is new, and too late, for one story, while names, places and
words tell that it goes on.  Of the stories that grouping has linked with a later one it is asked how alike they are to
it, and how long ago they were: next month's figures, another fire or the same person's next affair can be as alike, but
mostly are months away, or still older stories are as alike.  Only dated articles are asked: without days nothing says
which comes first.  And only stories of texts: of titles alone, those of one long event are as alike as chapters are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.group.ragged import Doubles
from rashomon.group.state import State
from rashomon.group.told import Texts, Told

# Chosen on the half to work on of 841 pairs of stories that were read (training/chapters), where a regression gave the
# proportions of likeness, of the logarithm of the days between, and of that of the count of older stories as alike.
GOES_ON = 0.1  # likeness, less what time and older stories take, from which a later story continues an earlier one
ALIKE = 0.25  # and least likeness, whatever the time: below it strangers of one week were linked in two other streams
TIME, MONTH = 0.2, 30.0  # taken by the logarithm of one and the months between: within a month time says little
SERIES = 0.125  # by that of one and the count of older stories as alike: what comes week after week is a series
AS_ALIKE = 0.8  # share of the likeness from which a story older by a month is as alike
LATER = 1.0  # days that must lie between the middle of the one and of the other
_TOGETHER = 256  # stories whose words are in memory at a time, beside those of the stories they are linked with


@dataclass(frozen=True, slots=True)
class Chapter:
    """``story`` goes on from ``before``; ``sure``: their likeness, less what time and older stories take from it."""

    story: str
    before: str
    sure: float


def chapters(state: State, stories: Iterable[int], texts: Texts) -> list[Chapter]:
    """What each of these stories continues, where it continues one; in the order of their numbers.

    Each story has one before it at most, the surest.
    """
    asked = sorted(set(stories))
    shelf = _Dated(state, texts)
    pieces = (asked[at : at + _TOGETHER] for at in range(0, len(asked), _TOGETHER))
    return [chapter for piece in pieces for chapter in _chapters(state, piece, shelf)]


class _Dated:
    """Stories of texts with their days, each looked at once."""

    def __init__(self, state: State, texts: Texts) -> None:
        self._state, self.texts = state, texts
        self._middles: dict[int, float] = {}

    def middle(self, story: int) -> float:
        """The median of the days of a story's articles; not a number without days, and of titles alone."""
        known = self._middles.get(story)
        if known is None:
            known = self._middles[story] = self._middle(story)
        return known

    def _middle(self, story: int) -> float:
        if not self._state.tells(story):
            return math.nan
        there = (n for n in self._state.members[story] if self.texts.has(n))
        days = [d for n in there if not math.isnan(d := self.texts.day(n))]
        return float(np.median(days)) if days else math.nan

    def earlier(self, story: int) -> list[int]:
        """The stories linked with one that lie before it, by number."""
        own = self.middle(story)
        if math.isnan(own):
            return []
        story_of, links = self._state.story, self._state.links
        linked = {story_of[other] for n in self._state.members[story] for other in links[n]}
        return sorted(s for s in linked if own - self.middle(s) >= LATER)


def _chapters(state: State, stories: Sequence[int], dated: _Dated) -> list[Chapter]:
    earlier = {story: found for story in stories if (found := dated.earlier(story))}
    needed = sorted({*earlier, *(s for found in earlier.values() for s in found)})
    told = Told.of([sorted(state.members[s]) for s in needed], dated.texts)
    place = {s: at for at, s in enumerate(needed)}
    out: list[Chapter] = []
    for story, found in earlier.items():
        alike = told.alike(place[story], np.array([place[s] for s in found]))
        own = dated.middle(story)
        sure = _sure(alike, np.array([own - dated.middle(s) for s in found]))
        best = int(np.argmax(sure))
        if sure[best] >= GOES_ON:
            out.append(Chapter(state.name(story), state.name(found[best]), float(sure[best])))
    return out


def _sure(alike: Doubles, ago: Doubles) -> Doubles:
    """The likeness of earlier stories, less what the days since and still older ones as alike take from it."""
    older = (ago > ago[:, None] + MONTH) & (alike > AS_ALIKE * alike[:, None])
    taken = TIME * np.log1p(ago / MONTH) + SERIES * np.log1p(older.sum(axis=1))
    return np.asarray(np.where(alike >= ALIKE, np.round(alike - taken, 4), -np.inf))
