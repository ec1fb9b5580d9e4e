"""Quotations n-way: one utterance in its renderings, whole or cut, in other words, or told indirectly."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rashomon.align.groups import average_link
from rashomon.align.likeness import likeness
from rashomon.align.units import stop_words, words_of
from rashomon.languages import LANGUAGES
from rashomon.model import Account, Match, Mention, Quote, Reason, Span, Story, Unit
from rashomon.seams import Encoder

FEWEST_WORDS = 3  # content words; a shorter rendering is a scrap that anything matches
JOIN = 1.3  # mean link for two groups of renderings to be one utterance
VERBATIM = 1.6  # what the same words in the same order add, by share of the shorter rendering
SAME_SPEAKER, OTHER_SPEAKER = 0.35, 1.2
SAME_WORDS = 0.7  # share in the same words from which the speaker need not be known
WHOLE, WHOLE_WORDS = 0.9, 10  # a share of, and so many words in common: one utterance whoever is named
STRONG = 2.2  # a link so strong joins two groups by itself, as when one account cuts what another gives in pieces
RUN = 3  # words in a row that make a verbatim run
ONE_UTTERANCE = 2.2  # link above which two unmarked renderings are taken as one utterance too
_WORD = re.compile(r"\w+(?:[-’']\w+)*")


@dataclass(frozen=True, slots=True)
class Rendering:
    """One quotation mark of one account, ready to be matched; ``words`` are all words of its content, lower case."""

    quote: Quote
    unit: Unit
    words: tuple[str, ...]
    speaker: str | None
    actor: str | None
    person: bool = False  # the speaker is a person called by name

    @property
    def marked(self) -> bool:
        """Whether quotation marks or a block layout give it as somebody's own words."""
        return self.quote.kind != "indirect"


def renderings(
    story: Story, actor_ids: Mapping[tuple[str, str], str], people: Collection[str]
) -> tuple[Rendering, ...]:
    """All quotations of the story that are long enough to be matched."""
    out: list[Rendering] = []
    for account in story.accounts:
        out.extend(_of_account(account, actor_ids, people))
    return tuple(dataclasses.replace(r, unit=dataclasses.replace(r.unit, number=n)) for n, r in enumerate(out))


def _of_account(
    account: Account, actor_ids: Mapping[tuple[str, str], str], people: Collection[str]
) -> list[Rendering]:
    article = account.article
    stop = stop_words(article.language)
    mentions = account.marks.of(Mention)
    out = []
    for quote in account.marks.of(Quote):
        if not (quote.speech or quote.kind != "indirect") or not quote.content:
            continue
        text = " ".join(article.at(c) for c in quote.content)
        content = tuple(dict.fromkeys(words_of(text, stop)))
        if len(content) < FEWEST_WORDS:
            continue
        span = Span(article.id, quote.content[0].start, quote.content[-1].end)
        words = tuple(w.group().lower() for w in _WORD.finditer(text))
        unit = Unit(0, span, "quote", 0, content)
        actor = _actor(quote, mentions, actor_ids, article.id)
        out.append(Rendering(quote, unit, words, _speaker(quote, account), actor, actor in people))
    return out


def _speaker(quote: Quote, account: Account) -> str | None:
    if quote.speaker_name:
        return quote.speaker_name
    return account.article.at(quote.speaker) if quote.speaker else None


def _actor(
    quote: Quote, mentions: Sequence[Mention], actor_ids: Mapping[tuple[str, str], str], article: str
) -> str | None:
    if quote.speaker is None:
        return None
    inside = [m for m in mentions if m.span.overlaps(quote.speaker)]
    best = max(inside, key=lambda m: (m.span.shared(quote.speaker or m.span), -m.span.start), default=None)
    return actor_ids.get((article, best.actor)) if best else None


def same_speaker(a: Rendering, b: Rendering) -> bool | None:
    """Whether two renderings have one speaker; None where one of them names no person ("the White House", "who")."""
    if a.actor and a.actor == b.actor:
        return True
    x, y = _name_words(a.speaker), _name_words(b.speaker)
    if x & y:
        return True
    return False if a.person and b.person else None


