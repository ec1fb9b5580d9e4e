"""Words in their context: MiniLM-L6 read sentence by sentence, run by onnxruntime on one thread.

``models/context.md`` says what the weights are and how well they do.  A call reads one sentence, so that nothing beside
it can move its vectors.

    encoder = load()
    encoder.words("The envoy left.", [(4, 9), (10, 14)])  # float32 (2, 384)
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from rashomon.plugs import networks
from rashomon.seams import Vectors

__all__ = ["Context", "ContextMissing", "Table", "load"]

LONGEST = 126  # pieces of a sentence that are read; news has one longer in a thousand
# Sentences whose states are kept, so that what is quoted and told in the same words, and an account compared again
# with others, is read once: 512 take some 25 MB.
KEPT = 512
CLS, SEP = 101, 102
WEIGHT, TIMES = "w ", "k "  # before the names of weights in context.npz, and of what their blocks are multiplied by
_FILES = ("context.onnx", "context.npz", "tokenizer.json")

Ints = npt.NDArray[np.int64]


class ContextMissing(RuntimeError):
    """The encoder cannot be loaded: a weights file or a library it needs is not there, or is not what it should be."""


class Table:
    """Rows of the pieces of the vocabulary, kept as 4-bit numbers; a rare piece is cut into others that have rows."""

    def __init__(self, stored: Mapping[str, Any]) -> None:
        self._packed = np.asarray(stored["rows"], dtype=np.uint8)
        self._scale = np.asarray(stored["scale"], dtype=np.float32)
        self._at = np.asarray(stored["at"], dtype=np.int64)
        self._parts = np.asarray(stored["parts"], dtype=np.int64)

    def numbers(self, piece: int) -> Ints:
        """The rows that stand for a piece of the vocabulary, one or more."""
        return self._parts[self._at[piece] : self._at[piece + 1]]

    def rows(self, numbers: Ints) -> Vectors:
        """float32 (len(numbers), width)."""
        packed, scale = self._packed[numbers], self._scale[numbers]
        whole = np.empty((len(numbers), packed.shape[1] * 2), dtype=np.int8)
        whole[:, ::2], whole[:, 1::2] = _halves(packed)
        blocks = whole.reshape(*scale.shape, -1) * scale[:, :, None]
        return np.asarray(blocks.reshape(whole.shape), dtype=np.float32)


def _halves(packed: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.int8]]:
    """The numbers -8..7 in the lower and the upper four bits: moved to the upper end and back they keep their sign."""
    return (packed << 4).view(np.int8) >> 4, packed.view(np.int8) >> 4


class Context:
    """Words to vectors in their context; one instance may be used by any number of threads at once."""

    name = "context"
    width = 384
    languages: tuple[str, ...] = ("en",)

    def __init__(self, session: Any, tokenizer: Any, table: Table) -> None:
        self._session, self._tokenizer, self._table = session, tokenizer, table
        self._states = functools.lru_cache(KEPT)(self._read)

    def words(self, text: str, places: Sequence[tuple[int, int]]) -> Vectors:
        """float32 (len(places), 384): the mean state of each word's pieces; zeros for a word beyond LONGEST pieces."""
        out = np.zeros((len(places), self.width), dtype=np.float32)
        if not places:
            return out
        states, starts = self._states(text)
        # pieces stand in the order of the text between the two that stand nowhere
        first, last = (1 + np.searchsorted(starts[1:-1], side) for side in np.asarray(places, dtype=np.int64).T)
        found = np.nonzero(first < last)[0]
        if len(found):
            first, last = first[found], last[found]
            sums = np.add.reduceat(states, np.stack([first, last], 1).ravel())[::2]
            out[found] = sums / (last - first)[:, None].astype(np.float32)
        return out

    def _read(self, text: str) -> tuple[Vectors, Ints]:
        """States and where in the text each begins (-1: nowhere); lone surrogates are read as question marks."""
        found = self._tokenizer.encode(text.encode("utf-8", "replace").decode("utf-8"), add_special_tokens=False)
        numbers, starts = [*self._table.numbers(CLS)], [-1]
        for piece, (start, _) in zip(found.ids, found.offsets, strict=True):
            rows = self._table.numbers(piece)
            if len(numbers) + len(rows) > LONGEST:
                break
            numbers.extend(rows)
            starts.extend([start] * len(rows))
        numbers.extend(self._table.numbers(SEP))
        states = self._session.run(["states"], {"rows": self._table.rows(np.asarray(numbers, dtype=np.int64))})[0]
        return states, np.asarray([*starts, -1], dtype=np.int64)


def weights(stored: Mapping[str, Any]) -> dict[str, npt.NDArray[np.int8]]:
    """The graph's 8-bit weights by name, of 4-bit numbers: column n and n + half are in one byte, and every block of
    inputs has a whole number by which its are multiplied.
    """
    out = {}
    for name in (n.removeprefix(WEIGHT) for n in stored if n.startswith(WEIGHT)):
        packed, times = stored[WEIGHT + name], stored[TIMES + name].astype(np.int8)
        whole = np.empty((packed.shape[0], packed.shape[1] * 2), dtype=np.int8)
        whole[:, : packed.shape[1]], whole[:, packed.shape[1] :] = _halves(packed)
        whole.reshape(len(times), -1, whole.shape[1])[...] *= times[:, None, :]
        out[name] = whole
    return out


_lock = threading.Lock()


def load(folder: str | Path | None = None) -> Context:
    """The encoder, loaded once a process (0.1 s); ``folder`` holds other weights than the package's own.

    Raises :class:`ContextMissing` where a file or onnxruntime is not there.
    """
    with _lock:
        return _load(str(folder or files("rashomon") / "models"))


@functools.cache
def _load(folder: str) -> Context:
    place = Path(folder)
    absent = [name for name in _FILES if not (place / name).is_file()]
    if absent:
        raise ContextMissing(f"the files of words in context are not in {place.name}/: {', '.join(absent)}")
    try:
        with np.load(place / "context.npz", allow_pickle=False) as file:
            stored = dict(file)
        session = networks.session(place / "context.onnx", weights=weights(stored))
        tokenizer = networks.tokenizer(place / "tokenizer.json")
        return Context(session, tokenizer, Table(stored))
    except Exception as why:  # a truncated or foreign file fails in the library's own ways
        raise ContextMissing(f"words in context cannot be loaded: {type(why).__name__}: {why}") from why
