"""Bombs of our own, small enough for every test run; `make hostile` throws them whole, and more."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

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


@pytest.fixture(scope="module")
def keeper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    if find_spec("starlette") is None or find_spec("python_multipart") is None:
        pytest.skip("the extra web is not installed")
    made = Worker(tmp_path_factory.mktemp("kept"))
    yield made
    made.close()


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_every_bomb_is_kept_and_shown_or_told(case: Case, keeper: Worker) -> None:
    """Into an archive that holds all of them, and out of the web app."""
    outcome = keeper.run(case)
    assert not outcome.crash
    assert not outcome.silent
