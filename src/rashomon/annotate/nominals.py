"""Nouns that may mean an actor: "the president", "the letter", "a proud former member" behind a name."""

from __future__ import annotations

from collections.abc import Mapping

from rashomon.annotate.name_tags import joined
from rashomon.annotate.rows import Row
from rashomon.annotate.spot import BACK, KINDS, SUBJECTS, Source, Spot
from rashomon.languages.gazetteer import Gazetteer
from rashomon.model import ActorKind

_OPENING = "“\"«(‘'["
_INSIDE = frozenset({"det", "amod", "compound", "nummod", "nmod", "advmod", "punct", "case", "flat", "obl"})
Names = Mapping[int, Spot]  # by first word


def nominal(row: Row, i: int, words: Gazetteer, taken: set[int], names: Names) -> Spot | None:
    """The candidate whose head is word i; None where it is none, or only a title before a name."""
    low = row.low(i).rstrip(".")
    base = words.base(low)
    if base not in words.heads and row.parsed:
        base = row.tokens[i].lemma.lower()
    if base not in words.heads and not (row.parsed and _in_apposition(row, i)):
        return None
    if not _noun(row, i, base, low, words) or (low in words.of_state and row.low(i - 1) in words.of):
        return None
    if _modifies(row, i, words, taken) or (low in words.never and row.tokens[i].text[0].isupper()):
        return None
    first, det = _phrase(row, i, words)
    if not row.parsed and not det and not (low != base and first < i):
        return None
    known = _class(row, i, first, base, low != base, words) if base in words.heads else None
    same = None if _title(row, i, names, words) else _apposed(row, i, first, names, known, words)
    if known is None and (same is None or row.relation(i) != "appos"):
        return None
    if known is None and any(row.relation(c) == "conj" for c in row.children[i]):
        return None  # the next of a list, and no apposition
    source, name = known or ("roles", base)
    if source == "roles" and _title(row, i, names, words):
        return None
    modifiers = frozenset(words.base(row.low(k)) for k in range(first, i) if row.tokens[k].text[0].isalpha())
    gender = words.genders.get(base, "")
    if same is not None and gender and same.gender and gender != same.gender:
        same = None
    return Spot(
        row.number, first, i + 1, i, same.kind if same else _kind(source, name, words), "nominal", (name,),
        joined(row, i, i + 1).lower(), source, det, modifiers,
        frozenset({name}) if source == "roles" else frozenset(), plural=low != base,
        subject=row.parsed and row.relation(i) in SUBJECTS, quoted=row.quoted[i],
        held=frozenset(row.low(k) for k in range(first, i) if k in taken and not row.tokens[k].ent.endswith("NORP")),
        same_as=(same.first, same.end) if same else None, gender=gender, of=row.low(i + 1) in words.of,
    )  # fmt: skip


def _kind(source: Source, name: str, words: Gazetteer) -> ActorKind:
    return "place" if source == "bodies" and name in words.place_classes else KINDS[source]


def _in_apposition(row: Row, i: int) -> bool:
    return row.relation(i) == "appos" or any(row.relation(c) == "appos" for c in row.children[i])


def _noun(row: Row, i: int, base: str, low: str, words: Gazetteer) -> bool:
    t = row.tokens[i]
    if row.parsed:
        return t.upos in ("NOUN", "PROPN") or (t.upos == "ADJ" and base in words.people_adjectives)
    return not t.text.isupper()


def _modifies(row: Row, i: int, words: Gazetteer, taken: set[int]) -> bool:
    """Whether the word only says what kind of thing the next noun is ("apology letter")."""
    nxt = row.low(i + 1)
    if nxt in words.tails:
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
    return words.base(nxt) in words.heads


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
        if low in words.owners:
            first, det = k - 1 if k else k, "poss"
            continue
        glued = low[0] not in ",.;:" and row.tokens[k].end == row.tokens[k + 1].start
        if row.parsed and not glued:
            t = row.tokens[k]
            if t.head < first:
                break
            if t.deprel.split(":")[0] not in _INSIDE or t.upos in ("ADP", "VERB", "AUX", "CCONJ", "SCONJ"):
                break
        elif not row.parsed and _stops(low, words):
            break
        first = k
    while first < i and not row.low(first)[0].isalnum():
        first += 1
    while first > 0 and row.tokens[first - 1].end == row.tokens[first].start and row.low(first - 1)[0] not in _OPENING:
        first -= 1
    if row.low(first) in words.least and row.low(first - 1) in words.at:
        first -= 1
    return first, det


