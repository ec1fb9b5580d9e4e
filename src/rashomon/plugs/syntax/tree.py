"""Single-rooted trees out of arc scores.

The best head of every word is taken first; only where that is no tree (about one sentence in ten) the maximum spanning
arborescence is sought by Chu-Liu and Edmonds' algorithm, once for each likely root, so that exactly one word hangs
from the root.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Heads = npt.NDArray[np.int64]
_LOW = -1e9
_ROOTS_TRIED = 4


def decode(scores: Scores) -> Heads:
    """Heads of ``scores[dependent, head]`` (index 0 is the root, so the result's item 0 means nothing).

    Shape [n + 1, n + 1] in, [n + 1] out; exactly one word has head 0 and following heads always ends there.
    """
    n = scores.shape[0]
    if n <= 1:
        return np.zeros(n, dtype=np.int64)
    work = scores.astype(np.float64, copy=True)
    np.fill_diagonal(work, _LOW)
    if not np.isfinite(work).all():
        work = np.nan_to_num(work, nan=_LOW, posinf=-_LOW, neginf=_LOW)
    heads: Heads = work.argmax(1)
    heads[0] = 0
    if _is_tree(heads):
        return heads
    best: Heads | None = None
    value = -np.inf
    for root in _candidates(work):
        found = _rooted(work, int(root))
        total = float(work[np.arange(1, n), found[1:]].sum())
        if total > value:
            best, value = found, total
    assert best is not None
    return best


def _candidates(work: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Words most worth trying as the root: by how little they lose over their best other head."""
    loss = work[1:, 1:].max(1) - work[1:, 0] if work.shape[0] > 2 else np.zeros(1)
    order: Heads = np.argsort(loss, kind="stable")[:_ROOTS_TRIED] + 1
    return order


def _is_tree(heads: Heads) -> bool:
    return int((heads[1:] == 0).sum()) == 1 and _cycle(heads) is None


def _cycle(heads: Heads) -> list[int] | None:
    """Some cycle among the heads, or None."""
    above: list[int] = heads.tolist()
    state = [2, *([0] * (len(above) - 1))]
    for start in range(1, len(above)):
        path = []
        at = start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = above[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for at in path:
            state[at] = 2
    return None


def _rooted(work: npt.NDArray[np.float64], root: int) -> Heads:
    """The best tree in which ``root`` alone hangs from 0."""
    forced = work.copy()
    forced[1:, 0] = _LOW
    forced[root, :] = _LOW * 2
    forced[root, 0] = 0.0
    return _edmonds(forced)


def _edmonds(work: npt.NDArray[np.float64]) -> Heads:
    heads: Heads = work.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    n = len(heads)
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)
    loop = np.asarray(cycle)
    kept = work[loop, heads[loop]]
    size = len(rest) + 1
    small = np.full((size, size), _LOW * 4)
    small[:-1, :-1] = work[np.ix_(rest, rest)]
    enter = work[np.ix_(loop, rest)] - kept[:, None]  # a head outside takes over one word of the cycle
    small[-1, :-1] = enter.max(0)
    entry = loop[enter.argmax(0)]
    leave = work[np.ix_(rest, loop)]
    small[:-1, -1] = leave.max(1)
    exits = loop[leave.argmax(1)]
    found = _edmonds(small)
    for i in range(1, size - 1):
        heads[rest[i]] = exits[i] if found[i] == size - 1 else rest[found[i]]
    outer = int(found[-1])
    heads[entry[outer]] = rest[outer]
    return heads


def told_to(heads: list[int], relations: list[str], words: Sequence[str]) -> tuple[list[int], list[str]]:
    """The tree with those who are told given to the verb that tells them: "warned the mayor there had been a leak".

    A clause that "there" opens has its subject behind its verb.  What stands before "there" and was taken for a second
    subject is the object of the verb above.  Heads count from 0, -1 for the root; arcs of a tree stay arcs of a tree.
    """
    heads, relations = list(heads), list(relations)
    for there, clause in enumerate(heads):
        above = heads[clause] if clause >= 0 else -1
        opens = relations[there] == "expl" and words[there].lower() == "there" and relations[clause] == "ccomp"
        if not opens or not 0 <= above < there:
            continue
        mine = [i for i, h in enumerate(heads) if h == clause and relations[i].startswith("nsubj")]
        if any(i > there for i in mine):
            for i in (i for i in mine if above < i < there):
                heads[i], relations[i] = above, "iobj"
    return heads, relations
