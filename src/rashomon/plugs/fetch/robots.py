"""What sites say to robots, by protego; and how long to wait between two pages of one host."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from protego import Protego

NAME = "rashomon"  # what we are called in robots.txt
LONGEST_DELAY = 30.0  # seconds that a site may make us wait between pages; more is taken for this
KEPT = 24 * 3_600.0  # seconds that a robots.txt counts (RFC 9309, 2.4), for `watch` and `serve` run for weeks
AGAIN = 300.0  # seconds after which one that could not be had is asked for again
MOST = 500_000  # bytes of a robots.txt that are read, as RFC 9309 has it


@dataclass
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    last: float = 0.0


class Manners:
    """Permissions and pauses by host.  ``ask`` gives a robots.txt: its text, "" for none, None where it fails."""

    def __init__(self, ask: Callable[[str], str | None], delay: float, sleep: Callable[[float], None]) -> None:
        self._ask, self._delay, self._sleep = ask, delay, sleep
        self._robots: dict[str, tuple[Protego | None, float]] = {}  # with the moment until which it counts
        self._hosts: dict[str, _Host] = {}
        self._guard = threading.Lock()

    def allows(self, origin: str, url: str) -> bool | None:
        """Whether the site lets us read the page; None where its robots.txt cannot be read, which means no for now."""
        robots = self._of(origin)
        return None if robots is None else bool(robots.can_fetch(url, NAME))

    def wait(self, origin: str) -> None:
        """Sleeps until the host may be asked again."""
        with self._guard:
            host = self._hosts.setdefault(origin, _Host())
            robots, _ = self._robots.get(origin, (None, 0.0))
        wished = robots.crawl_delay(NAME) if robots is not None else None
        delay = min(max(self._delay, float(wished or 0.0)), LONGEST_DELAY)
        with host.lock:
            now = time.monotonic()
            if host.last and now - host.last < delay:
                self._sleep(delay - (now - host.last))
            host.last = time.monotonic()

    def _of(self, origin: str) -> Protego | None:
        with self._guard:
            known, until = self._robots.get(origin, (None, 0.0))
            if time.monotonic() < until:
                return known
        text = self._ask(f"{origin}/robots.txt")
        try:
            found = None if text is None else Protego.parse(text[:MOST])
        except (ValueError, RecursionError, IndexError):  # a robots.txt that nobody can read forbids nothing
            found = Protego.parse("")
        with self._guard:
            self._robots[origin] = (found, time.monotonic() + (AGAIN if found is None else KEPT))
        return found
