"""Numbers that differ: the same thing counted in sentences that tell one fact, with values that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Number, Reason, Unit
from rashomon.quantities import compatible

EXACT, LOOSE = 0.75, 0.5  # how sure, by whether both are exact
NEAR, STEM = 50, 6  # characters around a number that tell what it counts; letters of a stem
WITH_NOUN, WITHOUT_NOUN = 1, 2  # words in common there, where both count one noun, and where they share a unit only


def numbers(look: Facing) -> Iterator[Difference]:
    """One difference for each number of one side whose counterpart in the other has another value."""
    for x in look.a.numbers:
        verdicts = [(compatible(x, y), y) for y in look.b.numbers if _one_thing(x, y) and _one_place(look, x, y)]
        if not verdicts or any(v in ("same", "rounded", "within") for v, _ in verdicts):
            continue
        clash = [y for v, y in verdicts if v == "differs" and not _elsewhere(y, look)]
        if clash:
            yield _difference(look, x, clash[0])


def _one_thing(x: Number, y: Number) -> bool:
    if x.kind != y.kind:
        return False
    if x.noun and y.noun:
        return x.noun[:6].lower() == y.noun[:6].lower()
    return x.unit is not None and x.unit == y.unit


def _one_place(look: Facing, x: Number, y: Number) -> bool:
    """Whether what stands around both is alike: two sums of money in two sentences need not be of one thing."""
    around = _around(look, look.a, x) & _around(look, look.b, y)
    return len(around) >= (WITH_NOUN if x.noun and y.noun else WITHOUT_NOUN)


def _around(look: Facing, unit: Unit, number: Number) -> set[str]:
    """Stems of the nouns, names and verbs within NEAR characters."""
    first, last = number.span.start - NEAR, number.span.end + NEAR
    near = (t for t in look.tokens(unit) if first <= t.start and t.end <= last and not t.text.isdigit())
    return {t.lemma.lower()[:STEM] for t in near if t.upos in ("NOUN", "PROPN", "VERB")}


def _elsewhere(y: Number, look: Facing) -> bool:
    """Whether another number of the first side already agrees with y."""
    return any(_one_thing(x, y) and compatible(x, y) in ("same", "rounded", "within") for x in look.a.numbers)


def _difference(look: Facing, x: Number, y: Number) -> Difference:
    exact = not (x.approximate or y.approximate)
    a, b = look.text(x.span), look.text(y.span)
    what = x.noun or x.unit or "number"
    return Difference(
        type="number",
        grade="exclude" if exact else "only-if",
        title=f"How many, or how much: {what}?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=EXACT if exact else LOOSE,
        reasons=(Reason(f"{a} and {b} count one thing ({what}) and differ", EXACT if exact else LOOSE),),
    )
