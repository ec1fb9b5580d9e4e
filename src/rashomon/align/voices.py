"""Whether two sentences cite one speaker."""

from __future__ import annotations

from functools import lru_cache

from rashomon.model import Unit


def one_voice(a: Unit, b: Unit) -> bool:
    """Whether some speaker of both has a name word in common."""
    return not _name_words(a.said_by).isdisjoint(_name_words(b.said_by))


@lru_cache(maxsize=16384)
def _name_words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(w.lower() for name in names for w in name.split() if len(w) > 2)
