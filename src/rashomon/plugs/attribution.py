"""The trained tagger of attributions: source, cue and content, and which belong together.

One small network (MiniLM-L6, fine-tuned on PolNeAR; ``models/attribution.md`` says how well it does) run by
onnxruntime on one thread.  A call reads one window of whole paragraphs of one article, so that no article's answer
depends on which others are read with it.

    tagger = load()
    for found in tagger.tag(text, paragraphs): ...
"""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Sequence
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any

from rashomon.crew import Each, one_by_one
from rashomon.plugs import networks
from rashomon.plugs.attribution_decode import Pair, Tagged, decode
from rashomon.plugs.attribution_features import FEATURES, encode_paragraph, pack

__all__ = ["AttributionMissing", "Tagged", "Tagger", "load"]

# Tokens of one article.  The longest have 0.2 MB, by estimate 45,000; 60,000 take about 5 s of one core, and
# what has more is no article but, mostly, scripts.
MOST = 60_000
_FILES = ("attribution.onnx", "attribution.json", "tokenizer.json")


class AttributionMissing(RuntimeError):
    """The tagger cannot be loaded: a weights file or a library it needs is not there, or is not what it should be."""


class Tagger:
    """Finds attributions; one instance may be used by any number of threads at once."""

    languages: tuple[str, ...] = ("en",)

    def __init__(self, session: Any, tokenizer: Any, budget: int) -> None:
        self._session, self._tokenizer, self._budget = session, tokenizer, budget

    def tag(self, text: str, paragraphs: Sequence[Pair], each: Each = one_by_one) -> list[Tagged] | None:
        """Attributions of the paragraphs ``(start, end)`` of one article, in text order; None beyond `MOST` tokens.

        The first paragraph given is read as the title, or as what opens the article.  ``each``: how windows are read.
        """
        parts = [
            encode_paragraph(self._tokenizer, text, start, end, first=number == 0)
            for number, (start, end) in enumerate(paragraphs)
        ]
        if sum(len(ids) for ids, _, _ in parts) > MOST:
            return None
        alike = groupby(pack(parts, self._budget), key=lambda window: (window[0].tobytes(), window[1].tobytes()))
        found = each(self._windows, [list(some) for _, some in alike])
        return [whole_words(text, one) for some in found for one in some]

    def _windows(self, alike: Sequence[Any]) -> list[Tagged]:
        """Attributions of windows of the same words: a text of one line ten thousand times is looked at once."""
        ids, features, _ = alike[0]
        bio, link = self._session.run(["bio", "link"], {"ids": ids, "features": features})
        return [one for _, _, spans in alike for one in decode(bio, link, spans)]


def whole_words(text: str, found: Tagged) -> Tagged:
    """The same with no part ending inside a word: word pieces are smaller than words."""

    def grown(piece: Pair) -> Pair:
        start, end = piece
        while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
        return start, end

    source = grown(found.source) if found.source else None
    return Tagged(tuple(map(grown, found.content)), grown(found.cue), source, found.score)


_lock = threading.Lock()


def load(folder: str | Path | None = None, threads: int = 1) -> Tagger:
    """The tagger, loaded once a process; ``folder`` holds other weights than the package's own.

    Raises :class:`AttributionMissing` where a file or onnxruntime is not there.
    """
    with _lock:
        return _load(str(folder or files("rashomon") / "models"), threads)


@functools.cache
def _load(folder: str, threads: int) -> Tagger:
    place = Path(folder)
    absent = [name for name in _FILES if not (place / name).is_file()]
    if absent:
        raise AttributionMissing(f"the tagger's files are not in {place.name}/: {', '.join(absent)}")
    try:
        config = json.loads((place / "attribution.json").read_text(encoding="utf-8"))
        if config["features"] != FEATURES:
            raise ValueError(f"weights of {config['features']} features, not {FEATURES}")
        session = networks.session(place / "attribution.onnx", threads)
        tokenizer = networks.tokenizer(place / "tokenizer.json")
        return Tagger(session, tokenizer, int(config["budget"]))
    except Exception as why:  # a truncated or foreign file fails in the library's own ways
        raise AttributionMissing(f"the tagger cannot be loaded: {type(why).__name__}: {why}") from why
