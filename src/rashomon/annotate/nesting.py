"""What is said inside what is said; how much of it stands in marks; and what the cue lends to it."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from rashomon.annotate.marks_scanner import Marked
from rashomon.annotate.said import WORD, Said, Words, overlap
from rashomon.model import QuoteKind

INSIDE = 0.8  # of an attribution in another's content: then it is said there
DIRECT = 0.9  # of the words of content inside marks, as the measure has it
NEAR = 12  # characters before a cue in which a hedging adverb stands


def parents(ordered: Sequence[Said]) -> list[int | None]:
    """For each attribution, sorted by its whole extent, the index of the smallest one whose content holds it."""
    out: list[int | None] = []
    open_: list[int] = []
    for index, one in enumerate(ordered):
        open_ = [i for i in open_ if ordered[i].whole[1] > one.whole[0]][-8:]
        best: tuple[int, int] | None = None
        for i in [*open_, *range(index + 1, min(index + 4, len(ordered)))]:
            other = ordered[i]
            size = sum(e - s for s, e in other.content)
            if _holds(other, one) and (best is None or size < best[0]):
                best = size, i
        out.append(best[1] if best else None)
        open_.append(index)
    return _without_rings(out)


def _holds(outer: Said, inner: Said) -> bool:
    parts = [*inner.content, *(p for p in (inner.cue, inner.source) if p)]
    size = sum(e - s for s, e in parts)
    held = sum(overlap(p, piece) for p in parts for piece in outer.content)
    return held >= INSIDE * size and (inner.cue is None or any(overlap(inner.cue, p) for p in outer.content))


def _without_rings(above: list[int | None]) -> list[int | None]:
    for index in range(len(above)):
        seen = {index}
        at = above[index]
        while at is not None:
            if at in seen:
                above[index] = None
                break
            seen.add(at)
            at = above[at]
    return above


def kind_of(text: str, said: Said, outer: Sequence[Marked]) -> QuoteKind:
    """Direct, mixed or indirect by the share of its words in marks; block where the layout told it."""
    if said.block:
        return "block"
    total = inside = 0
    for start, end in said.content:
        for word in WORD.finditer(text, start, end):
            total += 1
            index = bisect.bisect_right(outer, word.start(), key=lambda m: m.start) - 1
            inside += index >= 0 and word.start() < outer[index].end
    if not inside:
        return "indirect"
    return "direct" if inside >= DIRECT * total else "mixed"


def hedge_of(text: str, said: Said, words: Words) -> str | None:
    """What the writer lends to the words: reportedly, claimed, admitted, denied; sourceless where nobody said it."""
    if said.cue is None:
        return None
    start, end = said.cue
    around: list[str] = WORD.findall(text[max(0, start - NEAR) : end].lower())
    report = next((w for w in around if w in words.reports), None)
    if report:
        return report
    cue = text[start:end]
    stance = words.stance(cue)
    if stance == "doubting":
        return "claimed"
    if stance == "denying" or (said.source is not None and _denies(text, said, words)):
        return "denied"
    if stance == "conceding":
        return "admitted"
    return "sourceless" if said.source is None and WORD.search(cue) else None


def _denies(text: str, said: Said, words: Words) -> bool:
    """A denying verb between the source and a noun of saying: "rejected insinuations that"."""
    if said.source is None or said.cue is None:
        return False
    between = WORD.findall(text[min(said.source[1], said.cue[0]) : said.cue[1]][-80:].lower())
    return any(words.verbs.get(w) == "denying" for w in between)
