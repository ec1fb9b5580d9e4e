"""Stories from a stream: each article joins the story it fits or begins one; later repairs are logged.

Method: copies first; candidates from an inverted index; every candidate pair judged by trained trees; an article fits
a story by its strongest link and the mean of its best twenty; the best story is joined when the fit passes a bar, else
the article is new.  Every so often what has new links is looked at again (:mod:`rashomon.group.repair`).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.group.candidates import Index
from rashomon.group.channels import Vocabulary
from rashomon.group.chapters import chapters
from rashomon.group.fingerprints import Copy, Fingerprints
from rashomon.group.likeness import GroupingModel, shipped
from rashomon.group.ragged import Doubles
from rashomon.group.regroup import regroup
from rashomon.group.repair import repair, splits
from rashomon.group.shelf import TEXT_WORDS, Pairs, Shelf
from rashomon.group.state import CEILING, FLOOR, Change, State, fit
from rashomon.group.traits import traits, traits_all
from rashomon.group.weights import Frequencies, Weighed, weigh_all
from rashomon.model import Article
from rashomon.seams import Encoder, Placed

# Thresholds, in log-odds, chosen together by a random search over the four grouping streams (training/grouping/README).
BAR = 0.0  # fit from which an article joins
TEXT = 0.75  # added where both have a whole text: unlike titles, texts that differ much may still tell one story
ACROSS = -0.2  # added between languages
APART = 0.7  # taken away by a great distance in time
APART_DAYS = 3.0  # width of the Gaussian over the distance in days
REPAIR_HOURS = 1.0  # of the articles' own time, between repairs
REPAIR_COUNT = 100  # articles between repairs where they state no time
ROUNDS, LAST_ROUNDS = 2, 4  # of moves and merges in a repair, and in the one at the end
KEEP = 100_000  # articles compared with (about 1 GB of titles): older ones are forgotten, their stories stay
_CHUNK = 256  # articles whose words are looked at together
_TOGETHER = 32  # articles whose pairs are weighed together: more no longer fit a processor's cache
_SWEEP = 5_000  # articles between clearings of what is forgotten


def time_apart(days: Doubles, others: Doubles) -> Doubles:
    """What the distance in days takes from the log-odds of pairs; nothing where a date is missing (not a number)."""
    taken = APART * (1.0 - np.exp(-(((others - days) / APART_DAYS) ** 2) / 2))
    return np.asarray(np.round(np.nan_to_num(taken), 9), dtype=np.float64)


def sure(odds: float) -> float:
    """Log-odds as a probability, to four places."""
    return round(1.0 / (1.0 + math.exp(-odds)), 4)


@dataclass(slots=True)
class _Clock:
    """When the next repair is due."""

    day: float | None = None
    count: int = 0

    def due(self, day: float | None) -> bool:
        self.count += 1
        if day is None:
            if self.count < REPAIR_COUNT:
                return False
        elif self.day is None or day < self.day:
            self.day = day
            return False
        elif (day - self.day) * 24 < REPAIR_HOURS and self.count < 10 * REPAIR_COUNT:
            return False
        self.day, self.count = day, 0
        return True


class Grouper:
    """Places articles one after another; deterministic, and the same for a prefix of the stream up to logged changes.

    ``encoder`` (word vectors) sharpens the judgement of pairs.  ``window``: days after which an article is no longer
    compared with, counted from the newest; without it only the number of articles bounds the memory.
    """

    def __init__(
        self, encoder: Encoder | None = None, model: GroupingModel | None = None, window: float | None = None
    ) -> None:
        self._model = model or shipped()
        self._encoder, self._window = encoder, window
        self._vocabulary = Vocabulary()
        self._frequencies = Frequencies(self._vocabulary, self._model.background)
        self._fingerprints, self._index, self._state = Fingerprints(), Index(), State()
        self._shelf = Shelf()
        self._latest: dict[str, int] = {}
        self._touched: set[int] = set()  # since the last repair
        self._fresh: set[int] = set()  # since the last settling
        self._oldest = 0
        self._clock = _Clock()

    @property
    def changes(self) -> tuple[Change, ...]:
        """All merges, splits and moves so far, in order."""
        return tuple(self._state.changes)

    def add(self, article: Article) -> Placed:
        """Where the article belongs by what is known now."""
        return self.add_all([article])[0]

    def add_all(self, articles: Sequence[Article]) -> list[Placed]:
        """As `add`, one by one; what does not hang on where the one before was put is done together, and faster."""
        out: list[Placed] = []
        while len(out) < len(articles):
            size = min(_CHUNK, _SWEEP - len(self._state.ids) % _SWEEP)  # what is forgotten is so between two pieces
            out += self._add(articles[len(out) : len(out) + size])
        return out

    def _add(self, articles: Sequence[Article]) -> list[Placed]:
        copies = self._fingerprints.add_all(articles)
        seen = traits_all(articles, self._vocabulary)
        if self._encoder:
            self._encoder.words(sorted({word for s in seen for word in s.said}))  # together it is quicker
        first = len(self._state.ids)
        originals: list[int | None] = []
        shelved: list[tuple[int, Weighed]] = []
        weighed = weigh_all(seen, self._frequencies, self._encoder)
        for number, (article, copy, own) in enumerate(zip(articles, copies, weighed, strict=True), first):
            original = self._latest.get(copy.copy_of) if copy.copy_of else None
            self._latest.setdefault(article.id, number)
            self._note(number, own)
            originals.append(original)
            self._shelf.add(own if original is None else None)
            if original is None:
                shelved.append((number, own))
        links = self._links(shelved) if shelved else {}
        return [
            self._put(number, article, its.day, copy, original, links.get(number, {}))
            for number, (article, its, copy, original) in enumerate(
                zip(articles, seen, copies, originals, strict=True), first
            )
        ]

    def _put(
        self, number: int, article: Article, day: float | None, copy: Copy, original: int | None,
        links: Mapping[int, float],
    ) -> Placed:  # fmt: skip
        self._state.add(article.id, links, original)
        placed = self._place(number, copy, original)
        if original is None:
            self._touched.add(number)
            self._fresh.add(number)
        if self._clock.due(day):
            self._repair(ROUNDS)
        self._forget(day)
        return placed

    def recall(self, article: Article, story: str, copy_of: str | None, links: Mapping[str, float]) -> None:
        """Remembers an article that an earlier run placed, without judging it anew.

        ``links`` are the log-odds that :meth:`links_of` gave then.  Articles must be recalled in order of arrival.
        """
        self._fingerprints.add(article)
        own = weigh_all([traits(article, self._vocabulary)], self._frequencies, self._encoder)[0]
        original = self._latest.get(copy_of) if copy_of else None
        known = {self._latest[i]: odds for i, odds in links.items() if i in self._latest}
        number = self._state.add(article.id, known, original)
        self._latest.setdefault(article.id, number)
        self._state.put(number, self._state.named(story, number))
        self._note(number, own)
        self._shelf.add(own if copy_of is None else None)
        if copy_of is None:
            self._index.add(number, own)

    def links_of(self, id: str) -> dict[str, float]:
        """The articles that an article is linked with, and the log-odds of one story."""
        number = self._latest[id]
        return {self._state.ids[n]: odds for n, odds in self._state.links[number].items() if n < number}

    def pin(self, ids: Iterable[str]) -> None:
        """Leaves articles where a person put them."""
        self._state.pinned |= {self._latest[i] for i in ids if i in self._latest}

    def keep_apart(self, a: str, b: str) -> None:
        """Never makes one story of two that a person took apart."""
        self._state.apart |= {(a, b), (b, a)}

    def settle(self) -> dict[str, str | None]:
        """A repair of what has come since the last settling, when a run ends and others will follow.

        Gives, of the stories that have something new, the earlier one that each continues, None without one.
        """
        fresh, self._fresh = self._fresh, set()
        self._repair(LAST_ROUNDS)
        there = [n for n in sorted(fresh) if self._shelf.has(n)]
        splits(self._state, there)
        regroup(self._state, there, self._shelf.has, self._model)
        return self._chapters({self._state.story[n] for n in there})

    def finish(self) -> dict[str, str | None]:
        """The last repair, when no more articles come; gives what `settle` gives, of all stories."""
        self._touched = {n for n in range(self._oldest, len(self._shelf)) if self._shelf.has(n)}
        self._fresh = set(self._touched)
        return self.settle()

    def stories(self) -> list[tuple[str, str]]:
        """Article id and story of everything added, in order, as of now."""
        state = self._state
        return [(id, state.name(story)) for id, story in zip(state.ids, state.story, strict=True)]

    def _chapters(self, stories: set[int]) -> dict[str, str | None]:
        found: dict[str, str | None] = {self._state.name(story): None for story in sorted(stories)}
        return found | {c.story: c.before for c in chapters(self._state, stories, self._shelf)}

    def _note(self, number: int, own: Weighed) -> None:
        """What kind of text the article is."""
        if own.words >= TEXT_WORDS:
            self._state.whole.add(number)
        if own.told:
            self._state.text.add(number)

    def _links(self, shelved: Sequence[tuple[int, Weighed]]) -> dict[int, dict[int, float]]:
        """By article the links to its candidates that say something."""
        out: dict[int, dict[int, float]] = {}
        found = self._index.add_all([number for number, _ in shelved], [own for _, own in shelved])
        asked = [(*one, near) for one, near in zip(shelved, found, strict=True) if len(near)]
        for at in range(0, len(asked), _TOGETHER):
            some = asked[at : at + _TOGETHER]
            pairs = Pairs.of([own for _, own, _ in some], [near for _, _, near in some])
            odds = self._odds(pairs)
            strong = odds > FLOOR + 0.5  # a weaker link says as little as none
            start = 0
            for (number, _, near), end in zip(some, pairs.ends().tolist(), strict=True):
                kept = strong[start:end]
                out[number] = dict(zip(near[kept].tolist(), odds[start:end][kept].tolist(), strict=True))
                start = end
        return out

    def _odds(self, pairs: Pairs) -> Doubles:
        shelf = self._shelf
        odds = self._model.log_odds(pairs, shelf)
        odds += np.where(shelf.texts(pairs), TEXT, 0.0) + np.where(shelf.in_language(pairs), 0.0, ACROSS)
        days = np.array([math.nan if own.day is None else own.day for own in pairs.own])
        odds -= time_apart(days[pairs.which], shelf.days(pairs.numbers))
        return np.minimum(odds, CEILING)

    def _place(self, number: int, copy: Copy, original: int | None) -> Placed:
        state = self._state
        id = state.ids[number]
        if original is not None:
            story = state.story[original]
            state.put(number, story)
            says = f"{copy.share:.0%} of its text stands in {copy.of}"
            return Placed(id, state.name(story), copy.copy_of, round(copy.share, 4), (says,))
        fits = ((fit(links, len(state.members[s])), -s) for s, links in state.by_story(number).items())
        best, negative = max(fits, default=(FLOOR, 0))
        if best >= BAR:
            story = -negative
            nearest = sorted(((-v, n) for n, v in state.links[number].items() if state.story[n] == story))[:3]
            says = "tells what these tell: " + ", ".join(f"{state.ids[n]} ({sure(-v):.2f})" for v, n in nearest)
            state.put(number, story)
            return Placed(id, state.name(story), None, sure(best - BAR), (says,))
        story = state.found(number)
        state.put(number, story)
        reasons = (f"nearest story reaches {sure(best - BAR):.2f}",) if best > FLOOR else ("like nothing seen before",)
        return Placed(id, state.name(story), None, sure(BAR - best), reasons)

    def _repair(self, rounds: int) -> None:
        touched = {n for n in self._touched if self._shelf.has(n)}
        self._touched = set()
        repair(self._state, touched, BAR, rounds)

    def _forget(self, day: float | None) -> None:
        """Lets go of what is too old to be compared with; stories and names stay."""
        count = len(self._state.ids)
        if count % _SWEEP:
            return
        while self._oldest < count:
            if self._shelf.has(self._oldest) and count - self._oldest <= KEEP:
                born = self._shelf.day(self._oldest)
                if self._window is None or day is None or math.isnan(born) or day - born <= self._window:
                    break
            self._state.links[self._oldest] = {}
            self._oldest += 1
        self._index.forget(self._oldest)
        self._shelf.forget(self._oldest)


def group(
    articles: Iterable[Article], encoder: Encoder | None = None, window: float | None = None,
    changes: list[Change] | None = None,
) -> Iterator[Placed]:  # fmt: skip
    """One `Placed` for each article, in order of arrival, duplicates too, after the last repair.

    Story ids come from a story's first article and stay; what was merged, split or moved is put into ``changes``.
    """
    grouper = Grouper(encoder, window=window)
    placed = [placed for some in _chunks(articles, _CHUNK) for placed in grouper.add_all(some)]
    before = grouper.finish()
    if changes is not None:
        changes.extend(grouper.changes)
    for first, (id, story) in zip(placed, grouper.stories(), strict=True):
        moved = () if story == first.story else (f"first placed in {first.story}",)
        goes_on = (f"its story continues {before[story]}",) if before.get(story) else ()
        yield Placed(id, story, first.copy_of, first.score, (*first.reasons, *moved, *goes_on))


def _chunks(articles: Iterable[Article], size: int) -> Iterator[list[Article]]:
    them = iter(articles)
    while some := list(itertools.islice(them, size)):
        yield some


def record(placed: Placed, explain: bool = False) -> dict[str, object]:
    """One line of ``rashomon group``: id, story, copy_of, score, and with ``explain`` the reasons."""
    line: dict[str, object] = {
        "id": placed.id, "story": placed.story, "copy_of": placed.copy_of, "score": placed.score,
    }  # fmt: skip
    return {**line, "reasons": list(placed.reasons)} if explain else line
