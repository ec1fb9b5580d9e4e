"""What the encoder is told beside the lower-cased pieces: the shape of each word's letters."""

from __future__ import annotations

from collections.abc import Sequence

UNKNOWN, LOWER, TITLE, UPPER, MIXED, DIGIT, OTHER, INITIAL = range(8)
SHAPES = 8
_PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‟": '"',
        "’": "'",
        "‘": "'",
        "‚": "'",
        "‛": "'",
        "`": "'",
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "…": ".",
        "\u00a0": " ",
    }
)


def plain(word: str) -> str:
    """Typographic marks as the plain ones that the treebanks use."""
    if word == "``" or word == "''":
        return '"'
    return word.translate(_PLAIN)


def shape(word: str) -> int:
    if not any(c.isalpha() for c in word):
        return DIGIT if any(c.isdigit() for c in word) else OTHER
    if word.islower():
        return LOWER
    if word.isupper():
        return UPPER if sum(c.isalpha() for c in word) > 1 else INITIAL
    first = word.lstrip("'’")[:1]
    return TITLE if first.isupper() and word.lstrip("'’")[1:].islower() else MIXED


def shapes(words: Sequence[str]) -> list[int]:
    """One shape a word; all letters UNKNOWN where the sentence's case says nothing (HEADLINES, Title Case, lower)."""
    found = [shape(w) for w in words]
    letters = [(w, k) for w, k in zip(words, found, strict=True) if k in (LOWER, TITLE, UPPER, MIXED, INITIAL)]
    if not letters:
        return found
    long = [k for w, k in letters if len(w) > 3]
    shouting = sum(k == UPPER for _, k in letters) >= 0.7 * len(letters) and len(letters) > 3
    heading = len(long) > 3 and sum(k in (TITLE, UPPER, MIXED) for k in long) >= 0.85 * len(long)
    flat = all(k == LOWER for _, k in letters) and len(letters) > 4
    if not (shouting or heading or flat):
        return found
    return [UNKNOWN if k in (LOWER, TITLE, UPPER, MIXED, INITIAL) else k for k in found]
