"""The mentions of an article: every nominal head of its parse, with what coreference needs to know of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.plugs.syntax.wordlist import words

_FIRST = words("i me my mine myself we us our ours ourselves")
_SECOND = words("you your yours yourself yourselves")
_HE = words("he him his himself")
_SHE = words("she her hers herself")
_IT = words("it its itself")
_THEY = words("they them their theirs themselves")
_WHO = words("who whom whose which what")
_MALE = words(
    "man boy father husband son brother king prince mr sir lord uncle grandfather gentleman actor businessman "
    "congressman chairman spokesman policeman sons brothers men boys"
)
_FEMALE = words(
    "woman girl mother wife daughter sister queen princess mrs ms miss lady aunt grandmother actress "
    "businesswoman congresswoman chairwoman spokeswoman policewoman women girls daughters sisters"
)
_DEFINITE = words("the this that these those")
KINDS = ("first", "second", "third", "other", "name", "definite", "indefinite", "bare", "possessed")
_SKIPPED = words("flat compound fixed goeswith expl det case discourse reparandum punct cc")


@dataclass(frozen=True, slots=True)
class Word:
    """What the linker needs of a token."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    ent: str


@dataclass(frozen=True, slots=True)
class Nominal:
    """A nominal head; ``first`` to ``last`` is its phrase, indices into the sentence, both included."""

    sentence: int
    head: int
    first: int
    last: int
    kind: str
    content: frozenset[str]
    tail: str
    text: str
    plural: bool | None
    gender: str
    ent: str
    relation: str
    above: int
    quoted: bool
    name: tuple[str, ...] = ()


def mentions(sentences: Sequence[Sequence[Word]]) -> list[Nominal]:
    """All nominal heads of an article in reading order."""
    out: list[Nominal] = []
    quoted = False
    for n, row in enumerate(sentences):
        children: list[list[int]] = [[] for _ in row]
        inside = []
        for i, w in enumerate(row):
            if w.head >= 0:
                children[w.head].append(i)
            if w.form in '"“”':
                quoted = w.form == "“" or (w.form == '"' and not quoted)
            inside.append(quoted)
        out.extend(_mention(n, i, row, children, inside[i]) for i, w in enumerate(row) if _nominal(w))
    return out


def _nominal(w: Word) -> bool:
    relation = w.deprel.split(":")[0]
    if w.upos == "PRON":
        low = w.form.lower()
        return relation != "expl" and low not in _WHO and w.xpos not in ("EX", "WP", "WDT", "WP$")
    if w.upos not in ("NOUN", "PROPN") and not w.ent.startswith("B-"):
        return False
    if relation in _SKIPPED:
        return relation == "compound" and w.ent.startswith("B-") and w.ent[2:] in ("PER", "ORG", "LOC")
    return w.upos in ("NOUN", "PROPN") or w.ent.startswith("B-")


def _phrase(i: int, row: Sequence[Word], children: Sequence[Sequence[int]]) -> tuple[int, int]:
    first = last = i
    stack = [i]
    while stack:
        at = stack.pop()
        for c in children[at]:
            relation = row[c].deprel.split(":")[0]
            if at == i and relation in (
                "punct",
                "conj",
                "cc",
                "case",
                "appos",
                "parataxis",
                "cop",
                "nsubj",
                "advcl",
                "aux",
                "mark",
                "advmod",
                "ccomp",
                "discourse",
                "obl",
                "dep",
            ):
                continue
            first, last = min(first, c), max(last, c)
            stack.append(c)
    return first, last


def _mention(n: int, i: int, row: Sequence[Word], children: Sequence[Sequence[int]], quoted: bool) -> Nominal:
    w = row[i]
    low = w.form.lower()
    first, last = _phrase(i, row, children)
    own = [row[c] for c in children[i]]
    name = [i, *(c for c in children[i] if row[c].deprel in ("flat", "compound"))]
    content = frozenset(
        row[c].lemma.lower()
        for c in range(first, last + 1)
        if row[c].upos in ("NOUN", "PROPN", "ADJ", "NUM") and abs(c - i) < 8
    )
    kind = _kind(w, own, low)
    tail = row[max(name)].lemma.lower() if w.upos == "PROPN" else w.lemma.lower()
    return Nominal(
        sentence=n,
        head=i,
        first=first,
        last=last,
        kind=kind,
        content=content or frozenset((low,)),
        tail=tail,
        text=" ".join(row[c].form.lower() for c in range(first, last + 1) if row[c].upos != "DET"),
        plural=_plural(w, low),
        gender=_gender(low, own, w),
        ent=w.ent[2:],
        relation=w.deprel,
        above=w.head,
        quoted=quoted,
        name=_name(i, row),
    )


def _name(i: int, row: Sequence[Word]) -> tuple[str, ...]:
    """The words of the name that the head stands in, in lower case."""
    if row[i].ent == "O":
        return ()
    first = last = i
    while first > 0 and row[first].ent.startswith("I-"):
        first -= 1
    while last + 1 < len(row) and row[last + 1].ent.startswith("I-"):
        last += 1
    return tuple(w.form.lower() for w in row[first : last + 1])


def _kind(w: Word, own: Sequence[Word], low: str) -> str:
    if w.upos == "PRON":
        if low in _FIRST:
            return "first"
        if low in _SECOND:
            return "second"
        return "third" if low in _HE | _SHE | _IT | _THEY else "other"
    if w.upos == "PROPN" or w.ent.startswith("B-"):
        return "name"
    if any(c.deprel == "nmod:poss" for c in own):
        return "possessed"
    determiner = next((c.form.lower() for c in own if c.deprel == "det"), "")
    if not determiner:
        return "bare"
    return "definite" if determiner in _DEFINITE else "indefinite"


def _plural(w: Word, low: str) -> bool | None:
    if w.upos == "PRON":
        if low in _THEY or low in ("we", "us", "our", "these", "those"):
            return True if low not in _THEY else None
        return None if low in _SECOND else False
    return w.xpos in ("NNS", "NNPS")


def _gender(low: str, own: Sequence[Word], w: Word) -> str:
    forms = {low, w.lemma.lower(), *(c.form.lower().rstrip(".") for c in own)}
    if low in _HE or forms & _MALE:
        return "m"
    if low in _SHE or forms & _FEMALE:
        return "f"
    if low in _IT:
        return "n"
    return "p" if w.ent[2:] == "PER" or low in _FIRST | _SECOND else ""
