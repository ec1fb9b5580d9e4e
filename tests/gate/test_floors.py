"""The comparison's quality, pooled over gold stories, must not fall below `floors.json`.

The invented stories run everywhere.  The real ones may not travel with the repository; where the folder ``shared``
stands beside it they run too (``make test-all``).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.gate import place

from rashomon import gold as measure
from rashomon.commands.check import compared

FLOORS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
REAL = Path(__file__).parents[2].parent / "shared" / "stories"


def pooled(folders: Sequence[Path]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for folder in folders:
        counts.update(measure.of_folder(folder, compared))
    return measure.figures(counts)


def below(found: dict[str, float], floors: dict[str, Any]) -> list[str]:
    """What is worse than its floor (or, of what should be rare, more than its limit)."""
    least = [f"{k} {found[k]} < {v}" for k, v in floors.items() if k != "at_most" and found[k] < v]
    return least + [f"{k} {found[k]} > {v}" for k, v in floors["at_most"].items() if found[k] > v]


def test_invented_stories_keep_their_floors() -> None:
    folders = sorted(p.parent for p in place.STORIES.glob("*/gold.json"))
    assert below(pooled(folders), FLOORS["invented"]) == []


def test_stories_kept_aside_keep_their_floors() -> None:
    folders = sorted(p.parent for p in place.ASIDE.glob("*/gold.json"))
    assert below(pooled(folders), FLOORS["aside"]) == []


def test_a_story_in_spanish_and_english_keeps_its_floors() -> None:
    folders = sorted(p.parent for p in place.MIXED.glob("*/gold.json"))
    assert below(pooled(folders), FLOORS["mixed"]) == []


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.skipif(not REAL.is_dir(), reason="the real stories (../shared/stories) are not on this machine")
def test_real_stories_keep_their_floors() -> None:
    folders = sorted(p.parent for p in REAL.glob("*/gold.json"))
    assert below(pooled(folders), FLOORS["real"]) == []


def test_a_floor_is_felt() -> None:
    """A figure below its floor, and a count above its limit, are both told."""
    found = {"quote.f1": 0.5, "never": 3}
    assert below(found, {"quote.f1": 0.6, "at_most": {"never": 2}}) == ["quote.f1 0.5 < 0.6", "never 3 > 2"]
    assert below(found, {"quote.f1": 0.5, "at_most": {"never": 3}}) == []
