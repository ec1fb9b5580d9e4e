"""Pages and feeds from the web into the archive: what is new is added, what fails is told, and a restart goes on."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from rashomon.archive.adding import Adder
from rashomon.archive.places import address
from rashomon.model import Article, Problem
from rashomon.model.archive import Feed
from rashomon.model.web import Fetched, NotFetched
from rashomon.seams import Fetching, Source, Store, Taken

TOGETHER = 8  # hosts asked at once; each by one at a time
AHEAD = 16  # addresses asked for before what came is read: each answer may have the limit's 20 MB
AGAIN_HOURS = 6  # after which a page that a feed still lists is asked for again, for newer versions
LAST_PAUSE = 24.0  # hours that a feed which fails again and again is left alone, at most
MOST = 200  # new pages of one feed or list that are fetched in a round
STEP = "fetch"


@dataclass
class Round:
    """What a round of watching did: feeds asked, those that had something new, and those that fail, and why."""

    asked: int = 0
    changed: int = 0
    new: int = 0
    failing: dict[str, str] = field(default_factory=dict)


Got = tuple[str, "Fetched | NotFetched"]
Asked = tuple[str, str | None, str | None]  # an address, and the etag and the time known of it from before


def fetched(fetcher: Fetching, urls: Iterable[str], store: Store, known: bool = True) -> Iterator[Got]:
    """Each address with its answer, or why there is none, in the order given; several hosts are asked at once."""

    def asked(url: str) -> Asked:
        before = store.watched.asked(url) if known else None
        return (url, before[2], before[3]) if before else (url, None, None)

    yield from _ahead(fetcher, map(asked, dict.fromkeys(urls)))


def _ahead(fetcher: Fetching, asked: Iterable[Asked]) -> Iterator[Got]:
    """Each address with its answer, in order, `TOGETHER` at once; no more than `AHEAD` are there and not yet taken."""

    def one(url: str, etag: str | None, modified: str | None) -> Got:
        try:
            return url, fetcher.get(url, etag=etag, modified=modified)
        except NotFetched as error:
            return url, error

    waiting: deque[Future[Got]] = deque()
    with ThreadPoolExecutor(TOGETHER, thread_name_prefix="fetch") as pool:
        try:
            for args in asked:
                waiting.append(pool.submit(one, *args))
                if len(waiting) == AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:  # who stops asking must not wait for pages that nobody takes
            pool.shutdown(wait=False, cancel_futures=True)


def source_of(page: Fetched) -> Source:
    """The page as something to read."""
    return Source(page.final, raw=page.body, url=page.final, type=page.type or None, declared=page.charset)


class Gatherer:
    """Fetches pages into an archive through an `Adder`.

    ``read`` makes articles of a source; ``kept`` hears of every answer (to write it into a WARC).
    """

    def __init__(
        self, store: Store, fetcher: Fetching, adder: Adder, kept: Callable[[Fetched], None] | None = None,
        most: int = MOST,
    ) -> None:  # fmt: skip
        self._store, self._fetcher, self._adder, self._kept, self._most = store, fetcher, adder, kept, most

    def pages(self, urls: Sequence[str]) -> int:
        """Adds the pages at these addresses; of feeds, sitemaps and lists the pages they name.  How many were got."""
        got, more = 0, list[str]()
        for url, answer in fetched(self._fetcher, urls, self._store):
            if isinstance(answer, NotFetched):
                self._adder.problem(Problem(url, STEP, str(answer), True))
                continue
            got += 1
            if answer.status == 304:
                continue
            source = source_of(answer)
            taken = self._read(answer, source)
            if taken.addresses:
                more += self._new(taken.addresses)
                self._adder.take(source, Taken((), tuple(p for p in taken.problems if "and no text" not in p.says)))
            else:
                self._adder.take(source, taken)
        return got + (self._leaves(more, {}) if more else 0)

    def feed(self, feed: Feed, answer: Fetched | NotFetched, every: timedelta) -> tuple[Feed, bool]:
        """Adds what is new in a feed; how it does now, and whether there was anything new."""
        now = datetime.now(UTC)
        if isinstance(answer, NotFetched):
            return _failed(feed, str(answer), now, every), False
        done = dataclasses.replace(
            feed, checked=_stamp(now), failures=0, says="", next=_stamp(now + every),
            etag=answer.headers.get("etag") or feed.etag, modified=answer.headers.get("last-modified") or feed.modified,
        )  # fmt: skip
        if answer.status == 304:
            return done, False
        taken = self._read(answer, source_of(answer))
        if not taken.articles:
            says = next((p.says for p in taken.problems if p.lost), "no entries in the feed")
            return _failed(feed, says, now, every), False
        title = next((a.outlet.value for a in taken.articles if a.outlet), feed.title)
        own = {address(a.url): a for a in taken.articles if a.url and address(a.url)}
        alone = tuple(a for a in taken.articles if not a.url or not address(a.url))
        wanted = self._new([a.url for a in own.values() if a.url])
        before = self._adder.outcome.added
        if alone:
            self._adder.take(source_of(answer), Taken(alone))
        self._leaves(wanted, {u: a for u, a in own.items() if u})
        self._adder.flush()
        changed = self._adder.outcome.added > before
        return dataclasses.replace(done, title=title, changed=_stamp(now) if changed else feed.changed), changed

    def _leaves(self, urls: Sequence[str], entries: dict[str, Article]) -> int:
        """Adds pages; where one cannot be got, what the feed itself says of it."""
        got = 0
        for url, answer in fetched(self._fetcher, urls, self._store):
            entry = entries.get(address(url) or "")
            if isinstance(answer, NotFetched):
                self._adder.problem(Problem(url, STEP, f"{answer}{': the feed’s own words are kept' if entry else ''}",
                                            entry is None))  # fmt: skip
                if entry is not None:
                    self._adder.take(Source(url, url=url), Taken((entry,)))
                    self._note(url, answer.status or 0, None, None)
                continue
            got += 1
            if answer.status != 304:
                source = source_of(answer)
                taken = self._read(answer, source)
                if not taken.articles and entry is not None:
                    problems = tuple(dataclasses.replace(p, lost=False) for p in taken.problems)
                    taken = Taken((entry,), problems)
                self._adder.take(source, Taken(tuple(_dated(a, entry) for a in taken.articles), taken.problems))
        return got

    def _read(self, answer: Fetched, source: Source) -> Taken:
        """What stands in an answer; that it was asked for is noted, so that only newer versions are sent again."""
        pieces = list(self._adder.reading(source))
        taken = Taken(
            tuple(a for t in pieces for a in t.articles), tuple(p for t in pieces for p in t.problems),
            tuple(u for t in pieces for u in t.addresses),
        )  # fmt: skip
        if self._kept is not None:
            self._kept(answer)
        headers = answer.headers
        self._note(answer.url, answer.status, headers.get("etag"), headers.get("last-modified"))
        return taken

    def _note(self, url: str, status: int, etag: str | None, modified: str | None) -> None:
        """Notes that an address was asked for, in one transaction with what came of it."""
        self._adder.also(lambda: self._store.watched.note(url, status, etag, modified))

    def _new(self, urls: Sequence[str]) -> list[str]:
        """Those that were never asked for, or some hours ago; at most `MOST`."""
        limit = _stamp(datetime.now(UTC) - timedelta(hours=AGAIN_HOURS))
        out = []
        for url in dict.fromkeys(urls):
            before = self._store.watched.asked(url)
            if before is None or before[0] < limit or before[0] > _stamp(datetime.now(UTC) + timedelta(hours=1)):
                out.append(url)
        return out[: self._most]


def _dated(article: Article, entry: Article | None) -> Article:
    """The page with its entry's day where it states none."""
    if entry is None or article.published is not None or entry.published is None:
        return article
    return dataclasses.replace(article, published=entry.published)


