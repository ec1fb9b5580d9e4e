"""Labels that differ: one person, body or thing called by other nouns, or told apart by other words.

"A car" and "a vehicle" are one label (the wider word), "a car" and "a truck" are two; relative clauses are no label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.compare.vocabulary import Vocabulary
from rashomon.model import Reason, Span, Unit

SISTERS, PERSONS, NOUNS, MODIFIERS = 0.6, 0.42, 0.3, 0.42  # how sure: two kinds of one thing … only other modifiers
# Link from which a thing without a name is one and the same: of six such labels in sentences linked less, in the
# stories open for reading, none met a difference of labels.
NAMELESS = 1.0
NAME = 2  # words of a name that can be a longer one's beginning; a single word is what others are called, too
ANCHORS = 1  # aligned words around a noun that make it one and the same
_WORD = re.compile(r"\w{3,}")


def labels(look: Facing) -> Iterator[Difference]:
    """An actor that both sides label with no content word in common, then nouns told apart by other modifiers."""
    if look.context.language(look.a.span) != look.context.language(look.b.span):
        return  # "alcaldesa" and "mayor" are no two labels
    mine, theirs = (_labels(look, u) for u in look.sides)
    for actor in sorted(mine.keys() & theirs.keys()):
        found = _of_actor(look, actor, mine[actor], theirs[actor])
        if found is not None:
            yield found
    yield from _names(look)
    yield from _kinds(look)
    yield from _modifiers(look)


def _labels(look: Facing, unit: Unit) -> dict[str, Span]:
    """Merged actor to its longest label in the unit; of nominal mentions the mention itself is the label."""
    out: dict[str, Span] = {}
    for m in look.context.mentions_in(unit):
        if m.form == "pronoun":
            continue
        actor = look.context.actor_ids.get((unit.span.article, m.actor))
        label = m.label or (m.span if m.form == "nominal" else None)
        if actor and label and len(label) > len(out.get(actor, Span("", 0, 0))):
            out[actor] = label
    return out


def _of_actor(look: Facing, actor: str, x: Span, y: Span) -> Difference | None:
    name = look.context.names.get(actor, "")
    if not name[:1].isupper() and look.close < NAMELESS:
        return None
    words = look.vocabulary
    a, b = (_bare(look.text(s), words) for s in (x, y))
    small = words.small | (_stems(name) if name[:1].isupper() else set())
    mine, theirs = _stems(a) - small, _stems(b) - small
    if not mine or not theirs or mine & theirs or _short_for(a, b) or _short_for(b, a):
        return None
    kind = look.context.kinds.get(actor, "other")
    akin = _kinship(look, x, y)
    if akin == "sisters":
        sure, why = SISTERS, "two kinds of one thing"
    elif akin in ("same", "wider"):
        return None
    else:
        sure, why = (PERSONS if kind in ("person", "organisation") else NOUNS), "no content word in common"
    return _difference(
        look,
        f"What do they call {name if name[:1].isupper() else 'the ' + name}?",
        a,
        b,
        sure,
        f"two labels of one actor, {why}",
    )


def _short_for(a: str, b: str) -> bool:
    """Whether a word in capitals has the first letters of words in a row on the other side ("CEO", "chief executive").

    Its last letter may stand for a word that is left out there.
    """
    firsts = "".join(w[0] for w in _WORD.findall(b.lower()))
    return any(w.isupper() and w[:-1].lower() in firsts for w in _WORD.findall(a))


def _kinship(look: Facing, x: Span, y: Span) -> str | None:
    """How the head nouns of two labels stand to each other."""
    heads = []
    for side, span in enumerate((x, y)):
        tokens = look.words[side].tokens
        inside = [i for i, t in enumerate(tokens) if span.start <= t.start and t.end <= span.end]
        heads.append(next((i for i in inside if tokens[i].head not in inside and tokens[i].upos == "NOUN"), None))
    if heads[0] is None or heads[1] is None:
        return None
    return look.kin.of(look.words[0].lemma(heads[0]), look.words[1].lemma(heads[1]), "nouns")


def _bare(label: str, words: Vocabulary) -> str:
    """A label without its relative clause, or what stands for one ("the car parked at the gate")."""
    clause = _clause(words.relatives, words.participles, words.behind)
    cut = clause.search(label) if clause else None
    return label[: cut.start()] if cut and cut.start() > 0 else label


@cache
def _clause(
    relatives: tuple[str, ...], participles: tuple[str, ...], behind: tuple[str, ...]
) -> re.Pattern[str] | None:
    """What begins such a clause; None in a language without words for it."""
    if not (relatives and participles and behind):
        return None
    which, ends, words = ("|".join(map(re.escape, some)) for some in (relatives, participles, behind))
    return re.compile(rf",? (?:{which})\b|,? \w+(?:{ends}) (?:{words})?\b")


def _stems(text: str) -> set[str]:
    return {w[:6].lower() for w in _WORD.findall(text)}


def _quoted(look: Facing, side: int, word: int) -> bool:
    """Whether a word stands in what names the speaker of a quotation."""
    unit, at = look.sides[side], look.words[side].tokens[word].start
    quotes = look.context.quotes[unit.span.article]
    return any(q.speaker is not None and q.speaker.start <= at < q.speaker.end for q in quotes)


def _names(look: Facing) -> Iterator[Difference]:
    """Names in one place of one deed, one the other and more: "the Orvane Courier" / "Orvane Courier Weekly"."""
    one, two = look.words
    for i, mine in _named(look, 0):
        for j, theirs in _named(look, 1):
            longer, shorter = sorted((mine, theirs), key=len, reverse=True)
            if len(shorter) < NAME or longer[: len(shorter)] != shorter or longer == shorter:
                continue
            x, y = one.tokens[i], two.tokens[j]
            if x.deprel != y.deprel or x.head < 0 or look.aligned.get(x.head) != y.head:
                continue
            a, b = look.phrase(0, i), look.phrase(1, j)
            yield _difference(look, f"What is its name? ({b})", a, b, PERSONS, "one place of one deed, a longer name")
            return


def _named(look: Facing, side: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The head of each name of a body or work, and the name's words in small letters."""
    tokens = look.words[side].tokens
    for m in look.context.mentions_in(look.sides[side]):
        if m.form != "name" or m.kind in ("person", "place"):
            continue
        inside = [k for k, t in enumerate(tokens) if m.span.start <= t.start and t.end <= m.span.end]
        heads = [k for k in inside if tokens[k].head not in inside]
        words = tuple(tokens[k].text.lower() for k in inside if tokens[k].upos != "DET")
        if len(heads) == 1:
            yield heads[0], words


