"""Words that may mean an actor, found sentence by sentence: names, nominals ("the president"), pronouns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.annotate.name_tags import joined, runs
from rashomon.annotate.rows import Row
from rashomon.languages.gazetteer import Gazetteer
from rashomon.model import ActorKind

BACK = 6  # words looked back over for a determiner or a title
Source = Literal["roles", "persons", "groups", "bodies", "things"]
_KINDS: dict[str, ActorKind] = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "NORP": "place", "OTHER": "other",
    "roles": "person", "persons": "person", "groups": "other", "bodies": "organisation", "things": "other",
}  # fmt: skip
_OPENING = "“\"«(‘'["
_INSIDE = frozenset({"det", "amod", "compound", "nummod", "nmod", "advmod", "punct", "case", "flat", "obl"})
_ENDS = frozenset({",", ".", ";", "who", "which", "said", "and", "of", "at", "for", "in", "to"})
_ELIDED = frozenset({"d’état", "d'état", "d’etat", "d'etat", "détat"})
_SUBJECTS = frozenset({"nsubj", "csubj"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A candidate: words ``first`` to ``end`` (excluded) of row ``row``, its head word at ``head``.

    ``key`` are the words it is known by in small letters (of a nominal, the class it stands for); ``roles`` what a
    named person is said to be; ``source`` the table a nominal comes from; ``owner`` whether a possessive opens it.
    """

    row: int
    first: int
    end: int
    head: int
    kind: ActorKind
    form: Literal["name", "nominal", "pronoun"]
    key: tuple[str, ...]
    text: str
    source: Source | None = None
    det: str = ""
    modifiers: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    gender: str = ""
    plural: bool = False
    subject: bool = False
    quoted: bool = False
    metonym: bool = False
    norp: bool = False
    holds_name: bool = False
    same_as: tuple[int, int] | None = None  # first word and end of the name that stands in apposition to it


def spots(row: Row, tags: Sequence[str], words: Gazetteer) -> list[Spot]:
    """All candidates of a row in text order; a nominal that only introduces a name is none (it is the name's label)."""
    named: list[Spot] = []
    for i, j, kind in runs(tags):
        if kind == "NORP" and j - i == 1 and row.low(i) in words.roles and _called(row, i, words):
            continue  # "the Illinois Democrat" is a person
        named += _names(row, i, j, kind, words)
    taken = {k for s in named for k in range(s.first, s.end)}
    out = list(named)
    starts = {s.first: s for s in named}
    for i in range(len(row.tokens)):
        if i in taken:
            continue
        pronoun = words.pronouns.get(row.low(i))
        if pronoun:
            out.append(_pronoun(row, i, pronoun))
        elif (spot := _nominal(row, i, words, taken, starts)) is not None:
            out.append(spot)
    return sorted(out, key=lambda s: (s.first, -s.end))


def _called(row: Row, i: int, words: Gazetteer) -> bool:
    """Whether a party's word in the singular means its member: a determiner before, no noun behind."""
    if (row.parsed and row.tokens[i].upos not in ("NOUN", "PROPN")) or row.relation(i) in ("compound", "amod"):
        return False
    return any(row.low(k) in words.determiners for k in range(max(0, i - 2), i))


# --- names -----------------------------------------------------------------------------------------------------------


def _names(row: Row, i: int, j: int, kind: str, words: Gazetteer) -> list[Spot]:
    """The name in words i to j without its titles; none where only titles are left."""
    low = [row.low(k).rstrip(".") for k in range(i, j)]
    first = i
    while low and (low[0] in ("the", "'s", "’s") or not any(c.isalnum() for c in low[0])):
        low, first = low[1:], first + 1
    while low and (low[-1] in ("'s", "’s", "s’", "'", "’") or not any(c.isalnum() for c in low[-1])):
        low, j = low[:-1], j - 1
    while kind == "PER" and len(low) > 1 and row.tokens[j - 1].text.islower() and low[-1] not in words.suffixes:
        low, j = low[:-1], j - 1
    if kind in ("PER", "OTHER", "ORG"):
        while len(low) > 1 and (low[0] in words.titles or tuple(low[:2]) in words.title_phrases):
            low, first = low[1:], first + 1
    if not low or _no_name(row, first, j, low, kind, words):
        return []
    if kind == "PER" and len(low) > 1 and tuple(low) in words.title_phrases:
        return []
    return [_name(row, first, j, low, kind, words)]


