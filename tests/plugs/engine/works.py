"""Work for the engines' tests: importable by name, as other processes need it."""

from __future__ import annotations

import os


def doubled(n: int) -> int:
    return 2 * n


def odd_raises(n: int) -> int:
    if n % 2:
        raise ValueError(f"{n} is odd")
    return n


def three_dies(n: int) -> int:
    if n == 3:
        os._exit(1)
    return n
