"""What every reader makes an article with: its id from its content, its language, and what its text states."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from rashomon.model import Article, Stated
from rashomon.read.stated import outlet_in, published_in
from rashomon.read.tongue import tongue

ID = 12  # hexadecimal digits of the content's SHA-256: 2^48 contents, no two alike among millions


def sha256(raw: bytes) -> str:
    """The digest of bytes, in hexadecimal."""
    return hashlib.sha256(raw).hexdigest()


def made(
    text: str,
    source: str,
    raw: bytes,
    *,
    id: str | None = None,
    title: str | None = None,
    outlet: Stated | None = None,
    published: Stated | None = None,
    declared: str | None = None,
    given: str | None = None,
    url: str | None = None,
    authors: tuple[str, ...] = (),
    furniture: tuple[tuple[int, int, str], ...] = (),
    extra: Mapping[str, Any] | None = None,
) -> Article:
    """An article of ``text``.

    Without ``id`` it is taken from the text.  Outlet and date come from the text where neither is given.  ``given`` is
    a language that is believed, ``declared`` one that is weighed against the text.
    """
    language = given or tongue(text, declared)
    return Article(
        id=id if id is not None else sha256(text.encode("utf-8", "surrogatepass"))[:ID],
        text=text,
        source=source,
        sha256=sha256(raw),
        language=language,
        title=title,
        outlet=outlet or outlet_in(text, language),
        published=published or published_in(text, language),
        url=url,
        authors=authors,
        furniture=furniture,
        extra=extra or {},
    )
