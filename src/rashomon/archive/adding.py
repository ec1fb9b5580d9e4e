"""Sources into the archive: read, kept, put into stories, in batches that are each kept whole or not at all."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import rashomon
from rashomon import taking
from rashomon.apart import Apart
from rashomon.archive.memory import Memory
from rashomon.archive.places import incoming, today
from rashomon.model import Article, Problem
from rashomon.model.archive import Added, Incoming, SourceRow
from rashomon.seams import Encoder, Source, Store, Taken
from rashomon.settings import Settings
from rashomon.taking import Reading

HELD = 64_000_000  # bytes and letters that wait to be kept: what is fetched may be 20 MB a page, and 200 of a feed
BATCH = 500  # articles kept in one transaction: a kill loses at most so many, and the disk is waited for once a batch


@dataclass
class Outcome:
    """What a run did: ids of what is new (in order), articles read so far, how often one came again, problems."""

    new: list[str] = field(default_factory=list)
    read: int = 0
    again: int = 0
    versions: int = 0
    problems: list[Problem] = field(default_factory=list)

    @property
    def added(self) -> int:
        return len(self.new)


class Adder:
    """Takes articles in one source after another; `flush` and `close` at the end.

    ``reading`` makes articles of a source (`apart.Apart.read`: in a process of its own).  ``keep_raw``: keep the bytes
    that articles were read from inside the archive (else only their digest and where they lie).  ``grouped``: put them
    into stories at once; else the next run that groups does.  ``window``: days after which an article is no longer
    compared with.  ``told`` hears of progress.
    """

    def __init__(
        self,
        store: Store,
        settings: Settings,
        encoder: Encoder | None,
        *,
        command: str = "add",
        keep_raw: bool = False,
        grouped: bool = True,
        window: float | None = None,
        told: Callable[[Outcome], None] | None = None,
        reading: Reading | None = None,
    ) -> None:
        self.outcome = Outcome()
        self.reading: Reading = reading or (lambda source: taking.taken(source, settings))
        self._store, self._keep_raw, self._told, self._most = store, keep_raw, told, settings.max_bytes
        self._memory = Memory(store, encoder, window) if grouped else None
        models = {"vectors": encoder.name} if encoder is not None and grouped else {}
        self._run = store.log.begin(command, rashomon.__version__, dataclasses.asdict(settings), models)
        self._read: dict[str, SourceRow] = {}
        self._waiting: list[Incoming] = []
        self._held = 0
        self._met: list[tuple[Problem, bytes | None]] = []
        self._also: list[Callable[[], None]] = []
        self._place_the_unplaced()

    def source(self, source: Source) -> None:
        """Reads a source and takes in what it holds."""
        for taken in self.reading(source):
            self.take(source, taken)

    def take(self, source: Source, taken: Taken) -> None:
        """Takes in what was read of a source (or of a piece of it)."""
        file = Path(source.path).resolve() if source.path is not None else None
        now = today()
        alone = len(taken.articles) == 1
        for article in taken.articles:
            raw = _bytes_of(source, article, self._most) if self._keep_raw and alone else None
            item, odd = incoming(article, now, file=file, alone=alone, raw=raw)
            self._waiting.append(item)
            self._held += len(article.text) + len(raw or b"")
            if odd is not None:
                self.problem(odd)
            if len(self._waiting) >= BATCH:
                self.flush()
        for problem in taken.problems:
            self.problem(problem, source.raw if problem.lost and not taken.articles else None)
        self._note(source, len(taken.articles))
        if self._held >= HELD:
            self.flush()

    def _note(self, source: Source, articles: int) -> None:
        """Notes what was read, and lets hear of it."""
        row = self._read.get(source.name) or SourceRow(source.name, *_digest(source), 0)
        self._read[source.name] = dataclasses.replace(row, articles=row.articles + articles)
        self.outcome.read += articles
        if self._told is not None:
            self._told(self.outcome)

    def problem(self, problem: Problem, raw: bytes | None = None) -> None:
        """Notes a problem; ``raw`` is put aside with it."""
        self.outcome.problems.append(problem)
        self._met.append((problem, raw))
        self._held += len(raw or b"")

    def also(self, write: Callable[[], None]) -> None:
        """Something to be written together with what waits: it is kept if that is, and not without it."""
        self._also.append(write)

    def flush(self) -> list[Added]:
        """Keeps what waits, in one transaction; what became of each."""
        items, self._waiting = self._waiting, []
        met, self._met = self._met, []
        also, self._also = self._also, []
        read, self._read = self._read, {}
        self._held = 0
        if not items and not met and not also and not read:
            return []
        with self._store.batch():
            added = self._store.articles.add(items, self._run)
            fresh = [a.id for a in added if a.new]
            if self._memory is not None and fresh:
                self._memory.place(self._store.articles.some(fresh))
            self._store.log.count(self._run, added=len(fresh), again=len(added) - len(fresh))
            self._store.log.read(self._run, read.values())
            self._store.log.problems(met, self._run)
            for write in also:
                write()
        self.outcome.new += fresh
        self.outcome.again += len(added) - len(fresh)
        self.outcome.versions += sum(a.new and a.previous is not None for a in added)
        if self._told is not None:
            self._told(self.outcome)
        return added

    def settle(self) -> None:
        """Keeps what waits and lets grouping have its second thoughts; more may follow."""
        self.flush()
        if self._memory is not None:
            with self._store.batch():
                self._memory.settle()

    def close(self) -> Outcome:
        """Ends the run."""
        self.settle()
        self._store.log.end(self._run)
        return self.outcome

    def _place_the_unplaced(self) -> None:
        """Articles that an earlier run kept without putting them into stories."""
        while self._memory is not None and (ids := self._store.articles.unplaced(BATCH)):
            with self._store.batch():
                self._memory.place(self._store.articles.some(ids))


def _digest(source: Source) -> tuple[str | None, int | None]:
    """SHA-256 and length of a source's bytes; None for what is neither bytes nor a file."""
    if source.raw is not None:
        return hashlib.sha256(source.raw).hexdigest(), len(source.raw)
    path = Path(source.path) if source.path is not None else None
    with contextlib.suppress(OSError):
        if path is not None and path.is_file():  # a pipe would be read empty
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size
    return None, None


def _bytes_of(source: Source, article: Article, most: int) -> bytes | None:
    """The bytes that an article was read from; None where the file has changed, or holds more than it."""
    raw = source.raw
    if raw is None and source.path is not None:
        with contextlib.suppress(OSError), Path(source.path).open("rb") as file:
            raw = file.read(most)
    return raw if raw is not None and hashlib.sha256(raw).hexdigest() == article.sha256 else None


def add(
    sources: Iterable[Source | Problem],
    store: Store,
    settings: Settings,
    encoder: Encoder | None,
    *,
    problems: Iterable[Problem] = (),
    keep_raw: bool = False,
    grouped: bool = True,
    told: Callable[[Outcome], None] | None = None,
) -> Outcome:
    """Takes sources into an archive; ``problems`` are those met before (files that are missing), a problem among the
    sources is what one could not be had for."""
    with contextlib.closing(Apart(settings)) as apart:
        adder = Adder(store, settings, encoder, keep_raw=keep_raw, grouped=grouped, told=told, reading=apart.read)
        for problem in problems:
            adder.problem(problem)
        for source in sources:
            if isinstance(source, Problem):
                adder.problem(source)
            else:
                adder.source(source)
        return adder.close()
