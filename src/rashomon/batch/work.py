"""What is done with one part.  Each function is pure but for the file it writes, and does nothing where that is there.

They are called by name in other processes and on other machines, so that all they need stands in their argument.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import rashomon
from rashomon import flow, present
from rashomon.apart import Apart
from rashomon.batch import files
from rashomon.batch.chunks import Chunk, opened
from rashomon.kit import Kit, kit, vectors
from rashomon.model import Article, Problem
from rashomon.settings import Settings

UNDATED = "undated"  # the part of articles that state no day


@dataclass(frozen=True, slots=True)
class Reading:
    """A chunk to be read into ``folder``."""

    chunk: Chunk
    settings: Settings
    folder: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What a chunk held: by day the ids of its articles with digests of what they say, and its problems."""

    key: str
    days: Mapping[str, tuple[tuple[str, str], ...]]
    problems: tuple[tuple[str, str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """A day to be grouped together with the days before it: ``parts`` are (chunk, day), ``skip`` (chunk, day, place)
    of articles that came before under the same id."""

    key: str
    day: str
    parts: tuple[tuple[str, str], ...]
    skip: frozenset[tuple[str, str, int]]
    settings: Settings
    folder: str


@dataclass(frozen=True, slots=True)
class Told:
    """Where grouping a day put an article of it or of the days before."""

    id: str
    part: tuple[str, str, int]  # chunk, day, place in it
    story: str
    copy_of: str | None
    score: float


@dataclass(frozen=True, slots=True)
class Telling:
    """Stories to be compared: each an id and its articles as (chunk, day, place)."""

    key: str
    stories: tuple[tuple[str, tuple[tuple[str, str, int], ...]], ...]
    settings: Settings
    folder: str


def read(task: Reading) -> Seen:
    """Reads a chunk; its articles lie in ``read/CHUNK/DAY.jsonl.gz`` afterwards."""
    folder = Path(task.folder) / "read" / task.chunk.key
    done = folder / "seen.json.gz"
    if not done.exists():
        articles, problems = _taken(task)
        by_day: dict[str, list[Article]] = {}
        for article in articles:
            by_day.setdefault(day_of(article), []).append(article)
        for day, held in sorted(by_day.items()):
            files.write(folder / f"{day}.jsonl.gz", map(files.plain, held))
        days = {day: [[a.id, digest(a)] for a in held] for day, held in sorted(by_day.items())}
        told = [[p.where, p.step, p.says, p.lost] for p in problems]
        files.write(done, [{"days": days, "problems": told}])
    data = next(files.records(done))
    return Seen(
        task.chunk.key,
        {day: tuple((id, said) for id, said in held) for day, held in data["days"].items()},
        tuple((where, step, says, lost) for where, step, says, lost in data["problems"]),
    )


def group(task: Grouping) -> tuple[Told, ...]:
    """Puts a day's articles into stories, with those of the days before; all of them are told."""
    done = Path(task.folder) / "group" / f"{task.day}-{task.key}.jsonl.gz"
    if not done.exists():
        held = [(part, a) for part, a in _held(task.folder, task.parts) if part not in task.skip]
        held.sort(key=lambda pair: (pair[1].published.value if pair[1].published else "", pair[0]))
        met: list[Problem] = []
        placed = flow.grouped([a for _, a in held], task.settings, _vectors(task.settings), met)
        lines = [
            [p.id, list(part), p.story, p.copy_of, round(p.score, 4)] for (part, _), p in zip(held, placed, strict=True)
        ]
        files.write(done, lines)
    return tuple(
        Told(id, (part[0], part[1], part[2]), story, copy_of, score)
        for id, part, story, copy_of, score in files.records(done)
    )


def tell(task: Telling) -> int:
    """Compares stories; their reports lie in ``tell/KEY.jsonl.gz`` afterwards.  How many there are."""
    done = Path(task.folder) / "tell" / f"{task.key}.jsonl.gz"
    if not done.exists():
        files.write(done, _reports(task))
    return len(task.stories)


def _reports(task: Telling) -> Iterator[dict[str, Any]]:
    wanted = {(chunk, day): None for _, parts in task.stories for chunk, day, _ in parts}
    held = dict(_held(task.folder, wanted))
    loaded = _kit(task.settings)
    for story, parts in task.stories:
        articles = flow.distinct([held[part] for part in parts], task.settings)
        marked = [flow.marks_of(article, loaded) for article in articles]
        report = flow.reported(marked, task.settings, loaded, id=story)
        data: dict[str, Any] = json.loads(present.json_text(present.report_data(report)))
        data["run"]["seconds"] = {}  # the one thing of a report that varies
        yield {"story": story, "report": data}


def _taken(task: Reading) -> tuple[list[Article], list[Problem]]:
    articles: list[Article] = []
    problems: list[Problem] = []
    with contextlib.closing(Apart(task.settings)) as apart:  # a page must not take the others of its chunk down
        for piece in task.chunk.pieces:
            for found in apart.read(opened(piece)):
                articles += found.articles
                problems += found.problems
    return articles, problems


def _held(folder: str, parts: Iterable[tuple[str, str]]) -> Iterator[tuple[tuple[str, str, int], Article]]:
    for chunk, day in parts:
        for place, data in enumerate(files.records(Path(folder) / "read" / chunk / f"{day}.jsonl.gz")):
            yield (chunk, day, place), files.article(data)


def day_of(article: Article) -> str:
    """The day an article is filed under."""
    return article.published.value[:10] if article.published else UNDATED


def digest(article: Article) -> str:
    """What an article says, in short: two with the same id and digest are one article that came twice."""
    return hashlib.blake2b(
        f"{article.title}\x1f{article.text}".encode("utf-8", "surrogatepass"), digest_size=8
    ).hexdigest()


def key_of(settings: Settings, *parts: object) -> str:
    """The name of a part by what it is made of: the version, the settings, and what is given."""
    made = hashlib.blake2b(digest_size=12)
    for part in (rashomon.__version__, dataclasses.astuple(settings), *parts):
        made.update(repr(part).encode("utf-8", "surrogatepass") + b"\x1e")
    return made.hexdigest()


@lru_cache(maxsize=1)
def _kit(settings: Settings) -> Kit:
    """One set of models a process, however many parts it works on; on one thread, for the engine fills the cores."""
    return kit(settings, threads=1)


@lru_cache(maxsize=1)
def _vectors(settings: Settings) -> Any:
    return vectors(settings, [])