def _in_number(look: Facing, side: int, word: int) -> bool:
    """Whether a noun is part of a number or date ("352 million", "May 23")."""
    if look.words[side].tokens[word].upos == "NUM":
        return True
    at = look.words[side].tokens[word].start
    return any(n.span.start <= at < n.span.end for n in look.sides[side].numbers)


def _kinds(look: Facing) -> Iterator[Difference]:
    """Two kinds of one thing in one place of one deed: "a car hit the gate" / "a truck hit the gate"."""
    one, two = look.words
    for s in look.replaced:
        i, j = s.words
        placed = s.place in ("doer", "done-to") and one.tokens[s.heads[0]].upos == "VERB"
        if not placed or s.kinship != "sisters" or holders(look, i, j) in ("two", "rendering"):
            continue
        if look.anchors(*s.heads) < ANCHORS or (i in one.actors and one.actors[i] == two.actors.get(j)):
            continue
        a, b = look.phrase(0, i), look.phrase(1, j)
        why = f"one deed ({one.lemma(s.heads[0])}), two kinds of one thing: {one.lemma(i)} / {two.lemma(j)}"
        yield _difference(look, f"What was it? ({one.lemma(s.heads[0])})", a, b, SISTERS, why)
        return


def _modifiers(look: Facing) -> Iterator[Difference]:
    """Two modifiers of one noun, of which the one side has the one and the other the other."""
    one, two = look.words
    for s in look.replaced:
        i, j = s.words
        if s.place != "kind" or s.kinship in ("same", "wider") or holders(look, i, j) in ("two", "rendering"):
            continue
        if (
            one.lemma(i) in look.vocabulary.loud
            or two.lemma(j) in look.vocabulary.loud
            or look.anchors(*s.heads) < ANCHORS
            or any(_in_number(look, k, w) for k, w in enumerate(s.heads))
        ):
            continue
        if _number(look, 0, i) and _number(look, 1, j):
            continue  # "4.5 million" and "6 million" are no kinds of a million
        if _quoted(look, 0, s.heads[0]) and _quoted(look, 1, s.heads[1]):
            continue  # who was asked is not what happened
        a, b = look.phrase(0, s.heads[0]), look.phrase(1, s.heads[1])
        why = f"one noun ({one.lemma(s.heads[0])}) told apart by other words: {one.lemma(i)} / {two.lemma(j)}"
        yield _difference(look, f"Which {one.lemma(s.heads[0])}, or what kind of it?", a, b, MODIFIERS, why)
        return


def _number(look: Facing, side: int, word: int) -> bool:
    at = look.words[side].tokens[word].start
    return any(n.span.start <= at < n.span.end for n in look.sides[side].numbers)


def _difference(look: Facing, title: str, a: str, b: str, sure: float, why: str) -> Difference:
    return Difference(
        type="label",
        grade="can-both-hold",
        title=title,
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(why, sure),),
    )
