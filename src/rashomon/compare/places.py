"""Where: one deed or thing told in another place (type place)."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.model import Reason

NAMED, PLAIN = 0.5, 0.4  # how sure: two named places; two nouns of places


def places(look: Facing) -> Iterator[Difference]:
    """Two places in one place of aligned words, neither of which stands on the other side too."""
    one, two = look.words
    below, words = (one.below, two.below), look.vocabulary
    for s in look.replaced:
        i, j = s.words
        where = s.place == "around" and one.case(i, below[0]) in words.around
        if not (where or s.place == "against") or holders(look, i, j) in ("two", "rendering"):
            continue
        kinds = [look.context.kinds.get(w.actors.get(k, ""), "") for w, k in ((one, i), (two, j))]
        named = kinds == ["place", "place"] and one.tokens[i].upos == two.tokens[j].upos == "PROPN"
        if named and look.context.nested(one.actors[i], two.actors[j]):
            continue
        moved = one.lemma(s.heads[0]) in words.moving and one.case(i, below[0]) in words.goal and _concrete(look, i, j)
        if named or moved or (s.kinship == "sisters" and _concrete(look, i, j)):
            sure = NAMED if named else PLAIN
            a, b = look.phrase(0, i), look.phrase(1, j)
            yield Difference(
                type="place",
                grade="can-both-hold",
                title=f"Where? ({one.lemma(s.heads[0])})",
                spans=(look.a.span, look.b.span),
                sides=look.told(a, b),
                sure=sure,
                reasons=(Reason(f"“{one.lemma(s.heads[0])}” in both, with two places: {a} / {b}", sure),),
            )


def _concrete(look: Facing, i: int, j: int) -> bool:
    return all(look.words[k].tokens[w].upos == "NOUN" for k, w in enumerate((i, j)))
