"""Which words mean the same person or thing: a mention-ranking scorer over the reader's parse and vectors.

Every nominal head is a mention.  Each mention is scored against those before it (and against "none of them") by a small
network over the two heads' contextual vectors and some forty plain features; the best wins (Denis and Baldridge 2008;
Wiseman et al. 2015).  Weights: ``models/links.npz``, trained by ``training/reader/links.py`` on open GUM documents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from rashomon.plugs.syntax.wordlist import words

Floats = npt.NDArray[np.float32]
NEAR, FAR = 48, 200  # mentions looked back to; further back only the same words count
HIDDEN, LOW = 96, 48

_FIRST = words("i me my mine myself we us our ours ourselves")
_SECOND = words("you your yours yourself yourselves")
_HE = words("he him his himself")
_SHE = words("she her hers herself")
_IT = words("it its itself")
_THEY = words("they them their theirs themselves")
_THIS = words("this that these those")
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
_KINDS = ("first", "second", "third", "other", "name", "definite", "indefinite", "bare", "possessed")
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
    )


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


def _bucket(n: int, edges: Sequence[int]) -> list[float]:
    at = sum(n >= e for e in edges)
    return [float(k == at) for k in range(len(edges) + 1)]


def features(a: Nominal, m: Nominal, apart: int) -> list[float]:
    """Plain features of antecedent ``a`` and mention ``m``, ``apart`` mentions later."""
    same_sentence = a.sentence == m.sentence
    pronoun = m.kind in ("first", "second", "third", "other")
    both_names = a.kind == m.kind == "name"
    clash = {"m", "f", "n"}
    out = [float(a.kind == k) for k in _KINDS] + [float(m.kind == k) for k in _KINDS]
    out += _bucket(apart, (2, 4, 8, 16, 32)) + _bucket(m.sentence - a.sentence, (1, 2, 3, 6, 11))
    out += [
        float(a.tail == m.tail),
        float(a.text == m.text),
        float(a.text == m.text and not pronoun),
        float(m.tail in a.content),
        float(a.tail in m.content),
        float(m.content <= a.content),
        float(a.content <= m.content),
        len(a.content & m.content) / max(len(a.content | m.content), 1),
        float(both_names and a.tail == m.tail),
        float(both_names and not (a.content & m.content)),
        float(_acronym(a, m)),
        float(a.plural is not None and m.plural is not None and a.plural == m.plural),
        float(a.plural is not None and m.plural is not None and a.plural != m.plural),
        float(bool(a.gender) and a.gender == m.gender),
        float(a.gender != m.gender and a.gender in clash and m.gender in clash),
        float({a.gender, m.gender} == {"n", "p"}),
        float(bool(a.ent) and a.ent == m.ent),
        float(bool(a.ent) and bool(m.ent) and a.ent != m.ent),
        float(a.ent == "PER"),
        float(a.ent == "ORG"),
        float(a.ent == "LOC"),
        float(a.relation.startswith("nsubj")),
        float(m.relation.startswith("nsubj")),
        float(a.relation == m.relation),
        float(a.relation in ("obj", "iobj")),
        float(a.relation == "nmod:poss"),
        float(m.relation == "nmod:poss"),
        float(a.relation.startswith("obl")),
        float(a.relation.startswith("nmod")),
        float(same_sentence and m.relation == "appos" and m.above == a.head),
        float(same_sentence and a.relation.startswith("nsubj") and a.above == m.head),
        float(same_sentence and a.above == m.above and a.relation.startswith("nsubj")),
        float(same_sentence and a.above == m.above),
        float(same_sentence and m.first <= a.head <= m.last),
        float(same_sentence and a.first <= m.head <= a.last),
        float(same_sentence and m.relation == "conj" and m.above == a.head),
        float(a.quoted),
        float(m.quoted),
        float(a.quoted != m.quoted),
        float(m.text in ("it", "they", "them", "its", "their")),
        float(a.text == m.text and m.kind == "third"),
    ]
    return out


def _acronym(a: Nominal, m: Nominal) -> bool:
    short, long = sorted((a.tail, m.tail), key=len)[0], max((a.text, m.text), key=len)
    letters = "".join(w[0] for w in long.split() if w not in ("of", "the", "and", "for", "'s"))
    return len(short) > 1 and short == letters


def candidates(found: Sequence[Nominal], j: int) -> list[int]:
    """Earlier mentions worth scoring for mention ``j``: the near ones, and the far ones that share a word."""
    near = list(range(max(0, j - NEAR), j))
    if found[j].kind in ("first", "second", "third", "other"):
        return near
    m = found[j]
    far = [
        i
        for i in range(max(0, j - NEAR - FAR), max(0, j - NEAR))
        if found[i].tail in m.content or m.tail == found[i].tail
    ]
    return far + near


class Linker:
    """Scores antecedents with numpy; weights are read-only, so one instance serves every thread."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._w = {k: np.asarray(v, dtype=np.float32) for k, v in weights.items()}

    def link(self, found: Sequence[Nominal], vectors: Floats) -> list[int]:
        """The antecedent of each mention, -1 for none; ``vectors`` [mentions, 384] are those of their heads."""
        w = self._w
        if not len(found):
            return []
        left, right = vectors @ w["a"], vectors @ w["m"] + w["b"]
        p, q = vectors @ w["p"], vectors @ w["q"]
        none = np.maximum(vectors @ w["n1"] + w["n1b"], 0) @ w["n2"] + w["n2b"]
        kinds = np.array([[float(m.kind == k) for k in _KINDS] for m in found], dtype=np.float32)
        none = none[:, 0] + kinds @ w["nk"]
        out = []
        for j, m in enumerate(found):
            who = candidates(found, j)
            if not who:
                out.append(-1)
                continue
            plain = np.array([features(found[i], m, j - i) for i in who], dtype=np.float32)
            hidden = left[who] + right[j] + (p[who] * q[j]) @ w["c"] + plain @ w["f"]
            score = np.maximum(hidden, 0) @ w["o"][:, 0] + plain @ w["fo"][:, 0]
            best = int(score.argmax())
            out.append(who[best] if score[best] > none[j] else -1)
        return out


def clusters(antecedents: Sequence[int]) -> list[list[int]]:
    """Groups of two mentions or more, each in reading order."""
    group: list[int] = []
    for j, a in enumerate(antecedents):
        group.append(group[a] if a >= 0 else j)
    out: dict[int, list[int]] = {}
    for j, g in enumerate(group):
        out.setdefault(g, []).append(j)
    return [members for members in out.values() if len(members) > 1]
