"""The fetcher: http(s) pages, public addresses, redirects checked one by one, polite, bounded in bytes and time."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from urllib.parse import urljoin, urlsplit

import httpx

from rashomon.model.web import Fetched, NotFetched
from rashomon.plugs.fetch.addresses import check
from rashomon.plugs.fetch.bodies import ENCODINGS, unpacked
from rashomon.plugs.fetch.guarded import Deadline, Guarded
from rashomon.plugs.fetch.robots import MOST, NAME, Manners

REDIRECTS = 6  # followed for one page: to https, to www, to the place it moved to, to consent and back; more is a loop
TRIES = 3  # of a page that could come: a busy or broken server, a connection that was lost
SECONDS = 30.0  # for one answer, all of it
CONNECT = 10.0  # seconds to reach a server, and between two pieces of an answer
DELAY = 1.0  # seconds between two pages of one host
LONGEST_WAIT = 60.0  # seconds that "Retry-After" may ask for; a server that asks for more is left for this time
_AGAIN = (429, 500, 502, 503, 504)
_MOVED = (301, 302, 303, 307, 308)
_ASKED_AS = {
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,"
    "application/xml;q=0.8,*/*;q=0.5",
    "Accept-Encoding": ENCODINGS,
}


class Fetcher:
    """Satisfies `seams.Fetching`.  Threads may share it; each host is asked by one at a time.

    ``max_bytes`` bounds a body, as it comes and unpacked.  No cookies, no credentials, no proxies.
    """

    def __init__(
        self, version: str = "0", *, max_bytes: int = 20_000_000, allow_private: bool = False, delay: float = DELAY,
        seconds: float = SECONDS, sleep: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        self._max, self._private, self._seconds, self._sleep = max_bytes, allow_private, seconds, sleep
        self._deadline = Deadline()
        self._client = httpx.Client(
            transport=Guarded(self._deadline, allow_private=allow_private),
            timeout=httpx.Timeout(min(CONNECT, seconds)),
            trust_env=False,
            headers={**_ASKED_AS, "User-Agent": f"{NAME}/{version} (compares news accounts; heeds robots.txt)"},
        )
        self._manners = Manners(self._robots, delay, sleep)

    def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """The page at an address; with what is known of it from before, an answer of status 304 where it is the same.

        Raises `NotFetched` for everything that does not end in a page.
        """
        known = {k: v for k, v in (("If-None-Match", etag), ("If-Modified-Since", modified)) if v}
        for attempt in range(1, TRIES + 1):
            try:
                return self._followed(url, known, polite=True, limit=self._max)
            except NotFetched as error:
                if error.lasting or attempt == TRIES:
                    raise
                self._sleep(error.after or 2.0 ** (attempt - 1))
        raise AssertionError("the last attempt returns or raises")

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _followed(self, url: str, known: dict[str, str], *, polite: bool, limit: int) -> Fetched:
        """The answer after all redirects, each checked like the first address."""
        at, until = url, time.monotonic() + self._seconds
        for _ in range(REDIRECTS + 1):
            check(at, allow_private=self._private)
            origin = _origin(at)
            if polite:
                self._ask_leave(origin, at)
                until = time.monotonic() + self._seconds
            status, headers, body, wire = self._answer(at, known, limit, until)
            if status in _MOVED and "location" in headers:
                at = _next(url, at, headers["location"])
                continue
            if status == 304 or 200 <= status < 300:
                return Fetched(url, at, status, body, wire, headers, _now())
            after = _after(headers.get("retry-after"))
            lasting = status not in _AGAIN
            raise NotFetched(url, f"the server says {status}", lasting=lasting, status=status, after=after)
        raise NotFetched(url, f"more than {REDIRECTS} redirects")

    def _ask_leave(self, origin: str, url: str) -> None:
        allowed = self._manners.allows(origin, url)
        if allowed is None:
            raise NotFetched(url, f"{origin}/robots.txt cannot be read now", lasting=False)
        if not allowed:
            raise NotFetched(url, "the site's robots.txt asks not to be read")
        self._manners.wait(origin)

    def _answer(
        self, url: str, known: dict[str, str], limit: int, until: float
    ) -> tuple[int, dict[str, str], bytes, bytes]:
        """One request: status, headers, body, and the body as it came (both empty for what is no page)."""
        self._deadline.set(until)
        try:
            with self._client.stream("GET", url, headers=known) as answer:
                self._client.cookies.clear()
                headers = {k.lower(): v for k, v in answer.headers.items()}
                if not 200 <= answer.status_code < 300:
                    return answer.status_code, headers, b"", b""
                length = headers.get("content-length", "")
                if length.isdigit() and int(length) > limit:
                    raise NotFetched(url, f"{int(length):,} bytes, more than the limit of {limit:,}")
                encoding = headers.get("content-encoding", "")
                body, wire = unpacked(url, answer.iter_raw(), encoding, limit, until)
                return answer.status_code, headers, body, wire
        except httpx.TransportError as error:
            raise NotFetched(url, f"no answer: {error}", lasting=False) from error
        except (httpx.InvalidURL, httpx.HTTPError, ValueError) as error:
            raise NotFetched(url, f"not an address that can be asked: {error}") from error

    def _robots(self, url: str) -> str | None:
        """A robots.txt: its text, empty where there is none, None where that cannot be told (RFC 9309, 2.3.1)."""
        try:
            found = self._followed(url, {}, polite=False, limit=MOST)
        except NotFetched as error:
            if error.lasting and error.status is not None:
                return ""
            if error.lasting:
                raise  # an address that is not asked, or a robots.txt that is a bomb
            return None
        return found.body.decode("utf-8", "replace")


def _next(url: str, at: str, location: str) -> str:
    """Where a redirect leads; `NotFetched` where it is no address at all."""
    try:
        return urljoin(at, location.strip()).split("#")[0]
    except ValueError as error:  # what a site answers must not end the run of all the others
        raise NotFetched(url, f"a redirect to what is not an address: {error}") from error


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme.lower()}://{parts.netloc.lower()}"


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _after(value: str | None) -> float | None:
    """Seconds that a server asks to wait, at most `LONGEST_WAIT`."""
    if not value:
        return None
    if value.strip().isdigit():
        return min(float(value), LONGEST_WAIT)
    try:
        then = email.utils.parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    return min(max((then - datetime.now(UTC)).total_seconds(), 0.0), LONGEST_WAIT)
