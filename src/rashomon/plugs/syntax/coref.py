"""Which words mean the same person or thing: a mention-ranking scorer over the reader's parse and vectors.

Every nominal head is a mention.  Each mention is scored against those before it (and against "none of them") by a small
network over the two heads' contextual vectors and some sixty plain features; the best wins (Denis and Baldridge 2008;
Wiseman et al. 2015).  Weights: ``models/links.npz``, trained by ``training/reader/links.py`` on open GUM documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from rashomon.plugs.syntax.nominals import KINDS, Nominal
from rashomon.plugs.syntax.pairs import Pairs

Floats = npt.NDArray[np.float32]
NEAR, FAR = 48, 200  # mentions looked back to; further back only the same words count
HIDDEN, LOW = 96, 48
# Pairs of an article in which mentions are further back than NEAR; the longest article of 837 of news has 1,598.
FAR_PAIRS = 20_000
BLOCK = 64  # mentions scored at a time: no more memory for a long article than for a short one


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
        kinds = np.array([[float(m.kind == k) for k in KINDS] for m in found], dtype=np.float32)
        none = none[:, 0] + kinds @ w["nk"]
        out: list[int] = []
        groups = _Groups(found)
        for j, (who, worth) in enumerate(self._scored(found, left, right, p, q)):
            chosen = -1
            # the best that may be one with it, if better than none of them
            for k in np.argsort(-worth, kind="stable").tolist():
                if worth[k] <= none[j]:
                    break
                if groups.allow(who[k], j):
                    chosen = who[k]
                    break
            out.append(chosen)
            groups.join(j, chosen)
        return out

    def _scored(
        self, found: Sequence[Nominal], left: Floats, right: Floats, p: Floats, q: Floats
    ) -> Iterator[tuple[list[int], Floats]]:
        """Each mention's candidates and what they are worth; those of some mentions are scored at a time."""
        w, pairs, far = self._w, Pairs(found), 0
        for at in range(0, len(found), BLOCK):
            block = [candidates(found, j) for j in range(at, min(at + BLOCK, len(found)))]
            if far > FAR_PAIRS:
                block = [some[-NEAR:] for some in block]
            far += sum(max(0, len(some) - NEAR) for some in block)
            sizes = [len(some) for some in block]
            i = np.fromiter((k for some in block for k in some), dtype=np.int64, count=sum(sizes))
            j = np.repeat(np.arange(at, at + len(block), dtype=np.int64), sizes)
            plain = pairs.rows(i, j)
            hidden = left[i] + right[j] + (p[i] * q[j]) @ w["c"] + plain @ w["f"]
            worth: Floats = np.maximum(hidden, 0) @ w["o"][:, 0] + plain @ w["fo"][:, 0]
            yield from zip(block, np.split(worth, np.cumsum(sizes)[:-1]), strict=True)


class _Groups:
    """What may not be one: two people of different names, a man and a woman."""

    def __init__(self, found: Sequence[Nominal]) -> None:
        self._found = found
        self._of: list[int] = []
        self._people: dict[int, set[tuple[str, ...]]] = {}
        self._genders: dict[int, set[str]] = {}

    def allow(self, i: int, j: int) -> bool:
        """Whether mention ``j`` may be what mention ``i``'s group is."""
        m, group = self._found[j], self._of[i]
        others = self._genders[group]
        if (m.gender == "m" and "f" in others) or (m.gender == "f" and "m" in others):
            return False
        if m.ent != "PER" or m.kind != "name":
            return True
        return all(_one_person(m.name, other) for other in self._people[group])

    def join(self, j: int, antecedent: int) -> None:
        """Puts mention ``j`` into its antecedent's group, or into one of its own."""
        m = self._found[j]
        group = self._of[antecedent] if antecedent >= 0 else j
        self._of.append(group)
        people, genders = self._people.setdefault(group, set()), self._genders.setdefault(group, set())
        if m.ent == "PER" and m.kind == "name":
            people.add(m.name)
        if m.gender in ("m", "f"):
            genders.add(m.gender)


def _one_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: a shared word, and no two different first names before one surname."""
    if not set(a) & set(b):
        return False
    if len(a) < 2 or len(b) < 2:
        return True
    return a[0][0] == b[0][0] and (a[0] == b[0] or "." in a[0] + b[0] or len(set(a) & set(b)) > 1)


def clusters(antecedents: Sequence[int]) -> list[list[int]]:
    """Groups of two mentions or more, each in reading order."""
    group: list[int] = []
    for j, a in enumerate(antecedents):
        group.append(group[a] if a >= 0 else j)
    out: dict[int, list[int]] = {}
    for j, g in enumerate(group):
        out.setdefault(g, []).append(j)
    return [members for members in out.values() if len(members) > 1]
