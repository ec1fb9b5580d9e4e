"""Step 4, lay side by side: settle times, merge actors, match quotations and statements over the accounts."""

from __future__ import annotations

from rashomon.align.actors import merge
from rashomon.align.claims import facts
from rashomon.align.likeness import likeness
from rashomon.align.quotes import quotes
from rashomon.align.statements import links, statements
from rashomon.align.times import settle
from rashomon.align.units import units
from rashomon.model import AlignedStory, Story
from rashomon.seams import Tools


def align(story: Story, tools: Tools) -> AlignedStory:
    """The story with settled times, merged actors, and what matches in it; pure."""
    settled = settle(story)
    actors = merge(settled)
    ids = {member: actor.id for actor in actors for member in actor.members}
    said, _ = quotes(settled, ids, tools.encoder)
    told = units(settled, ids)
    found = links(told, likeness(told, tools.encoder))
    matches = statements(settled, told, found)
    near = {key: round(link.score, 4) for key, link in found.items()}
    ledger = facts(settled, told, near, ids, tools.encoder)
    return AlignedStory(settled, actors, (*said, *matches), units=told, facts=ledger, likeness=near)


__all__ = ["align"]
