"""Which part somebody took in a deed: led it, joined it, watched it (type role)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from rashomon.compare.facing import SAME_FACT, Difference, Facing
from rashomon.compare.gate import holders
from rashomon.compare.slots import Words
from rashomon.model import Reason

SURE = 0.5


def roles(look: Facing) -> Iterator[Difference]:
    """One actor with verbs of two parts in one deed."""
    if look.link < SAME_FACT:
        return
    mine, theirs = _parts(look, 0), _parts(look, 1)
    for (actor, i, row), (other, j, part) in product(mine, theirs):
        if actor != other or row == part or any(row == p for _, _, p in theirs) or any(part == p for _, _, p in mine):
            continue
        if holders(look, i, j) == "rendering":
            continue
        a, b = look.phrase(0, i), look.phrase(1, j)
        yield Difference(
            type="role",
            grade="can-both-hold",
            title=f"Which part did {look.context.names.get(actor, 'the actor')} take?",
            spans=(look.a.span, look.b.span),
            sides=look.told(a, b),
            sure=SURE,
            reasons=(Reason(f"one actor, two parts in one deed: {a} / {b}", SURE),),
        )
        return


def _passive(words: Words, i: int) -> bool:
    return any(t.head == i and t.deprel == "aux:pass" for t in words.tokens)


def _parts(look: Facing, side: int) -> list[tuple[str, int, int]]:
    """Actor, trigger and row of each claim that says which part was taken."""
    words = look.words[side]
    at = {t.start: i for i, t in enumerate(words.tokens)}
    out = []
    for c in look.context.claims_in(look.sides[side]):
        i = at.get(c.trigger.start)
        row = look.vocabulary.roles.get(c.deed.split(" ")[0])
        who = c.doer_actor if c.doer_actor or i is None or not _passive(words, i) else c.done_to_actor
        actor = look.context.actor_ids.get((c.span.article, who or ""))
        if i is not None and row is not None and actor is not None:
            out.append((actor, i, row))
    return out
