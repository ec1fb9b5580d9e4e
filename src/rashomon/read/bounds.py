"""What a page may not exceed before it is given to a parser: size, elements, links, depth.

Parsers of HTML need memory for each element and, some of them, time that grows with the square of links and depth;
one pass of a linear pattern over the source counts them first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.read.refused import Refused

# Of 181 news pages measured the largest had 1.5 MB, 1,737 elements, 610 links and 51 levels.
PAGE_BYTES = 5_000_000
ELEMENTS = 60_000
LINKS = 10_000
DEPTH = 200
_TAG = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}))")
_RAW = frozenset(("script", "style", "textarea", "title", "xmp"))  # what looks like elements inside these is text
# Elements that hold nothing, or that the next of their kind closes: they make no depth.
_FLAT_NAMES = """area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th
thead tbody tfoot colgroup optgroup rp rt html head body path circle rect line polygon polyline use stop"""
_FLAT = frozenset(_FLAT_NAMES.split())


class TooMuch(Refused):
    """A page beyond a bound; says which."""


def check(page: str) -> None:
    """Raises `TooMuch` where a page has more of anything than a page of news ever has."""
    elements = links = depth = deepest = 0
    for closing, name in _tags(page):
        if closing:
            depth -= name not in _FLAT and depth > 0
            continue
        elements += 1
        links += name == "a"
        if name not in _FLAT:
            depth += 1
            deepest = max(deepest, depth)
        if elements > ELEMENTS:
            raise TooMuch(f"more than {ELEMENTS:,} elements in the page")
        if links > LINKS:
            raise TooMuch(f"more than {LINKS:,} links in the page")
        if deepest > DEPTH:
            raise TooMuch(f"elements nested more than {DEPTH} deep")


def _tags(page: str) -> Iterator[tuple[bool, str]]:
    """Tags in order, whether each closes, and its name; comments and scripts are jumped over."""
    at, low = 0, page.lower()
    while found := _TAG.search(page, at):
        at = found.end()
        if found[1]:
            at = low.find("-->", at)
        else:
            name = found[3].lower()
            yield bool(found[2]), name
            if name in _RAW and not found[2]:
                at = low.find(f"</{name}", at)
        if at < 0:
            return  # never closed: the rest is text
