"""What fetching gives: a page as it came, or why it was not asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class NotFetched(RuntimeError):
    """An address that was not fetched; words itself in one line.

    ``lasting``: asking again would not help.  ``status`` is the server's, if it answered; ``after`` the seconds that it
    asks to wait before the next try.
    """

    def __init__(
        self, url: str, says: str, *, lasting: bool = True, status: int | None = None, after: float | None = None
    ) -> None:
        super().__init__(says)
        self.url, self.lasting, self.status, self.after = url, lasting, status, after


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer.  ``url`` is what was asked for, ``final`` where redirects led; header names are in small letters.

    ``body`` is unpacked, ``wire`` as it came.  With ``status`` 304 both are empty: nothing changed since last time.
    ``at``: when, ISO 8601 in UTC.
    """

    url: str
    final: str
    status: int
    body: bytes
    wire: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    at: str = ""

    @property
    def type(self) -> str:
        """The media type, ``text/html``; empty where none is told."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding that the answer declares."""
        for part in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = part.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None
