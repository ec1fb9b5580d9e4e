"""What every engine must do, run on each that can be had here."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator

import pytest
from tests.plugs.engine.works import doubled, odd_raises, three_dies

from rashomon import kit
from rashomon.plugs.engine.processes import DIED, Processes
from rashomon.seams import Broken, Engine

SPARK = importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None
no_spark = pytest.mark.skipif(not SPARK, reason="pyspark or Java is not on this machine")


@pytest.fixture(scope="module", params=["serial", "processes", pytest.param("spark", marks=no_spark)])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    made = kit.engine(request.param, workers=2, master="local[2]")
    yield made
    made.close()


def test_results_come_in_order(engine: Engine) -> None:
    assert list(engine.each(doubled, list(range(50)))) == [2 * n for n in range(50)]


def test_nothing_gives_nothing(engine: Engine) -> None:
    assert list(engine.each(doubled, [])) == []


def test_what_raises_is_told_in_its_place(engine: Engine) -> None:
    assert list(engine.each(odd_raises, [0, 1, 2])) == [0, Broken(1, "ValueError: 1 is odd"), 2]


def test_a_process_that_dies_takes_only_its_own_item_with_it() -> None:
    made = Processes(workers=2, batch=2)
    try:
        assert list(made.each(three_dies, list(range(8)))) == [0, 1, 2, Broken(3, DIED), 4, 5, 6, 7]
    finally:
        made.close()


def test_an_unknown_engine_is_named() -> None:
    with pytest.raises(ValueError, match="no engine 'abacus': serial, processes, spark"):
        kit.engine("abacus")
