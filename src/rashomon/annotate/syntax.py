"""Parses from the trained reader, one a sentence; nothing where there is no reader."""

from __future__ import annotations

from rashomon.annotate.plug import Found, Plug
from rashomon.model import Marks, Parse, Problem, Role, Sentence
from rashomon.seams import Language, Tools

# What tells something; datelines, credits and other furniture are no sentences.
READ: frozenset[Role] = frozenset({"body", "headline", "caption", "blockquote"})
# The network is quadratic in the words of a sentence; what is longer than this is a table or a list, not a sentence.
LONGEST = 4000
# Sentences parsed of one article: the longest reports have some 500, and each costs about 20 ms.
MOST = 2000


def syntax(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Parse` for each sentence that tells something; a `Problem` where some are too long or too many."""
    if tools.syntax is None:
        return (), ()
    told = [s for s in marks.of(Sentence) if s.role in READ]
    wanted = [s for s in told if len(s.span) <= LONGEST][:MOST]
    parsed = tools.syntax.parse(marks.article.text, [(s.span.start, s.span.end) for s in wanted])
    found = [Parse(s.span, tuple(tokens)) for s, tokens in zip(wanted, parsed, strict=True) if tokens]
    left = len(told) - len(wanted)
    says = f"{left} of {len(told)} sentences are not parsed: over {LONGEST} characters, or after the first {MOST}"
    return found, ([Problem(marks.article.id, "syntax", says)] if left else [])


SYNTAX = Plug("syntax", needs=(Sentence,), gives=(Parse,), find=syntax)
