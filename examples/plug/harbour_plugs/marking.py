"""An annotator: rows of stars are furniture, and no part of what is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.model import Furniture, Mark, Marks, Problem
from rashomon.seams import Language, Tools

_STARS = re.compile(r"^ *\*{3,} *$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Stars:
    """Marks rows of three stars and more."""

    name: str = "stars"
    needs: tuple[type[Mark], ...] = ()
    gives: tuple[type[Mark], ...] = (Furniture,)

    def __call__(self, marks: Marks, language: Language, tools: Tools) -> tuple[Sequence[Mark], Sequence[Problem]]:
        found = _STARS.finditer(marks.article.text)
        return [Furniture(marks.article.span(*m.span()), "stars") for m in found], ()


ANNOTATOR = Stars()
