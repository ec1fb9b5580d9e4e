"""Whether at all: one side negates what the other affirms, or says its opposite (type polarity)."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.deeds import Deed, content, deeds
from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.model import Reason

OF_DEED, OF_WORD, OPPOSITE = 0.6, 0.45, 0.45
PARTS = ("VERB", "NOUN", "ADJ")
TELLING = 0.5  # rarity of a noun or adjective whose negation is worth telling
REACH = 2  # verbs up from a deed that may undo it
BELOW = ("xcomp", "ccomp", "advcl", "acl", "obl")  # relations of a deed to the verb that it stands under
ANCHORS = 2  # aligned neighbours that a word needs to be the same word of the same thing


def polarity(look: Facing) -> Iterator[Difference]:
    """A deed negated on one side, any other aligned word negated on one side, two opposites in one place."""
    told: set[int] = set()
    for deed in deeds(look, light=True):
        light = look.words[0].lemma(deed.words[0]) in look.vocabulary.light
        if not light:
            told.add(deed.words[0])
        if (
            (deed.a.doer is None) != (deed.b.doer is None)  # of one of the two nobody knows who does it
            or (light and not deed.done_to)
            or content(look, deed) is False
            or False in (deed.doer, deed.done_to)
            or deed.reflexive
            or _other_way(look, deed)
            or not deed.strong
            or deed.holders not in ("one", "outlet-and-speaker")
        ):
            continue  # another doer, or done to another: not the same deed
        if deed.a.negated != deed.b.negated and deed.anchored and not _left_open(look, deed):
            yield _difference(look, *deed.words, OF_DEED, f"“{deed.name}” is negated on one side only")
    for i, j in sorted(look.aligned.items()):
        if (
            i in told
            or _light(look, i)
            or look.anchors(i, j) < ANCHORS
            or look.vocabulary.periods & _lemmas(look)
            or _negated(look, 0, i) == _negated(look, 1, j)
        ):
            continue
        if holders(look, i, j) in ("one", "outlet-and-speaker"):
            word = look.words[0].lemma(i)
            if look.context.rarity(word) < TELLING:
                continue
            yield _difference(look, i, j, OF_WORD, f"“{word}” is negated on one side only")
    for s in look.replaced:
        if s.kinship == "opposite" and holders(look, *s.words) in ("one", "outlet-and-speaker"):
            x, y = (look.words[k].lemma(w) for k, w in enumerate(s.words))
            yield _difference(look, *s.words, OPPOSITE, f"“{x}” and “{y}” are opposites")


def _left_open(look: Facing, deed: Deed) -> bool:
    """Whether the side that does not negate the deed says no more than the other: that it is undone, or might be."""
    side = 1 if deed.a.negated else 0
    words, at = look.words[side], deed.words[side]
    for _ in range(REACH):
        if words.tokens[at].deprel.split(":")[0] not in BELOW:
            return False
        at = words.tokens[at].head
        helpers = {words.lemma(k) for k in words.below.get(at, ()) if words.tokens[k].deprel.startswith("aux")}
        if words.lemma(at) in look.vocabulary.undoing or helpers & look.vocabulary.unreal:
            return True
    return False


def _other_way(look: Facing, deed: Deed) -> bool:
    """Whether two prepositions stand right behind verbs that mean what they stand with: "ran over", "ran into"."""
    if look.words[0].lemma(deed.words[0]) not in look.vocabulary.pale:
        return False
    behind = [words.tokens[w + 1 : w + 2] for words, w in zip(look.words, deed.words, strict=True)]
    ways = [t.lemma.lower() for found in behind for t in found if t.deprel == "case"]
    return len(ways) == len(behind) and ways[0] != ways[1]


def _lemmas(look: Facing) -> frozenset[str]:
    return frozenset(t.lemma.lower() for words in look.words for t in words.tokens)


def _light(look: Facing, i: int) -> bool:
    return look.words[0].lemma(i) in look.vocabulary.light or look.words[0].tokens[i].upos not in PARTS


def _negated(look: Facing, side: int, i: int) -> bool:
    """Whether a word of negation hangs from the word, or from what it is the predicate or object of."""
    words = look.words[side]
    no = look.vocabulary.negation
    near = [k for k, t in enumerate(words.tokens) if t.head == i and (t.lemma.lower() in no or t.text.lower() in no)]
    if words.tokens[i].upos == "NOUN":  # "no evidence", and not what is negated of it ("not the best telescope")
        near = [k for k in near if words.tokens[k].deprel in ("det", "case")]
    return len(near) % 2 == 1


def _says(look: Facing, side: int, word: int) -> str:
    """The word with its helpers; with "not" where a negation hangs from it that they do not show."""
    phrase = look.phrase(side, word)
    shown = {w.lower().strip("“”\"',.") for w in phrase.split()}
    plain = shown & look.vocabulary.negation or any(w.endswith(look.vocabulary.negating) for w in shown)
    return phrase if plain or not _negated(look, side, word) else f"not {phrase}"


def _difference(look: Facing, i: int, j: int, sure: float, why: str) -> Difference:
    a, b = (_says(look, k, w) for k, w in enumerate((i, j)))
    return Difference(
        type="polarity",
        grade="only-if",
        title=f"Is it so or not? ({look.words[0].lemma(i)})",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(why, sure),),
    )
