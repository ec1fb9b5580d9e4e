"""Quotations n-way: one utterance in its renderings, whole or cut, in other words, or told indirectly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from rashomon.align.context import ALONE, in_context
from rashomon.align.groups import average_link
from rashomon.align.likeness import likeness
from rashomon.align.renderings import STEM, Rendering, name_words, renderings, same_speaker
from rashomon.model import Match, Problem, Reason, Span, Story, Unit
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
) -> tuple[tuple[Match, ...], list[Problem]]:
    """Utterances that several accounts render, likest first; and what was too much to be looked at.

    ``people``: ids of the actors that are persons with a name of their own.  ``sentences``: the accounts', in whose
    context the words are read.
    """
    found, problems = renderings(story, actor_ids, people)
    told = [r.unit for r in found]
    pairs = in_context(story, told, likeness(told, encoder), tools, sentences).pairs
    shares = {(i, j): _share(found[i], found[j]) for i, j in pairs}
    links = {
        (i, j): _link(found[i], found[j], score, shares[i, j])
        for (i, j), score in pairs.items()
        if _one(found[i], found[j], score, shares[i, j])
    }
    apart = {key for key in pairs if _two_texts(found[key[0]], found[key[1]])}
    groups = average_link(
        [r.unit.span.article for r in found],
        {pair: sum(r.weight for r in reasons) for pair, reasons in links.items()},
        join=JOIN,
        starts=lambda pair: JOIN if found[pair[0]].marked or found[pair[1]].marked else ONE_UTTERANCE,
        apart=apart,
        strong=STRONG,
    )
    matches = [_match(found, g, links) for g in _continued(found, groups)]
    return tuple(sorted(matches, key=lambda m: (-m.score, m.members))), problems


def _link(a: Rendering, b: Rendering, score: float, share: float) -> tuple[Reason, ...]:
    reasons = [Reason(f"word likeness {score:.2f}", round(score, 3))]
    if share:
        reasons.append(Reason(f"{share:.0%} of the shorter in the same words", round(VERBATIM * share, 3)))
    same = same_speaker(a, b)
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


def _share(a: Rendering, b: Rendering) -> float:
    return verbatim(a.words, b.words, {*a.unit.words, *b.unit.words})


def _two_texts(a: Rendering, b: Rendering) -> bool:
    """Two quotations of two speakers, each with words the other lacks: nobody cut one from the other."""
    x, y = name_words(a.speaker), name_words(b.speaker)
    if not (a.marked and b.marked and x and y) or x & y or (a.actor and a.actor == b.actor):
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
