"""Agency: who is shown as doing it.  One telling names the doer, the other leaves it out or makes the deed a noun.

Agent and object are never exchanged: a passive's subject is the done-to.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.deeds import Deed, deeds, named, somebody
from rashomon.compare.facing import Difference, Facing
from rashomon.model import Claim, Reason

EXCHANGED, TURNED, LEFT_OUT = (
    0.6,
    0.5,
    0.42,
)  # how sure: both exchanged, one stands on the other side, the doer left away


def agency(look: Facing) -> Iterator[Difference]:
    """Doer and done-to exchanged; a doer named on one side only, the done-to being the same."""
    for deed in deeds(look):
        if deed.holders in ("two", "rendering"):
            continue
        found = _exchanged(look, deed)
        if found:
            yield _difference(look, deed, f"Who did it to whom? ({deed.name})", *found)
        elif (
            deed.done_to
            and deed.strong
            and look.words[0].lemma(deed.words[0]) in look.vocabulary.harm
            and _one_sided(look, deed)
        ):
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
    behind = tokens[word + 1 :]  # far from its verb, perhaps, but told
    told = any(t.lemma.lower() in look.vocabulary.by for t in behind)
    return claim.doer is None and passive and not told


def _exchanged(look: Facing, deed: Deed) -> tuple[float, str] | None:
    """Doer and done-to exchanged; or who does it on one side has it done to him on the other, by somebody else."""
    a, b = deed.a, deed.b
    found = [
        look.context.actor_ids.get((c.span.article, who or ""))
        for c, who in ((a, a.doer_actor), (a, a.done_to_actor), (b, b.doer_actor), (b, b.done_to_actor))
    ]
    across = [found[0] is not None and found[0] == found[3], found[1] is not None and found[1] == found[2]]
    if all(across) and found[0] != found[1]:
        return EXCHANGED, "doer and done-to are exchanged"
    if "headline" in (look.a.role, look.b.role):
        return None  # "Aldane convicted, lawyers promise appeal": its shortened verbs are easily misread
    told = None not in (a.doer, a.done_to, b.doer, b.done_to) and a.deed.split(" ")[0] not in look.vocabulary.acts
    if a.deed.split(" ")[0] in look.vocabulary.harm and not _on_somebody(look, deed):
        return None  # "shot a gun" and "shot the gunman" are two deeds
    if any(across) and told and deed.strong and deed.doer is False and deed.done_to is not True and not deed.reflexive:
        return TURNED, "who does it on one side has it done to him on the other"
    return None


def _on_somebody(look: Facing, deed: Deed) -> bool:
    """Whether both sides' deed is done to somebody."""
    sides = ((0, deed.a), (1, deed.b))
    return all(named(look, k, c, False) is not None or somebody(look, k, c, False) is not None for k, c in sides)


def _difference(look: Facing, deed: Deed, title: str, sure: float, why: str) -> Difference:
    a, b = (look.text(c.doer) if c.doer else "no doer named" for c in (deed.a, deed.b))
    if sure != LEFT_OUT:
        a, b = (f"{x} → {look.text(c.done_to) if c.done_to else 'nobody named'}" for x, c in ((a, deed.a), (b, deed.b)))
    return Difference(
        type="agency",
        grade="framing" if sure == LEFT_OUT else "only-if",
        title=title,
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(f"one deed ({deed.name}): {why}", sure),),
    )
