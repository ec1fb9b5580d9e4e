"""Quotations n-way: one utterance in its renderings, whole or cut, in other words, or told indirectly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from types import MappingProxyType

from rashomon.align.context import ALONE, in_context
from rashomon.align.groups import Pair, average_link
from rashomon.align.likeness import Pairs, likeness
from rashomon.align.renderings import STEM, Rendering, name_words, renderings, same_speaker
from rashomon.align.statements import likest_of_each_other
from rashomon.model import ByPlace, Match, Problem, Reason, Span, Story, Unit
from rashomon.seams import Encoder, Tools

JOIN = 1.3  # mean link for two groups of renderings to be one utterance
VERBATIM = 1.6  # what the same words in the same order add, by share of the shorter rendering
SAME_SPEAKER, OTHER_SPEAKER = 0.35, 1.2
SAME_WORDS = 0.7  # share in the same words from which the speaker need not be known
WHOLE, WHOLE_WORDS = 0.9, 10  # a share of, and so many words in common: one utterance whoever is named
STRONG = 2.2  # a link so strong joins two groups by itself, as when one account cuts what another gives in pieces
RUN = 3  # words in a row that make a verbatim run
ONE_UTTERANCE = 2.2  # link above which two unmarked renderings are taken as one utterance too
UNNAMED = 1.3  # likeness from which an unnamed speaker's indirect words can be a named one's
CHOSEN = 0.9  # the same speaker, and a word put in quotation marks by one that stands in the other
# Chosen on 12 real stories, 6 invented ones and 23 sets of briefs, beside the figures of 5 and 22 others, never read.
TELL_ONE = 0.65  # sentences joined so strongly tell one thing: at .5 three more are false, at .8 a tenth fewer found
ONE_THING = 0.75  # what that adds for one speaker; .6 to .9 differ by few
SOMEBODY = 0.6  # likeness of two marked texts, each the other's likest, one of nobody named; .4 is the same
RETOLD = 0.5  # likeness below which two renderings, neither wholly between marks, are not; false ones stand under it
OWN = {"direct", "block"}  # renderings in nothing but the speaker's words
NO_JOINS: Mapping[Pair, float] = MappingProxyType({})
LONGEST = 420  # characters of one rendering made of several sentences


def verbatim(a: Sequence[str], b: Sequence[str], telling: AbstractSet[str]) -> float:
    """Share of the shorter's words that lie in runs of RUN words standing in the other too, 0..1.

    A run without a word of ``telling`` ("he wanted to") is nobody's own.
    """
    if len(a) > len(b):
        a, b = b, a
    mine, theirs = _runs(tuple(a)), _runs(tuple(b))
    common = [run for run in mine.keys() & theirs.keys() if not telling.isdisjoint(run)]
    inside = {k for run in common for i in mine[run] for k in range(i, i + RUN)}
    return len(inside) / len(a) if a else 0.0


@lru_cache(maxsize=16384)
def _runs(words: tuple[str, ...]) -> Mapping[tuple[str, ...], Sequence[int]]:
    """Every RUN words in a row, and where they begin."""
    out: dict[tuple[str, ...], list[int]] = {}
    for i in range(len(words) - RUN + 1):
        out.setdefault(words[i : i + RUN], []).append(i)
    return out


def quotes(
    story: Story,
    actor_ids: Mapping[tuple[str, str], str],
    people: Collection[str],
    encoder: Encoder | None,
    tools: Tools = ALONE,
    sentences: Sequence[Unit] = (),
    joins: Mapping[Pair, float] = NO_JOINS,
) -> tuple[tuple[Match, ...], list[Problem]]:
    """Utterances that several accounts render, likest first; and what was too much to be looked at.

    ``people``: ids of the actors that are persons with a name of their own.  ``sentences``: the accounts', in whose
    context the words are read; ``joins``: how strongly pairs of these are joined in one statement.
    """
    found, problems = renderings(story, actor_ids, people)
    told = [r.unit for r in found]
    pairs = in_context(story, told, likeness(told, encoder), tools, sentences).pairs
    shares = {(i, j): _share(found[i], found[j]) for i, j in pairs}
    mutual = likest_of_each_other(told, pairs)
    one_thing = _one_thing(found, pairs, mutual, sentences, joins)
    links = {
        (i, j): _link(found[i], found[j], score, shares[i, j], (i, j) in one_thing)
        for (i, j), score in pairs.items()
        if _one(found[i], found[j], score, shares[i, j])
        or (score >= SOMEBODY and (i, j) in mutual and _by_somebody(found[i], found[j]))
    }
    apart = {key for key in pairs if _two_texts(found[key[0]], found[key[1]])}
    groups = average_link(
        [r.unit.span.article for r in found],
        {pair: sum(r.weight for r in reasons) for pair, reasons in links.items()},
        join=JOIN,
        starts=lambda pair: (
            JOIN if pair in one_thing or found[pair[0]].marked or found[pair[1]].marked else ONE_UTTERANCE
        ),
        apart=apart,
        strong=STRONG,
    )
    matches = [_match(found, g, links) for g in _continued(found, groups)]
    return tuple(sorted(matches, key=lambda m: (-m.score, m.members))), problems


def _one_thing(
    found: Sequence[Rendering],
    pairs: Pairs,
    mutual: Collection[Pair],
    sentences: Sequence[Unit],
    joins: Mapping[Pair, float],
) -> set[Pair]:
    """Pairs of clauses of one speaker, each the other's likest, that stand in sentences that tell one thing."""
    near: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for s in sentences:
        near[s.span.article].append((s.span, s.number))
    at = {article: ByPlace(placed) for article, placed in near.items()}
    around = [at[r.unit.span.article].over(r.unit.span) if r.unit.span.article in at else [] for r in found]
    out = set()
    for i, j in mutual:
        a, b = found[i], found[j]
        joined = max((joins.get((min(x, y), max(x, y)), 0.0) for x in around[i] for y in around[j]), default=0.0)
        alike = pairs[i, j] >= RETOLD or OWN & {a.quote.kind, b.quote.kind}
        if joined >= TELL_ONE and alike and _could_be_told(a, b) and same_speaker(a, b):
            out.add((i, j))
    return out


