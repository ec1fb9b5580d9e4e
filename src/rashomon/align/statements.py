"""Statements n-way: sentences of several accounts that tell one thing, and what makes us think so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.align.likeness import Pairs
from rashomon.model import Match, Reason, Story, Unit
from rashomon.quantities import compatible

# Chosen on five of the nine stories (petro, aarp, iran, dnc, mazar) and checked on the other four.
JOIN = 0.55  # a sentence joins a statement when its mean link to it is at least this
PAIR = 0.70  # two sentences already in other statements still make one of their own above this
ACTOR, LONE_ACTORS = 0.10, 3  # a link gains this for each actor both name, at most so many
DAY, NUMBER, CLASH = 0.25, 0.30, 0.20


@dataclass(frozen=True, slots=True)
class Link:
    """Two units and why they may tell one thing; ``score`` about 0 to 4."""

    score: float
    reasons: tuple[Reason, ...]


def links(units: Sequence[Unit], pairs: Pairs) -> dict[tuple[int, int], Link]:
    """Every candidate pair weighed: likeness of words, actors, days and numbers in both."""
    return {key: weigh(units[key[0]], units[key[1]], score) for key, score in pairs.items()}


def weigh(a: Unit, b: Unit, likeness: float) -> Link:
    """The link of two sentences; each reason's weight is what it added to the score."""
    reasons = [Reason(f"word likeness {likeness:.2f}", round(likeness, 3))]
    actors = min(len(a.actors & b.actors), LONE_ACTORS)
    if actors:
        reasons.append(Reason(f"{actors} actor(s) named in both", ACTOR * actors))
    if any(x.meets(y) and x.first == y.first and x.last == y.last for x in a.days for y in b.days):
        reasons.append(Reason("the same day in both", DAY))
    if any(compatible(x, y) == "same" for x in a.numbers for y in b.numbers):
        reasons.append(Reason("the same number in both", NUMBER))
    if (a.quoted > 0.5) != (b.quoted > 0.5) and not (a.said_by & b.said_by):
        reasons.append(Reason("one is a quotation, the other is not", -CLASH))
    return Link(sum(r.weight for r in reasons), tuple(reasons))


def statements(story: Story, units: Sequence[Unit], found: Mapping[tuple[int, int], Link]) -> tuple[Match, ...]:
    """Groups of units, strongest first; a unit may stand in several statements when its sentence tells several."""
    groups = _joined(units, found)
    inside = {(i, j) for g in groups for i in g for j in g}
    extra = [[i, j] for (i, j), link in found.items() if link.score >= PAIR and (i, j) not in inside]
    matches = [_match(units, sorted(g), found) for g in [*groups, *extra] if _accounts(units, g) > 1]
    return tuple(sorted(matches, key=lambda m: (-m.score, m.members)))


def _accounts(units: Sequence[Unit], group: Sequence[int]) -> int:
    return len({units[i].span.article for i in group})


def _joined(units: Sequence[Unit], found: Mapping[tuple[int, int], Link]) -> list[list[int]]:
    """Average-link clusters: the strongest link first, two groups merge while their mean link stays above JOIN."""
    home = {i: i for i in range(len(units))}
    groups: dict[int, list[int]] = {i: [i] for i in home}
    for (i, j), link in sorted(found.items(), key=lambda kv: (-kv[1].score, kv[0])):
        if link.score < JOIN:
            break
        a, b = home[i], home[j]
        if a != b and _mean(groups[a], groups[b], units, found) >= JOIN:
            for k in groups[b]:
                home[k] = a
            groups[a] += groups.pop(b)
    return [g for g in groups.values() if len(g) > 1]


def _mean(a: Sequence[int], b: Sequence[int], units: Sequence[Unit], found: Mapping[tuple[int, int], Link]) -> float:
    """Mean link between two groups; pairs inside one account don't count, pairs that are no candidates count 0."""
    scores = [
        found[key].score if (key := (min(i, j), max(i, j))) in found else 0.0
        for i in a
        for j in b
        if units[i].span.article != units[j].span.article
    ]
    return sum(scores) / len(scores) if scores else 0.0


def _match(units: Sequence[Unit], group: Sequence[int], found: Mapping[tuple[int, int], Link]) -> Match:
    strength: dict[int, float] = defaultdict(float)
    inner = [(key, found[key]) for i in group for j in group if i < j and (key := (i, j)) in found]
    for (i, j), link in inner:
        strength[i] = max(strength[i], link.score)
        strength[j] = max(strength[j], link.score)
    best = max((link for _, link in inner), key=lambda x: x.score)
    order = sorted(group, key=lambda i: (units[i].span.article, -strength[i], i))
    spans = tuple(units[i].span for i in order)
    return Match("statement", spans, round(min(1.0, best.score / 3), 3), best.reasons)
