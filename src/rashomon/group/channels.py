"""What grouping looks at in an article, in separate channels: title, words, names, numbers, and what bridges languages.

Words are folded (case, accents, Cyrillic and Arabic letters to Latin ones) and cut to six letters, so that forms of a
word meet.  All channels hold small integers of one `Vocabulary`.
"""

from __future__ import annotations

import functools
import itertools
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files

from rashomon.model import Article

STEM = 6  # letters of a stem: IDF cosine over 6-letter stems was the best of the cheap ones (issue 2)
SAID = 40  # words of title and beginning that are given to word vectors
LEAD = 60  # words of the text that count as its beginning
BODY = 350  # words looked at in all: what a story is about stands before them
TITLE_WORDS = 60  # words looked at in a title
_LETTERS_A_WORD = 16  # with what stands between: no text needs more to give its first words
_FORMS = 200_000  # written words remembered at a time (about 60 MB)
_TITLE_CAPS = 0.6  # a title with a larger share of its long words capitalised is in Title Case and shows no names
_LINK = re.compile(r"\s*(?:https?|www)\b.{0,300}$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# a word, and what ends a sentence before it
_MARKED = re.compile(r"([.!?:|»”\"\n]\s{0,3}[“\"«'‘(\[–—-]{0,3}\s{0,3})?([^\W_]+(?:['’][^\W_]+)*)")
_OUTLET = re.compile(r"\s(?:[-–—|]|»|\")\s[^-–—|»\"]{1,40}$")  # " - The Shillong Times", " | WTOP"
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


class _Words(dict[str, Word]):
    """What written words give, remembered for as many as are met often; read as a mapping, which costs no call."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, written: str) -> Word:
        if len(self) >= _FORMS:
            self.clear()
        found = self[written] = _look_up(written, self._vocabulary)
        return found


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

    def words(self, written: Iterable[str]) -> list[Word]:
        """What written words give."""
        return list(map(self._words.__getitem__, written))


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


@dataclass(frozen=True, slots=True)
class Traits:
    """One article in channels.  ``day``: days since 1970 as a float, None without a date.

    ``title`` and ``body`` are the stems as they follow each other; ``names``, ``numbers`` and ``bridge`` are sets; all
    hold vocabulary numbers.  ``names`` are capitalised words that are no sentence's first; ``bridge`` is what can be
    compared across languages; ``said`` the first words as written, each with the number of its stem, for word vectors.
    """

    id: str
    language: str
    day: float | None
    title: tuple[int, ...]
    body: tuple[int, ...]
    names: frozenset[int]
    numbers: frozenset[int]
    bridge: frozenset[int]
    said: tuple[tuple[str, int], ...]

    @property
    def beginning(self) -> tuple[int, ...]:
        """The first stems of the body."""
        return self.body[: LEAD // 2]


def day_of(article: Article) -> float | None:
    """Days since 1970 of the publication, with its hour where that was given; None where no day is stated."""
    given = article.extra.get("published")  # readers keep a date-time there, beside the day
    for value in (given, article.published.value if article.published else None):
        if isinstance(value, str) and (day := _days(value.strip())) is not None:
            return day
    return None


def _days(value: str) -> float | None:
    for text in (value, value[:10]):
        try:
            when = datetime.fromisoformat(text)
        except ValueError:
            continue
        utc = when.replace(tzinfo=UTC) if when.tzinfo is None else when
        return utc.timestamp() / 86400
    return None


def title_of(article: Article) -> str:
    """The title less the outlet's name at its end, or the first line with words where it is none or an address."""
    title = article.title or ""
    if title and not _LINK.match(title):
        kept = _OUTLET.sub("", title)
        return kept if len(kept) > len(title) // 2 else title
    for line in article.text[:2000].splitlines():
        if line.strip() and not _LINK.match(line):
            return line.strip()[:300]
    return ""


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


@dataclass(frozen=True, slots=True)
class _Seen:
    """The words of a passage in order, with which show themselves names; ``said``: the first `SAID` as written and as
    stems; ``bridge``: of the first `LEAD` words."""

    stems: list[int]
    said: list[tuple[str, int]]
    names: list[int]
    numbers: list[int]
    lower: list[int]
    bridge: set[int]


def _look(text: str, limit: int, title_case: bool, vocabulary: Vocabulary) -> _Seen:
    found = [m.groups() for m in itertools.islice(_MARKED.finditer(text), limit)]
    written = [w for _, w in found]
    words = vocabulary.words(written)
    inside = zip(found[1:], words[1:], strict=True)  # a sentence's first word shows no name
    return _Seen(
        stems=[w.stem for w in words if w.word],
        said=list(itertools.islice(((text, w.stem) for text, w in zip(written, words, strict=True) if w.word), SAID)),
        names=[] if title_case else [w.stem for (end, _), w in inside if w.name and not end],
        numbers=[w.stem for w in words if w.kind == "number"],
        lower=[w.stem for w in words if w.kind == "lower"],
        bridge=set().union(*(w.bridge for w in words[:LEAD])),
    )


def is_title_case(title: str) -> bool:
    """Whether capitals in the title say nothing, since most of its longer words have one."""
    words = [w for w in _WORD.findall(title) if len(w) > 3 and w[0].isalpha()]
    return len(words) > 2 and sum(w[0].isupper() for w in words) > _TITLE_CAPS * len(words)


def traits(article: Article, vocabulary: Vocabulary) -> Traits:
    """The channels of one article."""
    title, text = title_of(article), article.text
    for begin in ((article.title or "").strip(), title):  # readers put the title first, or in place of a missing text
        if begin and text.startswith(begin):
            text = text[len(begin) :]
            break
    if _LINK.match(text.split("\n", 1)[0]):
        text = text.partition("\n")[2]
    head = _look(title, TITLE_WORDS, is_title_case(title), vocabulary)
    body = _look(text[: BODY * _LETTERS_A_WORD], BODY, False, vocabulary)
    return Traits(
        id=article.id,
        language=article.language[:2] or "en",
        day=day_of(article),
        title=tuple(head.stems),
        body=tuple(body.stems),
        names=frozenset({*head.names, *body.names} - {*head.lower, *body.lower}),
        numbers=frozenset((*head.numbers, *body.numbers)),
        bridge=frozenset(head.bridge | body.bridge),
        said=tuple((head.said + body.said)[:SAID]),
    )
