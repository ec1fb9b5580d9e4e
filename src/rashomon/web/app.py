"""The web app, put together: the guard, the addresses, and what is shown when something is not there or goes wrong."""

from __future__ import annotations

import contextlib
import logging
import secrets
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rashomon.model.archive import ArchiveDamaged, ArchiveError, ArchiveLocked
from rashomon.seams import Fetching, Store
from rashomon.settings import Settings
from rashomon.web import reply, sessions
from rashomon.web.desk import Desk
from rashomon.web.guard import Guard, TooMuch
from rashomon.web.jobs import Busy
from rashomon.web.reply import NotFound, Refused
from rashomon.web.routes import ADDRESSES
from rashomon.web.serving import Serving

_log = logging.getLogger("rashomon.web")


def app(
    store: Store, settings: Settings | None = None, serving: Serving | None = None, fetcher: Fetching | None = None
) -> Starlette:
    """The app on an archive; ``fetcher`` is the way to the web, None where that is not wanted."""
    serving = serving or Serving()
    desk = Desk(store, settings or Settings(), serving, fetcher)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(desk.close)

    made = Starlette(
        routes=[Route(a.path, a.view, methods=[a.method], name=f"{a.method} {a.path}") for a in ADDRESSES],
        middleware=[Middleware(Guard, serving=serving)],
        exception_handlers={
            HTTPException: _http, NotFound: _not_found, Refused: _refused, TooMuch: _too_much, Busy: _busy,
            ArchiveError: _archive,
            Exception: _broken,
        },
        lifespan=lifespan,
    )  # fmt: skip
    made.state.desk, made.state.addresses = desk, ADDRESSES
    return made


def _told(request: Request, status: int, heading: str, says: str) -> Response:
    if "session" not in request.scope.get("state", {}):
        request.state.session = secrets.token_hex(16)
    sessions.form_token(request)
    return reply.page(request, "told.html", status, heading=heading, says=says)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return _told(request, 404, "Not found", "There is nothing at this address.")
    if error.status_code == 405:
        return _told(request, 405, "Not so", "This address does not take that kind of request.")
    return _told(request, error.status_code, "Not carried out", error.detail)


def _not_found(request: Request, error: Exception) -> Response:
    return _told(request, 404, "Not found", str(error))


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return _told(request, error.status, "Not carried out", str(error))


def _too_much(request: Request, error: Exception) -> Response:
    return _told(request, 413, "Too much", f"That was {error}.")


def _busy(request: Request, error: Exception) -> Response:
    return _told(request, 503, "Busy", f"{error}. Wait for some to end.")


def _archive(request: Request, error: Exception) -> Response:
    """What is wrong with the archive, in its own words; another moment may do where somebody else holds it."""
    status = 503 if isinstance(error, ArchiveLocked) else 500
    hint = " `rashomon repair` saves what can be read." if isinstance(error, ArchiveDamaged) else ""
    return _told(request, status, "The archive", f"{error}{hint}")


def _broken(request: Request, error: Exception) -> Response:
    """Our own fault: the log has the whole of it, the reader is told so much."""
    _log.error("%s %s", request.method, request.url.path, exc_info=error)
    return _told(request, 500, "Something went wrong", "This page could not be made. The log of the server says more.")
