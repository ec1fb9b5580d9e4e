"""One frozen record of everything a user may set.  Each field is told in `docs/settings.md` (a test reads both)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run may be told.

    max_bytes: a source larger than this is refused (bytes).  reader, attribution, vectors, context: whether the trained
    reader, the trained attribution tagger, the word vectors and the encoder of words in context are used; without
    one the rules answer alone.
    encoder: whose word vectors: ours, or a plug's by its name.  plugs: whether plugs of other packages are used.
    language: the language of all sources, or None to detect it.  published: the day (ISO 8601) of sources that state
    none themselves; without it, what "Thursday" means in them stays open.
    """

    max_bytes: int = 20_000_000
    reader: bool = True
    attribution: bool = True
    vectors: bool = True
    encoder: str = "wordllama"
    plugs: bool = True
    context: bool = True
    language: str | None = None
    published: str | None = None
