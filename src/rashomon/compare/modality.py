"""Done, planned, or only possible: one deed told in another mode (type modality)."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.compare.deeds import deeds
from rashomon.compare.facing import Difference, Facing
from rashomon.model import Reason

ANCHORED, LOOSE = 0.55, 0.4  # how sure: an argument is the same; only the deed is
MODE, CERTAIN = "Done, planned, or only possible?", "Is it certain that it happened?"
SAID = {
    "done": "done",
    "planned": "planned or to come",
    "possible": "possible",
    "ordered": "ordered",
    "conditional": "on a condition",
}


def modality(look: Facing) -> Iterator[Difference]:
    """A deed that one side tells as done and the other as planned, possible, ordered or on a condition."""
    for deed in deeds(look):
        if deed.a.modality == deed.b.modality or deed.holders in ("two", "rendering"):
            continue
        modes = {deed.a.modality, deed.b.modality}
        if (
            not deed.strong
            or len(modes & {"done", "planned", "possible"}) < 2
            or ("done" not in modes and not deed.anchored)  # what will be and what may be are nearer each other
            or not look.anchors(*deed.words)
        ):
            continue
        if False in (deed.doer, deed.done_to):
            continue  # another doer, or done to another: not the same deed
        if any(
            c.modality == "done" and not _past(look, k, w)
            for k, (c, w) in enumerate(zip((deed.a, deed.b), deed.words, strict=True))
        ):
            continue  # "the port stays closed until Tuesday" tells what is to come
        if not all(_finite(look, k, w) for k, w in enumerate(deed.words)):
            continue
        sure = ANCHORED if deed.anchored else LOOSE
        a, b = (
            f"{SAID[c.modality]} ({look.phrase(k, w)})"
            for k, (c, w) in enumerate(zip((deed.a, deed.b), deed.words, strict=True))
        )
        doubted = "possible" in modes and any(_perfect(look, k, w) for k, w in enumerate(deed.words))
        yield Difference(
            type="factuality" if doubted else "modality",
            grade="only-if" if doubted else "can-both-hold",
            title=f"Is it certain that it happened? ({deed.name})"
            if doubted
            else f"Done, planned, or only possible? ({deed.name})",
            spans=(look.a.span, look.b.span),
            sides=look.told(a, b),
            sure=sure,
            reasons=(Reason(f"one deed ({deed.name}), {SAID[deed.a.modality]} / {SAID[deed.b.modality]}", sure),),
        )


def _perfect(look: Facing, side: int, word: int) -> bool:
    """ "May have done": what happened may not have, which is doubt and no plan."""
    helpers = {t.lemma.lower() for t in look.words[side].tokens if t.head == word and t.deprel.startswith("aux")}
    return bool(helpers & look.vocabulary.past and helpers & look.vocabulary.doubting)


def _past(look: Facing, side: int, word: int) -> bool:
    """Whether the trigger or its helping verb stands in the past."""
    tokens = look.words[side].tokens
    helpers = [t for t in tokens if t.head == word and t.deprel.startswith("aux")]
    return any(t.xpos in ("VBD", "VBN") for t in (tokens[word], *helpers))


def _finite(look: Facing, side: int, word: int) -> bool:
    """Whether the trigger is a verb that says if it is done: no «-ing», no infinitive of purpose."""
    tokens = look.words[side].tokens
    t = tokens[word]
    purpose = t.deprel.split(":")[0] in ("acl", "advcl") and any(
        k.head == word and k.deprel == "mark" and k.lemma.lower() in look.vocabulary.infinitive for k in tokens
    )
    return t.upos == "VERB" and t.xpos != "VBG" and not purpose
