"""Causes that differ: one side or both say why (in response, a result of, prompted by; *after* is order, not cause)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.model import Grade, Reason, Span

BOTH, ONE = 0.75, 0.33  # how sure, by whether both sides state a cause or one alone does
ONE_LINK = 0.7  # a cause on one side only is told from sentences linked at least so strongly
STEM = 6
TELLING = 0.4  # rarity of a word that makes two causes one
SAME_WORDS = 0.5  # causes with so many words in common are one cause
_END = re.compile(r"[.;:!?]|,[\s”’\"]")
_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True)
class Cause:
    """Causal words to the end of their clause, the first of them, and the words that name what they explain."""

    span: Span
    cue: int
    of: frozenset[int]


def causes(look: Facing) -> Iterator[Difference]:
    """A difference where two causes of one thing have few words in common, or one side alone states one.

    So with aims and effects.  A cause, an aim and an effect are no answers to one question and never compared with each
    other; nor are the causes of two things.
    """
    words = look.vocabulary
    for pattern, alone in ((words.causes, True), (words.aims, False), (words.effects, False)):
        mine, theirs = (_causes(look, k, pattern) for k in (0, 1))
        for x, y in product(mine, theirs):
            a, b = ({w.lower() for w in _WORD.findall(look.text(s.span))} for s in (x, y))
            if _of_one(look, x, y) and not _one_reason(look, a, b) and holders(look, x.cue, y.cue) != "rendering":
                yield _difference(look, x, y, BOTH, "exclude" if alone else "can-both-hold")
                return
        if bool(mine) != bool(theirs) and alone and look.link >= ONE_LINK:
            side, cause = (0, mine[0]) if mine else (1, theirs[0])
            if _told(look, side, cause):
                yield _difference(look, cause if mine else None, None if mine else cause, ONE, "framing")
                return


def _of_one(look: Facing, x: Cause, y: Cause) -> bool:
    """Whether a word that names what the one explains is aligned with one of the other."""
    return any(look.aligned.get(i) in y.of for i in x.of)


def _told(look: Facing, side: int, cause: Cause) -> bool:
    """Whether the other sentence tells too what is explained."""
    return any(i in (look.aligned.keys() if side == 0 else look.aligned.values()) for i in cause.of)


def _one_reason(look: Facing, a: set[str], b: set[str]) -> bool:
    """Whether two causes have a telling word in common, or most of their words."""
    common = {w[:STEM] for w in a} & {w[:STEM] for w in b}
    return len(common) >= SAME_WORDS * max(1, min(len(a), len(b))) or any(
        look.context.rarity(w) >= TELLING for w in common - look.vocabulary.causal
    )


def _causes(look: Facing, side: int, pattern: re.Pattern[str] | None) -> list[Cause]:
    """Each passage from causal words to the end of their clause, with the words for what is explained."""
    if pattern is None:
        return []
    unit = look.sides[side]
    text = look.text(unit.span)
    out = []
    for found in look.context.found(unit, pattern):
        end = _END.search(text, found.end() + 2)
        last = end.start() if end else len(text)
        span = Span(unit.span.article, unit.span.start + found.start(), unit.span.start + last)
        cue = Span(unit.span.article, span.start, unit.span.start + found.end())
        first = next((i for i, t in enumerate(look.words[side].tokens) if t.end > cue.start), None)
        before = look.context.before(unit)
        if first is None or _denied(look, side, cue):
            continue
        if text[found.end() :].lstrip().startswith(",") and before is not None:
            told = _explained(look, side, cue, cue)  # "In response, …": to what the sentence before tells
            out.append(Cause(before, first, told))
        else:
            out.append(Cause(span, first, _explained(look, side, cue, span)))
    return out


def _denied(look: Facing, side: int, cue: Span) -> bool:
    """Whether a negation hangs from the causal words: what was "not meant to deceive" has no such aim."""
    tokens, no = look.words[side].tokens, look.vocabulary.negation
    cues = {i for i, t in enumerate(tokens) if cue.start <= t.start and t.end <= cue.end}
    return any(t.head in cues and {t.lemma.lower(), t.text.lower()} & no for t in tokens)


def _explained(look: Facing, side: int, cue: Span, cause: Span) -> frozenset[int]:
    """The deeds above causal words, up to the root, with their subjects: what they give the cause of."""
    words = look.words[side]
    inside = {i for i, t in enumerate(words.tokens) if cause.start <= t.start and t.end <= cause.end}
    cues = [i for i in inside if words.tokens[i].start < cue.end]
    out: set[int] = set()
    for i in cues:
        while (i := words.tokens[i].head) >= 0:
            out.add(i)
    above = [*out, *cues]
    below = {k for i in above for k in words.below.get(i, ()) if words.tokens[k].deprel.startswith("nsubj")}
    out |= {k for k in below if words.tokens[k].upos == "NOUN"}  # "the collision was caused by": a deed as a noun
    return frozenset(i for i in out - inside if words.lemma(i) not in look.vocabulary.light)


def _says(look: Facing, side: int, cause: Cause | None) -> str:
    if cause is None:
        return "no cause stated"
    text = look.text(cause.span)
    return text if look.sides[side].span.covers(cause.span) else f"in response to what it tells before, {text}"


def _difference(look: Facing, x: Cause | None, y: Cause | None, sure: float, grade: Grade) -> Difference:
    a, b = (_says(look, k, s) for k, s in enumerate((x, y)))
    return Difference(
        type="cause",
        grade=grade,
        title="Why did it happen?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason("causal words: " + " / ".join(look.text(s.span) for s in (x, y) if s), sure),),
    )
