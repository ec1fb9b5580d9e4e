"""Headlines, the line under them, and the headings inside a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.annotate.phrases import Phrases, plain, words
from rashomon.annotate.units import Passage, ended

HEADLINE = 35  # words, of a first line without a stop
CLOSED = 20  # words, of one that a stop closes: longer ones are leads
LEAD = 9  # words, of one that a stop closes and that begins as sentences do
HEADING = 10
# Where more lines than this, and more than this share, look like headings, the text is written in lines.
FEW, MOST = 3, 0.4
DECK = 4
_MARKUP = re.compile(r"#{1,6}\s")
_BULLET = re.compile(r"[•*·▪‣◦–—-]\s")


def headings(passages: Sequence[Passage], phrases: Phrases, title: str | None) -> None:
    """Gives the roles of headline and the kind of heading, in place."""
    first = next((i for i, p in enumerate(passages[:4]) if p.open and p.told()), None)
    under = None
    if first is not None and len(passages) > 1 and _headline(passages[first], phrases, title):
        passages[first].give("headline")
        under = first + 1
    elif first is not None and title and plain(title) == passages[first].plain:
        passages[first].give("headline")
    found = []
    for number, passage in enumerate(passages[:-1]):
        if not passage.open or not passage.told() or ended(passage.text):
            continue
        if number == under and DECK <= passage.count() <= HEADLINE:
            passage.give("headline")
        elif number > (first or 0) and _heading(passage):
            found.append(passage)
    if len(found) <= max(FEW, MOST * len(passages)):
        for passage in found:
            passage.mark("heading")


def _headline(passage: Passage, phrases: Phrases, title: str | None) -> bool:
    """A first line that no stop closes, or a short one that tells no day and no saying."""
    if title and plain(title) == passage.plain:
        return True
    count = passage.count()
    if passage.lines > 1 or passage.text[-1:] in ":,;" or passage.units[0].kind:
        return False
    if not ended(passage.text):
        return count <= HEADLINE
    telling, parts = phrases.set("headline", "telling"), words(passage.text)
    if count > LEAD and parts[0].lower() in phrases.set("headline", "lead") and parts[1][:1].islower():
        return False
    return count <= CLOSED and len(passage.units) <= 3 and not any(w.lower() in telling for w in parts)


def _heading(passage: Passage) -> bool:
    text = passage.text
    if _MARKUP.match(text):
        return True
    return (
        len(passage.units) == 1
        and passage.lines == 1
        and passage.count() <= HEADING
        and text[-1] not in ":,;-–—"
        and not _BULLET.match(text)
        and (text[0].isupper() or text[0] in "“\"'‘«¿¡" or text[0].isdigit())
    )
