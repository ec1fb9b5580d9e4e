"""The gate before any conflict: whose words they are.

What two speakers say is no difference between outlets; a reported position is not the outlet's; two renderings of one
utterance belong to the quotations.  Only what passes is compared.
"""

from __future__ import annotations

import re
from typing import Literal

from rashomon.compare.facing import Facing
from rashomon.model import Quote, Span

Holders = Literal["one", "outlet-and-speaker", "two", "rendering"]
_WORD = re.compile(r"\w+")
VERBATIM = ("direct", "block")
OPENING, CLOSING = "“«„", "”»"


def holders(look: Facing, i: int, j: int) -> Holders:
    """Who asserts a word of the first and one of the second sentence.

    ``one``: both outlets, or one speaker.  ``rendering``: both are words of one speaker between quotation marks.
    """
    x, y = look.speech(0, i), look.speech(1, j)
    if x is None and y is None:
        return "one"
    if x is None or y is None:
        return "outlet-and-speaker"
    if not one_name(x, y):
        return "two"
    return "rendering" if _in_marks(look, 0, i, x) and _in_marks(look, 1, j, y) else "one"


def _in_marks(look: Facing, side: int, word: int, quote: Quote) -> bool:
    """Whether a word of a piece of speech stands between quotation marks; of a mixed piece only some do."""
    if quote.kind != "mixed":
        return quote.kind in VERBATIM
    at = look.words[side].tokens[word].start
    piece = next((c for c in quote.content if c.start <= at < c.end), None)
    if piece is None:
        return False
    before = look.text(Span(piece.article, piece.start, at))
    opened = sum(before.count(mark) for mark in OPENING) - sum(before.count(mark) for mark in CLOSING)
    return opened > 0 or before.count('"') % 2 == 1


def one_name(x: Quote, y: Quote) -> bool:
    """Whether two pieces of speech may be of one speaker: a name word in common, or one has no name ("the report")."""
    if not _named(x) or not _named(y) or x.speaker_name is None or y.speaker_name is None:
        return True
    return bool(_names(x.speaker_name) & _names(y.speaker_name))


def _named(quote: Quote) -> bool:
    return any(w[:1].isupper() for w in (quote.speaker_name or "").split())


def _names(name: str) -> set[str]:
    return {w for w in _WORD.findall(name.lower()) if len(w) > 2}
