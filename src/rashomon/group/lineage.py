"""Whose text an article carries: what an agency signed at its head."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib.resources import files

from rashomon.model import Article

_HEAD = 300  # characters in which an agency signs
_SIGNED = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]\s*[.,:]?\s*[-–—.]")
_BYLINE = re.compile(r"^\s*(?:By|Por|Par|Von)?\s*([^\n]{2,40})$", re.MULTILINE)


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
