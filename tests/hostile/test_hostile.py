"""Bombs of our own, small enough for every test run; `make hostile` throws them whole, and more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.cases import Case, bombs
from tests.hostile.worker import Worker

N = 1_000  # a two-hundredth of what `make hostile` throws
CASES = list(bombs(N))


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_every_bomb_ends_as_a_result_or_a_problem(case: Case, worker: Worker) -> None:
    outcome = worker.run(case)
    assert not outcome.crash
    assert not outcome.silent
