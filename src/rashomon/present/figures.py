"""The geometry of the two drawings, in plain numbers: a timeline, and a diagram of origins.  Templates draw them.

Lengths are SVG user units; a page scales the drawing to its width.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.present import clean, dates, names
from rashomon.present.shapes import FindingData, ReportData

WIDTH = 960
# Left of the axis stand the findings' numbers and first words; right of it a little air.
LEFT, RIGHT = 292, 16
ROW = 26
TOP = 34
# Days without any event, after which the axis is broken, and the width such a break takes.
GAP_DAYS = 21
BREAK = 34
# A day is never narrower than this, so that its bar can be seen.
NARROWEST = 12
# Columns of an event's first words.
LABEL = 35
# Rows drawn; the table below the drawing has all of them.
MOST_ROWS = 60
# Boxes of the diagram of origins, and how many rows of it are drawn.
BOX, BOX_HEIGHT, BOX_GAP = 190, 34, 12
MOST_BOXES = 24
# With more accounts than this, those that have it all from the same places share a box.
APART = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """What one or more accounts give for one event: its days as x .. x + width, on row y."""

    x: float
    y: float
    width: float
    label: str
    says: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    finding: FindingData
    y: float
    says: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Timeline:
    width: int
    height: float
    rows: tuple[TimelineRow, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    left_out: int


def timeline(data: ReportData) -> Timeline | None:
    """The findings of kind ``time`` over a common axis; None where fewer than two of them are dated."""
    dated = []
    for finding in data["findings"]:
        if finding["kind"] == "time" and (bars := _intervals(data, finding)):
            dated.append((finding, bars))
    if len(dated) < 2:
        return None
    shown = dated[:MOST_ROWS]
    axis = _Axis([span for _, bars in shown for span in bars])
    drawn = []
    for i, (finding, bars) in enumerate(shown):
        y = TOP + i * ROW
        told = [e for e in finding["evidence"] if e["role"] not in ("date", "time", "when")] or finding["evidence"]
        first = told[0]
        says = clean.clip(clean.line(first["text"]), LABEL)
        drawn.append(TimelineRow(finding, y, says, tuple(_bar(axis, s, letters, y) for s, letters in bars.items())))
    height = TOP + len(drawn) * ROW + 8
    return Timeline(WIDTH, height, tuple(drawn), axis.ticks(), axis.breaks, len(dated) - len(shown))


def _intervals(data: ReportData, finding: FindingData) -> dict[tuple[date, date], list[str]]:
    """The days that accounts give for an event, and who gives them; the narrowest of each account."""
    best: dict[str, tuple[date, date]] = {}
    for article, time in dates.times_of(data, finding):
        span = dates.days(time["value"])
        if span and (article["letter"] not in best or span[1] - span[0] < _length(best[article["letter"]])):
            best[article["letter"]] = span
    found: dict[tuple[date, date], list[str]] = {}
    for letter, span in best.items():
        found.setdefault(span, []).append(letter)
    return dict(sorted(found.items()))


def _length(span: tuple[date, date]) -> timedelta:
    return span[1] - span[0]


def _bar(axis: _Axis, span: tuple[date, date], letters: list[str], y: float) -> Bar:
    x, end = axis.at(span[0]), axis.at(dates.shifted(span[1], timedelta(days=1)))
    label = names.listed(letters, 6)
    return Bar(x, y, max(end - x, NARROWEST), label, f"{dates.said(*span)}: {label}")


class _Axis:
    """Days to places.  Stretches without events are cut out; what is left shares the width by its days."""

    def __init__(self, spans: Sequence[tuple[date, date]]) -> None:
        self.stretches = _stretches(sorted(spans))
        days = [(last - first).days + 1 for first, last in self.stretches]
        room = WIDTH - LEFT - RIGHT - BREAK * (len(days) - 1)
        # each stretch has a least width, so that one day after a long gap can still be seen
        least = min(56.0, room / len(days))
        spare = room - least * len(days)
        # by the root of its days, so that a season does not press the days that matter into a corner
        weights = [math.sqrt(d) for d in days]
        self.widths = [least + spare * w / sum(weights) for w in weights]
        self.starts = [LEFT + sum(self.widths[:i]) + BREAK * i for i in range(len(days))]
        self.breaks = tuple(start - BREAK / 2 for start in self.starts[1:])

    def at(self, day: date) -> float:
        for (first, last), start, width in zip(self.stretches, self.starts, self.widths, strict=True):
            if day <= dates.shifted(last, timedelta(days=1)):
                share = (day - first).days / ((last - first).days + 1)
                return round(start + width * max(0.0, min(1.0, share)), 1)
        return WIDTH - RIGHT

    def ticks(self) -> tuple[Tick, ...]:
        """The first day of each stretch, and its last where there is room for it."""
        found: list[Tick] = []
        for (first, last), start, width in zip(self.stretches, self.starts, self.widths, strict=True):
            found.append(Tick(round(start, 1), first.isoformat(), "start"))
            if width > 190 and last > first:
                found.append(Tick(round(start + width, 1), last.isoformat(), "end"))
        return tuple(_apart(found))


def _apart(ticks: list[Tick]) -> list[Tick]:
    """Ticks whose labels don't run into one another."""
    kept: list[Tick] = []
    edge = 0.0
    for tick in ticks:
        low = tick.x if tick.anchor == "start" else tick.x - 78
        if low >= edge and low + 78 <= WIDTH + 4:
            kept.append(tick)
            edge = low + 84
    return kept


