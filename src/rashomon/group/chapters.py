"""Chapters: a story that goes on days later is a story of its own, and is told to continue the earlier one.

A trial follows an arrest, a funeral a crash: too much is new, and too late, for one story, while names, places and
words tell that it goes on.  The links of such stories lie below those of one story and above those of strangers.  Only
dated articles are asked: without days nothing says which comes first.  And only stories of texts: of titles alone,
those of one long event are all as alike as chapters are.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rashomon.group.state import FLOOR, State

# Mean link from which a later story continues an earlier one, and what its strongest link must reach.  On ECB+, with
# the order of arrival for days, 43 of 45 stories so linked are of one topic of two sister events; from -0.5, 31 of 31.
GOES_ON = -1.5
SURE = 0.0
BEST = 3  # of an article, links into the earlier story that count
LATER = 1.0  # days that must lie between the middle of the one and of the other


@dataclass(frozen=True, slots=True)
class Chapter:
    """``story`` goes on from ``before``; ``odds`` is their mean link in log-odds."""

    story: str
    before: str
    odds: float


def chapters(state: State, stories: Iterable[int], day: Callable[[int], float]) -> list[Chapter]:
    """What each of these stories continues, where it continues one; in the order of their numbers.

    ``day``: an article's day, not a number where none is known.  Each story has one before it at most, the best linked.
    """
    from statistics import median  # here, for it loads all that reckons exactly

    middles: dict[int, float] = {}

    def middle(story: int) -> float:
        if story not in middles:
            days = [d for n in state.members[story] if not math.isnan(d := day(n))]
            middles[story] = median(days) if days else math.nan
        return middles[story]

    out: list[Chapter] = []
    for story in sorted(set(stories)):
        if not state.tells(story):
            continue
        own = middle(story)
        earlier = {s: odds for s, odds in _linked(state, story).items() if own - middle(s) >= LATER}
        best = max(earlier.items(), key=lambda found: (found[1], -found[0]), default=None)
        if best is not None:
            out.append(Chapter(state.name(story), state.name(best[0]), round(best[1], 4)))
    return out


def _linked(state: State, story: int) -> dict[int, float]:
    """Other stories whose articles this one's are linked to well enough, with the mean link."""
    members = [n for n in sorted(state.members[story]) if state.original[n] is None]
    by_story: dict[int, list[list[float]]] = {}
    for n in members:
        for other, links in state.by_story(n).items():
            if other != story:
                by_story.setdefault(other, []).append(links)
    found: dict[int, float] = {}
    for other, many in by_story.items():
        if max(map(max, many)) < SURE or not state.tells(other):
            continue
        count = min(BEST, len(state.members[other]))
        means = [(sum(sorted(x, reverse=True)[:count]) + FLOOR * max(0, count - len(x))) / count for x in many]
        mean = (sum(means) + FLOOR * (len(members) - len(many))) / len(members)
        if mean >= GOES_ON:
            found[other] = mean
    return found
