"""Corrections, problems and repairs of the archive from the command line."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from rashomon import archive as shelf
from rashomon import kit
from rashomon.commands import manifest, streams
from rashomon.commands.shelf import dumped, opened
from rashomon.commands.streams import Failed, emit, tell
from rashomon.model.archive import CORRECTION_KINDS, Correction, RunRow
from rashomon.present.clean import clip, line

_PLACE = re.compile(r"(.+):(\d+)-(\d+)")


def correct(kind: str, names: Sequence[str], path: Path | None, note: str, form: str) -> int:
    """Apply, undo or list corrections; the exit status."""
    if not (path or shelf.place()).exists():
        raise Failed(f"{path or shelf.place()}: no archive there yet; `rashomon add` makes one")
    store = opened(path, writable=kind != "list")
    try:
        if kind == "list":
            made = list(store.corrections.page(limit=10_000).items)
        elif kind == "undo":
            made = [shelf.undo(store, int(n)) for n in _numbers(names)]
        else:
            made = shelf.correct(store, wanted(kind, names, note))
    except shelf.CannotCorrect as error:
        raise Failed(str(error)) from error
    if form == "json":
        emit((json.dumps([dataclasses.asdict(c) for c in made], ensure_ascii=False, indent=1), "\n"), None)
    else:
        emit((_line(c) + "\n" for c in made), None)
    return streams.DONE


def wanted(kind: str, names: Sequence[str], note: str = "") -> Correction:
    """The correction that a person named; click.UsageError where the names do not fit the kind."""
    context = click.get_current_context(silent=True)
    known = next(k for k in CORRECTION_KINDS if k == kind)
    least = {"not-same": 1, "split": 1}.get(kind, 2)
    if len(names) < least:
        raise click.UsageError(f"{kind} takes {least} names or more", context)
    if kind == "merge":
        return Correction(known, stories=tuple(names), note=note)
    if kind == "speaker":
        place = _PLACE.fullmatch(names[0])
        if place is None:
            raise click.UsageError(f"{names[0]!r} is not a place written like 84f210f65bb1:120-188", context)
        return Correction(
            known, (place[1],), value=" ".join(names[1:]), start=int(place[2]), end=int(place[3]), note=note
        )
    if kind == "date":
        return Correction(known, (names[0],), value=names[1], note=note)
    return Correction(known, tuple(names), note=note)


def _numbers(names: Sequence[str]) -> Sequence[str]:
    if not names or not all(n.isdigit() for n in names):
        raise click.UsageError("undo takes numbers of corrections", click.get_current_context(silent=True))
    return names


def _line(c: Correction) -> str:
    what = f"{c.articles[0]}:{c.start}-{c.end}" if c.kind == "speaker" else " ".join(c.articles)
    went = f"  {c.stories[0]} → {c.stories[1]}" if len(c.stories) == 2 else ""
    state = f"  undone {c.undone}" if c.undone else ""
    note = f"  ({c.note})" if c.note else ""
    return line(f"{c.number}  {c.at}  {c.kind}  {what}{went}  {c.value}".rstrip() + state + note)


def problems(path: Path | None, run: int | None, lost: bool, form: str, limit: int, offset: int, *, plain: bool) -> int:
    """List problems; the exit status."""
    page = opened(path, writable=False).log.met(run=run, lost=True if lost else None, limit=limit, offset=offset)
    if form == "json":
        emit((dumped(page), "\n"), None)
        return streams.DONE
    columns = streams.pen(None, plain=plain).columns
    for p in page.items:
        marks = "".join((" lost" if p.lost else "", " put aside" if p.raw else ""))
        emit((f"{p.number}  {p.at}  {p.step}{marks}  {clip(line(p.where), columns)}\n  {line(p.says)}\n",), None)
    if page.total > len(page.items):
        tell(f"{len(page.items)} of {page.total} problems")
    return streams.DONE


def runs(path: Path | None, number: int | None, form: str, limit: int, offset: int, *, plain: bool) -> int:
    """List runs, or write the record of one; the exit status."""
    store = opened(path, writable=False)
    columns = streams.pen(None, plain=plain).columns
    if number is None:
        page = store.log.runs(limit, offset)
        emit((dumped(page), "\n") if form == "json" else map(_run_line, page.items), None)
        if form != "json" and page.total > len(page.items):
            tell(f"{len(page.items)} of {page.total} runs")
        return streams.DONE
    run = store.log.run(number)
    if run is None:
        raise Failed(f"no run {number} in the archive")
    record = manifest.of_run(store, run)
    if form == "json":
        emit((json.dumps(record, ensure_ascii=False, indent=1), "\n"), None)
        return streams.DONE
    told = {"version": run.version, **{f"weights of {k}": v for k, v in run.models.items()}, **run.settings}
    emit((_run_line(run), *(f"  {k}: {line(str(v))}\n" for k, v in told.items())), None)
    for s in record["sources"]:
        digest = (s["sha256"] or "no digest")[:12]
        emit((clip(f"  read {s['articles']:,}  {digest}  {line(s['name'])}", columns) + "\n",), None)
    for p in record["problems"]:
        emit((f"  {p['step']}{' lost' if p['lost'] else ''}  {line(p['where'])}: {line(p['says'])}\n",), None)
    return streams.DONE


def _run_line(run: RunRow) -> str:
    ended = run.ended or "not by itself"
    what = f"{run.added:,} new, {run.again:,} known, {run.problems:,} problems"
    return f"{run.number}  {line(run.command)}  {run.started} – {ended}  {what}\n"


def put_aside(number: int, path: Path | None) -> int:
    """Write the bytes put aside with a problem; the exit status."""
    raw = opened(path, writable=False).log.put_aside(number)
    if raw is None:
        raise Failed(f"nothing was put aside with problem {number}")
    sys.stdout.buffer.write(raw)
    return streams.DONE


def repair(path: Path | None, output: Path | None, form: str) -> int:
    """Check the archive and save what can be read; the exit status."""
    done = kit.repaired(path or shelf.place(), output)
    if form == "json":
        emit((dumped(done), "\n"), None)
    elif done.sound:
        tell(f"{done.file}: nothing is wrong with it")
    else:
        lost = ", ".join(f"{n} rows of {t}" for t, n in done.lost.items()) or "nothing that it held"
        tell(f"{done.file}: damaged ({line(done.says)}); {done.saved:,} articles saved; lost, at least: {lost}")
        tell(f"mended: {done.mended}; the damaged file: {done.damaged}")
    return streams.LOST if done.lost or not (done.sound or done.saved) else streams.DONE
