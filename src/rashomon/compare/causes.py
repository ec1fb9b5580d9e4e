"""Causes that differ: one side or both say why (in response, a result of, prompted by; *after* is order, not cause)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Grade, Reason, Span, Unit

BOTH, ONE = 0.75, 0.4  # how sure, by whether both sides state a cause or one alone does
ONE_LINK = 0.7  # a cause on one side only is told from sentences linked at least so strongly
STEM = 6
TELLING = 0.4  # rarity of a word that makes two causes one
SAME_WORDS = 0.5  # causes with so many words in common are one cause
_END = re.compile(r"[.;:!?]|,\s")
_WORD = re.compile(r"\w{4,}")


def causes(look: Facing) -> Iterator[Difference]:
    """A difference where two causes have few words in common, or one side alone states one; so with aims and effects.

    A cause, an aim and an effect are no answers to one question and never compared with each other.
    """
    words = look.vocabulary
    for pattern, alone in ((words.causes, True), (words.aims, False), (words.effects, False)):
        x, y = (_cause(look, u, pattern) for u in look.sides)
        if x and y:
            a, b = ({w.lower() for w in _WORD.findall(look.text(s))} for s in (x, y))
            if not _one_reason(look, a, b):
                yield _difference(look, x, y, BOTH, "exclude" if alone else "can-both-hold")
                return
        elif (x or y) and alone and look.link >= ONE_LINK:
            yield _difference(look, x, y, ONE, "framing")
            return


def _one_reason(look: Facing, a: set[str], b: set[str]) -> bool:
    """Whether two causes have a telling word in common, or most of their words."""
    common = {w[:STEM] for w in a} & {w[:STEM] for w in b}
    return len(common) >= SAME_WORDS * max(1, min(len(a), len(b))) or any(
        look.context.rarity(w) >= TELLING for w in common - look.vocabulary.causal
    )


def _cause(look: Facing, unit: Unit, pattern: re.Pattern[str] | None) -> Span | None:
    """From the causal words to the end of their clause."""
    if pattern is None:
        return None
    text = look.text(unit.span)
    found = pattern.search(text)
    if found is None:
        return None
    if text[found.end() :].lstrip().startswith(","):
        return look.context.before(unit)  # "In response, …": to what the sentence before tells
    end = _END.search(text, found.end() + 2)
    last = end.start() if end else len(text)
    return Span(unit.span.article, unit.span.start + found.start(), unit.span.start + last)


def _says(look: Facing, side: int, cause: Span | None) -> str:
    if cause is None:
        return "no cause stated"
    text = look.text(cause)
    return text if look.sides[side].span.covers(cause) else f"in response to what it tells before, {text}"


def _difference(look: Facing, x: Span | None, y: Span | None, sure: float, grade: Grade) -> Difference:
    a, b = (_says(look, k, s) for k, s in enumerate((x, y)))
    return Difference(
        type="cause",
        grade=grade,
        title="Why did it happen?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason("causal words: " + " / ".join(look.text(s) for s in (x, y) if s), sure),),
    )
