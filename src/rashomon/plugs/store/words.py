"""What a person types into a search box, as a question that SQLite's full-text index understands and never refuses."""

from __future__ import annotations

import re

LONGEST = 500  # characters of a search that are looked at
MOST = 24  # words of a search that are looked at
_PART = re.compile(r'(-?)"([^"]*)"?|(\S+)')
_WORD = re.compile(r"\w")


def query_of(words: str) -> str | None:
    """All words must stand there; ``"in this order"``, ``-without``, ``begin*``, ``one OR other``; None for no word."""
    wanted: list[str] = []
    unwanted: list[str] = []
    either = False
    for found in list(_PART.finditer(words[:LONGEST].replace("\0", " ")))[:MOST]:
        if found[3] == "OR":
            either = bool(wanted)
            continue
        minus, text = found[1], found[2]
        if found[3] is not None:
            minus, text = ("-", found[3][1:]) if found[3][0] == "-" else ("", found[3])
        if not _WORD.search(text):
            continue
        term = _term(text, phrase=found[3] is None)
        if minus:
            unwanted.append(term)
        elif either:
            wanted[-1] = f"({wanted[-1]} OR {term})"
        else:
            wanted.append(term)
        either = False
    if not wanted:
        return None
    query = " AND ".join(wanted)
    return f"({query}) NOT ({' OR '.join(unwanted)})" if unwanted else query


def _term(text: str, phrase: bool) -> str:
    starred = not phrase and text.endswith("*")
    quoted = '"' + text.rstrip("*").replace('"', '""') + '"'
    return quoted + " *" if starred else quoted
