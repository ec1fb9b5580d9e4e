"""What grouping looks at in an article, in separate channels: title, words, names, numbers, and what bridges languages.

Words are folded (case, accents, Cyrillic and Arabic letters to Latin ones) and cut to six letters, so that forms of a
word meet.  All channels hold small integers of one `Vocabulary`.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from rashomon.group.ragged import Integers, Tokens, spread

STEM = 6  # letters of a stem: IDF cosine over 6-letter stems was the best of the cheap ones (issue 2)
WORD, NAME, NUMBER, LOWER = 1, 2, 4, 8  # what a written word is, as bits of a flag (`Word`)
_FORMS = 200_000  # written words remembered at a time (about 60 MB)
_VOWELS = re.compile(r"[aeiouyhw]")
_DOUBLED = re.compile(r"(.)\1+")

_LETTERS = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфыэіє", "abvgdeziiklmnoprstufieie", strict=True)),
        "ё": "e", "ж": "zh", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "iu",
        "я": "ia", "ї": "i", "ґ": "g", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i",
        **dict(zip("ابتثجحدذرزسصضطظعغفقكلمنهويىةأإآؤئگپچ", "abttghddrzsddtzagfkklmnhuiiaaiauigpc", strict=False)),
        "خ": "h", "ش": "sh", "ء": "", "ـ": "",
    }
)  # fmt: skip
_SOUNDS = (
    ("tsch", "c"), ("sch", "s"), ("dzh", "j"), ("tch", "c"), ("ch", "c"), ("sh", "s"), ("zh", "j"), ("ph", "f"),
    ("th", "t"), ("ck", "k"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("dj", "j"), ("ts", "c"), ("z", "s"), ("w", "v"),
)  # fmt: skip


@functools.lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Lower case, no accents, Cyrillic and Arabic in Latin letters."""
    low = word.casefold()
    if low.isascii():
        return low
    low = low.translate(_LETTERS)
    if low.isascii():
        return low
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return plain.translate(_LETTERS)


@functools.lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The first six letters of the folded word, without a plural's or possessor's s."""
    folded = fold(_without_possessor(word))
    if "'" in folded:  # l'article, d'Italia: what stands after the mark
        folded = max(folded.split("'"), key=len)
    if "\u0600" < word[0] < "\u06ff" and len(folded) > 4 and folded.startswith("al"):
        folded = folded[2:]
    if len(folded) > 3 and folded.endswith("s") and not folded.endswith("ss"):
        folded = folded[:-1]
    return folded[:STEM]


def _without_possessor(word: str) -> str:
    """The word without a possessor's s ("O'Brien's": O'Brien), its apostrophes of one kind."""
    return word.replace("’", "'").removesuffix("'s").removesuffix("'S")


@functools.lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The consonants of a name as several languages would write it; empty when fewer than three."""
    folded = stem_free = fold(_without_possessor(word)).replace("'", "")
    for written, sound in _SOUNDS:
        if written in stem_free:
            stem_free = stem_free.replace(written, sound)
    stem_free = stem_free.replace("c", "k") if not folded.endswith(("c", "ch")) else stem_free
    bones = _DOUBLED.sub(r"\1", _VOWELS.sub("", stem_free[1:]))
    first = stem_free[:1]
    return f"{'' if first in 'aeiouyhw' else first}{bones}"[:5] if len(bones) >= 2 else ""


@dataclass(frozen=True, slots=True)
class Bridge:
    """The words of several languages: stem to the things it names, and the stems that carry no story."""

    things: Mapping[str, tuple[str, ...]]
    empty: frozenset[str]


@functools.cache
def bridge() -> Bridge:
    """The table that ships, read once."""
    table = tomllib.loads(files("rashomon.models").joinpath("bridge.toml").read_text(encoding="utf-8"))
    things: dict[str, list[str]] = {}
    for line in table["things"].splitlines():
        words = line.split()
        for word in words:
            for part in (word, *word.split("-")) if "-" not in word else (word.replace("-", ""),):
                known = things.setdefault(stem(part), [])
                if words[0] not in known:
                    known.append(words[0])
    empty = frozenset(stem(w) for w in table["empty"].split())
    return Bridge({k: tuple(v) for k, v in things.items() if k not in empty}, empty)


