"""Choices of words: hedges, loaded words in the outlet's own voice, verbs of saying, and each actor's labels.

By the language's lexicon ``wording``: what stands inside quotation marks, in a block quotation or in a name is not the
outlet's word and is never marked.  Verbs of saying come from the cues of quotations, with their stance by ``speech``.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rashomon.annotate.plug import Found, Plug
from rashomon.languages import MissingTable
from rashomon.model import Article, Marks, Mention, Quote, Role, Sentence, Wording
from rashomon.seams import Language, Tools

TELLING: frozenset[Role] = frozenset({"body", "headline", "caption"})
LONGEST_PHRASE = 4  # words
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_MARKS = re.compile(r"[“”\"«»]")
Pair = tuple[int, int]
Kind = Literal["hedge", "loaded"]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Words and phrases (small letters) to their kind and note; ``stems`` are beginnings of words."""

    words: Mapping[str, tuple[Kind, str]]
    stems: Mapping[str, tuple[Kind, str]]
    longest: int

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> _Lexicon:
        words: dict[str, tuple[Kind, str]] = {}
        stems: dict[str, tuple[Kind, str]] = {}
        parts: list[tuple[Kind, str, Mapping[str, Any]]] = [("hedge", "hedge", table.get("hedge", {}))]
        parts += [("loaded", str(part.get("note", name)), part) for name, part in table.get("loaded", {}).items()]
        for kind, note, part in parts:
            for entry in [*str(part.get("words", "")).split(), *_phrases(part)]:
                if entry.endswith("*"):
                    stems.setdefault(entry[:-1], (kind, note))
                else:
                    words.setdefault(entry, (kind, note))
        return cls(words, stems, max((len(s) for s in stems), default=0))

    def of(self, word: str) -> tuple[Kind, str] | None:
        """Kind and note of a word or phrase in small letters."""
        found = self.words.get(word)
        if found is not None or not self.stems:
            return found
        for size in range(min(len(word), self.longest), 3, -1):
            if word[:size] in self.stems:
                return self.stems[word[:size]]
        return None


def _phrases(part: Mapping[str, Any]) -> list[str]:
    return [p for p in (re.sub(r"\s+", " ", p).strip() for p in str(part.get("phrases", "")).split(",")) if p]


def wording(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Wording` for each hedge, loaded word, verb of saying and label of the article."""
    lexicon = _Lexicon.read(language.table("wording"))
    article = marks.article
    apart = _Stretches([*_quoted(marks), *_names(marks)])
    out: list[Wording] = []
    for sentence in marks.of(Sentence):
        if sentence.role in TELLING:
            out.extend(_choices(article, sentence.span.start, sentence.span.end, lexicon, apart))
    out.extend(_sayings(marks, language))
    out.extend(_labels(marks))
    return sorted(out, key=lambda w: (w.span.start, w.span.end, w.kind)), ()


# --- whose words they are --------------------------------------------------------------------------------------------


class _Stretches:
    """Stretches of text, merged, to ask whether a place lies in one."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(pairs):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def hold(self, at: int) -> bool:
        k = bisect.bisect_right(self._starts, at) - 1
        return k >= 0 and at < self._ends[k]


def _quoted(marks: Marks) -> Iterator[Pair]:
    """What stands between quotation marks, and what the layout gives as a quotation."""
    text = marks.article.text
    for q in marks.of(Quote):
        if q.kind in ("direct", "block"):
            yield from ((c.start, c.end) for c in q.content)
    for s in marks.of(Sentence):
        if s.role == "blockquote":
            yield s.span.start, s.span.end
    for line in re.finditer(r"[^\n]+", text):
        yield from _marked(text, line.start(), line.end())


def _marked(text: str, start: int, end: int) -> Iterator[Pair]:
    """Stretches between quotation marks in one line; one left open runs to the line's end."""
    opened = -1
    for hit in _MARKS.finditer(text, start, end):
        sign = hit.group()
        if opened < 0 and sign in '“"«':
            opened = hit.start()
        elif opened >= 0 and sign in '”"»':
            yield opened, hit.end()
            opened = -1
    if opened >= 0:
        yield opened, end


def _names(marks: Marks) -> Iterator[Pair]:
    """Names, but for single peoples and parties, which can be loaded words themselves."""
    for m in marks.of(Mention):
        if m.form == "name" and (m.kind != "other" or " " in m.canonical):
            yield m.span.start, m.span.end


# --- the choices -----------------------------------------------------------------------------------------------------


def _choices(article: Article, start: int, end: int, lexicon: _Lexicon, apart: _Stretches) -> Iterator[Wording]:
    """Hedges and loaded words of one sentence, the longest phrase first."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(article.text, start, end)]
    i = 0
    while i < len(words):
        size = _longest(article.text, words, i, lexicon)
        if size and not apart.hold(words[i][0]):
            kind, note = lexicon.of(_joined(article.text, words[i : i + size])) or ("loaded", "")
            yield Wording(article.span(words[i][0], words[i + size - 1][1]), kind, note=note)
        i += max(size, 1)


def _longest(text: str, words: Sequence[Pair], i: int, lexicon: _Lexicon) -> int:
    for size in range(min(LONGEST_PHRASE, len(words) - i), 0, -1):
        joined = _joined(text, words[i : i + size])
        if lexicon.of(joined) if size == 1 else joined in lexicon.words:
            return size
    return 0


def _joined(text: str, words: Sequence[Pair]) -> str:
    return " ".join(text[a:b] for a, b in words).lower()


def _sayings(marks: Marks, language: Language) -> Iterator[Wording]:
    """The verb of each quotation's cue, its speaker and the stance it lends."""
    try:
        table = language.table("speech")
    except MissingTable:
        return
    stances = {w: stance for stance, forms in table.get("verbs", {}).items() for w in str(forms).split()}
    article = marks.article
    for quote in marks.of(Quote):
        if quote.cue is None:
            continue
        for hit in _WORD.finditer(article.text, quote.cue.start, quote.cue.end):
            stance = stances.get(hit.group().lower())
            if stance:
                yield Wording(article.span(hit.start(), hit.end()), "saying", quote.speaker_name, stance)
                break


def _labels(marks: Marks) -> Iterator[Wording]:
    """How each mention calls its actor, each stretch once."""
    seen = set()
    for m in marks.of(Mention):
        if m.label is not None and (m.label, m.canonical) not in seen:
            seen.add((m.label, m.canonical))
            yield Wording(m.label, "label", m.canonical)


WORDING = Plug("wording", needs=(Sentence, Mention, Quote), gives=(Wording,), find=wording)
