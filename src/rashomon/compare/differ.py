"""Where accounts differ: typed comparisons of sentences that tell one fact; *not comparable* is the default.

Every pair of linked sentences goes through TYPED.  What they find in one cluster of sentences is put together by type,
n-way, and kept when it is sure enough.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from rashomon.compare.acts import acts
from rashomon.compare.agency import agency
from rashomon.compare.causes import causes
from rashomon.compare.context import Context
from rashomon.compare.dates import dates
from rashomon.compare.degrees import degrees
from rashomon.compare.denials import denials
from rashomon.compare.doers import doers
from rashomon.compare.excerpts import PER_ACCOUNT, evidence
from rashomon.compare.facing import SAME_FACT, STRONG, Difference, Facing, facing
from rashomon.compare.factuality import factuality
from rashomon.compare.labels import labels
from rashomon.compare.modality import modality
from rashomon.compare.numbers import numbers
from rashomon.compare.openings import openings
from rashomon.compare.orders import orders
from rashomon.compare.places import places
from rashomon.compare.polarity import polarity
from rashomon.compare.renderings import renderings, turned
from rashomon.compare.retold import retold
from rashomon.compare.rivals import rivals
from rashomon.compare.roles import roles
from rashomon.compare.speakers import speakers
from rashomon.compare.unparsed import unparsed
from rashomon.model import AlignedStory, Evidence, Finding, Reason, Span, Undecided, Unit
from rashomon.seams import Told

TYPED: tuple[Callable[[Facing], Iterator[Difference]], ...] = (
    numbers, dates, places, doers, roles, agency, causes, orders, modality, polarity, factuality, acts,
    degrees, rivals, retold, labels, speakers, openings, unparsed,
)  # fmt: skip
KEPT = 0.34  # a difference less sure is undecided; chosen for precision, as the statements' thresholds were
TOLD_UNDECIDED = 0.3
OWN = 0.6  # a difference itself so sure stands beside another of the same sentences
BY_WORDS = ("number", "speech-act", "degree")  # of these one side's words must be the same
BY_TITLE = ("label", "number")  # of these the question itself must be the same
MOST_ALSO = 5  # further differences of the same sentences told as reasons
Item = tuple[float, Facing, Difference]
Links = Mapping[int, Sequence[tuple[int, float]]]
Group = list[Item]
MOST_UNDECIDED = 20
MERGED = 4  # pairs of one question whose sides are told
STEM = 6
_WORD = re.compile(r"\w+")


def differ(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """The differences sure enough to be told, surest first, and those that were near."""
    context = Context(aligned)
    found = [(sure(look, d), look, d) for look in facing(context) for typed in TYPED for d in typed(look)]
    found += [(sure(look, d), look, d) for look, d in denials(context)]
    found.sort(key=lambda x: (-x[0], x[1].a.span, x[1].b.span, x[2].type))
    kept: list[Group] = []
    for item in found:
        home = next((g for g in kept if _one_question(g[0], item) or _asked_again(g, item)), None)
        if home is None:
            kept.append([item])
        else:
            home.append(item)
    told: list[tuple[Group, list[Group]]] = []
    near: list[Group] = []
    for group in kept:
        home_of = next((t for t in told if _shown(group[0], t[0])), None)
        if home_of is not None and (group[0][2].sure < OWN or group[0][2].type == home_of[0][0][2].type):
            home_of[1].append(group)
        elif group[0][0] >= KEPT:
            told.append((group, []))
        elif group[0][0] >= TOLD_UNDECIDED:
            near.append(group)
    links = _links(aligned) if told else {}
    findings = tuple(_finding(aligned, group, also, links) for group, also in told)
    return Told((*findings, *_of_quotations(context)), tuple(_undecided(aligned, g[0]) for g in near[:MOST_UNDECIDED]))


def _of_quotations(context: Context) -> Iterator[Finding]:
    """What two accounts put between quotation marks in other words, one finding an utterance, and in another order."""
    matches = context.aligned.of("quote")
    for match in matches:
        found = list(renderings(context, match))
        if found:
            yield _of_rendering(context, found)
    for d in turned(context, matches):
        yield _of_rendering(context, [d])


def _of_rendering(context: Context, found: Sequence[Difference]) -> Finding:
    d = found[0]
    spans = list(dict.fromkeys(s for x in found for s in x.spans))
    words = {w for x in found for _, says in x.sides for w in says.lower().strip("“”").split()}
    return Finding(
        kind="differ",
        type=d.type,
        grade=d.grade,
        title=d.title,
        evidence=tuple(evidence(context.aligned, spans, words, "differs")),
        comment=_comment(sorted({side for x in found for side in x.sides})),
        score=d.sure,
        relation="differs",
        reasons=tuple(r for x in found[:MERGED] for r in x.reasons),
    )


def _shown(item: Item, group: Group) -> bool:
    """Whether the two sentences of a difference stand in a finding already: it is told there, among the reasons."""
    units = {n for _, look, _ in group[:MERGED] for n in _units(look)}
    return _units(item[1]) <= units


def sure(look: Facing, d: Difference) -> float:
    """How sure: the comparison's own measure, times how surely the two sentences tell one fact."""
    return round(d.sure * (0.6 + 0.4 * min(1.0, look.close / STRONG)), 4)


