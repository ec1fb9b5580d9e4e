"""Near copies: how much of one text stands word for word in another, by runs of five words.

A text's runs of five words are hashed; a stream keeps one hash in eight (by value, so that two texts keep the same
ones), a small set keeps all.  Runs that stand in many texts are boilerplate and do not count.  An article copies the
earlier one that holds the largest share of its runs, when that is at least half.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import zlib
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from rashomon.group.ragged import counted, new, once, spread
from rashomon.model import Article

Hashes = npt.NDArray[np.uint64]
Keys = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]
CopyKind = Literal["same", "copy", "extends", "partial", "none"]

RUN = 5  # words of a run: shorter ones meet by chance in set phrases, longer ones break at every small edit
SAMPLE = 8  # of a stream's runs, one in eight: half the speed for .5 points of recall otherwise (issue 6)
COMMON = 30  # a run that stands in this many texts of a stream is boilerplate
LEAST_HITS = 3  # sampled runs in common before a text is called a copy
CONTAINED = 0.5  # share of a text's runs that stand in the other, for a copy
PARTLY = 0.15  # and for a partial copy: a wire passage, a shared press release
LEAST_RUNS = 4  # below that (a title alone), only the same words are a copy
_WAYS = 64  # entries of a bucket of hashes: twice what a hash that is common enough to be left out fills
_TOGETHER = 64  # texts looked up at once: what is found for more no longer fits a processor's cache
_REMEMBERED = 200_000  # words whose hashes are kept
_TITLE_WORDS = 4  # titles without text must have this many words for the same words to mean a copy

_WORD = re.compile(r"[^\W_]+")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class _Hashes(dict[str, int]):
    """A word's hash, remembered for as many words as are met often."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        low = word.casefold().encode()
        found = self[word] = zlib.crc32(low) << 32 | zlib.adler32(low)
        return found


_HASHES = _Hashes()


def words(text: str) -> list[str]:
    """The words of a text; scripts that write no spaces give one word a character."""
    found = _WORD.findall(text)
    if text.isascii() or not _WIDE.search(text):
        return found
    return [c for w in found for c in (w if _WIDE.search(w) else (w,))]


def told(article: Article) -> str:
    """Title and text, the title once where the text begins with it."""
    title = (article.title or "").strip()
    if not title or article.text.lstrip().startswith(title):
        return article.text
    return f"{title}\n{article.text}"


def runs(found: Sequence[str]) -> Hashes:
    """uint64 hash of every run of `RUN` words, in text order, repeats kept; empty for fewer words."""
    if len(found) < RUN:
        return np.zeros(0, dtype=np.uint64)
    base = np.fromiter(map(_HASHES.__getitem__, found), dtype=np.uint64, count=len(found))
    out = np.zeros(len(found) - RUN + 1, dtype=np.uint64)
    for k in range(RUN):  # a polynomial over the words, wrapping at 2**64
        out = out * np.uint64(0x9E3779B97F4A7C15) + base[k : k + len(out)]
    out ^= out >> np.uint64(29)
    out *= np.uint64(0xBF58476D1CE4E5B9)
    return out ^ (out >> np.uint64(32))


@dataclass(frozen=True, slots=True)
class Copy:
    """The earlier article that holds most of this one.

    ``share``: of this text's runs, how many stand in it (0..1); ``back``: of the other's runs, how many stand here.
    ``kind``: same (the same words), copy (share at least `CONTAINED`), extends (the other stands in this one, which
    adds as much again), partial (a passage in common), none.
    """

    of: str | None = None
    share: float = 0.0
    back: float = 0.0
    kind: CopyKind = "none"

    @property
    def copy_of(self) -> str | None:
        """The id of the article it copies, for the same words and for copies."""
        return self.of if self.kind in ("same", "copy") else None


NO_COPY = Copy()


def kind_of(share: float, back: float) -> CopyKind:
    """What the two shares make of a pair."""
    if share >= CONTAINED:
        return "copy"
    if back >= CONTAINED:
        return "extends"
    return "partial" if max(share, back) >= PARTLY else "none"


