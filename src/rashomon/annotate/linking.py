"""Quotations and their owners: what the tagger saw and what the marks say, made one.

No quotation is cut: content that holds most of a marked span holds all of it.  A marked span that no attribution
claims goes to the speaker it runs on from, to its sentence's source, to the paragraph that leads in with a colon, to
the last speaker, or stays without an owner.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rashomon.annotate import speech_rules
from rashomon.annotate.marks_scanner import Marked
from rashomon.annotate.said import WORD, Pair, Said, Words, joined, overlap, trim

OWNED_WORDS = 5  # a marked span of so many words is attributed content in nine of ten cases, or more
MOST = 0.5  # of a marked span inside content: then all of it is
REACH = 5_000  # characters before a quotation in which the attribution that holds it begins
FAR = 2  # paragraphs over which the last speaker is still speaking
RUN, ECHO = 3, 0.5  # words in a row, and the share of such rows that make two quotations one
NAME_WORDS, SMALL = 5, 3  # words of a name before a colon, and letters of those that need no capital in it
BETWEEN = 250  # characters between a quotation and its going on: the cue and its source, and no more


@dataclass(slots=True)
class _Desk:
    """What linking works on, for one article."""

    text: str
    sentences: Sequence[Pair]
    lines: Sequence[Pair]
    marks: Sequence[Marked]
    words: Words
    said: list[Said]

    def line(self, at: int) -> int:
        return bisect.bisect_right(self.lines, (at, len(self.text))) - 1


def link(
    text: str,
    found: Sequence[Said],
    blocks: Sequence[Said],
    marked: Sequence[Marked],
    sentences: Sequence[Pair],
    lines: Sequence[Pair],
    words: Words,
) -> list[Said]:
    """All attributions of the text in order, each marked span of five words or more in one of them."""
    outer = [m for m in marked if m.depth == 0 and m.inner[1] > m.inner[0]]
    free = [s for s in found if not any(_mostly(s, b) for b in _over(blocks, s.whole))]
    snapped = [_snapped(text, s, _near(outer, s.whole)) for s in free]
    desk = _Desk(text, sentences, lines, outer, words, [*blocks, *(s for s in snapped if s.content)])
    desk.said.sort(key=lambda s: s.start)
    _own(desk)
    _echoes(desk)
    return sorted(desk.said, key=lambda s: (s.start, -s.content[-1][1]))


def _mostly(said: Said, block: Said) -> bool:
    shared = sum(overlap(piece, other) for piece in said.content for other in block.content)
    whole = sum(e - s for s, e in said.content)
    cue_inside = said.cue is not None and any(overlap(said.cue, piece) for piece in block.content)
    return shared > 0.5 * whole and not cue_inside


def _over(blocks: Sequence[Said], whole: Pair) -> Sequence[Said]:
    """Blocks, which are sorted and do not overlap, that may share characters with a piece of text."""
    first = bisect.bisect_right(blocks, whole[0], key=lambda b: b.start)
    last = bisect.bisect_left(blocks, whole[1], key=lambda b: b.start)
    return blocks[max(0, first - 1) : last]


def _near(outer: Sequence[Marked], whole: Pair) -> list[Marked]:
    first = bisect.bisect_right(outer, whole[0], key=lambda m: m.start)
    out = list(outer[max(0, first - 1) : first])
    for mark in outer[first:]:
        if mark.start >= whole[1]:
            break
        out.append(mark)
    return [m for m in out if m.end > whole[0]]


def _snapped(text: str, said: Said, near: Sequence[Marked]) -> Said:
    """Content widened to the whole of each quotation it mostly holds, unless it is said inside that quotation."""
    pieces = [trim(text, piece) for piece in said.content]
    for mark in near:
        if said.cue is not None and overlap(said.cue, mark.inner):
            continue
        held = sum(overlap(piece, mark.inner) for piece in pieces)
        if held >= MOST * (mark.inner[1] - mark.inner[0]):
            pieces.append((mark.start, mark.end))
    return replace(said, content=joined(pieces, text))


def _own(desk: _Desk) -> None:
    last: Said | None = None
    for mark in desk.marks:
        owner = _owner(desk, mark)
        if owner is None and mark.words(desk.text) >= OWNED_WORDS:
            owner = _given(desk, mark, last)
        last = owner or last


def _owner(desk: _Desk, mark: Marked) -> Said | None:
    size = mark.inner[1] - mark.inner[0]
    for said in desk.said[bisect.bisect_left(desk.said, mark.start - REACH, key=lambda s: s.start) :]:
        if said.start >= mark.end:
            break
        if said.cue is not None and not said.block and overlap(said.cue, mark.inner):
            continue
        if sum(overlap(piece, mark.inner) for piece in said.content) >= MOST * size:
            return said
    return None


def _given(desk: _Desk, mark: Marked, last: Said | None) -> Said:
    """A new owner for a marked span, or the attribution it runs on from, which is replaced in place."""
    piece = (mark.start, mark.end)
    if last is not None and _runs_on(desk, mark, last):
        grown = replace(last, content=joined((*last.content, piece), desk.text))
        desk.said[_place(desk.said, last)] = grown
        return grown
    cue, source = _source(desk, mark)
    made = Said(
        (piece,), cue, source, "marks", borrowed=source is not None and desk.line(source[0]) != desk.line(mark.start)
    )
    bisect.insort(desk.said, made, key=lambda s: s.start)
    return made


def _place(said: Sequence[Said], one: Said) -> int:
    index = bisect.bisect_left(said, one.start, key=lambda s: s.start)
    while said[index] is not one:
        index += 1
    return index


def _runs_on(desk: _Desk, mark: Marked, last: Said) -> bool:
    """“…,” she said. “…”: the same line, and nothing between but the cue and its source."""
    end = last.content[-1][1]
    if desk.line(end - 1) != desk.line(mark.start) or mark.start < end:
        return False
    between = desk.text[end : mark.start]
    parts = [p for p in (last.cue, last.source) if p]
    told = any(end <= p[0] and p[1] <= mark.start for p in parts)
    return not between.strip(" ,.") or (told and len(between) <= BETWEEN)


def _source(desk: _Desk, mark: Marked) -> tuple[Pair | None, Pair | None]:
    """Cue and source of a marked span without an owner."""
    first = bisect.bisect_right(desk.sentences, (mark.start, len(desk.text))) - 1
    last = bisect.bisect_right(desk.sentences, (mark.end - 1, len(desk.text))) - 1
    for number in sorted({first, last, last + 1}):
        if not 0 <= number < len(desk.sentences):
            continue
        sentence = desk.sentences[number]
        if desk.line(sentence[0]) != desk.line(mark.start):
            continue
        rule = speech_rules.attributions(desk.text, [sentence], _near(desk.marks, sentence), desk.words)
        if rule and rule[0].source and any(overlap(p, mark.inner) for p in rule[0].content):
            return rule[0].cue, rule[0].source
    line = desk.line(mark.start)
    lead = desk.text[desk.lines[line][0] : mark.start].rstrip()
    if lead.endswith(":"):
        return _lead(desk, (desk.lines[line][0], mark.start))
    if line <= 0 or lead.strip():
        return None, None
    before = desk.lines[line - 1]
    if desk.text[before[0] : before[1]].rstrip().endswith(":"):
        cue, source = _lead(desk, before)
        return cue, source or _last_speaker(desk, mark, line)
    return None, _last_speaker(desk, mark, line)


def _last_speaker(desk: _Desk, mark: Marked, line: int) -> Pair | None:
    """Who spoke last, not further back than two paragraphs; the first line, a title, speaks for nobody."""
    index = bisect.bisect_left(desk.said, mark.start, key=lambda s: s.start)
    for said in reversed(desk.said[max(0, index - 4) : index]):
        if said.source and max(0, line - FAR) < desk.line(said.start) + 1 and desk.line(said.start) > 0:
            return said.source
    return None


def _echoes(desk: _Desk) -> None:
    """A quotation without an owner whose words stand in another that has one (a headline's) is by the same speaker."""
    known: dict[tuple[str, ...], Said] = {}
    for said in desk.said:
        if said.source:
            for run in _runs(desk.text, said):
                known.setdefault(run, said)
    for index, said in enumerate(desk.said):
        if said.source or said.how != "marks":
            continue
        runs = list(_runs(desk.text, said))
        hits = [known[run] for run in runs if run in known]
        if hits and len(hits) >= ECHO * len(runs):
            desk.said[index] = replace(said, source=hits[0].source, borrowed=True)


def _runs(text: str, said: Said) -> Iterator[tuple[str, ...]]:
    words = [w for start, end in said.content for w in WORD.findall(text[start:end].lower())]
    for at in range(len(words) - RUN + 1):
        yield tuple(words[at : at + RUN])


def _lead(desk: _Desk, line: Pair) -> tuple[Pair | None, Pair | None]:
    """The last cue of a line, or its beginning, that ends in a colon."""
    first = bisect.bisect_left(desk.sentences, (line[0], 0))
    last = bisect.bisect_left(desk.sentences, (line[1], 0))
    sentences = [(a, min(b, line[1])) for a, b in desk.sentences[first:last]]
    for sentence in reversed(sentences):
        cues = list(speech_rules.cues(desk.text, sentence, _quoted(desk, sentence), desk.words))
        if cues:
            return cues[-1], speech_rules.source_of(desk.text, sentence, cues[-1], (), desk.words)
    start, end = line
    name = trim(desk.text, (start, end), " :")
    return (name[1], end), (name if _names(desk.text[name[0] : name[1]]) else None)


def _names(words: str) -> bool:
    """Whether words before a colon can name who speaks: few, and the long ones with capitals."""
    few = words.split()
    return 0 < len(few) <= NAME_WORDS and all(w[:1].isupper() for w in few if len(w) > SMALL)


def _quoted(desk: _Desk, sentence: Pair) -> list[Pair]:
    return [(m.start, m.end) for m in _near(desk.marks, sentence)]
