"""A Spark cluster (the extra ``spark``).  Items become tasks; what an executor was doing when it died is done again.

Executors must be able to import rashomon, and see the input and output folders under the same paths.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from rashomon.plugs.engine.serial import attempted
from rashomon.seams import Broken

T = TypeVar("T")
R = TypeVar("R")
ATTEMPTS = 4  # tries of a task before it counts as lost: Spark's own default, made explicit for local masters


class NoSpark(RuntimeError):
    """Spark cannot be had here; says why."""


class Spark:
    """The engine for a cluster.  ``master`` as Spark writes it: ``local[2]``, ``spark://HOST:7077``, ``yarn``."""

    name = "spark"

    def __init__(self, master: str) -> None:
        try:
            from pyspark.sql import SparkSession
        except ImportError as error:
            raise NoSpark("pyspark is not installed: pip install 'rashomon[spark]'") from error
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.master(master).appName("rashomon")
        builder = builder.config("spark.task.maxFailures", str(ATTEMPTS)).config("spark.ui.enabled", "false")
        try:
            self._session: Any = builder.getOrCreate()
        except Exception as error:  # py4j raises many kinds, and none words itself: no Java, no such master
            raise NoSpark(f"Spark does not start on {master}: {str(error).splitlines()[0][:200]}") from error
        self._session.sparkContext.setLogLevel("ERROR")

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Broken]:
        """The result of every item, in order, a task an item.  ``work`` must be importable by name on the executors."""
        if not items:
            return
        context = self._session.sparkContext
        spread = context.parallelize(list(enumerate(items)), len(items))
        yield from spread.map(lambda pair: attempted(work, pair[0], pair[1])).collect()

    def close(self) -> None:
        """Ends the application."""
        self._session.stop()
