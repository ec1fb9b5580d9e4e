"""How far into an article is read: by anything at all, and by the trained networks.

Every network costs time in proportion to what it reads, and they all read the same text; so there is one bound for all
of them, in pieces of words, counted from the beginning.  What lies beyond is read by the rules alone, which is told.
"""

from __future__ import annotations

import re

# Characters of an article that are looked at.  The longest of 1,877 articles of news has 22,301; the rules take some
# 2 s for so many of the worst kind.
CHARACTERS = 150_000
# Pieces that the trained networks read of one article, by estimate; the longest of those articles has 6,510.
# Measured on text, names and scripts: the networks and what rests on them take at most 6 s for so many.
PIECES = 12_000
LETTERS = 4  # of a word, that a piece has at least in ordinary words; letters beyond ASCII are pieces of their own

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")


def looked_at(text: str) -> int:
    """The offset up to which an article is read at all: its end, or the last white space before `CHARACTERS`."""
    if len(text) <= CHARACTERS:
        return len(text)
    found = re.search(r"\s\S*\Z", text[CHARACTERS // 2 : CHARACTERS])
    return CHARACTERS // 2 + found.start() if found else CHARACTERS


def networks(text: str) -> int:
    """The offset up to which the trained networks read: the text's end, or the end of the last word within `PIECES`."""
    if len(text) <= PIECES:
        return len(text)
    left, at = PIECES, 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        left -= -(-len(word) // LETTERS) if word.isascii() else len(word)
        if left < 0:
            return at
        at = token.end()
    return len(text)
