"""Speaker against speaker: two people quoted on one matter, one for and one against.  No difference between outlets."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.excerpts import headline
from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import one_name
from rashomon.model import Quote, Reason, Unit

OPPOSED, DENIED = 0.6, 0.55  # how sure: one negates the word of the other, or says its opposite; one denies
WORDS_SHOWN = 80  # characters
COMMON = 1.2  # rarity of the aligned words, added up, that makes two pieces of speech be on one matter
TELLING = 0.4  # rarity of a word whose negation makes two speakers disagree
REACH = 3  # words up or down the tree within which a negation bears on a word


def speakers(look: Facing) -> Iterator[Difference]:
    """Speech of different speakers on one matter of which exactly one denies or negates, or each says an opposite."""
    for x in _said(look, look.a):
        for y in _said(look, look.b):
            if one_name(x, y) or _holds(x, y):
                continue
            common = [(i, j) for i, j in look.aligned.items() if _inside(look, 0, i, x) and _inside(look, 1, j, y)]
            if sum(look.context.rarity(look.words[0].lemma(i)) for i, _ in common) < COMMON:
                continue
            found = _against(look, x, y, common)
            if found is not None:
                yield _difference(look, x, y, *found)
                return


def _said(look: Facing, unit: Unit) -> list[Quote]:
    return [q for q in look.context.quotes_in(unit) if q.speaker_name and q.speech]


def _holds(x: Quote, y: Quote) -> bool:
    return any(w in (y.speaker_name or "").lower() for w in (x.via or ())) or any(
        w in (x.speaker_name or "").lower() for w in (y.via or ())
    )


def _inside(look: Facing, side: int, word: int, quote: Quote) -> bool:
    t = look.words[side].tokens[word]
    return any(c.start <= t.start and t.end <= c.end for c in quote.content)


def _against(look: Facing, x: Quote, y: Quote, common: list[tuple[int, int]]) -> tuple[float, str] | None:
    for i, j in common:
        told = look.context.rarity(look.words[0].lemma(i)) >= TELLING and look.anchors(i, j) > 0
        if told and _negated(look, 0, i) != _negated(look, 1, j):
            return OPPOSED, f"two speakers on one matter, one of them negating “{look.words[0].lemma(i)}”"
    theirs = [j for j in range(len(look.words[1].tokens)) if _inside(look, 1, j, y)]
    for i in (i for i in range(len(look.words[0].tokens)) if _inside(look, 0, i, x)):
        for j in theirs:
            if _opposite(look, i, j):
                return OPPOSED, f"two speakers on one matter: “{look.words[0].lemma(i)}” / “{look.words[1].lemma(j)}”"
    if _denies(look, 0, x) != _denies(look, 1, y):
        return DENIED, "two speakers on one matter, one of them denying"
    return None


def _opposite(look: Facing, i: int, j: int) -> bool:
    one, two = look.words
    return one.tokens[i].upos == two.tokens[j].upos and look.kin.of(one.lemma(i), two.lemma(j), "verbs") == "opposite"


def _negated(look: Facing, side: int, word: int) -> bool:
    """Whether a word of negation hangs from the word or from what it hangs from, within its clause."""
    tokens = look.words[side].tokens
    no = look.vocabulary.negation
    at = word
    for _ in range(REACH):
        if any(t.head == at and (t.lemma.lower() in no or t.text.lower() in no) for t in tokens):
            return True
        if tokens[at].upos == "VERB" or tokens[at].head < 0:
            return False
        at = tokens[at].head
    return False


def _denies(look: Facing, side: int, quote: Quote) -> bool:
    cue = quote.cue
    words = (t for t in look.words[side].tokens if cue is not None and cue.start <= t.start and t.end <= cue.end)
    return any(t.lemma.lower() in look.vocabulary.denial for t in words)


def _difference(look: Facing, x: Quote, y: Quote, sure: float, why: str) -> Difference:
    a, b = (f"{q.speaker_name}: {headline(look.text(q.content[0]), WORDS_SHOWN)}" for q in (x, y))
    return Difference(
        type="between-speakers",
        grade="exclude",
        title=f"Who is right: {x.speaker_name} or {y.speaker_name}?",
        spans=(look.a.span, look.b.span),
        sides=look.told(a, b),
        sure=sure,
        reasons=(Reason(why, sure),),
        speakers=True,
    )
