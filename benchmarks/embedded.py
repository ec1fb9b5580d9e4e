"""Stories: our grouping beside density clusters of MiniLM embeddings, as BERTopic makes them.

An embedding is the mean of the words' states of title and beginning, by the encoder in the package (MiniLM-L6, weights
in 4 bits; 126 pieces are read, half of what its makers read).  HDBSCAN is scikit-learn's, over the embeddings as they
are, and, where umap-learn is installed, over the five dimensions that BERTopic brings them to first.  What belongs to
no cluster is a story of its own.  Of its settings those that suit it best count, found with the answers at hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.material import SHARED
from benchmarks.measure import Row, seconds
from benchmarks.stories import b_cubed, ours
from rashomon.kit import kit
from rashomon.model import Article
from rashomon.read import read
from rashomon.seams import ContextEncoder, Source

STREAMS = ("giveme5w1h.even", "ecbplus.topics-1-35", "og2021.first-half")
MOST = 1000  # articles of a stream, its first: the encoder takes some ten milliseconds of each
BEGINNING = 1000  # characters, more than the encoder reads
LEAST, SAMPLES, METHODS = (2, 3), (1, 2), ("eom", "leaf")  # settings of HDBSCAN that are tried
NEIGHBOURS, DIMENSIONS = 15, 5  # of UMAP, as BERTopic sets them
_WORD = re.compile(r"\w+")
Rows = npt.NDArray[np.float32]


def embeddings(articles: Sequence[Article], encoder: ContextEncoder) -> Rows:
    """One unit row an article."""
    out = []
    for article in articles:
        text = f"{article.title or ''}. {article.text}"[:BEGINNING]
        states = encoder.words(text, [m.span() for m in _WORD.finditer(text)])
        row = states[states.any(1)].sum(0) if states.any() else np.ones(states.shape[1] or 384, np.float32)
        out.append(row / np.linalg.norm(row))
    return np.asarray(out, dtype=np.float32)


def brought_down(rows: Rows) -> Rows:
    """To the few dimensions in which BERTopic clusters."""
    from umap import UMAP

    found = UMAP(n_neighbors=NEIGHBOURS, n_components=DIMENSIONS, min_dist=0.0, metric="cosine", random_state=1)
    return np.asarray(found.fit_transform(rows), dtype=np.float32)


def density(articles: Sequence[Article], rows: Rows, least: int, samples: int, method: str) -> dict[str, str]:
    """HDBSCAN's clusters; cosine and Euclidean distance order unit rows alike."""
    from sklearn.cluster import HDBSCAN

    found = HDBSCAN(least, min_samples=samples, cluster_selection_method=method, copy=True)
    labels = found.fit_predict(rows)
    return {a.id: f"c{k}" if k >= 0 else a.id for a, k in zip(articles, labels.tolist(), strict=True)}


def _best(gold: dict[str, str], articles: Sequence[Article], rows: Rows) -> tuple[float, float, str]:
    """B-cubed F1 and seconds of the settings that suit best, and which they are."""
    tried = []
    for least, samples, method in product(LEAST, SAMPLES, METHODS):
        answer: dict[str, str] = {}
        work = partial(density, articles, rows, least, samples, method)
        took = seconds(lambda answer=answer, work=work: answer.update(work()))
        tried.append((b_cubed(gold, answer), -took, f"clusters of {least}, samples {samples}, {method}"))
    quality, took, settings = max(tried)
    return quality, -took, settings


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    if find_spec("sklearn") is None:
        yield Row("group", "scikit-learn is not installed: HDBSCAN not measured", 0.0, "articles/s")
        return
    encoder = kit(threads=1).tools.context
    if find_spec("umap") is not None:
        brought_down(np.random.default_rng(1).random((50, 384), dtype=np.float32))  # compiles itself at first
    for name in STREAMS[: 1 if quick else None]:
        path = SHARED / f"{name}.jsonl"
        if not path.exists() or encoder is None:
            continue
        articles = list(read(Source(path.name, path=path)).articles)[:MOST]
        told = {r["id"]: r["story"] for r in map(json.loads, filter(None, path.read_text("utf-8").split("\n")))}
        gold = {a.id: told[a.id] for a in articles}
        found: dict[str, str] = {}
        mine = seconds(lambda articles=articles, found=found: found.update(ours(articles)))
        held: list[Rows] = []
        reading = seconds(lambda articles=articles, held=held: held.append(embeddings(articles, encoder)))
        quality = b_cubed(gold, found)
        ways = [("HDBSCAN over MiniLM embeddings", 0.0, held[0])]
        if find_spec("umap") is not None:
            down: list[Rows] = []
            took = seconds(lambda held=held, down=down: down.append(brought_down(held[0])))
            ways.append(("UMAP and HDBSCAN over them, as BERTopic", took, down[0]))
        for way, before, rows in ways:
            best, clustering, settings = _best(gold, articles, rows)
            beside = f"{way} ({settings}); B-cubed F1 {quality:.3f} beside {best:.3f}"
            theirs = reading + before + clustering
            yield Row("group", f"{name}, {len(articles):,}", len(articles) / mine, "articles/s", beside, theirs / mine)
