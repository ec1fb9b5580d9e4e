"""Second thoughts: articles that fit another story better move, stories that belong together merge; all is logged.

A stream must answer at once, when an event's first articles say little; what comes later shows which stories are one.
Only what has new links since the last repair is looked at, so that the work does not grow with the past.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable

from rashomon.group.average import clusters
from rashomon.group.state import FLOOR, State, fit

MARGIN = 0.1  # how much better another story must fit before an article moves
LOOSE = 1.0  # how far below the bar an article's fit to its own story may fall before it leaves
MERGE_LINKS = 3.0  # links a merge rests on, for each member of the smaller story
WORTH = -1.0  # log-odds of a link from which its other end is looked at again
MERGE = 0.3  # their mean from which two stories are one
SPLIT, SPLIT_LINKS = -1.5, 8  # average link under which a story falls apart, and best links of an article it counts
LEAST = 3  # articles, copies left out, that a story must have to fall apart


def repair(state: State, touched: Iterable[int], bar: float, rounds: int) -> set[int]:
    """Moves and merges until nothing changes, at most ``rounds`` times; gives the numbers of all that moved.

    ``touched``: articles with new links.  ``bar``: the fit from which an article joins a story.
    """
    moved: set[int] = set()
    start = set(touched)
    near = sorted(start | {other for n in start for other, odds in state.links[n].items() if odds > WORTH})
    for _ in range(rounds):
        now = _moves(state, near, bar) | _merges(state, near)
        moved |= now
        if not now:
            break
    return moved


def _moves(state: State, numbers: Iterable[int], bar: float) -> set[int]:
    """Single articles, with their copies, go where they fit better."""
    moved: set[int] = set()
    story = state.story
    for n in numbers:
        if state.original[n] is not None or n in state.pinned:
            continue
        own, links = story[n], state.links[n]
        group = [m for m in state.with_copies(n) if story[m] == own]
        others = len(state.members[own]) - len(group)
        here = fit([odds for o, odds in links.items() if story[o] == own], others) if others else bar
        needed = max(here, bar) + MARGIN
        into = _better(state, n, needed) if any(v > needed and story[o] != own for o, v in links.items()) else None
        if into is not None:
            says = f"fits better there ({into[0]:.2f} over {here:.2f})"
            state.log("move", own, into[1], group, says)
            goes = into[1]
        elif others and here < bar - LOOSE:
            goes = state.found(n)
            state.log("split", own, goes, group, f"fits its story no longer ({here:.2f})")
        else:
            continue
        for m in group:
            state.put(m, goes)
        moved.update(group)
    return moved


def _better(state: State, number: int, needed: float) -> tuple[float, int] | None:
    """Another story that the article fits by more than what is needed, and how well; None without one."""
    own = state.story[number]
    rivals = (  # no fit is above its best link
        (s, v) for s, v in state.by_story(number).items() if s != own and max(v) > needed and state.may_merge(own, s)
    )
    best, negative = max(((fit(v, len(state.members[s])), -s) for s, v in rivals), default=(FLOOR, 0))
    return (best, -negative) if best > needed else None


def splits(state: State, numbers: Iterable[int]) -> set[int]:
    """Stories of titles whose parts are linked too weakly on average fall apart; the largest part keeps the name.

    A stream joins an article to a story of a few; what many say later can show two events in it.  A story that a
    person has touched stays as it is, and so does one of texts: :mod:`rashomon.group.regroup` sees to these.
    """
    moved: set[int] = set()
    for story in sorted({state.story[n] for n in numbers}):
        members = sorted(n for n in state.members[story] if state.original[n] is None)
        if len(members) < LEAST or state.pinned & state.members[story] or state.tells(story):
            continue
        parts = clusters(members, state.links, lambda met: met.link >= SPLIT, SPLIT, SPLIT_LINKS, rivals=False)
        kept = max(parts, key=lambda part: (len(part), -part[0]))
        for part in parts:
            if part is kept:
                continue
            into = state.found(part[0])
            group = [m for n in part for m in state.with_copies(n) if state.story[m] == story]
            state.log("split", story, into, group, f"linked to the others by less than {SPLIT} on average")
            for n in group:
                state.put(n, into)
            moved.update(group)
    return moved


def _merges(state: State, numbers: Iterable[int]) -> set[int]:
    """Stories whose members are linked well enough on average become one; each at most once a round."""
    found = sorted((-m, pair) for pair, links in _likely(state, numbers) if (m := _mean(state, pair, links)) >= MERGE)
    used: set[int] = set()
    moved: set[int] = set()
    for negative, (a, b) in found:
        if a in used or b in used or not state.may_merge(a, b):
            continue
        used |= {a, b}
        into, source = sorted((a, b), key=lambda s: min(state.members[s]))
        group = sorted(state.members[source])
        state.log("merge", source, into, group, f"their articles are linked by {-negative:.2f} on average")
        state.merged(source, into)
        for n in group:
            state.put(n, into)
        moved.update(group)
    return moved


def _likely(state: State, numbers: Iterable[int]) -> list[tuple[tuple[int, int], list[float]]]:
    """The pairs of stories that some link between articles of these numbers makes likely, with all such links."""
    story = state.story
    strong = {
        (min(own, story[other]), max(own, story[other]))
        for n in numbers
        for own in (story[n],)
        for other, odds in state.links[n].items()
        if odds >= MERGE and story[other] != own
    }
    if not strong:
        return []
    between: dict[tuple[int, int], dict[tuple[int, int], float]] = {pair: {} for pair in strong}
    concerned = set(itertools.chain.from_iterable(strong))
    for n in numbers:
        own = story[n]
        if own not in concerned:
            continue
        for other, odds in state.links[n].items():
            theirs = story[other]
            pair = (own, theirs) if own < theirs else (theirs, own)
            if pair in between:
                between[pair][(n, other) if n < other else (other, n)] = odds
    return [(pair, list(links.values())) for pair, links in between.items()]


def _mean(state: State, pair: tuple[int, int], links: Iterable[float]) -> float:
    """Mean of the best links between two stories; those that are missing count as `FLOOR`."""
    a, b = (len(state.members[s]) for s in pair)
    count = min(a * b, int(MERGE_LINKS * min(a, b)))
    best = heapq.nlargest(count, links)
    return (sum(best) + FLOOR * (count - len(best))) / count