def _name_words(name: str | None) -> frozenset[str]:
    """The words of a name that tell one bearer from another: no title, office or pronoun, in any of our languages."""
    return frozenset(w for w in (m.group().lower() for m in _WORD.finditer(name or "")) if w not in _nameless())


@cache
def _nameless() -> frozenset[str]:
    found: set[str] = set()
    for one in LANGUAGES:
        table = one.table("words")
        found |= {*str(table["stop"]).split(), *str(table["nameless"]).split()}
    return frozenset(found)


def verbatim(a: Sequence[str], b: Sequence[str]) -> float:
    """Share of the shorter's words that lie in runs of RUN words standing in the other too, 0..1."""
    if len(a) > len(b):
        a, b = b, a
    runs = {tuple(b[i : i + RUN]) for i in range(len(b) - RUN + 1)}
    inside = [False] * len(a)
    for i in range(len(a) - RUN + 1):
        if tuple(a[i : i + RUN]) in runs:
            inside[i : i + RUN] = [True] * RUN
    return sum(inside) / len(a) if a else 0.0


def quotes(
    story: Story, actor_ids: Mapping[tuple[str, str], str], people: Collection[str], encoder: Encoder | None
) -> tuple[tuple[Match, ...], tuple[Rendering, ...]]:
    """Utterances that several accounts render, likest first; and all renderings, in order of account and place.

    ``people``: ids of the actors that are persons with a name of their own.
    """
    found = renderings(story, actor_ids, people)
    pairs = likeness([r.unit for r in found], encoder)
    weighed = {key: _link(found[key[0]], found[key[1]], score) for key, score in pairs.items()}
    links = {key: reasons for key, reasons in weighed.items() if _one(found[key[0]], found[key[1]])}
    groups = average_link(
        [r.unit.span.article for r in found],
        {pair: sum(r.weight for r in reasons) for pair, reasons in links.items()},
        join=JOIN,
        starts=lambda pair: JOIN if found[pair[0]].marked or found[pair[1]].marked else ONE_UTTERANCE,
        strong=STRONG,
    )
    matches = [_match(found, g, links) for g in groups]
    return tuple(sorted(matches, key=lambda m: (-m.score, m.members))), found


def _link(a: Rendering, b: Rendering, score: float) -> tuple[Reason, ...]:
    reasons = [Reason(f"word likeness {score:.2f}", round(score, 3))]
    share = verbatim(a.words, b.words)
    if share:
        reasons.append(Reason(f"{share:.0%} of the shorter in the same words", round(VERBATIM * share, 3)))
    same = same_speaker(a, b)
    if same:
        reasons.append(Reason("the same speaker", SAME_SPEAKER))
    elif same is False:
        reasons.append(Reason(f"other speakers: {a.speaker}, {b.speaker}", -_other(a, b, share)))
    return tuple(reasons)


def _one(a: Rendering, b: Rendering) -> bool:
    """Whether the two can be one utterance at all: known to be of one speaker, or mostly the same words."""
    return same_speaker(a, b) is True or verbatim(a.words, b.words) >= SAME_WORDS


def _other(a: Rendering, b: Rendering, share: float) -> float:
    """What other speakers take off: all of it, unless so long a text stands word for word that a name must be wrong."""
    long = min(len(a.words), len(b.words)) >= WHOLE_WORDS
    return OTHER_SPEAKER if share < WHOLE or not long else 0.0


def _match(
    found: Sequence[Rendering], group: Sequence[int], links: Mapping[tuple[int, int], tuple[Reason, ...]]
) -> Match:
    inner = [links[i, j] for i in group for j in group if (i, j) in links]
    best = max(inner, key=lambda reasons: sum(r.weight for r in reasons))
    score = sum(r.weight for r in best)
    spans = tuple(found[i].unit.span for i in group)
    return Match("quote", spans, round(min(1.0, score / 4), 3), best, speaker_of([found[i] for i in group]))


def speaker_of(members: Sequence[Rendering]) -> str | None:
    """The commonest speaker's fullest name."""
    names = [r.speaker for r in members if r.speaker]
    if not names:
        return None
    count = Counter(w for n in names for w in _name_words(n))
    return max(names, key=lambda n: (sum(count[w] for w in _name_words(n)), -len(n), n))
