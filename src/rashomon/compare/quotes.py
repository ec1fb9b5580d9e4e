"""Who said what: one finding per utterance that several accounts render, with what its renderings vary.

Each other rendering is laid against the fullest one between quotation marks, word by word (`apparatus`): the share that
is the same, what stands in its place, what only one of the two has.  Speakers and kinds that vary are told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.compare.apparatus import Word, laid, likeness, words
from rashomon.compare.excerpts import evidence, headline, letters_of, listed, several
from rashomon.model import Account, AlignedStory, Finding, Match, Quote, Reason, Span
from rashomon.seams import Told

# How a rendering gives the words, for readers.
KINDS = {
    "direct": "word for word",
    "mixed": "partly word for word",
    "indirect": "reported",
    "block": "set off as a block",
}
LITERAL = ("direct", "mixed", "block")
SAME_TEXT = 0.6  # share of the shorter's words in order from which two renderings are laid word against word
CUT = 5  # words that stand in one rendering alone before that is told
Said = dict[tuple[Span, ...], tuple[Word, ...]]  # pieces of accounts to their words
SHOWN, VARIANTS = 70, 4  # characters of a cut, and variants, that a reason shows


@dataclass(frozen=True, slots=True)
class Rendering:
    """How one account gives an utterance: its words in order, how, and whom it names."""

    letter: str
    kind: str
    words: tuple[Word, ...]
    speaker: str | None
    pieces: tuple[Span, ...]
    tongue: str


def quotes(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """Utterances matched over two or more accounts; those of an account and its copies alone stand last."""
    said: Said = {}
    return Told(tuple(_finding(aligned, m, said) for m in several(aligned, "quote")))


def _finding(story: AlignedStory, match: Match, said_before: Said) -> Finding:
    told = evidence(story, match.members, ())
    articles = match.articles()
    shortest = min(told, key=lambda e: (len(e.span), e.span))
    kinds = _kinds(story, match)
    tongues = {a.letter: a.article.language for a in story.story.accounts if a.letter in kinds}
    translated = len(set(tongues.values())) > 1
    if translated:
        kinds = {x: kind.replace("word for word", f"quoted in {tongues[x]}") for x, kind in kinds.items()}
    alike: dict[str, list[str]] = {}
    for letter, kind in kinds.items():
        alike.setdefault(kind, []).append(letter)
    said = "; ".join(f"{listed(letters)}: {kind}" for kind, letters in alike.items())
    missing = tuple(a.article.id for a in story.story.accounts if a.article.id not in articles)
    comment = f"One utterance in {listed(letters_of(story, articles))} ({said})."
    if translated:
        comment += " At least one is translated."
    rendered = [r for account in story.story.accounts if (r := _rendering(account, match, said_before))]
    comment += _cut(story, rendered)
    if missing:
        comment += f" Not found in {listed(letters_of(story, missing))}."
    speaker = match.speaker
    return Finding(
        kind="quote",
        type="utterance",
        title=f"{headline(speaker, 60) if speaker else 'Speaker not named'}: "
        f"{headline(story.story.text(shortest.span), 90)}",
        evidence=tuple(told),
        comment=comment,
        speaker=speaker,
        missing=missing,
        score=match.score,
        relation="same",
        reasons=(*match.reasons, *_collated(story, rendered), *_speakers(rendered)),
    )


def _rendering(account: Account, match: Match, said_before: Said) -> Rendering | None:
    """The account's pieces of the utterance as one rendering; the most literal of its kinds."""
    spans = [s for s in match.members if s.article == account.article.id]
    found = [q for q in account.marks.of(Quote) if any(s.overlaps(c) for s in spans for c in q.content)]
    if not found:
        return None
    best = min(found, key=lambda q: (q.kind not in LITERAL, q.span))
    pieces = tuple(dict.fromkeys(c for q in found if q.kind == best.kind for c in q.content))
    if pieces not in said_before:  # a long quotation holds many utterances
        said_before[pieces] = tuple(words(account.article, pieces))
    return Rendering(
        account.letter, best.kind, said_before[pieces], best.speaker_name, pieces, account.article.language
    )


