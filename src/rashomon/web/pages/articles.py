"""One article with its text and where it is told again, and its versions with what changed between them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response

from rashomon import archive, runs
from rashomon.model.archive import Kept, QuoteRow, Row
from rashomon.present import places, texts
from rashomon.web import reply
from rashomon.web.desk import desk
from rashomon.web.reply import NotFound

VERSIONS = 60  # of an article that are shown, the newest
STEPS = 1_000_000  # of laying two such passages beside each other (`runs`): a page has many
WORDS = 600  # of a changed passage that are compared word by word; a longer one is shown whole
_WORD = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a changed passage."""

    how: Literal["same", "out", "in"]
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """From one version to the next: what changed, each change word by word."""

    older: Row
    newer: Row
    changes: tuple[tuple[str, tuple[Piece, ...]], ...]


def _kept(request: Request) -> Kept:
    id = request.path_params["id"]
    found = desk(request).store.articles.get(id)
    if found is None:
        raise NotFound(f"There is no article {id} in the archive.")
    return found


def article(request: Request) -> Response:
    """One article: what is known of it, its text, its quotations, its story."""
    here, kept = desk(request), _kept(request)
    blocks = [
        (p["number"], kept.article.text[p["start"] : p["end"]], p["start"])
        for p in places.paragraphs_of(kept.article.text)
    ]
    return reply.page(
        request, "article.html",
        kept=kept, row=kept.row, blocks=blocks, dim=_furniture(kept),
        story=here.store.stories.get(kept.row.story) if kept.row.story else None,
        quotes=here.store.told.quotes_in(kept.row.id, 100), versions=len(here.store.articles.versions(kept.row.id)),
        correcting=here.store.writable,
    )  # fmt: skip


def _furniture(kept: Kept) -> list[tuple[int, int]]:
    return [(s, e) for s, e, kind in kept.article.furniture if kind in texts.FURNITURE]


def article_json(request: Request) -> Response:
    """The article as ``.jsonl`` sources hold it, with its row in the archive."""
    kept = _kept(request)
    a = kept.article
    return reply.as_json({
        "id": a.id, "text": a.text, "title": a.title, "outlet": a.outlet.value if a.outlet else None,
        "published": a.published.value if a.published else None, "language": a.language, "url": a.url,
        "row": reply.plain(kept.row),
    })  # fmt: skip


def article_csv(request: Request) -> Response:
    """The quotations of an article."""
    store, kept = desk(request).store, _kept(request)
    return reply.table(
        f"article-{kept.row.id}", lambda n, at: store.told.quotes_in(kept.row.id, n, at), reply.fields(QuoteRow)
    )


def versions(request: Request) -> Response:
    """What changed from version to version, the newest change first."""
    steps, row = _steps(request)
    return reply.page(request, "versions.html", steps=steps, row=row)


def versions_json(request: Request) -> Response:
    """The same as data."""
    steps, row = _steps(request)
    return reply.as_json({"article": reply.plain(row), "steps": [reply.plain(s) for s in steps]})


def versions_csv(request: Request) -> Response:
    """The same, a row a change."""
    steps, row = _steps(request)
    rows = [
        {
            "article": s.newer.id, "version": s.newer.version, "added": s.newer.added, "kind": kind,
            "was": "".join(p.text for p in pieces if p.how != "in"),
            "now": "".join(p.text for p in pieces if p.how != "out"),
        }
        for s in steps
        for kind, pieces in s.changes
    ]  # fmt: skip
    return reply.csv_of(f"versions-{row.id}", rows, ("article", "version", "added", "kind", "was", "now"))


def _steps(request: Request) -> tuple[list[Step], Row]:
    kept = _kept(request)
    all_of = desk(request).store.articles.versions(kept.row.id)[-VERSIONS:]
    steps = []
    for older, newer in itertools.pairwise(all_of):
        found = archive.changes_between(older.article, newer.article)
        steps.append(Step(older.row, newer.row, tuple((c.kind, tuple(pieces(c.was, c.now))) for c in found)))
    return steps[::-1], kept.row


def pieces(was: str, now: str) -> Iterator[Piece]:
    """A change word by word."""
    a, b = _WORD.findall(was), _WORD.findall(now)
    if not a or not b or len(a) > WORDS or len(b) > WORDS:
        if was:
            yield Piece("out", was)
        if now:
            yield Piece("in", now)
        return
    for same, i, j, k, m in runs.laid(a, b, STEPS):
        if same:
            yield Piece("same", "".join(a[i:j]))
            continue
        if i < j:
            yield Piece("out", "".join(a[i:j]))
        if k < m:
            yield Piece("in", "".join(b[k:m]))
