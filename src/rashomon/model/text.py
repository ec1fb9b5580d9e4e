"""Where text is: spans, articles, and what went wrong with them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` to ``end`` (code points, end excluded) of the article with id ``article``."""

    article: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end} in {self.article!r}")

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def shared(self, other: Span) -> int:
        """How many characters the two have in common."""
        if self.article != other.article:
            return 0
        return max(0, min(self.end, other.end) - max(self.start, other.start))


class ByPlace(Generic[T]):
    """Things of one article by the spans they stand at, found by place without looking at all of them."""

    def __init__(self, placed: Iterable[tuple[Span, T]]) -> None:
        rows = sorted(((span.start, span.end, n, it) for n, (span, it) in enumerate(placed)), key=lambda row: row[:3])
        self._rows = rows
        self._starts = [row[0] for row in rows]
        self._reach = list(accumulate((row[1] for row in rows), max))

    def over(self, span: Span) -> list[T]:
        """What has a character in common with ``span``, in the order given; what was given twice comes twice."""
        found = []
        at = bisect_left(self._starts, span.end) - 1
        while at >= 0 and self._reach[at] > span.start:
            start, end, number, it = self._rows[at]
            if end > span.start and start < span.end:
                found.append((number, it))
            at -= 1
        return [it for _, it in sorted(found, key=lambda pair: pair[0])]


@dataclass(frozen=True, slots=True)
class Stated:
    """A value with how it is known, e.g. ``Stated("2025-07-07", "line 1 of the text")``."""

    value: str
    how: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be done: a value that is returned, counted and shown; ``lost`` when input went missing by it."""

    where: str
    step: str
    says: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One telling.  ``text`` is never edited: for plain text it is the decoded file, for HTML the extracted text.

    ``sha256`` is of the raw bytes read.  ``furniture`` holds what the reader already knows to be no telling
    (start, end, kind), e.g. captions of a page.  ``extra`` passes unknown keys of JSON input through.
    """

    id: str
    text: str
    source: str
    sha256: str
    language: str = "en"
    title: str | None = None
    outlet: Stated | None = None
    published: Stated | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    furniture: tuple[tuple[int, int, str], ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def span(self, start: int, end: int) -> Span:
        """A span of this article; ValueError when it does not lie in the text."""
        if end > len(self.text):
            raise ValueError(f"{start}..{end} runs past the {len(self.text)} characters of {self.id!r}")
        return Span(self.id, start, end)

    def at(self, span: Span) -> str:
        """The text of a span; ValueError for another article's span."""
        if span.article != self.id:
            raise ValueError(f"span of {span.article!r} asked of {self.id!r}")
        return self.text[span.start : span.end]
