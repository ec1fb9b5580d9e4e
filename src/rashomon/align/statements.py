"""Statements n-way: sentences of several accounts that tell one thing, and what makes us think so."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rashomon.align.claims import Verdict
from rashomon.align.groups import Pair, average_link
from rashomon.align.likeness import STEM, Pairs
from rashomon.model import Match, Reason, Story, Unit
from rashomon.quantities import compatible

# Chosen on the pooled figures of nine real stories, for few forbidden pairs before recall; no story was kept apart.
JOIN = 0.70  # a sentence joins a statement when its mean link to it is at least this
PAIR = 0.90  # two sentences already in other statements still make one of their own above this
CLASH = 0.25  # one deed of other doers; a deed in both adds nothing, its words are counted already
DAY, NUMBER = 0.10, 0.20
# Of pairs .5 to .8 alike that are each other's likest, 8 in 10 tell one thing; of the others 5 in 10.
MUTUAL = 0.15
NAMES, NAMES_JOIN = 0.20, 0.20  # what two sentences lose with hardly more than names in common; more for joining
MOSTLY_SAID, VOICES = 0.5, 0.8  # two sentences so far inside quotations of other speakers lose this
THEIRS = 0.6  # or that have such a share of their common words said by two
VOICE = 0.05  # what the same speaker in both adds


@dataclass(frozen=True, slots=True)
class Link:
    """Two units and why they may tell one thing; ``score`` about 0 to 4."""

    score: float
    reasons: tuple[Reason, ...]
    apart: bool = False  # the two may never stand in one statement, whatever else is alike
    mutual: bool = False  # neither has a likelier sentence in the other's account
    names: bool = False  # hardly more than names in common

    def of_names(self) -> Link:
        """The same with what names alone take off."""
        why = Reason("hardly more than names in common", -NAMES)
        return dataclasses.replace(self, score=self.score - NAMES, reasons=(*self.reasons, why), names=True)

    @property
    def join(self) -> float:
        """What it counts towards one statement."""
        return self.score + MUTUAL * self.mutual - NAMES_JOIN * self.names


def links(
    units: Sequence[Unit], pairs: Pairs, verdicts: Mapping[Pair, Verdict], names_alone: Collection[Pair] = ()
) -> dict[Pair, Link]:
    """Every candidate pair weighed: likeness of words (names are words too), the ledger, days, numbers, speakers."""
    nothing = Verdict()
    mutual = likest_of_each_other(units, pairs)
    rare = rare_numbers(units)
    out: dict[Pair, Link] = {}
    for (i, j), x in pairs.items():
        link = weigh(units[i], units[j], x, verdicts.get((i, j), nothing), rare, (i, j) in mutual)
        out[i, j] = link.of_names() if (i, j) in names_alone else link
    return out


def rare_numbers(units: Sequence[Unit]) -> frozenset[float]:
    """Values that stand in no more sentences than there are accounts: "two" in both sentences says nothing."""
    seen = Counter(value for u in units for value in {n.value for n in u.numbers})
    accounts = len({u.span.article for u in units})
    return frozenset(value for value, n in seen.items() if n <= accounts)


def likest_of_each_other(units: Sequence[Unit], pairs: Pairs) -> set[Pair]:
    """The pairs of which neither sentence has a likelier one in the other's account; of equals the earlier."""
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for (i, j), score in sorted(pairs.items()):
        for one, other in ((i, j), (j, i)):
            key = (one, units[other].span.article)
            if key not in best or score > best[key][0]:
                best[key] = (score, other)
    return {
        (i, j) for i, j in pairs if best[i, units[j].span.article][1] == j and best[j, units[i].span.article][1] == i
    }


def weigh(a: Unit, b: Unit, likeness: float, verdict: Verdict, rare: Collection[float], mutual: bool) -> Link:
    """The link of two sentences; each reason's weight is what it added to the score."""
    reasons = [Reason(f"word likeness {likeness:.2f}", round(likeness, 3))]
    if verdict.facts:
        deeds = ", ".join(dict.fromkeys(f.a.deed for f in verdict.facts[:3]))
        reasons.append(Reason(f"{len(verdict.facts)} deed(s) of one doer or to one thing in both: {deeds}"))
    if verdict.clashes:
        reasons.append(Reason("one deed told otherwise: " + "; ".join(verdict.clashes[:2]), -CLASH))
    if any(x.meets(y) and x.first == y.first and x.last == y.last for x in a.days for y in b.days):
        reasons.append(Reason("the same day in both", DAY))
    if any(compatible(x, y) == "same" for x in a.numbers for y in b.numbers if x.value in rare or y.value in rare):
        reasons.append(Reason("the same number in both", NUMBER))
    apart = False
    if a.said_by and b.said_by and _one_voice(a, b):
        reasons.append(Reason("the same speaker in both", VOICE))
    elif a.said_by and b.said_by:
        apart = min(a.quoted, b.quoted) >= MOSTLY_SAID or _in_their_words(a, b) >= THEIRS
        voices = f"{', '.join(sorted(a.said_by))} / {', '.join(sorted(b.said_by))}"
        reasons.append(Reason(f"other speakers: {voices}", -VOICES if apart else 0.0))
    score = sum(r.weight for r in reasons)
    if mutual:
        reasons.append(Reason("each is the other's likest sentence in that account", MUTUAL))
    return Link(score, tuple(reasons), apart, mutual)


def _in_their_words(a: Unit, b: Unit) -> float:
    """Of the words that two sentences have in common, the share that is said by the speakers of both."""
    one, other = ({w[:STEM] for w in u.words} for u in (a, b))
    mine, theirs = ({w[:STEM] for w in u.reported} for u in (a, b))
    both = one & other
    return len(both & mine & theirs) / len(both) if both else 0.0


def _one_voice(a: Unit, b: Unit) -> bool:
    """Whether some speaker of both has a name word in common."""
    return not _name_words(a.said_by).isdisjoint(_name_words(b.said_by))


@lru_cache(maxsize=16384)
def _name_words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(w.lower() for name in names for w in name.split() if len(w) > 2)


def statements(story: Story, units: Sequence[Unit], found: Mapping[tuple[int, int], Link]) -> tuple[Match, ...]:
    """Groups of units, strongest first; a unit may stand in several statements when its sentence tells several."""
    groups = average_link(
        [u.span.article for u in units],
        {pair: link.join for pair, link in found.items()},
        join=JOIN,
        starts=lambda _: JOIN,
        apart={pair for pair, link in found.items() if link.apart},
    )
    inside = {(i, j) for g in groups for i in g for j in g}
    extra = [[i, j] for (i, j), link in found.items() if link.join >= PAIR and not link.apart and (i, j) not in inside]
    matches = [_match(units, g, found) for g in [*groups, *extra]]
    return tuple(sorted(matches, key=lambda m: (-m.score, m.members)))


def _match(units: Sequence[Unit], group: Sequence[int], found: Mapping[tuple[int, int], Link]) -> Match:
    strength: dict[int, float] = defaultdict(float)
    inner = [(key, found[key]) for i in group for j in group if i < j and (key := (i, j)) in found]
    for (i, j), link in inner:
        strength[i] = max(strength[i], link.join)
        strength[j] = max(strength[j], link.join)
    best = max((link for _, link in inner), key=lambda x: x.join)
    order = sorted(group, key=lambda i: (units[i].span.article, -strength[i], i))
    spans = tuple(units[i].span for i in order)
    return Match("statement", spans, round(min(1.0, best.score / 3), 3), best.reasons)
