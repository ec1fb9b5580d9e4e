"""`make fuzz SECONDS=60`: Atheris throws what it makes of coverage at the readers and at the scanner of quotations.

A target must never raise, and what it gives must lie in the text.  Atheris is no dependency of ours: the make target
puts it into an environment of its own.  A failing input is written beside by Atheris, and named.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import atheris

with atheris.instrument_imports(include=["rashomon"]):
    from rashomon.annotate import marks_scanner
    from rashomon.read import READERS, read
    from rashomon.seams import Source

SUFFIXES = sorted({suffix for reader in READERS for suffix in reader.suffixes})
MOST = 1_000_000  # bytes of a source


def reading(data: bytes) -> None:
    """The first byte chooses the suffix, the rest is the file."""
    if not data:
        return
    source = Source(f"fuzz{SUFFIXES[data[0] % len(SUFFIXES)]}", raw=data[1:])
    found = read(source, MOST)
    for article in found.articles:
        assert all(0 <= start <= end <= len(article.text) for start, end, _ in article.furniture)
    assert found.articles or found.problems or found.addresses, "neither an article nor a problem"


def quoting(data: bytes) -> None:
    """The bytes as letters that quotations are made of, then as UTF-8."""
    letters = "“”‘’\"'«»„`—\n aA.,I"
    for text in ("".join(letters[b % len(letters)] for b in data), data.decode("utf-8", "replace")):
        for mark in marks_scanner.scan(text):
            assert 0 <= mark.start <= mark.inner[0] <= mark.inner[1] <= mark.end <= len(text)


TARGETS: dict[str, Callable[[bytes], None]] = {"reading": reading, "quoting": quoting}


def main() -> None:
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
