"""Parses from the trained reader, one a sentence; nothing where there is no reader."""

from __future__ import annotations

from rashomon.annotate.plug import Found, Plug
from rashomon.model import Marks, Parse, Role, Sentence
from rashomon.seams import Language, Tools

# What tells something; datelines, credits and other furniture are no sentences.
READ: frozenset[Role] = frozenset({"body", "headline", "caption", "blockquote"})
# The network is quadratic in the words of a sentence; what is longer than this is a table or a list, not a sentence.
LONGEST = 4000


def syntax(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Parse` for each sentence that tells something."""
    if tools.syntax is None:
        return (), ()
    wanted = [s for s in marks.of(Sentence) if s.role in READ and len(s.span) <= LONGEST]
    parsed = tools.syntax.parse(marks.article.text, [(s.span.start, s.span.end) for s in wanted])
    return [Parse(s.span, tuple(tokens)) for s, tokens in zip(wanted, parsed, strict=True) if tokens], ()


SYNTAX = Plug("syntax", needs=(Sentence,), gives=(Parse,), find=syntax)
