"""The archive from the command line: adding, listing, comparing, searching, forgetting."""

from __future__ import annotations

import dataclasses
import itertools
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from rashomon import archive as shelf
from rashomon import kit, present
from rashomon.commands import streams
from rashomon.commands.reports import put_out
from rashomon.commands.sources import gathered
from rashomon.commands.streams import Failed, emit, tell
from rashomon.model import Problem
from rashomon.model.archive import Hit, HitKind, Kept, Page, StoryFilter, StoryRow
from rashomon.present.clean import clip, line
from rashomon.seams import Store
from rashomon.settings import Settings

_MARKS = str.maketrans("\x02\x03", "«»")


def opened(path: Path | None, *, writable: bool = True) -> Store:
    """The archive named, or the one at its usual place.  One that is only read must be there."""
    return kit.store(path or shelf.place(), writable=writable)


def add(
    names: Sequence[str], path: Path | None, settings: Settings, *, compared: bool, grouped: bool, keep_raw: bool
) -> int:
    """Add the named sources; the exit status."""
    sources, missing = gathered(names, settings)
    streams.tell_problems(missing)
    if not sources:
        raise Failed("nothing to add")
    met: list[Problem] = list(missing)
    store = opened(path)
    encoder = kit.vectors(settings, met) if grouped else None
    outcome = shelf.add(
        sources, store, settings, encoder, problems=met, keep_raw=keep_raw, grouped=grouped,
        told=progressing(),
    )  # fmt: skip
    streams.progress("")
    streams.tell_problems([p for p in outcome.problems if p not in missing])
    waiting = len(store.stories.uncompared())
    tell(told_of(outcome, store))
    if compared:
        tell_all(store, settings)
    elif waiting:
        more = "1,000 or more" if waiting >= 1000 else str(waiting)
        tell(f"stories of several accounts to compare: {more}; `rashomon story ID` does one, `stories --compare` all")
    store.close()
    if not outcome.added and not outcome.again:
        raise Failed("nothing could be added")
    return streams.status(outcome.problems)


def progressing() -> Callable[[shelf.Outcome], None]:
    """What shows how far adding is."""
    tells = streams.Often()
    return lambda o: tells(f"{o.read:,} articles read, {o.added:,} new, {o.again:,} known")


def told_of(outcome: shelf.Outcome, store: Store) -> str:
    """What a run did, in a line."""
    counts = store.counts()
    newer = f", {outcome.versions:,} of them newer versions" if outcome.versions else ""
    known = f", {outcome.again:,} known already" if outcome.again else ""
    return (f"{outcome.added:,} added{newer}{known}; {store.path} holds {counts.articles:,} articles"
            f" in {counts.stories:,} stories")  # fmt: skip


def tell_all(store: Store, settings: Settings) -> None:
    """Compares every story of several accounts that changed since its last comparison."""
    chosen = kit.kit(settings)
    streams.tell_problems(chosen.problems)
    done = 0
    while waiting := store.stories.uncompared(limit=100):
        for id in waiting:
            streams.progress(f"{done:,} stories compared")
            shelf.tell(store, id, chosen, settings)
            done += 1
    streams.progress("")
    tell(f"{done:,} stories compared")


def stories(
    path: Path | None, wanted: Mapping[str, Any], form: str, limit: int, offset: int, *, compared: bool, plain: bool
) -> int:
    """List stories; the exit status."""
    store = opened(path, writable=compared)
    if compared:
        tell_all(store, Settings())
    chosen = {**wanted, "differing": True if wanted["differing"] else None}
    page = store.stories.page(StoryFilter(**chosen), limit, offset)
    pen = streams.pen(None, plain=plain)
    _list(page, form, (_story_lines(s, pen.columns) for s in page.items), "stories")
    return streams.DONE


def _story_lines(s: StoryRow, columns: int) -> str:
    days = s.last_day if s.first_day == s.last_day else f"{s.first_day} – {s.last_day}"
    told = f"{s.accounts} accounts" if s.accounts != 1 else "1 account"
    copies = f" + {s.articles - s.accounts} copies" if s.articles > s.accounts else ""
    found = f", {s.differs} differences, {s.shared} shared" if s.compared else ""
    found = ", not compared" if not s.compared and s.accounts > 1 else found
    found += f", continues {s.continues}" if s.continues else ""
    return f"{s.id}  {days}  {told}{copies}{found}\n  {clip(line(s.title), columns - 2)}\n"


def _list(page: Page[Any], form: str, lines: Iterator[str], what: str) -> None:
    """A page of rows as lines or as JSON."""
    if form == "json":
        emit((dumped(page), "\n"), None)
        return
    emit(lines, None)
    shown = page.offset + len(page.items)
    if page.total > shown or page.offset or page.more_than:
        more = "more than " if page.more_than else ""
        tell(f"{page.offset + 1:,}–{shown:,} of {more}{page.total:,} {what}; --limit and --offset show others")
    elif not page.items:
        tell(f"no {what}")


def dumped(value: Any) -> str:
    """Records of the archive as JSON."""
    return json.dumps(dataclasses.asdict(value), ensure_ascii=False, indent=1, default=list)


