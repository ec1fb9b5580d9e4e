"""A whole run: chunks read, days grouped, stories compared, tables written; and the manifest of what was done."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import rashomon
from rashomon import kit
from rashomon.batch import files, tables, work
from rashomon.batch.chains import Part, Placed, joined
from rashomon.batch.chunks import chunks
from rashomon.model import Problem
from rashomon.seams import Broken, Engine, Source
from rashomon.settings import Settings

FORMAT = "rashomon-run/1"
MOST = 100  # accounts compared at once, as in the archive
TOGETHER = 8  # stories in one part of the comparison

T = TypeVar("T")
R = TypeVar("R")
Hears = Callable[[str, int, int], None]  # the step, how many parts are done, of how many


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is to do.

    ``least``: independent accounts a story must have to be compared (the full annotation is made for those alone).
    ``overlap``: days before a day that are grouped together with it.
    """

    least: int = 3
    overlap: int = 3


@dataclass(frozen=True, slots=True)
class Done:
    """What a run did, in counts; ``problems`` are those of its sources and parts."""

    articles: int
    repeated: int
    stories: int
    compared: int
    findings: int
    problems: tuple[Problem, ...]


def run(
    sources: Sequence[Source],
    out: Path,
    settings: Settings,
    engine: Engine,
    plan: Plan = Plan(),
    hears: Hears = lambda step, done, of: None,
    problems: Iterable[Problem] = (),
) -> Done:
    """Does it all; what is in ``out`` already and made of the same is not made again.  `NoParquet` without pyarrow."""
    tables.arrow()
    out.mkdir(parents=True, exist_ok=True)
    parts = out / "parts"
    met = list(problems)
    readings = [work.Reading(chunk, settings, str(parts)) for chunk in chunks(sources)]
    seen = [s for _, s in _each(engine, work.read, readings, "read", hears, met, lambda r: r.chunk.pieces[0].path)]
    met += [Problem(*p) for s in seen for p in s.problems]
    skip, repeated = _repeated(seen)
    groupings = list(_groupings(seen, skip, settings, plan, str(parts)))
    days = [(g.day, told) for g, told in _each(engine, work.group, groupings, "group", hears, met, lambda g: g.day)]
    placed = joined(days)
    tellings = list(_tellings(placed, settings, plan, str(parts)))
    list(_each(engine, work.tell, tellings, "compare", hears, met, lambda t: t.stories[0][0]))
    counts = _tables(out, placed, tellings)
    done = Done(len(placed), repeated, counts["stories"], counts["compared"], counts["findings"], tuple(met))
    _manifest(out, settings, plan, readings, done)
    _tidy(parts, {r.chunk.key for r in readings}, {f"{g.day}-{g.key}" for g in groupings}, {t.key for t in tellings})
    return done


def _each(
    engine: Engine,
    function: Callable[[T], R],
    tasks: Sequence[T],
    step: str,
    hears: Hears,
    met: list[Problem],
    called: Callable[[T], str],
) -> Iterator[tuple[T, R]]:
    """The tasks of a step, each with its result; what broke is told among the problems as lost."""
    hears(step, 0, len(tasks))
    for number, result in enumerate(engine.each(function, tasks)):
        if isinstance(result, Broken):
            met.append(Problem(called(tasks[number]), step, result.says, True))
        else:
            yield tasks[number], result
        hears(step, number + 1, len(tasks))


def _repeated(seen: Sequence[work.Seen]) -> tuple[frozenset[Part], int]:
    """Articles whose id came before with the same words: the same one delivered again."""
    known: set[tuple[str, str]] = set()
    skip: set[Part] = set()
    for one in seen:
        for day, held in sorted(one.days.items()):
            for place, (id, said) in enumerate(held):
                if (id, said) in known:
                    skip.add((one.key, day, place))
                known.add((id, said))
    return frozenset(skip), len(skip)


def _groupings(
    seen: Sequence[work.Seen], skip: frozenset[Part], settings: Settings, plan: Plan, folder: str
) -> Iterator[work.Grouping]:
    """A grouping a day, with the parts of the days before it that lie in its window."""
    by_day: dict[str, list[tuple[str, str]]] = defaultdict(list)
    said: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for one in seen:
        for day, held in one.days.items():
            by_day[day].append((one.key, day))
            said[one.key, day] = held
    for day in sorted(by_day):
        window = [*_window(day, plan.overlap, by_day), day]
        parts = tuple(part for d in window for part in by_day[d])
        skipped = frozenset(p for p in skip if p[:2] in parts)
        key = work.key_of(settings, [(part, said[part]) for part in parts], sorted(skipped))
        yield work.Grouping(key, day, parts, skipped, settings, folder)


def _window(day: str, overlap: int, known: Iterable[str]) -> list[str]:
    try:
        last = date.fromisoformat(day)
    except ValueError:
        return []  # what is undated stands alone
    days = {(last - timedelta(days=n)).isoformat() for n in range(1, overlap + 1)}
    return sorted(days & set(known))


