"""Names put right, and mentions linked."""

from __future__ import annotations

import numpy as np
import pytest

from rashomon.plugs.syntax.coref import HIDDEN, LOW, Linker, clusters
from rashomon.plugs.syntax.names import transitions, viterbi
from rashomon.plugs.syntax.nominals import KINDS, Word, mentions
from rashomon.plugs.syntax.pairs import SIZE
from rashomon.plugs.syntax.tidy import tidy

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]


@pytest.mark.parametrize(
    ("forms", "labels", "want"),
    [
        ("He met Sen. Fenn there", "O O B-PER I-PER O", "O O O B-PER O"),
        ("He met President today", "O O B-PER O", "O O O O"),
        ("the University of Brackwater said", "O B-ORG I-ORG B-LOC O", "O B-ORG I-ORG I-ORG O"),
        ("Norland National Congress of Brackwater", "B-LOC B-ORG I-ORG I-ORG B-LOC", "B-ORG I-ORG I-ORG I-ORG I-ORG"),
        ("the Norland NATO envoy Odile Fenn", "O B-NORP B-ORG O B-PER B-PER", "O B-NORP B-ORG O B-PER I-PER"),
        ("On Friday Odile left", "O B-PER B-PER O", "O O B-PER O"),
        ("Odile studies microlensing today", "B-PER O B-ORG O", "B-PER O O O"),
        ("Fenn , R - Texas", "B-PER O B-LOC O B-LOC", "B-PER O O O B-LOC"),
    ],
)
def test_tidy(forms: str, labels: str, want: str) -> None:
    assert tidy(forms.split(), labels.split()) == want.split()


def test_inside_never_follows_outside() -> None:
    logp = np.log(np.array([[0.6, 0.3, 0.1, 0.0, 0.0], [0.1, 0.2, 0.7, 0.0, 0.0]], dtype=np.float32) + 1e-6)
    assert viterbi(logp, NAMES, transitions(NAMES)) == ["B-PER", "I-PER"]


def word(form: str, upos: str, head: int, deprel: str, ent: str = "O") -> Word:
    return Word(
        form, form.lower(), upos, {"PROPN": "NNP", "PRON": "PRP", "NOUN": "NN"}.get(upos, "X"), head, deprel, ent
    )


SENTENCES = [
    [word("Odile", "PROPN", 2, "nsubj", "B-PER"), word("Fenn", "PROPN", 0, "flat", "I-PER"),
     word("met", "VERB", -1, "root"),
     word("Jonas", "PROPN", 2, "obj", "B-PER"), word("Fenn", "PROPN", 3, "flat", "I-PER")],
    [word("She", "PRON", 1, "nsubj"), word("left", "VERB", -1, "root")],
]  # fmt: skip


def test_mentions_are_nominal_heads() -> None:
    found = mentions(SENTENCES)
    assert [(m.sentence, m.head, m.kind) for m in found] == [(0, 0, "name"), (0, 3, "name"), (1, 0, "third")]
    assert found[0].name == ("odile", "fenn")


def eager() -> dict[str, np.ndarray]:
    """Weights that would link everything to the nearest."""
    shapes = {
        "a": (384, HIDDEN),
        "m": (384, HIDDEN),
        "b": (HIDDEN,),
        "p": (384, LOW),
        "q": (384, LOW),
        "c": (LOW, HIDDEN),
    }
    shapes |= {"f": (SIZE, HIDDEN), "o": (HIDDEN, 1), "fo": (SIZE, 1), "n1": (384, 32), "n1b": (32,), "n2": (32, 1)}
    weights = {k: np.zeros(v, dtype=np.float32) for k, v in shapes.items()}
    return weights | {"n2b": np.full(1, -5.0, dtype=np.float32), "nk": np.zeros(len(KINDS), dtype=np.float32)}


def test_two_people_of_one_surname_stay_two() -> None:
    found = mentions(SENTENCES)
    linked = Linker(eager()).link(found, np.zeros((3, 384), dtype=np.float32))
    assert linked[1] == -1
    assert all(not {0, 1} <= set(group) for group in clusters(linked))
