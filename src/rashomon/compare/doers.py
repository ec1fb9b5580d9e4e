"""Who did it, to whom: one deed told with another doer or another done-to, or with the two exchanged (type actor)."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.deeds import Deed, content, deeds, named, somebody
from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.model import Claim, Reason, Span

SURE, LOOSE = 0.6, 0.5  # how sure: doer or done-to is another, the rest the same; somebody else stands in one place
STEM = 5  # letters: «Russia» and «the Russian government» are no two actors


def doers(look: Facing) -> Iterator[Difference]:
    """For each deed the argument that differs while the other is the same."""
    for deed in deeds(look):
        if deed.holders in ("two", "rendering"):
            continue
        if not deed.strong or any(_borrowed(look, k, c, w) for k, (c, w) in _sides(deed)):
            continue
        unstated = deed.a.done_to is None or deed.b.done_to is None
        if deed.doer is False and (deed.done_to or (unstated and content(look, deed))):
            yield from _other(look, deed, True)
        elif deed.done_to is False and deed.doer and content(look, deed) is not False:  # two warnings are no one deed
            yield from _other(look, deed, False)
    yield from _besides(look)


def _other(look: Facing, deed: Deed, doer: bool) -> Iterator[Difference]:
    x, y = (c.doer if doer else c.done_to for c in (deed.a, deed.b))
    if x is None or y is None or _several(look, 0, x) or _several(look, 1, y):
        return  # "both", "X and Y": a deed that each of several does is told of some of them
    if look.context.actors_in(x) & look.context.actors_in(y):
        return  # of two lists that name one actor both the one is part of the other
    one, two = named(look, 0, deed.a, doer), named(look, 1, deed.b, doer)
    if one is not None and two is not None:
        place = [look.context.kinds[k] == "place" or look.context.metonym(s) for k, s in ((one, x), (two, y))]
        if _part_of(look, one, two) or place[0] != place[1]:
            return  # a capital may stand for its government, and a minister act for it
    elif not _two_people(look, deed, doer):
        return
    a, b = look.text(x), look.text(y)
    sure = SURE
    title = f"Who did it? ({deed.name})" if doer else f"To whom, or to what, was it done? ({deed.name})"
    what = "another doer" if doer else "another done-to"
    yield Difference(
        type="actor",
        grade="can-both-hold",
        title=title,
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(f"one deed ({deed.name}) with {what}: {a} / {b}", sure),),
    )


def _sides(deed: Deed) -> Iterator[tuple[int, tuple[Claim, int]]]:
    return enumerate(zip((deed.a, deed.b), deed.words, strict=True))


def _borrowed(look: Facing, side: int, claim: Claim, word: int) -> bool:
    """Whether a verb in "-ing" has the doer of the verb above it, which has an object too ("accused him of lying")."""
    words = look.words[side]
    t = words.tokens[word]
    below = {words.tokens[k].deprel.split(":")[0] for k in words.below.get(word, ())}
    if t.xpos != "VBG" or claim.doer is None or t.head < 0 or below & {"nsubj", "aux"}:
        return False
    if words.tokens[t.head].deprel == "obj":
        return not claim.doer.start <= words.tokens[t.head].start < claim.doer.end
    return any(words.tokens[k].deprel == "obj" for k in words.below.get(t.head, ()))


def _several(look: Facing, side: int, span: Span) -> bool:
    """Whether a phrase lists several."""
    tokens = look.words[side].tokens
    inside = {i for i, t in enumerate(tokens) if span.start <= t.start and t.end <= span.end}
    return any(t.deprel == "conj" and t.head in inside and tokens[t.head].upos in ("NOUN", "PROPN") for t in tokens)


def _two_people(look: Facing, deed: Deed, doer: bool) -> bool:
    """Whether both are people without a name, told by nouns that are no other words for one ("fisherman", "diver")."""
    x, y = somebody(look, 0, deed.a, doer), somebody(look, 1, deed.b, doer)
    if {x, y} & look.vocabulary.anybody:
        return False  # "a man" may be "a student"
    return bool(x and y and look.kin.of(x, y, "nouns") not in ("same", "wider"))


def _part_of(look: Facing, a: str, b: str) -> bool:
    """Whether one name holds the other ("the state", "the state department"): part and whole are no two actors."""
    x, y = ({w[:STEM] for w in look.context.names.get(i, "").lower().split() if len(w) > 2} for i in (a, b))
    return a == b or bool(x & y)


def _besides(look: Facing) -> Iterator[Difference]:
    """Others in one place of one deed: "met with Orlen" / "met with Varga"."""
    one, two = look.words
    for s in look.replaced:
        i, j = s.words
        x, y = one.actors.get(i), two.actors.get(j)
        if s.place != "around" or x is None or y is None or _part_of(look, x, y):
            continue  # whom somebody praised is part of the deed, with whom he met is not
        kinds = [look.context.kinds.get(k, "other") for k in (x, y)]
        if (
            kinds[0] != kinds[1]
            or kinds[0] not in ("person", "organisation")
            or holders(look, i, j) in ("two", "rendering")
        ):
            continue
        if one.tokens[s.heads[0]].upos != "VERB":
            continue
        a, b = look.phrase(0, i), look.phrase(1, j)
        yield Difference(
            type="actor",
            grade="can-both-hold",
            title=f"Who else took part? ({one.lemma(s.heads[0])})",
            spans=(look.a.span, look.b.span),
            sides=look.told(a, b),
            sure=LOOSE,
            reasons=(Reason(f"one deed ({one.lemma(s.heads[0])}), others in one place of it: {a} / {b}", LOOSE),),
        )
