"""Whether a few given texts tell one story, and what to call it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import numpy as np

from rashomon.group.channels import Vocabulary, stem
from rashomon.group.likeness import GroupingModel, shipped
from rashomon.group.shelf import Pairs, Shelf
from rashomon.group.traits import title_of, traits
from rashomon.group.weights import LEAD, TITLE, Floats, Frequencies, Weighed, weigh
from rashomon.model import Article, Reason
from rashomon.seams import Encoder

# Log-odds that link two texts.  Of 481 pairs of texts of different real stories 2 lie above; of the texts of one
# story each has a link of at least 0.4.  Short texts say less: their links lie lower and so does the bar.
LINK = -0.6
LINK_SHORT = -1.6
SHORT = 40  # different stems in the shorter of two texts
TITLE_LENGTH = 110  # characters of a suggested title
_TELLING = 3.5  # weight from which a shared word is worth naming in a reason
_NAMED = 5  # words named in a reason


def one_story(articles: Sequence[Article], encoder: Encoder | None = None) -> tuple[bool, tuple[Reason, ...]]:
    """Do these texts tell a common story?  The reasons name who stands apart, or what they share.

    Texts are linked pair by pair; they tell one story when the links join them all.  A text without words is left out
    of the judgement (and said so); one text alone tells one story.  Works without word vectors, a little less surely.
    """
    model, (vocabulary, frequencies) = shipped(), _begun()
    weighed = [weigh(traits(a, vocabulary), frequencies, encoder) for a in articles]
    judged = [i for i, w in enumerate(weighed) if w.words]
    reasons = [Reason(f"{articles[i].id} has no words to judge by") for i, w in enumerate(weighed) if not w.words]
    links = _links(weighed, judged, model)
    groups = _joined(judged, [pair for pair, odds in links.items() if odds >= _bar(weighed, pair)])
    if len(groups) <= 1:
        reasons += _shared(articles, weighed, judged, vocabulary)
        return True, tuple(reasons)
    largest = max(groups, key=len)
    for group in groups:
        if group is largest and len(group) > 1:
            continue
        names = ", ".join(articles[i].id for i in group)
        best = max((odds for pair, odds in links.items() if len(set(pair) & set(group)) == 1), default=0.0)
        verb = "shares" if len(group) == 1 else "share"
        reasons.append(Reason(f"{names} {verb} few telling words or names with the others", max(-1.0, best / 4)))
    return False, tuple(reasons)


@cache
def _background() -> tuple[Vocabulary, Frequencies]:
    vocabulary = Vocabulary()
    return vocabulary, Frequencies(vocabulary, shipped().background)


def _begun() -> tuple[Vocabulary, Frequencies]:
    """Words and frequencies of the background alone: numbered once a process, not twice a comparison."""
    vocabulary, frequencies = _background()
    return vocabulary.copy(), frequencies.begun()


def _links(weighed: Sequence[Weighed], judged: Sequence[int], model: GroupingModel) -> dict[tuple[int, int], float]:
    """Log-odds of every pair (i < j) of the judged."""
    out: dict[tuple[int, int], float] = {}
    shelf = Shelf()
    for own in weighed:
        shelf.add(own)
    for k, i in enumerate(judged):
        others = judged[k + 1 :]
        odds = model.log_odds(Pairs.of([weighed[i]], [np.array(others, dtype=np.int64)]), shelf).tolist()
        out.update({(i, j): value for j, value in zip(others, odds, strict=True)})
    return out


def _bar(weighed: Sequence[Weighed], pair: tuple[int, int]) -> float:
    return LINK_SHORT if min(weighed[i].words for i in pair) < SHORT else LINK


def _joined(members: Sequence[int], pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The connected parts, each in order, the parts by their first member."""
    part = {i: i for i in members}

    def root(i: int) -> int:
        while part[i] != i:
            i = part[i]
        return i

    for i, j in pairs:
        a, b = sorted((root(i), root(j)))
        part[b] = a
    groups: dict[int, list[int]] = {}
    for i in members:
        groups.setdefault(root(i), []).append(i)
    return list(groups.values())


def _shared(
    articles: Sequence[Article], weighed: Sequence[Weighed], judged: Sequence[int], vocabulary: Vocabulary
) -> list[Reason]:
    """The telling words that most of them have, as the first of them writes them."""
    if len(judged) < 2:
        return []
    words = [_weights(weighed[i], 0, weighed[i].tf) for i in judged]
    count = {t: sum(t in other for other in words) for t, w in words[0].items() if w >= _TELLING}
    best = sorted((t for t, n in count.items() if n > 1), key=lambda t: (-count[t], -words[0][t], t))[:_NAMED]
    if not best:
        return []
    text = f"{title_of(articles[judged[0]])} {articles[judged[0]].text[:6000]}"
    written = {vocabulary.number(stem(w)): w for w in reversed(re.findall(r"[^\W\d_]+", text))}
    named = ", ".join(written[t] for t in best if t in written)
    return [Reason(f"they share the words {named}", min(1.0, len(best) / _NAMED))] if named else []


def _weights(own: Weighed, bit: int, weights: Floats) -> dict[int, float]:
    """The weight of every token that has a flag (0: any) and weighs something."""
    kept = (own.flags & bit == bit) & (weights > 0)
    return dict(zip(own.tokens[kept].tolist(), weights[kept].tolist(), strict=True))


def story_title(articles: Sequence[Article]) -> str:
    """The headline that says most of what the others say; the first of equals; empty where there is no text."""
    vocabulary, frequencies = _begun()
    weighed = [weigh(traits(a, vocabulary), frequencies) for a in articles]
    best, title = -1.0, ""
    titles, leads = ([_weights(w, bit, w.idf) for w in weighed] for bit in (TITLE, LEAD))
    for i, own in enumerate(titles):
        text = " ".join(title_of(articles[i]).split())
        if not text or not own:
            continue
        total = sum(own.values()) + _TELLING  # a headline of one word says little
        others = (lead for j, lead in enumerate(leads) if j != i)
        said = [sum(w for t, w in own.items() if t in lead) / total for lead in others]
        score = sum(said) / len(said) if said else 0.0
        if len(text) > TITLE_LENGTH:
            score /= 2
        if score > best:
            best, title = score, text
    return title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