def _units(look: Facing) -> frozenset[int]:
    return frozenset((look.a.number, look.b.number))


def _one_question(first: Item, item: Item) -> bool:
    """Same type, and a sentence in common: the same question asked of a third account; labels also of one actor."""
    if first[2].type != item[2].type or (first[2].type in BY_TITLE and first[2].title != item[2].title):
        return False
    if first[2].type in BY_WORDS and not set(first[2].sides) & set(item[2].sides):
        return False  # another act of the same speaker, another scale
    return bool(_units(first[1]) & _units(item[1]))


def _asked_again(group: Group, item: Item) -> bool:
    """Whether other sentences were asked the same, and an account says the same there."""
    d = item[2]
    if d.type not in BY_TITLE or d.title != group[0][2].title:
        return False
    return any(_said(d) & _said(other) for _, _, other in group)


def _said(d: Difference) -> set[tuple[str, str]]:
    return {(letter, " ".join(says.lower().split())) for letter, says in d.sides}


def _finding(aligned: AlignedStory, group: Group, also: Sequence[Group], links: Links) -> Finding:
    score, look, d = group[0]
    spans = list(dict.fromkeys(s for _, _, x in group for s in x.spans))
    units = {n for _, look, _ in group for n in _units(look)}
    spans += _elsewhere(aligned, links, units, {s.article for s in spans}, _asked(group))
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
        reasons=(link, *d.reasons, Reason(f"sure {score:.2f}, at least {KEPT}", score), *_also(also)),
    )


def _links(aligned: AlignedStory) -> Links:
    """For each sentence those that tell the same fact, in the order of the pairs."""
    out: dict[int, list[tuple[int, float]]] = {}
    for (i, j), link in aligned.likeness.items():
        if link >= SAME_FACT:
            out.setdefault(i, []).append((j, link))
            out.setdefault(j, []).append((i, link))
    return out


def _elsewhere(
    aligned: AlignedStory, links: Links, units: Collection[int], told: Collection[str], asked: Collection[str]
) -> list[Span]:
    """The sentence likest to one of the sides, of accounts that have no side yet and where it tells the same fact.

    Of an account that has a side, another sentence that tells the fact again, with a word of what differs (its
    headline, perhaps): a reader wants both, since the one may take back what the other says.
    """
    have = Counter(aligned.units[n].span.article for n in units)
    best: dict[str, tuple[float, int]] = {}
    for a in sorted(units):
        for b, link in links.get(a, ()):
            unit = aligned.units[b]
            article = unit.span.article
            if b in units or have[article] >= PER_ACCOUNT or link <= best.get(article, (0.0, 0))[0]:
                continue
            if article not in told or any(w[:STEM] in asked for w in unit.words):
                best[article] = (link, b)
    return [aligned.units[n].span for _, (_, n) in sorted(best.items())]


def _asked(group: Group) -> frozenset[str]:
    """Stems of the words of what differs: of the question and the sides."""
    says = (text for _, _, d in group[:MERGED] for text in (d.title, *(side for _, side in d.sides)))
    return frozenset(w[:STEM].lower() for text in says for w in _WORD.findall(text))


def _also(groups: Sequence[Group]) -> Iterator[Reason]:
    """What else differs between the same sentences, told as reasons of the one finding."""
    for group in groups[:MOST_ALSO]:
        score, _, d = group[0]
        yield Reason(f"also {d.type}: {_comment(sorted(d.sides))}", score)


def _comment(sides: Sequence[tuple[str, str]]) -> str:
    """«A: 12. B: 19; about 20.»: what each account says, each once, and nothing that a longer saying of it holds."""
    by: dict[str, list[str]] = defaultdict(list)
    for letter, says in sides:
        by[letter].append(" ".join(says.split()).rstrip("."))
    out = []
    for letter, told in by.items():
        each = {t.lower(): t for t in reversed(told)}  # "More than 30" and "more than 30" are said once
        own = [t for low, t in sorted(each.items()) if not any(low != o and low in o for o in each)]
        out.append(f"{letter}: {'; '.join(own)}.")
    return " ".join(out)


def _words(unit: Unit) -> set[str]:
    return set(unit.words)


def _undecided(aligned: AlignedStory, item: Item) -> Undecided:
    score, look, d = item
    return Undecided(
        title=f"{d.type}: {d.title}",
        why=f"{_comment(d.sides)} Sure {score:.2f}, under {KEPT}.",
        evidence=tuple(Evidence(e.span, "considered") for e in evidence(aligned, d.spans, _words(look.a))),
    )
