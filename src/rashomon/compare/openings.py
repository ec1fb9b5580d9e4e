"""What the accounts open with: the main act of one actor in headlines and first sentences, told as another act."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.facing import Difference, Facing
from rashomon.compare.gate import holders
from rashomon.compare.slots import Words
from rashomon.model import Reason

SURE = 0.5
SUBJECT = ("nsubj", "nsubj:pass", "nsubj:outer")
WORDS_SHOWN = 12


def openings(look: Facing) -> Iterator[Difference]:
    """The main acts of the first actor that both openings have as subject, where they are not one act."""
    if not look.opening:
        return
    mine, theirs = (_acts(w) for w in look.words)
    for actor in [a for a in mine if a in theirs]:
        x, y = mine[actor], theirs[actor]
        if _one_act(look, x, y) or holders(look, x[-1], y[-1]) in ("two", "rendering"):
            continue
        spoken = [any(look.words[k].lemma(i) in look.vocabulary.acts for i in acts) for k, acts in enumerate((x, y))]
        if not all(spoken):
            continue
        a, b = _shown(look, 0, x), _shown(look, 1, y)
        yield Difference(
            type="speech-act",
            grade="only-if",
            title=f"What did {look.context.names.get(actor, 'the actor')} do, as the account opens?",
            spans=(look.a.span, look.b.span),
            sides=look.told(a, b),
            sure=SURE,
            reasons=(Reason(f"the openings tell another main act of one actor: {a} / {b}", SURE),),
        )
        return


def _acts(words: Words) -> dict[str, list[int]]:
    """Actor to the words of its main act: the sentence's predicate and, below a plain verb, what is said."""
    out: dict[str, list[int]] = {}
    for i, t in enumerate(words.tokens):
        actor = words.actors.get(i)
        if actor is None or t.deprel not in SUBJECT or t.head < 0 or words.tokens[t.head].deprel != "root":
            continue
        acts = [t.head]
        for relation in ("xcomp", "ccomp", "conj"):
            acts += [k for k, c in enumerate(words.tokens) if c.head == t.head and c.deprel == relation]
        out.setdefault(actor, acts)
    return out


def _one_act(look: Facing, x: list[int], y: list[int]) -> bool:
    """Whether some word of the two acts is the same, a word of plain saying aside."""
    one, two = look.words
    plain = look.vocabulary.plain
    real_x = [i for i in x if one.lemma(i) not in plain] or x
    real_y = [j for j in y if two.lemma(j) not in plain] or y
    if any(look.aligned.get(i) in real_y for i in real_x):
        return True
    acts = look.vocabulary.acts
    rows = [{r for i in mine for r in acts.get(w.lemma(i), ())} for w, mine in ((one, real_x), (two, real_y))]
    return bool(rows[0] & rows[1])


def _shown(look: Facing, side: int, acts: list[int]) -> str:
    """The act in the words of the account, from its first word on."""
    tokens = look.words[side].tokens
    first = min(acts)
    return look.between(side, first, min(len(tokens) - 1, first + WORDS_SHOWN))
