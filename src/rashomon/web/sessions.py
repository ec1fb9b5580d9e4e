"""Who asks: a random cookie a browser, the token of its forms made from it, the server's key, and the last visit."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.types import Scope

SESSION, KEY, SEEN = "rashomon-session", "rashomon-key", "rashomon-seen"
VISIT = 1_800  # seconds without a request after which the next one begins a new visit
_SECRET = secrets.token_bytes(32)  # of this process: forms of an earlier one must be loaded anew
_SESSION = re.compile(r"[0-9a-f]{32}")
_SEEN = re.compile(r"(\d{1,12})\.(\d{1,12})")
_HOW = "; Path=/; HttpOnly; SameSite=Strict"


def of(headers: Headers) -> str:
    """The session a browser shows, or a new one."""
    shown = _cookie(headers, SESSION)
    return shown if _SESSION.fullmatch(shown) else secrets.token_hex(16)


def form_token(request: Request) -> str:
    """What a form of this session must carry."""
    session: str = request.state.session
    return hmac.new(_SECRET, session.encode(), hashlib.sha256).hexdigest()


def holds(request: Request, token: str) -> bool:
    """Whether a form's token is that of its session."""
    return hmac.compare_digest(form_token(request).encode(), token.encode("utf-8", "replace"))


def cookies(scope: Scope) -> list[str]:
    """The cookies an answer sets."""
    state = scope.get("state", {})
    made = [f"{SESSION}={state['session']}{_HOW}"] if "session" in state else []
    if "seen" in state:
        made.append(f"{SEEN}={state['seen']}{_HOW}; Max-Age=31536000")
    if "key" in state:
        made.append(f"{KEY}={state['key']}{_HOW}; Max-Age=2592000")
    return made


def last_visit(request: Request) -> float | None:
    """When the visit before this one ended, in seconds since 1970; None for a first visit.  Notes this one."""
    now = int(time.time())
    found = _SEEN.fullmatch(request.cookies.get(SEEN, ""))
    before, last = (int(found[1]), int(found[2])) if found else (0, 0)
    if last and now - last > VISIT:
        before = last
    request.state.seen = f"{before}.{now}"
    return float(before) if before else None


# --- the server's key ------------------------------------------------------------------------------------------------


def _digest(token: str) -> str:
    return hashlib.sha256(f"rashomon key {token}".encode()).hexdigest()


def shown_key(scope: Scope) -> str | None:
    """The key in an address (``?key=``), None where there is none."""
    return next((v for k, v in parse_qsl(scope["query_string"].decode("latin-1")) if k == "key"), None)


def may_enter(scope: Scope, headers: Headers, token: str) -> bool:
    """Whether a request shows the server's key: in its address, a cookie, or ``Authorization: Bearer``."""
    shown = shown_key(scope) or ""
    bearer = headers.get("authorization", "").removeprefix("Bearer ")
    return (
        hmac.compare_digest(shown.encode(), token.encode())
        or hmac.compare_digest(bearer.encode("utf-8", "replace"), token.encode())
        or hmac.compare_digest(_cookie(headers, KEY).encode("utf-8", "replace"), _digest(token).encode())
    )


def let_in(scope: Scope, token: str) -> RedirectResponse:
    """To the same address without the key, which a cookie holds from now on."""
    scope.setdefault("state", {})["key"] = _digest(token)
    query = [(k, v) for k, v in parse_qsl(scope["query_string"].decode("latin-1")) if k != "key"]
    path = "/" + scope["path"].lstrip("/")
    return RedirectResponse(f"{path}?{urlencode(query)}" if query else path, 303)


def _cookie(headers: Headers, name: str) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""
