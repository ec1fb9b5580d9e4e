"""Quotation marks as spans: one pass, linear, and no text makes it raise.

Opening and closing marks keep a stack.  Marks that say which way they face are believed; a straight
mark is read by its neighbours.  A single mark may be an apostrophe: it opens only where a word could
begin, and closes only what a single mark opened.  A quotation that a paragraph leaves open goes on
when the next paragraph begins with an opening mark, and otherwise ends with its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rashomon.annotate.paragraphs import paragraphs

PAIRS = {"“": "”", "«": "»", "„": "“”", "‘": "’", "‹": "›", "»": "«", "›": "‹", '"': '"', "'": "'", "``": "''"}
SINGLE = "'’‘"


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


def scan(
    text: str, lines: Sequence[tuple[int, int]] | None = None, elided: frozenset[str] = frozenset()
) -> list[Marked]:
    """All marked spans of the text in order of their start; before words of ``elided`` stand apostrophes ("’tis")."""
    out: list[Marked] = []
    carried: tuple[_Open, int | None] | None = None  # an open quotation, and the index of its span
    base = last = 0  # where the spans of the paragraph before begin in `out`, and where that paragraph ended
    for begin, end in lines_of(text) if lines is None else lines:
        first = _first(text, begin, end)
        closed, unclosed = _Paragraph(text, begin, end, elided).read()
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


_LIKE = {"'": "'‘", "‘": "'‘", '"': '"“', "“": '"“'}
_ALL = frozenset("“”„«»‹›‘’'\"")
_CLOSERS = frozenset("“”»«›‹’'\"") | {"''"}
_TURNED = frozenset("»›")  # closing marks, but where a language (Slovene, Danish, German) opens with them


@dataclass(slots=True)
class _Paragraph:
    """One paragraph while it is read: the quotations still open, outermost first, and the spans found."""

    text: str
    begin: int
    end: int
    elided: frozenset[str]
    stack: list[_Open] = field(default_factory=list)
    out: list[Marked] = field(default_factory=list)

    def read(self) -> tuple[list[Marked], _Open | None]:
        """The spans, and the quotation that the paragraph leaves open."""
        at = self.begin
        while at < self.end:
            width = 2 if self.text[at : at + 2] in ("``", "''") and at + 1 < self.end else 1
            mark = self.text[at : at + width]
            if width == 2 or mark in _ALL:
                self._step(at, mark)
            at += width
        return self.out, self._unclosed()

    def _step(self, at: int, mark: str) -> None:
        before = self.text[at - 1] if at > self.begin else " "
        after = self.text[at + len(mark)] if at + len(mark) < self.end else " "
        opened = self._matching(mark)
        if mark in SINGLE:
            self._single(at, mark, before, after, opened)
        elif mark == '"':
            self._straight(at, before, after, opened)
        elif opened is not None and mark in _CLOSERS:
            self._close(opened, at, len(mark))
        elif mark in _TURNED and (after.isspace() or before.isalnum() or before in ".,!?"):
            return  # it closes what nothing opened
        elif mark in PAIRS:
            same = next((i for i, o in enumerate(self.stack) if o.mark == mark), None)
            if same is not None and mark != "«":
                self._abandon(same, at)  # the last one was never closed
            self.stack.append(_Open(at, len(mark), mark))
        elif mark == "”" and not self.stack and not self.out:
            self._late(at)

    def _single(self, at: int, mark: str, before: str, after: str, opened: int | None) -> None:
        if opened is not None and _closes_single(before, after):
            if _may_be_possessive(before, after):
                self.stack[opened].weak_close = at
            else:
                self._close(opened, at, len(mark))
        elif mark != "’" and self._opens_single(at, before, after):
            self.stack.append(_Open(at, 1, mark))

    def _straight(self, at: int, before: str, after: str, opened: int | None) -> None:
        """A straight double mark, which alone does not say whether it opens or closes."""
        if opened is not None and not (before.isspace() and not after.isspace() and after not in ".,;:!?)"):
            self._close(opened, at, 1)
        elif opened is not None:
            self._abandon(opened, at)
            self.stack.append(_Open(at, 1, '"'))
        elif not after.isspace() or before.isspace():
            self.stack.append(_Open(at, 1, '"'))

    def _matching(self, mark: str) -> int | None:
        for index in range(len(self.stack) - 1, max(-1, len(self.stack) - 6), -1):
            opened = self.stack[index].mark
            if (mark in PAIRS[opened] and len(mark) == len(opened)) or (mark == "’" and opened == "'"):
                return index
        return None

    def _opens_single(self, at: int, before: str, after: str) -> bool:
        if before.isalnum() or after.isspace() or after.isdigit() or before in "’'":
            return False
        word = self.text[at + 1 : min(self.end, at + 8)].split(" ")[0].rstrip(",.;:!?").lower()
        return word not in self.elided

    def _close(self, index: int, at: int, width: int) -> None:
        """Close stack[index] at `at`; what was opened inside and never closed is dropped, or ends at its weak close."""
        for inner in self.stack[index + 1 :]:
            self._weakly(inner, len(self.stack))
        self.out.append(_marked(self.stack[index], at, at + width, index, closed=True))
        del self.stack[index:]

    def _weakly(self, opened: _Open, depth: int) -> None:
        if opened.single and opened.weak_close is not None:
            inner_end = opened.weak_close
            self.out.append(_marked(opened, inner_end, inner_end + 1, max(0, depth - 1), closed=True))

    def _abandon(self, index: int, at: int) -> None:
        """An opening mark where one is open already: the first was never closed, and ends just before."""
        opened = self.stack[index]
        if not opened.single and at > opened.start + opened.width:
            self.out.append(_marked(opened, at, at, index, closed=False))
        del self.stack[index:]

    def _late(self, at: int) -> None:
        """A closing mark that nothing opened: the paragraph began inside the quotation."""
        start = _first(self.text, self.begin, at)
        if start < at:
            self.out.append(Marked(start, at + 1, (start, at), 0, single=False, closed=True))

    def _unclosed(self) -> _Open | None:
        left: _Open | None = None
        first = _first(self.text, self.begin, self.end)
        for index, opened in enumerate(self.stack):
            if opened.single and opened.weak_close is not None:
                self._weakly(opened, index + 1)
            elif left is None and opened.start + opened.width < self.end:
                if opened.mark != "'":
                    self.out.append(_marked(opened, self.end, self.end, index, closed=False))
                elif opened.start > first or index:
                    continue
                left = opened
        return left


def _closes_single(before: str, after: str) -> bool:
    return not before.isspace() and not after.isalnum()


def _may_be_possessive(before: str, after: str) -> bool:
    return before in "sSzxZX" and after.isspace()


def _marked(opened: _Open, inner_end: int, end: int, depth: int, *, closed: bool) -> Marked:
    return Marked(opened.start, end, (opened.start + opened.width, inner_end), depth, opened.single, closed)
