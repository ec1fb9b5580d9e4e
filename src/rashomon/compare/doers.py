"""Who did it, to whom: one deed told with another doer or another done-to, or with the two exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Claim, Fact, Reason, Span

ONE_DEED = 0.78  # likeness of the triggers from which they are taken for one deed
SAME, OTHER = 0.6, 0.15  # an argument in both: at least, at most so alike
SURE = {"actor": 0.6, "agency": 0.7}


def doers(look: Facing) -> Iterator[Difference]:
    """For each fact of one deed: the argument that differs while the other is the same."""
    for fact in look.facts:
        if fact.deed < ONE_DEED or fact.a.holder != fact.b.holder:
            continue
        if fact.doer is not None and fact.done_to is not None:
            if fact.doer <= OTHER and fact.done_to >= SAME and _named(look, fact.a, fact.b, True):
                yield _difference(look, fact, "Who did it?", fact.a.doer, fact.b.doer)
            elif fact.done_to <= OTHER and fact.doer >= SAME and _named(look, fact.a, fact.b, False):
                yield _difference(look, fact, "To whom, or to what, was it done?", fact.a.done_to, fact.b.done_to)


def _named(look: Facing, a: Claim, b: Claim, doer: bool) -> bool:
    """Both are different people, bodies or places: other words for one thing are no difference of actors."""
    ids = [
        look.context.actor_ids.get((c.span.article, (c.doer_actor if doer else c.done_to_actor) or "")) for c in (a, b)
    ]
    kinds = [look.context.kinds.get(i or "", "other") for i in ids]
    return ids[0] != ids[1] and None not in ids and "other" not in kinds


def _difference(look: Facing, fact: Fact, title: str, x: Span | None, y: Span | None) -> Difference:
    a, b = (look.text(s) if s else "not said" for s in (x, y))
    return Difference(
        type="actor",
        grade="can-both-hold",
        title=f"{title} ({_deed(fact.a)})",
        spans=(look.a.span, look.b.span),
        says=f"{look.context.letter(look.a.span)}: {a}. {look.context.letter(look.b.span)}: {b}.",
        sure=SURE["actor"] * min(1.0, fact.deed),
        reasons=(Reason(f"one deed ({fact.a.deed}, {fact.b.deed}), other words for who: {a} / {b}", SURE["actor"]),),
    )


def _deed(claim: Claim) -> str:
    return claim.deed
