"""Numbers that differ: the same thing counted in sentences that tell one fact, with values that are not one.

Two exact values exclude each other; two bounds ("at least four", "at least six") can both hold and are told so.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from rashomon.compare.dates import dated, days_apart
from rashomon.compare.facing import Difference, Facing
from rashomon.model import Grade, Number, Reason, Unit
from rashomon.quantities import compatible

EXACT, LOOSE, BOUNDS = 0.75, 0.6, 0.6  # how sure, by whether both are exact, one is hedged, both are bounds
NEAR, STEM = 50, 6  # characters around a number that tell what it counts; letters of a stem
WITH_NOUN, WITHOUT_NOUN = 1, 2  # words in common there, where both count one noun, and where they share a unit only
RARE = 1.5  # rarity of the names around both, added up, from which they need not hang from one word
FAR = 1000  # times as much: then the two count two things in one unit
WHOLE = 100
STEPS = 3  # words up from a number within which it must be tied to the same
LINKED = 0.5  # link under which two numbers are not held against each other: a story is full of them
EVEN = 0.5  # of the days on which both may have been published, so many set the tolls of two days apart
SPREAD = 1.15  # two bounds nearer than this (the larger by the smaller) are one estimate
# Amounts of one noun, or in one unit, in one account from which it has no one amount: a game has its yards and points
# on every line.  (33 events of ECB+: of some 60 such differences, with those of two ages, 12 met one of numbers.)
MANY = {"count": 3, "measure": 5, "percent": 5}
# … but where the sentences are linked so much and a word so rare stands near both.
TOLD_OF, TELLING = 0.65, 0.5
KINDS = ("count", "money", "percent", "measure", "age")


def numbers(look: Facing) -> Iterator[Difference]:
    """One difference for each number of one side whose counterpart in the other has another value."""
    for x in look.a.numbers:
        if x.kind not in KINDS:
            continue
        near = [y for y in look.b.numbers if _linked(look, x, y) and _one_thing(look, x, y) and _one_place(look, x, y)]
        if any(compatible(x, y) in ("same", "rounded") and not two_bounds(x, y) for y in near):
            continue
        clash = [y for y in near if apart(x, y) and not _elsewhere(y, look)]
        if clash:
            befell = set() if x.kind == "age" else _befell(look, look.a, x) & _befell(look, look.b, clash[0])
            many = _many(look, look.a, x) or _many(look, look.b, clash[0])
            if many and not (befell or _one_doer(look, x, clash[0]) or _said_of_both(look, x, clash[0])):
                continue
            yield difference(look, x, clash[0], look.vocabulary.befallen[min(befell)] if befell else "")


def apart(x: Number, y: Number) -> bool:
    """Whether two quantities of one thing cannot be one, or are two bounds far apart."""
    if x.kind == "percent" and x.value + y.value == WHOLE:
        return False  # what is cut and what is left
    if max(x.value, y.value) > FAR * max(1.0, min(x.value, y.value)):
        return False  # a sum and a price
    return compatible(x, y) == "differs" or two_bounds(x, y)


def two_bounds(x: Number, y: Number) -> bool:
    """Whether both only say from where on, or up to where, and start far apart."""
    small, large = sorted((x.value, y.value))
    spread = x.low < x.high and y.low < y.high and small > 0 and large / small >= SPREAD
    return spread and (_open(x) or _open(y) or max(x.low, y.low) > min(x.high, y.high))


def _open(number: Number) -> bool:
    """Whether a number has no upper or no lower end ("at least four"): "scores" and "dozens" may be one number."""
    return number.high == math.inf or number.low <= 0


def _linked(look: Facing, x: Number, y: Number) -> bool:
    """Whether the sentences are near enough: those hurt or arrested in a story are counted in whatever words.

    Not so two sentences that only share a deed, or tell of other days: in a story of one raid and another, people are
    killed in both.
    """
    if look.link >= LINKED:
        return True
    toll = look.key != "deed" and bool(_befell(look, look.a, x) & _befell(look, look.b, y))
    return toll and not _other_days(look)


def _other_days(look: Facing) -> bool:
    """Whether both say when, and no time of the one has, more likely than not, a day in common with the other."""
    one, two = dated(look, look.a), dated(look, look.b)
    return bool(one and two) and all(days_apart(look, x, y, EVEN) for x in one for y in two)


def _one_thing(look: Facing, x: Number, y: Number) -> bool:
    """Whether both count one thing: one noun, one unit, or people to whom one thing happened."""
    if x.kind != y.kind or (x.unit or "") != (y.unit or ""):
        return False
    if x.kind == "age":
        return _one_person(look, x, y)
    if x.unit is not None and not (x.kind == "percent" and x.noun and y.noun):
        return True  # "40 percent of its revenue" and "an 11 percent tax" share a unit and are of two things
    a, b = (x.noun or "").lower(), (y.noun or "").lower()
    mine, theirs = _befell(look, look.a, x), _befell(look, look.b, y)
    if mine and theirs:
        # the wounded are not the arrested, though both are people; "two soldiers and three guards dead" are parts
        parts = (_in_parts(look, look.a, x) and x.value < y.value) or (_in_parts(look, look.b, y) and y.value < x.value)
        return bool(mine & theirs) and (a[:STEM] == b[:STEM] or not parts)
    return bool(a and b) and (a[:STEM] == b[:STEM] or look.kin.of(a, b, "nouns") in ("same", "wider"))


def _one_person(look: Facing, x: Number, y: Number) -> bool:
    """Whether two ages are of one person: one name, one noun, or the only age of each who met with one thing."""
    one, other = (_aged(look, side, number) for side, number in enumerate((x, y)))
    names = [_named(look, side, found) for side, found in enumerate((one, other))]
    if None not in names:
        return names[0] == names[1]
    if bool(one and other) and look.aligned.get(one[0]) == other[0]:
        return True
    alone = all(sum(n.kind == "age" for n in unit.numbers) == 1 for unit in look.sides)
    return alone and bool(_befell(look, look.a, x) & _befell(look, look.b, y))


def _named(look: Facing, side: int, words: Sequence[int]) -> str | None:
    """The actor with a name among some words."""
    found = (look.words[side].actors[k] for k in words if k in look.words[side].actors)
    return next((actor for actor in found if look.context.names.get(actor, "")[:1].isupper()), None)


def _aged(look: Facing, side: int, number: Number) -> list[int]:
    """The words that may name the person of an age: what it hangs from, that word's own, what it stands beside."""
    words = look.words[side]
    at = _counted(look, side, number)
    if at < 0:
        return []
    beside = [words.tokens[at].head] if words.tokens[at].deprel == "appos" else []
    return [at, *words.below.get(at, ()), *beside]


