"""Rival names: one thing that one account calls a protest and another a riot (type label).

The names stand in the language's table in rows of steps, mild to strong; that two sentences tell one fact and have
words of two steps of one row and one part of speech, and neither a word of the other's step, makes them names of one
thing.  Two openings tell one fact, too, where they have much in common, whatever links them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rashomon.compare.facing import SAME_FACT, Difference, Facing, other_name
from rashomon.compare.gate import holders
from rashomon.compare.slots import Words

SURE = 0.55
# Openings that are not linked tell one fact by their names and rare words: from so much in common on (rarities of the
# aligned words added up).  In 360 stories of US politics .6 of such pairs with rival names hold a difference, of those
# with less .3.
COMMON = 2.0


def rivals(look: Facing) -> Iterator[Difference]:
    """The first words of one row and two steps, each on one side alone."""
    if look.link < SAME_FACT and not (look.opening and look.common >= COMMON):
        return
    mine, theirs = (_told(look, side) for side in (0, 1))
    for row in sorted(mine.keys() & theirs.keys()):
        one, two = mine[row], theirs[row]
        if one.keys() & two.keys():
            continue
        for i, j in ((i, j) for i in one.values() for j in two.values()):
            if look.words[0].tokens[i].upos != look.words[1].tokens[j].upos:
                continue  # a press that is a crowd, to press for a vote
            if i in look.aligned or j in look.aligned.values() or holders(look, i, j) in ("two", "rendering"):
                continue
            if not _of_one(look, i, j):
                continue
            names = _name(look.words[0], i), _name(look.words[1], j)
            asks = "What was done?" if look.words[0].tokens[i].upos == "VERB" else "What is it called?"
            yield other_name(look, (i, j), names, asks, "rival names of one thing", SURE)
            return


def _of_one(look: Facing, i: int, j: int) -> bool:
    """Whether words of which one modifies a common noun modify the same: "terrorist attack" is no name of a suspect."""
    heads = [_modified(words, k) for words, k in zip(look.words, (i, j), strict=True)]
    if heads == [None, None]:
        return True
    return None not in heads and look.aligned.get(heads[0] or 0) == heads[1]


def _modified(words: Words, i: int) -> int | None:
    """The common noun that a word modifies."""
    t = words.tokens[i]
    modifies = t.deprel.split(":")[0] in ("amod", "compound") and t.head >= 0
    return t.head if modifies and words.tokens[t.head].upos == "NOUN" else None


def _told(look: Facing, side: int) -> dict[int, dict[int, int]]:
    """Row to its steps of which the sentence has a word, each with the place of the first."""
    out: dict[int, dict[int, int]] = defaultdict(dict)
    words = look.words[side]
    for i in range(len(words.tokens)):
        for row, step in look.vocabulary.rivals.get(_name(words, i), ()):
            out[row].setdefault(step, i)
    return out


def _name(words: Words, i: int) -> str:
    """A word as the table has it: at the end of one with a hyphen all of it ("far-right"), before the hyphen none."""
    tokens = words.tokens
    if _hyphen(words, i + 1):
        return ""
    return f"{tokens[i - 2].text.lower()}-{words.lemma(i)}" if _hyphen(words, i - 1) else words.lemma(i)


def _hyphen(words: Words, i: int) -> bool:
    """Whether a token is the hyphen of one word, with no blank beside it."""
    tokens = words.tokens
    inside = 0 < i < len(tokens) - 1 and tokens[i].text == "-"
    return inside and tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start
