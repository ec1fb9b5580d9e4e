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
# The source is looked through as bytes of UTF-8, whose small letters stand where the large ones stood.  Behind the name
# stand the attributes as nearly all tags have them, to the end of the tag: the time for them all is linear, for a run
# of them ends at the next "<" outside quotes.
_TAG = re.compile(
    rb"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})"
    rb"(?=((?:[\s/]++[^\s/>=\"'<]++(?:=\"[^\"]*+\")?+)*+[\s/]*+>)?+))"
)
# One attribute of a tag, or what stands for one, with the blanks before it.  Quotes count after "=" alone, as parsers
# have it.
_ATTRIBUTE = re.compile(rb"""[\s/]*+(?:[^\s/>=]++|=)(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+)?+)?+""")
_SHORT = 2 * ATTRIBUTES  # bytes in which no more attributes can stand
_RAW = frozenset((b"script", b"style", b"textarea", b"title", b"xmp"))  # what looks like elements in these is text
# Elements that hold nothing, or that the next of their kind closes: they make no depth.
_FLAT_NAMES = b"""area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th
thead tbody tfoot colgroup optgroup rp rt html head body path circle rect line polygon polyline use stop"""
_FLAT = frozenset(_FLAT_NAMES.split())


class TooMuch(Refused):
    """A page beyond a bound; says which."""


def check(page: str) -> None:
    """Raises `TooMuch` where a page has more of anything than a page of news ever has."""
    source = page.encode("utf-8", "surrogatepass")
    elements = links = depth = 0
    to_read = len(source) * READ_AGAIN
    for closing, name, at, plain in _tags(source):
        if plain is None or len(plain) > _SHORT:
            to_read -= _attributes(source, at)
            if to_read < 0:
                raise TooMuch("tags within the values of tags, over and over")
        if closing:
            depth -= depth > 0 and name not in _FLAT
            continue
        elements += 1
        links += name == b"a"
        depth += name not in _FLAT
        if elements > ELEMENTS:
            raise TooMuch(f"more than {ELEMENTS:,} elements in the page")
        if links > LINKS:
            raise TooMuch(f"more than {LINKS:,} links in the page")
        if depth > DEPTH:
            raise TooMuch(f"elements nested more than {DEPTH} deep")


def _attributes(source: bytes, start: int) -> int:
    """How many bytes a tag has after its name; raises `TooMuch` where it has too many attributes."""
    at, count = start, 0
    while found := _ATTRIBUTE.match(source, at):
        at, count = found.end(), count + 1
        if count > ATTRIBUTES:
            raise TooMuch(f"more than {ATTRIBUTES:,} attributes in one element")
    return at - start


def _tags(source: bytes) -> Iterator[tuple[bytes, bytes, int, bytes | None]]:
    """Tags in order: "/" if it closes, its name, where that ends, and its attributes where they are as usual.

    Comments and scripts are jumped over.
    """
    at, low, search = 0, source.lower(), _TAG.search
    while found := search(source, at):
        at = found.end()
        comment, closing, name, plain = found.groups()
        if comment:
            at = low.find(b"-->", at)
        else:
            name = name.lower()
            yield closing, name, at, plain
            if name in _RAW and not closing:
                at = low.find(b"</" + name, at)
        if at < 0:
            return  # never closed: the rest is text
