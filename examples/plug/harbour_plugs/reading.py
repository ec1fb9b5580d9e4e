"""A reader: files of a headline, a line of dashes, and the text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from rashomon.model import Article, Problem
from rashomon.seams import Taken


@dataclass(frozen=True, slots=True)
class Dashed:
    """Reads one article a file."""

    name: str = "dashed"
    suffixes: tuple[str, ...] = (".dashed",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        title, dashes, text = raw.decode("utf-8", "replace").partition("\n---\n")
        if not dashes or not text.strip():
            return Taken((), (Problem(name, "read", "no line of dashes with a text after it", True),))
        digest = hashlib.sha256(raw).hexdigest()
        return Taken((Article(digest[:12], text, name, digest, "en", title.strip()),))


READER = Dashed()
