"""NewsML-G2 (IPTC): news items with their text inside, alone or many in a news message.

Read are `newsItem` s whose content is inline XHTML, NITF or plain text; an item of pictures or of references alone is
lost, and said to be.  The XML parser resolves no entity and fetches nothing.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rashomon.model import Article, Problem, Stated
from rashomon.read.article import made
from rashomon.read.dates import day_of
from rashomon.read.decode import decode, empty
from rashomon.read.markup import NotMarkup, local, paragraphs, tree
from rashomon.read.refused import guarded
from rashomon.seams import Taken

ROOTS = ("newsitem", "newsmessage", "itemset")
# An agency's day holds some thousands of items; a file with more is no news message.
MOST = 50_000
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class NewsML:
    """Reads NewsML-G2; other XML is refused.  (A file ``.xml`` comes here from `feeds.Feed`, by its root.)"""

    name: str = "NewsML-G2"
    suffixes: tuple[str, ...] = (".newsml",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        found = decode(raw)
        told = (Problem(name, "read", found.says),) if found.says else ()
        if empty(found.text):
            return Taken((), (*told, Problem(name, "read", "the file is empty", True)))
        root = tree(found.text)
        if local(root) not in ROOTS:
            raise NotMarkup(f"XML, but no NewsML-G2: <{local(root)[:40]}>")
        return items(name, root, told)


def items(name: str, root: Any, told: tuple[Problem, ...] = ()) -> Taken:
    """The articles of a document whose root is one of ROOTS."""
    found = list(_items(root))
    articles: list[Article] = []
    problems = list(told)
    for number, item in enumerate(found[:MOST], 1):
        where = name if len(found) == 1 else f"{name}[{number}]"
        one = _article(item, name, where)
        if isinstance(one, Problem):
            problems.append(one)
        else:
            articles.append(one)
    if not found:
        problems.append(Problem(name, "read", "a news message without items", True))
    if len(found) > MOST:
        problems.append(Problem(name, "read", f"{len(found) - MOST:,} items after the first {MOST:,}", True))
    return Taken(tuple(articles), tuple(problems))


def _items(root: Any) -> Iterator[Any]:
    """The news items under the root, or the root itself; of any name space, as some feeds leave it out."""
    yield from (e for e in root.iter() if local(e) == "newsitem")


def _article(item: Any, source: str, where: str) -> Article | Problem:
    blocks = _body(item)
    title = _first(item, "headline", "title")
    if not blocks and not title:
        return Problem(where, "read", "a news item without text", True)
    if title and blocks and blocks[0].casefold() == title.casefold():
        blocks = blocks[1:]
    text = "\n\n".join(filter(None, [title, *blocks]))
    from lxml import etree

    raw = etree.tostring(item, with_tail=False)
    stated = _outlet(item)
    day = next((d for tag in ("contentcreated", "versioncreated", "firstcreated") if (d := _day(item, tag))), None)
    return made(
        text,
        source,
        raw,
        id=item.get("guid") or None,
        title=title,
        outlet=stated,
        published=Stated(day[0], f"NewsML-G2, {day[1]}") if day else None,
        given=_language(item),
        url=next(
            (e.get("href") for e in _all(item, "remotecontent", "link") if e.get("rel") == "irel:canonical"), None
        ),
        authors=tuple(dict.fromkeys(_names(item))),
        furniture=((0, len(title), "headline"),) if title else (),
    )


def _all(item: Any, *tags: str) -> Iterator[Any]:
    return (e for e in item.iter() if local(e) in tags)


def _first(item: Any, *tags: str) -> str | None:
    """The text of the first element of the first tag that has any, outside the content itself."""
    for tag in tags:
        for e in _all(item, tag):
            inside = any(local(a) in ("inlinexml", "html") for a in e.iterancestors())
            text = " ".join("".join(e.itertext()).split())
            if text and not inside:
                return text
    return None


def _body(item: Any) -> list[str]:
    """The paragraphs of the first content that has text."""
    from lxml import etree

    for content in _all(item, "inlinexml"):
        for child in content:
            inner = copy.deepcopy(_inner(child))
            for e in inner.iter():
                e.tag = local(e) or e.tag
            text = paragraphs(etree.tostring(inner, encoding="unicode", method="html", with_tail=False))
            if text:
                return text.split("\n\n")
    for content in _all(item, "inlinedata"):
        parts = re.split(r"\n\s*\n", "".join(content.itertext()))
        return [" ".join(p.split()) for p in parts if p.strip()]
    return []


def _inner(tree: Any) -> Any:
    """The body of an XHTML or NITF document: what stands before it is no telling."""
    bodies = [e for e in tree.iter() if local(e) in ("body.content", "body")]
    return next((b for b in bodies if local(b) == "body.content"), bodies[0] if bodies else tree)


def _outlet(item: Any) -> Stated | None:
    """The provider or information source, by its name, else by the last part of its code."""
    for tag in ("infosource", "provider"):
        for e in _all(item, tag):
            named = next((" ".join("".join(n.itertext()).split()) for n in e.iter() if local(n) == "name"), "")
            code = e.get("literal") or (e.get("qcode") or "").rpartition(":")[2] or e.get("uri") or ""
            if named or code:
                return Stated(named or code, f"NewsML-G2, {tag}")
    return None


def _day(item: Any, tag: str) -> tuple[str, str] | None:
    for e in _all(item, tag):
        day = day_of("".join(e.itertext()).strip())
        if day:
            return day, tag
    return None


def _language(item: Any) -> str | None:
    """The content's language, else that of the item."""
    tags = [e.get("tag") for e in _all(item, "language")]
    said = next((t for t in tags if t), None) or item.get(_LANGUAGE)
    return said.split("-")[0].lower() if said else None


def _names(item: Any) -> Iterator[str]:
    for e in _all(item, "by"):
        said = " ".join("".join(e.itertext()).split())
        yield re.sub(r"^(?:by|por|de)\s+", "", said, flags=re.IGNORECASE)
    for e in _all(item, "creator"):
        yield from (" ".join("".join(n.itertext()).split()) for n in e.iter() if local(n) == "name")
