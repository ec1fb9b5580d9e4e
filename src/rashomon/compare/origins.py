"""Where passages go back to: the speakers, documents and outlets that several accounts draw on, and copies.

Copies are not confirmation: accounts that render one document are one origin, however many they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rashomon.compare.excerpts import evidence, letters_of, listed
from rashomon.compare.sources import name_key
from rashomon.model import Account, AlignedStory, Evidence, Finding, Origin, Quote, Reason, Span
from rashomon.seams import Told


def origins(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """One finding per outlet or document that two or more accounts cite, per chain of hearsay, and per copy."""
    return Told((*_copies(aligned), *_signed(aligned), *_cited(aligned), *_quoted(aligned, so_far)))


def _copies(aligned: AlignedStory) -> list[Finding]:
    by_letter = {a.letter: a for a in aligned.story.accounts}
    out = []
    for a in aligned.story.accounts:
        if a.copy_of is None:
            continue
        b = by_letter[a.copy_of]
        out.append(
            Finding(
                kind="origin",
                type="copy",
                title=f"{a.letter} copies {b.letter}",
                evidence=(_opening(b), _opening(a)),
                comment=f"{a.copied:.0%} of {a.letter} stands in {b.letter} too: the two are one origin.",
                origins=(Origin(f"the text of {b.letter}", (b.article.id, a.article.id)),),
                score=round(a.copied, 3),
                reasons=(Reason(f"{a.copied:.0%} of the sampled word 5-grams in common", round(a.copied, 3)),),
            )
        )
    return out


def _signed(aligned: AlignedStory) -> list[Finding]:
    """Agencies that signed the text of an account; of several accounts, one origin."""
    by_agency: dict[str, list[Account]] = defaultdict(list)
    for account in aligned.story.accounts:
        if account.agency is not None:
            by_agency[account.agency].append(account)
    out = []
    for name, accounts in by_agency.items():
        letters = listed([a.letter for a in accounts])
        several = "; what they carry of it is one origin" if len(accounts) > 1 else ""
        out.append(
            Finding(
                kind="origin",
                type="agency",
                title=f"{name}, signed in {letters}",
                evidence=tuple(_opening(a) for a in accounts),
                comment=f"The text of {letters} is signed by {name}{several}.",
                origins=(Origin(name, tuple(a.article.id for a in accounts), (name,)),),
                score=round(len(accounts) / len(aligned.story.accounts), 3),
            )
        )
    return out


def _opening(account: Account) -> Evidence:
    text = account.article.text
    start = len(text) - len(text.lstrip())
    end = min(len(text), start + 160)
    return Evidence(Span(account.article.id, start, max(end, start)), "opening")


def _cited(aligned: AlignedStory) -> list[Finding]:
    """Those a statement came through (the chain of a quotation), when more than one account names them."""
    told: dict[str, list[tuple[Span, tuple[str, ...]]]] = defaultdict(list)
    names: dict[str, str] = {}
    for account in aligned.story.accounts:
        for quote in account.marks.of(Quote):
            for link in quote.via:
                key = name_key(aligned, link)
                names.setdefault(key, link)
                told[key].append((_sentence(account, quote), (*quote.via, quote.speaker_name or "")))
    out = []
    for key, found in told.items():
        articles = tuple(dict.fromkeys(span.article for span, _ in found))
        chain = max((c for _, c in found), key=len)
        out.append(
            Finding(
                kind="origin",
                type="cited",
                title=f"{names[key]}, cited by {listed(letters_of(aligned, articles))}",
                evidence=tuple(evidence(aligned, list(dict.fromkeys(s for s, _ in found)), (), "cited")),
                comment=f"What {listed(letters_of(aligned, articles))} tell here came through {names[key]}: "
                f"one origin. {names[key]} itself: not among the sources.",
                origins=(Origin(names[key], articles, tuple(c for c in chain if c)),),
                score=round(len(articles) / len(aligned.story.accounts), 3),
            )
        )
    return sorted(out, key=lambda f: (-f.score, f.title))


def _sentence(account: Account, quote: Quote) -> Span:
    found = account.marks.sentence_at(quote.span.start)
    return found.span if found else quote.span


def _quoted(aligned: AlignedStory, so_far: Sequence[Finding]) -> list[Finding]:
    """Speakers whose words two or more accounts render: those passages are one origin each."""
    by_speaker: dict[str, list[Finding]] = defaultdict(list)
    for f in so_far:
        if f.kind == "quote" and f.speaker and len(f.articles) > 1:
            by_speaker[name_key(aligned, f.speaker)].append(f)
    out = []
    for found in by_speaker.values():
        spans = [e.span for f in found for e in f.evidence]
        articles = tuple(dict.fromkeys(s.article for s in spans))
        speaker = str(found[0].speaker)
        out.append(
            Finding(
                kind="origin",
                type="speaker",
                title=f"{speaker}'s words in {listed(letters_of(aligned, articles))}",
                evidence=tuple(evidence(aligned, spans, ())),
                comment=f"{len(found)} utterance{'s' if len(found) > 1 else ''} of {speaker} rendered by "
                f"{listed(letters_of(aligned, articles))}: one origin, however many render it.",
                origins=(Origin(speaker, articles, (speaker,)),),
                speaker=speaker,
                score=round(len(articles) / len(aligned.story.accounts), 3),
            )
        )
    return out
