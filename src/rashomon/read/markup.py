"""XML and pieces of HTML from strangers: parsed without entities, network or room to grow, under the page's bounds."""

from __future__ import annotations

import re
from typing import Any

from rashomon.read.bounds import ATTRIBUTES, DEPTH, PAGE_BYTES, TooMuch, check
from rashomon.read.decode import markup
from rashomon.read.refused import Refused

_DECLARED = re.compile(r"<!ENTITY", re.IGNORECASE)
_HEAD = 100_000  # characters in which a document may declare entities
# Elements of HTML that end a line of text.
_BLOCK_NAMES = """address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
header hr li main nav ol p pre section table td th tr ul"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SILENT = frozenset(("script", "style", "noscript", "template", "iframe", "object", "svg"))


class NotMarkup(Refused):
    """What calls itself XML and is none, or XML that declares entities."""


def tree(text: str) -> Any:
    """The root of an XML document (lxml, names without their spaces by `local`).  Raises `NotMarkup` or `TooMuch`."""
    from lxml import etree

    if len(text) > PAGE_BYTES * 4:
        raise TooMuch(f"{len(text):,} characters of XML, more than the limit of {PAGE_BYTES * 4:,}")
    if _DECLARED.search(text[:_HEAD]):
        raise NotMarkup("it declares entities of its own, which are not read")
    clean = markup(text).strip()
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(clean.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotMarkup(f"not XML: {error}") from error
    if root is None or not isinstance(root.tag, str):
        raise NotMarkup("not XML: no element in it")
    _bounded(root)
    return root


def _bounded(root: Any) -> None:
    """Raises `TooMuch` where elements are nested deeper, or have more attributes, than those of a page may.

    Readers behind this one (feedparser among them) need time that grows with both.
    """
    from lxml import etree

    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEPTH:
            raise TooMuch(f"elements nested more than {DEPTH} deep")
        if len(element.attrib) > ATTRIBUTES:
            raise TooMuch(f"more than {ATTRIBUTES:,} attributes in one element")


def local(element: Any) -> str:
    """An element's name without its name space, in small letters; empty for what is no element."""
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


def paragraphs(fragment: str) -> str:
    """The text of a piece of HTML, a blank line between paragraphs; text without markup comes back as it is.

    Raises `TooMuch` beyond the bounds of a page.
    """
    from lxml import etree
    from lxml import html as parser

    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    check(fragment)
    clean = markup(fragment)
    try:
        root = parser.fragment_fromstring(
            clean, create_parent="div", parser=parser.HTMLParser(no_network=True, huge_tree=False, remove_comments=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return " ".join(re.sub(r"<[^<>]{0,500}>", " ", clean).split())
    lines = [""]
    _walk(root, lines)
    return "\n\n".join(found for line in lines if (found := " ".join(line.split())))


def _walk(element: Any, lines: list[str]) -> None:
    """Text in order, a new line at each block; elements are no deeper than `bounds.DEPTH`."""
    name = local(element)
    if name in _SILENT:
        return
    if name in _BLOCKS:
        lines.append("")
    lines[-1] += element.text or ""
    for child in element:
        _walk(child, lines)
        lines[-1] += child.tail or ""
    if name in _BLOCKS:
        lines.append("")
