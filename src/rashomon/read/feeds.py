"""Feeds: RSS and Atom by feedparser, JSON Feed; each entry is an article, as far as the feed carries its text.

Only bytes are given to feedparser, never an address, so that it has nothing to fetch.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.model import Article, Problem, Stated
from rashomon.read import lists, newsml
from rashomon.read.article import made
from rashomon.read.bounds import TooMuch
from rashomon.read.dates import day_of
from rashomon.read.decode import decode, empty, whole
from rashomon.read.markup import NotMarkup, local, paragraphs, tree
from rashomon.read.refused import guarded
from rashomon.seams import Taken

JSON_FEED = "https://jsonfeed.org/version/"
MOST = 5_000  # entries of a feed that are read: the longest feed seen has 500
_ROOTS = ("rss", "feed", "rdf", "channel")


@dataclass(frozen=True, slots=True)
class Feed:
    """Reads RSS and Atom; other XML by what it is: an OPML or a sitemap gives its addresses."""

    name: str = "feed"
    suffixes: tuple[str, ...] = (".rss", ".atom", ".rdf", ".xml")

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        found = decode(raw)
        told = (Problem(name, "read", found.says),) if found.says else ()
        if empty(found.text):
            return Taken((), (*told, Problem(name, "read", "the file is empty", True)))
        root = tree(found.text)
        if local(root) == "opml":
            return lists.opml(name, root)
        if local(root) in ("urlset", "sitemapindex"):
            return lists.sitemap(name, root)
        if local(root) in newsml.ROOTS:
            return newsml.items(name, root, told)
        if local(root) == "html":
            raise NotMarkup("a page and no feed: give it the suffix .html")
        if local(root) not in _ROOTS:
            raise NotMarkup(f"XML of a kind that is not read: <{local(root)[:40]}>")
        feed, entries = _parsed(raw)
        return _taken(name, feed, entries, _entry, told)


def _parsed(raw: bytes) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    """What feedparser finds: the feed itself and its entries.  Raises `NotMarkup` where it breaks."""
    import feedparser

    try:
        data = feedparser.parse(io.BytesIO(raw), resolve_relative_uris=False, sanitize_html=True)
    except Exception as error:  # whatever a library raises at a stranger's bytes: an encoding named "undefined" did
        raise NotMarkup(f"feedparser cannot read it: {error}"[:300]) from error
    return data.get("feed", {}), list(data.get("entries", []))[:MOST]


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a feed tells of one article; the feed's own title and language among it."""

    title: str | None
    body: str
    url: str | None
    outlet: str | None
    day: str | None
    language: str | None
    authors: tuple[str, ...]

    def article(self, name: str) -> Article | None:
        """The article, its title first; None without title and text."""
        text = "\n\n".join(part for part in (self.title, self.body) if part)
        if not text:
            return None
        return made(
            text, name, text.encode("utf-8", "surrogatepass"), title=self.title, declared=self.language, url=self.url,
            outlet=Stated(self.outlet, "title of the feed") if self.outlet else None,
            published=Stated(self.day, "date of the entry in the feed") if self.day else None,
            authors=self.authors, furniture=((0, len(self.title), "headline"),) if self.title else (),
        )  # fmt: skip


def json_feed(name: str, data: Mapping[str, Any]) -> Taken:
    """The articles of a JSON Feed (jsonfeed.org, versions 1 and 1.1)."""
    items = data.get("items")
    listed = [i for i in items if isinstance(i, dict)][:MOST] if isinstance(items, list) else []
    return _taken(name, data, listed, _item)


def _taken(
    name: str, feed: Mapping[str, Any], entries: Sequence[Mapping[str, Any]],
    read: Callable[[Mapping[str, Any], str | None, str | None], _Entry], told: Sequence[Problem] = (),
) -> Taken:  # fmt: skip
    """The articles that ``read`` makes of a feed's entries, and a problem for each that is none."""
    articles: list[Article] = []
    problems = list(told)
    outlet, language = _text(feed.get("title")), _text(feed.get("language"))
    for number, entry in enumerate(entries, 1):
        try:
            article = read(entry, outlet, language).article(name)
        except TooMuch as error:
            problems.append(Problem(f"{name}#{number}", "read", str(error), True))
            continue
        if article is None:
            problems.append(Problem(f"{name}#{number}", "read", "an entry without title and text", True))
        else:
            articles.append(article)
    if not entries:
        problems.append(Problem(name, "read", "no entries in the feed", True))
    return Taken(tuple(articles), tuple(problems), tuple(dict.fromkeys(a.url for a in articles if a.url)))


def _entry(entry: Mapping[str, Any], outlet: str | None, language: str | None) -> _Entry:
    """An entry as feedparser gives it."""
    contents = [c.get("value", "") for c in entry.get("content", []) if isinstance(c, Mapping)]
    bodies = [paragraphs(str(v)) for v in (*contents, entry.get("summary") or "") if v]
    return _Entry(
        title=_text(entry.get("title")),
        body=max(bodies, key=len, default=""),
        url=_web(entry.get("link")),
        outlet=outlet,
        day=next((d for key in ("published", "updated", "created") if (d := day_of(str(entry.get(key) or "")))), None),
        language=language,
        authors=tuple(n for a in entry.get("authors", []) if (n := _text(a.get("name")))),
    )


def _item(item: Mapping[str, Any], outlet: str | None, language: str | None) -> _Entry:
    """An item of a JSON Feed."""
    plain, marked = item.get("content_text"), item.get("content_html")
    body = plain.strip() if isinstance(plain, str) else paragraphs(marked) if isinstance(marked, str) else ""
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    return _Entry(
        title=_text(item.get("title")),
        body=whole(body)[0] or _text(item.get("summary")) or "",
        url=_web(item.get("url")),
        outlet=outlet,
        day=day_of(_text(item.get("date_published")) or ""),
        language=language,
        authors=tuple(n for a in authors or () if isinstance(a, dict) and (n := _text(a.get("name")))),
    )


def _text(value: Any) -> str | None:
    """A string without markup and repeated spaces; None for anything else, and for none."""
    if not isinstance(value, str):
        return None
    try:
        plain = paragraphs(value)
    except TooMuch:
        return None
    return " ".join(whole(plain)[0].split()) or None


def _web(value: Any) -> str | None:
    good = isinstance(value, str) and len(value) <= 2000 and value.strip().lower().startswith(("http://", "https://"))
    return value.strip() if good else None