def _no_name(row: Row, i: int, j: int, low: list[str], kind: str, words: Gazetteer) -> bool:
    if len(low) > 1:
        return False
    word = low[0]
    if word in words.titles or word in words.never or (word in words.roles and kind != "LOC"):
        return True
    if word == "state" and row.low(i - 1) == "of":
        return True
    if kind in ("PER", "OTHER") and words.base(word) in words.heads and word not in words.genders:
        return True
    return len(word) < 2 or (row.tokens[i].text.islower() and kind in ("PER", "OTHER"))


def _name(row: Row, i: int, j: int, low: list[str], kind: str, words: Gazetteer) -> Spot:
    text = joined(row, i, j)
    whole = text.lower()
    country = words.country_of.get(whole)
    norp = kind == "NORP"
    if country and kind in ("LOC", "NORP", "ORG"):
        kind = "LOC"
    elif whole in words.known_bodies or whole in words.metonyms or (kind == "LOC" and low[-1] in words.bodies):
        kind = "ORG"
    roles = introduced(row, i, j, words) if kind in ("PER", "OTHER") else frozenset()
    if kind == "OTHER" and roles and len(low) < 4:
        kind = "PER"
    actor: ActorKind = "other" if norp and kind != "ORG" and not country else _KINDS[kind]
    head = _head(row, i, j)
    return Spot(
        row.number, i, j, head, actor, "name",
        key=(country.lower(),) if country else tuple(low),
        text=country or text,
        roles=roles,
        gender=_gender(row, i, low, words) if kind == "PER" else "",
        subject=row.parsed and row.relation(head) in _SUBJECTS,
        quoted=row.quoted[i],
        modifiers=_around(row, i, j) if kind == "PER" else frozenset(),
        metonym=whole in words.metonyms or _governs(row, i, j, whole, words),
        norp=norp,
    )  # fmt: skip


def _around(row: Row, i: int, j: int) -> frozenset[str]:
    """Words before a person's name, and what follows "of" behind it: where the country is told."""
    behind = [row.low(j + 1), f"{row.low(j + 1)} {row.low(j + 2)}"] if row.low(j) == "of" else []
    return frozenset([*(row.low(k) for k in range(max(0, i - BACK), i)), *behind])


def _governs(row: Row, i: int, j: int, whole: str, words: Gazetteer) -> bool:
    """A capital that is not where something is, but who acts: no preposition of place before, a subject or owner."""
    if whole not in words.capital_of or row.low(i - 1) in words.place_before or row.low(i - 1) in (",", "("):
        return False
    if row.parsed:
        return row.relation(_head(row, i, j)) in _SUBJECTS or row.low(j) in ("’s", "'s")
    return row.low(i - 1) in ("", "and", "that", "by", "“", '"')


def _head(row: Row, i: int, j: int) -> int:
    """The word whose governor stands outside."""
    for k in range(i, j):
        if not i <= row.tokens[k].head < j:
            return k
    return j - 1


def _gender(row: Row, i: int, low: Sequence[str], words: Gazetteer) -> str:
    title = row.low(i - 1).rstrip(".")
    if title in words.titles and title in words.genders:
        return words.genders[title]
    return words.genders.get(low[0], "") if len(low) > 1 else ""


def introduced(row: Row, i: int, j: int, words: Gazetteer) -> frozenset[str]:
    """The roles that stand at a person's name: right before it ("former foreign minister"), or between commas."""
    out: set[str] = set()
    k = i - 1
    if row.low(k) == "," and _closing(row, k - 1, words):  # "his father, the Rev. …"
        _add_role(row, k - 1, words, out)
        return frozenset(out)
    while k >= max(0, i - BACK):
        low = row.low(k).rstrip(".")
        if low != "of" and not _leads(row, k, low, words):
            break
        _add_role(row, k, words, out)
        k -= 1
    if row.low(k) in ("the", "late") and row.low(k - 1) == "," and _closing(row, k - 2, words):
        _add_role(row, k - 2, words, out)
    head = row.tokens[_head(row, i, j)]
    if row.parsed and head.deprel in ("appos", "flat") and not i <= head.head < j:
        _add_role(row, head.head, words, out)
    opens = row.low(j + 1)
    if row.low(j) == "," and (opens in words.determiners or opens in words.ranks or words.base(opens) in words.roles):
        for k in range(j + 1, min(j + 12, len(row.tokens))):
            if row.low(k) in _ENDS:
                break
            _add_role(row, k, words, out)
    return frozenset(out)


