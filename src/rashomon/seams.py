"""Every seam on one page: what a plug must look like.  Plugs need not inherit; the built-in ones stand in plain tuples.

READERS (`read/__init__`), ANNOTATORS (`annotate/__init__`, in order), COMPARISONS (`compare/__init__`), RENDERERS
(`present/__init__`).  `kit.py` picks from them by the settings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from rashomon.model import AlignedStory, Article, Finding, Mark, Marks, Problem, Report, Span, Token, Undecided

Vectors = npt.NDArray[np.float32]


class Language(Protocol):
    """A language's data files.  A step asks for the table it needs by name."""

    @property
    def code(self) -> str: ...

    def table(self, name: str) -> Mapping[str, Any]:
        """The data file ``<name>.toml`` of the language; `languages.MissingTable` when it has none."""
        ...


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read: a path, or text given directly (``raw``) under a name."""

    name: str
    path: Path | None = None
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What a reader, annotator or comparison gives back: values and the problems met."""

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()


class SourceReader(Protocol):
    """Step 1.  Makes articles of one source; never raises for bad input, but gives a `Problem`."""

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]: ...

    def __call__(self, name: str, raw: bytes) -> Taken: ...


class SyntaxReader(Protocol):
    """The trained reader: tokens with tags, heads and names.  Sentence spans are (start, end) in code points."""

    def parse(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[list[Token]]: ...


class Encoder(Protocol):
    """Words to unit vectors, for likeness: one row per word, float32."""

    name: str

    def words(self, words: Sequence[str]) -> Vectors: ...


@dataclass(frozen=True, slots=True)
class Tools:
    """The heavy plugs that steps may use; each may be missing, and then the rules answer alone."""

    syntax: SyntaxReader | None = None
    attribution: Any | None = None  # plugs.attribution.Tagger; see annotate/quotes.py
    encoder: Encoder | None = None


class Annotator(Protocol):
    """Step 2.  ``needs``/``gives`` are checked against the order of ANNOTATORS by a test.

    Returns new marks and problems; must be pure: the same article gives the same marks.
    """

    @property
    def name(self) -> str: ...

    @property
    def needs(self) -> tuple[type[Mark], ...]: ...

    @property
    def gives(self) -> tuple[type[Mark], ...]: ...

    def __call__(self, marks: Marks, language: Language, tools: Tools) -> tuple[Sequence[Mark], Sequence[Problem]]: ...


@dataclass(frozen=True, slots=True)
class Told:
    """What a comparison gives."""

    findings: tuple[Finding, ...] = ()
    undecided: tuple[Undecided, ...] = ()


class Comparison(Protocol):
    """Step 5.  Looks at the aligned story and what earlier comparisons found; gives findings with evidence."""

    def __call__(self, aligned: AlignedStory, so_far: Sequence[Finding]) -> Told: ...


class Renderer(Protocol):
    """Step 6.  The whole output as text."""

    name: str
    suffix: str

    def __call__(self, report: Report) -> str: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """Where `group` put an article: its story, the article it copies, and how sure (0..1)."""

    id: str
    story: str
    copy_of: str | None
    score: float
    reasons: tuple[str, ...] = field(default=())


__all__ = [
    "Annotator", "Comparison", "Encoder", "Language", "Placed", "Renderer", "Source", "SourceReader", "Span",
    "SyntaxReader", "Taken", "Told", "Tools", "Vectors",
]  # fmt: skip
