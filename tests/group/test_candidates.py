"""Who may belong together, found for many articles at once, is who was found for one after another."""

from __future__ import annotations

import random
from collections import defaultdict

import numpy as np
import pytest

from rashomon.group import postings
from rashomon.group.candidates import ACROSS, CAP, CAP_ACROSS, QUERY, SAME, Index
from rashomon.group.postings import Postings
from rashomon.group.weights import LEAD, SUMS, Weighed


def test_postings_are_the_newest_before_the_article_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postings, "_SHORT", 50)  # so that the short run goes into the long one again and again
    rng, lists, found = random.Random(3), Postings(5), defaultdict[int, list[int]](list)
    number, oldest = 0, 0
    for step in range(60):
        numbers, tokens = [], []
        for _ in range(rng.randrange(1, 6)):
            own = rng.sample(range(12), 4)
            tokens += own
            numbers += [number] * len(own)
            number += 1
        lists.add(np.array(tokens, dtype=np.int32), np.array(numbers))
        which, which_numbers = lists.before(np.array(tokens, dtype=np.int32), np.array(numbers))
        for at, (token, asking) in enumerate(zip(tokens, numbers, strict=True)):
            assert sorted(which_numbers[which == at].tolist()) == found[token][-5:]
            found[token].append(asking)
        if step % 20 == 19:
            oldest = number - 10
            lists.forget(oldest)
            found = defaultdict(list, {t: [n for n in its if n >= oldest] for t, its in found.items()})
    lists.forget(number)
    assert len(lists) == 0


def weighed(rng: random.Random) -> Weighed:
    tokens = np.array(sorted(rng.sample(range(300), 40)), dtype=np.int32)
    bridge = np.array(sorted(rng.sample(range(300), rng.choice((0, 12)))), dtype=np.int32)
    weights = np.array([rng.choice((-0.5, 0.0, 0.5, 1.0, 2.5, 3.25)) for _ in tokens], dtype=np.float32)
    flags = np.array([rng.choice((0, LEAD)) for _ in tokens], dtype=np.uint8)
    sums = np.zeros(len(SUMS), dtype=np.float32)
    return Weighed(
        rng.choice(("en", "de", "pt")), None, 40, tokens, weights, weights, flags, tokens, weights, bridge,
        weights[: len(bridge)], sums,
    )  # fmt: skip


def heaviest(tokens: np.ndarray, weights: np.ndarray) -> list[tuple[int, float]]:
    return sorted(zip(tokens.tolist(), weights.tolist(), strict=True), key=lambda one: (-one[1], one[0]))[:QUERY]


def slowly(own: list[Weighed], oldest: int) -> list[int]:
    """What the last article's candidates are, by the definition."""
    asking, out = own[-1], []
    keys = [
        (heaviest(o.tokens[o.flags & LEAD > 0], o.idf[o.flags & LEAD > 0]), heaviest(o.bridge, o.bridge_weights))
        for o in own
    ]
    for channel, cap, count in ((0, CAP, SAME), (1, CAP_ACROSS, ACROSS)):
        scores: defaultdict[int, np.float32] = defaultdict(lambda: np.float32(0.0))
        for token, weight in keys[-1][channel]:
            for language in {o.language for o in own}:
                if (language == asking.language) == (channel == 0):
                    have = [
                        n for n, o in enumerate(own[:-1])
                        if n >= oldest and o.language == language and token in dict(keys[n][channel])
                    ]  # fmt: skip
                    for n in have[-cap:]:
                        scores[n] += np.float32(weight) * np.float32(weight)
        out += sorted(scores, key=lambda n: (-scores[n], -n))[:count]
    return out


def test_candidates_are_the_likeliest_however_many_are_asked_at_once() -> None:
    rng, index, own, oldest = random.Random(5), Index(), list[Weighed](), 0
    for step in range(6):
        some = [weighed(rng) for _ in range(rng.choice((1, 40, 70)))]
        numbers = list(range(len(own), len(own) + len(some)))
        for article, near in zip(some, index.add_all(numbers, some), strict=True):
            own.append(article)
            assert near.tolist() == slowly(own, oldest)
        if step == 3:
            oldest = len(own) // 3
            index.forget(oldest)
    alone = weighed(rng)
    index.add(len(own), alone)
    own.append(alone)
    asking = weighed(rng)
    assert index.add_all([len(own)], [asking])[0].tolist() == slowly([*own, asking], oldest)