def _stops(low: str, words: Gazetteer) -> bool:
    """By rule: whether a word cannot stand between a determiner and its noun."""
    return not (low[0].isalnum() or low == "-") or (low in words.never and low not in words.distinct)


def _class(row: Row, i: int, first: int, base: str, plural: bool, words: Gazetteer) -> tuple[Source, str] | None:
    """The table and the class a nominal belongs to; a general head takes the class of the noun before it."""
    if base in words.general and i > first and (before := words.base(row.low(i - 1))) in words.things:
        return "things", words.things[before]
    pair = f"{row.low(i - 1)} {base}" if row.low(i + 1) not in words.tails else f"{base} {row.low(i + 1)}"
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


def _title(row: Row, i: int, names: Names, words: Gazetteer) -> bool:
    """Whether the word only introduces the person named right behind it ("police chief Ann Lee")."""
    at = i + 1
    while row.low(at).rstrip(".") in words.titles or (row.low(at) in words.of and at == i + 1):
        at += 2 if row.low(at) in words.of else 1
    spot = names.get(at)
    if spot is not None and spot.kind == "place" and row.low(at - 1) in words.of:
        spot = names.get(spot.end)
    if spot is not None and spot.kind == "person":
        return True
    return row.parsed and any(
        row.tokens[s.head].head == i and row.relation(s.head) == "flat" for s in names.values() if s.kind == "person"
    )


def _apposed(
    row: Row, i: int, first: int, names: Names, known: tuple[Source, str] | None, words: Gazetteer
) -> Spot | None:
    """The name that means the same: "the judge, Ann Lee", "Ann Lee, a judge", "the ferry Marigold"."""
    source, name = known or ("roles", "")
    behind = names.get(i + 2) if row.low(i + 1) == "," else None
    if source == "roles" and behind is not None and behind.kind == "person" and _opened(row, first, i, words):
        return behind
    if source in ("things", "bodies") and (found := _thing_named(row, i, name, names, words)) is not None:
        return found
    if not row.parsed:
        return None
    wanted = ("organisation",) if source in ("things", "bodies") else ("person", "organisation")
    for spot in names.values():
        if spot.kind not in wanted:
            continue
        if row.relation(i) == "appos" and spot.first <= row.tokens[i].head < spot.end:
            return _nearest(row, spot, first, names)
        if row.relation(spot.head) == "appos" and row.tokens[spot.head].head == i and spot.kind == "person":
            return spot
    return None


def _opened(row: Row, first: int, i: int, words: Gazetteer) -> bool:
    """Whether a determiner or an owner opens the phrase."""
    return row.low(first) in words.determiners or any(row.low(k) in words.owners for k in range(first, i))


def _nearest(row: Row, spot: Spot, first: int, names: Names) -> Spot:
    """Of several people joined by "and" the one right before the comma."""
    near = [s for s in names.values() if s.kind == spot.kind and spot.end <= s.first and s.end <= first]
    last = max(near, key=lambda s: s.first, default=spot)
    return last if row.low(last.end) == "," and row.tokens[last.head].head == spot.head else spot


def _thing_named(row: Row, i: int, name: str, names: Names, words: Gazetteer) -> Spot | None:
    """By a name right behind, or behind "of" where the thing is a place ("the city of Bern", not its capital)."""
    if name in words.place_classes:  # "Kunduz city"
        before = next((s for s in names.values() if s.end == i and s.kind == "place" and not s.norp), None)
        if before is not None:
            return before
    tied = row.low(i + 1) in words.of
    spot = names.get(i + 2 if tied else i + 1)
    if spot is None or spot.norp:
        return None
    if tied:
        of_place = spot.kind == "place" and name in words.place_classes
        return spot if of_place and words.base(row.low(i)) not in words.seats else None
    if not row.parsed:
        return None
    t, other = row.tokens[i], row.tokens[spot.head]
    bound = other.head == i and row.relation(spot.head) in ("appos", "flat", "nmod")
    bound = bound or (other.head == t.head and other.deprel == t.deprel)
    heads = spot.first <= t.head < spot.end and row.relation(i) in ("nmod", "compound", "appos")
    return spot if bound or heads else None
