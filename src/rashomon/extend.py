"""Plugs that other packages bring, by entry points: what is installed is used, what breaks becomes a problem.

A package names its plugs in its ``pyproject.toml``::

    [project.entry-points."rashomon.readers"]
    docx = "my_package:READER"

A plug has the shape of the built-in ones (`seams`); `rashomon.testing` checks that it keeps their contract.  It runs
with all our rights: install only what you trust.  With the setting ``plugs`` off, none is looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import entry_points
from typing import Any, Literal

from rashomon.model import AlignedStory, Finding, Mark, Marks, Problem
from rashomon.seams import Annotator, Comparison, Language, SourceReader, Taken, Told, Tools

Kind = Literal["reader", "annotator", "comparison", "renderer", "encoder", "store", "engine"]
KINDS: tuple[Kind, ...] = ("reader", "annotator", "comparison", "renderer", "encoder", "store", "engine")
STEP = "plug"


class NoSuchPlug(LookupError):
    """No installed package brings a plug of this name."""

    def __init__(self, kind: Kind, name: str) -> None:
        names = ", ".join(p.name for p in found(kind)) or "none is installed"
        super().__init__(f"no {kind} {name!r} from another package ({names})")


@dataclass(frozen=True, slots=True)
class Plug:
    """A plug by its name, the package that brings it, and the object itself; or why it could not be loaded."""

    kind: Kind
    name: str
    package: str
    object: Any = None
    problem: Problem | None = None


def group(kind: Kind) -> str:
    """The group of entry points: ``rashomon.readers`` …"""
    return f"rashomon.{kind}s"


@cache
def found(kind: Kind) -> tuple[Plug, ...]:
    """What the installed packages bring of one kind, by name; loaded once per process."""
    return tuple(_loaded(kind, e) for e in sorted(entry_points(group=group(kind)), key=lambda e: (e.name, e.value)))


def _loaded(kind: Kind, entry: Any) -> Plug:
    package = f"{entry.dist.name} {entry.dist.version}" if entry.dist else entry.value
    try:
        return Plug(kind, entry.name, package, entry.load())
    except Exception as error:  # another package's code: whatever it raises must not stop a run
        return Plug(kind, entry.name, package, None, _broken(entry.name, package, error))


def usable(kind: Kind, wanted: bool = True) -> tuple[Plug, ...]:
    """Those that could be loaded; none where plugs are not ``wanted``."""
    return tuple(p for p in found(kind) if p.problem is None) if wanted else ()


def named(kind: Kind, name: str) -> Any:
    """The plug of this name; `NoSuchPlug` when there is none that could be loaded."""
    for plug in usable(kind):
        if plug.name == name:
            return plug.object
    raise NoSuchPlug(kind, name)


def problems(wanted: bool = True) -> tuple[Problem, ...]:
    """What of the installed plugs could not be loaded."""
    each = (p.problem for kind in KINDS for p in found(kind)) if wanted else iter(())
    return tuple(p for p in each if p is not None)


def versions(wanted: bool = True) -> dict[str, str]:
    """The plugs that take part in a comparison, for the record of a run: ``plug:NAME`` to package and version."""
    return {f"plug:{p.name}": p.package for kind in ("reader", "annotator", "comparison") for p in usable(kind, wanted)}


def readers(wanted: bool = True) -> tuple[SourceReader, ...]:
    """Readers of other packages, each of which can fail without harm."""
    return tuple(GuardedReader(p.object, p.package) for p in usable("reader", wanted))


def annotators(wanted: bool = True) -> tuple[Annotator, ...]:
    """Annotators of other packages, each of which can fail without harm."""
    return tuple(GuardedAnnotator(p.object, p.package) for p in usable("annotator", wanted))


def comparisons(wanted: bool = True) -> tuple[GuardedComparison, ...]:
    """Comparisons of other packages, fresh for each report: they note what went wrong in it."""
    return tuple(GuardedComparison(p.object, p.name, p.package) for p in usable("comparison", wanted))


def _broken(name: str, package: str, error: Exception, *, lost: bool = False) -> Problem:
    return Problem(name, STEP, f"the plug of {package} failed ({type(error).__name__}: {error})", lost)


def _tried(call: Callable[[], Any]) -> tuple[Any, Exception | None]:
    try:
        return call(), None
    except Exception as error:  # another package's code: whatever it raises must not stop a run
        return None, error


@dataclass(frozen=True, slots=True)
class GuardedReader:
    """A reader whose failure is a loss that is told."""

    inner: SourceReader
    package: str

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def suffixes(self) -> tuple[str, ...]:
        return tuple(self.inner.suffixes)

    def __call__(self, name: str, raw: bytes) -> Taken:
        taken, error = _tried(lambda: self.inner(name, raw))
        return taken if error is None else Taken((), (_broken(name, self.package, error, lost=True),))


@dataclass(frozen=True, slots=True)
class GuardedAnnotator:
    """An annotator without which the others go on."""

    inner: Annotator
    package: str

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def needs(self) -> tuple[type[Mark], ...]:
        return self.inner.needs

    @property
    def gives(self) -> tuple[type[Mark], ...]:
        return self.inner.gives

    def __call__(self, marks: Marks, language: Language, tools: Tools) -> tuple[Sequence[Mark], Sequence[Problem]]:
        told, error = _tried(lambda: self.inner(marks, language, tools))
        return told if error is None else ((), (_broken(marks.article.id, self.package, error),))


@dataclass(slots=True)
class GuardedComparison:
    """A comparison without which the others go on; ``met`` holds what went wrong."""

    inner: Comparison
    name: str
    package: str
    met: list[Problem] = field(default_factory=list)

    def __call__(self, aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
        told, error = _tried(lambda: self.inner(aligned, so_far))
        if error is None:
            # another package's comparison: `_tried` cannot know what type it gives; the contract tests do
            return told  # type: ignore[no-any-return]
        self.met.append(_broken(self.name, self.package, error))
        return Told()
