"""Bytes to text: UTF-8, UTF-16, what is declared, and only then a guess, which is told.  The text is not changed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from rashomon.read.refused import Refused

# Bytes from the beginning that the guess is made on; more does not make it better, and it takes seconds a megabyte.
SAMPLE = 200_000
# Share of control characters above which bytes are no text (texts have next to none; programs 10 % and more).
CONTROLS = 0.02
# Share of NULs in every second byte that makes UTF-16 without a mark (English has nearly all, mixed scripts a third).
EVERY_SECOND = 0.3
_MAGIC = (
    (b"%PDF", "a PDF file: save its text, and name that"),
    (b"PK\x03\x04", "a zip archive or an office document: save its text, and name that"),
    (b"\x89PNG", "a picture"), (b"GIF8", "a picture"), (b"\xff\xd8\xff", "a picture"),
    (b"RIFF", "a sound, film or picture"),
    (b"\x7fELF", "a program"), (b"MZ\x90", "a program"), (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an office document: save its text, and name that"), (b"7z\xbc\xaf", "an archive"),
    (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"), (b"\x28\xb5\x2f\xfd", "a zstd archive"),
)  # fmt: skip
# What is taken for Windows-1252 when guessed: its relatives, which hold the same letters of English and Spanish.
_WESTERN_NAMES = """cp1250 cp1252 cp1254 cp1257 latin_1 iso8859_1 iso8859_2 iso8859_3 iso8859_4 iso8859_9 iso8859_10
iso8859_13 iso8859_14 iso8859_15 iso8859_16 mac_roman mac_latin2 mac_iceland mac_turkish cp437 cp850 cp852 cp858 cp775
cp1140 cp500 cp037 cp1026 cp273 hp_roman8"""
_WESTERN = frozenset(_WESTERN_NAMES.split())
_BOMS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
HOLES = "what could not be read is shown as \ufffd"
# Control characters that texts do not have, and those that XML and HTML cannot hold (with U+FFFE and U+FFFF).  Bytes of
# UTF-8 are looked through a hundred times as fast as characters by a regular expression.
_CONTROLS = bytes({*range(0x20)} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B})
_UNFIT = bytes({*range(0x20)} - {0x09, 0x0A, 0x0D})
_INVALID = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PROLOG = re.compile(r"\s{0,300}<\?xml[^>]{0,300}>")
_LONE = re.compile(r"[\ud800-\udfff]")


class NotText(Refused):
    """Bytes that are no text; says what they seem to be."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it came in, and what must be said of that (empty where it was plain)."""

    text: str
    encoding: str
    says: str = ""


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """The text of ``raw``.  Raises `NotText` for what is none.  A byte order mark of UTF-8 stays in the text."""
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise NotText(f"binary: {what}")
    found = _marked(raw) or _wide(raw) or _strict(raw, "utf-8") or _declared(raw, declared)
    found = found or _damaged(raw) or _guessed(raw)
    if found is None:
        raise NotText("binary: neither text in UTF-8 nor in any other encoding known")
    if "\0" in found.text:
        raise NotText(f"binary: {found.text.count(chr(0))} NUL characters")
    if _count(found.text.encode("utf-8", "surrogatepass"), _CONTROLS) > CONTROLS * len(found.text):
        raise NotText("binary: too many control characters for a text")
    return found


def empty(text: str) -> bool:
    """Whether a text holds nothing but white space and a byte order mark."""
    return not text.replace("\ufeff", " ").strip()


def whole(text: str) -> tuple[str, int]:
    """The text with each lone surrogate replaced by U+FFFD, and how many there were."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _LONE.subn("\ufffd", text)
    return text, 0


def markup(text: str) -> str:
    """The text as parsers of XML and HTML take it: without what declares it, spaces for what they cannot hold."""
    text = whole(text.lstrip("\ufeff"))[0]
    if found := _PROLOG.match(text):
        text = text[found.end() :]
    unfit = _count(text.encode("utf-8"), _UNFIT) or "\ufffe" in text or "\uffff" in text
    return _INVALID.sub(" ", text) if unfit else text


def _count(data: bytes, of: bytes) -> int:
    """How many bytes are among some."""
    return len(data) - len(data.translate(None, of))


def _marked(raw: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 that says so by its first bytes."""
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return _strict(raw, name) or Decoded(raw.decode(name, "replace"), name, f"damaged {name}, {HOLES}")
    return None


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark, by its NULs."""
    sample = raw[:SAMPLE]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    half = len(sample) / 2
    for at, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[at::2].count(0) > EVERY_SECOND * half and sample[1 - at :: 2].count(0) < 0.02 * half:
            found = _strict(raw, name)
            return found and Decoded(found.text, name, f"no byte order mark: read as {name}")
    return None


def _strict(raw: bytes, name: str) -> Decoded | None:
    try:
        return Decoded(raw.decode(name), name)
    except (UnicodeError, LookupError):  # some codecs raise no more than a UnicodeError: "undefined", "idna"
        return None


def _declared(raw: bytes, declared: str | None) -> Decoded | None:
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    # what calls itself Latin-1 is Windows-1252, as browsers have it
    return _strict(raw, "cp1252" if name in ("iso8859-1", "ascii") else name)


def _guessed(raw: bytes) -> Decoded | None:
    """A guess; Windows-1252 where the guess is a relative of it, since that is what English and Spanish come in."""
    from charset_normalizer import from_bytes  # slow to load, and seldom needed

    best = from_bytes(raw[:SAMPLE]).best()
    if best is None:
        return None
    name = best.encoding
    found = (_strict(raw, "cp1252") if name in _WESTERN else None) or _strict(raw, name)
    found = found or Decoded(raw.decode(name, "replace"), name)
    return Decoded(found.text, found.encoding, f"not UTF-8: read as {found.encoding}, which is a guess")


def _damaged(raw: bytes) -> Decoded | None:
    """UTF-8 with a few broken characters: at least twice as many that are whole."""
    text = raw.decode("utf-8", "replace")
    holes = text.count("\ufffd")
    whole_ones = sum(c > "\x7f" for c in text) - holes
    return Decoded(text, "utf-8", f"damaged UTF-8, {holes} places: {HOLES}") if whole_ones >= 2 * holes else None
