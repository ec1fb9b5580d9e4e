"""Answers: pages from templates, lists as JSON, and as CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse

from rashomon.model.archive import Page
from rashomon.present import clean, drawn
from rashomon.present.data import dump
from rashomon.present.exports.flat import defused
from rashomon.present.page import environment, source
from rashomon.web import sessions

T = TypeVar("T")

ROWS = 50  # of a page
MOST_ROWS = 1_000  # of a JSON answer
PIECE = 1_000  # rows read together while a table streams
# What a spreadsheet would run when a cell begins with it, in narrow and wide forms.
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# Marks around what a search found (`Hit.snippet`).
_FOUND = re.compile("\x02([^\x02\x03]*)\x03")


class NotFound(LookupError):
    """Nothing is at this address; says what is missing."""


class Refused(RuntimeError):
    """A request that is understood and not carried out: the status and the reason."""

    def __init__(self, status: int, says: str) -> None:
        super().__init__(says)
        self.status = status


# --- pages -----------------------------------------------------------------------------------------------------------


@cache
def templates() -> Environment:
    """The web's templates, before those of the report."""
    made = environment(
        ChoiceLoader([PackageLoader("rashomon.web", "templates"), PackageLoader("rashomon.present", "templates")])
    )
    made.filters["path"] = path
    made.filters["snippet"] = snippet
    made.globals.update(static=static, url=address, web=drawn.web, lang=drawn.lang, count="{:,}".format)
    return made


def path(name: str) -> str:
    """A name as a part of an address."""
    return quote(name.encode("utf-8", "replace"), safe="~:")


def address(base: str, **query: Any) -> str:
    """An address with a query; what is None or empty is left out."""
    given = {k: v for k, v in query.items() if v not in (None, "", (), 0)}
    return f"{base}?{urlencode(given, doseq=True, errors='replace')}" if given else base


def snippet(text: str) -> Markup:
    """A snippet with what was found marked."""
    out: list[Markup] = []
    at = 0
    for found in _FOUND.finditer(text):
        out += [_inner(text[at : found.start()]), Markup("<mark>"), _inner(found[1]), Markup("</mark>")]
        at = found.end()
    return Markup("").join([*out, _inner(text[at:])])


def _inner(text: str) -> Markup:
    """A stretch within a line: its own spaces at the ends stay."""
    return escape(clean.line(f"|{text}|")[1:-1])


def static(name: str) -> str:
    """The address of a file of the look, which changes when the file does."""
    return f"/static/{hashlib.sha256(look(name).encode()).hexdigest()[:12]}/{name}"


@cache
def look(name: str) -> str:
    """A file of the look: the report's own, with the web's behind it."""
    if name == "style.css":
        return source("style.css") + "\n" + _own("web.css")
    return source("script.js") if name == "report.js" else _own(name)


@cache
def _own(name: str) -> str:
    env = Environment(loader=PackageLoader("rashomon.web", "static"), autoescape=True)
    assert env.loader is not None
    return env.loader.get_source(env, name)[0].strip()


def page(
    request: Request, name: str, status: int = 200, headers: Mapping[str, str] | None = None, **shown: Any
) -> Response:
    """A page from a template."""
    text = (
        templates()
        .get_template(name)
        .render(request=request, here=request.url.path, token=sessions.form_token(request), **shown)
    )
    return HTMLResponse(text.encode("utf-8", "replace"), status, dict(headers or {}))


# --- lists -----------------------------------------------------------------------------------------------------------


def numbers(request: Request, most: int) -> tuple[int, int]:
    """``limit`` and ``offset`` of a request, within bounds; `Refused` for what is no number."""
    try:
        limit = int(request.query_params.get("limit") or most)
        offset = int(request.query_params.get("offset") or 0)
    except ValueError as error:
        raise Refused(400, "limit and offset are whole numbers") from error
    return max(1, min(limit, MOST_ROWS)), max(0, min(offset, 10**9))


def as_json(value: Any) -> Response:
    """Data as JSON."""
    return Response(dump(value).encode("utf-8", "replace"), media_type="application/json")


def listed(found: Page[Any], limit: int) -> Response:
    """One page of a list as JSON."""
    return as_json({
        "total": found.total, "more_than": found.more_than, "offset": found.offset, "limit": limit,
        "items": [plain(item) for item in found.items],
    })  # fmt: skip


def plain(item: Any) -> dict[str, Any]:
    """A row as JSON holds it."""
    found: dict[str, Any] = dataclasses.asdict(item)
    return found


def table(name: str, fetch: Callable[[int, int], Page[Any]], columns: Iterable[str]) -> Response:
    """The whole list as CSV, streamed: what is read is sent before the next piece is read."""

    def rows() -> Iterator[Mapping[str, Any]]:
        offset = 0
        while True:
            found = fetch(PIECE, offset)
            yield from map(plain, found.items)
            offset += len(found.items)
            if len(found.items) < PIECE:
                return

    return csv_of(name, rows(), columns)


def csv_of(name: str, rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> Response:
    """Rows as CSV."""
    names = list(columns)

    def lines() -> Iterator[bytes]:
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        writer.writerow(names)
        for i, row in enumerate(rows):
            writer.writerow([cell(row.get(c)) for c in names])
            if i % 200 == 199:
                yield _taken(buffer)
        yield _taken(buffer)

    disposition = f'attachment; filename="{re.sub(r"[^A-Za-z0-9._-]", "-", name)[:80]}.csv"'
    return StreamingResponse(
        lines(), media_type="text/csv; charset=utf-8", headers={"content-disposition": disposition}
    )


def _taken(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8", "replace")


def cell(value: Any) -> str:
    """A value as a cell: lists joined, and nothing that a spreadsheet would take for a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        value = "; ".join(v if isinstance(v, str) else json.dumps(v, ensure_ascii=False) for v in value)
    elif isinstance(value, dict):
        value = json.dumps(value, ensure_ascii=False)
    text = clean.block(str(value))
    return text if _NUMBER.fullmatch(text) else defused(text)


def fields(kind: type) -> list[str]:
    """The columns of a row's class."""
    return [f.name for f in dataclasses.fields(kind)]
