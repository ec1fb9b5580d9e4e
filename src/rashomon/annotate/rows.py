"""Sentences as rows of words, parsed or cut by rule, so that what finds actors has one thing to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.languages.gazetteer import Gazetteer
from rashomon.model import Marks, Parse, Role, Sentence, Token

TOLD: frozenset[Role] = frozenset({"body", "headline", "caption", "blockquote"})
# "U.S.", an initial, a word with inner hyphens or apostrophes, an amount, any other single sign.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[-’'.]\w+)*|[^\w\s]")
_OWNS = re.compile(r"[’']s?$")
_OPEN, _CLOSE = "“«", "”»"


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence: its words, whether they are parsed, and for each word whether it stands inside quotation marks.

    ``children`` gives the indices of each word's dependents (empty where there is no parse); ``shouted`` tells a
    headline whose capitals say nothing.
    """

    number: int
    paragraph: int
    role: Role
    tokens: tuple[Token, ...]
    parsed: bool
    quoted: tuple[bool, ...]
    children: tuple[tuple[int, ...], ...]
    shouted: bool

    def low(self, i: int) -> str:
        """The word in small letters; empty outside the row."""
        return self.tokens[i].text.lower() if 0 <= i < len(self.tokens) else ""

    def relation(self, i: int) -> str:
        """The relation without its subtype."""
        return self.tokens[i].deprel.split(":")[0]


def rows(marks: Marks, words: Gazetteer) -> list[Row]:
    """The sentences of an article that tell something, in order."""
    parses = {p.span: p.tokens for p in marks.of(Parse)}
    out: list[Row] = []
    inside = False
    paragraph = 0
    for s in marks.of(Sentence):
        if s.role not in TOLD:
            continue
        if s.paragraph != paragraph:
            inside, paragraph = False, s.paragraph
        tokens = parses.get(s.span) or cut(marks.article.text, s.span.start, s.span.end, words)
        if not tokens:
            continue
        quoted, inside = _quoted(tokens, inside)
        children = _children(tokens) if s.span in parses else tuple(() for _ in tokens)
        shouted = _shouted(tokens)
        out.append(Row(len(out), s.paragraph, s.role, tokens, s.span in parses, quoted, children, shouted))
    return out


def cut(text: str, start: int, end: int, words: Gazetteer) -> tuple[Token, ...]:
    """Words of a piece of text by rule: a full stop stays with a title or an initial, a possessive is a word."""
    out: list[Token] = []
    for hit in _WORD.finditer(text, start, end):
        a, b = hit.span()
        word = hit.group()
        if b < end and text[b] == "." and (word.lower() in words.titles | words.suffixes or _initial(word)):
            b += 1
        owner = _OWNS.search(word) if len(word) > 2 else None
        if owner and owner.start() > 0:
            out.append(_plain(text, a, a + owner.start()))
            out.append(_plain(text, a + owner.start(), b))
        else:
            out.append(_plain(text, a, b))
    return tuple(_glued(out, text))


def _glued(tokens: Sequence[Token], text: str) -> list[Token]:
    """A full stop that already belongs to the word before is no word of its own."""
    out: list[Token] = []
    for t in tokens:
        if out and t.start < out[-1].end:
            continue
        out.append(t)
    return out


def _initial(word: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I"


def _plain(text: str, start: int, end: int) -> Token:
    word = text[start:end]
    return Token(start, end, word, word.lower(), "X", "", -1, "")


def _quoted(tokens: Sequence[Token], inside: bool) -> tuple[tuple[bool, ...], bool]:
    out = []
    for t in tokens:
        if t.text in _OPEN:
            inside = True
        elif t.text in _CLOSE:
            inside = False
        elif t.text == '"' or t.text == "``" or t.text == "''":
            inside = not inside
        out.append(inside)
    return tuple(out), inside


def _children(tokens: Sequence[Token]) -> tuple[tuple[int, ...], ...]:
    out: list[list[int]] = [[] for _ in tokens]
    for i, t in enumerate(tokens):
        if t.head >= 0:
            out[t.head].append(i)
    return tuple(tuple(c) for c in out)


def _shouted(tokens: Sequence[Token]) -> bool:
    """Whether most of the long words begin with a capital: a headline, in which capitals make no name."""
    if tokens[-1].text in '.?!”"':
        return False
    long = [t.text for t in tokens if len(t.text) > 3 and t.text.isalpha()]
    return len(long) > 2 and sum(w[0].isupper() for w in long) > 0.75 * len(long)
