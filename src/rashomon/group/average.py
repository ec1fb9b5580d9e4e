"""Average-link clustering of a few articles by their sparse links: which of them stay together.

The link of two clusters is the mean, over the members of the smaller, of their best links into the other; a pair
without a link counts as `FLOOR`.  With as many best links as there are members this is the plain average link.  Whether
two clusters that meet are one is for a judge to say, by what the meeting is like beside what else there is.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.group.state import FLOOR

Links = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two clusters that may be one, the smaller first.  All numbers are log-odds, but for those of ``within``.

    ``link``: between them.  ``within``: the link of each inside itself, None for one article alone.  ``rivals``: the
    best link of each to a third cluster.
    """

    small: Sequence[int]
    large: Sequence[int]
    link: float
    within: tuple[float | None, float | None]
    rivals: tuple[float, float]


Judge = Callable[[Meeting], bool]


def clusters(
    members: Sequence[int], links: Sequence[Links], judge: Judge, bar: float, best: int, *, rivals: bool = True
) -> list[list[int]]:
    """The members in clusters; each in order, the clusters by first member.

    ``links``: for every article by number its links.  The pairs of clusters that reach ``bar`` are put before the
    judge, best linked first, and those refused again when one of them has grown.  ``best``: of a member, how many links
    count.  ``rivals``: whether the judge asks for them; else they are `FLOOR`.
    """
    return _Clustering(members, links, best).run(judge, bar, rivals)


class _Clustering:
    """Clusters by their first article's number, as they grow."""

    def __init__(self, members: Sequence[int], links: Sequence[Links], best: int) -> None:
        inside = set(members)
        self._best = best
        self._near = {m: {o: odds for o, odds in links[m].items() if o in inside} for m in members}
        self._parts = {m: [m] for m in members}
        self._of = {m: m for m in members}
        self._born = dict.fromkeys(members, 0)  # how often a cluster has grown: older entries of the queue do not hold
        self._within: dict[int, float | None] = dict.fromkeys(members)

    def run(self, judge: Judge, bar: float, rivals: bool) -> list[list[int]]:
        parts, born = self._parts, self._born
        queue = [(-odds, m, o, 0, 0) for m in parts for o, odds in self._near[m].items() if m < o and odds >= bar]
        heapq.heapify(queue)
        while queue:
            negative, a, b, when_a, when_b = heapq.heappop(queue)
            if a not in parts or b not in parts or born[a] != when_a or born[b] != when_b:
                continue
            if not judge(self._meeting(a, b, -negative, rivals)):
                continue
            self._join(a, b)
            for c in self._around(a):
                value = self._link(parts[a], parts[c])
                if value >= bar:
                    one, two = (a, c) if a < c else (c, a)
                    heapq.heappush(queue, (-value, one, two, born[one], born[two]))
        return sorted(sorted(part) for part in parts.values())

    def _meeting(self, a: int, b: int, link: float, rivals: bool) -> Meeting:
        parts = self._parts
        small, large = (a, b) if len(parts[a]) <= len(parts[b]) else (b, a)
        others = (self._rival(small, large), self._rival(large, small)) if rivals else (FLOOR, FLOOR)
        return Meeting(parts[small], parts[large], link, (self._within[small], self._within[large]), others)

    def _rival(self, cluster: int, facing: int) -> float:
        part = self._parts[cluster]
        return max((self._link(part, self._parts[c]) for c in self._around(cluster) if c != facing), default=FLOOR)

    def _around(self, cluster: int) -> list[int]:
        """The other clusters that it has a link to, in order."""
        return sorted({self._of[o] for m in self._parts[cluster] for o in self._near[m]} - {cluster})

    def _join(self, into: int, source: int) -> None:
        for m in self._parts[source]:
            self._of[m] = into
        part = self._parts[into] = self._parts[into] + self._parts.pop(source)
        self._born[into] += 1
        self._within[into] = self._mean(part, set(part), min(self._best, len(part) - 1))

    def _link(self, a: Sequence[int], b: Sequence[int]) -> float:
        small, large = (a, b) if len(a) <= len(b) else (b, a)
        return self._mean(small, set(large), min(self._best, len(large)))

    def _mean(self, some: Iterable[int], there: set[int], count: int) -> float:
        """Over some articles, the mean of their ``count`` best links to those there."""
        means = []
        for m in some:
            found = heapq.nlargest(count, (odds for o, odds in self._near[m].items() if o in there))
            means.append((sum(found) + FLOOR * (count - len(found))) / count)
        return sum(means) / len(means)
