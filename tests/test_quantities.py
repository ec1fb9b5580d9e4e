"""Whether two quantities can be one."""

from __future__ import annotations

import math

import pytest

from rashomon.model import Number, Span
from rashomon.quantities import compatible, granularity


def number(
    value: float, low: float | None = None, high: float | None = None, kind: str = "count", unit: str | None = None,
    hedged: bool = False,
) -> Number:  # fmt: skip
    return Number(
        Span("x", 0, 1), value, value if low is None else low, value if high is None else high, kind, unit, None, hedged
    )


def money(value: float) -> Number:
    return number(value, kind="money", unit="USD")


@pytest.mark.parametrize(
    ("a", "b", "likeness"),
    [
        (money(43_000), money(43_350), "rounded"),
        (money(5687.75), money(5587.75), "differs"),
        (number(10_000, high=math.inf, hedged=True), number(10_977), "within"),
        (number(10_000, high=math.inf, hedged=True), number(9_000), "differs"),
        (number(40), number(43), "differs"),
        (number(40, hedged=True), number(43), "rounded"),
        (number(100), number(120), "differs"),
        (number(49, 24, 99, hedged=True), number(60), "within"),
        (number(6, 5, 7), number(6.5, 5.5, 8), "within"),
        (number(7), number(7), "same"),
        (number(25, kind="percent", unit="%"), number(25.4, kind="percent", unit="%"), "rounded"),
        (number(7), money(7), "not-comparable"),
        (number(1, kind="ordinal"), number(2, kind="ordinal"), "differs"),
        (number(3, kind="score", unit="-1"), number(3, kind="score", unit="-2"), "not-comparable"),
    ],
)
def test_compatible(a: Number, b: Number, likeness: str) -> None:
    assert compatible(a, b) == compatible(b, a) == likeness


def test_granularity_is_the_last_digit_told() -> None:
    assert [granularity(v) for v in (43_000, 5687.75, 43, 0, math.inf)] == [1000, 0.01, 1, 1, 1]
