"""Average-link clustering of a few articles by their sparse links: which of them stay together.

The link of two clusters is the mean, over the members of the smaller, of their best links into the other; a pair
without a link counts as `FLOOR`.  With as many best links as there are members this is the plain average link.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence

from rashomon.group.state import FLOOR

Links = Mapping[int, float]


def clusters(members: Sequence[int], links: Sequence[Links], bar: float, best: int) -> list[list[int]]:
    """The members in clusters whose link reaches no ``bar`` any more; each in order, the clusters by first member.

    ``links``: for every article by number its links; ``best``: of a member, how many count.
    """
    inside = set(members)
    near = {m: {o: odds for o, odds in links[m].items() if o in inside} for m in members}
    parts = {m: [m] for m in members}
    of = {m: m for m in members}
    born = dict.fromkeys(members, 0)  # how often a cluster has grown: older entries of the queue do not hold
    queue = [(-odds, m, o, 0, 0) for m in members for o, odds in near[m].items() if m < o and odds >= bar]
    heapq.heapify(queue)
    while queue:
        _, a, b, when_a, when_b = heapq.heappop(queue)
        if a not in parts or b not in parts or born[a] != when_a or born[b] != when_b:
            continue
        for m in parts[b]:
            of[m] = a
        parts[a] += parts.pop(b)
        born[a] += 1
        for c in sorted({of[o] for m in parts[a] for o in near[m]} - {a}):
            value = _link(parts[a], parts[c], near, best)
            if value >= bar:
                one, two = (a, c) if a < c else (c, a)
                heapq.heappush(queue, (-value, one, two, born[one], born[two]))
    return sorted(sorted(part) for part in parts.values())


def _link(a: Sequence[int], b: Sequence[int], near: Mapping[int, Links], best: int) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    there, count = set(large), min(best, len(large))
    total = 0.0
    for m in small:
        found = heapq.nlargest(count, (odds for o, odds in near[m].items() if o in there))
        total += (sum(found) + FLOOR * (count - len(found))) / count
    return total / len(small)