def _tellings(placed: Sequence[Placed], settings: Settings, plan: Plan, folder: str) -> Iterator[work.Telling]:
    """The stories of enough independent accounts, some in a part."""
    stories: dict[str, list[Placed]] = defaultdict(list)
    for one in placed:
        stories[one.story].append(one)
    wanted = [
        (name, tuple(m.part for m in sorted(members, key=lambda m: (m.copy_of is not None, m.part))[:MOST]))
        for name, members in sorted(stories.items())
        if sum(m.copy_of is None for m in members) >= plan.least
    ]
    for start in range(0, len(wanted), TOGETHER):
        some = tuple(wanted[start : start + TOGETHER])
        yield work.Telling(work.key_of(settings, some), some, settings, folder)


def _tables(out: Path, placed: Sequence[Placed], tellings: Sequence[work.Telling]) -> Counter[str]:
    """Writes what came out; counts of stories, of those compared, and of findings."""
    by_day: dict[str, list[Placed]] = defaultdict(list)
    for one in placed:
        by_day[one.part[1]].append(one)
    folder = out / "articles"
    for day, held in sorted(by_day.items()):
        tables.write(folder / f"day={day}" / "part-0.parquet", "articles", _articles(out / "parts", day, held))
    for old in folder.glob("day=*"):
        if old.name.removeprefix("day=") not in by_day:
            shutil.rmtree(old)
    compared = {name for t in tellings for name, _ in t.stories}
    parts = [path for t in tellings if (path := out / "parts" / "tell" / f"{t.key}.jsonl.gz").exists()]
    return Counter(
        stories=tables.write(out / "stories.parquet", "stories", _stories(placed, compared)),
        compared=tables.write(out / "reports.parquet", "reports", _reports(parts)),
        findings=tables.write(out / "findings.parquet", "findings", _findings(parts)),
    )


def _articles(parts: Path, day: str, held: Sequence[Placed]) -> Iterator[dict[str, Any]]:
    where = {one.part: one for one in held}
    for chunk in dict.fromkeys(one.part[0] for one in held):
        for place, data in enumerate(files.records(parts / "read" / chunk / f"{day}.jsonl.gz")):
            one = where.get((chunk, day, place))
            if one is not None:
                yield {
                    "id": data["id"], "day": day, "title": data.get("title"), "text": data["text"],
                    "outlet": data.get("outlet", [None])[0], "published": data.get("published", [None])[0],
                    "language": data["language"], "url": data.get("url"), "source": data["source"],
                    "sha256": data["sha256"], "story": one.story, "copy_of": one.copy_of, "score": one.score,
                    "record": json.dumps(data, ensure_ascii=True),
                }  # fmt: skip


def _stories(placed: Sequence[Placed], compared: set[str]) -> Iterator[dict[str, Any]]:
    held: dict[str, list[Placed]] = defaultdict(list)
    for one in placed:
        held[one.story].append(one)
    for name, members in sorted(held.items()):
        days = sorted(m.part[1] for m in members)
        yield {"story": name, "first_day": days[0], "last_day": days[-1], "articles": len(members),
               "accounts": sum(m.copy_of is None for m in members), "compared": name in compared}  # fmt: skip


def _reports(parts: Iterable[Path]) -> Iterator[dict[str, Any]]:
    for path in parts:
        for record in files.records(path):
            yield {"story": record["story"], "report": json.dumps(record["report"], ensure_ascii=True)}


def _findings(parts: Iterable[Path]) -> Iterator[dict[str, Any]]:
    columns = ("kind", "type", "grade", "title", "comment", "speaker", "score", "relation")
    for path in parts:
        for record in files.records(path):
            ids = {a["letter"]: a["id"] for a in record["report"]["articles"]}
            for f in record["report"]["findings"]:
                evidence = [{**e, "article": ids[e["article"]]} for e in f["evidence"]]
                yield {
                    "story": record["story"], "finding": f["id"], **{c: f[c] for c in columns},
                    "articles": [ids[a] for a in f["articles"]], "missing": [ids[a] for a in f["missing"]],
                    "evidence": [{k: e[k] for k in ("article", "start", "end", "text", "role")} for e in evidence],
                }  # fmt: skip


def _manifest(out: Path, settings: Settings, plan: Plan, readings: Sequence[work.Reading], done: Done) -> None:
    """What was done with what; the same whichever engine did it, and when."""
    data = {
        "format": FORMAT, "version": rashomon.__version__, "settings": dataclasses.asdict(settings),
        "models": kit.weights(settings), "plan": dataclasses.asdict(plan),
        "chunks": [{"key": r.chunk.key, "pieces": [dataclasses.asdict(p) for p in r.chunk.pieces]} for r in readings],
        "articles": done.articles, "repeated": done.repeated, "stories": done.stories, "compared": done.compared,
        "findings": done.findings, "problems": [dataclasses.asdict(p) for p in done.problems],
    }  # fmt: skip
    part = out / ".manifest.json.part"
    part.write_text(json.dumps(data, ensure_ascii=True, indent=1) + "\n", encoding="ascii")
    os.replace(part, out / "manifest.json")


def _tidy(parts: Path, read: set[str], grouped: set[str], told: set[str]) -> None:
    """Lets go what earlier runs left and this one did not need."""
    for name, kept in (("read", read), ("group", grouped), ("tell", told)):
        for path in (parts / name).glob("*") if (parts / name).is_dir() else ():
            if path.name.removesuffix(".jsonl.gz") not in kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
