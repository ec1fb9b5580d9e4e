"""What things are filed under: digests of content, folded names; and how values are packed into columns."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
import zlib
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from rashomon.model.archive import Incoming

_LONE = re.compile(r"[\ud800-\udfff]")
_JSON = json.JSONEncoder(separators=(",", ":")).encode  # made once: `json.dumps` makes one a call
HEADLINE = 160  # characters of a headline in lists
_LEVEL = 6  # of zlib: reports shrink to a fifth, and faster levels save no time that counts beside a comparison


@lru_cache(maxsize=100_000)
def key_of(name: str) -> str:
    """A name as it is filed: no case, accents or repeated spaces; never empty for a name that is not."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split()) or name.casefold()


def content_of(item: Incoming) -> str:
    """The digest of what makes an article this one: what sets it apart, and what it says."""
    return content_digest(item.apart, item.article.title, item.article.text)


def content_digest(apart: str, title: str | None, text: str) -> str:
    """The same, of the columns that hold it."""
    said = "\x1f".join(mended(part) or "" for part in (apart, title, text))
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()


def headline_of(title: str | None, text: str) -> str:
    """What an article is called in lists: its title, or its first line, cut where it is long."""
    line = " ".join((title or "").split()) or " ".join(next(filter(str.strip, text[:5_000].splitlines()), "").split())
    return line if len(line) <= HEADLINE else line[: HEADLINE - 1].rsplit(" ", 1)[0] + "…"


def now() -> str:
    """This moment, in UTC to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def mended(text: str | None) -> str | None:
    """Text as SQLite can hold it: lone surrogates as U+FFFD, one for one, so that no offset moves."""
    if not text or text.isascii():
        return text
    try:
        text.encode()  # five times as fast as looking for what is hardly ever there
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", text)
    return text


def dumped(value: Any) -> str:
    """JSON in ASCII: what it holds of odd characters is escaped."""
    return _JSON(value)


def packed(value: Any) -> bytes:
    """JSON, compressed."""
    return zlib.compress(dumped(value).encode("ascii"), _LEVEL)


def unpacked(data: bytes) -> Any:
    """What `packed` made; zlib.error or ValueError for anything else."""
    return json.loads(zlib.decompress(data))
