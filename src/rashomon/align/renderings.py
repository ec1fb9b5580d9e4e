"""One utterance in one account: what `quotes` lays beside the others, sentence by sentence, and whose it is."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rashomon.align.units import stop_words, words_of
from rashomon.languages import LANGUAGES, MissingTable
from rashomon.model import Account, ByPlace, Mention, Parse, Problem, Quote, Sentence, Span, Story, Token, Unit

FEWEST_WORDS = 3  # content words; a shorter rendering is a scrap that anything matches, but for
FEWEST_MARKED = 4  # so many words of any kind in quotation marks ("It's always been bipartisan")
MOST = 400  # renderings of one account that are laid beside others; the most attributions of 920 articles are 149
STEM = 6  # letters that two forms of a word must share
LONGEST_MARKED = 4  # content words within quotation marks that are a chosen word ("misleading"), not a sentence
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_MARKED = re.compile(r"[“\"«„]([^“”\"«»„]+)[”\"»“]|(?<!\w)[‘']([^‘’']+)[’'](?!\w)")


@dataclass(frozen=True, slots=True)
class Rendering:
    """One sentence of a quotation of one account, ready to be matched; ``words`` are all its words, lower case.

    ``chosen``: the few rare words that it puts in quotation marks, as sets of stems; ``own``: stems of all that stands
    in quotation marks.  ``sides``: words that the accounts put to the speaker ("the **Taliban** spokesman"), by which a
    body speaks through a person.  ``clause``: it holds a finite verb, as a sentence does, or is marked.
    """

    quote: Quote
    unit: Unit
    words: tuple[str, ...]
    speaker: str | None
    actor: str | None
    person: bool = False  # the speaker is a person called by name
    chosen: frozenset[frozenset[str]] = frozenset()
    own: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    clause: bool = False

    @property
    def marked(self) -> bool:
        """Whether quotation marks or a block layout give it as somebody's own words."""
        return self.quote.kind != "indirect"


def renderings(
    story: Story, actor_ids: Mapping[tuple[str, str], str], people: Collection[str]
) -> tuple[tuple[Rendering, ...], list[Problem]]:
    """The first MOST quotations of each account that can be matched, cut at the ends of their sentences.

    A problem tells of an account that has more.
    """
    sides = _sides(story, actor_ids)
    common = _common(story)
    out: list[Rendering] = []
    problems: list[Problem] = []
    for account in story.accounts:
        told = _of_account(account, actor_ids, common)
        if len(told) > MOST:
            says = f"only the first {MOST} of {len(told):,} quotations are laid beside those of other accounts"
            problems.append(Problem(account.article.id, "align", says))
        for r in told[:MOST]:
            own = sides.get(r.actor or "", frozenset())
            out.append(dataclasses.replace(r, person=r.actor in people, sides=own))
    numbered = (dataclasses.replace(r, unit=dataclasses.replace(r.unit, number=n)) for n, r in enumerate(out))
    return tuple(numbered), problems


def _common(story: Story) -> frozenset[str]:
    """Stems that stand in more sentences than there are accounts, and one: what the story is about."""
    seen: Counter[str] = Counter()
    for account in story.accounts:
        for sentence in account.marks.of(Sentence):
            seen.update({w.group().lower()[:STEM] for w in _WORD.finditer(account.article.at(sentence.span))})
    return frozenset(stem for stem, n in seen.items() if n > len(story.accounts) + 1)


def _of_account(account: Account, actor_ids: Mapping[tuple[str, str], str], common: frozenset[str]) -> list[Rendering]:
    article = account.article
    stop = stop_words(article.language)
    mentions = ByPlace((m.span, m) for m in account.marks.of(Mention))
    sentences = ByPlace((s.span, (n, s.span)) for n, s in enumerate(account.marks.of(Sentence)))
    verbs = _finite(account)
    out = []
    for quote in account.marks.of(Quote):
        if not (quote.speech or quote.kind != "indirect") or not quote.content:
            continue
        actor = _actor(quote, mentions, actor_ids, article.id)
        for parts in _by_sentence(quote, sentences):
            text = " ".join(article.at(c) for c in parts)
            content = tuple(dict.fromkeys(words_of(text, stop)))
            chosen = _chosen(text, stop, common) if quote.kind != "indirect" else frozenset()
            words = tuple(w.group().lower() for w in _WORD.finditer(text))
            own_words = quote.kind != "indirect" and len(words) >= FEWEST_MARKED
            if not content or (len(content) < FEWEST_WORDS and not chosen and not own_words):
                continue
            unit = Unit(0, Span(article.id, parts[0].start, parts[-1].end), "quote", 0, content)
            own = _own(text, stop) if quote.kind == "mixed" else frozenset(w[:STEM] for w in content)
            clause = quote.kind != "indirect" or any(verbs.over(piece) for piece in parts)
            out.append(
                Rendering(quote, unit, words, _speaker(quote, account), actor, False, chosen, own, clause=clause)
            )
    return out


