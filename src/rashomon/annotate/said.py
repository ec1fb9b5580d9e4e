"""What the layers of attribution hand each other, and the words of saying that they share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Pair = tuple[int, int]
How = Literal["tagger", "rule", "layout", "marks"]
WORD = re.compile(r"\w+(?:[’'-]\w+)*")


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution on its way through the layers: article offsets, end excluded."""

    content: tuple[Pair, ...]
    cue: Pair | None = None
    source: Pair | None = None
    how: How = "rule"
    name: str | None = None
    block: bool = False
    score: float = 1.0
    borrowed: bool = False  # the source stands in another paragraph

    @property
    def whole(self) -> Pair:
        """From the first to the last character of all parts that stand together."""
        parts = [*self.content, *(p for p in (self.cue, None if self.borrowed else self.source) if p)]
        return min(p[0] for p in parts), max(p[1] for p in parts)

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.content[0][0]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The small words at whose places a phrase that names a source begins and ends."""

    articles: frozenset[str]
    abbreviations: frozenset[str]
    pair: frozenset[str]
    never: frozenset[str]
    openers: frozenset[str]
    joint: re.Pattern[str]
    helper: re.Pattern[str]
    passive: re.Pattern[str]
    progressive: str
    after: re.Pattern[str]
    turn: re.Pattern[str]
    wrote: str
    by: str

    @classmethod
    def read(cls, table: Mapping[str, str]) -> Phrase:
        """From the table ``phrase``; a list that is missing matches nothing."""
        adverb = rf"|\w+{re.escape(table['adverb'])}" if table.get("adverb") else ""
        return cls(
            articles=_words(table.get("articles")),
            abbreviations=_words(table.get("abbreviations")),
            pair=_words(table.get("pair")),
            never=_words(table.get("never")),
            openers=_words(table.get("openers")) | _words(table.get("articles")),
            joint=re.compile(rf"\b(?:{either(table.get('joints'))})\s"),
            helper=re.compile(rf"(?:\b(?:{either(table.get('helpers'))}{adverb})\s+)+$", re.I),
            passive=re.compile(rf"\b(?:{either(table.get('passive'))})\b", re.I),
            progressive=table.get("progressive") or " ",
            after=re.compile(rf"\b(?:{either(table.get('after'))})\b", re.I),
            turn=re.compile(rf",|\(|\s[–—-]\s|\b(?:{either(table.get('prepositions'))})\b"),
            wrote=either(table.get("wrote")),
            by=either(table.get("by")),
        )


def either(words: str | None) -> str:
    """A pattern for any of the words; one that matches nothing where there are none."""
    return "|".join(re.escape(w) for w in (words or "").split()) or "(?!)"


@dataclass(frozen=True, slots=True)
class Words:
    """A language's words of saying, from its table ``speech``; a missing part is an empty set."""

    verbs: Mapping[str, str]  # form -> stance
    nouns: frozenset[str]
    sources: tuple[str, ...]  # "according to"
    reports: frozenset[str]
    clause: frozenset[str]
    that: frozenset[str]
    dropped: bool
    documents: frozenset[str]
    parts: frozenset[str]
    clausal: frozenset[str]
    clause_openers: frozenset[str]
    pronouns: Mapping[str, str]
    titles: frozenset[str]
    generic: frozenset[str]
    elided: frozenset[str]
    phrase: Phrase

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> Words:
        """From the table as it stands in ``speech.toml``."""
        phrases = table.get("phrases", {})
        return cls(
            verbs={w: stance for stance, forms in table.get("verbs", {}).items() for w in forms.split()},
            nouns=_words(table.get("nouns", {}).get("said")),
            sources=tuple(phrases.get("source", ())),
            reports=_words(phrases.get("report")),
            clause=_words(phrases.get("clause")),
            that=frozenset(phrases.get("that", ())),
            dropped=bool(phrases.get("dropped", False)),
            documents=_words(table.get("documents", {}).get("names")),
            parts=_words(table.get("documents", {}).get("parts")),
            clausal=_words(table.get("clausal", {}).get("verbs")),
            clause_openers=_words(table.get("clausal", {}).get("openers")),
            pronouns={w: kind for kind, forms in table.get("pronouns", {}).items() for w in forms.split()},
            titles=_words(table.get("titles", {}).get("words")),
            generic=_words(table.get("generic", {}).get("heads")),
            elided=_words(table.get("marks", {}).get("elided")),
            phrase=Phrase.read(table.get("phrase", {})),
        )

    def speech(self, cue: str) -> bool:
        """Whether a cue tells of something said, rather than thought, wanted or planned."""
        low = cue.lower()
        words = WORD.findall(low)
        return (
            any(w in self.verbs or w in self.nouns or w in self.reports for w in words)
            or any(phrase in low for phrase in self.sources)
            or not words  # a colon or a dash
        )

    def stance(self, cue: str) -> str | None:
        """The stance of the first verb of saying in a cue."""
        return next((self.verbs[w] for w in WORD.findall(cue.lower()) if w in self.verbs), None)


def _words(text: str | None) -> frozenset[str]:
    return frozenset((text or "").split())


def trim(text: str, piece: Pair, strip: str = " \t\r\n,") -> Pair:
    """The piece without blanks and commas at its ends."""
    start, end = piece
    while start < end and text[start] in strip:
        start += 1
    while end > start and text[end - 1] in strip:
        end -= 1
    return start, end


def overlap(one: Pair, other: Pair) -> int:
    """How many characters two pieces share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def joined(pieces: Iterable[Pair], text: str) -> tuple[Pair, ...]:
    """Pieces in order; those that touch, or have only blanks between them in one paragraph, become one."""
    out: list[Pair] = []
    for start, end in sorted(p for p in pieces if p[1] > p[0]):
        if out and (start <= out[-1][1] or ((gap := text[out[-1][1] : start]).isspace() and "\n" not in gap)):
            out[-1] = out[-1][0], max(end, out[-1][1])
        else:
            out.append((start, end))
    return tuple(out)
