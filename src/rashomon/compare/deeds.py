"""Deeds that both sentences tell: claims whose trigger words are aligned, by whom, to whom, and who asserts them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.compare.facing import Facing
from rashomon.compare.gate import Holders, holders
from rashomon.model import Claim, Span, Token

STEM = 6


@dataclass(frozen=True)
class Deed:
    """One deed told twice.  ``doer``/``done_to``: whether both mean the same; None where one does not state it."""

    a: Claim
    b: Claim
    words: tuple[int, int]
    doer: bool | None
    done_to: bool | None
    holders: Holders
    strong: bool  # the two triggers are one word, or other words for one thing; not only of one class

    @property
    def name(self) -> str:
        return self.a.deed if self.a.deed == self.b.deed else f"{self.a.deed}, {self.b.deed}"

    reflexive: bool  # done to oneself on one side

    @property
    def anchored(self) -> bool:
        """Something besides the verb is the same."""
        return bool(self.doer) or bool(self.done_to)


def deeds(look: Facing, light: bool = False) -> Iterator[Deed]:
    """Every pair of claims with aligned triggers; with ``light`` those of verbs too that carry no deed of their own."""
    if light not in look.deeds_found:  # many comparisons ask
        look.deeds_found[light] = tuple(_deeds(look, light))
    return iter(look.deeds_found[light])


def _deeds(look: Facing, light: bool) -> Iterator[Deed]:
    mine, theirs = by_trigger(look, 0), by_trigger(look, 1)
    words = look.vocabulary
    for i, j in sorted(look.aligned.items()):
        if i in mine and j in theirs and (light or mine[i].deed.split(" ")[0] not in words.light):
            a, b = mine[i], theirs[j]
            doer, done_to = same_arguments(look, a, b)
            x, y = look.words[0].lemma(i), look.words[1].lemma(j)
            strong = x[:STEM] == y[:STEM] or look.kin.of(x, y, "verbs") == "same"
            own = [look.text(c.done_to).lower().endswith(words.oneself) for c in (a, b) if c.done_to]
            yield Deed(a, b, (i, j), doer, done_to, holders(look, i, j), strong, any(own))


def same_arguments(look: Facing, a: Claim, b: Claim) -> tuple[bool | None, bool | None]:
    """Whether the doers and the done-to of two claims mean the same; None where one does not state it."""
    doer = _same(look, a.doer, b.doer, *(_actor(look, c, c.doer, c.doer_actor) for c in (a, b)))
    return doer, _same(look, a.done_to, b.done_to, *(_actor(look, c, c.done_to, c.done_to_actor) for c in (a, b)))


def by_trigger(look: Facing, side: int) -> dict[int, Claim]:
    unit = look.sides[side]
    at = {t.start: i for i, t in enumerate(look.words[side].tokens)}
    return {at[c.trigger.start]: c for c in look.context.claims_in(unit) if c.trigger.start in at}


def _actor(look: Facing, claim: Claim, span: Span | None, cluster: str | None) -> str | None:
    """The merged actor of an argument; of "we" in somebody's words the speaker."""
    if span is None:
        return None
    found = look.context.actor_ids.get((span.article, cluster or ""))
    if found is None and claim.holder and look.text(span).lower() in look.vocabulary.speaking:
        return look.context.by_name.get(claim.holder)
    return found


def _same(look: Facing, x: Span | None, y: Span | None, one: str | None, two: str | None) -> bool | None:
    """Whether two arguments mean the same; None where one is not stated, or a pronoun of which nobody knows whose."""
    if x is None or y is None:
        return None
    if one and two and one == two:
        return True
    known = look.context.actors_in(x), look.context.actors_in(y)
    if known[0] and known[1] and not (known[0] <= known[1] or known[1] <= known[0]):
        return None if _one_noun(look, x, y) else False  # "its ambassador", "their ambassador": one noun, two of it
    if (one is None and _pronoun(look, 0, x)) or (two is None and _pronoun(look, 1, y)):
        return None
    if (one is None and two in known[0]) or (two is None and one in known[1]):
        return True  # "a list that includes Tarrow", "Tarrow"
    return _one_noun(look, x, y)


def _pronoun(look: Facing, side: int, span: Span) -> bool:
    return all(t.upos == "PRON" for t in _tokens(look, side, span))


def content(look: Facing, deed: Deed) -> bool | None:
    """Whether what is said or aimed at below the two verbs is aligned ("warned that it would leave"); None: no such."""
    below = []
    for side, word in enumerate(deed.words):
        tokens = look.words[side].tokens
        own = {k for k, t in enumerate(tokens) if t.head == word and t.deprel in ("ccomp", "xcomp")}
        below.append(own | {k for k, t in enumerate(tokens) if t.head in own})
    if not any(below):
        return None
    return any(look.aligned.get(i) in below[1] for i in below[0])


def _one_noun(look: Facing, x: Span, y: Span) -> bool:
    """Whether the heads of two phrases are aligned."""
    mine = {i for i, t in enumerate(look.words[0].tokens) if x.start <= t.start and t.end <= x.end}
    theirs = {j for j, t in enumerate(look.words[1].tokens) if y.start <= t.start and t.end <= y.end}
    heads = [i for i in mine if look.words[0].tokens[i].head not in mine]
    return any(look.aligned.get(i) in theirs for i in heads)


def somebody(look: Facing, side: int, claim: Claim, doer: bool) -> str | None:
    """The noun of an argument that means a person without a name ("a fisherman")."""
    span = claim.doer if doer else claim.done_to
    if span is None:
        return None
    tokens = look.words[side].tokens
    inside = {i for i, t in enumerate(tokens) if span.start <= t.start and t.end <= span.end}
    head = next((i for i in sorted(inside) if tokens[i].head not in inside and tokens[i].upos == "NOUN"), None)
    if head is None:
        return None
    lemma = look.words[side].lemma(head)
    return lemma if look.kin.person(lemma) else None


def named(look: Facing, side: int, claim: Claim, doer: bool) -> str | None:
    """The merged actor of an argument, where it is a person or body known by name and the argument has a noun."""
    span = claim.doer if doer else claim.done_to
    cluster = claim.doer_actor if doer else claim.done_to_actor
    if span is None or cluster is None:
        return None
    actor = look.context.actor_ids.get((claim.span.article, cluster))
    if actor is None or not any(t.upos in ("NOUN", "PROPN") for t in _tokens(look, side, span)):
        return None
    known = look.context.kinds.get(actor, "other") != "other" and look.context.names[actor][:1].isupper()
    return actor if known else None


def _tokens(look: Facing, side: int, span: Span) -> list[Token]:
    return [t for t in look.words[side].tokens if span.start <= t.start and t.end <= span.end]
