"""What grouping remembers: which article is in which story, the links between articles, and every change of mind."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["merge", "move", "split"]

FLOOR = -3.0  # log-odds of a pair that shares nothing telling; where links lie below, they count as this
CEILING = 4.0  # and above, as this: one sure link must not carry a whole story
BEST = 20  # links of an article into a story that are looked at; with 8, sister events merged more often
STRONGEST = 0.4  # share of the strongest link in an article's fit to a story; the mean of the best has the rest


@dataclass(frozen=True, slots=True)
class Change:
    """An article or a story was put elsewhere than first said, and why.

    ``merge``: all of ``source`` goes into ``into``; ``move``: single articles do; ``split``: they found ``into``.
    ``at``: how many articles had come by then.
    """

    kind: Kind
    source: str
    into: str
    articles: tuple[str, ...]
    at: int
    says: str

    def record(self) -> dict[str, object]:
        """For a line of JSON."""
        return {
            "change": self.kind, "story": self.source, "into": self.into, "articles": list(self.articles),
            "at": self.at, "says": self.says,
        }  # fmt: skip


def fit(links: Sequence[float], size: int) -> float:
    """How well an article fits a story of ``size`` members: by its strongest link and the mean of its best twenty.

    Members it has no link with count as `FLOOR`, so that one chance likeness to a large story is not enough.
    """
    if not links:
        return FLOOR
    best = sorted(links, reverse=True)[:BEST]
    count = max(1, min(BEST, size))
    mean = (sum(best[:count]) + FLOOR * max(0, count - len(best))) / count
    return STRONGEST * best[0] + (1 - STRONGEST) * mean


class State:
    """Stories as numbers of their founding articles; names are given once and never to another story."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.story: list[int] = []
        self.members: dict[int, set[int]] = {}
        self.links: list[dict[int, float]] = []
        self.original: list[int | None] = []
        self.copies: dict[int, list[int]] = {}
        self.changes: list[Change] = []
        self.whole: set[int] = set()  # articles with a whole text
        self.text: set[int] = set()  # articles with a text, be it short: not a title alone
        self.pinned: set[int] = set()  # articles that a person placed
        self.apart: set[tuple[str, str]] = set()  # names of stories that a person took apart, in both orders
        self._names: dict[int, str] = {}
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def add(self, id: str, links: Mapping[int, float], original: int | None) -> int:
        """Remembers an article that is in no story yet; its number."""
        number = len(self.ids)
        self.ids.append(id)
        self.original.append(original)
        self.links.append(dict(links))
        for other, odds in links.items():
            self.links[other][number] = odds
        self.story.append(-1)
        if original is not None:
            self.copies.setdefault(original, []).append(number)
        return number

    def tells(self, story: int) -> bool:
        """Whether more than half of a story's articles have a text beside the title."""
        members = self.members[story]
        return 2 * len(members & self.text) > len(members)

    def put(self, number: int, story: int) -> None:
        """Puts an article into a story (a story is the number of the article it was founded by, or a fresh one)."""
        old = self.story[number]
        if old >= 0:
            self.members[old].discard(number)
            if not self.members[old]:
                del self.members[old]
        self.story[number] = story
        self.members.setdefault(story, set()).add(number)

    def found(self, number: int) -> int:
        """A number for a new story that begins with this article."""
        story = number
        while story in self._names:
            story += 1_000_000_000  # founded a second time, after its first story went elsewhere
        key = hashlib.blake2b(self.ids[number].encode(), digest_size=6).hexdigest()
        name, again = f"s-{key}", 1
        while name in self._taken:
            again += 1
            name = f"s-{key}-{again}"
        self._names[story] = name
        self._taken.add(name)
        self._numbers[name] = story
        return story

    def named(self, name: str, number: int) -> int:
        """The number of a story remembered from an earlier run; made with this article where it is met first."""
        story = self._numbers.get(name)
        if story is None:
            story = number
            while story in self._names:
                story += 1_000_000_000
            self._names[story], self._numbers[name] = name, story
            self._taken.add(name)
        return story

    def may_merge(self, a: int, b: int) -> bool:
        """Whether no person has taken these stories apart."""
        return (self._names[a], self._names[b]) not in self.apart

    def merged(self, source: int, into: int) -> None:
        """What was apart from a story stays apart from the one it went into."""
        gone, kept = self._names[source], self._names[into]
        for other in [b for a, b in self.apart if a == gone]:
            self.apart |= {(kept, other), (other, kept)}

    def name(self, story: int) -> str:
        return self._names[story]

    def log(self, kind: Kind, source: int, into: int, who: Iterable[int], says: str) -> None:
        articles = tuple(self.ids[n] for n in sorted(who))
        self.changes.append(Change(kind, self._names[source], self._names[into], articles, len(self.ids), says))

    def by_story(self, number: int) -> dict[int, list[float]]:
        """The links of an article, by the story at their other end."""
        out: dict[int, list[float]] = {}
        for other, odds in self.links[number].items():
            out.setdefault(self.story[other], []).append(odds)
        return out

    def with_copies(self, number: int) -> list[int]:
        """The article and all that copy it, directly or by way of another copy."""
        out = [number]
        for n in out:
            out.extend(self.copies.get(n, ()))
        return out
