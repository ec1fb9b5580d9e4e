"""What the pages work with: the archive, the jobs, and what reading and comparing take, loaded when first needed."""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from threading import Lock
from typing import Any, TypeVar, cast

from starlette.requests import Request

from rashomon import archive
from rashomon.archive.fetching import source_of
from rashomon.kit import Kit, kit
from rashomon.model import Problem
from rashomon.model.archive import Correction, Facets, StoryFilter, StoryRow
from rashomon.model.web import NotFetched
from rashomon.seams import Fetching, Source, Store
from rashomon.settings import Settings
from rashomon.web.jobs import Job, Jobs
from rashomon.web.reply import NotFound, Refused
from rashomon.web.serving import Serving

T = TypeVar("T")
PAGES = 128  # rendered stories, and countings, that are remembered
PATIENCE = 1.5  # seconds that a page waits for a comparison before it says that one is under way
NAMED = 40  # problems of a job that are named


class Desk:
    """The archive with the work that pages ask for; every thread may use it."""

    def __init__(self, store: Store, settings: Settings, serving: Serving, fetcher: Fetching | None = None) -> None:
        self.store, self.settings, self.serving, self.fetcher = store, settings, serving, fetcher
        self.jobs = Jobs()
        self._guard = Lock()
        self.compared = 0  # stories compared by this server: what facets know of people and places grows with it
        self._rendered: OrderedDict[tuple[Any, ...], Any] = OrderedDict()

    @cached_property
    def kit(self) -> Kit:
        """The models; loaded by the first piece of work."""
        return kit(self.settings)

    def close(self) -> bool:
        """Ends the work; whether all has ended, so that the archive can be closed."""
        return self.jobs.close()

    # --- stories -----------------------------------------------------------------------------------------------------

    def story(self, id: str) -> StoryRow:
        """A story, or the one it was merged into; `NotFound`."""
        row = self.store.stories.get(id)
        if row is None:
            raise NotFound(f"There is no story {id} in the archive.")
        return row

    def there(self, ids: Iterable[str]) -> set[str]:
        """Of these stories those that can be shown: a story that was emptied without a merge leads nowhere."""
        return {i for i in dict.fromkeys(ids) if self.store.stories.get(i) is not None}

    def report(self, row: StoryRow, *, wait: float = PATIENCE) -> tuple[dict[str, Any] | None, Job | None]:
        """The report kept of a story, and the job that makes one anew, if one is under way."""
        kept = self.store.told.report(row.id)
        if kept is not None and row.compared:
            return kept, None
        if not self.store.writable:  # nothing can be kept there: it is kept here
            made = self.remembered(("tell", row), lambda: archive.tell(self.store, row.id, self.kit, self.settings))
            return made, None
        job = self.compare(row)
        if not job.over.wait(wait):
            return kept, job
        kept = self.store.told.report(row.id) or kept
        if kept is None and job.state == "failed":
            raise Refused(500, f"The story could not be compared: {job.says}")
        return kept, None

    def compare(self, row: StoryRow) -> Job:
        """The job that compares a story."""

        def work(job: Job) -> None:
            archive.tell(self.store, row.id, self.kit, self.settings)
            self.compared += 1
            job.says, job.link = "compared", row.id

        return self.jobs.start(f"compare {row.id}", f"Comparing: {row.title}", work)

    def remembered(self, key: tuple[Any, ...], made: Callable[[], T]) -> T:
        """What is costly to make, made once for its key."""
        with self._guard:
            found: Any = self._rendered.pop(key, None)
        found = made() if found is None else found
        with self._guard:
            self._rendered[key] = found
            while len(self._rendered) > PAGES:
                self._rendered.popitem(last=False)
        return cast(T, found)

    def facets(self, wanted: StoryFilter) -> Facets:
        """What the wanted stories can be narrowed by; counted once until the archive changes."""
        key = ("facets", wanted, self.store.stamp(), self.compared)
        return self.remembered(key, lambda: self.store.stories.facets(wanted))

    # --- what people do ----------------------------------------------------------------------------------------------

    def writable(self) -> None:
        """`Refused` where nothing can be changed."""
        if not self.store.writable:
            raise Refused(403, "This archive is read-only.")

    def correct(self, wanted: Correction) -> list[Correction]:
        """Applies and keeps a correction; `Refused` with the reason where it means nothing."""
        self.writable()
        try:
            return archive.correct(self.store, wanted)
        except archive.CannotCorrect as error:
            raise Refused(400, str(error)) from error

    def undo(self, number: int) -> Correction:
        """Takes a correction back."""
        self.writable()
        try:
            return archive.undo(self.store, number)
        except archive.CannotCorrect as error:
            raise Refused(400, str(error)) from error

    def add(self, sources: Sequence[Source], title: str) -> Job:
        """The job that takes sources into the archive."""
        self.writable()
        return self.jobs.start(f"add {time.time_ns()}", title, lambda job: self._add(job, sources, len(sources)))

    def add_addresses(self, urls: Sequence[str]) -> Job:
        """The job that fetches pages and takes them into the archive."""
        self.writable()
        fetcher = self.fetcher
        if fetcher is None:
            raise Refused(501, "Fetching is turned off on this server.")

        def fetched(job: Job) -> Iterator[Source | Problem]:
            """One after another, each read before the next is asked for: fifty of the limit's size are a gigabyte."""
            for url in urls:
                job.says = f"fetching {url}"
                try:
                    page = fetcher.get(url)
                except NotFetched as error:
                    yield Problem(url, "fetch", str(error), lost=True)
                else:
                    yield source_of(page)

        def work(job: Job) -> None:
            self._add(job, fetched(job), len(urls))

        return self.jobs.start(f"fetch {' '.join(urls)}", f"Fetching {len(urls)} pages", work)

    def _add(self, job: Job, sources: Iterable[Source | Problem], total: int) -> None:
        job.total, job.done = total, 0

        def each() -> Iterator[Source | Problem]:
            for source in sources:
                if isinstance(source, Source):
                    job.says = f"reading {source.name}"
                yield source
                job.done += 1

        out = archive.add(each(), self.store, self.settings, self.kit.tools.encoder, keep_raw=True)
        stories = list(dict.fromkeys(self.store.stories.of(out.new).values()))
        said = [f"{out.added} new", f"{out.again} were there already"]
        if out.problems:
            said.append(f"{len(out.problems)} problems: " + "; ".join(_worded(p) for p in out.problems[:NAMED]))
        job.says = ", ".join(said)
        job.link = stories[0] if len(stories) == 1 else ""


def _worded(problem: Problem) -> str:
    return f"{problem.where}: {problem.says}"


def desk(request: Request) -> Desk:
    """The desk of the server that a request came to."""
    found: Desk = request.app.state.desk
    return found


def pasted(text: str, **stated: str) -> Source:
    """Text that somebody pasted, with what they state of it, as a source."""
    record = {"text": text.replace("\r\n", "\n"), **{k: v.strip() for k, v in stated.items() if v.strip()}}
    return Source("pasted.jsonl", raw=json.dumps(record).encode())
