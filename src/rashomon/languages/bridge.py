"""What words of a language are called in English, by the language's table ``bridge``."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from rashomon.languages import language

HUB = "en"
STEM = 6  # letters by which a bridge names a word


def folded(word: str) -> str:
    """The word in small letters without its accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def bridge(code: str) -> Mapping[str, str]:
    """Folded first letters of a language's words to their English names; `MissingTable` or `KeyError` without any."""
    found: Mapping[str, str] = {} if code == HUB else language(code).table("bridge")["words"]
    return found


def in_english(word: str, english: Mapping[str, str]) -> str:
    """The folded first letters of a word's English name; of its own where the bridge does not know it."""
    own = folded(word)[:STEM]
    return folded(english.get(own, own))[:STEM]
