"""Plain features of pairs of mentions, many pairs at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from rashomon.plugs.syntax.nominals import KINDS, Nominal

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
_PRONOUNS = ("first", "second", "third", "other")
_APART = (2, 4, 8, 16, 32)
_SENTENCES = (1, 2, 3, 6, 11)
_GENDERS = ("", "m", "f", "n", "p")
_ENTS = ("", "PER", "ORG", "LOC", "NORP", "OTHER")
_LOOSE = ("it", "they", "them", "its", "their")
SIZE = 2 * len(KINDS) + len(_APART) + len(_SENTENCES) + 2 + 41


class Pairs:
    """The mentions of one article as columns of numbers, so that a block of pairs costs some fifty array operations."""

    def __init__(self, found: Sequence[Nominal]) -> None:
        self.found = found
        self.kind = np.eye(len(KINDS), dtype=np.float32)[[KINDS.index(m.kind) for m in found]]
        self.name = self.kind[:, KINDS.index("name")] > 0
        self.sentence = _ints(m.sentence for m in found)
        self.head, self.above = _ints(m.head for m in found), _ints(m.above for m in found)
        self.first, self.last = _ints(m.first for m in found), _ints(m.last for m in found)
        numbers: dict[str, int] = {}
        self.tail = _ints(numbers.setdefault(m.tail, len(numbers)) for m in found)
        self.text = _ints(numbers.setdefault(m.text, len(numbers)) for m in found)
        vocabulary: dict[str, int] = {}
        for m in found:
            for word in (*sorted(m.content), m.tail):
                vocabulary.setdefault(word, len(vocabulary))
        # content words by number, -1 for none: a phrase has a dozen at most, an article thousands
        self.content = np.full((len(found), max((len(m.content) for m in found), default=0)), -1, dtype=np.int64)
        for i, m in enumerate(found):
            self.content[i, : len(m.content)] = sorted(vocabulary[w] for w in m.content)
        self.tail_at = _ints(vocabulary[m.tail] for m in found)
        self.size = (self.content >= 0).sum(1).astype(np.float32)
        self.plural = _ints({None: -1, False: 0, True: 1}[m.plural] for m in found)
        self.gender = _ints(_GENDERS.index(m.gender) for m in found)
        self.ent = _ints(_ENTS.index(m.ent) if m.ent in _ENTS else 0 for m in found)
        relations: dict[str, int] = {}
        self.relation = _ints(relations.setdefault(m.relation, len(relations)) for m in found)
        self.subject = _flags(m.relation.startswith("nsubj") for m in found)
        self.object = _flags(m.relation in ("obj", "iobj") for m in found)
        self.poss = _flags(m.relation == "nmod:poss" for m in found)
        self.oblique = _flags(m.relation.startswith("obl") for m in found)
        self.nominal = _flags(m.relation.startswith("nmod") for m in found)
        self.quoted = _flags(m.quoted for m in found)
        self.pronoun = _flags(m.kind in _PRONOUNS for m in found)
        self.third = _flags(m.kind == "third" for m in found)
        self.loose = _flags(m.text in _LOOSE for m in found)
        self.appos = _flags(m.relation == "appos" for m in found)
        self.conj = _flags(m.relation == "conj" for m in found)
        letters = ["".join(w[0] for w in m.text.split() if w not in ("of", "the", "and", "for", "'s")) for m in found]
        strings: dict[str, int] = {}
        self.letters = _ints(strings.setdefault(x, len(strings)) for x in letters)
        self.short = _ints(strings.setdefault(m.tail, len(strings)) for m in found)
        self.short_size, self.text_size = _ints(len(m.tail) for m in found), _ints(len(m.text) for m in found)

    def rows(self, i: Ints, j: Ints) -> Floats:
        """Features of mentions ``j`` with antecedents ``i``, pair by pair, [len(i), SIZE]."""
        here = self.sentence[i] == self.sentence[j]
        mine, theirs = self.content[j], self.content[i]
        shared = ((theirs[:, :, None] == mine[:, None, :]) & (theirs >= 0)[:, :, None]).any(2).sum(1).astype(np.float32)
        same_tail, same_text = self.tail[i] == self.tail[j], self.text[i] == self.text[j]
        gender, sex = self.gender[i], self.gender[j]
        told = (self.plural[i] >= 0) & (self.plural[j] >= 0)
        both = self.name[i] & self.name[j]
        ents, mine_ents, above, head = self.ent[i], self.ent[j], self.above[i], self.head[i]
        columns = [
            same_tail,
            same_text,
            same_text & ~self.pronoun[j],
            (theirs == self.tail_at[j][:, None]).any(1),
            (self.tail_at[i][:, None] == mine).any(1),
            shared == self.size[j],
            shared == self.size[i],
            shared / np.maximum(self.size[i] + self.size[j] - shared, 1),
            both & same_tail,
            both & (shared == 0),
            self._acronyms(i, j),
            told & (self.plural[i] == self.plural[j]),
            told & (self.plural[i] != self.plural[j]),
            (gender > 0) & (gender == sex),
            (gender != sex) & (gender > 0) & (gender < 4) & (sex > 0) & (sex < 4),
            ((gender == 3) & (sex == 4)) | ((gender == 4) & (sex == 3)),
            (ents > 0) & (ents == mine_ents),
            (ents > 0) & (mine_ents > 0) & (ents != mine_ents),
            *(ents == _ENTS.index(k) for k in ("PER", "ORG", "LOC")),
            self.subject[i],
            self.subject[j],
            self.relation[i] == self.relation[j],
            self.object[i],
            self.poss[i],
            self.poss[j],
            self.oblique[i],
            self.nominal[i],
            here & self.appos[j] & (self.above[j] == head),
            here & self.subject[i] & (above == self.head[j]),
            here & self.subject[i] & (above == self.above[j]),
            here & (above == self.above[j]),
            here & (self.first[j] <= head) & (head <= self.last[j]),
            here & (self.first[i] <= self.head[j]) & (self.head[j] <= self.last[i]),
            here & self.conj[j] & (self.above[j] == head),
            self.quoted[i],
            self.quoted[j],
            self.quoted[i] != self.quoted[j],
            self.loose[j],
            same_text & self.third[j],
        ]
        buckets = _buckets(j - i, _APART), _buckets(self.sentence[j] - self.sentence[i], _SENTENCES)
        return np.concatenate(
            [self.kind[i], self.kind[j], *buckets, np.stack(columns, 1).astype(np.float32)], 1, dtype=np.float32
        )

    def _acronyms(self, i: Ints, j: Ints) -> npt.NDArray[np.bool_]:
        """Whether the shorter last word is the initials of the longer phrase."""
        first = self.short_size[i] <= self.short_size[j]
        short = np.where(first, self.short[i], self.short[j])
        size = np.where(first, self.short_size[i], self.short_size[j])
        letters = np.where(self.text_size[i] >= self.text_size[j], self.letters[i], self.letters[j])
        out: npt.NDArray[np.bool_] = (size > 1) & (short == letters)
        return out


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _flags(values: Iterable[bool]) -> npt.NDArray[np.bool_]:
    return np.fromiter(values, dtype=bool)


def _buckets(values: Ints, edges: Sequence[int]) -> Floats:
    at = np.searchsorted(np.asarray(edges), values, side="right")
    out: Floats = np.eye(len(edges) + 1, dtype=np.float32)[at]
    return out
