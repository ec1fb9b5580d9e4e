"""Degrees that differ: words of one scale (minimal … massive, soften … drop, ask … demand) far apart in one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Reason, Unit

STEP, FAR = 0.5, 0.65  # how sure of two words one step, and two or more steps apart


def degrees(look: Facing) -> Iterator[Difference]:
    """The widest gap between words of one scale of which neither stands on the other side too."""
    x, y = (_on_scales(look, u) for u in look.sides)
    best: tuple[int, str, str] | None = None
    for row in sorted(x.keys() & y.keys()):
        if x[row].keys() & y[row].keys():
            continue
        for a, i in sorted(x[row].items()):
            for b, j in sorted(y[row].items()):
                if abs(i - j) > (best[0] if best else 0):
                    best = (abs(i - j), a, b)
    if best is None:
        return
    gap, a, b = best
    sure = FAR if gap > 1 else STEP
    yield Difference(
        type="degree",
        grade="can-both-hold" if gap == 1 else "only-if",
        title="How much, how strongly?",
        spans=(look.a.span, look.b.span),
        says=f"{look.context.letter(look.a.span)}: {a}. {look.context.letter(look.b.span)}: {b}.",
        sure=sure,
        reasons=(Reason(f"“{a}” and “{b}” stand {gap} step(s) apart on one scale", sure),),
    )


def _on_scales(look: Facing, unit: Unit) -> dict[int, dict[str, int]]:
    """Row of a scale to the unit's words on it and their steps."""
    words = vocabulary(look.context.aligned.story.account(unit.span.article).article.language)
    lemmas = {t.lemma.lower() for t in look.tokens(unit)}
    out: dict[int, dict[str, int]] = defaultdict(dict)
    for word, row, step in words.scales:
        if word in lemmas:
            out[row][word] = step
    return out
