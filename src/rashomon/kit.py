"""Settings to the chosen plugs.  No globals: a kit is made once per run and handed down."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rashomon
from rashomon import extend
from rashomon.crew import Crew
from rashomon.model import Problem
from rashomon.seams import Annotator, Encoder, Engine, Fetching, Store, Tools
from rashomon.settings import Settings

if TYPE_CHECKING:  # what a comparison of files does not need
    from rashomon.model.archive import Repaired
    from rashomon.model.web import Fetched
    from rashomon.writing import Writer

MOST_THREADS = 8  # of one process: more wait for Python's lock
_FILES = {
    "reader": "reader.onnx",
    "names": "names.onnx",
    "attribution": "attribution.onnx",
    "context": "context.npz",
    "pairs": "pairs.json",
}
_WITH = {"names": "reader", "pairs": "context"}  # files of no setting of their own, asked where that of another is
ENGINES = ("serial", "processes", "spark")


@dataclass(frozen=True, slots=True)
class Kit:
    """The settings, the heavy plugs they chose, what could not be had, and the hashes of the weights in use."""

    settings: Settings
    tools: Tools
    problems: tuple[Problem, ...]
    models: dict[str, str]
    annotators: tuple[Annotator, ...] = ()  # of other packages, after the built-in ones


def _hash(name: str) -> str | None:
    with _hashing[name]:
        return _hashed(name)


_hashing = {name: threading.Lock() for name in _FILES.values()}


@cache
def _hashed(name: str) -> str | None:
    found = files("rashomon.models").joinpath(name)
    return hashlib.sha256(found.read_bytes()).hexdigest() if found.is_file() else None


def _had(wanted: bool, load: Callable[[], Any], name: str, problems: list[Problem]) -> Any | None:
    """The loaded plug; None where it is not wanted or cannot be had, which is then a problem of the run."""
    if not wanted:
        return None
    try:
        return load()
    except RuntimeError as error:  # every plug's loading error derives from it and words itself
        problems.append(Problem(name, "kit", f"{error}; the rules answer alone"))
        return None


def _syntax() -> Any:
    from rashomon.plugs import reader

    return reader.load()


def _attribution() -> Any:
    from rashomon.plugs import attribution

    return attribution.load()


def _vectors(settings: Settings) -> Callable[[], Any]:
    """What loads the encoder chosen: the built-in one, or another package's."""

    def load() -> Any:
        if settings.encoder != Settings().encoder:
            try:
                made = extend.named("encoder", settings.encoder)
            except extend.NoSuchPlug as error:
                raise RuntimeError(str(error)) from error
            return made() if callable(made) else made
        from rashomon.plugs.encode import wordllama

        return wordllama.load()

    return load


def _context() -> Any:
    from rashomon.plugs.encode import context

    return context.load()


def vectors(settings: Settings, problems: list[Problem]) -> Encoder | None:
    """The word vectors alone, for steps that need no trained reader."""
    found: Encoder | None = _had(settings.vectors, _vectors(settings), "vectors", problems)
    return found


def _cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def ahead(settings: Settings) -> None:
    """Begins to load the networks that the settings choose, beside what else there is to do; `kit` waits for them.

    A network is made ready, and its file's hash taken, without Python's lock, so that both cost no time while modules
    are imported; what cannot be had `kit` meets again, and tells.
    """
    for name, load in (("reader", _syntax), ("attribution", _attribution), ("context", _context)):
        if getattr(settings, name):
            threading.Thread(target=_begun, args=(name, load), name=f"rashomon-{name}").start()


def _begun(name: str, load: Callable[[], Any]) -> None:
    with contextlib.suppress(RuntimeError, OSError):
        load()
        for file in (name, *(other for other, wanted in _WITH.items() if wanted == name)):
            _hash(_FILES[file])


