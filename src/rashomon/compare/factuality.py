"""How certain: words of doubt on one side alone, and what one outlet asserts that the other leaves to a speaker."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.model import Reason, Token, Unit

DOUBT = 0.45  # how sure
LINK = 0.75  # sentences linked less are not compared in their words of doubt
NEAR = 60  # characters from a word of doubt within which an aligned word must stand


def factuality(look: Facing) -> Iterator[Difference]:
    """Words of doubt on one side alone, said of what both tell."""
    said = sum(holders(look, i, j) == "rendering" for i, j in look.aligned.items())
    if look.link < LINK or 2 * said > len(look.aligned):
        return  # what two renderings of one utterance hedge is that it was said
    x, y = (_doubtful(look, k) for k in (0, 1))
    if bool(x) == bool(y):
        return
    a, b = (", ".join(w) if w else "no word of doubt" for w in (x, y))
    yield Difference(
        type="factuality",
        grade="can-both-hold",
        title="How certain is it?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=DOUBT,
        reasons=(Reason("words of doubt on one side alone: " + ", ".join(x or y), DOUBT),),
    )


def _doubtful(look: Facing, side: int) -> list[str]:
    unit: Unit = look.sides[side]
    words = look.vocabulary
    text = look.text(unit.span)
    found = (
        [(unit.span.start + m.start(), m.group().lower()) for m in words.doubts.finditer(text)] if words.doubts else []
    )
    found += [(t.start, t.text.lower()) for t in look.tokens(unit) if _doubts(t, words.doubtful)]
    found = [(at, w) for at, w in found if not _cue(look, unit, at)]
    both = [look.words[side].tokens[i].start for i in (look.aligned.keys() if side == 0 else look.aligned.values())]
    return [w for at, w in sorted(found) if any(0 < abs(at - k) <= NEAR for k in both)]


def _cue(look: Facing, unit: Unit, at: int) -> bool:
    """Whether the word is only the verb by which a speaker is quoted."""
    quotes = look.context.quotes[unit.span.article]
    return any(
        q.cue is not None and q.speech and q.speaker is not None and q.cue.start <= at < q.cue.end for q in quotes
    )


def _doubts(token: Token, words: frozenset[str]) -> bool:
    return token.lemma.lower() in words and token.upos in ("ADJ", "ADV", "VERB")
