"""Statements n-way: sentences of several accounts that tell one thing, and what makes us think so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from rashomon.align.claims import Verdict
from rashomon.align.groups import Pair, average_link
from rashomon.align.judge import Judge, Judgement
from rashomon.align.likeness import Pairs, stems
from rashomon.align.traits import Sheet
from rashomon.align.voices import one_voice
from rashomon.model import Match, Reason, Story, Unit
from rashomon.quantities import compatible

# Chosen on nine real stories for few forbidden pairs before recall, and looked at on 58 others: six real, 52 invented.
JOIN = 0.65  # a sentence joins a statement when its mean link to it is at least this
PAIR = 0.90  # two sentences already in other statements still make one of their own above this
CLASH = 0.25  # one deed of other doers; a deed in both adds nothing, its words are counted already
DAY, NUMBER = 0.10, 0.20
# Of pairs .5 to .8 alike that are each other's likest, 8 in 10 tell one thing; of the others 5 in 10.
MUTUAL = 0.15
NAMES, NAMES_JOIN = 0.20, 0.20  # what two sentences lose with hardly more than names in common; more for joining
MOSTLY_SAID, VOICES = 0.5, 0.8  # two sentences so far inside quotations of other speakers lose this
THEIRS = 0.6  # or that have such a share of their common words said by two
LEARNED = 0.4  # how much of what joins two sentences is learned; .3 to .8 differ by .02 in f1, more joins more falsely
VOICE = 0.05  # what the same speaker in both adds


@dataclass(frozen=True, slots=True)
class Link:
    """Two units and why they may tell one thing; ``score`` about 0 to 4."""

    score: float
    reasons: tuple[Reason, ...]
    apart: bool = False  # the two may never stand in one statement, whatever else is alike
    join: float = 0.0  # what it counts towards one statement

    def of_names(self) -> Link:
        """The same with what names alone take off."""
        why = Reason("hardly more than names in common", -NAMES)
        less = self.join - NAMES - NAMES_JOIN
        return Link(self.score - NAMES, (*self.reasons, why), self.apart, less)

    def judged(self, found: Judgement) -> Link:
        """The same with what the learned decision makes of joining; the score stays that by hand.

        What was learned counts other numbers and days against two sentences; where accounts differ, they are what is
        looked for (with the learned score differences fell on all five sets of stories).
        """
        more = LEARNED * (found.link - self.join)
        why = Reason(f"of pairs like this, {found.likely:.0%} tell one thing (learned)", round(more, 3))
        return Link(self.score, (*self.reasons, why), self.apart, self.join + more)


def links(sheet: Sheet, judge: Judge | None) -> dict[Pair, Link]:
    """Every candidate pair weighed: likeness of words (names are words too), the ledger, days, numbers, speakers.

    Where the words of both were read in their context, ``judge`` has its share in what joins them.
    """
    units, pairs, held = sheet.units, sheet.compared.pairs, sheet.compared.held
    nothing = Verdict()
    mutual = likest_of_each_other(units, pairs)
    judged = judge.judge(sheet) if judge else {}
    out: dict[Pair, Link] = {}
    for (i, j), x in pairs.items():
        verdict = sheet.verdicts.get((i, j), nothing)
        link = weigh(units[i], units[j], x, verdict, sheet.rare, (i, j) in mutual)
        if (i, j) in held and held[i, j].names_alone:
            link = link.of_names()
        if (i, j) in judged:
            link = link.judged(judged[i, j])
        out[i, j] = link
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
    if a.said_by and b.said_by and one_voice(a, b):
        reasons.append(Reason("the same speaker in both", VOICE))
    elif a.said_by and b.said_by:
        apart = min(a.quoted, b.quoted) >= MOSTLY_SAID or _in_their_words(a, b) >= THEIRS
        voices = f"{', '.join(sorted(a.said_by))} / {', '.join(sorted(b.said_by))}"
        reasons.append(Reason(f"other speakers: {voices}", -VOICES if apart else 0.0))
    score = sum(r.weight for r in reasons)
    if mutual:
        reasons.append(Reason("each is the other's likest sentence in that account", MUTUAL))
    return Link(score, tuple(reasons), apart, score + MUTUAL * mutual)


def _in_their_words(a: Unit, b: Unit) -> float:
    """Of the words that two sentences have in common, the share that is said by the speakers of both."""
    both = stems(a.words) & stems(b.words)
    return len(both & stems(a.reported) & stems(b.reported)) / len(both) if both else 0.0


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
