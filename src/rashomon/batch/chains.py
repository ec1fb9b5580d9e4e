"""The stories of overlapping days joined into chains.

A day is grouped together with the days before it, so that most of its window was grouped the day before, too.  A story
of today goes on with that story of yesterday's grouping that holds most of the articles both of them saw, if those
are most of what they saw of the story; else it is a new one.  A chain is named after its first article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.batch.work import Told

Part = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an article stands when all days are joined."""

    part: Part
    id: str
    story: str
    copy_of: str | None
    score: float


def joined(days: Sequence[tuple[str, Sequence[Told]]]) -> list[Placed]:
    """Every article once, where its own day put it.  ``days`` are in order, each with what its grouping told."""
    placed: dict[Part, Placed] = {}
    for day, told in days:
        stories: dict[str, list[Told]] = {}
        for one in told:
            stories.setdefault(one.story, []).append(one)
        for members in stories.values():
            own = [m for m in members if m.part[1] == day]
            if not own:
                continue
            name = _before(members, placed) or f"s-{own[0].id}"
            for m in own:
                placed[m.part] = Placed(m.part, m.id, name, m.copy_of, m.score)
    return list(placed.values())


def _before(members: Sequence[Told], placed: Mapping[Part, Placed]) -> str | None:
    """The chain that a story goes on with: that of more than half of its members that were placed before."""
    known = Counter(placed[m.part].story for m in members if m.part in placed)
    if not known:
        return None
    name, count = min(known.items(), key=lambda pair: (-pair[1], pair[0]))
    return name if 2 * count > known.total() else None
