"""Stories in several languages: words of another language are looked up under their English names.

The word vectors know English, so that a Spanish sentence is like an English one where a bridge (the table ``bridge`` of
its language) names its words; names, numbers, days and words of one root (responsabilidad, responsibility) need none.
A story of one language is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from rashomon.languages import MissingTable
from rashomon.languages.bridge import HUB, STEM, bridge, folded
from rashomon.model import Problem, Story
from rashomon.seams import Encoder, Vectors

_WORD = re.compile(r"[^\W\d_]+")
MISSING = "no bridge from {code} to English: its sentences are paired with others by names, numbers and days alone"


class Across:
    """An encoder that gives a word which a bridge knows the vector of its English name.

    ``own``: words of the English accounts, which mean what they mean there (mayor is Spanish for largest).
    """

    def __init__(self, inner: Encoder, english: Mapping[str, str], own: Collection[str] = ()) -> None:
        self.name = f"{inner.name} across languages"
        self._inner, self._english, self._own = inner, english, own

    def words(self, words: Sequence[str]) -> Vectors:
        named = [w if w in self._own else self._english.get(folded(w)[:STEM], w) for w in words]
        return self._inner.words(named)


def across(story: Story, encoder: Encoder | None) -> tuple[Encoder | None, tuple[Problem, ...]]:
    """The encoder for a story's languages, and a problem for each that has no bridge."""
    codes = sorted({a.article.language.split("-")[0] for a in story.accounts})
    if encoder is None or len(codes) < 2:
        return encoder, ()
    english: dict[str, str] = {}
    problems = []
    for code in codes:
        try:
            english |= bridge(code)
        except (MissingTable, KeyError):
            problems.append(Problem("story", "align", MISSING.format(code=code)))
    texts = (a.article.text.lower() for a in story.accounts if a.article.language.split("-")[0] == HUB)
    own = {w for text in texts for w in _WORD.findall(text)}
    return (Across(encoder, english, own) if english else encoder), tuple(problems)
