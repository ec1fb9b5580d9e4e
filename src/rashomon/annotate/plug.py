"""How an annotator is written: a function with its name, what it needs and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rashomon.model import Mark, Marks, Problem
from rashomon.seams import Language, Tools

Found = tuple[Sequence[Mark], Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class Plug:
    """An annotator made of a pure function; satisfies `seams.Annotator`.

    ``needs`` are the kinds of marks that must stand before it runs, ``gives`` those it adds.
    """

    name: str
    needs: tuple[type[Mark], ...]
    gives: tuple[type[Mark], ...]
    find: Callable[[Marks, Language, Tools], Found]

    def __call__(self, marks: Marks, language: Language, tools: Tools) -> Found:
        return self.find(marks, language, tools)
