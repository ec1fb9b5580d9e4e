"""The trained reader of English: words, tags, lemmas, syntax and names of raw sentences.

One small network (MiniLM-L6, fine-tuned; ``models/reader.md`` says on what and how well it does) run by onnxruntime on
one thread, and a head for names over its layers that has a file of its own.  Every sentence is a call of its own, so
its syntax never depends on which others are read with it.

    reader = load()
    for tokens in reader.parse(text, sentences): ...
"""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.model import Token
from rashomon.plugs import networks
from rashomon.plugs.syntax.coref import Linker, clusters
from rashomon.plugs.syntax.ends import Ends
from rashomon.plugs.syntax.lemma import base
from rashomon.plugs.syntax.names import transitions, viterbi
from rashomon.plugs.syntax.nominals import Word, mentions
from rashomon.plugs.syntax.pieces import Piece, Pieces
from rashomon.plugs.syntax.spread import chances, spread
from rashomon.plugs.syntax.tidy import tidy
from rashomon.plugs.syntax.tokenize import Span, tokenize
from rashomon.plugs.syntax.tree import decode, told_to

__all__ = ["Reader", "ReaderMissing", "load", "tokenize"]

Floats = npt.NDArray[np.float32]
_FILES = ("reader.onnx", "names.onnx", "reader.json", "tokenizer.json", "lemmas.json")
_OUTPUTS = ["arc", "rel", "upos", "xpos", "feats", "layers", "ends"]
# Readings kept, so that a sentence that was looked at for its end is not read twice: 1,024 take some 40 MB.
_KEPT = 1024
# Chance from which a sentence ends after a word.  Ends found and falsely seen in EWT development, in GUM's, and in that
# with paragraphs run together: 187 and 40, 10 and 9, 56 and 10 at .4; 169 and 24, 10 and 4, 51 and 3 at .5; 152 and 14,
# 8 and 3, 46 and 2 at .6; 132 and 8, 6 and 1, 38 and 1 at .7.  A false cut costs two sentences, a miss one: hence .6.
END = 0.6
_BEGINS = ("“", '"', "‘", "'", "(", "[")  # marks that a sentence may begin with


class ReaderMissing(RuntimeError):
    """The reader cannot be loaded: a weights file or a library it needs is not there, or is not what it should be."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What the network's output numbers stand for."""

    relations: tuple[str, ...]
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    names: tuple[str, ...]
    steps: Floats

    @classmethod
    def read(cls, config: Mapping[str, Any]) -> Labels:
        """From ``reader.json``; KeyError where a list is missing."""
        a, b, c, d, names = (tuple(config[k]) for k in ("relations", "upos", "xpos", "feats", "names"))
        return cls(a, b, c, d, names, transitions(names))


@dataclass(frozen=True, slots=True)
class Reading:
    """One run of words as the network sees it; lists have one item a word, heads are -1 for the root.

    ``kinds`` [words, 4]: how likely each word is part of a name of each kind that agrees through an article.
    """

    heads: list[int]
    relations: list[str]
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    names: list[str]
    kinds: Floats = field(compare=False)


_NOTHING = Reading([], [], [], [], [], [], np.zeros((0, 4), dtype=np.float32))
_NO_VECTORS: Floats = np.zeros((0, 384), dtype=np.float32)


