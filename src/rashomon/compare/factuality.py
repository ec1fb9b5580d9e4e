"""How certain: words of doubt on one side alone, and what one outlet asserts that the other leaves to a speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.compare.slots import Words
from rashomon.model import Quote, Reason, Token, Unit

DOUBT = 0.45  # how sure
LINK = 0.75  # sentences linked less are not compared in their words of doubt
CONTENT_OF = ("ccomp", "xcomp", "obj", "nsubj")  # relations of what a word of doubt doubts


def factuality(look: Facing) -> Iterator[Difference]:
    """Words of doubt on one side alone, said of what both tell; who only accuses leaves it open too."""
    said = sum(holders(look, i, j) == "rendering" for i, j in look.aligned.items())
    if look.link < LINK or 2 * said > len(look.aligned):
        return  # what two renderings of one utterance hedge is that it was said
    x, y = (_doubtful(look, k) for k in (0, 1))
    if bool(x) == bool(y) or _accused(look, 1 if x else 0, x or y):
        return
    words = [w for _, w, _ in x or y]
    told = ", ".join(words)
    yield Difference(
        type="factuality",
        grade="can-both-hold",
        title="How certain is it?",
        spans=(look.a.span, look.b.span),
        sides=look.told(*((told, "no word of doubt") if x else ("no word of doubt", told))),
        sure=DOUBT,
        reasons=(Reason(f"words of doubt on one side alone: {told}", DOUBT),),
    )


def _doubtful(look: Facing, side: int) -> list[tuple[int, str, int]]:
    """Where each word of doubt stands, the word, and the word of the other sentence for what it doubts."""
    unit: Unit = look.sides[side]
    vocabulary, words = look.vocabulary, look.words[side]
    other = look.aligned if side == 0 else {j: i for i, j in look.aligned.items()}
    phrases = vocabulary.doubts.finditer(look.text(unit.span)) if vocabulary.doubts else ()
    stretches = [(unit.span.start + m.start(), unit.span.start + m.end()) for m in phrases]
    stretches += [(t.start, t.end) for t in words.tokens if _doubts(t, vocabulary.doubtful)]
    out = []
    for start, end in sorted(stretches):
        held = [i for i, t in enumerate(words.tokens) if start <= t.start and t.end <= end]
        doubts = [k for i in held for k in _said_of(words, i) if not _saying(look, side, k)]
        doubted = [other[k] for k in doubts if k in other]
        if doubted and not _cue(look, unit, start):
            out.append((start, " ".join(words.tokens[i].text.lower() for i in held), doubted[0]))
    return out


def _said_of(words: Words, i: int) -> list[int]:
    """What a word of doubt is said of: what it hangs from; of a verb what hangs from it."""
    t = words.tokens[i]
    below = [k for k in words.below.get(i, ()) if words.tokens[k].deprel.split(":")[0] in CONTENT_OF]
    return below if t.upos == "VERB" and t.deprel != "amod" else [t.head, *below]


def _accused(look: Facing, side: int, found: Sequence[tuple[int, str, int]]) -> bool:
    """Whether the other side too leaves what is doubted to somebody who accuses or claims, and asserts none of it."""
    return all(_by_accuser(look, side, look.speech(side, j)) for _, _, j in found)


def _by_accuser(look: Facing, side: int, quote: Quote | None) -> bool:
    if quote is None or quote.cue is None:
        return False
    cue = quote.cue
    words = (t for t in look.words[side].tokens if cue.start <= t.start and t.end <= cue.end)
    return any(t.lemma.lower() in look.vocabulary.accusing for t in words)


def _saying(look: Facing, side: int, i: int) -> bool:
    """Whether a word is a verb by which something is said: that it was said is not what is doubted."""
    words = look.words[side]
    return _cue(look, look.sides[side], words.tokens[i].start) or any(
        words.tokens[k].deprel == "ccomp" for k in words.below.get(i, ())
    )


def _cue(look: Facing, unit: Unit, at: int) -> bool:
    """Whether the word is only the verb by which a speaker is quoted."""
    quotes = look.context.quotes[unit.span.article]
    return any(
        q.cue is not None and q.speech and q.speaker is not None and q.cue.start <= at < q.cue.end for q in quotes
    )


def _doubts(token: Token, words: frozenset[str]) -> bool:
    return token.lemma.lower() in words and token.upos in ("ADJ", "ADV", "VERB")
