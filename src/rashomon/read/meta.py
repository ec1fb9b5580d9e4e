"""What a page says of itself in its head: JSON-LD first, then meta elements, each value with where it stood."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from rashomon.model import Stated
from rashomon.read.dates import day_of

_ARTICLES = ("NewsArticle", "ReportageNewsArticle", "Article", "BlogPosting", "AnalysisNewsArticle", "LiveBlogPosting")
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "publish-date",
    "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime", "published_at",
)  # fmt: skip
_OUTLETS = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name", "cre", "source")
_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "title")
_LONGEST = 300  # characters of a name or title; more is no name
_DEEP = 20  # levels of JSON-LD that are looked at
_MOST = 2000  # and objects


@dataclass(frozen=True, slots=True)
class Meta:
    """What was found; None for what the page does not say."""

    title: str | None = None
    outlet: Stated | None = None
    published: Stated | None = None
    language: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()


def meta(tree: Any) -> Meta:
    """The metadata of a parsed page (an lxml tree).  Nothing is fetched."""
    said = _elements(tree)
    linked = _json_ld(tree)
    title = (
        _text(linked.get("headline")) or _value(_first(said, _TITLES)) or _inside(tree, "h1") or _inside(tree, "title")
    )
    outlet = _outlet(linked, _first(said, _OUTLETS))
    names = [n for n in (outlet and outlet.value, said.get("og:site_name"), said.get("application-name")) if n]
    return Meta(
        title=_bare(title, names) if title else None,
        outlet=outlet,
        published=_published(linked, [(said[n], n) for n in _DATES if n in said], tree),
        language=tree.get("lang")
        or said.get("og:locale")
        or said.get("content-language")
        or _text(linked.get("inLanguage")),
        url=_address(linked, said, tree),
        authors=_names(linked.get("author")) or _plain_authors(said),
    )


def _first(said: Mapping[str, str], names: tuple[str, ...]) -> tuple[str, str] | None:
    return next(((said[n], n) for n in names if n in said), None)


def _elements(tree: Any) -> dict[str, str]:
    """The first content of each meta name, in lower case."""
    out: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = (element.get("content") or "").strip()
        if name and content:
            out.setdefault(name.strip().lower(), content)
    return out


def _json_ld(tree: Any) -> Mapping[str, Any]:
    """The first object of JSON-LD that is an article; an empty one where there is none, or none that can be read."""
    for element in tree.iter("script"):
        if "ld+json" in (element.get("type") or "").lower():
            try:
                data = json.loads(element.text_content() or "", strict=False)
            except (ValueError, RecursionError):
                continue  # scripts of pages are broken often; the meta elements say the same
            found = next((o for o in _objects(data) if _is_article(o)), None)
            if found is not None:
                return found
    return {}


def _objects(data: Any) -> Iterator[Mapping[str, Any]]:
    """Objects in a JSON value from the outside in, without recursion."""
    level, seen = [data], 0
    for _ in range(_DEEP):
        following: list[Any] = []
        for one in level:
            seen += 1
            if seen > _MOST:
                return
            if isinstance(one, dict):
                yield one
                following += one.values()
            elif isinstance(one, list):
                following += one
        level = following


def _is_article(one: Mapping[str, Any]) -> bool:
    kind = one.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(k, str) and k.rsplit("/", 1)[-1] in _ARTICLES for k in kinds)


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, str):
        return None
    clean = " ".join(value.split())
    return clean if 0 < len(clean) <= _LONGEST else None


def _value(found: tuple[str, str] | None) -> str | None:
    return _text(found[0]) if found else None


def _names(value: Any) -> tuple[str, ...]:
    """Names of persons or bodies, given as text, as objects, or as lists of either."""
    each = value if isinstance(value, list) else [value]
    names = (_text(v.get("name")) if isinstance(v, dict) else _text(v) for v in each[:20])
    return tuple(dict.fromkeys(n for n in names if n and "://" not in n))


def _plain_authors(said: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n for name in _AUTHORS for n in _names(said.get(name))))[:1]


def _bare(title: str, names: Sequence[str]) -> str:
    """A title without the outlet's name after it: "Mayor quits | Brack Times"."""
    wanted = {"".join(c for c in n.lower() if c.isalnum()) for n in names}
    for mark in (" | ", " - ", " – ", " — ", " · ", " :: "):
        head, found, tail = title.rpartition(mark)
        if found and head and "".join(c for c in tail.lower() if c.isalnum()) in wanted:
            return head.rstrip()
    return title


def _outlet(linked: Mapping[str, Any], found: tuple[str, str] | None) -> Stated | None:
    publisher = _names(linked.get("publisher")) or _names(linked.get("sourceOrganization"))
    if publisher:
        return Stated(publisher[0], "JSON-LD of the page, publisher")
    name = _value(found)
    return Stated(name, f"meta element of the page, {found[1]}") if name and found else None


def _published(linked: Mapping[str, Any], found: list[tuple[str, str]], tree: Any) -> Stated | None:
    day = day_of(_text(linked.get("datePublished")) or "")
    if day:
        return Stated(day, "JSON-LD of the page, datePublished")
    for content, name in found:
        if day := day_of(content):
            return Stated(day, f"meta element of the page, {name}")
    for element in tree.iter("time"):
        marked = element.get("pubdate") is not None or (element.get("itemprop") or "").lower() == "datepublished"
        day = day_of(element.get("datetime") or element.text_content() or "") if marked else None
        if day:
            return Stated(day, "time element of the page")
    return None


def _inside(tree: Any, tag: str) -> str | None:
    element = next(iter(tree.iter(tag)), None)
    return None if element is None else _text(element.text_content())


def _address(linked: Mapping[str, Any], said: Mapping[str, str], tree: Any) -> str | None:
    """The page's own address, if it is one of the web."""
    canonical = (e.get("href") for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical")
    for value in (*canonical, said.get("og:url"), linked.get("url")):
        if isinstance(value, str) and len(value) <= 2000 and _is_web(value.strip()):
            return value.strip()
    return None


def _is_web(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
