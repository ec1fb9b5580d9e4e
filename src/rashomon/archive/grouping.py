"""Grouping that is remembered: the articles go into an archive, and each is told its place there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from rashomon.archive.adding import Adder
from rashomon.model import Problem
from rashomon.model.archive import Added, ChangeRow
from rashomon.seams import Encoder, Placed, Source, Store
from rashomon.settings import Settings
from rashomon.taking import Reading

_PIECE = 500  # articles whose places are asked for together
_PAGE = 1000  # changes read at a time


@dataclass
class Listed:
    """Where every article given is, in order, under the id it was given; what changed on the way; what was met."""

    placed: list[Placed] = field(default_factory=list)
    changes: list[ChangeRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class _Lister(Adder):
    """Remembers for every article given its id, and its id in the archive."""

    listed: list[tuple[str, str]]

    def flush(self) -> list[Added]:
        given = [item.article.id for item in self._waiting]
        added = super().flush()
        self.listed.extend(zip(given, (a.id for a in added), strict=True))
        return added


def grouped(
    sources: Iterable[Source], store: Store, settings: Settings, encoder: Encoder | None, window: float | None = None,
    reading: Reading | None = None,
) -> Listed:  # fmt: skip
    """Adds the sources to an archive and tells where each article is in the end; one that is there already is not
    added again, and has the place it has.  The last repair is done."""
    known = store.stamp().changes
    lister = _Lister(store, settings, encoder, command="group", window=window, reading=reading)
    lister.listed = []
    for source in sources:
        lister.source(source)
    found = Listed(problems=lister.close().problems)
    for at in range(0, len(lister.listed), _PIECE):
        some = lister.listed[at : at + _PIECE]
        places = {p.article: p for p in store.stories.placings(list(dict.fromkeys(kept for _, kept in some)))}
        for given, kept in some:
            p = places[kept]
            found.placed.append(Placed(given, p.story, p.copy_of, round(p.score, 4), p.reasons))
    fresh, offset = store.stamp().changes - known, 0
    while len(found.changes) < fresh and (page := store.stories.changes(limit=_PAGE, offset=offset)).items:
        found.changes += page.items[: fresh - len(found.changes)]
        offset += _PAGE
    found.changes.reverse()
    return found
