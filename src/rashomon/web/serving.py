"""What a server is told: where it listens, whom it lets in, how much it takes."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

NAMES_OF_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True, slots=True)
class Rate:
    """A bucket: so many calls at once, and so many a second for ever."""

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Serving:
    """Settings of `rashomon serve`.

    ``hosts`` are names it may be called by beside its own; ``token`` must be shown by everybody, where there is one.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    token: str | None = None
    hosts: tuple[str, ...] = ()
    max_body: int = 32_000_000  # bytes of one request: a day of one outlet, pasted or dropped
    max_files: int = 100
    max_fields: int = 400
    body_seconds: float = 30.0  # to wait for the next piece of a body
    changing: Rate = Rate(20, 1.0)  # whatever writes, fetches or compares
    searching: Rate = Rate(40, 10.0)  # full-text search
    reading: Rate = Rate(300, 60.0)

    @property
    def allowed(self) -> frozenset[str]:
        """Hosts as a request may name them, ports apart, in small letters."""
        own = () if self.host in ("0.0.0.0", "::", "") else (bracketed(self.host),)
        return frozenset(h.lower() for h in (*NAMES_OF_LOOPBACK, *own, *map(bracketed, self.hosts)))


def bracketed(host: str) -> str:
    """An IPv6 address as it stands in a ``Host`` header; anything else as it is."""
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