def story(
    id: str, path: Path | None, settings: Settings, form: str, output: Path | None, *, plain: bool, opened: bool = False
) -> int:
    """Write the comparison of a story and remember it; the exit status."""
    store = _readable(path)
    try:
        data = shelf.tell(store, id, kit.kit(settings), settings)
    except shelf.NoSuchStory as error:
        raise Failed(str(error)) from error
    try:
        told = present.parsed(json.dumps(data))
    except present.NotOurs as error:
        raise Failed(f"the report kept of {id} cannot be read: {error}") from error
    put_out(told, form, output, plain=plain)
    if opened and output is not None:
        from rashomon.commands.compare import open_page

        open_page(output)
    return streams.DONE


def _readable(path: Path | None) -> Store:
    """The archive, which must be there; written into where that can be done."""
    where = path or shelf.place()
    if not where.exists():
        raise Failed(f"{where}: no archive there yet; `rashomon add` makes one")
    return kit.store(where)


def articles(id: str, path: Path | None, output: Path | None) -> int:
    """Write the articles of a story as JSON lines that every command reads; the exit status."""
    store = opened(path, writable=False)
    row = store.stories.get(id) or store.stories.get(store.stories.of([id]).get(id, ""))
    if row is None:
        raise Failed(f"no story {id} in the archive")
    emit((json.dumps(_article(k), ensure_ascii=False) + "\n" for k in store.articles.in_story(row.id)), output)
    return streams.DONE


def _article(kept: Kept) -> dict[str, Any]:
    a = kept.article
    known = {
        "id": a.id, "title": a.title, "text": a.text, "published": a.published.value if a.published else None,
        "outlet": a.outlet.value if a.outlet else None, "language": a.language, "url": a.url,
        "authors": list(a.authors) or None,
    }  # fmt: skip
    return {k: v for k, v in known.items() if v is not None} | {k: v for k, v in a.extra.items() if k not in known}


def search(words: str, path: Path | None, kind: str, form: str, limit: int, offset: int, *, plain: bool) -> int:
    """List what a search finds; the exit status."""
    store = opened(path, writable=False)
    wanted: HitKind = "statement" if kind == "statement" else "quote" if kind == "quote" else "article"
    page = store.search.find(words, wanted, limit, offset)
    pen = streams.pen(None, plain=plain)
    _list(page, form, (_hit_lines(h, pen.columns) for h in page.items), {"quote": "quotations"}.get(kind, kind + "s"))
    return streams.DONE


def _hit_lines(h: Hit, columns: int) -> str:
    place = f"{h.article or ''}{f':{h.start}-{h.end}' if h.end else ''}"
    who = ", ".join(filter(None, (h.day, h.outlet, h.speaker)))
    about = f"  {h.story} {h.finding or ''}".rstrip() if h.story else ""
    snippet = line(h.snippet.translate(_MARKS))
    return f"{line(place)}  {line(who)}{about}\n  {clip(line(h.title), columns - 2)}\n  {clip(snippet, 2 * columns)}\n"


def versions(id: str, path: Path | None, form: str, *, plain: bool) -> int:
    """Show the versions of an article and what changed between them; the exit status."""
    store = opened(path, writable=False)
    found = store.articles.versions(id)
    if not found:
        raise Failed(f"no article {id} in the archive")
    steps = [shelf.changes_between(a.article, b.article) for a, b in itertools.pairwise(found)]
    if form == "json":
        data = [
            {**dataclasses.asdict(k.row), "changes": [dataclasses.asdict(c) for c in changes]}
            for k, changes in zip(found, [[], *steps], strict=True)
        ]
        emit((json.dumps(data, ensure_ascii=False, indent=1), "\n"), None)
        return streams.DONE
    pen = streams.pen(None, plain=plain)
    for k, changes in zip(found, [[], *steps], strict=True):
        emit((f"version {k.row.version}  {line(k.row.id)}  added {k.row.added}\n",), None)
        for c in changes:
            was, now = (clip(line(t), pen.columns - 4) for t in (c.was, c.now))
            emit((f"  {c.kind}\n", f"  - {was}\n" if was else "", f"  + {now}\n" if now else ""), None)
    return streams.DONE


def forget(ids: Sequence[str], path: Path | None, story: str | None, *, yes: bool) -> int:
    """Take articles out; the exit status."""
    store = _readable(path)
    wanted = list(ids)
    if story is not None:
        wanted += [k.row.id for k in store.articles.in_story(story)]
    kept = store.articles.some(wanted)
    unknown = sorted(set(ids) - {k.row.id for k in kept})
    if not kept:
        raise Failed("no such article in the archive" if ids else f"no story {story} in the archive")
    if not yes:
        if not sys.stdin.isatty():
            raise Failed("forgetting cannot be undone: say --yes")
        click.confirm(f"Forget {len(kept)} articles for good?", abort=True, err=True)
    with store.batch():
        touched = store.stories.refresh_of(k.row.id for k in kept)
        store.articles.forget(k.row.id for k in kept)
        store.stories.refresh(touched)
    store.tidy()
    tell(f"{len(kept)} articles forgotten")
    for id in unknown:
        tell(f"{id}: no such article in the archive")
    return streams.LOST if unknown else streams.DONE
