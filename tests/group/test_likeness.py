"""Trees answer as if they were walked, pairs asked together as if asked one by one."""

from __future__ import annotations

import json
import random
from importlib.resources import files
from typing import Any

import numpy as np

from rashomon.group.channels import Vocabulary
from rashomon.group.likeness import Trees, shipped
from rashomon.group.shelf import FEATURES, Pairs, Shelf
from rashomon.group.traits import traits
from rashomon.group.weights import Frequencies, Weighed, weigh_all
from rashomon.model import Article

TOLD = "the ferry Orlin struck a barge in Velmora harbour on 3 May and 14 people were hurt said Dara Quist of port"


def walked(data: dict[str, Any], row: list[float]) -> float:
    total = float(data["start"])
    for node in data["trees"]:
        while isinstance(node, list):
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return round(total, 6)


def test_trees_answer_as_if_they_were_walked() -> None:
    data = json.loads(files("rashomon.models").joinpath("grouping.json").read_text(encoding="utf-8"))["text"]
    asked: list[tuple[int, float]] = []
    waiting = list(data["trees"])
    for node in waiting:
        if isinstance(node, list):
            asked.append((node[0], node[1]))
            waiting += node[2:]
    rng = random.Random(5)
    rows = [[rng.choice([t for f, t in asked if f == n] or [0.0]) for n in range(FEATURES + 1)] for _ in range(40)]
    rows += [[value + rng.choice((-1e-9, 1e-9, 1.0)) for value in row] for row in rows]
    assert np.abs(Trees.of(data).log_odds(np.array(rows)) - [walked(data, row) for row in rows]).max() <= 2e-6
    small = Trees.of({"trees": [1.5, [0, 0.5, 1.0, 2.0]], "start": 0.25})
    assert small.log_odds(np.array([[0.5], [0.6]])).tolist() == [2.75, 3.75]


def test_pairs_asked_together_are_answered_as_one_by_one() -> None:
    rng, vocabulary, shelf = random.Random(7), Vocabulary(), Shelf()
    frequencies = Frequencies(vocabulary)
    own: list[Weighed] = []
    for n in range(12):
        text = " ".join(rng.choices(TOLD.split(), k=rng.choice((0, 5, 80))))
        article = Article(
            id=str(n), text=text, title=text[:40], source="x", sha256="x", language=("en", "de")[n % 3 == 0]
        )
        own += weigh_all([traits(article, vocabulary)], frequencies)
        shelf.add(own[-1])
    near = [np.array(rng.sample(range(12), rng.randrange(12)), dtype=np.int64) for _ in own]
    together = shipped().log_odds(Pairs.of(own, near), shelf)
    alone = [shipped().log_odds(Pairs.of([one], [others]), shelf) for one, others in zip(own, near, strict=True)]
    assert np.array_equal(together, np.concatenate(alone))
