"""A comparison: which account leaves its speakers without a name."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.model import AlignedStory, Evidence, Finding, Quote
from rashomon.seams import Told


def unnamed(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """A finding for each account with unnamed speakers: what they are called."""
    found = []
    for account in aligned.story.accounts:
        said = [q for q in account.marks.of(Quote) if q.speaker]
        nameless = [q.speaker for q in said if q.speaker and not (q.speaker_name or "")[:1].isupper()]
        if nameless:
            title = f"Speakers without a name in {account.letter}"
            comment = f"{len(nameless)} of {len(said)} speakers in {account.letter} have no name."
            found.append(Finding("wording", title, tuple(map(Evidence, nameless)), "unnamed", comment=comment))
    return Told(tuple(found))
