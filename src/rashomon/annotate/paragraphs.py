"""Where paragraphs stand: between blank lines, or one a line in a text without any.

A text that was wrapped by hand (mail, wire copy) has line ends inside its sentences.  A line end is such a wrap when
the next line's first word would not have fitted on the line; ``Block.lines`` are the runs between the other line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

Place = tuple[int, int]

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]*+(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])?")
# Hand-wrapped text is seldom narrower or wider than this; outside, line ends are taken as meant.  Many lines that all
# look wrapped are a newspaper's column, which may be narrower.
NARROWEST, WIDEST = 45, 132
COLUMN, MANY = 25, 8
# In a text without blank lines, so many of the line ends must look like wraps before they are taken for such.
MOSTLY = 0.7


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: its place without the white space around it, and the runs that no sentence crosses."""

    start: int
    end: int
    lines: tuple[Place, ...]


def paragraphs(text: str) -> list[Block]:
    """The paragraphs of a text in order.

    Every character that is not white space, nor a byte order mark at the beginning, lies in one line of one.
    """
    groups: list[list[Place]] = [[]]
    for start, end in _lines(text):
        if start < end:
            groups[-1].append((start, end))
        elif groups[-1]:
            groups.append([])
    groups = [g for g in groups if g]
    if len(groups) == 1 and len(groups[0]) > 1:
        groups = _without_blanks(text, groups[0])
    return [Block(g[0][0], g[-1][1], tuple(_joined(text, g))) for g in groups]


def _lines(text: str) -> Iterator[Place]:
    """Each line without the white space around it; empty places for blank lines."""
    for found in _LINE.finditer(text, int(text.startswith("\ufeff"))):  # a byte order mark belongs to no line
        if found.end() == found.start():
            continue
        line = found.group()
        start = found.start() + len(line) - len(line.lstrip())
        yield (start, start + len(line.strip())) if line.strip() else (found.start(), found.start())


def _without_blanks(text: str, lines: Sequence[Place]) -> list[list[Place]]:
    """One paragraph a line; where most line ends are wraps, a new one after each that is none."""
    width = max(b - a for a, b in lines)
    wraps = [_wraps(text, one, other, width) for one, other in pairwise(lines)]
    if not _wide(width, lines) or len(lines) < 3 or sum(wraps) < MOSTLY * len(wraps):
        return [[line] for line in lines]
    groups = [[lines[0]]]
    for line, wrapped in zip(lines[1:], wraps, strict=True):
        if wrapped:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _wide(width: int, lines: Sequence[Place]) -> bool:
    return (COLUMN if len(lines) >= MANY else NARROWEST) <= width <= WIDEST


def _wraps(text: str, line: Place, following: Place, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    word = text[following[0] : min(following[1], following[0] + width)].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(word) > width


DASHES = "—―–"  # one before a word begins a turn of a dialogue


def _joined(text: str, lines: Sequence[Place]) -> Iterator[Place]:
    """Lines of one paragraph put together where the line end between them means nothing."""
    width = max(b - a for a, b in lines)
    pairs = list(pairwise(lines))
    wrapped = _wide(width, lines) and all(_wraps(text, one, other, width) for one, other in pairs)
    start, last = lines[0]
    for line, following in pairs:
        turn = text[following[0]] in DASHES and not text[following[0] + 1 : following[0] + 2].isspace()
        if turn or not (wrapped or _goes_on(text, line, following)):
            yield start, last
            start = following[0]
        last = following[1]
    yield start, last


def _goes_on(text: str, line: Place, following: Place) -> bool:
    """A line that begins in lower case goes on with the one before, unless that one was ended."""
    return text[following[0]].islower() and text[line[1] - 1] not in ".!?:…"
