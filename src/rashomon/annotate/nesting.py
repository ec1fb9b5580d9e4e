"""What is said inside what is said; how much of it stands in marks; and what the cue lends to it."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.annotate import speech_rules
from rashomon.annotate.marks_scanner import Marked
from rashomon.annotate.said import WORD, Pair, Said, Words, overlap
from rashomon.model import QuoteKind

INSIDE = 0.8  # of an attribution in another's content: then it is said there
DIRECT = 0.9  # of the words of content inside marks, as the measure has it
MOST_INSIDE = 12  # marked spans looked at in one piece of content
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


def inner(text: str, said: Sequence[Said], marked: Sequence[Marked], words: Words) -> Iterator[Said]:
    """What a reported speaker quotes in turn: "one source told El País that Leyva said “he had the tools”".

    Only where a verb of saying inside the content touches marks there, and nothing else was found about that verb.
    """
    cues = sorted(s.cue for s in said if s.cue)
    outer = [m for m in marked if m.depth == 0]
    for one in said:
        for piece in one.content if one.cue and not one.block else ():
            first = bisect.bisect_left(outer, piece[0], key=lambda m: m.start)
            inside = [m for m in outer[first : first + MOST_INSIDE] if m.end <= piece[1]]
            if not inside or inside[-1].start == piece[0]:
                continue
            for found in speech_rules.attributions(text, [piece], inside, words):
                if found.cue and found.source and _leads(text, found.cue, inside) and not _taken(cues, found.cue):
                    yield found


def resourced(text: str, said: Sequence[Said], marked: Sequence[Marked], words: Words) -> list[Said]:
    """The same, where a verb inside what somebody says has a subject there: it is not said by the outer speaker.

    "One told the paper that Vane said “…”", where both verbs were given to the first.
    """
    outer = [m for m in marked if m.depth == 0]
    around = [(piece, s) for s in said if s.cue and s.source for piece in s.content]
    starts = [piece[0] for piece, _ in around]
    if starts != sorted(starts):
        around.sort(key=lambda pair: pair[0])
        starts = [piece[0] for piece, _ in around]
    out = []
    for one in said:
        first = bisect.bisect_right(starts, one.cue[0]) if one.cue else 0
        for piece, other in reversed(around[max(0, first - MOST_INSIDE) : first]):
            if one.cue and other is not one and one.source == other.source and one.cue[1] <= piece[1]:
                near = bisect.bisect_left(outer, piece[0], key=lambda m: m.start)
                quoted = [(m.start, m.end) for m in outer[near : near + MOST_INSIDE] if m.end <= piece[1]]
                source = speech_rules.source_of(text, piece, one.cue, quoted, words)
                named = source and text[source[0]].isupper() and not text[source[1] : one.cue[0]].strip()
                one = replace(one, source=source) if named else one
                break
        out.append(one)
    return out


def _leads(text: str, cue: Pair, inside: Sequence[Marked]) -> bool:
    """Whether marks follow right after a verb: said “…”, said: “…”."""
    after = next((m for m in inside if m.start >= cue[1]), None)
    return after is not None and not text[cue[1] : after.start].strip(" ,:")


def _taken(cues: Sequence[Pair], cue: Pair) -> bool:
    """Whether one of the cues, which are in order, shares characters with another."""
    index = bisect.bisect_left(cues, (cue[1], 0))
    return any(overlap(other, cue) for other in cues[max(0, index - 3) : index])


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
