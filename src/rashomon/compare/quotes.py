"""Who said what: one finding per utterance that several accounts render, with what its renderings vary."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.compare.excerpts import evidence, headline, independent, letters_of, listed
from rashomon.model import AlignedStory, Finding, Match, Quote
from rashomon.seams import Told

# How a rendering gives the words, for readers.
KINDS = {
    "direct": "word for word",
    "mixed": "partly word for word",
    "indirect": "reported",
    "block": "set off as a block",
}


def quotes(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """Utterances matched over two or more accounts that are no copies of each other."""
    matches = [m for m in aligned.of("quote") if independent(aligned, m.articles()) > 1]
    return Told(tuple(_finding(aligned, m) for m in matches))


def _finding(aligned: AlignedStory, match: Match) -> Finding:
    told = evidence(aligned, match.members, ())
    articles = match.articles()
    shortest = min(told, key=lambda e: (len(e.span), e.span))
    kinds = _kinds(aligned, match)
    alike: dict[str, list[str]] = {}
    for letter, kind in kinds.items():
        alike.setdefault(kind, []).append(letter)
    said = "; ".join(f"{listed(letters)}: {kind}" for kind, letters in alike.items())
    missing = tuple(a.article.id for a in aligned.story.accounts if a.article.id not in articles)
    comment = f"One utterance in {listed(letters_of(aligned, articles))} ({said})."
    if missing:
        comment += f" Not found in {listed(letters_of(aligned, missing))}."
    speaker = match.speaker
    return Finding(
        kind="quote",
        type="utterance",
        title=f"{headline(speaker, 60) if speaker else 'Speaker not named'}: "
        f"{headline(aligned.story.text(shortest.span), 90)}",
        evidence=tuple(told),
        comment=comment,
        speaker=speaker,
        missing=missing,
        score=match.score,
        relation="same",
        reasons=match.reasons,
    )


def _kinds(aligned: AlignedStory, match: Match) -> dict[str, str]:
    """Letter to the kind of its first rendering, in words."""
    out: dict[str, str] = {}
    for account in aligned.story.accounts:
        spans = [s for s in match.members if s.article == account.article.id]
        for q in account.marks.of(Quote):
            if any(s.overlaps(c) for s in spans for c in q.content):
                out.setdefault(account.letter, KINDS[q.kind])
    return out