def kit(settings: Settings | None = None, threads: int | None = None) -> Kit:
    """The plugs that the settings choose; loads the weights (0.3 s), once per process.

    ``threads``: how many may use them at once; without it a thread for each core, MOST_THREADS at most.
    """
    chosen = settings or Settings()
    threads = min(_cores(), MOST_THREADS) if threads is None else threads
    if threads > 1:
        ahead(chosen)
    problems: list[Problem] = list(extend.problems(chosen.plugs))
    tools = Tools(
        syntax=_had(chosen.reader, _syntax, "reader", problems),
        attribution=_had(chosen.attribution, _attribution, "attribution", problems),
        encoder=_had(chosen.vectors, _vectors(chosen), "vectors", problems),
        context=_had(chosen.context, _context, "context", problems),
        each=Crew(threads).each,
    )
    used = {"reader": tools.syntax, "attribution": tools.attribution, "context": tools.context}
    used |= {name: used[wanted] for name, wanted in _WITH.items()}
    models = {name: told for name, plug in used.items() if plug is not None and (told := _hash(_FILES[name]))}
    if tools.encoder is not None:
        models["vectors"] = tools.encoder.name
    models |= extend.versions(chosen.plugs)
    return Kit(chosen, tools, tuple(problems), models, extend.annotators(chosen.plugs))


def weights(settings: Settings) -> dict[str, str]:
    """The hashes of the weights that the settings choose, without loading any; word vectors by their name."""
    found = {
        name: told
        for name, file in _FILES.items()
        if getattr(settings, _WITH.get(name, name)) and (told := _hash(file))
    }
    return found | ({"vectors": settings.encoder} if settings.vectors else {}) | extend.versions(settings.plugs)


def store(path: Path, *, writable: bool = True) -> Store:
    """The archive in a file, made where there is none; `model.archive.ArchiveError` where it cannot be opened.

    ``NAME:PLACE`` is opened by the store NAME of another package: a call of the place and ``writable``.
    """
    name, colon, where = str(path).partition(":")
    if colon and name in {p.name for p in extend.usable("store")}:
        made: Store = extend.named("store", name)(where, writable=writable)
        return made
    from rashomon.plugs.store.archive import Archive

    return Archive(path, writable=writable)


def fetcher(*, max_bytes: int, allow_private: bool = False, delay: float | None = None) -> Fetching:
    """The one way to the web.  ``allow_private``: addresses of this machine and its net too; ``delay``: seconds
    between two pages of a host.
    """
    from rashomon.plugs.fetch.client import DELAY, Fetcher

    wait = DELAY if delay is None else delay
    return Fetcher(rashomon.__version__, max_bytes=max_bytes, allow_private=allow_private, delay=wait)


def keep_warc(path: Path, fetched: Fetched) -> None:
    """Adds an answer to a WARC file; OSError where it cannot be written."""
    from rashomon.plugs.fetch import warc

    warc.append(path, fetched)


def writer(url: str, model: str, key: str | None = None) -> Writer:
    """Who drafts a brief: an endpoint that speaks the chat API of OpenAI, at an address that the user set."""
    from rashomon.plugs.write.chat import Chat

    return Chat(url, model, key)


def repaired(path: Path, output: Path | None = None) -> Repaired:
    """Checks an archive and saves what can be read of a damaged one, in place or into ``output``; `ArchiveError`."""
    from rashomon.plugs.store import salvage

    return salvage.repaired(path, output)


def dumped(path: Path) -> Iterator[str]:
    """The lines of a whole archive, for `restored`; `ArchiveError`."""
    from rashomon.plugs.store import dump

    return dump.dump(path)


def restored(lines: Iterable[str], path: Path) -> int:
    """A new archive of what `dumped` gave, whole or not at all; how many articles it holds.  `ArchiveError`."""
    from rashomon.plugs.store import dump

    return dump.restore(lines, path)


def engine(name: str, *, workers: int | None = None, master: str = "local[*]") -> Engine:
    """What spreads a batch run: one of `ENGINES`, or another package's (a call of ``workers``).

    ``workers``: processes (default: cores); ``master``: Spark's.

    RuntimeError, which words itself, where it cannot be had; ValueError for another name.
    """
    if name == "serial":
        from rashomon.plugs.engine.serial import Serial

        return Serial()
    if name == "processes":
        from rashomon.plugs.engine.processes import Processes

        return Processes(workers)
    if name == "spark":
        from rashomon.plugs.engine.spark import Spark

        return Spark(master)
    try:
        made: Engine = extend.named("engine", name)(workers=workers)
    except extend.NoSuchPlug as error:
        raise ValueError(f"no engine {name!r}: {', '.join(ENGINES)}; {error}") from error
    return made