class Reader:
    """Reads sentences; one instance may be used by any number of threads at once."""

    languages: tuple[str, ...] = ("en",)

    def __init__(
        self,
        session: Any,
        namer: Any,
        pieces: Pieces,
        labels: Labels,
        lemmas: Mapping[str, Mapping[str, str]],
        linker: Linker | None = None,
        ends: Ends | None = None,
    ) -> None:
        self._session, self._namer = session, namer
        self._pieces, self._labels, self._lemmas = pieces, labels, lemmas
        self._linker, self._ends = linker, ends
        self._run = functools.lru_cache(_KEPT)(self._fresh)

    def parse(self, text: str, sentences: Sequence[Span], agree: bool = True) -> list[list[Token]]:
        """Tokens of each sentence ``(start, end)``, code points into ``text``.

        One list a sentence, empty where the sentence has no word; ``text[token.start:token.end]`` is the word, and each
        list is a tree with a single root.  With ``agree``, names are made to agree through all the sentences given,
        which should then be one article's; everything else is each sentence's own.
        """
        return self._article(text, sentences, agree)[0]

    def article(self, text: str, sentences: Sequence[Span]) -> tuple[list[list[Token]], list[list[tuple[int, int]]]]:
        """What :meth:`parse` gives of an article's sentences, and which of its words mean the same.

        Each group has the head words of two mentions or more in reading order, as (sentence, word) into the lists of
        tokens.  No group where the linker's weights are missing.
        """
        tokens, vectors = self._article(text, sentences, True)
        if self._linker is None:
            return tokens, []
        rows = [[Word(t.text, t.lemma, t.upos, t.xpos, t.head, t.deprel, t.ent) for t in row] for row in tokens]
        found = mentions(rows)
        if not found:
            return tokens, []
        own = np.stack([vectors[m.sentence][m.head] for m in found])
        groups = clusters(self._linker.link(found, own))
        return tokens, [[(found[j].sentence, found[j].head) for j in group] for group in groups]

    def _article(self, text: str, sentences: Sequence[Span], agree: bool) -> tuple[list[list[Token]], list[Floats]]:
        places = [tokenize(text, a, b) for a, b in sentences]
        words = [[text[a:b] for a, b in row] for row in places]
        known: dict[tuple[str, ...], tuple[Reading, Floats]] = {(): (_NOTHING, _NO_VECTORS)}
        for row in words:  # a sentence is read by itself, so that the same words are read once
            if tuple(row) not in known:
                known[tuple(row)] = self.read_with_vectors(row)
        read = [known[tuple(row)] for row in words]
        names: Sequence[Sequence[str]] = [r.names for r, _ in read]
        if agree:
            names = spread(words, names, [r.kinds for r, _ in read])
        readings = [r for r, _ in read]
        tokens = [self._tokens(*parts) for parts in zip(places, words, readings, names, strict=True)]
        return tokens, [v for _, v in read]

    def read(self, words: Sequence[str]) -> Reading:
        """Tags, tree and names of words already cut (what a treebank's own words need)."""
        return self.read_with_vectors(words)[0]

    def read_with_vectors(self, words: Sequence[str]) -> tuple[Reading, Floats]:
        """The same, and one contextual vector a word, [words, 384]."""
        parts = [self._run(tuple(words[a:b])) for a, b in self._pieces.runs(words)]
        if len(parts) == 1:
            return parts[0][:2]
        return _join([p[0] for p in parts]), np.concatenate([p[1] for p in parts])

    def cut(self, text: str, sentences: Sequence[Span]) -> list[Span]:
        """The same places, each cut again where the network sees a sentence end inside it.

        No place is made longer; every character that is not white space stays in one.
        """
        out: list[Span] = []
        for a, b in sentences:
            places = tokenize(text, a, b)
            words = [text[x:y] for x, y in places]
            at = a
            for i in self._inner(words):
                if parted(text, places, i) and any(map(str.isalnum, text[at : places[i][1]])):
                    out.append((at, places[i][1]))
                    at = places[i + 1][0]
            out.append((at, b))
        return out

    def _inner(self, words: Sequence[str]) -> Iterator[int]:
        """Words after which, though others follow, a sentence seems to end."""
        for first, last in self._pieces.runs(words) if len(words) > 1 else ():
            run = words[first:last]
            vectors, seen = self.looked(run)
            told = seen[: len(words) - 1 - first]
            if self._ends is not None and len(run) > 1:
                told = np.append(self._ends.chances(run, vectors, seen), told[len(run) - 1 :])
            yield from (first + np.flatnonzero(told > END)).tolist()

    def runs(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """The runs (first, end) of so many words that the network reads them at once."""
        return self._pieces.runs(words)

    def looked(self, words: Sequence[str]) -> tuple[Floats, Floats]:
        """Of one run of words the vectors [words, 384], and how likely its own head thinks an end after each."""
        return self._run(tuple(words))[1:]

    @property
    def labels(self) -> Labels:
        """What the network can answer."""
        return self._labels

    def names_logp(self, words: Sequence[str]) -> Floats:
        """Log-probabilities of the name labels, [words, labels]."""
        runs = self._pieces.runs(words)
        parts = [self._named(self._ask(self._pieces(words[a:b]), ["layers"])[0]) for a, b in runs]
        out: Floats = np.concatenate(parts)
        return out

    def lemma(self, word: str, upos: str, xpos: str, proper: bool = False) -> str:
        """The base form of a word under its tags."""
        return base(word, upos, xpos, self._lemmas, proper)

    def vectors(self, text: str, spans: Sequence[Span]) -> Floats:
        """One contextual vector a span, the normalised mean of its words' in ``[len(spans), 384]``.

        Each span is read by itself; a span without words gives zeros.
        """
        out = np.zeros((len(spans), 384), dtype=np.float32)
        for i, (a, b) in enumerate(spans):
            words = [text[x:y] for x, y in tokenize(text, a, b)]
            if words:
                piece = self._pieces(words[slice(*self._pieces.runs(words)[0])])
                mean = self._ask(piece, ["layers"])[0][-1, 1:].mean(0)
                out[i] = mean / max(float(np.linalg.norm(mean)), 1e-6)
        return out

    def _tokens(self, places: Sequence[Span], words: Sequence[str], r: Reading, names: Sequence[str]) -> list[Token]:
        return [
            Token(
                start=a,
                end=b,
                text=word,
                lemma=base(word, r.upos[i], r.xpos[i], self._lemmas, names[i] != "O"),
                upos=r.upos[i],
                xpos=r.xpos[i],
                head=r.heads[i],
                deprel=r.relations[i],
                ent=names[i],
                feats=r.feats[i],
            )
            for i, ((a, b), word) in enumerate(zip(places, words, strict=True))
        ]

    def _ask(self, piece: Piece, wanted: Sequence[str]) -> list[Any]:
        feed = {"ids": piece.ids, "kinds": piece.kinds, "first": piece.first}
        return list(self._session.run(list(wanted), feed))

    def _named(self, layers: Floats) -> Floats:
        """Log-probabilities of the name labels, [words, labels], of the upper layers [4, root and words, 384]."""
        out: Floats = self._namer.run(["names"], {"layers": layers})[0][1:]
        return out

    def _fresh(self, words: tuple[str, ...]) -> tuple[Reading, Floats, Floats]:
        """Reading, vectors and the chance that a sentence ends after each word."""
        arc, rel, upos, xpos, feats, layers, ends = self._ask(self._pieces(words), _OUTPUTS)
        heads, labels, logp = decode(arc), self._labels, self._named(layers)
        relations = ["root" if h == 0 else labels.relations[rel[i, h]] for i, h in enumerate(heads.tolist()) if i > 0]
        tree, relations = told_to([int(h) - 1 for h in heads[1:]], relations, words)
        reading = Reading(
            heads=tree,
            relations=relations,
            upos=[labels.upos[k] for k in upos[1:]],
            xpos=[labels.xpos[k] for k in xpos[1:]],
            feats=[labels.feats[k] for k in feats[1:]],
            names=tidy(words, viterbi(logp, labels.names, labels.steps)),
            kinds=chances(logp, labels.names),
        )
        return reading, layers[-1, 1:].copy(), ends[1:]  # a copy: what is kept must not hold all layers


def parted(text: str, places: Sequence[Span], i: int) -> bool:
    """Whether a sentence may end behind word i: white space stands there, and no bare mark follows."""
    after = text[places[i + 1][0] : places[i + 1][1]]
    return places[i][1] < places[i + 1][0] and (any(c.isalnum() for c in after) or after in _BEGINS)


def _join(parts: Sequence[Reading]) -> Reading:
    """One reading of a sentence that was too long for one: later parts' roots hang from the first's."""
    out = Reading([], [], [], [], [], [], np.concatenate([p.kinds for p in parts]))
    root = parts[0].heads.index(-1)
    for n, part in enumerate(parts):
        at = len(out.heads)
        out.heads.extend(h + at if h >= 0 else (root if n else -1) for h in part.heads)
        out.relations.extend("parataxis" if n and d == "root" else d for d in part.relations)
        out.upos.extend(part.upos)
        out.xpos.extend(part.xpos)
        out.feats.extend(part.feats)
        out.names.extend(part.names)
    return out


_lock = threading.Lock()


def load(folder: str | Path | None = None, threads: int = 1) -> Reader:
    """The reader, loaded once a process (about 0.2 s); ``folder`` holds other weights than the package's own.

    Raises :class:`ReaderMissing` where a file or onnxruntime is not there.
    """
    with _lock:
        return _load(str(folder or files("rashomon") / "models"), threads)


@functools.cache
def _load(folder: str, threads: int) -> Reader:
    place = Path(folder)
    absent = [name for name in _FILES if not (place / name).is_file()]
    if absent:
        raise ReaderMissing(f"the reader's files are not in {place.name}/: {', '.join(absent)}")
    try:
        session, namer = (networks.session(place / f"{name}.onnx", threads) for name in ("reader", "names"))
        config = json.loads((place / "reader.json").read_text(encoding="utf-8"))
        lemmas = json.loads((place / "lemmas.json").read_text(encoding="utf-8"))
        pieces = Pieces(networks.tokenizer(place / "tokenizer.json"))
        labels, linker = Labels.read(config), _linker(place / "links.npz")
        return Reader(session, namer, pieces, labels, lemmas, linker, _ends(place))
    except Exception as why:  # a truncated or foreign file fails in the library's own ways
        raise ReaderMissing(f"the reader cannot be loaded: {type(why).__name__}: {why}") from why


def _ends(place: Path) -> Ends | None:
    """None where the weights are missing: the reader's own head then finds what it finds."""
    if not (place / "ends.npz").is_file():
        return None
    with np.load(place / "ends.npz", allow_pickle=False) as weights:
        return Ends({k: weights[k] for k in weights.files})


def _linker(path: Path) -> Linker | None:
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as weights:
        return Linker({k: weights[k] for k in weights.files})
