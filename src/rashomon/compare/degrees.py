"""Degrees that differ: words of one scale (minimal … massive, soften … drop, ask … demand) far apart in one fact.

Besides the scales: two words of degree in one place ("heavy damage" / "massive damage"), and one deed whose object is
told as more or less ("resume its programme" / "resume building weapons").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from rashomon.compare.facing import SAME_FACT, Difference, Facing
from rashomon.compare.gate import holders
from rashomon.compare.vocabulary import CERTAINTY
from rashomon.model import Reason, Token

STEP, FAR = 0.55, 0.65  # how sure of two words one step, and two or more steps apart
IN_PLACE, OBJECT = 0.55, 0.45  # of two words of degree in one place; of two objects of one deed
SUPERLATIVE, PARTITIVE = 0.6, 5  # how sure of "the" / "one of the"; words before a superlative where that stands
WINDOW = 45  # characters: what a word of degree is said of stands near it, whatever the grammar
STEM = 6


def degrees(look: Facing) -> Iterator[Difference]:
    """One of several or the one; the widest gap between words of one scale; else words of degree in one place."""
    yield from _superlatives(look)
    x, y = (_on_scales(look, k) for k in (0, 1))
    best: tuple[int, int, int, int] | None = None
    for row in sorted(x.keys() & y.keys()):
        if {_lemma(look, 0, i) for i in x[row]} & {_lemma(look, 1, j) for j in y[row]}:
            continue
        for i, step in sorted(x[row].items()):
            for j, other in sorted(y[row].items()):
                gap = abs(step - other)
                if gap <= (best[0] if best else 0) or _two_doers(look, i, j):
                    continue
                if _of_one(look, i, j) and _passes(look, i, j):
                    best = (gap, i, j, row)
    if best is not None:
        gap, i, j, row = best
        a, b = _lemma(look, 0, i), _lemma(look, 1, j)
        why = f"“{a}” and “{b}” stand {gap} step(s) apart on one scale"
        found = _difference(look, i, j, FAR if gap > 1 else STEP, why, gap > 1)
        yield replace(found, type="factuality", title="How certain is it?") if row == CERTAINTY else found
        return
    yield from _in_place(look)


def _two_doers(look: Facing, i: int, j: int) -> bool:
    """Whether two verbs are known for what two others did."""
    who = [_doer(look, k, w) for k, w in enumerate((i, j))]
    return None not in who and who[0] != who[1]


def _doer(look: Facing, side: int, i: int) -> str | None:
    unit, start = look.sides[side], look.words[side].tokens[i].start
    did = (c.doer_actor for c in look.context.claims_in(unit) if c.trigger.start == start)
    return look.context.actor_ids.get((unit.span.article, next(did, None) or ""))


def _of_one(look: Facing, i: int, j: int) -> bool:
    """Whether two words of a scale are said of one thing: a verb's neighbours are aligned, or stems stand near both."""
    verbs = look.words[0].tokens[i].upos == "VERB" or look.words[1].tokens[j].upos == "VERB"
    if not verbs and look.link < SAME_FACT:
        return False  # "some" and "all" stand in every second sentence
    if verbs:
        theirs = _done_to(look, 1, j)
        return any(look.aligned.get(x) in theirs for x in _done_to(look, 0, i))
    x, y = _target(look, 0, i), _target(look, 1, j)
    if x is not None and y is not None:
        return look.aligned.get(x) == y
    return bool(_said_of(look, 0, i) & _said_of(look, 1, j))


def _target(look: Facing, side: int, i: int) -> int | None:
    """What an adjective or adverb is said of: the word it modifies, or the subject where it is the predicate."""
    words = look.words[side]
    t = words.tokens[i]
    if t.upos not in ("ADJ", "ADV", "DET"):
        return None
    if t.deprel.split(":")[0] in ("amod", "advmod", "det", "nummod"):
        return t.head
    return next((k for k in words.below.get(i, ()) if words.tokens[k].deprel.startswith("nsubj")), None)


def _done_to(look: Facing, side: int, i: int) -> set[int]:
    """What a verb is done to, of one without an object its subject; of a noun of a deed what it is the deed of."""
    below = {k: t.deprel for k, t in enumerate(look.words[side].tokens) if t.head == i}
    relations = ("obj", "nsubj:pass", "nmod") if "obj" in below.values() else ("nsubj", "nsubj:pass", "nmod")
    return {k for k, relation in below.items() if relation in relations}


def _passes(look: Facing, i: int, j: int) -> bool:
    return holders(look, i, j) in ("one", "outlet-and-speaker")


