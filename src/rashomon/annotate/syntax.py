"""Parses from the trained reader, one a sentence, and which of their words mean the same; nothing without a reader."""

from __future__ import annotations

from rashomon import reach
from rashomon.annotate.plug import Found, Plug
from rashomon.model import Coreference, Mark, Marks, Parse, Problem, Role, Sentence
from rashomon.seams import Language, Tools

# What tells something; datelines, credits and other furniture are no sentences.
READ: frozenset[Role] = frozenset({"body", "headline", "caption", "blockquote"})
# The network is quadratic in the words of a sentence; what is longer than this is a table or a list, not a sentence.
LONGEST = 4000
# Sentences parsed of one article: the longest reports have some 500, and each costs about 20 ms.
MOST = 2000


def syntax(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Parse` for each sentence that tells something, a `Coreference` for each head word that means what others mean.

    A `Problem` where some sentences are too long or too many, or the reader does not know the language.  What lies
    beyond `reach.networks` is not parsed.
    """
    if tools.syntax is None:
        return (), ()
    if language.code not in tools.syntax.languages:
        says = f"the trained reader does not know “{language.code}”: no syntax, names by rule"
        return (), [Problem(marks.article.id, "syntax", says)]
    article = marks.article
    end = reach.networks(article.text)
    told = [s for s in marks.of(Sentence) if s.role in READ and s.span.end <= end]
    wanted = [s for s in told if len(s.span) <= LONGEST][:MOST]
    parsed, groups = tools.syntax.article(article.text, [(s.span.start, s.span.end) for s in wanted])
    found: list[Mark] = [Parse(s.span, tuple(tokens)) for s, tokens in zip(wanted, parsed, strict=True) if tokens]
    for number, group in enumerate(groups):
        for sentence, word in group:
            token = parsed[sentence][word]
            found.append(Coreference(article.span(token.start, token.end), number))
    left = len(told) - len(wanted)
    says = f"{left} of {len(told)} sentences are not parsed: over {LONGEST} characters, or after the first {MOST}"
    return found, ([Problem(article.id, "syntax", says)] if left else [])


SYNTAX = Plug("syntax", needs=(Sentence,), gives=(Parse, Coreference), find=syntax)
