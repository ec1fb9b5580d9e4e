"""The lines between a headline and the first words that tell: who wrote it, for which outlet, where and when.

They stand one under another in a paragraph of their own, or in several; each line is looked at by itself.  A line of
names alone is the outlet's where a byline or a date stands beside it, or where its words sound like an outlet's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rashomon.annotate.openings import byline, opening
from rashomon.annotate.phrases import Phrases, begins_with, names_only, plain, role_of, words
from rashomon.annotate.units import Passage, Unit, ended
from rashomon.stamps import Written

EARLY = 6  # paragraphs in which it stands
NAMED = 9  # words of a line that names an outlet: the longest mastheads have as many
ALONE = 5  # of one that nothing beside it makes sure: longer ones were headlines in 1,040 articles looked at


def masthead(passages: Sequence[Passage], phrases: Phrases, outlets: frozenset[str]) -> None:
    """Marks the lines, in place; ends at the first paragraph that tells.  ``outlets``: words of outlets' names."""
    for number, passage in enumerate(passages[:EARLY]):
        head = passage.units[:1] if number == 0 else []  # the headline may share its paragraph with them
        lines = passage.units[len(head) :]
        if passage.open and lines:
            passage.units = [*head, *_told(passage, lines, phrases, outlets)]
        if any(not u.kind and ended(passage.of(u)) for u in passage.units) and number:
            return


def _told(passage: Passage, lines: Sequence[Unit], phrases: Phrases, outlets: frozenset[str]) -> list[Unit]:
    """The lines with their kinds, where all of them are of a masthead; otherwise as they were."""
    found = [_kind(passage.of(line), phrases) for line in lines]
    sure = any(found)
    for at, line in enumerate(lines):
        text = passage.of(line)
        if not found[at] and _names(text, phrases) and (sure or _sounds(text, outlets, phrases)):
            found[at] = "outlet"
    if not all(found):
        return list(lines)
    return [replace(u, kind=kind, role=role_of(kind)) for u, kind in zip(lines, found, strict=True)]


def _kind(line: str, phrases: Phrases) -> str:
    """What a line surely is; "" where it may be something else."""
    if byline(line, phrases) or (
        begins_with(plain(line), phrases.some("byline", "lines")) and not ended(line) and len(words(line)) <= NAMED
    ):
        return "byline"
    found = opening(line, 0, len(line), phrases)
    if found is not None and found.kind == "date" and found.end == len(line):
        return "date"
    return "date" if _day_alone(phrases).fullmatch(line.strip()) else ""


def _names(line: str, phrases: Phrases) -> bool:
    """Names and small words, no verb and no stop: "Dockside, the paper of the quays"."""
    first = line.partition(",")[0]
    short = 0 < len(words(line)) <= NAMED and line[-1:] not in ":;?!" and not ended(line)
    return short and names_only(first, NAMED) and phrases.verbless(line)


def _sounds(line: str, outlets: frozenset[str], phrases: Phrases) -> bool:
    """ "The Brack Times", "Wire of the North": an outlet's word at the end, or before "of"; no digits, few words."""
    low = [w.casefold() for w in words(line)]
    of = phrases.set("masthead", "of")
    placed = low[-1] in outlets or any(w in outlets and after in of for w, after in pairwise(low))
    return placed and len(low) <= ALONE and not any(c.isdigit() for c in line)


def _day_alone(phrases: Phrases) -> re.Pattern[str]:
    """A weekday, a day and a month without a year."""

    def made() -> re.Pattern[str]:
        written = Written.of(phrases.table.get("date", {}))
        weekday = rf"(?i:{'|'.join(map(re.escape, written.weekdays)) or '(?!)'})"
        day = rf"(?:{written.month} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th|º)? (?:de )?{written.month})"
        return re.compile(rf"(?:{weekday}\.?,? )?{day}|{weekday}")

    return phrases.kept("day alone", made)
