"""What a page may not exceed before it is given to a parser: size, elements, links, depth.

Parsers of HTML need memory for each element and, some of them, time that grows with the square of links and depth;
one pass of a linear pattern over the source counts them first.
"""

from __future__ import annotations

import re

# Set from measurements on this parser: news pages have up to 1 MB, 12,000 elements, 3,000 links and 60 levels.
PAGE_BYTES = 5_000_000
ELEMENTS = 60_000
LINKS = 10_000
DEPTH = 200
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
# Elements that hold nothing, or that the next of their kind closes: they make no depth.
_FLAT_NAMES = """area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th
thead tbody tfoot colgroup optgroup rp rt html head body path circle rect line polygon polyline use stop"""
_FLAT = frozenset(_FLAT_NAMES.split())


class TooMuch(ValueError):
    """A page beyond a bound; says which."""


def check(page: str) -> None:
    """Raises `TooMuch` where a page has more of anything than a page of news ever has."""
    elements = links = depth = deepest = 0
    for found in _TAG.finditer(page):
        closing, name = found.group(1), found.group(2).lower()
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
