"""Who did it, to whom: one deed told with another doer or another done-to, or with the two exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Claim, Fact, Reason, Span, Unit

ONE_DEED = 0.78  # likeness of the triggers from which they are taken for one deed
SAME, OTHER = 0.6, 0.15  # an argument in both: at least, at most so alike
SURE = 0.6


def doers(look: Facing) -> Iterator[Difference]:
    """For each fact of one deed: the argument that differs while the other is the same."""
    for fact in look.facts:
        if fact.deed < ONE_DEED or fact.a.holder != fact.b.holder or fact.doer is None or fact.done_to is None:
            continue
        if fact.doer <= OTHER and fact.done_to >= SAME:
            title, doer = f"Who did it? ({fact.a.deed})", True
            x, y = fact.a.doer, fact.b.doer
        elif fact.done_to <= OTHER and fact.doer >= SAME:
            title, doer = f"To whom, or to what, was it done? ({fact.a.deed})", False
            x, y = fact.a.done_to, fact.b.done_to
        else:
            continue
        if x and y and _nouns(look, look.a, x) and _nouns(look, look.b, y) and _named(look, fact.a, fact.b, doer):
            yield _difference(look, fact, title, x, y)


def _nouns(look: Facing, unit: Unit, span: Span) -> bool:
    """Whether a phrase has a noun of its own; whom a pronoun means is too unsure to rest a difference on."""
    return any(t.upos in ("NOUN", "PROPN") for t in look.tokens(unit) if span.start <= t.start and t.end <= span.end)


def _named(look: Facing, a: Claim, b: Claim, doer: bool) -> bool:
    """Both are different people, bodies or places: other words for one thing are no difference of actors."""
    ids = [
        look.context.actor_ids.get((c.span.article, (c.doer_actor if doer else c.done_to_actor) or "")) for c in (a, b)
    ]
    kinds = [look.context.kinds.get(i or "", "other") for i in ids]
    return ids[0] != ids[1] and None not in ids and "other" not in kinds


def _difference(look: Facing, fact: Fact, title: str, x: Span, y: Span) -> Difference:
    a, b = look.text(x), look.text(y)
    return Difference(
        type="actor",
        grade="can-both-hold",
        title=title,
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=SURE * min(1.0, fact.deed),
        reasons=(Reason(f"one deed ({fact.a.deed}, {fact.b.deed}), other words for who: {a} / {b}", SURE),),
    )
