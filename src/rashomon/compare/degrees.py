"""Degrees that differ: words of one scale (minimal … massive, soften … drop, ask … demand) far apart in one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Reason, Token, Unit

STEP, FAR = 0.55, 0.65  # how sure of two words one step, and two or more steps apart
WINDOW = 45  # characters: what a word of degree is said of stands near it, whatever the grammar
STEM = 6


def degrees(look: Facing) -> Iterator[Difference]:
    """The widest gap between words of one scale said of one thing, neither standing on the other side too."""
    x, y = (_on_scales(look, u) for u in look.sides)
    best: tuple[int, str, str] | None = None
    for row in sorted(x.keys() & y.keys()):
        if x[row].keys() & y[row].keys():
            continue
        for a, (i, of_a) in sorted(x[row].items()):
            for b, (j, of_b) in sorted(y[row].items()):
                if of_a & of_b and abs(i - j) > (best[0] if best else 0):
                    best = (abs(i - j), a, b)
    if best is not None:
        yield _difference(look, *best)


def _difference(look: Facing, gap: int, a: str, b: str) -> Difference:
    sure = FAR if gap > 1 else STEP
    return Difference(
        type="degree",
        grade="can-both-hold" if gap == 1 else "only-if",
        title="How much, how strongly?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(f"“{a}” and “{b}” stand {gap} step(s) apart on one scale", sure),),
    )


def _on_scales(look: Facing, unit: Unit) -> dict[int, dict[str, tuple[int, frozenset[str]]]]:
    """Row of a scale to the unit's words on it, each with its step and the stems of what it is said of."""
    words = vocabulary(look.context.aligned.story.account(unit.span.article).article.language)
    tokens = look.tokens(unit)
    places: dict[str, list[Token]] = defaultdict(list)
    for t in tokens:
        places[t.lemma.lower()].append(t)
    out: dict[int, dict[str, tuple[int, frozenset[str]]]] = defaultdict(dict)
    for word, row, step in words.scales:
        if word in places:
            out[row][word] = (step, _said_of(tokens, places[word]))
    return out


def _said_of(tokens: Sequence[Token], places: Sequence[Token]) -> frozenset[str]:
    """Stems of the nouns and verbs within WINDOW characters."""
    around = [t for p in places for t in tokens if _near(p, t) and t.upos in ("NOUN", "PROPN", "VERB")]
    return frozenset(t.lemma.lower()[:STEM] for t in around)


def _near(p: Token, t: Token) -> bool:
    return p is not t and abs(p.start - t.start) <= WINDOW
