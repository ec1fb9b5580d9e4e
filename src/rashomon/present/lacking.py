"""What an output needs that is not installed."""

from __future__ import annotations


class LacksExtra(RuntimeError):
    """An optional part is missing; says how to install it."""

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(f"this needs {package}: pip install 'rashomon[{extra}]'")
