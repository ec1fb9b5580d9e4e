"""Threads that help one another: whoever does the work, the results are those of one."""

from __future__ import annotations

import threading
import time

import pytest

from rashomon.crew import Crew


@pytest.mark.parametrize("threads", [1, 2, 3, 8])
def test_lists_within_lists_give_what_one_thread_gives(threads: int) -> None:
    crew = Crew(threads)

    def inner(n: int) -> int:
        return n * n

    def outer(n: int) -> int:
        return sum(crew.each(inner, list(range(n))))

    for _ in range(50):
        assert crew.each(outer, [40, 3, 0, 1, 17]) == [sum(k * k for k in range(n)) for n in (40, 3, 0, 1, 17)]
    assert crew.each(inner, []) == []


def test_who_waits_helps_with_what_is_waited_for() -> None:
    """Three lists of pieces on two threads: of the last, both threads do some."""
    crew = Crew(2)
    by: dict[int, set[int]] = {}

    def piece(of: int) -> None:
        by.setdefault(of, set()).add(threading.get_ident())
        time.sleep(0.002)

    crew.each(lambda of: crew.each(piece, [of] * 20), [0, 1, 2])
    assert len(by[2]) == 2


def test_the_first_failure_in_order_is_raised_and_ends_the_rest() -> None:
    crew, done = Crew(3), list[int]()

    def fails(n: int) -> None:
        done.append(n)
        time.sleep(0.001 * (5 - min(n, 4)))
        if n in (1, 2):
            raise ValueError(n)

    with pytest.raises(ValueError, match="1"):
        crew.each(fails, list(range(1000)))
    assert len(done) < 1000
    assert crew.each(abs, [-1, 2, -3]) == [1, 2, 3]  # and the crew goes on


def test_callers_on_several_threads_share_a_crew() -> None:
    crew, out = Crew(2), dict[int, list[int]]()

    def asks(k: int) -> None:
        out[k] = crew.each(lambda n: sum(crew.each(lambda m: m * k, list(range(n)))), list(range(30)))

    threads = [threading.Thread(target=asks, args=(k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert out == {k: [k * n * (n - 1) // 2 for n in range(30)] for k in range(4)}


def test_helpers_end_with_the_work() -> None:
    Crew(4).each(time.sleep, [0.001] * 8)
    until = time.monotonic() + 10
    while any(t.name == "rashomon" for t in threading.enumerate()) and time.monotonic() < until:
        time.sleep(0.01)
    assert not any(t.name == "rashomon" for t in threading.enumerate())
