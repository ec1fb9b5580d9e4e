"""The table of stories with what it can be narrowed by, as a page, JSON, CSV and a feed of what is new and changed."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.model.archive import STORY_ORDERS, Facet, Facets, StoryFilter, StoryRow
from rashomon.present import clean
from rashomon.web import reply, sessions
from rashomon.web.desk import desk
from rashomon.web.reply import Refused

# What stories can be narrowed by: the name in the address, its heading, and the facet that lists its values.
NARROWING = (
    ("outlet", "Outlet", "outlets"),
    ("language", "Language", "languages"),
    ("person", "Person", "people"),
    ("place", "Place", "places"),
    ("type", "Type of difference", "types"),
)
SHOWN = 8  # values of a facet that stand open
COUNTED = 500  # newest stories that the archive counts facets in
IN_FEED = 60


def home(_: Request) -> Response:
    """To the stories."""
    return RedirectResponse("/stories", 307)


def wanted(request: Request) -> StoryFilter:
    """The filter that an address asks for; `Refused` for a day or an order that is none."""
    q = request.query_params
    order = q.get("order") or "newest"
    if order not in STORY_ORDERS:
        raise Refused(400, f"order is one of {', '.join(STORY_ORDERS)}")
    least = q.get("least") or "1"
    if not least.isdecimal() or len(least) > 6:
        raise Refused(400, "least is a whole number")
    days = {}
    for name in ("since", "until"):
        try:
            days[name] = date.fromisoformat(q[name]).isoformat() if q.get(name) else None
        except ValueError as error:
            raise Refused(400, f"{name} is a day written like 2025-07-07") from error
    return StoryFilter(
        words=q.get("q", ""),
        outlet=q.get("outlet") or None,
        language=q.get("language") or None,
        person=q.get("person") or None,
        place=q.get("place") or None,
        type=q.get("type") or None,
        since=days["since"],
        until=days["until"],
        least=int(least),
        differing=True if q.get("differing") else None,
        order=order,
    )


def given(f: StoryFilter) -> dict[str, Any]:
    """A filter as the query of an address."""
    d: dict[str, Any] = {k: v for k, v in dataclasses.asdict(f).items() if v not in (None, "", False)}
    d["q"] = d.pop("words", "")
    if d.get("least") == 1:
        del d["least"]
    if d.get("order") == "newest":
        del d["order"]
    if d.pop("differing", None):
        d["differing"] = "1"
    return {k: v for k, v in d.items() if v not in ("", None)}


def stories(request: Request) -> Response:
    """The table of stories."""
    here = desk(request)
    f = wanted(request)
    limit, offset = reply.numbers(request, reply.ROWS)
    found = here.store.stories.page(f, limit, offset)
    since = sessions.last_visit(request)
    return reply.page(
        request, "stories.html",
        found=found, limit=limit, filter=f, given=given(f), facets=_facets(here.facets(f)),
        new=lambda row: since is not None and _seconds(row.changed) > since, first=since is None,
        orders=STORY_ORDERS, narrowing=NARROWING, shown=SHOWN, counted=COUNTED,
        hits=here.store.search.counts(f.words) if f.words else None,
    )  # fmt: skip


def _facets(facets: Facets) -> list[tuple[str, str, tuple[Facet, ...]]]:
    return [(name, heading, values) for name, heading, of in NARROWING if (values := getattr(facets, of))]


def _seconds(moment: str) -> float:
    try:
        return datetime.fromisoformat(moment).timestamp()
    except ValueError:
        return 0.0


def stories_json(request: Request) -> Response:
    """The table as JSON, a page of it."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.listed(desk(request).store.stories.page(wanted(request), limit, offset), limit)


def stories_csv(request: Request) -> Response:
    """The whole table as CSV."""
    f, store = wanted(request), desk(request).store
    return reply.table("stories", lambda limit, offset: store.stories.page(f, limit, offset), reply.fields(StoryRow))


def stories_atom(request: Request) -> Response:
    """New and changed stories as an Atom feed; the same narrowing as the table."""
    rows = desk(request).store.stories.page(wanted(request), IN_FEED, 0).items
    rows = tuple(sorted(rows, key=lambda r: r.changed, reverse=True))
    base = str(request.base_url).rstrip("/")
    updated = max((r.changed for r in rows), default="1970-01-01T00:00:00Z")
    entries = "".join(_entry(base, r) for r in rows)
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>Rashomon: new and changed stories</title><id>{escape(base)}/stories</id>"
        f"<updated>{escape(updated)}</updated><author><name>Rashomon</name></author>"
        f'<link rel="self" href={quoteattr(base + "/stories.atom")}/>'
        f"<link href={quoteattr(base + '/stories')}/>{entries}</feed>\n"
    )
    return Response(text.encode("utf-8", "replace"), media_type="application/atom+xml")


def _entry(base: str, r: StoryRow) -> str:
    link = f"{base}/story/{reply.path(r.id)}"
    says = f"{r.first_day} to {r.last_day}: {r.accounts} accounts in {r.outlets} outlets"
    if r.compared:
        says += f"; {r.differs} differences, {r.shared} shared statements, {r.quotes} quotations"
    return (
        f"<entry><title>{escape(clean.line(r.title) or r.id)}</title><id>{escape(link)}</id>"
        f"<updated>{escape(r.changed)}</updated><link href={quoteattr(link)}/><summary>{escape(says)}</summary></entry>"
    )