def _many(look: Facing, unit: Unit, number: Number) -> bool:
    """Whether the account counts the same noun, or measures in the same unit, in so many amounts."""
    told = look.context.amounts[unit.span.article].get((number.unit or number.noun or "").lower(), set())
    return number.kind in MANY and len(told) >= MANY[number.kind]


def _said_of_both(look: Facing, x: Number, y: Number) -> bool:
    """Whether a telling word besides the noun counted stands near both ("in critical condition")."""
    counted = tuple((n.noun or n.unit or "").lower() for n in (x, y))
    both = _around(look, look.a, x) & _around(look, look.b, y)
    telling = (w for w in both if not any(noun.startswith(w) for noun in counted))
    return look.link >= TOLD_OF and any(look.context.rarity(w) >= TELLING for w in telling)


def _one_doer(look: Facing, x: Number, y: Number) -> bool:
    """Whether both are of what one named actor did ("Lind scored 14 points", "Lind added 12 points")."""
    one, other = (_doer(look, side, number) for side, number in enumerate((x, y)))
    return one is not None and one == other


def _doer(look: Facing, side: int, number: Number) -> str | None:
    """The named subject of the verb above a number."""
    words = look.words[side]
    at = _counted(look, side, number)
    for _ in range(STEPS):
        if at < 0:
            return None
        subjects = [k for k in words.below.get(at, ()) if words.tokens[k].deprel.startswith("nsubj")]
        if subjects:
            return _named(look, side, [subjects[0], *words.below.get(subjects[0], ())])
        at = words.tokens[at].head
    return None


