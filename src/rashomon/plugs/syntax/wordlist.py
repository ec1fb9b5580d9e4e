"""Word lists as they read best: words with spaces between."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of ``text``, each once."""
    return frozenset(text.split())
