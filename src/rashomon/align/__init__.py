"""Step 4, lay side by side: settle times, merge actors, match quotations and statements over the accounts."""

from __future__ import annotations

from rashomon.align import judge
from rashomon.align.across import across
from rashomon.align.actors import merge
from rashomon.align.claims import ledger
from rashomon.align.context import in_context
from rashomon.align.likeness import likeness
from rashomon.align.quotes import quotes
from rashomon.align.statements import links, rare_numbers, statements
from rashomon.align.times import settle
from rashomon.align.traits import Sheet
from rashomon.align.units import units
from rashomon.model import AlignedStory, Story
from rashomon.seams import Tools


def align(story: Story, tools: Tools) -> AlignedStory:
    """The story with settled times, merged actors, and what matches in it; pure."""
    settled = settle(story)
    actors = merge(settled)
    ids = {member: actor.id for actor in actors for member in actor.members}
    encoder, unbridged = across(settled, tools.encoder)
    people = {a.id for a in actors if a.kind == "person" and a.name[:1].isupper()}
    told, left = units(settled, ids)
    static = likeness(told, encoder)
    near_by = in_context(settled, told, static, tools)
    book = ledger(settled, told, near_by.pairs, actors, encoder, near_by.told)
    found = links(Sheet(told, static, near_by, book, rare_numbers(told)), judge.shipped() if near_by.held else None)
    matches = statements(settled, told, found)
    joins = {key: link.join for key, link in found.items() if not link.apart}
    said, unheard = quotes(settled, ids, people, encoder, tools, told, joins)
    near = {key: round(link.score, 4) for key, link in found.items()}
    facts = tuple(f for verdict in book.values() for f in verdict.facts)
    met = (*settled.problems[len(story.problems) :], *unbridged, *left, *unheard)
    return AlignedStory(settled, actors, (*said, *matches), met, units=told, facts=facts, likeness=near)


__all__ = ["align"]
