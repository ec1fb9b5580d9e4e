"""Near copies: our sampled runs of words beside MinHash of datasketch and rensa, on the same texts."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.material import resampled
from benchmarks.measure import Row, turns
from rashomon.group.fingerprints import CONTAINED, Fingerprints, overlap, words
from rashomon.model import Article

PERMUTATIONS = 128
TEXTS = 1500
CHUNK = 256  # texts given to our table together, as grouping does
COPIES = 0.2  # share of the stream that copies something earlier
_Found = list[tuple[int, int]]  # (text, the earlier text that it copies)


def stream(count: int, seed: int = 3) -> list[Article]:
    """Full texts, a fifth of them copies of earlier ones: cut, with a new head, with some words exchanged."""
    rng = random.Random(seed)
    fresh = [a for a in resampled(3 * count, seed, ("ecbplus.topics-1-35", "giveme5w1h.even")) if len(a.text) > 600]
    out: list[Article] = []
    while len(out) < count and fresh:
        article = fresh.pop()
        if out and rng.random() < COPIES:
            found = rng.choice(out).text.split(" ")
            begin = rng.randrange(max(1, len(found) // 4))
            kept = found[begin : begin + int(len(found) * rng.uniform(0.5, 1.0))]
            kept = [w if rng.random() > 0.03 else rng.choice(found) for w in kept]
            text = " ".join([*article.text.split(" ")[: rng.randrange(40)], *kept])
            article = Article(id=article.id, text=text, title=None, source="made", sha256=article.id)
        else:
            article = Article(id=article.id, text=article.text, title=None, source="made", sha256=article.id)
        out.append(article)
    return out


def truth(articles: list[Article], proposed: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Of the pairs that any method proposed, those where half of the later text's runs do stand in the earlier."""
    return {(i, j) for i, j in proposed if overlap(articles[i], articles[j])[0] >= CONTAINED}


def ours(articles: list[Article]) -> _Found:
    table, number, out = Fingerprints(), {a.id: n for n, a in enumerate(articles)}, []
    found = (copy for at in range(0, len(articles), CHUNK) for copy in table.add_all(articles[at : at + CHUNK]))
    for n, copy in enumerate(found):
        if copy.copy_of is not None:
            out.append((n, number[copy.copy_of]))
    return out


def shingles(text: str) -> set[str]:
    found = [w.casefold() for w in words(text)]
    return {" ".join(found[k : k + 5]) for k in range(len(found) - 4)}


def datasketch(articles: list[Article]) -> _Found:
    from datasketch import MinHash, MinHashLSH

    index, out = MinHashLSH(threshold=CONTAINED, num_perm=PERMUTATIONS), []
    for n, article in enumerate(articles):
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([s.encode() for s in shingles(article.text)])
        out += [(n, min(found)) for found in [index.query(sketch)] if found]
        index.insert(n, sketch)
    return out


def rensa(articles: list[Article]) -> _Found:
    from rensa import RMinHash, RMinHashLSH

    index, out = RMinHashLSH(threshold=CONTAINED, num_perm=PERMUTATIONS, num_bands=32), []
    for n, article in enumerate(articles):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(sorted(shingles(article.text)))
        out += [(n, min(found)) for found in [index.query(sketch)] if found]
        index.insert(n, sketch)
    return out


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    articles = stream(200 if quick else TEXTS)
    rivals: dict[str, Callable[[list[Article]], _Found]] = {"ours": ours, "datasketch": datasketch, "rensa": rensa}
    found: dict[str, _Found] = {}

    def working(name: str) -> Callable[[], None]:
        def work() -> None:
            found[name] = rivals[name](articles)

        return work

    times = dict(zip(rivals, turns([working(name) for name in rivals], 2), strict=True))
    right = truth(articles, {pair for pairs in found.values() for pair in pairs})
    copying = {i for i, _ in right}
    for name, pairs in found.items():
        caught = {i for i, j in pairs if (i, j) in right}
        precision = len([p for p in pairs if p in right]) / max(1, len(pairs))
        recall = len(caught) / max(1, len(copying))
        quality = f"P {precision:.3f} R {recall:.3f}"
        ratio = times[name] / times["ours"] if name != "ours" else None
        beside = f"as long as ours; {quality}" if name != "ours" else f"the others; {quality}"
        yield Row("copies", f"{name}, {len(articles)} texts", len(articles) / times[name], "texts/s", beside, ratio)
