"""In which order: two deeds that one side tells as before and the other as after each other (type order)."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Reason

SURE = 0.6


def orders(look: Facing) -> Iterator[Difference]:
    """Aligned pairs of deeds whose order, as the words "before" and "after" tell it, is turned round."""
    theirs = set(_in_order(look, 1))
    for x, y in _in_order(look, 0):
        if (look.aligned.get(y), look.aligned.get(x)) in theirs:
            a = f"{look.words[0].lemma(x)} before {look.words[0].lemma(y)}"
            b = f"{look.words[0].lemma(y)} before {look.words[0].lemma(x)}"
            yield Difference(
                type="order",
                grade="exclude",
                title="What came first?",
                spans=(look.a.span, look.b.span),
                sides=look.told(a, b),
                sure=SURE,
                reasons=(Reason(f"two deeds in both, their order turned round: {a} / {b}", SURE),),
            )


def _in_order(look: Facing, side: int) -> Iterator[tuple[int, int]]:
    """(earlier, later) words joined by a word of order."""
    words = look.words[side]
    for t in words.tokens:
        sign = t.lemma.lower()
        if (
            t.head < 0
            or sign not in look.vocabulary.before | look.vocabulary.after
            or t.deprel.split(":")[0] not in ("mark", "case")
        ):
            continue
        clause = t.head
        main = words.tokens[clause].head
        if main >= 0:
            yield (main, clause) if sign in look.vocabulary.before else (clause, main)
