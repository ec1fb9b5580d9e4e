"""The figures that pages tell of quality are those of one measurement (`docs/figures.toml`)."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
FIGURES: dict[str, Any] = tomllib.loads((ROOT / "docs" / "figures.toml").read_text(encoding="utf-8"))
TOLD: dict[str, str] = {"said": FIGURES["measured"]["said"]}


def written(value: float) -> str:
    """As the pages write it: a count as it is, a share with two digits and no zero before the point."""
    if isinstance(value, int):
        return str(value)
    digits = f"{value:.2f}"
    return "1.0" if digits == "1.00" else digits.removeprefix("0")


def flat(page: str) -> str:
    return " ".join((ROOT / page).read_text(encoding="utf-8").split())


@pytest.mark.parametrize(("page", "line"), [(p, x) for p, lines in FIGURES["lines"].items() for x in lines])
def test_a_line_has_the_figures_measured(page: str, line: str) -> None:
    told = TOLD | {name: written(value) for name, value in FIGURES["pooled"].items()}
    told |= {f"aside.{name}": written(value) for name, value in FIGURES["aside"].items()}
    assert re.sub(r"\{([^}]+)\}", lambda m: told[m[1]], line) in flat(page)


@pytest.mark.parametrize("one", FIGURES["words"], ids=lambda w: f"{w['page']}: {w['figure']}")
def test_what_is_said_in_words_is_so(one: dict[str, Any]) -> None:
    assert one["says"] in flat(one["page"])
    low, high = one["between"]
    assert low <= FIGURES["pooled"][one["figure"]] <= high
