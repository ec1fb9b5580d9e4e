"""Stories of texts grouped anew when a run ends: every article among its neighbours, by the learned decision.

A stream decides when an article comes, by a bar on its links.  When a run ends, the articles of all stories that have
something new, and of those they are linked to, are put together from single articles (:mod:`rashomon.group.average`),
and :mod:`rashomon.group.decision` says of each meeting whether it is one story.  Stories keep their ids: each cluster
takes that of the story which most of its articles were in.  All that changes is logged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from rashomon.group.average import Meeting, clusters
from rashomon.group.likeness import GroupingModel
from rashomon.group.state import State

NEAR = -2.0  # link of clusters below which they are not put before the judge: in a crowded stream few are right there
NEAR_SHORT = -0.4  # of short texts: -1.2 gives NeuS half a point more, and joins strangers where articles are few
BEST = 20  # links of an article that count
BAR = 0.0  # log-odds from which two clusters are one story
BAR_SHORT = -0.8  # chosen on NeuS, whose stories of three make a meeting of larger clusters look worse than elsewhere
NEW = -1  # in place of a story's number: none yet


def regroup(state: State, fresh: Iterable[int], known: Callable[[int], bool], model: GroupingModel) -> set[int]:
    """Groups the stories that have fresh articles anew, with those around them; the numbers of all that moved.

    ``known``: whether an article is still compared with; what is forgotten stays where it is.
    """
    members = _around(state, fresh, known)
    if state.text.isdisjoint(members):
        return set()
    whole = 2 * sum(n in state.whole for n in members) >= len(members)
    parts = clusters(members, state.links, _judge(state, model, whole), NEAR if whole else NEAR_SHORT, BEST)
    moved: set[int] = set()
    for part, into in _named(state, parts):
        moved |= _gather(state, part, into)
    return moved


def _around(state: State, fresh: Iterable[int], known: Callable[[int], bool]) -> list[int]:
    """The articles, copies left out, of the stories of texts with fresh articles and of those that these are linked to.

    A story that a person has touched is left out: it stays as it is.
    """
    stories: set[int] = set()
    for n in fresh:
        stories.add(state.story[n])
        stories.update(state.story[o] for o, odds in state.links[n].items() if odds >= NEAR)
    out: list[int] = []
    for story in stories:
        alone = len(state.members[story]) == 1
        if (alone or state.tells(story)) and not state.pinned & state.members[story]:
            out += [n for n in state.members[story] if state.original[n] is None and known(n)]
    return sorted(out)


def _judge(state: State, model: GroupingModel, whole: bool) -> Callable[[Meeting], bool]:
    """The learned decision, and a person's word above it."""
    decision = model.whole_decision if whole else model.short_decision
    bar = BAR if whole else BAR_SHORT

    def one(met: Meeting) -> bool:
        both = (*met.small, *met.large)
        if 2 * sum(n in state.text for n in both) < len(both):
            return len({state.story[n] for n in both}) == 1  # of these it knows nothing: they stay as they stood
        return decision.log_odds(met) >= bar and not _kept_apart(state, met)

    return one


def _kept_apart(state: State, met: Meeting) -> bool:
    if not state.apart:
        return False
    small, large = ({state.story[n] for n in side} for side in (met.small, met.large))
    return any(not state.may_merge(a, b) for a in small for b in large)


def _named(state: State, parts: Sequence[Sequence[int]]) -> list[tuple[Sequence[int], int]]:
    """Each cluster with the story it goes on as: the one that most of its articles were in and that has no larger heir,
    `NEW` where there is none.  Of equal claims that of the earliest articles holds."""
    claims = [
        (-count, part[0], at, story)
        for at, part in enumerate(parts)
        for story, count in Counter(state.story[n] for n in part).items()
    ]
    names = [NEW] * len(parts)
    given: set[int] = set()
    for _, _, at, story in sorted(claims):
        if names[at] == NEW and story not in given:
            names[at] = story
            given.add(story)
    return list(zip(parts, names, strict=True))


def _gather(state: State, part: Sequence[int], into: int) -> set[int]:
    """Brings a cluster's articles and their copies into its story, and logs it."""
    leaving: dict[int, list[int]] = {}
    for n in part:
        own = state.story[n]
        if own != into:
            leaving.setdefault(own, []).extend(m for m in state.with_copies(n) if state.story[m] == own)
    new = into == NEW
    if new:
        into = state.found(part[0])
    moved: set[int] = set()
    for source, group in leaving.items():
        if len(group) == len(state.members[source]):
            state.log("merge", source, into, group, "laid beside each other again, they tell one story")
            state.merged(source, into)
        elif new:
            state.log("split", source, into, group, "laid beside the others again, they tell a story of their own")
        else:
            state.log("move", source, into, group, "laid beside both again, they belong there")
        for m in group:
            state.put(m, into)
        moved.update(group)
    return moved
