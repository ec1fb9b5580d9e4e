"""Whether a time lies ahead or behind, by the words of its clause."""

from __future__ import annotations

import re
from typing import Literal

from rashomon.annotate.timex.grammar import Grammar

Tense = Literal["past", "future", "near"]
_BEFORE = 120  # characters of the clause looked at before a time
_AFTER = 60  # and after it
_HELPERS = 2  # words before a participle among which its helping verb stands: "had originally been due"
_WORD = re.compile(r"['’]?[^\W\d_]+(?:-[^\W\d_]+)?")
_LAST = re.compile(r"[^\W\d_]+(?=\s{0,3}$)")
_SENTENCE = re.compile(r"[.!?][\"”’')]?\s+(?=[\"“‘'(]?[^\Wa-z])|\n\s*\n")
_CLAUSE = re.compile(r"[.!?;:—\n]")


def tense(text: str, start: int, end: int, grammar: Grammar, month: bool) -> Tense:
    """``past``, ``future`` or ``near`` (nothing tells) for the time at ``start`` to ``end``.

    The nearest telling word before it in its sentence decides, else the nearest after it in its clause.  Weaker words
    ("ahead of", "by") tell for a ``month`` only.
    """
    *_, clause = _SENTENCE.split(text[max(0, start - _BEFORE) : start])
    after = _CLAUSE.split(text[end : end + _AFTER], maxsplit=1)[0]
    last = _LAST.search(clause)
    if last and last[0].lower() in grammar.future_before:
        return "future"
    words = [w.lower() for w in _WORD.findall(clause)]
    own = [w.lower() for w in _WORD.findall(text[start:end])]  # "as early as" belongs to the time itself
    rest = [w.lower() for w in _WORD.findall(after)]
    ahead = month and not grammar.future_sentence.isdisjoint((*words, *rest))
    if ahead and not any(_tells(w, grammar, grammar.future_after, month) == "past" for w in rest):
        return "future"
    for i in range(len(words) + len(own) - 1, -1, -1):
        three = (words + own)[i : i + 3]
        if " ".join(three[:2]) in grammar.future_phrases or " ".join(three) in grammar.future_phrases:
            return "future"
        if i >= len(words):
            continue
        found = _tells(words[i], grammar, grammar.future, month)
        # "will be held", "will have a say"
        if found == "past" and i and words[i - 1] in grammar.passive | grammar.future_after:
            continue
        if words[i] in grammar.future and not grammar.once_ahead.isdisjoint(words[max(0, i - _HELPERS) : i]):
            return "past"
        if found:
            return found
    for word in rest:
        if found := _tells(word, grammar, grammar.future_after, month):
            return found
    return "near"


def _tells(word: str, grammar: Grammar, future: frozenset[str], month: bool) -> Tense | None:
    ahead = word in future or (word.endswith(grammar.future_endings) and word not in grammar.neutral)
    if ahead or (month and word in grammar.future_months):
        return "future"
    if word in grammar.past or (word.endswith(grammar.past_endings) and word not in grammar.neutral):
        return "past"
    return None
