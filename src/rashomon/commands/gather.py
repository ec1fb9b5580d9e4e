"""Pages and feeds from the web into the archive, from the command line."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from rashomon import kit
from rashomon.apart import Apart
from rashomon.archive.adding import Adder, Outcome
from rashomon.archive.fetching import Gatherer, Round
from rashomon.archive.fetching import watch as round_of
from rashomon.commands import streams
from rashomon.commands.shelf import opened, progressing, told_of
from rashomon.commands.streams import Failed, emit, tell
from rashomon.model import Problem
from rashomon.model.archive import ArchiveError
from rashomon.model.web import Fetched
from rashomon.present.clean import line
from rashomon.seams import Encoder, Fetching, Source, Store
from rashomon.settings import Settings

ONCE = timedelta(minutes=15)  # the pause noted for feeds that are asked once
_NAP = 5.0  # seconds between two looks at which feeds are due


@dataclasses.dataclass(frozen=True, slots=True)
class Asking:
    """How the web is asked.  ``warc``: a file that every answer is added to; ``most``: new pages of one feed or list at
    a time; ``delay``: seconds between two pages of a host, where not the usual ones."""

    warc: Path | None
    most: int
    delay: float | None
    allow_private: bool

    def fetcher(self, settings: Settings) -> Fetching:
        return kit.fetcher(max_bytes=settings.max_bytes, allow_private=self.allow_private, delay=self.delay)

    def keeper(self) -> Callable[[Fetched], None] | None:
        """What keeps an answer; None where none is kept."""
        warc = self.warc
        return None if warc is None else lambda answer: kit.keep_warc(warc, answer)


def fetch(names: Sequence[str], path: Path | None, settings: Settings, asking: Asking) -> int:
    """Fetch pages; the exit status."""
    urls, problems = addresses(names, settings)
    streams.tell_problems(problems)
    if not urls:
        raise Failed("no address to fetch")
    store = opened(path)
    encoder = kit.vectors(settings, problems)
    fetcher = asking.fetcher(settings)
    with _adding(store, settings, encoder, "fetch") as adder, contextlib.closing(fetcher):
        for problem in problems:
            adder.problem(problem)
        got = Gatherer(store, fetcher, adder, asking.keeper(), asking.most).pages(urls)
    streams.progress("")
    streams.tell_problems([p for p in adder.outcome.problems if p not in problems])
    tell(told_of(adder.outcome, store))
    store.close()
    if not got:
        raise Failed("nothing could be fetched")
    return streams.status(adder.outcome.problems)


def addresses(names: Sequence[str], settings: Settings) -> tuple[list[str], list[Problem]]:
    """Addresses as they are, and those in files that list them; what is neither is a problem."""
    urls: list[str] = []
    problems: list[Problem] = []
    with contextlib.closing(Apart(settings)) as apart:
        for name in names:
            if "://" in name or not Path(name).is_file():
                urls.append(name)  # what is no address of the web is told by the fetcher
                continue
            for taken in apart.read(Source(name, path=Path(name))):
                urls += taken.addresses
                if not taken.addresses:
                    problems.append(Problem(name, "fetch", "no addresses in the file", True))
    return urls, problems


def watch(
    names: Sequence[str], path: Path | None, settings: Settings, asking: Asking, every: timedelta | None, form: str
) -> int:
    """Follow feeds, once or until interrupted; the exit status of the last round."""
    wanted, problems = addresses(names, settings)
    streams.tell_problems(problems)
    if names and not wanted:
        raise Failed("no feed to watch")
    store = opened(path)
    encoder = kit.vectors(settings, problems)
    if not wanted and not store.watched.feeds():
        raise Failed("no feed to watch: name some, or an OPML file")
    fetcher = asking.fetcher(settings)

    def asked() -> tuple[Round, Outcome]:
        with _adding(store, settings, encoder, "watch") as adder:
            done = round_of(store, fetcher, adder, wanted, every or ONCE, asking.keeper(), asking.most)
        return done, adder.outcome

    with contextlib.closing(store), contextlib.closing(fetcher):
        while True:
            status = _round(asked, store, form)
            if every is None:
                return status
            _wait(store, wanted)


def _round(asked: Callable[[], tuple[Round, Outcome]], store: Store, form: str) -> int:
    """One round, told; a locked or full archive ends the round, and the next one tries again."""
    try:
        done, outcome = asked()
    except ArchiveError as error:
        tell(str(error))
        return streams.FAILED
    streams.progress("")
    streams.tell_problems(outcome.problems)
    if form == "json":
        emit((json.dumps(dataclasses.asdict(done), ensure_ascii=False) + "\n",), None)
    _tell_round(done, store)
    return streams.LOST if done.failing or any(p.lost for p in outcome.problems) else streams.DONE


def _tell_round(done: Round, store: Store) -> None:
    tell(f"{done.asked} feeds asked, {done.changed} with something new, {done.new} articles added;"
         f" {store.counts().stories:,} stories")  # fmt: skip
    for url, says in done.failing.items():
        tell(f"{url}: {says}")


def _wait(store: Store, wanted: Sequence[str]) -> None:
    """Sleeps until a feed is due, in naps, so that a clock that jumps does not hold us up."""
    while True:
        time.sleep(_NAP)
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        feeds = [f for f in store.watched.feeds() if not wanted or f.url in wanted]
        if any(f.next is None or f.next <= now for f in feeds):
            return


def feeds(path: Path | None, drop: Sequence[str], form: str) -> int:
    """List the feeds watched, those that fail first; the exit status."""
    store = opened(path, writable=bool(drop))
    unknown = [url for url in drop if not store.watched.drop(url)]
    watched = store.watched.feeds()
    if form == "json":
        emit((json.dumps([dataclasses.asdict(f) for f in watched], ensure_ascii=False, indent=1), "\n"), None)
    else:
        for f in watched:
            well = f"well, last new {f.changed or 'never'}"
            how = f"failed {f.failures} times: {line(f.says)}" if f.failures else well
            emit((f"{line(f.url)}  {line(f.title)}\n  {how}\n",), None)
    for url in unknown:
        tell(f"{url}: not watched")
    return streams.LOST if unknown else streams.DONE


@contextlib.contextmanager
def _adding(store: Store, settings: Settings, encoder: Encoder | None, command: str) -> Iterator[Adder]:
    """An adder that keeps the bytes of pages and reads them in a process of its own; closed if all went well."""
    with contextlib.closing(Apart(settings)) as apart:
        adder = Adder(
            store, settings, encoder, command=command, keep_raw=True, reading=apart.read,
            told=progressing(),
        )  # fmt: skip
        yield adder
        adder.close()
