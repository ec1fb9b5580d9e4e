"""What several accounts tell: one finding per matched statement."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.compare.excerpts import evidence, headline, letters_of, listed, several
from rashomon.compare.sources import in_words, origins_of
from rashomon.model import AlignedStory, Finding, Match, Span
from rashomon.seams import Told

QUOTED = 0.6  # a statement whose renderings lie so far inside one quotation finding is that quotation


def shared(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """Statements matched over two or more accounts, unless a quotation already shows the passage.

    What only an account and its copies tell stands last, as one origin.
    """
    quoted = [f for f in so_far if f.kind == "quote" and len(f.articles) > 1]
    matches = [m for m in several(aligned, "statement") if not _shown(m, quoted)]
    return Told(tuple(_finding(aligned, m) for m in matches))


def _shown(match: Match, quoted: Sequence[Finding]) -> bool:
    return any(_covered(match.members, [e.span for e in q.evidence]) for q in quoted)


def _covered(members: Sequence[Span], spans: Sequence[Span]) -> bool:
    """Whether in every account of the match most of its sentence lies in one quotation's evidence."""
    for article in {m.article for m in members}:
        mine = [m for m in members if m.article == article]
        if not any(sum(m.shared(s) for s in spans) >= QUOTED * len(m) for m in mine):
            return False
    return True


def _finding(aligned: AlignedStory, match: Match) -> Finding:
    words = words_in_common(aligned, match)
    told = evidence(aligned, match.members, words)
    articles = match.articles()
    shortest = min(told, key=lambda e: (len(e.span), e.span))
    missing = tuple(a.article.id for a in aligned.story.accounts if a.article.id not in articles)
    origins = origins_of(aligned, match.members)
    comment = f"{listed(letters_of(aligned, articles))} tell this. {in_words(aligned, origins)}"
    if missing:
        comment += f" Not found in {listed(letters_of(aligned, missing))}."
    return Finding(
        kind="shared",
        type="statement",
        title=headline(aligned.story.text(shortest.span)),
        evidence=tuple(told),
        comment=comment,
        score=match.score,
        relation="same",
        missing=missing,
        origins=origins,
        reasons=match.reasons,
    )


def words_in_common(aligned: AlignedStory, match: Match) -> set[str]:
    """Content words that stand in two or more of the match's sentences."""
    members = set(match.members)
    seen: dict[str, set[str]] = {}
    for unit in aligned.units:
        if unit.span in members:
            for w in unit.words:
                seen.setdefault(w[:6], set()).add(unit.span.article)
    return {w for w, where in seen.items() if len(where) > 1}
