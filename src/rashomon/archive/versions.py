"""What changed between two versions of an article: passages taken out, put in or rewritten, with their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon import runs
from rashomon.model import Article, Span

MOST = 4_000  # passages of a text that are compared one by one; what follows is told as one passage
_PASSAGE = re.compile(r"[^\n]*?(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|(?=\n|$))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: ``before`` is a place in the older text, ``after`` in the newer; None where nothing stood there."""

    kind: Literal["added", "removed", "changed", "title"]
    before: Span | None
    after: Span | None
    was: str
    now: str


def changes_between(older: Article, newer: Article) -> list[Changed]:
    """The changes in text order, the title's first."""
    out = []
    if (older.title or "") != (newer.title or ""):
        out.append(Changed("title", None, None, older.title or "", newer.title or ""))
    a, b = _passages(older.text), _passages(newer.text)
    for same, i, j, k, m in runs.laid([older.text[s:e] for s, e in a], [newer.text[s:e] for s, e in b]):
        if not same:
            out.append(_changed(older, a[i:j], newer, b[k:m]))
    return out


def _changed(older: Article, a: Sequence[tuple[int, int]], newer: Article, b: Sequence[tuple[int, int]]) -> Changed:
    before = older.span(a[0][0], a[-1][1]) if a else None
    after = newer.span(b[0][0], b[-1][1]) if b else None
    kind: Literal["added", "removed", "changed"] = "changed" if before and after else "added" if after else "removed"
    return Changed(kind, before, after, older.at(before) if before else "", newer.at(after) if after else "")


def _passages(text: str) -> list[tuple[int, int]]:
    """Sentences, near enough, and lines: what an editor changes as one.  White space between is no change."""
    out: list[tuple[int, int]] = []
    for found in _PASSAGE.finditer(text):
        start, end = found.span()
        start += len(found[0]) - len(found[0].lstrip())
        if start < end:
            out.append((start, start + len(text[start:end].rstrip())))
        if len(out) >= MOST:
            rest = text[found.end() :]
            if rest.strip():
                out.append((found.end(), len(text)))
            break
    return out
