"""How sure, whether at all, done or only planned: polarity, factuality and modality of one fact."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import DifferType, Fact, Grade, Reason, Token, Unit

SURE: dict[DifferType, float] = {"polarity": 0.65, "modality": 0.5, "factuality": 0.45}
GRADES: dict[DifferType, Grade] = {"polarity": "only-if", "modality": "can-both-hold", "factuality": "can-both-hold"}
FACT = 0.8  # likeness of deed from which negation or modality of the two triggers is compared
ARGUMENTS = 0.5
# verbs that carry no deed of their own
LIGHT = frozenset({"be", "have", "do", "make", "take", "get", "give", "go", "come", "see"})
LINK = 0.75  # sentences linked less are not compared in their words of doubt


def certainty(look: Facing) -> Iterator[Difference]:
    """Negation and modality of the ledger's facts, then words of doubt on one side alone."""
    for fact in look.facts:
        if fact.deed >= FACT and _one_holder(fact) and _all_told(fact) and fact.a.deed not in LIGHT:
            if fact.a.negated != fact.b.negated:
                yield _of_fact(look, fact, "polarity", "Did it happen, or is it denied?")
            elif fact.a.modality != fact.b.modality and _finite(look, fact):
                yield _of_fact(look, fact, "modality", "Done, planned, or only possible?")
    if look.link >= LINK:
        yield from _doubt(look)


def _all_told(fact: Fact) -> bool:
    """Both arguments are stated on both sides and the same: only then does what varies belong to the deed."""
    return min(fact.doer or 0.0, fact.done_to or 0.0) >= ARGUMENTS


def _finite(look: Facing, fact: Fact) -> bool:
    """Whether both triggers are verbs that say if it is done; «-ing» leaves that to the words around it."""
    triggers = ((fact.a.trigger.start, look.a), (fact.b.trigger.start, look.b))
    return all(
        any(t.start == start and t.upos == "VERB" and t.xpos != "VBG" for t in look.tokens(unit))
        for start, unit in triggers
    )


def _one_holder(fact: Fact) -> bool:
    return fact.a.holder == fact.b.holder or fact.a.holder is None or fact.b.holder is None


def _of_fact(look: Facing, fact: Fact, type: DifferType, title: str) -> Difference:
    a, b = (f"{'not ' if c.negated else ''}{c.modality} ({look.text(c.trigger)})" for c in (fact.a, fact.b))
    return Difference(
        type=type,
        grade=GRADES[type],
        title=title,
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=SURE[type] * fact.deed,
        reasons=(Reason(f"one deed ({fact.a.deed} / {fact.b.deed}) told with another {type}", SURE[type]),),
    )


def _doubt(look: Facing) -> Iterator[Difference]:
    x, y = (_doubtful(look, u) for u in look.sides)
    if bool(x) == bool(y):
        return
    a, b = (", ".join(w) if w else "no word of doubt" for w in (x, y))
    yield Difference(
        type="factuality",
        grade=GRADES["factuality"],
        title="How certain is it?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=SURE["factuality"],
        reasons=(Reason("words of doubt on one side alone: " + ", ".join(x or y), SURE["factuality"]),),
    )


def _doubtful(look: Facing, unit: Unit) -> list[str]:
    words = vocabulary(look.context.aligned.story.account(unit.span.article).article.language)
    text = look.text(unit.span)
    found = [m.group().lower() for m in words.doubts.finditer(text)] if words.doubts else []
    return found + [t.text.lower() for t in look.tokens(unit) if _doubts(t, words.doubtful)]


def _doubts(token: Token, words: frozenset[str]) -> bool:
    return token.lemma.lower() in words and token.upos in ("ADJ", "ADV", "VERB")