def _could_be_told(a: Rendering, b: Rendering) -> bool:
    """Whether both are clauses; where no marks stand around either, also said by somebody with a name, by no document.

    What "officials" or a complaint tell in other words in two accounts is the news itself.
    """
    named = all(r.speaker and r.speaker[0].isupper() and not r.quote.via for r in (a, b))
    return a.clause and b.clause and (named or a.marked or b.marked)


def _link(a: Rendering, b: Rendering, score: float, share: float, one_thing: bool) -> tuple[Reason, ...]:
    reasons = [Reason(f"word likeness {score:.2f}", round(score, 3))]
    if share:
        reasons.append(Reason(f"{share:.0%} of the shorter in the same words", round(VERBATIM * share, 3)))
    same = same_speaker(a, b)
    if one_thing:
        reasons.append(Reason("their sentences tell one thing", ONE_THING))
    if same:
        reasons.append(Reason("the same speaker", SAME_SPEAKER))
        if chosen := _chosen(a, b):
            reasons.append(Reason(f"quoted words in both: {', '.join(sorted(chosen))}", CHOSEN))
    elif same is False:
        reasons.append(Reason(f"other speakers: {a.speaker}, {b.speaker}", -_other(a, b, share)))
    return tuple(reasons)


def _chosen(a: Rendering, b: Rendering) -> set[str]:
    """Phrases that one of the two puts in quotation marks and whose words the other has too."""
    found = set()
    for one, other in ((a, b), (b, a)):
        words, theirs = ({w[:STEM]: w for w in r.unit.words} for r in (one, other))
        found |= {" ".join(sorted(words.get(s, s) for s in phrase)) for phrase in one.chosen if phrase <= theirs.keys()}
    return found


