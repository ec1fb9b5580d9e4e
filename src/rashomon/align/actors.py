"""Actors across accounts: the clusters of each article, merged where the words leave no doubt.

People by full name, or by a surname that only one person of the story bears; bodies by name or acronym; places and
states by name; what has no name ("the letter", "the attackers") by its class, one a telling.  Buildings that stand for
those inside ("the White House") are actors of their own and stay so: the metonym is marked, not resolved.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.languages import MissingTable, language
from rashomon.languages.gazetteer import Gazetteer, gazetteer
from rashomon.languages.persons import Person, person, same
from rashomon.model import Actor, ActorKind, Article, Mention, Story

MOST = 200  # names of one beginning, or people of one surname, that a name is held against
PASSING = 5  # times as often as anybody else of the surname: then a bare surname means that one
CLOSE_FROM, CLOSE_TWO = 8, 10  # letters from which one spelling slip is forgiven, and two


@dataclass(frozen=True, slots=True)
class ActorsOf:
    """Which actor of the story a cluster of an article is; made of what `merge` gives."""

    known: Mapping[tuple[str, str], Actor]

    @classmethod
    def read(cls, actors: Sequence[Actor]) -> ActorsOf:
        return cls({member: actor for actor in actors for member in actor.members})

    def actor(self, article: str, cluster: str | None) -> Actor | None:
        """The actor of a cluster; None for None, or for a cluster that no mention of the story has."""
        return self.known.get((article, cluster)) if cluster else None

    def id(self, article: str, cluster: str | None) -> str | None:
        found = self.actor(article, cluster)
        return found.id if found else None


@dataclass(slots=True, eq=False)
class _Piece:
    """A cluster of one article."""

    article: str
    cluster: str
    kind: ActorKind
    name: str
    named: bool
    count: int
    first: int
    key: str = ""
    who: Person | None = None
    heads: Counter[str] = field(default_factory=Counter)  # the nouns by which the article itself means it


@dataclass(slots=True, eq=False)
class _Merged:
    pieces: list[_Piece] = field(default_factory=list)

    def holds(self, article: str) -> bool:
        return any(p.article == article for p in self.pieces)


def merge(story: Story) -> tuple[Actor, ...]:
    """The actors of a story, those first whom the first account names first; ids ``a1``, ``a2`` ….

    Two clusters that one article keeps apart are never made one, but where a surname or an acronym says so.
    """
    words = _words(story)
    pieces = [p for account in story.accounts for p in _pieces(account.article, account.marks.of(Mention), words)]
    groups: list[_Merged] = []
    people = [p for p in pieces if p.named and p.who is not None and p.kind == "person"]
    of_people = set(people)
    rest = [p for p in pieces if p.named and p not in of_people]
    _people(people, groups, words)
    _bodies(rest, groups)
    _nameless([p for p in pieces if not p.named], groups, words.many)
    order = {id(p): n for n, p in enumerate(pieces)}
    groups.sort(key=lambda g: min(order[id(p)] for p in g.pieces))
    return tuple(_actor(n, g) for n, g in enumerate(groups, 1))


def governments(story: Story, actors: Sequence[Actor]) -> dict[str, str]:
    """Actor id of a metonym ("the White House", "Washington") to that of the state whose government it can stand for.

    Such a pair is no evidence of two doers, and none of one: what compares doers must leave it open.
    """
    words = _words(story)
    by_name = {a.name.lower(): a.id for a in actors}
    out: dict[str, str] = {}
    for actor in actors:
        state = words.governs.get(actor.name.lower().removeprefix("the "))
        known = by_name.get(state.lower()) if state else None
        if known is not None and known != actor.id:
            out[actor.id] = known
    return out


def _words(story: Story) -> Gazetteer:
    for account in story.accounts:
        try:
            return gazetteer(language(account.article.language))
        except MissingTable:
            continue
    return Gazetteer({}, {})


def _pieces(article: Article, mentions: Sequence[Mention], words: Gazetteer) -> list[_Piece]:
    by: dict[str, list[Mention]] = defaultdict(list)
    for m in mentions:
        by[m.actor].append(m)
    out = []
    for cluster, own in by.items():
        first = own[0]
        named = any(m.form == "name" for m in own)
        piece = _Piece(article.id, cluster, first.kind, first.canonical, named, len(own), first.span.start)
        piece.heads.update(article.at(m.span).split()[-1].lower() for m in own if m.form == "nominal")
        parts = first.canonical.lower().split()
        piece.key = " ".join(p.replace(".", "") for p in parts if p != "the" or len(parts) == 1)
        piece.who = person(parts, words) if first.kind == "person" and named else None
        out.append(piece)
    return out


def _actor(number: int, group: _Merged) -> Actor:
    names = Counter({p.name: 0 for p in group.pieces})
    for p in group.pieces:
        names[p.name] += p.count
    name = max(names, key=lambda n: (min(len(n.split()), 4), names[n], n))
    if not any(p.named for p in group.pieces):
        name = _in_their_words(name, group)
    kinds: Counter[ActorKind] = Counter()
    for p in group.pieces:
        kinds[p.kind] += p.count
    kind = max(kinds, key=lambda k: (kinds[k], k))
    members = tuple((p.article, p.cluster) for p in group.pieces)
    return Actor(f"a{number}", name, kind, members, sum(p.count for p in group.pieces))


def _in_their_words(known: str, group: _Merged) -> str:
    """What has no name, by the noun that the accounts mostly use ("rocket"), not by that of its class ("missile")."""
    heads: Counter[str] = Counter()
    for p in group.pieces:
        heads.update(p.heads)
    if not heads:
        return known
    country = known.partition(" (")[2]
    commonest = heads.most_common(1)[0][0]
    return f"{commonest} ({country}" if country else commonest


# --- people ----------------------------------------------------------------------------------------------------------


def _people(pieces: Sequence[_Piece], groups: list[_Merged], words: Gazetteer) -> None:
    """Full names first, then bare surnames that only one person bears."""
    full = [p for p in pieces if p.who and p.who.full]
    apart = _suffixed(full)
    by: dict[str, list[_Merged]] = defaultdict(list)
    firsts: dict[str, list[_Merged]] = defaultdict(list)
    for p in full:
        assert p.who is not None
        found = _bearer(p, by[p.who.last][:MOST], words, strict=p.who.last in apart)
        found = found or _misspelt(p, firsts[p.who.first][:MOST])
        if found is None:
            found = _Merged()
            groups.append(found)
            firsts[p.who.first].append(found)
        found.pieces.append(p)
        if found not in by[p.who.last]:
            by[p.who.last].append(found)
    for p in pieces:
        if p.who is None or p.who.full:
            continue
        bearers = by.get(p.who.last, [])[:MOST]
        if (only := _main(bearers)) is not None:
            only.pieces.append(p)
        else:
            made = _Merged([p])
            groups.append(made)
            if not bearers:
                by[p.who.last] = [made]


def _main(bearers: Sequence[_Merged]) -> _Merged | None:
    """The only bearer of a surname, or the one that the story is about where the others are only named in passing."""
    ranked = sorted(bearers, key=lambda g: -sum(p.count for p in g.pieces))
    if len(ranked) < 2:
        return ranked[0] if ranked else None
    first, second = (sum(p.count for p in g.pieces) for g in ranked[:2])
    return ranked[0] if first >= PASSING * second else None


def _suffixed(pieces: Sequence[_Piece]) -> frozenset[str]:
    """Surnames of which one article tells a "Jr." from another of the same first name."""
    seen: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for p in pieces:
        if p.who:
            seen[p.article, p.who.last, p.who.first].add(p.who.suffix)
    return frozenset(last for (_, last, _), some in seen.items() if len(some) > 1)


def _bearer(p: _Piece, groups: Sequence[_Merged], words: Gazetteer, strict: bool) -> _Merged | None:
    fits = []
    for g in groups:
        if g.holds(p.article):
            continue
        known = [q.who for q in g.pieces if q.who and q.who.full]
        if p.who and known and all(same(p.who, k, words, strict) for k in known):
            fits.append(g)
    exact = [g for g in fits if any(q.key == p.key for q in g.pieces)]
    if exact:
        return exact[0]
    return fits[0] if len(fits) == 1 else None


def _misspelt(p: _Piece, groups: Sequence[_Merged]) -> _Merged | None:
    """The same first name, and a surname written otherwise in another account ("Faiz", "Fayez")."""
    fits = [g for g in groups if not g.holds(p.article) and any(_like(q, p) for q in g.pieces)]
    return fits[0] if len(fits) == 1 else None


def _like(one: _Piece, other: _Piece) -> bool:
    a, b = one.who, other.who
    return bool(a and b and a.first == b.first and a.middle == b.middle and near(one.key, other.key))


# --- bodies, places, things ------------------------------------------------------------------------------------------


def _bodies(pieces: Sequence[_Piece], groups: list[_Merged]) -> None:
    surnames: dict[str, list[_Merged]] = defaultdict(list)
    for g in groups:
        for last in {q.who.last for q in g.pieces if q.who}:
            surnames[last].append(g)
    by: dict[str, _Merged] = {}
    begun: dict[str, list[str]] = defaultdict(list)
    for p in sorted(pieces, key=lambda p: -len(p.key.split())):
        bearers = surnames.get(p.key, []) if " " not in p.key and p.kind == "other" else []
        if len(bearers) == 1 and not bearers[0].holds(p.article):
            bearers[0].pieces.append(p)
            continue
        group = by.get(p.key) or _spelt(p, by, begun)
        if group is None:
            group = _Merged()
            groups.append(group)
            begun[p.key[:3]].append(p.key)
            if len(big := [w for w in p.name.split() if w[:1].isupper()]) > 1:
                by.setdefault("".join(w[0] for w in big).lower(), group)
        by[p.key] = group
        group.pieces.append(p)


def _spelt(p: _Piece, by: Mapping[str, _Merged], begun: Mapping[str, list[str]]) -> _Merged | None:
    fits = [k for k in begun.get(p.key[:3], [])[:MOST] if near(k, p.key) and not by[k].holds(p.article)]
    return by[fits[0]] if len(fits) == 1 else None


def _nameless(pieces: Sequence[_Piece], groups: list[_Merged], many: frozenset[str]) -> None:
    """One cluster of each class from each article, the one it mentions most; a nameless "spokesman" stays its own."""
    best: dict[tuple[str, str, str], _Piece] = {}
    for p in pieces:
        held = best.get((p.kind, p.name, p.article))
        if held is None or (p.count, -p.first) > (held.count, -held.first):
            best[p.kind, p.name, p.article] = p
    by: dict[tuple[str, str], _Merged] = {}
    for p in pieces:
        if best[p.kind, p.name, p.article] is not p or (p.kind == "person" and p.name in many):
            groups.append(_Merged([p]))
            continue
        key = (p.kind, p.name)
        if key not in by:
            by[key] = _Merged()
            groups.append(by[key])
        by[key].pieces.append(p)


def near(one: str, other: str) -> bool:
    """Whether two names are one name spelt in two ways: one slip in eight letters or more, two in ten or more."""
    if one == other:
        return True
    size = min(len(one), len(other))
    if size < CLOSE_FROM or one[0] != other[0] or any(c.isdigit() for c in one + other):
        return False
    return _slips(one, other) <= (2 if size >= CLOSE_TWO else 1)


def _slips(one: str, other: str) -> int:
    """Levenshtein distance; 3 stands for three and more."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        now = [i]
        for j, b in enumerate(other, 1):
            now.append(min(before[j] + 1, now[-1] + 1, before[j - 1] + (a != b)))
        before = now
    return min(before[-1], 3)
