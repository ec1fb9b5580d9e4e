"""The outlets: the list, and one outlet's articles with what it alone tells and what was not found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from rashomon.model.archive import OutletRow, Row, StoryFilter, StoryRow
from rashomon.web import reply
from rashomon.web.desk import Desk, desk
from rashomon.web.reply import NotFound

STORIES = 20  # newest compared stories of an outlet that are looked through
LISTED = 40  # statements listed of each kind


@dataclass(frozen=True, slots=True)
class Statement:
    """A passage of a story: which row of its report, and the words."""

    story: str
    title: str
    finding: str
    article: str
    start: int
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """What an outlet tells in the stories looked through, with the numbers that it has to be seen against.

    ``shared`` statements and quotations several accounts have, ``found`` of them in this outlet too; ``alone_count``
    are told by it alone, ``missing_count`` were looked for in it and not found.
    """

    stories: int
    shared: int
    found: int
    alone: tuple[Statement, ...]
    alone_count: int
    missing: tuple[Statement, ...]
    missing_count: int


def outlets(request: Request) -> Response:
    """The list of outlets."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.page(request, "outlets.html", found=desk(request).store.told.outlets(limit, offset), limit=limit)


def outlets_json(request: Request) -> Response:
    """The list as JSON, a page of it."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.listed(desk(request).store.told.outlets(limit, offset), limit)


def outlets_csv(request: Request) -> Response:
    """The whole list as CSV."""
    return reply.table("outlets", desk(request).store.told.outlets, reply.fields(OutletRow))


def _outlet(request: Request) -> OutletRow:
    found = desk(request).store.told.outlet(request.path_params["name"])
    if found is None:
        raise NotFound(f"No article of an outlet called {request.path_params['name']} is in the archive.")
    return found


def outlet(request: Request) -> Response:
    """One outlet."""
    here, found = desk(request), _outlet(request)
    limit, offset = reply.numbers(request, reply.ROWS)
    articles = here.store.articles.page(outlet=found.key, limit=limit, offset=offset)
    return reply.page(request, "outlet.html", outlet=found, articles=articles, limit=limit, told=told(here, found))


def outlet_json(request: Request) -> Response:
    """One outlet with a page of its articles."""
    here, found = desk(request), _outlet(request)
    limit, offset = reply.numbers(request, reply.ROWS)
    articles = here.store.articles.page(outlet=found.key, limit=limit, offset=offset)
    return reply.as_json({
        **reply.plain(found), "told": reply.plain(told(here, found)), "total": articles.total, "offset": offset,
        "limit": limit, "items": [reply.plain(r) for r in articles.items],
    })  # fmt: skip


def outlet_csv(request: Request) -> Response:
    """All articles of one outlet."""
    store, found = desk(request).store, _outlet(request)
    return reply.table(
        f"outlet-{found.key}", lambda n, at: store.articles.page(outlet=found.key, limit=n, offset=at),
        reply.fields(Row),
    )  # fmt: skip


def told(here: Desk, outlet: OutletRow) -> Told:
    """Told here alone and not found here, in the newest stories of several accounts that were compared."""
    return here.remembered(("told", outlet, here.store.stamp(), here.compared), lambda: _told(here, outlet))


def _told(here: Desk, outlet: OutletRow) -> Told:
    rows = here.store.stories.page(StoryFilter(outlet=outlet.key, compared=True, least=2), STORIES).items
    alone: list[Statement] = []
    missing: list[Statement] = []
    shared = found = 0
    for row in rows:
        data = here.store.told.report(row.id)
        if data is None:
            continue
        mine = {a["letter"] for a in data["articles"] if _is(a["outlet"], outlet)}
        ids = {a["letter"]: a["id"] for a in data["articles"]}
        for f in data["findings"]:
            if f["kind"] in ("shared", "quote"):
                shared += 1
                found += bool(mine & set(f["articles"]))
            elif f["kind"] == "only" and mine & set(f["articles"]):
                alone.append(_statement(row, f, ids))
            elif f["kind"] == "left-out" and mine & set(f["missing"]):
                missing.append(_statement(row, f, ids))
    return Told(
        len(rows), shared, found, tuple(alone[:LISTED]), len(alone), tuple(missing[:LISTED]), len(missing)
    )  # fmt: skip


def _statement(row: StoryRow, f: dict[str, Any], ids: dict[str, str]) -> Statement:
    e = f["evidence"][0]
    return Statement(row.id, row.title, f["id"], ids.get(e["article"], ""), e["start"], e["text"])


def _is(name: str | None, outlet: OutletRow) -> bool:
    return name is not None and name.casefold() == outlet.name.casefold()