@dataclass(frozen=True, slots=True)
class Word:
    """What a written word gives: its kind, the number of its stem (or of the number it is), and what bridges languages.

    ``kind``: number, upper, shout, lower, other, or empty for a word that tells nothing.  ``word``: whether it tells
    something and is no number; ``name``: whether it has a capital, as names have.  ``bridge``: the thing it names or
    its cognate; and the consonants of what may be a name.
    """

    kind: str
    stem: int
    word: bool
    name: bool
    bridge: tuple[int, ...]


class _Places(dict[str, int]):
    """Where what a written word gives stands in the tables; read as a mapping, which costs no call."""

    def __init__(self, put: Callable[[str], None]) -> None:
        self._put = put

    def __missing__(self, written: str) -> int:
        place = self[written] = len(self)
        self._put(written)
        return place


@dataclass(frozen=True, slots=True)
class Forms:
    """What words give, in the order they were asked about: `Word.kind` and so on as flags, stems, and all bridges one
    after another, with how many are each word's."""

    flags: npt.NDArray[np.uint8]
    stems: Tokens
    bridges: Tokens
    bridge_counts: Integers


class _Words:
    """What written words give, remembered for as many as are met often, in flat tables."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._clear()

    def _clear(self) -> None:
        self._places = _Places(self._put)
        self._flags, self._stems, self._bridges = array("B"), array("i"), array("i")
        self._ends = array("q", (0,))  # of each word's bridges, and where the first's begin

    def of(self, written: Sequence[str]) -> Forms:
        if len(self._places) >= _FORMS:
            self._clear()
        at = np.fromiter(map(self._places.__getitem__, written), dtype=np.int64, count=len(written))
        flags, stems = np.frombuffer(self._flags, dtype=np.uint8), np.frombuffer(self._stems, dtype=np.int32)
        ends, bridges = np.frombuffer(self._ends, dtype=np.int64), np.frombuffer(self._bridges, dtype=np.int32)
        counts = ends[at + 1] - ends[at]
        return Forms(flags[at], stems[at], bridges[spread(ends[at], counts)], counts)

    def _put(self, written: str) -> None:
        word = _look_up(written, self._vocabulary)
        kind = {"number": NUMBER, "lower": LOWER}.get(word.kind, 0)
        self._flags.append(kind | (WORD if word.word else 0) | (NAME if word.name else 0))
        self._stems.append(word.stem)
        self._bridges.extend(word.bridge)
        self._ends.append(len(self._bridges))


class Vocabulary:
    """Strings to small integers, in order of first sight."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._words = _Words(self)

    def __len__(self) -> int:
        return len(self._numbers)

    def copy(self) -> Vocabulary:
        """Another that gives the strings so far the same numbers."""
        other = Vocabulary()
        other._numbers = self._numbers.copy()
        return other

    def number(self, token: str) -> int:
        return self._numbers.setdefault(token, len(self._numbers))

    def tokens(self) -> list[str]:
        """All strings, by number."""
        return list(self._numbers)

    def words(self, written: Sequence[str]) -> Forms:
        """What written words give."""
        return self._words.of(written)


def _look_up(written: str, vocabulary: Vocabulary) -> Word:
    kind, short = _kind(written)
    things, empty = bridge().things, bridge().empty
    bridges: list[str] = []
    if kind == "number":
        short = f"#{short}"
        bridges = [short]
    elif kind and short in things:
        bridges = [f"={thing}" for thing in things[short]]
    elif kind and len(short) >= 5:
        bridges = [f"~{short[:5].replace('y', 'i').replace('k', 'c').replace('ph', 'f').replace('th', 't')}"]
    bones = ""
    if not written[0].islower() and (base := stem(written)) not in things and base not in empty:
        bones = skeleton(written)
    number = vocabulary.number(short) if kind else -1
    if bones:
        bridges.append(f"@{bones}")
    return Word(
        kind, number, kind not in ("", "number"), kind in ("upper", "shout"), tuple(map(vocabulary.number, bridges))
    )


def _kind(word: str) -> tuple[str, str]:
    """What a word is (see `Word.kind`) and its stem, or digits for a number."""
    if word[0].isdigit():
        digits = re.sub(r"\D", "", word)
        return ("number", digits or word) if len(digits) > 1 or len(word) > 1 else ("", "")
    short = stem(word)
    if len(short) < 2 or short in bridge().empty:
        return "", ""
    if word[0].isupper():
        return ("shout" if len(word) > 4 and word.isupper() else "upper"), short
    return ("lower" if word[0].islower() else "other"), short
