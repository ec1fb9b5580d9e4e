"""What a page may not exceed before it is given to a parser: size, elements, links, depth, attributes.

Parsers of HTML need memory for each element and, some of them, time that grows with the square of links, depth and
attributes of one element; linear passes over the source count them first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.read.refused import Refused

# Of 181 news pages measured the largest had 1.5 MB, 1,737 elements, 610 links, 51 levels and 64 attributes of
# one element.
PAGE_BYTES = 5_000_000
ELEMENTS = 60_000
LINKS = 10_000
DEPTH = 200
ATTRIBUTES = 500
# Tags are read to their ends to count attributes, those inside quoted values too; so many characters in all for each
# character of the page.
READ_AGAIN = 4
_TAG = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}))")
# One attribute of a tag, or what stands for one, with the blanks before it.  Quotes count after "=" alone, as parsers
# have it.
_ATTRIBUTE = re.compile(
    r"""[\s/]*+(?:[^\s/>=]++|=)(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+)?+)?+"""
)
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
    to_read = len(page) * READ_AGAIN
    for closing, name, at in _tags(page):
        to_read -= _attributes(page, at)
        if to_read < 0:
            raise TooMuch("tags within the values of tags, over and over")
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


def _attributes(page: str, start: int) -> int:
    """How many characters a tag has after its name; raises `TooMuch` where it has too many attributes."""
    at, count = start, 0
    while found := _ATTRIBUTE.match(page, at):
        at, count = found.end(), count + 1
        if count > ATTRIBUTES:
            raise TooMuch(f"more than {ATTRIBUTES:,} attributes in one element")
    return at - start


def _tags(page: str) -> Iterator[tuple[bool, str, int]]:
    """Tags in order, whether each closes, its name and where that ends; comments and scripts are jumped over."""
    at, low = 0, page.lower()
    while found := _TAG.search(page, at):
        at = found.end()
        if found[1]:
            at = low.find("-->", at)
        else:
            name = found[3].lower()
            yield bool(found[2]), name, at
            if name in _RAW and not found[2]:
                at = low.find(f"</{name}", at)
        if at < 0:
            return  # never closed: the rest is text
