"""What two sentences are like, and what the learned decision makes of it; invented sentences of three accounts."""

from __future__ import annotations

import json
import random
from importlib.resources import files
from typing import Any

import numpy as np
import pytest

from rashomon.align.claims import Verdict
from rashomon.align.context import Compared, Held, Told
from rashomon.align.judge import Judge, shipped
from rashomon.align.traits import LIKEST, TRAITS, Sheet
from rashomon.model import Span, Unit


def unit(number: int, article: str, words: str, **more: Any) -> Unit:
    return Unit(number, Span(article, 10 * number, 10 * number + 9), "body", number, tuple(words.split()), **more)


def told(weight: float) -> Told:
    nothing = np.zeros(1, np.float32)
    return Told(nothing[:, None], np.array([weight], np.float32), np.zeros(1, np.bool_), np.zeros(1, np.int8))


UNITS = (
    unit(0, "a", "ferry sank harbour", said_by=frozenset({"Ada Brenn"})),
    unit(1, "a", "crew swam"),
    unit(2, "b", "ferry sank night", said_by=frozenset({"Captain Brenn"})),
    unit(3, "b", "sailors swam"),
    unit(4, "c", "ferry sank"),
)
HELD = Held(0.8, 2.0, 1.5, (0.4, 0.9), ((1.0, 0.5), (-1.0, 0.2), (0.0, 0.0)), 0.7)
NEAR = {(0, 2): 0.9, (0, 3): 0.3, (1, 3): 0.6, (0, 4): 0.8, (2, 4): 0.5}


def sheet() -> Sheet:
    compared = Compared(NEAR, dict.fromkeys(NEAR, HELD), {n: told(1.0 + n) for n in range(5)})
    return Sheet(UNITS, dict.fromkeys(NEAR, 0.5), compared, {(0, 2): Verdict()}, frozenset())


def row(pair: tuple[int, int]) -> dict[str, float]:
    pairs, rows = sheet().traits()
    assert rows.shape == (len(NEAR), len(TRAITS))
    return dict(zip(TRAITS, rows[pairs.index(pair)].tolist(), strict=True))


def test_the_lesser_stands_before_the_greater() -> None:
    found = row((0, 2))
    assert (found["covered_least"], found["covered_most"]) == (0.4, 0.9)
    assert (found["verbs_least"], found["verbs_most"], found["nouns_least"]) == (0.5, 1.0, -1.0)
    assert (found["weight_least"], found["weight_most"]) == (1.0, 3.0)


def test_a_rival_in_the_other_account_counts() -> None:
    assert (row((0, 2))["rank_least"], row((0, 2))["rank_most"]) == (0.0, 0.0)
    assert (row((0, 3))["rank_least"], row((0, 3))["rank_most"]) == (1.0, 1.0)
    assert row((0, 2))["margin_least"] == pytest.approx(0.9 - 0.3)
    assert row((0, 3))["margin_least"] == pytest.approx(0.3 - 0.9)


def test_neighbours_and_a_third_account_count() -> None:
    assert row((0, 2))["neighbours"] == pytest.approx(0.6)
    assert row((1, 3))["neighbours"] == pytest.approx(0.9)
    assert row((0, 2))["third"] == pytest.approx(0.5)  # (0, 4) is .8, (2, 4) .5
    assert row((1, 3))["third"] == 0.0


def test_the_third_is_what_looking_pair_by_pair_finds() -> None:
    """Six accounts of five sentences, some scores below nought; each likest two of a third account are asked."""
    rng = random.Random(4)
    units = tuple(unit(n, "abcdef"[n // 5], "ferry sank") for n in range(30))
    pairs = [(i, j) for i in range(30) for j in range(i + 1, 30) if i // 5 != j // 5 and rng.random() < 0.5]
    near = {pair: rng.uniform(-0.2, 1.0) for pair in pairs}
    compared = Compared(near, dict.fromkeys(near, HELD), {n: told(1.0) for n in range(30)})
    found, rows = Sheet(units, near, compared, {}, frozenset()).traits()

    def between(i: int, j: int) -> float:
        return near.get((min(i, j), max(i, j)), 0.0)

    for (i, j), third in zip(found, rows[:, TRAITS.index("third")].tolist(), strict=True):
        best = []
        for other in set(range(6)) - {i // 5, j // 5}:
            there = [k for k in range(5 * other, 5 * other + 5) if (min(i, k), max(i, k)) in near]
            likest = sorted(((between(i, k), k) for k in there), reverse=True)
            best += [min(score, between(k, j)) for score, k in likest[:LIKEST]]
        assert third == max(best, default=0.0)


def test_one_voice_and_common_words() -> None:
    assert (row((0, 2))["voice"], row((0, 2))["words"]) == (1.0, 2.0)
    assert (row((1, 3))["voice"], row((1, 3))["words"]) == (0.0, 1.0)


def test_the_shipped_decision_prefers_what_is_liker() -> None:
    """The same two sentences; once they have all words in common, once hardly any."""
    alike, other = (Held(s, 3 * s, 3 * s, (s, s), ((s, s),) * 3, s) for s in (0.95, 0.1))
    found = []
    for held, near in ((alike, 1.4), (other, 0.2)):
        compared = Compared({(0, 2): near}, {(0, 2): held}, {n: told(3.0) for n in range(5)})
        found.append(shipped().judge(Sheet(UNITS, {(0, 2): near}, compared, {}, frozenset()))[0, 2])
    assert found[0].likely > 0.7 > 0.2 > found[1].likely
    assert found[0].link > found[1].link


def test_other_traits_are_refused() -> None:
    data = json.loads(files("rashomon.models").joinpath("pairs.json").read_text(encoding="utf-8"))
    with pytest.raises(ValueError, match="other traits"):
        Judge.of({**data, "traits": data["traits"][1:]})
    assert shipped().judge(Sheet((), {}, Compared({}), {}, frozenset())) == {}
