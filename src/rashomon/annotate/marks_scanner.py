"""Quotation marks as spans: one pass, linear, and no text makes it raise.

Opening and closing marks keep a stack.  Marks that say which way they face are believed; a straight
mark is read by its neighbours.  A single mark may be an apostrophe: it opens only where a word could
begin, and closes only what a single mark opened.  A quotation that a paragraph leaves open goes on
when the next paragraph begins with an opening mark, and otherwise ends with its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.annotate.paragraphs import paragraphs

PAIRS = {"“": "”", "«": "»", "„": "“”", "‘": "’", "‹": "›", "»": "«", "›": "‹", '"': '"', "'": "'", "``": "''"}
SINGLE = "'’‘"
ELIDED = ("em", "tis", "twas", "til", "cause", "n", "bout", "round")  # 'em, 'tis: apostrophes where a mark could stand


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked span: `start`/`end` with the marks, `inner` without; `depth` 0 is outermost.

    `goes_on` is the index of the span that this one continues, over a paragraph break.
    """

    start: int
    end: int
    inner: tuple[int, int]
    depth: int
    single: bool
    closed: bool
    goes_on: int | None = None

    def words(self, text: str) -> int:
        """How many words stand between the marks."""
        return len(text[self.inner[0] : self.inner[1]].split())


@dataclass(slots=True)
class _Open:
    start: int
    width: int
    mark: str
    weak_close: int | None = None  # where a single quotation may have ended: "the workers’ union"

    @property
    def single(self) -> bool:
        return self.mark in SINGLE


def scan(text: str, lines: Sequence[tuple[int, int]] | None = None) -> list[Marked]:
    """All marked spans of the text in order of their start."""
    out: list[Marked] = []
    carried: tuple[_Open, int | None] | None = None  # an open quotation, and the index of its span
    base = last = 0  # where the spans of the paragraph before begin in `out`, and where that paragraph ended
    for begin, end in lines_of(text) if lines is None else lines:
        first = _first(text, begin, end)
        closed, unclosed = _paragraph(text, begin, end)
        spans = sorted(closed, key=lambda s: (s.start, -s.end))
        if carried and text[first] in _LIKE.get(carried[0].mark, carried[0].mark):
            index = carried[1]
            if index is None:  # a straight single mark: only the next paragraph shows that it was no apostrophe
                index = base
                out.insert(base, _marked(carried[0], last, last, 0, closed=False))
            if spans and spans[0].start == first:
                spans[0] = replace(spans[0], goes_on=index)
        base, last = len(out), end
        out += spans
        carried = None
        if unclosed is not None:
            at = next((n for n, s in enumerate(spans) if s.start == unclosed.start and not s.closed), None)
            carried = unclosed, None if at is None else base + at
    return out


def lines_of(text: str) -> list[tuple[int, int]]:
    """The runs of text that neither a sentence nor, but for one left open, a quotation crosses."""
    return [line for block in paragraphs(text) for line in block.lines]


def _first(text: str, begin: int, end: int) -> int:
    while begin < end and text[begin].isspace():
        begin += 1
    return begin


def _paragraph(text: str, begin: int, end: int) -> tuple[list[Marked], _Open | None]:
    stack: list[_Open] = []
    out: list[Marked] = []
    at = begin
    while at < end:
        width = 2 if text[at : at + 2] in ("``", "''") and at + 1 < end else 1
        mark = text[at : at + width]
        if width == 2 or mark in _ALL:
            _step(text, begin, end, at, mark, stack, out)
        at += width
    left = _unclosed(_first(text, begin, end), end, stack, out)
    return out, left


_LIKE = {"'": "'‘", "‘": "'‘", '"': '"“', "“": '"“'}
_ALL = frozenset("“”„«»‹›‘’'\"")
_CLOSERS = frozenset("“”»«›‹’'\"") | {"''"}
_TURNED = frozenset("»›")  # closing marks, but where a language (Slovene, Danish, German) opens with them


