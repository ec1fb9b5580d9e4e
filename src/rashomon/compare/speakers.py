"""Speaker against speaker: two people quoted on one matter, one for and one against.  No difference between outlets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.compare.excerpts import headline
from rashomon.compare.facing import Difference, Facing
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Quote, Reason, Unit

SURE = 0.6
WORDS_SHOWN = 80  # characters
MATTER, COMMON = 0.3, 3  # of the shorter's longer words this share, and at least so many, stand in the other
_WORD = re.compile(r"\w{4,}")


def speakers(look: Facing) -> Iterator[Difference]:
    """Quotations of different speakers in linked sentences of which exactly one denies or negates."""
    for x in _said(look, look.a):
        for y in _said(look, look.b):
            if x.speaker_name == y.speaker_name or _one_name(x.speaker_name or "", y.speaker_name or ""):
                continue
            if _against(look, x, look.a) != _against(look, y, look.b) and _one_matter(look, x, y):
                yield _difference(look, x, y)
                return


def _said(look: Facing, unit: Unit) -> list[Quote]:
    return [
        q
        for q in look.context.quotes[unit.span.article]
        if q.speaker_name and q.speech and any(unit.span.overlaps(c) for c in q.content)
    ]


def _one_name(a: str, b: str) -> bool:
    return bool(set(a.lower().split()) & set(b.lower().split()))


def _one_matter(look: Facing, x: Quote, y: Quote) -> bool:
    """Whether the two speak of one thing."""
    a, b = ({w[:6].lower() for c in q.content for w in _WORD.findall(look.text(c))} for q in (x, y))
    return len(a & b) >= max(COMMON, MATTER * min(len(a), len(b)))


def _against(look: Facing, quote: Quote, unit: Unit) -> bool:
    """Whether the content is negated anywhere, or its cue denies it."""
    words = vocabulary(look.context.aligned.story.account(unit.span.article).article.language)
    for t in look.tokens(unit):
        inside = any(c.start <= t.start and t.end <= c.end for c in quote.content)
        cue = quote.cue is not None and quote.cue.start <= t.start and t.end <= quote.cue.end
        if (inside and t.lemma.lower() in words.negation | words.denial) or (cue and t.lemma.lower() in words.denial):
            return True
    return False


def _difference(look: Facing, x: Quote, y: Quote) -> Difference:
    a, b = (f"{q.speaker_name}: {headline(look.text(q.content[0]), WORDS_SHOWN)}" for q in (x, y))
    return Difference(
        type="between-speakers",
        grade="exclude",
        title=f"{x.speaker_name} against {y.speaker_name}",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=SURE,
        reasons=(Reason("two speakers on one matter, one of them negating or denying", SURE),),
        speakers=True,
    )
