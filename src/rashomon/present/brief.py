"""The report for a reader with 90 seconds: what most accounts tell, where they differ most, what one alone has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.present.drawn import Part, Row
from rashomon.present.shapes import ReportData

# Rows named under each of the three headings.
MOST = 3
# Grades, the gravest first.
GRAVITY = ("exclude", "only-if", "maybe-different-events", "can-both-hold", "framing")


@dataclass(frozen=True, slots=True)
class Brief:
    """The rows to see first: told by most, told differently, told by one alone."""

    told: tuple[Row, ...]
    differ: tuple[Row, ...]
    alone: tuple[Row, ...]

    def __bool__(self) -> bool:
        return bool(self.told or self.differ or self.alone)


def brief(data: ReportData, parts: Sequence[Part]) -> Brief:
    """The first rows by rank: what most accounts tell (copies apart), the gravest grades, whole quotations of one."""
    found = {p.section.key: [*p.first, *p.rest] for p in parts}
    told = [r for r in found["shared"] if r.voices]
    alone = [r for r in found["only"] if r.finding["kind"] == "only" and r.voices]
    quoted = _quoted(data)
    return Brief(
        tuple(sorted(told, key=lambda r: (-_independent(data, r), -r.finding["score"]))[:MOST]),
        tuple(sorted(found["differ"], key=lambda r: _gravity(r.finding["grade"]))[:MOST]),
        tuple(sorted(alone, key=lambda r: not _holds(r, quoted))[:MOST]),
    )


def _independent(data: ReportData, row: Row) -> int:
    letters = set(row.finding["articles"])
    return sum(a["letter"] in letters and a["copy_of"] not in letters for a in data["articles"])


def _gravity(grade: str | None) -> int:
    return GRAVITY.index(grade) if grade in GRAVITY else len(GRAVITY)


def _quoted(data: ReportData) -> dict[str, list[tuple[int, int]]]:
    """By account, the words that it gives as somebody's own."""
    return {
        a["letter"]: [(s, e) for q in a["quotes"] if q["kind"] == "direct" and q["speech"] for s, e in q["content"]]
        for a in data["articles"]
    }


def _holds(row: Row, quoted: dict[str, list[tuple[int, int]]]) -> bool:
    """Whether a row's passage holds a quotation."""
    e = row.finding["evidence"][0]
    return any(e["start"] < end and start < e["end"] for start, end in quoted[e["article"]])