def _befell(look: Facing, unit: Unit, number: Number) -> frozenset[int]:
    """What happened to those counted (killed, wounded): by the word the number hangs from, else by the nearest."""
    found = look.vocabulary.befalls
    told = [t for t in look.tokens(unit) if t.lemma.lower() in found or t.text.lower() in found]
    starts = {t.start: t for t in told}
    near = [starts[at] for at in _hangs_from(look, 0 if unit is look.a else 1, number) if at in starts]
    if not near:
        gaps = [(min(abs(t.start - number.span.end), abs(number.span.start - t.end)), t.start, t) for t in told]
        near = [t for gap, _, t in sorted(gaps, key=lambda g: g[:2]) if gap <= NEAR // 2]
    if not near:
        return frozenset()
    return frozenset({found.get(near[0].lemma.lower(), found.get(near[0].text.lower(), -1))})


def _in_parts(look: Facing, unit: Unit, number: Number) -> bool:
    """Whether those counted are some of more ("including ten children", "two soldiers and three guards dead")."""
    side = 0 if unit is look.a else 1
    tokens, counted = look.words[side].tokens, _counted(look, side, number)
    befell = _befell(look, unit, number)
    if any(look.words[side].lemma(k) in look.vocabulary.parts for k in look.words[side].below.get(counted, ())):
        return True
    for other in unit.numbers:
        near = _counted(look, side, other)
        beside = tokens[counted].deprel == "conj" and tokens[counted].head == near
        beside |= tokens[near].deprel == "conj" and tokens[near].head == counted
        if other is not number and other.kind == "count" and beside and _befell(look, unit, other) in (befell, set()):
            return True
    return False


def _counted(look: Facing, side: int, number: Number) -> int:
    """The word that a number hangs from; -1 where it is the root."""
    tokens = look.words[side].tokens
    inside = [n for n, t in enumerate(tokens) if number.span.start <= t.start and t.end <= number.span.end]
    return next((tokens[n].head for n in inside if tokens[n].head not in inside), -1)


def _hangs_from(look: Facing, side: int, number: Number) -> tuple[int, ...]:
    """Where the words start that tell what befell those counted, nearest first.

    What modifies their noun ("100 wounded people"), then what it hangs from, to the verb ("41 people were injured") or
    to the noun it stands beside ("two bodies and 100 wounded").
    """
    words = look.words[side]
    tokens = words.tokens
    at = _counted(look, side, number)
    out = [tokens[k].start for k in words.below.get(at, ()) if tokens[k].deprel in ("amod", "compound", "acl")]
    steps = 0
    while at >= 0 and steps < STEPS:
        out.append(tokens[at].start)
        beside = tokens[at].upos == "VERB" or tokens[at].deprel == "conj"
        at, steps = -1 if beside else tokens[at].head, steps + 1
    return tuple(out)


def _one_place(look: Facing, x: Number, y: Number) -> bool:
    """Whether what stands around both is alike: two sums of money in two sentences need not be of one thing."""
    if _befell(look, look.a, x) & _befell(look, look.b, y):
        return True
    around = _around(look, look.a, x) & _around(look, look.b, y)
    if x.noun and y.noun:
        return len(around) >= WITH_NOUN
    tied = bool(_above(look, 0, x) & _above(look, 1, y)) or bool(_holding(look, 0, x) & _holding(look, 1, y))
    rare = sum(map(look.context.rarity, around & _names(look)))
    if x.kind in ("measure", "money") and tied:
        return len(around) >= WITH_NOUN
    return len(around) >= WITHOUT_NOUN and (tied or rare >= RARE)


def _names(look: Facing) -> set[str]:
    """Stems of the words of names."""
    return {t.lemma.lower()[:STEM] for words in look.words for t in words.tokens if t.upos == "PROPN"}


def _above(look: Facing, side: int, number: Number) -> set[str]:
    """Stems of the words that a number hangs from, STEPS up; of a measure also their subjects ("it is 11 m long")."""
    tokens = look.words[side].tokens
    out: set[str] = set()
    for t in tokens:
        if number.span.start <= t.start and t.end <= number.span.end:
            at = t.head
            for _ in range(STEPS):
                if at >= 0 and not (number.span.start <= tokens[at].start < number.span.end):
                    out.add(tokens[at].lemma.lower()[:STEM])
                    if number.kind == "measure":
                        out |= {k.lemma.lower()[:STEM] for k in tokens if k.head == at and k.deprel.startswith("nsubj")}
                at = tokens[at].head if at >= 0 else -1
    return out


def _holding(look: Facing, side: int, number: Number) -> set[str]:
    """The stem of what a sum is in or of ("$5 million in earnings")."""
    tokens = look.words[side].tokens
    behind = next((t for t in tokens if t.start >= number.span.end), None)
    holds = behind is not None and behind.deprel == "case" and behind.head >= 0
    return {tokens[behind.head].lemma.lower()[:STEM]} if behind is not None and holds else set()


def _around(look: Facing, unit: Unit, number: Number) -> set[str]:
    """Stems of the nouns, names and verbs within NEAR characters."""
    first, last = number.span.start - NEAR, number.span.end + NEAR
    near = (t for t in look.tokens(unit) if first <= t.start and t.end <= last and not t.text.isdigit())
    return {t.lemma.lower()[:STEM] for t in near if t.upos in ("NOUN", "PROPN", "VERB")}


def _elsewhere(y: Number, look: Facing) -> bool:
    """Whether another number of the first side already agrees with y."""
    return any(
        _one_thing(look, x, y) and compatible(x, y) in ("same", "rounded") and not two_bounds(x, y)
        for x in look.a.numbers
    )


def difference(look: Facing, x: Number, y: Number, befallen: str) -> Difference:
    """The difference of two quantities of one thing; ``befallen``: what happened to those counted, if anything did."""
    a, b = look.text(x.span), look.text(y.span)
    what = befallen or x.noun or y.noun or x.unit or "number"
    grade: Grade
    if two_bounds(x, y):
        grade, sure, how = "can-both-hold", BOUNDS, "are two bounds that can both hold"
    elif x.approximate or y.approximate or x.low < x.high or y.low < y.high:
        grade, sure, how = "only-if", LOOSE, "do not agree, though not both are exact"
    else:
        grade, sure, how = "exclude", EXACT, "differ"
    return Difference(
        type="number",
        grade=grade,
        title=f"How many were {what}?" if befallen else f"How many, or how much: {what}?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(f"{a} and {b} count one thing ({what}) and {how}", sure),),
    )
