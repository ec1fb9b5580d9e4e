"""How accounts introduce one speaker's words, and by which nouns they call what happened."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from rashomon.compare.candidates import openings
from rashomon.compare.excerpts import letters_of, listed
from rashomon.compare.vocabulary import vocabulary
from rashomon.model import AlignedStory, Evidence, Finding, Parse, Span, Wording

MOST_EVENTS = 3  # classes of nouns told, those that most accounts use first
FEWEST = 3  # times that nouns of a class must stand in the story
SHOWN = 12  # passages of one row


def sayings(aligned: AlignedStory) -> Iterator[Finding]:
    """For each speaker whom two accounts cue: the verbs of each, where some verb says more than "say"."""
    cues: dict[str, list[tuple[str, Wording]]] = defaultdict(list)
    for account in aligned.story.accounts:
        for w in account.marks.of(Wording):
            if w.kind == "saying" and w.about:
                cues[w.about.split()[-1].lower()].append((account.article.id, w))
    for _, found in sorted(cues.items(), key=lambda kv: (-len(kv[1]), kv[0])):
        speaker = max((w.about or "" for _, w in found), key=lambda name: (len(name), name))
        articles = {a for a, _ in found}
        if len(articles) < 2 or all(w.note == "neutral" for _, w in found):
            continue
        verbs: dict[str, Counter[str]] = defaultdict(Counter)
        for article, w in found:
            verbs[article][aligned.story.text(w.span).lower()] += 1
        yield Finding(
            kind="wording",
            type="saying",
            title=f"How {speaker}'s words are introduced",
            evidence=tuple(Evidence(w.span, w.note or "saying") for _, w in found[:SHOWN]),
            comment=_by_account(aligned, verbs),
            speaker=speaker,
            score=round(len(articles) / len(aligned.story.accounts), 3),
        )


def events(aligned: AlignedStory) -> Iterator[Finding]:
    """What happened by its nouns ("attack", "assault"): classes of deeds that open an account and vary in nouns."""
    nouns: dict[int, list[tuple[str, Span]]] = defaultdict(list)
    for account in aligned.story.accounts:
        rows = vocabulary(account.article.language).deeds
        for parse in account.marks.of(Parse):
            for t in parse.tokens:
                if t.upos == "NOUN":
                    for row in rows.get(t.lemma.lower(), ()):
                        nouns[row].append((t.lemma.lower(), Span(account.article.id, t.start, t.end)))
    openings_of = [aligned.units[n].span for n in openings(aligned)]
    told = [
        (row, found)
        for row, found in nouns.items()
        if _varies(found) and any(o.covers(s) for o in openings_of for _, s in found)
    ]
    told.sort(key=lambda x: (-len({s.article for _, s in x[1]}), -len(x[1]), x[0]))
    named: set[str] = set()
    for _, found in told[:MOST_EVENTS]:
        articles = {s.article for _, s in found}
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        first: dict[tuple[str, str], Span] = {}
        for lemma, span in found:
            counts[span.article][lemma] += 1
            first.setdefault((span.article, lemma), span)
        commonest = Counter(lemma for lemma, _ in found).most_common(1)[0][0]
        if commonest in named:
            continue  # a noun of two classes
        named.add(commonest)
        yield Finding(
            kind="wording",
            type="event",
            title=f"What the {commonest} is called",
            evidence=tuple(Evidence(s, "event") for s in list(first.values())[:SHOWN]),
            comment=_by_account(aligned, counts),
            score=round(len(articles) / len(aligned.story.accounts), 3),
        )


def _varies(found: list[tuple[str, Span]]) -> bool:
    """Whether two accounts name it, often enough, and not with the same nouns."""
    by: dict[str, set[str]] = defaultdict(set)
    for lemma, span in found:
        by[span.article].add(lemma)
    return len(found) >= FEWEST and len(by) > 1 and len({frozenset(n) for n in by.values()}) > 1


def _by_account(aligned: AlignedStory, counts: dict[str, Counter[str]]) -> str:
    """«A: attack 3, assault. B: raid.»."""
    out = []
    for article, words in counts.items():
        ranked = sorted(words.items(), key=lambda x: (-x[1], x[0]))
        said = ", ".join(f"{w} {n}" if n > 1 else w for w, n in ranked)
        out.append(f"{listed(letters_of(aligned, [article]))}: {said}.")
    return " ".join(out)
