"""From whom several accounts have one statement: the speakers, documents, agencies and outlets it goes back to.

Three renderings of one document are one origin.  An account that names nobody counts as an origin of its own, which is
why the number is told as "at most".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rashomon.compare.excerpts import letters_of, listed
from rashomon.compare.vocabulary import vocabulary
from rashomon.languages import MissingTable, language
from rashomon.model import Account, AlignedStory, Origin, Quote, Span

COVERED = 0.5  # a passage that lies so far inside what somebody says goes back to that one
SHOWN = 3  # origins that a comment names
_WORD = re.compile(r"\w+")


def origins_of(aligned: AlignedStory, spans: Sequence[Span]) -> tuple[Origin, ...]:
    """The independent origins of a statement, in the order of the accounts; each with the accounts that have it."""
    by_letter = {a.letter: a for a in aligned.story.accounts}
    found: dict[str, Origin] = {}
    for account in aligned.story.accounts:
        mine = [s for s in spans if s.article == account.article.id]
        if not mine:
            continue
        name, chain = _had_from(account, mine, by_letter)
        key = _known(found, name_key(aligned, name)) if name != _itself(account) else name
        held = found.get(key, Origin(name, ()))
        longest = max(held.chain, chain, key=len)
        found[key] = Origin(max(held.name, name, key=len), (*held.articles, account.article.id), longest)
    return tuple(found.values())


def _known(found: Mapping[str, Origin], key: str) -> str:
    """The key of an origin already met that this one names shorter or longer ("Lind", "Mayor Ada Lind"), or itself."""
    words = set(key.split())
    return next((k for k in found if words <= (other := set(k.split())) or other <= words), key)


def _had_from(account: Account, spans: Sequence[Span], by_letter: dict[str, Account]) -> tuple[str, tuple[str, ...]]:
    """The name of whom an account has it from, and the chain: who was asked by whom."""
    best, said = 0.0, None
    for quote in account.marks.of(Quote):
        share = max(sum(s.shared(c) for c in quote.content) / max(1, len(s)) for s in spans)
        if share > best and (quote.via or quote.speaker_name):
            best, said = share, quote
    if said is not None and best >= COVERED:
        chain = tuple(n for n in (*said.via, said.speaker_name) if n)
        return chain[-1], chain
    if account.copy_of is not None:
        return f"the text of {account.copy_of}", (_itself(by_letter[account.copy_of]),)
    if account.agency is not None:
        return account.agency, (account.agency,)
    return _itself(account), ()


def _itself(account: Account) -> str:
    return f"the text of {account.letter}"


def name_key(aligned: AlignedStory, name: str) -> str:
    """The words of a name in small letters, without the articles of the accounts' languages."""
    codes = {a.article.language for a in aligned.story.accounts}
    articles = frozenset[str]().union(*(vocabulary(code).articles for code in codes))
    words = (w.group().lower() for w in _WORD.finditer(name))
    return " ".join(w for w in words if w not in articles)


def is_document(aligned: AlignedStory, name: str) -> bool:
    """Whether a name is that of a document ("the letter", "the complaint"), by its last word."""
    last = (name_key(aligned, name).split() or [""])[-1]
    for code in sorted({a.article.language for a in aligned.story.accounts}):
        try:
            if last in str(language(code).table("words").get("documents", "")).split():
                return True
        except MissingTable:
            continue
    return False


def in_words(aligned: AlignedStory, origins: Sequence[Origin]) -> str:
    """«One origin: Mayor Lind.», «At most 3 independent origins: Mayor Lind (A, C); B and D name none.»"""
    named = [o for o in origins if not _is_itself(aligned, o)]
    alone = [o for o in origins if _is_itself(aligned, o)]
    silent = letters_of(aligned, [o.articles[0] for o in alone if len(o.articles) == 1])
    told = [_one(aligned, o, len(origins) > 1) for o in named[:SHOWN]] + (["…"] if len(named) > SHOWN else [])
    told += [f"{o.name}, copied in {listed(letters_of(aligned, o.articles[1:]))}" for o in alone if len(o.articles) > 1]
    if silent:
        told.append(f"{listed(silent)} name{'' if len(silent) > 1 else 's'} none")
    head = "One origin" if len(origins) == 1 else f"At most {len(origins)} independent origins"
    absent = [o.name for o in named if is_document(aligned, o.name)]
    slot = "".join(f" {name[:1].upper()}{name[1:]} itself: not among the sources." for name in absent[:SHOWN])
    return f"{head}: {'; '.join(told)}.{slot}"


def _is_itself(aligned: AlignedStory, origin: Origin) -> bool:
    return origin.name == f"the text of {letters_of(aligned, origin.articles)[0]}"


def _one(aligned: AlignedStory, origin: Origin, several: bool) -> str:
    letters = letters_of(aligned, origin.articles)
    through = " through " + ", ".join(origin.chain[:-1]) if len(origin.chain) > 1 else ""
    return f"{origin.name}{through}{f' ({listed(letters)})' if several else ''}"