class _Table:
    """Which texts hold a hash: buckets of `_WAYS` entries in flat arrays, a hash's newest `COMMON` texts at most.

    Dictionaries of lists took ten times the memory.  A bucket that is full loses its oldest entry.
    """

    def __init__(self) -> None:
        self._bits = 4
        self._new()

    def _new(self) -> None:
        shape = (1 << self._bits, _WAYS)
        self._keys = np.zeros(shape, dtype=np.uint32)
        self._texts = np.full(shape, -1, dtype=np.int32)
        self._next = np.zeros(shape[0], dtype=np.int64)
        self._entries = 0

    def texts(self, keys: Keys, oldest: Places) -> tuple[Places, Places, Places]:
        """For each hash in how many texts it stands, from the one that is the oldest for it on; and each of these: for
        which hash, and which text."""
        buckets = self._buckets(keys)
        texts = self._texts[buckets]
        found = np.flatnonzero((self._keys[buckets] == keys[:, None]) & (texts >= oldest[:, None]))
        which = found // _WAYS
        return np.bincount(which, minlength=len(keys)), which, texts.ravel()[found].astype(np.int64)

    def add(self, keys: Keys, texts: npt.NDArray[np.int32], oldest: int) -> None:
        """Remembers that texts hold these hashes, the newest text last."""
        if self._entries + len(keys) > self._keys.size // 2:
            self._grow(oldest, len(keys))
        self._put(keys, texts)

    def _put(self, keys: Keys, texts: npt.NDArray[np.int32]) -> None:
        buckets = self._buckets(keys)
        order = np.argsort(buckets, kind="stable")
        keys, texts, buckets = keys[order], texts[order], buckets[order]
        rank = np.arange(len(buckets)) - np.searchsorted(buckets, buckets)  # of an entry among those of its bucket
        ways = (self._next[buckets] + rank) % _WAYS
        self._keys[buckets, ways], self._texts[buckets, ways] = keys, texts
        np.add.at(self._next, buckets, 1)
        self._entries += len(keys)

    def _grow(self, oldest: int, coming: int) -> None:
        """Forgets what is older, and makes room where that was not enough."""
        kept = self._texts >= oldest
        keys, texts = self._keys[kept], self._texts[kept]
        order = np.argsort(texts, kind="stable")
        while len(keys) + coming > _WAYS << (self._bits - 2):
            self._bits += 1
        self._new()
        self._put(keys[order], texts[order])

    def _buckets(self, keys: Keys) -> Places:
        return (keys >> np.uint32(32 - self._bits)).astype(np.int64)


class Fingerprints:
    """Remembers texts in order of arrival and finds for each the earlier one that it copies.

    Memory is bounded by ``keep`` texts: the oldest are forgotten first.  What stands in `COMMON` texts is not counted,
    so that one boilerplate line costs no more than a rare one.
    """

    def __init__(self, sample: int = SAMPLE, keep: int = 200_000) -> None:
        self._sample, self._keep = sample, keep
        self._table = _Table()
        self._same: dict[bytes, int] = {}
        self._ids: list[str] = []
        self._sizes: list[int] = []  # hashes kept of each text
        self._exact: deque[bytes] = deque()  # of the texts from the oldest on
        self._oldest = 0

    def add(self, article: Article) -> Copy:
        """The earlier text that this one copies, if any; then remembers this one."""
        return self.add_all([article])[0]

    def add_all(self, articles: Sequence[Article]) -> list[Copy]:
        """As `add`, one by one; their runs are hashed and looked up together, which is faster."""
        size = min(_TOGETHER, self._keep)  # none is forgotten before all of its piece are there
        return [copy for at in range(0, len(articles), size) for copy in self._add(articles[at : at + size])]

    def _add(self, articles: Sequence[Article]) -> list[Copy]:
        found = [words(told(article)) for article in articles]
        sampled = _sampled(found, self._sample)
        sizes = np.array([len(keys) for keys in sampled], dtype=np.int64)
        which, keys = np.repeat(np.arange(len(found)), sizes), np.concatenate(sampled)
        common, holds, texts = self._held(keys, which)
        rare = np.bincount(which[~common], minlength=len(found)).tolist()
        ends = np.cumsum(np.bincount(which[holds], minlength=len(found))).tolist()
        out: list[Copy] = []
        for article, its, few, (start, end) in zip(articles, found, rare, itertools.pairwise((0, *ends)), strict=True):
            exact = _digest(its)
            copy = self._exact_copy(exact, len(its), bool(article.text.strip()))
            out.append(copy or self._near_copy(few, texts[start:end]))
            self._remember(article.id, exact, int(sizes[len(out) - 1]))
        first = len(self._ids) - len(found)
        self._table.add(keys[~common], (first + which[~common]).astype(np.int32), self._oldest)
        return out

    def _held(self, keys: Keys, which: Places) -> tuple[npt.NDArray[np.bool_], Places, Places]:
        """Of the hashes of the next texts, ``which`` one's rising: whether each stands in too many earlier texts to
        count; and the earlier texts of those that do not: of which hash, its text rising, and their numbers."""
        number = len(self._ids) + which
        counts, holds, texts = self._table.texts(keys, np.maximum(self._oldest, number - self._keep))
        order = np.argsort(keys, kind="stable")
        starts = np.flatnonzero(new(keys[order]))
        rank = np.arange(len(keys)) - np.repeat(starts, np.diff(np.append(starts, len(keys))))
        earlier = np.empty_like(rank)
        earlier[order] = rank  # of the texts looked up together, those before that hold it
        common = counts + earlier >= COMMON
        among = np.where(common[order], 0, rank)
        more = order[spread(np.arange(len(keys)) - rank, among)]
        kept = np.flatnonzero(~common[holds])
        holds = np.append(holds[kept], np.repeat(order, among))
        by_text = np.argsort(holds, kind="stable")
        return common, holds[by_text], np.append(texts[kept], number[more])[by_text]

    def _exact_copy(self, exact: bytes, count: int, has_text: bool) -> Copy | None:
        earlier = self._same.get(exact)
        if earlier is None or count < (1 if has_text else _TITLE_WORDS):
            return None
        return Copy(self._ids[earlier], 1.0, 1.0, "same")

    def _near_copy(self, rare: int, texts: Places) -> Copy:
        """By how many of its hashes count, and the earlier texts that hold them."""
        if len(texts) < LEAST_HITS or rare < LEAST_RUNS:
            return NO_COPY
        numbers, hits = counted(texts)
        first = int(hits.argmax())  # the earliest of those that hold most
        best, shared = int(numbers[first]), int(hits[first])
        if shared < LEAST_HITS:
            return NO_COPY
        share, back = shared / rare, shared / max(1, self._sizes[best])
        kind = kind_of(share, back)
        return NO_COPY if kind == "none" else Copy(self._ids[best], share, min(1.0, back), kind)

    def _remember(self, id: str, exact: bytes, size: int) -> None:
        number = len(self._ids)
        self._ids.append(id)
        self._same.setdefault(exact, number)
        self._exact.append(exact)
        self._sizes.append(size)
        if number - self._oldest >= self._keep:
            gone = self._exact.popleft()
            if self._same.get(gone) == self._oldest:
                del self._same[gone]
            self._oldest += 1