def _one(a: Rendering, b: Rendering, likeness: float, share: float) -> bool:
    """Whether the two can be one utterance at all: of one speaker, or of whoever it be in words given as his own.

    Where a speaker is not named ("police", "a source") and the words are not marked as his own, alike enough will do.
    """
    same = same_speaker(a, b)
    if same or ((a.marked or b.marked) and share >= SAME_WORDS):
        return True
    return same is None and not (a.marked and b.marked) and likeness >= UNNAMED


def _by_somebody(a: Rendering, b: Rendering) -> bool:
    """Whether both are marked, and one is given to somebody without a name ("the 48-year-old")."""
    one = any(not r.speaker or not r.speaker[0].isupper() for r in (a, b))
    return a.marked and b.marked and one and same_speaker(a, b) is None


def _share(a: Rendering, b: Rendering) -> float:
    return verbatim(a.words, b.words, {*a.unit.words, *b.unit.words})


def _two_texts(a: Rendering, b: Rendering) -> bool:
    """Two quotations of two speakers, each with words the other lacks: nobody cut one from the other."""
    x, y = name_words(a.speaker), name_words(b.speaker)
    if not (a.marked and b.marked and x and y) or same_speaker(a, b):
        return False
    return bool(a.own - b.own and b.own - a.own)


def _other(a: Rendering, b: Rendering, share: float) -> float:
    """What other speakers take off: all of it, unless so long a text stands word for word that a name must be wrong."""
    long = min(len(a.words), len(b.words)) >= WHOLE_WORDS
    return OTHER_SPEAKER if share < WHOLE or not long else 0.0


def _continued(found: Sequence[Rendering], groups: Sequence[Sequence[int]]) -> list[list[int]]:
    """Groups whose sentences follow each other in every account of the one with fewer accounts are one utterance."""
    home = {i: n for n, g in enumerate(groups) for i in g}
    out: dict[int, list[int]] = {n: list(g) for n, g in enumerate(groups)}
    for i in range(len(found) - 1):
        a, b = home.get(i), home.get(i + 1)
        if a is None or b is None or a == b or not _follows(found[i], found[i + 1]):
            continue
        if _side_by_side(found, out[a], out[b]):
            for k in out.pop(b):
                home[k] = a
                out[a].append(k)
    return [sorted(g) for g in out.values()]


def _follows(a: Rendering, b: Rendering) -> bool:
    return a.quote is b.quote


def _side_by_side(found: Sequence[Rendering], one: Sequence[int], other: Sequence[int]) -> bool:
    articles = {found[i].unit.span.article for i in one}
    others = {found[i].unit.span.article for i in other}
    if articles != others:
        return False
    members = set(other)
    meeting = {found[i].unit.span.article for i in one if i + 1 in members and _follows(found[i], found[i + 1])}
    return meeting == articles


def _match(
    found: Sequence[Rendering], group: Sequence[int], links: Mapping[tuple[int, int], tuple[Reason, ...]]
) -> Match:
    inner = [links[i, j] for i in group for j in group if (i, j) in links]
    best = max(inner, key=lambda reasons: sum(r.weight for r in reasons))
    score = sum(r.weight for r in best)
    spans = _spans(found, group)
    return Match("quote", spans, round(min(1.0, score / 4), 3), best, speaker_of([found[i] for i in group]))


def _spans(found: Sequence[Rendering], group: Sequence[int]) -> tuple[Span, ...]:
    """The renderings' spans; sentences that follow each other in one quotation as one span, up to LONGEST."""
    out: list[tuple[int, Span]] = []
    for i in group:
        span = found[i].unit.span
        if out and out[-1][0] == i - 1 and _follows(found[i - 1], found[i]) and span.end - out[-1][1].start <= LONGEST:
            out[-1] = (i, Span(span.article, out[-1][1].start, span.end))
        else:
            out.append((i, span))
    return tuple(span for _, span in out)


def speaker_of(members: Sequence[Rendering]) -> str | None:
    """The commonest speaker's fullest name."""
    names = [r.speaker for r in members if r.speaker]
    if not names:
        return None
    count = Counter(w for n in names for w in name_words(n))
    return max(names, key=lambda n: (sum(count[w] for w in name_words(n)), -len(n), n))
