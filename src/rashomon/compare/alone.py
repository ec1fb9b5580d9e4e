"""What one account alone tells, and what an account does not tell that two or more others do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from rashomon.compare.excerpts import headline, independent, letters_of, listed, shown
from rashomon.model import AlignedStory, ByPlace, Evidence, Finding, Quote, Reason, Undecided, Unit
from rashomon.seams import Told

# A sentence whose best link to another account is under ALONE is told by it alone; NEAR and above, it is not "left
# out" either.  Chosen as the statements' thresholds were.
ALONE, NEAR = 0.55, 0.60
SUBSTANCE = 5  # content words that a sentence needs to be a fact of its own
OTHERS = 2  # so many others, none a copy of another, must tell what an account is said to leave out


def best_links(aligned: AlignedStory) -> dict[int, dict[str, tuple[float, int]]]:
    """Of every unit and every other account: the best link and the unit it goes to."""
    best: dict[int, dict[str, tuple[float, int]]] = defaultdict(dict)
    articles = [unit.span.article for unit in aligned.units]
    for (i, j), score in aligned.likeness.items():
        for a, b in ((i, j), (j, i)):
            known = best[a].get(articles[b])
            if score > (known[0] if known else -9.0):
                best[a][articles[b]] = (score, b)
    return best


def only(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """Sentences of substance that no finding over two accounts shows and that nothing elsewhere is like.

    Those that something elsewhere is like, but not so much that the two were joined, are undecided.
    """
    if len(aligned.story.accounts) < 2:
        return Told()
    links = best_links(aligned)
    shown_already = [e.span for f in so_far if f.kind in ("shared", "quote", "differ") for e in f.evidence]
    copies = {a.article.id for a in aligned.story.accounts if a.copy_of}
    out = []
    near: dict[tuple[int, int], float] = {}
    for unit in aligned.units:
        best, other = max(links.get(unit.number, {}).values(), default=(0.0, -1))
        if unit.role == "headline" or unit.span.article in copies or not _fact(unit):
            continue
        if any(unit.span.shared(s) * 2 >= min(len(unit.span), len(s)) for s in shown_already):
            continue
        if best < ALONE:
            out.append(_only(aligned, unit, best))
        else:
            near[min(unit.number, other), max(unit.number, other)] = best
    return Told(tuple(out), tuple(_perhaps(aligned, pair, best) for pair, best in near.items()))


def _perhaps(aligned: AlignedStory, pair: tuple[int, int], likeness: float) -> Undecided:
    """Two sentences that may tell one thing, one of them at least in no list."""
    told = [aligned.units[n] for n in pair]
    letters = listed(letters_of(aligned, [unit.span.article for unit in told]))
    return Undecided(
        title=f"one thing or two: do {letters} tell the same here?",
        why=f"Likeness {likeness:.2f}: too much for “told by one alone” (under {ALONE}), not enough to join the two.",
        evidence=tuple(Evidence(shown(aligned, unit.span, unit.words), "considered") for unit in told),
    )


def _fact(unit: Unit) -> bool:
    return len(unit.words) >= SUBSTANCE


def _only(aligned: AlignedStory, unit: Unit, best: float) -> Finding:
    span = shown(aligned, unit.span, unit.words)
    letter = letters_of(aligned, [unit.span.article])[0]
    others = tuple(a.article.id for a in aligned.story.accounts if a.article.id != unit.span.article)
    return Finding(
        kind="only",
        type="statement",
        title=headline(aligned.story.text(span)),
        evidence=(Evidence(span),),
        comment=f"Told by {letter}; not found in {listed(letters_of(aligned, others))}.",
        missing=others,
        score=round(max(0.0, min(1.0, 1 - best / 2)), 3),
        reasons=(Reason(f"best likeness to a sentence elsewhere {best:.2f}, below {ALONE}", round(best, 3)),),
    )


def left_out(aligned: AlignedStory, so_far: Sequence[Finding]) -> Told:
    """Facts that OTHERS or more accounts tell, with the accounts where each was not found and what is likest there."""
    links = best_links(aligned)
    units = {
        a.article.id: ByPlace((u.span, u.number) for u in aligned.units if u.span.article == a.article.id)
        for a in aligned.story.accounts
    }
    out = []
    for fact in so_far:
        if fact.kind not in ("shared", "quote") or independent(aligned, fact.articles) < OTHERS:
            continue
        inside = {n for e in fact.evidence for n in units[e.span.article].over(e.span)}
        near = _likest(aligned, fact, inside, links)
        lacking = {a: n for a, n in near.items() if n[0] < NEAR and not _quoted_there(aligned, fact, a)}
        if lacking:
            out.append(_left_out(aligned, fact, lacking))
    return Told(tuple(out))


def _likest(
    aligned: AlignedStory, fact: Finding, inside: Set[int], links: Mapping[int, Mapping[str, tuple[float, int]]]
) -> dict[str, tuple[float, int]]:
    """Of every account that does not tell the fact: the best link to the units ``inside`` it, and the unit it goes from
    (-1: none).
    """
    out = {}
    for account in aligned.story.accounts:
        article = account.article.id
        if article not in fact.articles and account.copy_of is None:
            out[article] = max((links[n].get(article, (0.0, -1)) for n in inside if n in links), default=(0.0, -1))
    return out


def _quoted_there(aligned: AlignedStory, fact: Finding, article: str) -> bool:
    """Whether the account quotes the same speaker in nearly the same words after all."""
    if fact.kind != "quote":
        return False
    account = aligned.story.account(article)
    words = {w[:6] for e in fact.evidence[:1] for w in aligned.story.text(e.span).lower().split()}
    for quote in account.marks.of(Quote):
        said = {w[:6] for c in quote.content for w in account.article.at(c).lower().split()}
        if len(said) > SUBSTANCE and len(said & words) >= 0.7 * len(said):
            return True
    return False


def _left_out(aligned: AlignedStory, fact: Finding, lacking: Mapping[str, tuple[float, int]]) -> Finding:
    likest = [(a, link, aligned.units[n]) for a, (link, n) in lacking.items() if n >= 0 and link > 0]
    considered = tuple(Evidence(shown(aligned, unit.span), "considered") for _, _, unit in likest)
    best = max(link for link, _ in lacking.values())
    told, missing = letters_of(aligned, fact.articles), letters_of(aligned, lacking)
    return Finding(
        kind="left-out",
        type=fact.kind,
        title=fact.title,
        evidence=(*fact.evidence, *considered),
        comment=f"{listed(told)} tell this; not found in {listed(missing)}.",
        speaker=fact.speaker,
        missing=tuple(lacking),
        score=fact.score,
        reasons=(Reason(f"likest sentence there {best:.2f}, below {NEAR}", round(best, 3)),),
    )