def _step(text: str, begin: int, end: int, at: int, mark: str, stack: list[_Open], out: list[Marked]) -> None:
    before = text[at - 1] if at > begin else " "
    after = text[at + len(mark)] if at + len(mark) < end else " "
    opened = _matching(mark, stack)
    if mark in SINGLE:
        if opened is not None and _closes_single(before, after):
            if _may_be_possessive(before, after):
                stack[opened].weak_close = at
            else:
                _close(stack, opened, at, len(mark), out)
        elif mark != "’" and _opens_single(text, at, end, before, after):
            stack.append(_Open(at, 1, mark))
        return
    if mark == '"':
        if opened is not None and not (before.isspace() and not after.isspace() and after not in ".,;:!?)"):
            _close(stack, opened, at, 1, out)
        elif opened is not None:
            _abandon(stack, opened, at, out)
            stack.append(_Open(at, 1, mark))
        elif not after.isspace() or before.isspace():
            stack.append(_Open(at, 1, mark))
        return
    if opened is not None and mark in _CLOSERS:
        _close(stack, opened, at, len(mark), out)
    elif mark in _TURNED and (after.isspace() or before.isalnum() or before in ".,!?"):
        return  # it closes what nothing opened
    elif mark in PAIRS:
        same = next((i for i, o in enumerate(stack) if o.mark == mark), None)
        if same is not None and mark != "«":
            _abandon(stack, same, at, out)  # the last one was never closed
        stack.append(_Open(at, len(mark), mark))
    elif mark == "”" and not stack and not out:
        _late(text, begin, at, out)


def _matching(mark: str, stack: list[_Open]) -> int | None:
    for index in range(len(stack) - 1, max(-1, len(stack) - 6), -1):
        if mark in PAIRS[stack[index].mark] and (len(mark) == len(stack[index].mark)):
            return index
        if mark == "’" and stack[index].mark == "'":
            return index
    return None


def _opens_single(text: str, at: int, end: int, before: str, after: str) -> bool:
    if before.isalnum() or after.isspace() or after.isdigit() or before in "’'":
        return False
    word = text[at + 1 : min(end, at + 8)].split(" ")[0].rstrip(",.;:!?").lower()
    return word not in ELIDED


def _closes_single(before: str, after: str) -> bool:
    return not before.isspace() and not after.isalnum()


def _may_be_possessive(before: str, after: str) -> bool:
    return before in "sSzxZX" and after.isspace()


def _close(stack: list[_Open], index: int, at: int, width: int, out: list[Marked]) -> None:
    """Close stack[index] at `at`; what was opened inside and never closed is dropped, or ends at its weak close."""
    for inner in stack[index + 1 :]:
        _weakly(inner, len(stack), out)
    opened = stack[index]
    out.append(_marked(opened, at, at + width, index, closed=True))
    del stack[index:]


def _weakly(opened: _Open, depth: int, out: list[Marked]) -> None:
    if opened.single and opened.weak_close is not None:
        out.append(_marked(opened, opened.weak_close, opened.weak_close + 1, max(0, depth - 1), closed=True))


def _abandon(stack: list[_Open], index: int, at: int, out: list[Marked]) -> None:
    """An opening mark where one is open already: the first was never closed, and ends just before."""
    opened = stack[index]
    if not opened.single and at > opened.start + opened.width:
        out.append(_marked(opened, at, at, index, closed=False))
    del stack[index:]


def _late(text: str, begin: int, at: int, out: list[Marked]) -> None:
    """A closing mark that nothing opened: the paragraph began inside the quotation."""
    start = _first(text, begin, at)
    if start < at:
        out.append(Marked(start, at + 1, (start, at), 0, single=False, closed=True))


def _unclosed(begin: int, end: int, stack: list[_Open], out: list[Marked]) -> _Open | None:
    left: _Open | None = None
    for index, opened in enumerate(stack):
        if opened.single and opened.weak_close is not None:
            _weakly(opened, index + 1, out)
        elif left is None and opened.start + opened.width < end:
            if opened.mark != "'":
                out.append(_marked(opened, end, end, index, closed=False))
            elif opened.start > begin or index:
                continue
            left = opened
    return left


def _marked(opened: _Open, inner_end: int, end: int, depth: int, *, closed: bool) -> Marked:
    return Marked(opened.start, end, (opened.start + opened.width, inner_end), depth, opened.single, closed)
