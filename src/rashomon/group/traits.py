"""The channels of an article (:mod:`rashomon.group.channels`): which of its words stand where."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt

from rashomon.group.channels import LOWER, NAME, NUMBER, WORD, Forms, Vocabulary
from rashomon.group.ragged import Integers, Tokens, once, spread
from rashomon.model import Article

SAID = 40  # words of title and beginning that are given to word vectors
LEAD = 60  # words of the text that count as its beginning
BODY = 350  # words looked at in all: what a story is about stands before them
TITLE_WORDS = 60  # words looked at in a title
_LETTERS_A_WORD = 16  # with what stands between: no text needs more to give its first words
_LETTERS_MOSTLY = 8  # mostly this is enough
_TOKEN_BITS = 32
_TITLE_CAPS = 0.6  # a title with a larger share of its long words capitalised is in Title Case and shows no names
_LINK = re.compile(r"\s*(?:https?|www)\b.{0,300}$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# a word, and what ends a sentence before it
_MARKED = re.compile(r"([.!?:|»”\"\n]\s{0,3}[“\"«'‘(\[–—-]{0,3}\s{0,3})?([^\W_]+(?:['’][^\W_]+)*)")
_OUTLET = re.compile(r"\s(?:[-–—|]|»|\")\s[^-–—|»\"]{1,40}$")  # " - The Shillong Times", " | WTOP"


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """One article in channels.  ``day``: days since 1970 as a float, None without a date.

    ``title`` and ``body`` are the stems as they follow each other; ``names``, ``numbers`` and ``bridge`` rise, each
    once; all hold vocabulary numbers.  ``names`` are capitalised words that are no sentence's first; ``bridge`` is what
    can be compared across languages; ``said`` the first words as written, with their stems, for word vectors.
    """

    id: str
    language: str
    day: float | None
    title: Tokens
    body: Tokens
    names: Tokens
    numbers: Tokens
    bridge: Tokens
    said: Sequence[str]
    said_stems: Tokens

    @property
    def beginning(self) -> Tokens:
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


def is_title_case(title: str) -> bool:
    """Whether capitals in the title say nothing, since most of its longer words have one."""
    words = [w for w in _WORD.findall(title) if len(w) > 3 and w[0].isalpha()]
    return len(words) > 2 and sum(w[0].isupper() for w in words) > _TITLE_CAPS * len(words)


def traits(article: Article, vocabulary: Vocabulary) -> Traits:
    """The channels of one article."""
    return traits_all([article], vocabulary)[0]


def traits_all(articles: Sequence[Article], vocabulary: Vocabulary) -> list[Traits]:
    """The channels of each article: words are cut one text at a time, and all else is done for all of them at once."""
    n = len(articles)
    seen = _look(articles, vocabulary)
    keys = seen.articles << _TOKEN_BITS | seen.forms.stems  # sorted, they are sorted by article
    flags = seen.forms.flags
    names, lower = once(keys[(flags & NAME > 0) & seen.inside]), once(keys[flags & LOWER > 0])
    across = np.repeat(seen.articles << _TOKEN_BITS, seen.forms.bridge_counts) | seen.forms.bridges
    channels = (
        names[~_in(names, lower)],
        once(keys[flags & NUMBER > 0]),
        once(across[np.repeat(seen.places < LEAD, seen.forms.bridge_counts)]),
    )
    words = np.flatnonzero(flags & WORD)
    stems = np.split(seen.forms.stems[words], np.searchsorted(seen.passages[words], np.arange(1, 2 * n)))
    said = words[_ranks(seen.articles[words]) < SAID]
    spoken, said_stems = [seen.written[at] for at in said.tolist()], seen.forms.stems[said]
    cuts = itertools.pairwise(np.searchsorted(seen.articles[said], np.arange(n + 1)).tolist())
    rows = zip(articles, stems[::2], stems[1::2], *(_by_article(c, n) for c in channels), cuts, strict=True)
    return [
        Traits(
            a.id, a.language[:2] or "en", day_of(a), title, body, named, numbers, bridge, spoken[start:end],
            said_stems[start:end],
        )
        for a, title, body, named, numbers, bridge, (start, end) in rows
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Seen:
    """The words of several articles as written, with what they give: each one's article, its passage (an article has
    two, title and text), its place there, and whether its capital would show a name."""

    written: Sequence[str]
    forms: Forms
    articles: Integers
    passages: Integers
    places: Integers
    inside: npt.NDArray[np.bool_]


def _look(articles: Sequence[Article], vocabulary: Vocabulary) -> _Seen:
    passages = [passage for article in articles for passage in _passages(article)]
    title_case = np.array([at % 2 == 0 and is_title_case(text) for at, text in enumerate(passages)])
    cut = [_first_words(text, BODY if at % 2 else TITLE_WORDS) for at, text in enumerate(passages)]
    written = [word for found in cut for _, word in found]
    opens = np.array([bool(end) for found in cut for end, _ in found], dtype=np.bool_)
    lengths = np.array([len(found) for found in cut], dtype=np.int64)
    which, places = np.repeat(np.arange(len(passages)), lengths), spread(np.zeros_like(lengths), lengths)
    inside = ~opens & (places > 0) & ~title_case[which]  # a sentence's first word shows no name
    return _Seen(written, vocabulary.words(written), which >> 1, which, places, inside)


def _passages(article: Article) -> tuple[str, str]:
    """The title, and as much of the text without it as can hold the words looked at."""
    title, text = title_of(article), article.text
    for begin in ((article.title or "").strip(), title):  # readers put the title first, or in place of a missing text
        if begin and text.startswith(begin):
            text = text[len(begin) :]
            break
    if _LINK.match(text.split("\n", 1)[0]):
        text = text.partition("\n")[2]
    return title, text[: BODY * _LETTERS_A_WORD]


def _first_words(text: str, limit: int) -> list[tuple[str, str]]:
    """So many words, each with what ends a sentence before it, if anything."""
    found: list[tuple[str, str]] = _MARKED.findall(text, 0, limit * _LETTERS_MOSTLY)
    if len(found) <= limit and len(text) > limit * _LETTERS_MOSTLY:  # the last may be cut, so one more is asked for
        found = _MARKED.findall(text)
    return found[:limit]


def _ranks(rising: Integers) -> Integers:
    """How many of the same value stand before each."""
    return np.asarray(np.arange(len(rising)) - np.searchsorted(rising, rising), dtype=np.int64)


def _in(keys: Integers, others: Integers) -> npt.NDArray[np.bool_]:
    """Which of the keys are among the others; both rise."""
    at = np.searchsorted(others, keys)
    return np.asarray(np.append(others, -1)[at] == keys)


def _by_article(keys: Integers, n: int) -> list[Tokens]:
    """The tokens of each article, of keys that rise."""
    return np.split(keys.astype(np.int32), np.searchsorted(keys, np.arange(1, n) << _TOKEN_BITS))
