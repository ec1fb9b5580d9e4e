"""Deeds retold: one doer and one done-to, and a verb that is another deed's name (type label).

"The panel weakened the rule" / "the panel scrapped the rule": where the language's kinship table makes the verbs one
thing, or its acts of speech have them, other comparisons look at them.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.deeds import by_trigger, same_arguments
from rashomon.compare.facing import Difference, Facing, other_name
from rashomon.compare.gate import holders

LINK = 1.1  # below it most such verbs are other words for one deed ("spotted" / "detected")
SURE = 0.45


def retold(look: Facing) -> Iterator[Difference]:
    """The first two verbs, aligned with nothing, of which doer and done-to are the same."""
    if look.link < LINK:
        return
    taken = set(look.aligned.values())
    mine = {i: c for i, c in by_trigger(look, 0).items() if i not in look.aligned and _tells(look, 0, i)}
    theirs = {j: c for j, c in by_trigger(look, 1).items() if j not in taken and _tells(look, 1, j)}
    for i, a in sorted(mine.items()):
        for j, b in sorted(theirs.items()):
            x, y = look.words[0].lemma(i), look.words[1].lemma(j)
            if look.kin.of(x, y, "verbs") in ("same", "wider", "opposite") or a.negated or b.negated:
                continue
            if same_arguments(look, a, b) != (True, True) or holders(look, i, j) in ("two", "rendering"):
                continue
            yield other_name(look, (i, j), (x, y), "What was done?", "one doer and one done-to, another verb", SURE)
            return


def _tells(look: Facing, side: int, word: int) -> bool:
    """Whether a word is a verb of a deed, and of none that is done by speaking."""
    lemma, words = look.words[side].lemma(word), look.vocabulary
    told = look.words[side].tokens[word].upos == "VERB" and lemma not in words.light | words.pale
    return told and lemma not in words.acts
