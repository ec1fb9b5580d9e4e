"""Search, feeds that are watched, problems met, the files of the look, and the description of all of it."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from starlette.requests import Request
from starlette.responses import Response

from rashomon.model.archive import HIT_KINDS, Feed, Hit, HitKind, Page, ProblemRow
from rashomon.present import clean
from rashomon.web import reply
from rashomon.web.desk import desk
from rashomon.web.reply import NotFound, Refused

FILES = {
    "style.css": "text/css", "report.js": "text/javascript", "lists.js": "text/javascript", "icon.svg": "image/svg+xml",
}  # fmt: skip


def _kind(request: Request) -> HitKind:
    kind = request.query_params.get("kind") or "statement"
    for known in HIT_KINDS:
        if kind == known:
            return known
    raise Refused(400, f"kind is one of {', '.join(HIT_KINDS)}")


def search(request: Request) -> Response:
    """What holds the words: statements, quotations or articles."""
    here, kind, words = desk(request), _kind(request), request.query_params.get("q", "")
    limit, offset = reply.numbers(request, reply.ROWS)
    counts = here.store.search.counts(words) if words else None
    if counts and not counts[kind].total and "kind" not in request.query_params:
        kind = max(counts, key=lambda k: counts[k].total)
    found: Page[Hit] = here.store.search.find(words, kind, limit, offset)
    return reply.page(
        request, "search.html", found=found, limit=limit, words=words, kind=kind, kinds=HIT_KINDS, counts=counts
    )


def search_json(request: Request) -> Response:
    """The same as JSON, a page of it."""
    limit, offset = reply.numbers(request, reply.ROWS)
    words = request.query_params.get("q", "")
    return reply.listed(desk(request).store.search.find(words, _kind(request), limit, offset), limit)


def search_csv(request: Request) -> Response:
    """All that holds the words, as CSV."""
    store, kind, words = desk(request).store, _kind(request), request.query_params.get("q", "")
    return reply.table(f"search-{kind}", lambda n, at: store.search.find(words, kind, n, at), reply.fields(Hit))


# --- feeds and problems ----------------------------------------------------------------------------------------------


def feeds(request: Request) -> Response:
    """The feeds that `rashomon watch` follows, and how they do."""
    return reply.page(request, "feeds.html", feeds=desk(request).store.watched.feeds())


def feeds_json(request: Request) -> Response:
    """The same as JSON."""
    found = desk(request).store.watched.feeds()
    return reply.listed(Page(tuple(found), len(found)), len(found))


def feeds_csv(request: Request) -> Response:
    """The same as CSV."""
    return reply.csv_of("feeds", map(reply.plain, desk(request).store.watched.feeds()), reply.fields(Feed))


def feeds_opml(request: Request) -> Response:
    """The same as OPML, for other readers and for `rashomon watch`."""
    outlines = "".join(
        f'<outline type="rss" text={quoteattr(clean.line(f.title) or f.url)} xmlUrl={quoteattr(clean.line(f.url))}/>'
        for f in desk(request).store.watched.feeds()
    )
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>Feeds watched by Rashomon</title>'
        f"</head><body>{outlines}</body></opml>\n"
    )
    return Response(text.encode("utf-8", "replace"), media_type="text/x-opml")


def problems(request: Request) -> Response:
    """What could not be read or done, newest first."""
    limit, offset = reply.numbers(request, reply.ROWS)
    found = desk(request).store.log.met(limit=limit, offset=offset)
    return reply.page(request, "problems.html", found=found, limit=limit)


def problems_json(request: Request) -> Response:
    """The same as JSON, a page of it."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.listed(desk(request).store.log.met(limit=limit, offset=offset), limit)


def problems_csv(request: Request) -> Response:
    """All of them as CSV."""
    store = desk(request).store
    return reply.table("problems", lambda n, at: store.log.met(limit=n, offset=at), reply.fields(ProblemRow))


# --- files and description -------------------------------------------------------------------------------------------


def static(request: Request) -> Response:
    """A file of the look; its address changes when it does, so that it can be kept for ever."""
    name = request.path_params["name"]
    if name not in FILES or reply.static(name) != request.url.path:
        raise NotFound("There is no such file.")
    headers = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(reply.look(name), media_type=FILES[name], headers=headers)


def robots(_: Request) -> Response:
    """Nothing here is for robots."""
    return Response("User-agent: *\nDisallow: /\n", media_type="text/plain")


def about(request: Request) -> Response:
    """How much the archive holds, where it lies, and the keys and addresses of the pages."""
    here = desk(request)
    return reply.page(
        request,
        "about.html",
        counts=here.remembered(("counts", here.store.stamp(), here.compared), here.store.counts),
        place=str(here.store.path),
        runs=here.store.log.runs(20),
    )


def about_json(request: Request) -> Response:
    """How much the archive holds."""
    return reply.as_json(reply.plain(desk(request).store.counts()))