def _finite(account: Account) -> ByPlace[Token]:
    """The finite verbs of an account, where it was parsed."""
    tokens = (t for p in account.marks.of(Parse) for t in p.tokens)
    found = (t for t in tokens if "VerbForm=Fin" in t.feats)
    return ByPlace((Span(account.article.id, t.start, t.end), t) for t in found)


def _by_sentence(quote: Quote, sentences: ByPlace[tuple[int, Span]]) -> Iterable[list[Span]]:
    """The quotation's content, the pieces of each sentence together; a piece that fits no sentence stands alone."""
    by: dict[int, list[Span]] = defaultdict(list)
    for piece in quote.content:
        inside = sentences.over(piece)
        for n, s in inside:
            by[n].append(Span(piece.article, max(piece.start, s.start), min(piece.end, s.end)))
        if not inside:
            by[-1 - piece.start].append(piece)
    return [by[n] for n in sorted(by, key=lambda n: by[n][0].start)]


def _chosen(text: str, stop: frozenset[str], common: frozenset[str]) -> frozenset[frozenset[str]]:
    """Each phrase of at most LONGEST_MARKED words in quotation marks, as stems; one of them must be rare."""
    found = set()
    for m in _MARKED.finditer(text):
        stems = frozenset(w[:STEM] for w in words_of(m[1] or m[2] or "", stop))
        if len(stems) <= LONGEST_MARKED and any(len(w) > 3 and w not in common for w in stems):
            found.add(stems)
    return frozenset(found)


def _own(text: str, stop: frozenset[str]) -> frozenset[str]:
    return frozenset(w[:STEM] for m in _MARKED.finditer(text) for w in words_of(m[1] or m[2] or "", stop))


# --- who speaks ------------------------------------------------------------------------------------------------------


def _speaker(quote: Quote, account: Account) -> str | None:
    if quote.speaker_name:
        return quote.speaker_name
    return account.article.at(quote.speaker) if quote.speaker else None


def _actor(
    quote: Quote, mentions: ByPlace[Mention], actor_ids: Mapping[tuple[str, str], str], article: str
) -> str | None:
    if quote.speaker is None:
        return None
    there = quote.speaker
    best = max(mentions.over(there), key=lambda m: (m.span.shared(there), -m.span.start), default=None)
    return actor_ids.get((article, best.actor)) if best else None


def _sides(story: Story, actor_ids: Mapping[tuple[str, str], str]) -> dict[str, frozenset[str]]:
    """Actor id to the words of the labels that any account puts to it."""
    out: dict[str, set[str]] = defaultdict(set)
    for account in story.accounts:
        for m in account.marks.of(Mention):
            if m.label is not None and (actor := actor_ids.get((account.article.id, m.actor))):
                out[actor] |= {w.group().lower() for w in _WORD.finditer(account.article.at(m.label))}
    return {actor: frozenset(words) for actor, words in out.items()}


def same_speaker(a: Rendering, b: Rendering) -> bool | None:
    """Whether two renderings have one speaker; None where one of them names no person ("the White House", "who").

    A body and the person whom an account calls that body's count as one speaker, and so do a person and one without a
    name who holds an office that an account puts to that person.
    """
    if a.actor and a.actor == b.actor:
        return True
    x, y = name_words(a.speaker), name_words(b.speaker)
    if x & y or (x and x <= b.sides) or (y and y <= a.sides):
        return True
    if _bears(a, b) or _bears(b, a):
        return True
    return False if a.person and b.person else None


def _bears(a: Rendering, b: Rendering) -> bool:
    """Whether ``a`` has no name but an office ("the retired general") that some account puts to the person ``b``."""
    if not b.person or a.person or not a.speaker or a.speaker[0].isupper():
        return False
    return a.speaker.split()[-1].lower() in b.sides


@lru_cache(maxsize=16384)  # a hundred accounts' speakers are held against each other, pair by pair
def name_words(name: str | None) -> frozenset[str]:
    """The words of a name that tell one bearer from another: no title, office or pronoun, in any of our languages."""
    return frozenset(w for w in (m.group().lower() for m in _WORD.finditer(name or "")) if w not in _nameless())


@cache
def _nameless() -> frozenset[str]:
    found: set[str] = set()
    for one in LANGUAGES:
        try:
            table = one.table("words")
        except MissingTable:
            continue  # a language under way; the step that reads its articles says what it lacks
        found |= {*str(table["stop"]).split(), *str(table["nameless"]).split()}
    return frozenset(found)
