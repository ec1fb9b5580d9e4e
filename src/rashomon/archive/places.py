"""Where the archive lies, what sets an article apart in it, and which day is believed of one."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from rashomon.model import Article, Problem, Stated
from rashomon.model.archive import Incoming

NAME = "archive.sqlite"
AHEAD = 2  # days that a date may lie ahead of us: time zones, and tomorrow's paper
OLDEST = 1700  # years before are slips: no newspaper's text is that old
EPOCH = "1970-01-01"  # what programs write for "no date"
# Parameters of an address that say where a reader came from and not what is read.
_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src", "cmpid", "ocid")


def place() -> Path:
    """The archive used where none is named: ``RASHOMON_ARCHIVE``, else in the user's data folder."""
    named = os.environ.get("RASHOMON_ARCHIVE", "")
    if named:
        return Path(named).expanduser()
    given = os.environ.get("XDG_DATA_HOME", "")
    base = Path(given) if os.path.isabs(given) else Path(os.path.expanduser("~")) / ".local" / "share"
    return base / "rashomon" / NAME


def today() -> str:
    """The day it is, in UTC."""
    return datetime.now(UTC).date().isoformat()


def address(url: str) -> str | None:
    """A web address as versions of a page share it: no fragment, no tracking, host in small letters; None for none."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    host = parts.hostname.lower()
    if ":" in host:
        host = f"[{host}]"
    usual = {"http": 80, "https": 443}[parts.scheme.lower()]
    host = host if port in (None, usual) else f"{host}:{port}"
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.lower().startswith(_TRACKING)]
    query = urlencode(kept) if len(kept) != len(parse_qsl(parts.query, keep_blank_values=True)) else parts.query
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", query, ""))


def disbelieved(published: str, now: str) -> str:
    """Why a date is not believed; empty for one that is."""
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return f"its date {published[:40]!r} is none"
    if day.isoformat() == EPOCH:
        return f"its date {EPOCH} stands for no date"
    if day > date.fromisoformat(now) + timedelta(days=AHEAD):
        return f"its date {day} has not come yet"
    return f"its date {day} is too long ago" if day.year < OLDEST else ""


def believed(article: Article, corrected: str | None = None, now: str | None = None) -> Article:
    """The article with the day that is believed of it: a person's correction, what it states, or none."""
    if corrected is not None:
        stated = Stated(corrected, "corrected by hand") if corrected else None
        return dataclasses.replace(article, published=stated)
    if article.published is not None and disbelieved(article.published.value, now or today()):
        return dataclasses.replace(article, published=None)
    return article


def incoming(
    article: Article, now: str, *, file: Path | None = None, alone: bool = False, raw: bytes | None = None
) -> tuple[Incoming, Problem | None]:
    """An article on its way into the archive, and what is odd about its date.

    ``file``: what it was read from, ``alone`` whether as the only one in it: then the file is its place.
    """
    published = article.published.value if article.published else None
    odd = disbelieved(published, now) if published else ""
    day = published[:10] if published and not odd else now
    own = article.id if article.id != _from_content(article) else ""
    url = address(article.url) if article.url else None
    apart = url or "\x1f".join((own, article.outlet.value if article.outlet else "", published or ""))
    where = url or (f"{file}#{own}" if file and own else str(file) if file and alone else None)
    problem = Problem(article.id, "archive", f"{odd}: sorted under {day}, the day it was added") if odd else None
    return Incoming(article, day, apart, where, raw), problem


def _from_content(article: Article) -> str:
    """The id that a reader makes where none is given (`read.article`)."""
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[: len(article.id)] if len(article.id) == 12 else ""