def _superlatives(look: Facing) -> Iterator[Difference]:
    """ "The oldest boat" / "one of the oldest boats": of one thing, in the same words."""
    for i in _superlative(look, 0):
        for j in _superlative(look, 1):
            one = _one_of(look, 0, i)
            if one == _one_of(look, 1, j) or holders(look, i, j) == "two":
                continue
            if (
                look.aligned.get(look.words[0].tokens[i].head) == look.words[1].tokens[j].head
                or look.aligned.get(i) == j
            ):
                a, b = (f"{'one of ' if _one_of(look, k, w) else ''}{look.phrase(k, w)}" for k, w in enumerate((i, j)))
                why = f"the one, or one of several: {a} / {b}"
                yield _difference(look, i, j, SUPERLATIVE, why, True)
                return


def _superlative(look: Facing, side: int) -> list[int]:
    return [i for i, t in enumerate(look.words[side].tokens) if t.xpos in ("JJS", "RBS")]


def _one_of(look: Facing, side: int, i: int) -> bool:
    """Whether "one of" or "among" stands within PARTITIVE words before a superlative."""
    before = " ".join(t.text.lower() for t in look.words[side].tokens[max(0, i - PARTITIVE) : i])
    return any(f" {words} " in f" {before} " for words in look.vocabulary.among)


def _in_place(look: Facing) -> Iterator[Difference]:
    one, two = look.words
    loud = look.vocabulary.loud | look.vocabulary.scales.keys()
    for s in look.replaced:
        i, j = s.words
        if not _passes(look, i, j):
            continue
        if look.link >= SAME_FACT and s.place == "kind" and one.lemma(i) in loud and two.lemma(j) in loud:
            why = f"two words of degree with “{one.lemma(s.heads[0])}”: {one.lemma(i)} / {two.lemma(j)}"
            yield _difference(look, i, j, IN_PLACE, why, False)
            return
    for s in look.replaced:
        i, j = s.words
        told = one.tokens[s.heads[0]].upos == "VERB" and one.lemma(s.heads[0]) not in look.vocabulary.light
        objects = s.place == "done-to" and told and s.kinship not in ("same", "wider")
        things = i not in one.actors and j not in two.actors and one.tokens[i].upos == two.tokens[j].upos == "NOUN"
        counted = look.counted(0, i) or look.counted(1, j)
        if objects and things and not counted and _passes(look, i, j) and look.anchors(*s.heads):
            why = f"one deed ({one.lemma(s.heads[0])}) done to more or less: {one.lemma(i)} / {two.lemma(j)}"
            yield _difference(look, i, j, OBJECT, why, False)
            return


def _difference(look: Facing, i: int, j: int, sure: float, why: str, far: bool) -> Difference:
    a, b = look.phrase(0, i), look.phrase(1, j)
    return Difference(
        type="degree",
        grade="only-if" if far else "can-both-hold",
        title="How much, how strongly, how far?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(why, sure),),
    )


def _lemma(look: Facing, side: int, i: int) -> str:
    return look.words[side].lemma(i)


def _on_scales(look: Facing, side: int) -> dict[int, dict[int, int]]:
    """Row of a scale to the sentence's words on it, each with its step.

    A verb with a particle ("pull out") is none, nor a word of a name ("the Heavy Rescue Company").
    """
    out: dict[int, dict[int, int]] = defaultdict(dict)
    tokens = look.words[side].tokens
    particles = {t.head for t in tokens if t.deprel == "compound:prt"}
    for i in range(len(tokens)):
        if i in particles or _in_name(look, side, i):
            continue
        for row, step in look.vocabulary.scales.get(_lemma(look, side, i), ()):
            out[row][i] = step
    return out


def _in_name(look: Facing, side: int, i: int) -> bool:
    """Whether a word is part of a name: tagged so, or with a capital within the text ("all of Heavy's engines")."""
    t = look.words[side].tokens[i]
    inside = i > 0 and look.sides[side].role != "headline"
    return t.upos == "PROPN" or (inside and t.text[:1].isupper())


def _said_of(look: Facing, side: int, i: int) -> frozenset[str]:
    """Stems of the nouns and verbs within WINDOW characters."""
    tokens = look.words[side].tokens
    around = (t for t in tokens if _near(tokens[i], t) and t.upos in ("NOUN", "PROPN", "VERB"))
    return frozenset(t.lemma.lower()[:STEM] for t in around)


def _near(p: Token, t: Token) -> bool:
    return p is not t and abs(p.start - t.start) <= WINDOW
