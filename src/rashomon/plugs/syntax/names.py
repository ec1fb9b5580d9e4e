"""The best legal sequence of name labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def transitions(labels: Sequence[str]) -> Floats:
    """[from, to] of 0 and a large negative number: I-X comes only after B-X or I-X (BIO)."""
    out = np.zeros((len(labels), len(labels)), dtype=np.float32)
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            for i, before in enumerate(labels):
                if before[2:] != label[2:] or before == "O":
                    out[i, j] = -1e4
    return out


def viterbi(logp: Floats, labels: Sequence[str], steps: Floats) -> list[str]:
    """The most probable legal labels of ``logp`` [words, labels] (Viterbi 1967)."""
    if not len(logp):
        return []
    greedy = logp.argmax(1)
    start = np.array([-1e4 if label.startswith("I-") else 0.0 for label in labels], dtype=np.float32)
    if start[greedy[0]] == 0 and not steps[greedy[:-1], greedy[1:]].any():
        return [labels[k] for k in greedy]
    score = logp[0] + start
    back = []
    for row in logp[1:]:
        total = score[:, None] + steps
        back.append(total.argmax(0))
        score = total.max(0) + row
    path = [int(score.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [labels[k] for k in reversed(path)]
