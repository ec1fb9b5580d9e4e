"""What was done by speaking: one speaker's act told as another act (apologised / sought to ease; type speech-act)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from rashomon.compare.facing import Difference, Facing
from rashomon.model import Claim, Reason

SURE = 0.5
TELLING = 0.35  # rarity of a word that both acts must be about
COMMON = 1.5  # rarity of the aligned words, added up, that makes two acts be on one matter


def acts(look: Facing) -> Iterator[Difference]:
    """Two acts of speech by one actor, of different rows of the table, in sentences on one matter."""
    mine, theirs = _spoken(look, 0), _spoken(look, 1)
    for (x, i), (y, j) in product(mine, theirs):
        rows, others = look.vocabulary.acts[_verb(x)], look.vocabulary.acts[_verb(y)]
        if rows & others or _also(look, rows, theirs) or _also(look, others, mine) or not _one_doer(look, x, y):
            continue
        if look.speech(0, i) is not None and look.speech(1, j) is not None:
            continue
        if look.common < COMMON or not _one_matter(look, (x, i), (y, j)):
            continue
        if "conditional" in (x.modality, y.modality):
            continue  # "if the guild is open to cuts" tells of no act
        name = look.context.names.get(look.context.actor_ids.get((x.span.article, x.doer_actor or ""), ""), "")
        a, b = look.phrase(0, i), look.phrase(1, j)
        yield Difference(
            type="speech-act",
            grade="only-if",
            title=f"What did {name or 'the speaker'} do by speaking?",
            spans=(look.a.span, look.b.span),
            sides=look.told(a, b),
            sure=SURE,
            reasons=(Reason(f"one speaker, two acts of speech: {_verb(x)} / {_verb(y)}", SURE),),
        )
        return


def _one_matter(look: Facing, *acts: tuple[Claim, int]) -> bool:
    """Whether a telling word below the one act is aligned with one below the other; who speaks is no matter."""
    mine, theirs = (_matter(look, side, *act) for side, act in enumerate(acts))
    told = (x for x in mine if look.aligned.get(x) in theirs and x not in look.words[0].actors)
    return any(look.context.rarity(look.words[0].lemma(x)) >= TELLING for x in told)


def _matter(look: Facing, side: int, claim: Claim, word: int) -> set[int]:
    """The words below an act of speech but for those that name who does it."""
    words, who = look.words[side], claim.doer
    below = words.subtree(word)
    if who is None:
        return below
    heads = [
        k for k in words.below.get(word, ()) if who.start <= words.tokens[k].start and words.tokens[k].end <= who.end
    ]
    return below - {i for k in heads for i in words.subtree(k)}


def _verb(claim: Claim) -> str:
    return claim.deed.split(" ")[0]


def _spoken(look: Facing, side: int) -> list[tuple[Claim, int]]:
    at = {t.start: i for i, t in enumerate(look.words[side].tokens)}
    return [
        (c, at[c.trigger.start])
        for c in look.context.claims_in(look.sides[side])
        if _verb(c) in look.vocabulary.acts and c.trigger.start in at
    ]


def _also(look: Facing, rows: frozenset[int], claims: list[tuple[Claim, int]]) -> bool:
    """Whether the other side tells the act too, besides."""
    return any(rows & look.vocabulary.acts[_verb(c)] for c, _ in claims)


def _one_doer(look: Facing, x: Claim, y: Claim) -> bool:
    ids = look.context.actor_ids
    one, two = ids.get((x.span.article, x.doer_actor or "")), ids.get((y.span.article, y.doer_actor or ""))
    return one is not None and one == two