def _fullest(rendered: Sequence[Rendering]) -> Rendering | None:
    """The longest rendering between quotation marks: the others are laid against it."""
    literal = [r for r in rendered if r.kind in LITERAL]
    return max(literal, key=lambda r: (len(r.words), r.letter), default=None)


def _cut(story: AlignedStory, rendered: Sequence[Rendering]) -> str:
    """«B stops before …»: what a literal rendering leaves out of another that is literal too."""
    full = _fullest(rendered)
    if full is None:
        return ""
    out = []
    for r in rendered:
        if r is full or r.kind not in LITERAL or r.tongue != full.tongue or likeness(r.words, full.words) < SAME_TEXT:
            continue
        left = [there for here, there, same in laid(r.words, full.words) if not same and not here and len(there) >= CUT]
        if left:
            longest = max(left, key=len)
            out.append(f"{r.letter} does not have {full.letter}'s “{_text(story, longest)}”.")
    return (" " + " ".join(out)) if out else ""


def _text(story: AlignedStory, run: Sequence[Word]) -> str:
    first, last = run[0].span, run[-1].span
    if first.article == last.article and first.start < last.end:
        return headline(story.story.text(Span(first.article, first.start, last.end)), SHOWN)
    return headline(" ".join(w.low for w in run), SHOWN)


def _collated(story: AlignedStory, rendered: Sequence[Rendering]) -> Iterator[Reason]:
    """The apparatus: each rendering against the fullest."""
    full = _fullest(rendered)
    for r in rendered if full is not None else ():
        if full is None or r is full:
            continue
        if r.tongue != full.tongue:
            yield Reason(
                f"{r.letter} gives in {r.tongue} what {full.letter} gives in {full.tongue}: not compared by words"
            )
            continue
        share = likeness(r.words, full.words)
        if r.kind not in LITERAL:
            yield Reason(
                f"{r.letter} reports in its own words what {full.letter} gives word for word: {share:.0%} the same"
            )
            continue
        says = [f"{r.letter} against {full.letter}: {share:.0%} of the shorter in the same words and order"]
        if share >= SAME_TEXT:
            says += _variants(story, r, full)
        yield Reason("; ".join(says), round(share, 3))


def _variants(story: AlignedStory, r: Rendering, full: Rendering) -> list[str]:
    """«“may” for “will”», «“rebuild” as “rebuilds”» (another form), «only C: “…”», «moved: “…”»."""
    runs = laid(r.words, full.words)
    loose = {w.low for _, there, same in runs if not same for w in there}
    out: list[str] = []
    for here, there, same in runs:
        if len(out) == VARIANTS:
            break
        if same:
            out += [f"“{a.low}” as “{b.low}”" for a, b in zip(here, there, strict=True) if a.low != b.low]
        elif here and there:
            out.append(f"“{_text(story, here)}” for “{_text(story, there)}”")
        elif here:
            moved = all(w.low in loose for w in here)
            out.append(f"{'moved' if moved else f'only {r.letter}'}: “{_text(story, here)}”")
        else:
            out.append(f"only {full.letter}: “{_text(story, there)}”")
    return out[:VARIANTS]


def _speakers(rendered: Sequence[Rendering]) -> Iterator[Reason]:
    """Names that the accounts give the speaker, where they have no word in common."""
    named = [(r.letter, r.speaker) for r in rendered if r.speaker]
    parts = [{w for w in name.lower().split() if len(w) > 2} for _, name in named]
    if any(not a & b for i, a in enumerate(parts) for b in parts[i + 1 :]):
        yield Reason("the speaker is named otherwise: " + ", ".join(f"{letter}: {name}" for letter, name in named))


def _kinds(story: AlignedStory, match: Match) -> dict[str, str]:
    """Letter to the kind of its first rendering, in words."""
    out: dict[str, str] = {}
    for account in story.story.accounts:
        spans = [s for s in match.members if s.article == account.article.id]
        for q in account.marks.of(Quote):
            if any(s.overlaps(c) for s in spans for c in q.content):
                out.setdefault(account.letter, KINDS[q.kind])
    return out
