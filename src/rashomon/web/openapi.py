"""The description of the server's addresses in OpenAPI 3.1, made from the table of addresses."""

from __future__ import annotations

import re
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

import rashomon
from rashomon.web import reply

PARAMETERS: dict[str, dict[str, Any]] = {
    "limit": {"schema": {"type": "integer", "minimum": 1, "maximum": reply.MOST_ROWS}, "description": "rows wanted"},
    "offset": {"schema": {"type": "integer", "minimum": 0}, "description": "rows left out before"},
    "q": {"schema": {"type": "string", "maxLength": 500}, "description": 'words; "in this order", -without, begin*'},
    "kind": {
        "schema": {"type": "string", "enum": ["article", "statement", "quote"]},
        "description": "what is searched",
    },
    "order": {
        "schema": {"type": "string", "enum": ["newest", "largest", "differing"]},
        "description": "of the stories",
    },
    "since": {"schema": {"type": "string", "format": "date"}, "description": "stories that last to this day or later"},
    "until": {
        "schema": {"type": "string", "format": "date"},
        "description": "stories that begin on this day or before",
    },
    "least": {"schema": {"type": "integer", "minimum": 0, "maximum": 999_999}, "description": "accounts at least"},
    "differing": {"schema": {"type": "string"}, "description": "anything: only stories with differences"},
}
_PART = re.compile(r"\{(\w+)(?::(\w+))?\}")
_REFUSED = {
    "400": "not understood; says why", "403": "not from a page of this server", "404": "nothing there",
    "413": "too large", "429": "too much at once; says how long to wait",
}  # fmt: skip


def description(request: Request) -> Response:
    """The description, as a response."""
    return reply.as_json(described(request.app.state.addresses))


def described(addresses: Any) -> dict[str, Any]:
    """The description of a table of addresses."""
    paths: dict[str, dict[str, Any]] = {}
    for a in addresses:
        where = _PART.sub(lambda m: "{" + m[1] + "}", a.path)
        paths.setdefault(where, {})[a.method.lower()] = _operation(a)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Rashomon", "version": rashomon.__version__,
            "description": "An archive of news stories laid side by side. Answers to this machine alone unless told "
            "otherwise.",
        },
        "paths": paths,
    }  # fmt: skip


def _operation(a: Any) -> dict[str, Any]:
    parts = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "integer" if kind == "int" else "string"}}
        for name, kind in _PART.findall(a.path)
    ]
    query = [{"name": name, "in": "query", **PARAMETERS.get(name, {"schema": {"type": "string"}})} for name in a.query]
    answers: dict[str, Any] = {"200": {"description": "done", "content": {a.media: {}}}}
    if a.leads:
        answers = {str(a.leads): {"description": "done; leads on"}}
    told: dict[str, Any] = {
        "summary": a.says,
        "parameters": parts + query,
        "responses": {**answers, **{k: {"description": v, "content": {"text/html": {}}} for k, v in _REFUSED.items()}},
    }
    if a.form:
        token = {"token": {"type": "string", "description": "from a form of this session"}}
        fields = {name: {"type": "string"} for name in a.form}
        told["requestBody"] = {
            "required": True,
            "content": {"multipart/form-data": {"schema": {
                "type": "object", "properties": {**token, **fields}, "required": ["token"],
            }}},
        }  # fmt: skip
    return told