def _leads(row: Row, k: int, low: str, words: Gazetteer) -> bool:
    """Whether a word can stand between a role and the name it introduces: another title, a country behind "of"."""
    if low in words.titles or low in words.ranks or low in words.people_words or words.base(low) in words.roles:
        return True
    if row.low(k - 1) == "of":
        return low == "state" or low in words.places or row.tokens[k].ent.endswith(("LOC", "ORG"))
    return (row.tokens[k].ent != "O" and low not in words.never) or row.tokens[k].deprel.startswith("nmod:desc")


def _closing(row: Row, k: int, words: Gazetteer) -> bool:
    """Whether word k is a single bearer of a role with "his" or "the" before it, right before a comma."""
    low = row.low(k)
    if low not in words.roles:
        return False
    return any(row.low(m) in words.determiners for m in range(max(0, k - 3), k))


def _add_role(row: Row, k: int, words: Gazetteer, out: set[str]) -> None:
    low = row.low(k).rstrip(".")
    pair = f"{row.low(k - 1)} {low}"
    found = words.roles.get(pair) or words.roles.get(words.base(low))
    if found and row.low(k + 1) not in ("’s", "'s"):
        out.add(found)


# --- nominals and pronouns -------------------------------------------------------------------------------------------


def _pronoun(row: Row, i: int, gender: str) -> Spot:
    subject = row.relation(i) in _SUBJECTS if row.parsed else False
    kind: ActorKind = "other" if gender == "p" else "person"
    return Spot(row.number, i, i + 1, i, kind, "pronoun", (row.low(i),), row.tokens[i].text, gender=gender,
                plural=gender == "p", subject=subject, quoted=row.quoted[i])  # fmt: skip


def _nominal(row: Row, i: int, words: Gazetteer, taken: set[int], starts: dict[int, Spot]) -> Spot | None:
    low = row.low(i).rstrip(".")
    base = words.base(low)
    if base not in words.heads and row.parsed:
        base = row.tokens[i].lemma.lower()
    if base not in words.heads or not _noun(row, i, base, low) or (low == "state" and row.low(i - 1) == "of"):
        return None
    if _modifies(row, i, words, taken) or (low in words.never and row.tokens[i].text[0].isupper()):
        return None
    first, det = _phrase(row, i, words)
    if not row.parsed and not det and not (low != base and first < i):
        return None
    known = _class(row, i, first, base, low != base, words)
    if known is None:
        return None
    source, name = known
    if source == "roles" and _introduces(row, i, starts, words):
        return None
    name_behind = _apposed(row, i, starts) if source in ("things", "bodies") else None
    modifiers = frozenset(words.base(row.low(k)) for k in range(first, i) if row.tokens[k].text[0].isalpha())
    return Spot(
        row.number, first, i + 1, i, _KINDS[source], "nominal", (name,), joined(row, i, i + 1).lower(), source, det,
        modifiers, frozenset({name}) if source == "roles" else frozenset(), plural=low != base,
        subject=row.parsed and row.relation(i) in _SUBJECTS, quoted=row.quoted[i],
        holds_name=any(k in taken and not row.tokens[k].ent.endswith("NORP") for k in range(first, i)),
        same_as=(name_behind.first, name_behind.end) if name_behind else None,
    )  # fmt: skip


def _noun(row: Row, i: int, base: str, low: str) -> bool:
    t = row.tokens[i]
    if row.parsed:
        return t.upos in ("NOUN", "PROPN") or (t.upos == "ADJ" and base in ("wounded", "injured", "dead"))
    return not t.text.isupper()


def _modifies(row: Row, i: int, words: Gazetteer, taken: set[int]) -> bool:
    """Whether the word only says what kind of thing the next noun is ("apology letter")."""
    nxt = row.low(i + 1)
    if nxt in _ELIDED:
        return False
    if nxt == "-" and row.tokens[i + 1].start == row.tokens[i].end:
        return True
    if not nxt or not nxt[0].isalpha() or i + 1 in taken:
        return False
    if row.parsed:
        return (
            row.relation(i) in ("compound", "amod")
            and row.tokens[i].head > i
            and (row.tokens[i].head in range(i + 1, i + 3) and row.tokens[row.tokens[i].head].upos in ("NOUN", "PROPN"))
        )
    return words.base(nxt) in words.heads and nxt != words.base(nxt) + "ing"


