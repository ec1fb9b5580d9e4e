"""ninjs (IPTC), versions 1 to 3: a news item in JSON, made into the record that our JSON readers take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rashomon.read.markup import paragraphs

_BODIES = ("body_text", "body_xhtml", "body_html5", "bodies", "body")
_SIGNS = ("uri", "versioncreated", "versionCreated", "profile", "standard", "firstcreated", "firstCreated")
_MARKUP = ("xhtml", "html")


def is_ninjs(data: Mapping[str, Any]) -> bool:
    """Whether a record is ninjs: it has a body or headlines as that standard names them, and no ``text`` of ours."""
    named = any(k in data for k in _BODIES) or "headlines" in data or "headline" in data
    return "text" not in data and named and any(k in data for k in _SIGNS)


def record(data: Mapping[str, Any]) -> dict[str, Any]:
    """The item as a record of ours; what it says beyond that is kept under its own names.  Without a body: no text."""
    title = _headline(data)
    blocks = _body(data)
    if title and blocks and blocks[0].casefold() == title.casefold():
        blocks = blocks[1:]
    ours: dict[str, Any] = {
        "id": data.get("uri"),
        "title": title,
        "text": "\n\n".join(filter(None, [title, *blocks])) if blocks else None,
        "published": _one(data, "contentcreated", "contentCreated", "versioncreated", "versionCreated"),
        "language": _code(_one(data, "language")),
        "outlet": _outlet(data),
        "url": _one(data, "canonical", "url"),
        "authors": _authors(data),
    }
    used = {*_BODIES, "uri", "headline", "headlines", "byline", "by", "language", "url"}
    return {k: v for k, v in {**{k: v for k, v in data.items() if k not in used}, **ours}.items() if v is not None}


def _headline(data: Mapping[str, Any]) -> str | None:
    """The headline; of several (version 2 on) the one whose role is main, else the first."""
    listed = data.get("headlines")
    if isinstance(listed, list):
        each = [h for h in listed if isinstance(h, dict) and isinstance(h.get("value"), str) and h["value"].strip()]
        main = [h for h in each if h.get("role") in ("main", "main-headline")] or each
        if main:
            return str(main[0]["value"])
    return _one(data, "headline")


def _body(data: Mapping[str, Any]) -> list[str]:
    """Plain text first; else markup; of several bodies (version 2 on) in the same order."""
    listed = data.get("bodies")
    parts: list[tuple[str, str]] = []
    if isinstance(listed, list):
        parts += [(str(b.get("contenttype") or b.get("contentType") or ""), b["value"]) for b in listed
                  if isinstance(b, dict) and isinstance(b.get("value"), str)]  # fmt: skip
    parts += [(name, data[name]) for name in _BODIES if isinstance(data.get(name), str)]
    plain = [text for kind, text in parts if not any(m in kind.lower() for m in _MARKUP) and text.strip()]
    if plain:
        return [" ".join(p.split()) for p in plain[0].replace("\r\n", "\n").split("\n\n") if p.strip()]
    return next((blocks.split("\n\n") for _, text in parts if (blocks := paragraphs(text))), [])


def _one(data: Mapping[str, Any], *names: str) -> str | None:
    return next((data[n] for n in names if isinstance(data.get(n), str) and data[n].strip()), None)


def _code(value: str | None) -> str | None:
    return value.split("-")[0].lower() if value else None


def _outlet(data: Mapping[str, Any]) -> str | None:
    """Whose information it is: the first information source or organisation, else the holder of the copyright."""
    for name in ("infosources", "infoSources", "provider", "source"):
        value = data.get(name)
        first = value[0] if isinstance(value, list) and value else value
        if isinstance(first, dict) and isinstance(first.get("name"), str):
            return str(first["name"])
        if isinstance(first, str) and first.strip():
            return first
    return _one(data, "copyrightholder", "copyrightHolder")


def _authors(data: Mapping[str, Any]) -> list[str] | None:
    said = _one(data, "byline", "by")
    if said is None:
        return None
    return [said.removeprefix("By ").removeprefix("by ").strip()]