def _stretches(spans: Sequence[tuple[date, date]]) -> list[tuple[date, date]]:
    joined: list[tuple[date, date]] = []
    for first, last in spans:
        if joined and (first - joined[-1][1]).days <= GAP_DAYS:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


# --- origins ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    label: str
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Diagram:
    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[tuple[float, float, float, float], ...]
    left_out: int
    box_width: int = BOX
    box_height: int = BOX_HEIGHT


def chains(data: ReportData) -> list[tuple[str, ...]]:
    """The ways passages took, the origin first and the account's letter last, each once."""
    found: dict[tuple[str, ...], None] = {}
    for finding in data["findings"]:
        if finding["kind"] == "origin":
            for origin in finding["origins"]:
                way = tuple(dict.fromkeys([*origin["chain"], *([] if origin["chain"] else [origin["name"]])]))
                for letter in origin["articles"]:
                    found[(*way, letter)] = None
    for article in data["articles"]:
        if article["copy_of"]:
            found[(f"the text of {article['copy_of']}", article["letter"])] = None
    return list(found)


def diagram(data: ReportData) -> Diagram | None:
    """Who has it from whom: origins at the left, accounts at the right; None where nothing is cited."""
    ways = chains(data)
    if not ways:
        return None
    outlets = {a["letter"]: f"{a['letter']}  {names.called(a)}" for a in data["articles"]}
    if len({way[-1] for way in ways}) > APART:
        ways = _together(ways, outlets)
    sources = list(dict.fromkeys(name for way in ways for name in way[:-1]))
    shown = set(sources[:MOST_BOXES])
    letters = [letter for letter in outlets if any(w[-1] == letter for w in ways)]
    kept = set(letters[:MOST_BOXES])
    columns = _columns([w for w in ways if set(w[:-1]) <= shown and w[-1] in kept])
    width = max(columns.values(), default=0)
    placed: dict[tuple[str, bool], tuple[float, float]] = {}
    rows: dict[int, int] = {}
    boxes = []
    for (name, is_account), column in columns.items():
        x = column * (BOX + 90.0)
        y = rows.get(column, 0) * (BOX_HEIGHT + BOX_GAP) + 4.0
        rows[column] = rows.get(column, 0) + 1
        placed[name, is_account] = (x, y)
        says = outlets[name] if is_account else name
        label = clean.clip(clean.line(says), 25)
        boxes.append(Box(x, y, label, "account" if is_account else "source", clean.line(says)))
    lines = _lines(ways, placed)
    height = max(rows.values(), default=1) * (BOX_HEIGHT + BOX_GAP) + 8.0
    out = len(sources) - len(shown) + len(letters) - len(kept)
    return Diagram(width * (BOX + 90.0) + BOX + 2, height, tuple(boxes), lines, out)


def _together(ways: list[tuple[str, ...]], outlets: dict[str, str]) -> list[tuple[str, ...]]:
    """The ways with accounts that have it all from the same places as one, under the first one's letter.

    ``outlets`` gets the label of each such box.
    """
    by_letter: dict[str, list[tuple[str, ...]]] = {}
    for way in ways:
        by_letter.setdefault(way[-1], []).append(way[:-1])
    groups: dict[frozenset[tuple[str, ...]], list[str]] = {}
    for letter in outlets:
        if letter in by_letter:
            groups.setdefault(frozenset(by_letter[letter]), []).append(letter)
    for letters in groups.values():
        if len(letters) > 1:
            outlets[letters[0]] = f"{names.listed(letters, 4)}"
    first = {letter: letters[0] for letters in groups.values() for letter in letters}
    return list(dict.fromkeys((*way[:-1], first[way[-1]]) for way in ways))


def _columns(ways: list[tuple[str, ...]]) -> dict[tuple[str, bool], int]:
    """Each box's column: as far right as its longest way, accounts all in the last one."""
    column: dict[tuple[str, bool], int] = {}
    for way in ways:
        for i, name in enumerate(way[:-1]):
            column[name, False] = max(column.get((name, False), 0), i)
    last = max(column.values(), default=-1) + 1
    for letter in sorted({way[-1] for way in ways}, key=lambda x: (len(x), x)):
        column[letter, True] = last
    return column


def _lines(
    ways: list[tuple[str, ...]], placed: dict[tuple[str, bool], tuple[float, float]]
) -> tuple[tuple[float, float, float, float], ...]:
    found: dict[tuple[float, float, float, float], None] = {}
    for way in ways:
        keys = [*((name, False) for name in way[:-1]), (way[-1], True)]
        for one, other in itertools.pairwise(keys):
            if one in placed and other in placed and placed[one][0] != placed[other][0]:
                (ax, ay), (bx, by) = placed[one], placed[other]
                found[ax + BOX, ay + BOX_HEIGHT / 2, bx, by + BOX_HEIGHT / 2] = None
    return tuple(found)
