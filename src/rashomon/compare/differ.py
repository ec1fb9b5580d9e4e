"""Where accounts differ: typed comparisons of sentences that tell one fact; *not comparable* is the default.

Every pair of linked sentences goes through TYPED.  What they find in one cluster of sentences is put together by type,
n-way, and kept when it is sure enough.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from rashomon.compare.causes import causes
from rashomon.compare.certainty import certainty
from rashomon.compare.dates import dates
from rashomon.compare.degrees import degrees
from rashomon.compare.doers import doers
from rashomon.compare.excerpts import evidence
from rashomon.compare.facing import Difference, Facing, facing
from rashomon.compare.labels import labels
from rashomon.compare.numbers import numbers
from rashomon.compare.speakers import speakers
from rashomon.model import AlignedStory, Evidence, Finding, Reason, Undecided, Unit
from rashomon.seams import Told

TYPED: tuple[Callable[[Facing], Iterator[Difference]], ...] = (
    numbers, dates, doers, causes, certainty, degrees, labels, speakers,
)  # fmt: skip
KEPT = 0.38  # a difference less sure is undecided; chosen for precision, as the statements' thresholds were
TOLD_UNDECIDED = 0.33
PER_SENTENCE = 1  # differences that one pair of sentences may show, the surest first
STRONG = 1.2  # link from which two sentences are surely about one fact
MOST_UNDECIDED = 20
MERGED = 4  # pairs of one question whose sides are told


def differ(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """The differences sure enough to be told, surest first, and those that were near."""
    found = [(sure(look, d), look, d) for look in facing(aligned) for typed in TYPED for d in typed(look)]
    found.sort(key=lambda x: (-x[0], x[1].a.span, x[1].b.span, x[2].type))
    kept: list[list[tuple[float, Facing, Difference]]] = []
    shown: dict[frozenset[int], int] = defaultdict(int)
    for item in found:
        home = next((k for k in kept if _one_question(k[0], item)), None)
        if home is not None:
            home.append(item)
        elif shown[_units(item[1])] < PER_SENTENCE:
            kept.append([item])
            shown[_units(item[1])] += 1
    told = [_finding(aligned, group) for group in kept if group[0][0] >= KEPT]
    near = [_undecided(aligned, g[0]) for g in kept if TOLD_UNDECIDED <= g[0][0] < KEPT]
    return Told(tuple(told), tuple(near[:MOST_UNDECIDED]))


def sure(look: Facing, d: Difference) -> float:
    """How sure: the comparison's own measure, times how surely the two sentences tell one fact."""
    return round(d.sure * (0.6 + 0.4 * min(1.0, look.link / STRONG)), 4)


def _units(look: Facing) -> frozenset[int]:
    return frozenset((look.a.number, look.b.number))


def _one_question(first: tuple[float, Facing, Difference], item: tuple[float, Facing, Difference]) -> bool:
    """Same type, and a sentence in common: the same question asked of a third account; labels also of one actor."""
    if first[2].type != item[2].type or (first[2].type == "label" and first[2].title != item[2].title):
        return False
    return bool(_units(first[1]) & _units(item[1]))


def _finding(aligned: AlignedStory, group: Sequence[tuple[float, Facing, Difference]]) -> Finding:
    score, look, d = group[0]
    spans = list(dict.fromkeys(s for _, _, x in group for s in x.spans))
    words = _words(look.a) | _words(look.b)
    told = evidence(aligned, spans, words, "differs")
    sides = sorted({side for _, _, x in group[:MERGED] for side in x.sides})
    link = Reason(f"the sentences tell one fact: link {look.link:.2f}", round(look.link, 3))
    return Finding(
        kind="differ",
        type=d.type,
        grade=d.grade,
        title=d.title,
        evidence=tuple(told),
        comment=_comment(sides),
        score=min(1.0, score),
        relation="between-speakers" if d.speakers else "differs",
        reasons=(link, *d.reasons, Reason(f"sure {score:.2f}, at least {KEPT}", score)),
    )


def _comment(sides: Sequence[tuple[str, str]]) -> str:
    """«A: 12. B: 19.»: what each account says, each once."""
    return " ".join(f"{letter}: {' '.join(says.split()).rstrip('.')}." for letter, says in sides)


def _words(unit: Unit) -> set[str]:
    return set(unit.words)


def _undecided(aligned: AlignedStory, item: tuple[float, Facing, Difference]) -> Undecided:
    score, look, d = item
    return Undecided(
        title=f"{d.type}: {d.title}",
        why=f"{_comment(d.sides)} Sure {score:.2f}, under {KEPT}.",
        evidence=tuple(Evidence(e.span, "considered") for e in evidence(aligned, d.spans, _words(look.a))),
    )
