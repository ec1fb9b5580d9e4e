"""A person's corrections: kept as data, applied at once, heeded by every later run, and taken back when undone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date

from rashomon.model.archive import ChangeRow, Correction, Kept
from rashomon.seams import Store


class CannotCorrect(ValueError):
    """A correction that means nothing here; says why."""


def correct(store: Store, wanted: Correction) -> list[Correction]:
    """Applies a correction and keeps it; for several stories that become one, a correction each.

    Raises `CannotCorrect` where articles or stories are not there, or already stand as wanted.
    """
    with store.batch():
        if wanted.kind in ("speaker", "date"):
            made = [_stated(store, wanted)]
        elif wanted.kind in ("same", "merge"):
            made = _joined(store, wanted)
        else:
            made = [_parted(store, wanted)]
        return [found for c in made if (found := store.corrections.get(store.corrections.add(c))) is not None]


def undo(store: Store, number: int) -> Correction:
    """Takes a correction back: what it moved, and is still there, goes back.  `CannotCorrect` where there is none."""
    with store.batch():
        c = store.corrections.get(number)
        if c is None or not store.corrections.undo(number):
            raise CannotCorrect(f"no correction {number} that holds")
        if c.moved and len(c.stories) == 2:
            source, into = c.stories
            now = store.stories.of(c.moved)
            back = [i for i in c.moved if now.get(i) == into]
            _move(store, back, into, source, f"correction {number} was undone")
        elif c.kind == "date":
            for kept in store.articles.some(c.articles):
                published = kept.article.published
                store.articles.set_day(kept.row.id, published.value[:10] if published else kept.row.added[:10])
        store.stories.refresh(store.stories.refresh_of(c.articles))
        found = store.corrections.get(number)
    return found or c


def _stated(store: Store, c: Correction) -> Correction:
    """A speaker or a date."""
    kept = store.articles.some(c.articles)
    if not kept or len(kept) != len(set(c.articles)):
        raise CannotCorrect("no such article in the archive: " + ", ".join(c.articles))
    if c.kind == "date":
        for k in kept:
            store.articles.set_day(k.row.id, _day(c.value) or k.row.added[:10])
    elif not 0 <= c.start < c.end <= min(len(k.article.text) for k in kept):
        raise CannotCorrect(f"{c.start}-{c.end} is no place in the article")
    store.stories.refresh(store.stories.refresh_of(c.articles))
    return c


def _day(value: str) -> str:
    if not value:
        return ""
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise CannotCorrect(f"{value!r} is not a day written like 2025-07-07") from error


def _joined(store: Store, c: Correction) -> list[Correction]:
    """Articles that tell one story, or stories that are one: all goes into the first."""
    if c.kind == "same":
        of = store.stories.of(c.articles)
        stories = [of[i] for i in c.articles if i in of]
    else:
        stories = [row.id for s in c.stories if (row := store.stories.get(s)) is not None]
    into, *sources = dict.fromkeys(stories) or [""]
    if not sources:
        raise CannotCorrect("that takes two stories of the archive; these are one already, or not there")
    made = []
    for source in sources:
        moved = tuple(k.row.id for k in _all_in(store, source))
        _move(store, moved, source, into, "a person said so", kind="merge")
        made.append(Correction(c.kind, c.articles, (source, into), moved, note=c.note))
    return made


def _parted(store: Store, c: Correction) -> Correction:
    """Articles that leave their story: the first of ``not-same``, all of ``split``."""
    leaving = c.articles[:1] if c.kind == "not-same" else c.articles
    of = store.stories.of(leaving)
    sources = set(of.values())
    if len(sources) != 1 or len(of) != len(set(leaving)):
        raise CannotCorrect("the articles that leave must all be in one story of the archive")
    source = sources.pop()
    staying = [k for k in _all_in(store, source) if k.row.id not in of]
    copying = [k.row.id for k in staying if k.row.copy_of in of and c.kind == "not-same"]
    moved = (*leaving, *copying)
    if len(staying) == len(copying):
        raise CannotCorrect("nothing would be left of the story")
    made = store.stamp().corrections + 1
    digest = hashlib.blake2b(f"{moved[0]}\x1f{made}".encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    into = f"s-{digest}-c{made}"  # grouping ends its own names otherwise: the two never meet
    _move(store, moved, source, into, "a person said so", kind="split")
    return Correction(c.kind, c.articles, (source, into), moved, note=c.note)


def _all_in(store: Store, story: str) -> Sequence[Kept]:
    return store.articles.in_story(story)


def _move(store: Store, articles: Iterable[str], source: str, into: str, says: str, kind: str = "move") -> None:
    moved = tuple(articles)
    if moved:
        store.stories.move(moved, into)
        store.stories.log([ChangeRow(0, kind, source, into, moved, says, "")])
