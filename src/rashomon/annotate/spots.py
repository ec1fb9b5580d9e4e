"""Words that may mean an actor, found sentence by sentence: names, nominals ("the president"), pronouns."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.annotate.name_tags import joined, runs
from rashomon.annotate.nominals import nominal
from rashomon.annotate.rows import Row
from rashomon.annotate.spot import BACK, KINDS, SUBJECTS, Spot
from rashomon.languages.gazetteer import Gazetteer
from rashomon.model import ActorKind


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
        elif (spot := nominal(row, i, words, taken, starts)) is not None:
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
    while low and (low[0] in words.articles or low[0] in words.owners or not any(c.isalnum() for c in low[0])):
        low, first = low[1:], first + 1
    while low and (low[-1] in words.owners | {"s’", "'", "’"} or not any(c.isalnum() for c in low[-1])):
        low, j = low[:-1], j - 1
    while kind == "PER" and len(low) > 1 and _no_part_of_a_name(row, j - 1, words):
        low, j = low[:-1], j - 1
    if kind in ("PER", "OTHER", "ORG"):
        while len(low) > 1 and (low[0] in words.titles or tuple(low[:2]) in words.title_phrases):
            low, first = low[1:], first + 1
    if not low or _no_name(row, first, j, low, kind, words):
        return []
    if kind == "PER" and len(low) > 1 and tuple(low) in words.title_phrases:
        return []
    return [_name(row, first, j, low, kind, words)]


def _no_part_of_a_name(row: Row, i: int, words: Gazetteer) -> bool:
    """A last word in small letters, but for "Jr." and what a hyphen holds to the name ("Jin Tae-ho")."""
    return row.tokens[i].text.islower() and row.low(i).rstrip(".") not in words.suffixes and row.low(i - 1) != "-"


def _no_name(row: Row, i: int, j: int, low: list[str], kind: str, words: Gazetteer) -> bool:
    if len(low) > 1:
        return False
    word = low[0]
    if word in words.titles or word in words.never or (word in words.roles and kind != "LOC"):
        return True
    if word in words.of_state and row.low(i - 1) in words.of:
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
    actor: ActorKind = "other" if norp and kind != "ORG" and not country else KINDS[kind]
    head = _head(row, i, j)
    return Spot(
        row.number, i, j, head, actor, "name",
        key=(country.lower(),) if country else tuple(low),
        text=country or text,
        roles=roles,
        plural=norp and text.endswith("s") and not country,
        gender=_gender(row, i, low, words) if kind == "PER" else "",
        subject=row.parsed and row.relation(head) in SUBJECTS,
        quoted=row.quoted[i],
        modifiers=_around(row, i, j, words) if kind == "PER" else frozenset(),
        metonym=whole in words.metonyms or _governs(row, i, j, whole, words),
        norp=norp,
    )  # fmt: skip


def _around(row: Row, i: int, j: int, words: Gazetteer) -> frozenset[str]:
    """Words before a person's name, and what follows "of" behind it: where the country is told."""
    behind = [row.low(j + 1), f"{row.low(j + 1)} {row.low(j + 2)}"] if row.low(j) in words.of else []
    return frozenset([*(row.low(k) for k in range(max(0, i - BACK), i)), *behind])


def _governs(row: Row, i: int, j: int, whole: str, words: Gazetteer) -> bool:
    """A capital that is not where something is, but who acts: no preposition of place before, a subject or owner."""
    if whole not in words.capital_of or row.low(i - 1) in words.place_before or row.low(i - 1) in (",", "("):
        return False
    if row.parsed:
        return row.relation(_head(row, i, j)) in SUBJECTS or row.low(j) in words.owners
    return row.low(i - 1) in words.acting | {"", "“", '"'}


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
        if low not in words.of and not _leads(row, k, low, words):
            break
        _add_role(row, k, words, out)
        k -= 1
    if row.low(k) in words.late and row.low(k - 1) == "," and _closing(row, k - 2, words):
        _add_role(row, k - 2, words, out)
    head = row.tokens[_head(row, i, j)]
    if row.parsed and head.deprel in ("appos", "flat") and not i <= head.head < j:
        _add_role(row, head.head, words, out)
    opens = row.low(j + 1)
    if row.low(j) == "," and (opens in words.determiners or opens in words.ranks or words.base(opens) in words.roles):
        for k in range(j + 1, min(j + 12, len(row.tokens))):
            if row.low(k) in words.ends:
                break
            _add_role(row, k, words, out)
    return frozenset(out)


def _leads(row: Row, k: int, low: str, words: Gazetteer) -> bool:
    """Whether a word can stand between a role and the name it introduces: another title, a country behind "of"."""
    if low in words.titles or low in words.ranks or low in words.people_words or words.base(low) in words.roles:
        return True
    if row.low(k - 1) in words.of:
        return low in words.of_state or low in words.places or row.tokens[k].ent.endswith(("LOC", "ORG"))
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
    if found and row.low(k + 1) not in words.owners:
        out.add(found)


# --- pronouns ---------------------------------------------------------------------------------------------------------


def _pronoun(row: Row, i: int, gender: str) -> Spot:
    subject = row.relation(i) in SUBJECTS if row.parsed else False
    kind: ActorKind = "other" if gender == "p" else "person"
    return Spot(row.number, i, i + 1, i, kind, "pronoun", (row.low(i),), row.tokens[i].text, gender=gender,
                plural=gender == "p", subject=subject, quoted=row.quoted[i])  # fmt: skip