def _failed(feed: Feed, says: str, now: datetime, every: timedelta) -> Feed:
    """The feed after a failure: asked again after twice the pause each time, up to a day."""
    failures = feed.failures + 1
    pause = min(every * 2 ** min(failures, 8), max(every, timedelta(hours=LAST_PAUSE)))
    return dataclasses.replace(feed, checked=_stamp(now), failures=failures, says=says, next=_stamp(now + pause))


def watch(
    store: Store, fetcher: Fetching, adder: Adder, feeds: Sequence[str], every: timedelta,
    kept: Callable[[Fetched], None] | None = None, most: int = MOST,
) -> Round:  # fmt: skip
    """One round: every feed that is due is asked, what is new in it is added and put into stories."""
    for url in feeds:
        if store.watched.feed(url) is None:
            store.watched.keep(Feed(url))
    wanted = set(feeds)
    watched = [f for f in store.watched.feeds() if not wanted or f.url in wanted]
    due = {f.url: f for f in watched if _due(f, every)}
    gatherer, done = Gatherer(store, fetcher, adder, kept, most), Round()
    asked = ((u, f.etag, f.modified) for u, f in due.items())
    for url, answer in _ahead(fetcher, asked):
        feed, changed = gatherer.feed(due[url], answer, every)
        store.watched.keep(feed)
        done.asked += 1
        done.changed += changed
    adder.settle()
    done.new = adder.outcome.added
    done.failing = {f.url: f.says for f in store.watched.feeds() if f.failures and (not wanted or f.url in wanted)}
    return done


def _due(feed: Feed, every: timedelta) -> bool:
    """Whether it is time; a time that lies further off than any pause is a clock's that jumped, and means now."""
    if feed.next is None:
        return True
    now = datetime.now(UTC)
    farthest = now + max(every, timedelta(hours=LAST_PAUSE)) * 2
    return feed.next <= _stamp(now) or feed.next > _stamp(farthest)


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
