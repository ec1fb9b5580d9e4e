"""Between the network and the pages: who may ask, how much, how often; and the headers that every answer carries.

A page of a stranger can make its reader's browser send requests to this machine.  So the ``Host`` must be one of ours
(against DNS rebinding), what changes anything must come from our own pages (``Origin``, and a token in the form, which
`sessions` checks), and no answer may be framed, sniffed, cached by others, or load or run anything but our own files.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rashomon.web import sessions
from rashomon.web.serving import Rate, Serving

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # stricter, and a browser would hide from us that a form is ours
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "x-robots-tag": "noindex",
}
CLIENTS = 4_000  # clients whose buckets are remembered
LONGEST_ADDRESS = 8_000


class Buckets:
    """How much each client may still ask, by kind of call."""

    def __init__(self) -> None:
        self._left: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()

    def take(self, client: str, kind: str, rate: Rate) -> float:
        """0 where the call is within the rate, else the seconds to wait."""
        now = time.monotonic()
        left, at = self._left.pop((client, kind), (rate.burst, now))
        left = min(rate.burst, left + (now - at) * rate.per_second)
        allowed = left >= 1
        self._left[client, kind] = (left - 1 if allowed else left, now)
        while len(self._left) > CLIENTS:
            self._left.popitem(last=False)
        return 0.0 if allowed else (1 - left) / rate.per_second


class Guard:
    """ASGI: lets through what may pass, and dresses every answer."""

    def __init__(self, app: ASGIApp, serving: Serving) -> None:
        self._app, self._serving = app, serving
        self._buckets = Buckets()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        dressed = _dressed(send, scope)
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await refusal(scope, receive, dressed)
            return
        shown = sessions.shown_key(scope)
        if self._serving.token and shown is not None:
            await sessions.let_in(scope, self._serving.token)(scope, receive, dressed)
            return
        scope.setdefault("state", {})["session"] = sessions.of(headers)
        await self._app(scope, _counted(receive, self._serving), dressed)

    def _refusal(self, scope: Scope, headers: Headers) -> PlainTextResponse | RedirectResponse | None:
        """Why a request does not pass, as an answer."""
        host = headers.get("host", "")
        if host_name(host) not in self._serving.allowed:
            return _no(421, "This server does not answer to that name. Add it with --allow-host.")
        if len(scope["raw_path"]) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return _no(414, "That address is too long.")
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return _no(405, "Only GET, HEAD and POST.", {"allow": "GET, HEAD, POST"})
        if self._serving.token and not sessions.may_enter(scope, headers, self._serving.token):
            return _no(401, "This server asks for its key: open the address that `rashomon serve` printed.")
        if scope["method"] == "POST":
            if not same_origin(headers, host):
                return _no(403, "That request came from another site, and was not carried out.")
            if _length(headers) > self._serving.max_body:
                return _no(413, f"More than {self._serving.max_body:,} bytes at once.")
        wait = self._wait(scope)
        return _no(429, "Too much at once. Wait a moment.", {"retry-after": str(int(wait) + 1)}) if wait else None

    def _wait(self, scope: Scope) -> float:
        client = scope["client"][0] if scope.get("client") else ""
        s = self._serving
        if scope["method"] == "POST":
            return self._buckets.take(client, "changing", s.changing)
        if b"q=" in scope["query_string"]:
            return self._buckets.take(client, "searching", s.searching)
        return self._buckets.take(client, "reading", s.reading)


def host_name(host: str) -> str:
    """The name of a ``Host`` header without its port, in small letters; empty for what is none."""
    try:
        parts = urlsplit(f"//{host}")
        name, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    if not name or "@" in host or "/" in host:
        return ""
    return f"[{name}]" if ":" in name else name.lower()


def same_origin(headers: Headers, host: str) -> bool:
    """Whether a browser says that a request comes from our own pages; one that is no browser says nothing."""
    site = headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc.lower() == host.lower()
    except ValueError:
        return False


def _length(headers: Headers) -> int:
    given = headers.get("content-length", "0")
    return int(given) if given.isdecimal() else 0


def _no(status: int, says: str, headers: dict[str, str] | None = None) -> PlainTextResponse:
    return PlainTextResponse(f"{says}\n", status, headers)


class TooMuch(Exception):
    """A body over the limit, or one that stopped coming."""


def _counted(receive: Receive, serving: Serving) -> Receive:
    """The body, refused when it grows over the limit whatever its header said, or stalls."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        try:
            message = await asyncio.wait_for(receive(), serving.body_seconds) if taken >= 0 else await receive()
        except TimeoutError as error:
            raise TooMuch("the rest of the request never came") from error
        if message["type"] == "http.request":
            taken += len(message.get("body", b""))
            if taken > serving.max_body:
                raise TooMuch(f"more than {serving.max_body:,} bytes at once")
            if not message.get("more_body", False):
                taken = -1  # what follows is only the news that the client left
        return message

    return counted


def _dressed(send: Send, scope: Scope) -> Send:
    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("cache-control", "private, no-cache")
            for cookie in sessions.cookies(scope):
                headers.append("set-cookie", cookie)
        await send(message)

    return dressed