def _phrase(row: Row, i: int, words: Gazetteer) -> tuple[int, str]:
    """The first word of the noun phrase whose head is i, and the kind of its determiner."""
    first, det = i, ""
    for k in range(i - 1, max(-1, i - 1 - BACK), -1):
        low = row.low(k)
        kind = words.determiners.get(low)
        if kind and not (row.parsed and row.tokens[k].upos in ("SCONJ", "ADP")):
            return k, kind
        if low[0] in _OPENING or row.tokens[k].xpos in ("WRB", "WDT", "WP"):
            break
        if low in ("'s", "’s"):
            first, det = k - 1 if k else k, "poss"
            continue
        if row.parsed:
            t = row.tokens[k]
            if t.head < first - 0 and t.head != i and not first <= t.head <= i:
                break
            if t.deprel.split(":")[0] not in _INSIDE or t.upos in ("ADP", "VERB", "AUX", "CCONJ", "SCONJ"):
                break
        elif not (low[0].isalnum() or low == "-") or low in words.never:
            break
        first = k
    while first > 0 and row.tokens[first - 1].end == row.tokens[first].start and row.low(first - 1)[0] not in _OPENING:
        first -= 1
    if row.low(first) in ("least", "most") and row.low(first - 1) == "at":
        first -= 1
    return first, det


def _class(row: Row, i: int, first: int, base: str, plural: bool, words: Gazetteer) -> tuple[Source, str] | None:
    """The table and the class a nominal belongs to; a general head takes the class of the noun before it."""
    if base in words.general and i > first and (before := words.base(row.low(i - 1))) in words.things:
        return "things", words.things[before]
    pair = f"{row.low(i - 1)} {base}" if row.low(i + 1) not in _ELIDED else f"{base} {row.low(i + 1)}"
    tables: tuple[tuple[Source, Mapping[str, str]], ...] = (
        ("groups", words.groups) if plural else ("roles", words.roles),
        ("roles", words.roles), ("persons", words.persons), ("groups", words.groups),
        ("things", words.things), ("bodies", words.body_words),
    )  # fmt: skip
    for key in (pair, base):
        for source, table in tables:
            if key in table:
                return source, table[key]
    return None


def _introduces(row: Row, i: int, starts: dict[int, Spot], words: Gazetteer) -> bool:
    """Whether the name it means stands right behind ("police chief Ann Lee", "the judge, Ann Lee")."""
    at = i + 1
    while row.low(at).rstrip(".") in words.titles or (row.low(at) == "of" and at == i + 1):
        at += 2 if row.low(at) == "of" else 1
    if at == i + 1 and row.low(at) == ",":
        at += 1
    spot = starts.get(at)
    if spot is not None and spot.kind == "place" and row.low(at - 1) == "of":
        spot = starts.get(spot.end)
    if spot is not None and spot.kind == "person":
        return True
    if not row.parsed:
        return False
    head = row.tokens[i].head
    people = [s for s in starts.values() if s.kind == "person"]
    if row.relation(i) == "appos" and any(s.first <= head < s.end for s in people):
        return True
    return any(row.tokens[s.head].head == i and row.relation(s.head) in ("appos", "flat") for s in people)


def _apposed(row: Row, i: int, starts: dict[int, Spot]) -> Spot | None:
    """The name that stands right behind a thing and is its own ("the ferry Marigold", "the city of Kabul")."""
    at = i + 2 if row.low(i + 1) == "of" else i + 1
    spot = starts.get(at)
    if spot is None or spot.norp:
        return None
    if at == i + 2:
        return spot if spot.kind == "place" else None
    if not row.parsed:
        return None
    t, name = row.tokens[i], row.tokens[spot.head]
    bound = name.head == i and row.relation(spot.head) in ("appos", "flat", "nmod")
    bound = bound or (name.head == t.head and name.deprel == t.deprel)
    heads = spot.first <= row.tokens[i].head < spot.end and row.relation(i) in ("nmod", "compound", "appos")
    return spot if bound or heads else None
