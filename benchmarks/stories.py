"""Stories: our grouping beside a single pass over TF-IDF vectors with scikit-learn, and at many active stories."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.material import SHARED, resampled
from benchmarks.measure import Row, peak, seconds, slope, turns
from rashomon.group.stories import Grouper
from rashomon.kit import vectors
from rashomon.model import Article
from rashomon.read import read
from rashomon.seams import Source
from rashomon.settings import Settings

THRESHOLDS = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4)  # of the single pass: it is given the one that suits it best
ACTIVE = 100_000
LATELY = 5_000  # articles over which the rate at many active stories is taken
_CHUNK = 256


def b_cubed(gold: Mapping[str, str], found: Mapping[str, str]) -> float:
    """F1 of precision and recall, averaged over articles (Bagga and Baldwin 1998)."""
    right, made = defaultdict(set), defaultdict(set)
    for id, story in gold.items():
        right[story].add(id)
        made[found[id]].add(id)
    both = [(len(right[s] & made[found[i]]), len(made[found[i]]), len(right[s])) for i, s in gold.items()]
    p, r = sum(b / m for b, m, _ in both) / len(both), sum(b / g for b, _, g in both) / len(both)
    return 2 * p * r / (p + r)


def ours(articles: Sequence[Article]) -> dict[str, str]:
    grouper = Grouper(vectors(Settings(), []))
    for at in range(0, len(articles), _CHUNK):
        grouper.add_all(articles[at : at + _CHUNK])
    grouper.finish()
    return dict(grouper.stories())


def single_pass(articles: Sequence[Article], threshold: float) -> dict[str, str]:
    """Each article joins the story of the nearest earlier one, or begins one (frequencies of the whole stream)."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = [f"{a.title or ''}\n{a.text}" for a in articles]
    rows = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(texts)
    story: list[int] = []
    for start in range(0, len(texts), _CHUNK):
        likeness = (rows[start : start + _CHUNK] @ rows[: start + _CHUNK].T).tocsr()
        for n in range(start, min(start + _CHUNK, len(texts))):
            line = likeness[n - start]
            near = [(v, -int(j)) for v, j in zip(line.data, line.indices, strict=True) if j < n]
            best, earlier = max(near, default=(0.0, 0))
            story.append(story[-earlier] if best >= threshold else n)
    return {a.id: str(s) for a, s in zip(articles, story, strict=True)}


def run(_folder: Path | None, quick: bool) -> Iterator[Row]:
    import json

    for name in ("giveme5w1h.even", "ecbplus.topics-1-35", "neus.train", "og2021.first-half"):
        path = SHARED / f"{name}.jsonl"
        if not path.exists() or (quick and name not in ("giveme5w1h.even",)):
            continue
        gold = {r["id"]: r["story"] for r in map(json.loads, filter(None, path.read_text("utf-8").split("\n")))}
        articles = list(read(Source(path.name, path=path)).articles)
        mine, theirs = turns([lambda a=articles: ours(a), lambda a=articles: single_pass(a, 0.25)], 1)
        quality = b_cubed(gold, ours(articles))
        best = max(b_cubed(gold, single_pass(articles, t)) for t in THRESHOLDS)
        beside = f"TF-IDF single pass; B-cubed F1 {quality:.3f} beside {best:.3f}"
        yield Row("group", name, len(articles) / mine, "articles/s", beside, theirs / mine)
    yield from _active(2_000 if quick else ACTIVE)


def _active(count: int) -> Iterator[Row]:
    """What another article costs as those it is compared with become more."""
    grouper, coming, at = Grouper(vectors(Settings(), [])), resampled(count + LATELY), 0
    costs: dict[int, float] = {}
    for size in (count // 100, count // 10, count):
        lately = min(LATELY, max(size // 2, _CHUNK))
        while at < size:
            some = list(itertools.islice(coming, min(_CHUNK, size - at)))
            grouper.add_all(some)
            at += len(some)
        rest = list(itertools.islice(coming, lately))
        parts = [rest[k : k + _CHUNK] for k in range(0, len(rest), _CHUNK)]
        costs[size] = seconds(lambda parts=parts: [grouper.add_all(part) for part in parts]) / len(rest)
        at += len(rest)
        yield Row("group", f"resampled, {size:,} articles compared with", 1 / costs[size], "articles/s")
    yield Row("group", "slope of an article's cost over those compared with", slope(list(costs), list(costs.values())),
              "(log-log)")  # fmt: skip
    yield Row("group", f"memory at {at:,} articles", peak(), "MB")
