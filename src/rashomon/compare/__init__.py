"""Step 5, tell: what the accounts share, where they differ, who said what, what one alone tells, and its origins.

COMPARISONS run in order, each seeing what those before it found; every finding points to the words it rests on.
"""

from __future__ import annotations

from collections import Counter

from rashomon.compare.alone import left_out, only
from rashomon.compare.differ import differ
from rashomon.compare.origins import origins
from rashomon.compare.quotes import quotes
from rashomon.compare.shared import shared
from rashomon.compare.timeline import timeline
from rashomon.compare.wording import wording
from rashomon.model import AlignedStory, Finding, Kind, Undecided
from rashomon.seams import Comparison, Told

COMPARISONS: tuple[Comparison, ...] = (quotes, shared, differ, only, left_out, timeline, wording, origins)
PREFIX: dict[Kind, str] = {
    "differ": "D", "quote": "Q", "shared": "S", "only": "O", "left-out": "L", "time": "T", "wording": "W",
    "origin": "R",
}  # fmt: skip


def compare(aligned: AlignedStory, comparisons: tuple[Comparison, ...] = COMPARISONS) -> Told:
    """All findings, numbered by kind in the order found (D1, Q1 …), and what could not be decided."""
    findings: list[Finding] = []
    undecided: list[Undecided] = []
    for comparison in comparisons:
        told = comparison(aligned, findings)
        findings.extend(told.findings)
        undecided.extend(told.undecided)
    count: Counter[str] = Counter()
    numbered = []
    for finding in findings:
        count[finding.kind] += 1
        numbered.append(finding.named(f"{PREFIX[finding.kind]}{count[finding.kind]}"))
    return Told(tuple(numbered), tuple(undecided))


__all__ = ["COMPARISONS", "PREFIX", "compare"]
