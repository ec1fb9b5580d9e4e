"""Labels that differ: one actor or thing called by other nouns in sentences that tell one fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Reason, Span, Unit

SURE = 0.42
LINK = 0.55  # two sentences linked less often tell of two bearers of one noun
_WORD = re.compile(r"\w{3,}")


def labels(look: Facing) -> Iterator[Difference]:
    """The first actor that both sides label with no content word in common."""
    if look.link < LINK:
        return
    mine, theirs = (_labels(look, u) for u in look.sides)
    for actor in sorted(mine.keys() & theirs.keys()):
        a, b = mine[actor], theirs[actor]
        name = _stems(look.context.names.get(actor, ""))
        x, y = _stems(look.text(a)) - name, _stems(look.text(b)) - name
        if x and y and not x & y:
            yield _difference(look, actor, a, b)
            return


def _labels(look: Facing, unit: Unit) -> dict[str, Span]:
    """Merged actor to its longest label in the unit; of nominal mentions the mention itself is the label."""
    out: dict[str, Span] = {}
    for m in look.context.mentions[unit.span.article]:
        if not unit.span.covers(m.span) or m.form == "pronoun":
            continue
        actor = look.context.actor_ids.get((unit.span.article, m.actor))
        label = m.label or (m.span if m.form == "nominal" else None)
        if actor and label and len(label) > len(out.get(actor, Span("", 0, 0))):
            out[actor] = label
    return out


def _stems(text: str) -> set[str]:
    return {w[:6].lower() for w in _WORD.findall(text)} - {"the", "and", "his", "her", "its", "for", "who", "former"}


def _difference(look: Facing, actor: str, a: Span, b: Span) -> Difference:
    name = look.context.names.get(actor, "")
    return Difference(
        type="label",
        grade="can-both-hold",
        title=f"What is {name if name[:1].isupper() else 'the ' + name} called?",
        spans=(look.a.span, look.b.span),
        sides=look.told(look.text(a), look.text(b)),
        sure=SURE,
        reasons=(Reason("two labels of one actor with no content word in common", SURE),),
    )


