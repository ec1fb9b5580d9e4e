"""Which articles go back to one text: copies of each other, and what an agency signed."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from rashomon.group.fingerprints import copies
from rashomon.model import Article

_HEAD = 300  # characters in which an agency signs
_SIGNED = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]\s*[.,:]?\s*[-–—.]")
_BYLINE = re.compile(r"^\s*(?:By|Por|Par|Von)?\s*([^\n]{2,40})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Line:
    """Articles that count as one voice: the first of them, all of them, and the agency that signed, if any does."""

    first: str
    articles: tuple[str, ...]
    agency: str | None = None


@functools.cache
def agencies() -> dict[str, str]:
    """Names of agencies by their case-folded form."""
    table = tomllib.loads(files("rashomon.models").joinpath("bridge.toml").read_text(encoding="utf-8"))
    names = [name.strip() for line in table["agencies"].splitlines() for name in line.split("|")]
    return {name.casefold(): name for name in names if name}


def agency(article: Article) -> str | None:
    """The agency that signs at the head of a text, in brackets before a dash or alone on a line; None without one."""
    head = article.text[:_HEAD]
    for found in (*_SIGNED.finditer(head), *_BYLINE.finditer(head)):
        for part in re.split(r"[,/;]", found[1]):
            name = agencies().get(part.strip().casefold())
            if name:
                return name
    return None


def lines(articles: Sequence[Article]) -> tuple[Line, ...]:
    """The articles by voice, in the order of each voice's first; an article that copies no other is its own voice.

    Two texts that one agency signed stay two voices when neither copies the other: both may be its own reports.
    """
    roots: dict[str, str] = {}
    told = copies(articles)
    for article, (of, _) in zip(articles, told, strict=True):
        roots.setdefault(article.id, of or article.id)

    def root(id: str) -> str:
        seen = {id}
        while roots.get(id, id) not in seen:
            id = roots[id]
            seen.add(id)
        return id

    voices: dict[str, list[Article]] = {}
    for article in articles:
        voices.setdefault(root(article.id), []).append(article)
    return tuple(
        Line(first, tuple(a.id for a in members), next((s for a in members if (s := agency(a))), None))
        for first, members in voices.items()
    )
