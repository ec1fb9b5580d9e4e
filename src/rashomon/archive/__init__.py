"""The archive at work: what is added is kept, put into stories, and compared when it is asked for.

`adding.add` takes sources in, `grouping.grouped` tells besides where each of their articles went, `telling.tell`
compares a story that changed, `correcting.correct` heeds a person.  `places.place` is where the archive lies.
Nothing here prints; the store is a `seams.Store` that the kit opened.
"""

from __future__ import annotations

from rashomon.archive.adding import Outcome, add
from rashomon.archive.correcting import CannotCorrect, correct, undo
from rashomon.archive.grouping import Listed, grouped
from rashomon.archive.places import place
from rashomon.archive.telling import NoSuchStory, tell
from rashomon.archive.versions import Changed, changes_between

__all__ = [
    "CannotCorrect",
    "Changed",
    "Listed",
    "NoSuchStory",
    "Outcome",
    "add",
    "changes_between",
    "correct",
    "grouped",
    "place",
    "tell",
    "undo",
]
