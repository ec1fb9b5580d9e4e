"""Text from strangers, made safe to show: what steers a terminal or turns the reading direction becomes visible."""

from __future__ import annotations

import json
import re
import unicodedata

# C0 and C1 controls and DEL; the bidirectional embeddings, overrides and isolates; line and paragraph separators;
# zero-width characters that hide words (not the joiners, which Arabic and emoji need); lone surrogates; tag characters.
_STEERING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
# However little room there is, a line holds this much: anything less could not hold a wide character.
LEAST = 8
_NAMES = {
    "\u061c": "ALM", "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF",
    "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\u200b": "ZWSP", "\ufeff": "BOM", "\u2060": "WJ",
}  # fmt: skip
# Letters of scripts that run from right to left.
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_COLOUR = re.compile(r"(\x1b\[[0-9;]{0,20}m)")
_SPACE = re.compile(r"\s+")
_LONE = re.compile("[\ud800-\udfff]")
_NO_IRI = re.compile('[\x00-\x20\x7f-\x9f<>"{}|^`\\\\\ud800-\udfff]')


def _symbol(m: re.Match[str]) -> str:
    c = m[0]
    if c < " ":
        return chr(0x2400 + ord(c))
    if c == "\x7f":
        return "␡"
    return f"⟨{_NAMES.get(c) or f'U+{ord(c):04X}'}⟩"


def visible(text: str) -> str:
    """The text with every steering character as a visible symbol; tabs and line breaks too."""
    return _STEERING.sub(_symbol, text)


def line(text: str) -> str:
    """The text on one line: white space joined to single spaces, the rest made visible."""
    return visible(_SPACE.sub(" ", text).strip())


def block(text: str) -> str:
    """The text with its line breaks and tabs kept, the rest made visible (for HTML, where they do no harm)."""
    return _STEERING.sub(lambda m: m[0] if m[0] in "\n\t" else "" if m[0] == "\r" else _symbol(m), text)


def screened(text: str) -> str:
    """What a program prints on a terminal: lines, tabs and colours kept, the rest made visible."""
    kept = _COLOUR.split(text)
    return "".join(part if i % 2 else _STEERING.sub(_held, part) for i, part in enumerate(kept))


def _held(m: re.Match[str]) -> str:
    return m[0] if m[0] in "\n\t" else _symbol(m)


def as_json(text: str) -> str:
    """JSON text with its steering characters as escapes, and ``<`` too, so that it can stand in a page's script."""
    return _STEERING.sub(lambda m: json.dumps(m[0])[1:-1], text).replace("<", "\\u003c")


def width(text: str) -> int:
    """Columns that a terminal needs for the text: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_columns(c) for c in text)


def _columns(c: str) -> int:
    if c < "\u0300":
        return 1
    if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


def clip(text: str, columns: int) -> str:
    """The text cut to so many columns, with an ellipsis where something is missing."""
    if width(text) <= columns:
        return text
    kept, used = [], 0
    for c in text:
        used += _columns(c)
        if used > columns - 1:
            break
        kept.append(c)
    return "".join(kept).rstrip() + "…"


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most so many columns, broken at spaces; a longer word is broken inside."""
    columns = max(columns, LEAST)
    lines: list[str] = []
    current, used = "", 0
    for word in text.split(" "):
        for piece in _pieces(word, columns):
            size = width(piece)
            if current and used + 1 + size > columns:
                lines.append(current)
                current, used = piece, size
            else:
                current, used = (f"{current} {piece}", used + 1 + size) if current else (piece, size)
    return [*lines, current]


def _pieces(word: str, columns: int) -> list[str]:
    pieces: list[str] = []
    while width(word) > columns:
        n, used = 0, 0
        while n < len(word) and used + _columns(word[n]) <= columns:
            used += _columns(word[n])
            n += 1
        n = max(n, 1)
        pieces.append(word[:n])
        word = word[n:]
    return [*pieces, word]


def iri(address: str) -> str:
    """An address as RDF can hold it: what no IRI may have (RFC 3987) percent-encoded; the rest as it is."""
    return _NO_IRI.sub(lambda m: "".join(f"%{b:02X}" for b in m[0].encode("utf-8", "replace")), address)


def whole(text: str) -> str:
    """The text with its lone surrogates, which no encoding can write, as U+FFFD."""
    return _LONE.sub("\ufffd", text)


def folded(text: str) -> str:
    """The text without its accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
