"""Whether two quantities can be one: the same, rounded, one within the other, or different.

Shared by `align` and `compare`.  Nouns are left to the caller: "30 people" and "30 soldiers" may be one count or two.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Literal

from rashomon.model import Number

Likeness = Literal["same", "rounded", "within", "differs", "not-comparable"]

ROUNDING = 0.05  # a round number may stand for one up to 5% off: $43,000 for $43,350, never 100 for 120
HEDGED = 0.10  # and "about 40" for one up to 10% off
_LEAST_ROUND = 1000  # below it a bare whole number is taken at its word: 40 dead and 43 dead differ
_SAME = 1e-9  # of floating point


def compatible(a: Number, b: Number) -> Likeness:
    """How two quantities stand to each other; symmetric.

    ``same``: equal values.  ``within``: one is a range or a bound ("over 10,000") that holds the other.  ``rounded``:
    one is the other told in fewer digits, or hedged.  ``not-comparable``: of different kinds or units.
    """
    if not comparable(a, b):
        return "not-comparable"
    if math.isclose(a.value, b.value, rel_tol=_SAME, abs_tol=_SAME):
        return "same"
    if a.kind == "ordinal":
        return "differs"
    if _bounded(a) or _bounded(b):
        return "within" if max(a.low, b.low) <= min(a.high, b.high) else "differs"
    return "rounded" if _rounds(a, b) or _rounds(b, a) or _hedged(a, b) else "differs"


def comparable(a: Number, b: Number) -> bool:
    """Whether the two measure the same thing: kind and unit agree."""
    return a.kind == b.kind and (a.unit or "") == (b.unit or "")


def granularity(value: float) -> float:
    """The size of the last digit a number is told to: 1000 for 43,000, 0.01 for 5,687.75, 1 for 43."""
    if not math.isfinite(value) or value == 0:
        return 1.0
    exponent = Decimal(repr(float(value))).normalize().as_tuple().exponent
    return float(10.0**exponent) if isinstance(exponent, int) else 1.0


def _bounded(n: Number) -> bool:
    """Whether the number is a range or bound and no single value."""
    return n.low < n.high


def _rounds(round_one: Number, exact: Number) -> bool:
    """Whether the first is the second told in fewer digits."""
    coarse, fine = granularity(round_one.value), granularity(exact.value)
    least = 1 if round_one.unit or round_one.value != int(round_one.value) else _LEAST_ROUND
    if coarse <= fine or abs(round_one.value) < least:
        return False
    off = abs(round_one.value - exact.value)
    return off <= coarse * 0.5 + _SAME and off <= ROUNDING * abs(exact.value)


def _hedged(a: Number, b: Number) -> bool:
    """Whether one says it is not exact and the other lies close enough."""
    larger = max(abs(a.value), abs(b.value))
    return (a.approximate or b.approximate) and abs(a.value - b.value) <= HEDGED * larger