def _sampled(texts: Sequence[Sequence[str]], sample: int) -> list[Keys]:
    """Of each text the upper halves of its sampled runs' hashes, rising, each once."""
    if not texts:
        return []
    every = runs(list(itertools.chain.from_iterable(texts)))
    lengths = np.array([len(found) for found in texts], dtype=np.int64)
    ends = np.cumsum(lengths)
    kept = np.flatnonzero(every % np.uint64(sample) == 0)
    which = np.searchsorted(ends, kept, side="right")
    inside = kept + RUN <= ends[which]  # the others reach into the text that follows
    which, hashes = which[inside], every[kept[inside]]
    keys = once(which.astype(np.uint64) << np.uint64(32) | hashes >> np.uint64(32))
    cuts = np.searchsorted(keys, np.arange(1, len(texts), dtype=np.uint64) << np.uint64(32))
    return np.split(keys.astype(np.uint32), cuts)


def _digest(found: Sequence[str]) -> bytes:
    """What texts with the same words share, whatever their case, spaces and punctuation."""
    return hashlib.blake2b(" ".join(found).casefold().encode(), digest_size=16).digest()


def overlap(a: Article, b: Article) -> tuple[float, float]:
    """Share of ``a``'s runs that stand in ``b``, and of ``b``'s in ``a``, with no sampling (0..1 each)."""
    return _overlap(_all_runs(a), _all_runs(b))


@dataclass(frozen=True, slots=True)
class _Text:
    exact: bytes
    runs: Hashes


def _all_runs(article: Article) -> _Text:
    found = words(told(article))
    hashes = np.sort(runs(found))  # not np.unique, which loads numpy.ma for it
    return _Text(_digest(found), hashes[np.diff(hashes, prepend=hashes[:1] - 1) != 0])


def _overlap(a: _Text, b: _Text) -> tuple[float, float]:
    if a.exact == b.exact:
        return 1.0, 1.0
    if min(len(a.runs), len(b.runs)) < LEAST_RUNS:
        return 0.0, 0.0
    both = len(np.intersect1d(a.runs, b.runs, assume_unique=True))
    return both / len(a.runs), both / len(b.runs)


def earliest_first(articles: Sequence[Article]) -> list[int]:
    """Indexes in order of publication where every article states it to the day, else in the order given."""
    dates = [(a.published.value[:19] if a.published else "") for a in articles]
    if not all(len(d) >= 10 and d[:4].isdigit() for d in dates):
        return list(range(len(articles)))
    # days only: a bare date beside a date-time says nothing about the order inside the day
    return sorted(range(len(articles)), key=lambda i: (dates[i][:10], i))


def copies(articles: Iterable[Article]) -> list[tuple[str | None, float]]:
    """For each article of a small set: the id of the earlier one it copies (or None), and the share it has of it.

    The share (0..1, of this article's runs) is given for articles that are no copies too.  Earlier means published
    on an earlier day where all state their day, else given first.  The same words twice are a copy with share 1.0.
    """
    given = list(articles)
    texts = [_all_runs(a) for a in given]
    out: list[tuple[str | None, float]] = [(None, 0.0)] * len(given)
    order = earliest_first(given)
    for place, i in enumerate(order):
        best: tuple[float, int] | None = None
        for j in order[:place]:
            share, _ = _overlap(texts[i], texts[j])
            if best is None or share > best[0]:
                best = (share, j)
        if best is not None:
            share, j = best
            out[i] = (given[j].id if share >= CONTAINED else None, round(share, 4))
    return out
