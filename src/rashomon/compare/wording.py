"""The words each account chose: labels of an actor, hedges, loaded words in its own voice, verbs of saying."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from rashomon.compare.choices import events, sayings
from rashomon.compare.excerpts import headline, letters_of, listed
from rashomon.languages import MissingTable, language
from rashomon.languages.gazetteer import gazetteer
from rashomon.model import AlignedStory, Evidence, Finding, Mention, Span, Wording
from rashomon.seams import Told

LABELS = 4  # labels of one actor shown per account; the rest are counted
WORDS = 24  # hedges, loaded words and verbs shown per account


def wording(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """Labels by actor, verbs by speaker, what the event is called; then hedges, loaded words and verbs by account."""
    return Told((*_labels(aligned), *sayings(aligned), *events(aligned), *_choices(aligned)))


def labels_by_actor(aligned: AlignedStory) -> dict[str, list[Span]]:
    """Merged actor id to the noun phrases that label it, in order of account and place, each wording once."""
    ids = aligned.actor_ids()
    out: dict[str, list[Span]] = defaultdict(list)
    seen: set[tuple[str, str, str]] = set()
    for account in aligned.story.accounts:
        for m in account.marks.of(Mention):
            actor = ids.get((account.article.id, m.actor))
            if actor is None or m.label is None:
                continue
            key = (actor, account.letter, " ".join(account.article.at(m.label).lower().split()))
            if key not in seen:
                seen.add(key)
                out[actor].append(m.label)
    return out


def _labels(aligned: AlignedStory) -> list[Finding]:
    """One finding an actor who is called by two wordings or more; by the most accounts and in most ways first."""
    names = {a.id: a.name for a in aligned.actors}
    out = []
    ways: dict[Span, int] = {}
    for actor, spans in labels_by_actor(aligned).items():
        articles = {s.article for s in spans}
        chosen = len({_chosen(aligned, s) for s in spans})
        if chosen < 2:
            continue
        ways[spans[0]] = chosen
        per: Counter[str] = Counter()
        kept = []
        for s in spans:
            per[s.article] += 1
            if per[s.article] <= LABELS:
                kept.append(Evidence(s, "label"))
        name = names[actor]
        out.append(
            Finding(
                kind="wording",
                type="label",
                title=f"What they call {name if name[:1].isupper() else f'the {name}'}",
                evidence=tuple(kept),
                comment=f"{len(spans)} labels in {listed(letters_of(aligned, articles))}.",
                score=round(len(articles) / len(aligned.story.accounts), 3),
            )
        )
    return sorted(out, key=lambda f: (-f.score, -ways[f.evidence[0].span], f.evidence[0].span))


def _chosen(aligned: AlignedStory, label: Span) -> tuple[str, ...]:
    """The words of a label that are a choice: all but its determiners ("the", "his")."""
    words = aligned.story.text(label).lower().split()
    try:
        passed_over = gazetteer(language(aligned.story.account(label.article).article.language)).determiners
    except MissingTable:
        passed_over = {}
    return tuple(w for w in words if w not in passed_over)


_TITLES = {"hedge": "Hedges", "loaded": "Loaded or judging words in its own voice", "saying": "Verbs of saying"}


def _choices(aligned: AlignedStory) -> list[Finding]:
    out = []
    for account in aligned.story.accounts:
        for kind, title in _TITLES.items():
            marks = [w for w in account.marks.of(Wording) if w.kind == kind]
            if not marks:
                continue
            words = Counter(account.article.at(w.span).lower() for w in marks)
            ranked = sorted(words.items(), key=lambda x: (-x[1], x[0]))
            counted = ", ".join(f"{w} {n}" if n > 1 else w for w, n in ranked)
            out.append(
                Finding(
                    kind="wording",
                    type=kind,
                    title=f"{title} in {account.letter}",
                    evidence=tuple(Evidence(w.span, kind) for w in marks[:WORDS]),
                    comment=f"{len(marks)} in {account.letter}: {headline(counted, 200)}",
                )
            )
    return out
