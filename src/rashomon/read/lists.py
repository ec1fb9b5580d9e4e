"""Lists of addresses: OPML, sitemaps, plain lists.  They hold no text; what is to be fetched is for the user to say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from rashomon.model import Problem
from rashomon.read.decode import decode, empty
from rashomon.read.markup import local, tree
from rashomon.read.refused import guarded
from rashomon.seams import Taken

MOST = 50_000  # addresses: what a sitemap may hold
_WEB = re.compile(r"https?://[^\s<>\"']{1,1990}$", re.IGNORECASE)
_LINES = re.compile(rb"(?:\xef\xbb\xbf)?(?:[ \t]*(?:#[^\n]{0,500}|https?://\S{1,1990})?[ \t\r]*(?:\n|$)){1,50}", re.I)


@dataclass(frozen=True, slots=True)
class Opml:
    """Reads the feeds of an OPML file."""

    name: str = "OPML"
    suffixes: tuple[str, ...] = (".opml",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        text = decode(raw).text
        if empty(text):
            return Taken((), (Problem(name, "read", "the file is empty", True),))
        return opml(name, tree(text))


@dataclass(frozen=True, slots=True)
class Urls:
    """Reads a list of addresses, one a line; lines that begin with # are remarks."""

    name: str = "list of addresses"
    suffixes: tuple[str, ...] = (".urls",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        return guarded(self._take, name, raw)

    def _take(self, name: str, raw: bytes) -> Taken:
        lines = [line.strip() for line in decode(raw).text.removeprefix("\ufeff").splitlines()]
        wanted = [(n, line) for n, line in enumerate(lines, 1) if line and not line.startswith("#")]
        wrong = [
            Problem(f"{name}:{n}", "read", "not an address of the web", True)
            for n, line in wanted
            if not _WEB.match(line)
        ]
        found = listed(name, [line for _, line in wanted if _WEB.match(line)], "addresses")
        return Taken((), (*wrong, *found.problems), found.addresses)


def is_list(raw: bytes) -> bool:
    """Whether a text is nothing but addresses, as far as its first fifty lines tell."""
    head = raw[:8192]
    found = _LINES.match(head)
    enough = found is not None and (found.end() == len(head) or head.count(b"\n", 0, found.end()) >= 50)
    return enough and b"://" in head[:4096]


def opml(name: str, root: Any) -> Taken:
    """The feeds that an OPML names."""
    feeds = [value.strip() for e in root.iter() if local(e) == "outline" and (value := _feed(e))]
    return listed(name, feeds, "feeds")


def _feed(element: Any) -> str | None:
    return next((v for k, v in element.attrib.items() if k.lower() == "xmlurl"), None)


def sitemap(name: str, root: Any) -> Taken:
    """The pages that a sitemap names, or the sitemaps of an index."""
    places = [(e.text or "").strip() for e in root.iter() if local(e) == "loc"]
    return listed(name, places, "sitemaps" if local(root) == "sitemapindex" else "pages")


def listed(name: str, addresses: list[str], what: str) -> Taken:
    """Addresses, each once, and the word that there is no text in the file itself."""
    good = tuple(dict.fromkeys(a for a in addresses if _WEB.match(a)))
    says = f"{len(good):,} {what} and no text: `rashomon fetch` gets pages, `rashomon watch` follows feeds"
    problems = [Problem(name, "read", says if good else f"no {what} in the file", True)]
    if len(good) > MOST:
        problems.append(Problem(name, "read", f"{len(good) - MOST:,} addresses beyond {MOST:,} are left out", True))
    return Taken((), tuple(problems), good[:MOST])
