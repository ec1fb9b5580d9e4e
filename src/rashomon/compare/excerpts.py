"""Which words of a sentence a finding shows: all of it, or of a long one the part that the others tell too."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Literal

from rashomon.compare.vocabulary import vocabulary
from rashomon.model import AlignedStory, Evidence, Match, Span

LONGEST = 420  # characters; a reader does not look for the point in more
PER_ACCOUNT = 2  # spans of one account in one finding
_WORD = re.compile(r"\w+")


def shown(aligned: AlignedStory, span: Span, words: Collection[str] = (), longest: int = LONGEST) -> Span:
    """The span, or of a longer one the run of clauses (at most ``longest`` characters) richest in ``words``."""
    if len(span) <= longest:
        return span
    article = aligned.story.account(span.article).article
    text = article.at(span)
    cuts = [0, *(m.end() for m in _breaks(article.language).finditer(text)), len(text)]
    stems = {w[:6] for w in words}
    best, at = (-1.0, 0), (0, min(longest, len(text)))
    for i, start in enumerate(cuts[:-1]):
        ends = [c for c in cuts[i + 1 :] if c - start <= longest]
        if not ends:
            continue
        rich = len({w.group().lower()[:6] for w in _WORD.finditer(text, start, ends[-1])} & stems)
        if (rich, -start) > best:
            best, at = (rich, -start), (start, ends[-1])
    start, end = at
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(span.article, span.start + start, span.start + end)


@cache
def _breaks(code: str) -> re.Pattern[str]:
    """Where a sentence may be cut: behind a mark, and before a word that opens a clause."""
    opens = "|".join(map(re.escape, vocabulary(code).clauses))
    return re.compile(r"[,;:—–]\s+|\s[—–-]\s|[”\"]\s+" + (rf"|\s(?=(?:{opens})\s)" if opens else ""))


def evidence(
    aligned: AlignedStory, spans: Sequence[Span], words: Collection[str], role: str = "told"
) -> list[Evidence]:
    """Evidence of the first PER_ACCOUNT spans of each account, in the order of the accounts."""
    seen: dict[str, int] = {}
    out = []
    for span in spans:
        seen[span.article] = seen.get(span.article, 0) + 1
        if seen[span.article] <= PER_ACCOUNT:
            out.append(Evidence(shown(aligned, span, words), role))
    order = {a.article.id: n for n, a in enumerate(aligned.story.accounts)}
    return sorted(out, key=lambda e: order[e.span.article])


def independent(aligned: AlignedStory, articles: Collection[str]) -> int:
    """How many of the accounts are no copies of another."""
    return sum(a.article.id in articles and a.copy_of is None for a in aligned.story.accounts)


def several(aligned: AlignedStory, kind: Literal["statement", "quote"]) -> list[Match]:
    """The matches of a kind over two or more accounts; those over an account and its copies alone come last."""
    found = [m for m in aligned.of(kind) if len(m.articles()) > 1]
    return sorted(found, key=lambda m: independent(aligned, m.articles()) < 2)


def letters_of(aligned: AlignedStory, articles: Collection[str]) -> list[str]:
    """The letters of some article ids, in order."""
    return [a.letter for a in aligned.story.accounts if a.article.id in articles]


def listed(words: Sequence[str]) -> str:
    """«A», «A and B», «A, B and C»."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def headline(text: str, longest: int = 110) -> str:
    """A text on one line, cut at a word when longer."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: line.rfind(" ", 0, longest)] + " …"
