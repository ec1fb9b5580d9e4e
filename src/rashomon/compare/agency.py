"""Agency: who is shown as doing it.  One telling names the doer, the other leaves it out or makes the deed a noun.

Agent and object are never exchanged: a passive's subject is the done-to.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.deeds import Deed, deeds, named, somebody
from rashomon.compare.facing import Difference, Facing
from rashomon.model import Claim, Reason

EXCHANGED, LEFT_OUT = 0.6, 0.42  # how sure


def agency(look: Facing) -> Iterator[Difference]:
    """Doer and done-to exchanged; a doer named on one side only, the done-to being the same."""
    for deed in deeds(look):
        if deed.holders in ("two", "rendering"):
            continue
        if _exchanged(look, deed):
            yield _difference(look, deed, "Who did it to whom?", EXCHANGED, "doer and done-to are exchanged")
        elif deed.done_to and deed.strong and _one_sided(look, deed):
            yield _difference(look, deed, "By whose doing?", LEFT_OUT, "the doer is named on one side only")


def _one_sided(look: Facing, deed: Deed) -> bool:
    """Whether one side names a person or body that did it and the other leaves it out."""
    sides = ((0, deed.a), (1, deed.b))
    return any(_left_out(look, k, deed) and _known(look, 1 - k, sides[1 - k][1]) for k in (0, 1))


def _known(look: Facing, side: int, claim: Claim) -> bool:
    """Whether the doer is somebody: a person or body with a name, or people called by what they are."""
    return named(look, side, claim, True) is not None or somebody(look, side, claim, True) is not None


def _left_out(look: Facing, side: int, deed: Deed) -> bool:
    """A finite passive without "by": somebody did it, and the telling does not say who."""
    claim, word = (deed.a, deed.b)[side], deed.words[side]
    tokens = look.words[side].tokens
    passive = any(t.head == word and t.deprel == "aux:pass" for t in tokens)
    told = any(t.lemma.lower() == "by" for t in tokens[word + 1 :])  # far from its verb, perhaps, but told
    return claim.doer is None and passive and not told


def _exchanged(look: Facing, deed: Deed) -> bool:
    ids = look.context.actor_ids
    a, b = deed.a, deed.b
    found = [
        ids.get((c.span.article, who or ""))
        for c, who in ((a, a.doer_actor), (a, a.done_to_actor), (b, b.doer_actor), (b, b.done_to_actor))
    ]
    return None not in found and found[0] == found[3] and found[1] == found[2] and found[0] != found[1]


def _difference(look: Facing, deed: Deed, title: str, sure: float, why: str) -> Difference:
    a, b = (look.text(c.doer) if c.doer else "no doer named" for c in (deed.a, deed.b))
    return Difference(
        type="role" if sure == EXCHANGED else "agency",
        grade="framing" if sure == LEFT_OUT else "only-if",
        title=f"{title} ({deed.name})",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(f"one deed ({deed.name}): {why}", sure),),
    )
