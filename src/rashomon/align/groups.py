"""Average-link groups: the strongest link first, two groups merge while their mean link is strong enough.

Sums between groups are kept and added up at each merge (Lance & Williams 1967), so that the work grows with the
number of links and not with the cube of the members.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

Pair = tuple[int, int]


@dataclass
class Between:
    """What links two groups: the sum of the links, how many are negative, and whether some pair must stay apart."""

    total: float = 0.0
    against: int = 0
    apart: bool = False

    def add(self, other: Between) -> None:
        self.total += other.total
        self.against += other.against
        self.apart = self.apart or other.apart


@dataclass
class _Groups:
    """Which members stand together; grows while links are worked off."""

    articles: Sequence[str]
    home: list[int] = field(init=False)
    members: dict[int, list[int]] = field(init=False)
    held: dict[int, Counter[str]] = field(init=False)
    near: dict[int, dict[int, Between]] = field(init=False)

    def __post_init__(self) -> None:
        n = range(len(self.articles))
        self.home = list(n)
        self.members = {i: [i] for i in n}
        self.held = {i: Counter([self.articles[i]]) for i in n}
        self.near = defaultdict(dict)

    def link(self, a: int, b: int, between: Between) -> None:
        """Puts more between two groups; both sides hold the one object, so that it is added to once."""
        known = self.near[a].get(b)
        if known is None:
            self.near[a][b] = self.near[b][a] = between
        else:
            known.add(between)

    def pairs(self, a: int, b: int) -> int:
        """Pairs of members of different articles; those of one article don't count."""
        x, y = sorted((self.held[a], self.held[b]), key=len)
        return len(self.members[a]) * len(self.members[b]) - sum(n * y[article] for article, n in x.items())

    def merge(self, a: int, b: int) -> None:
        """Group b goes into a."""
        for k in self.members[b]:
            self.home[k] = a
        self.members[a] += self.members.pop(b)
        self.held[a].update(self.held.pop(b))
        for c, between in self.near.pop(b).items():
            del self.near[c][b]
            if c != a:
                self.link(a, c, between)


def average_link(
    articles: Sequence[str],
    links: Mapping[Pair, float],
    *,
    join: float,
    starts: Callable[[Pair], float],
    apart: Collection[Pair] = frozenset(),
    strong: float = float("inf"),
) -> list[list[int]]:
    """Groups of two and more members, over two and more articles.

    ``articles``: the article of each member.  ``links``: pairs (i < j) with their score; a pair that has none counts 0.
    Two groups merge by a link of at least ``starts(pair)`` when their mean link is ``join`` or more, or when that link
    is ``strong`` and no pair between them is negative; never when a pair of ``apart`` lies between them.
    """
    groups = _Groups(articles)
    for (i, j), score in links.items():
        groups.link(i, j, Between(score, int(score < 0), (i, j) in apart))
    for (i, j), score in sorted(links.items(), key=lambda kv: (-kv[1], kv[0])):
        a, b = groups.home[i], groups.home[j]
        if a == b or score < starts((i, j)):
            continue
        between = groups.near[a][b]
        enough = between.total >= join * groups.pairs(a, b) or (score >= strong and not between.against)
        if enough and not between.apart:
            groups.merge(a, b)
    return [sorted(g) for g in groups.members.values() if len({articles[i] for i in g}) > 1]
