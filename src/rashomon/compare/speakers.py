"""Speaker against speaker: two people quoted on one matter, one for and one against.  No difference between outlets."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.context import Context
from rashomon.compare.excerpts import headline
from rashomon.compare.facing import SAME_FACT, Difference, Facing
from rashomon.compare.gate import one_name
from rashomon.compare.slots import Words
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import Quote, Reason, Unit

# how sure: one negates the word of the other, or says its opposite; one denies (of 4 in the stories open for reading
# none met a difference, so that only sentences surely of one fact tell it); either, in sentences that only share a key
OPPOSED, DENIED, AFAR = 0.6, 0.38, 0.42
WORDS_SHOWN = 80  # characters
COMMON = 1.2  # rarity of the aligned words, added up, that makes two pieces of speech be on one matter
TELLING = 0.4  # rarity of a word whose negation makes two speakers disagree
REACH = 3  # words up or down the tree within which a negation bears on a word


def speakers(look: Facing) -> Iterator[Difference]:
    """Speech of different speakers on one matter of which exactly one denies or negates, or each says an opposite."""
    for x in spoken(look.context, look.a):
        for y in spoken(look.context, look.b):
            if one_name(x, y) or _holds(x, y):
                continue
            common = [(i, j) for i, j in look.aligned.items() if _inside(look, 0, i, x) and _inside(look, 1, j, y)]
            if sum(look.context.rarity(look.words[0].lemma(i)) for i, _ in common) < COMMON:
                continue
            found = _against(look, x, y, common)
            if found is not None:
                sure, why = found
                yield against(look, x, y, sure if look.link >= SAME_FACT else min(sure, AFAR), why)
                return


def spoken(context: Context, unit: Unit) -> list[Quote]:
    """The speech of named speakers in a sentence."""
    return [q for q in context.quotes_in(unit) if q.speaker_name and q.speech]


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
        if told and not (_open(look, 0, i) or _open(look, 1, j)) and _negated(look, 0, i) != _negated(look, 1, j):
            return OPPOSED, f"two speakers on one matter, one of them negating “{look.words[0].lemma(i)}”"
    theirs = [j for j in range(len(look.words[1].tokens)) if _inside(look, 1, j, y)]
    for i in (i for i in range(len(look.words[0].tokens)) if _inside(look, 0, i, x)):
        for j in theirs:
            if _opposite(look, i, j):
                return OPPOSED, f"two speakers on one matter: “{look.words[0].lemma(i)}” / “{look.words[1].lemma(j)}”"
    if denies(look.words[0], x, look.context.language(look.a.span)) != denies(
        look.words[1], y, look.context.language(look.b.span)
    ):
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


def _open(look: Facing, side: int, word: int) -> bool:
    """Whether a word stands in a clause of which neither yes nor no is said ("whether they had talked")."""
    words = look.words[side]
    at = word
    while at >= 0:
        marks = (k for k in words.below.get(at, ()) if words.tokens[k].deprel == "mark")
        if any(words.lemma(k) in look.vocabulary.open_clauses for k in marks):
            return True
        at = words.tokens[at].head
    return False


def denies(words: Words, quote: Quote, language: str) -> bool:
    """Whether the words by which somebody is quoted deny what is quoted ("rejected", "denied")."""
    cue = quote.cue
    held = (t for t in words.tokens if cue is not None and cue.start <= t.start and t.end <= cue.end)
    denying = vocabulary(language).denial - vocabulary(language).declined
    return any(t.lemma.lower() in denying for t in held)


def against(look: Facing, x: Quote, y: Quote, sure: float, why: str) -> Difference:
    """The difference of two speakers of whom one contradicts the other."""
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
