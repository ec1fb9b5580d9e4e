"""How an actor is called where it is mentioned: the full noun phrase, with what stands before and behind the name."""

from __future__ import annotations

from rashomon.annotate.rows import Row
from rashomon.annotate.spot import Spot
from rashomon.languages.gazetteer import Gazetteer

LONGEST = 40  # words of a label; what is longer has swallowed the sentence
_BEFORE = frozenset({"amod", "compound", "det", "nummod", "flat", "case", "punct", "advmod"})
_BEHIND = frozenset({"appos", "acl", "nmod"})
_HARD = frozenset({",", ".", ";", ":", "(", ")", "“", "”", '"', "—", "–", "?", "!", "«", "»"})


def label(row: Row, spot: Spot, words: Gazetteer) -> tuple[int, int] | None:
    """Words (first, end) of the phrase around a mention; None where it says no more than the mention itself."""
    if spot.form == "pronoun":
        return None
    first = _left(row, spot, words)
    end = _right(row, spot, words)
    while first < spot.first and spot.form == "name" and _definite(row.low(first), words):
        first += 1
    while first < spot.first and _outside(row, first, words):
        first += 1
    if spot.form == "name" and (first, end) == (spot.first, spot.end):
        return None
    return first, min(end, first + LONGEST)


def _definite(low: str, words: Gazetteer) -> bool:
    return low in words.owners | {"-", ","} or words.determiners.get(low) == "def"


def _outside(row: Row, i: int, words: Gazetteer) -> bool:
    """Whether a word only ties the phrase to the sentence: a preposition (but "at least"), a possessive sign."""
    if row.low(i + 1) in words.least:
        return False
    return row.relation(i) in ("case", "mark", "cc") or row.low(i) in words.owners


def _left(row: Row, spot: Spot, words: Gazetteer) -> int:
    """Leftwards over titles, roles, adjectives and owners that belong to the head."""
    k = spot.first
    while k > 0 and spot.first - k < LONGEST:
        low = row.low(k - 1).rstrip(".")
        if low in _HARD or not low:
            break
        if row.parsed:
            if not _belongs(row, k - 1, spot, words):
                break
        elif not _introducing(row, k - 1, low, words):
            break
        k -= 1
    while 1 < k < spot.first and row.low(k - 1) == "-" and row.tokens[k - 1].end == row.tokens[k].start:
        k -= 2  # "ten-year-old Ida" is not "old Ida"
    return k


def _belongs(row: Row, k: int, spot: Spot, words: Gazetteer) -> bool:
    """Whether word k hangs from the name or from a title between it and the name."""
    low = row.low(k).rstrip(".")
    t = row.tokens[k]
    if low in words.titles or t.deprel.startswith("nmod:desc"):
        return True
    chain, at = 0, k
    while at >= 0 and chain < 6:
        if spot.first <= at < spot.end:
            return True
        relation = row.tokens[at].deprel
        kind = relation.split(":")[0]
        follows = at > k or kind in _BEFORE or relation in ("nmod:poss", "nmod:desc", "nmod")
        if (kind not in _BEFORE and relation not in ("nmod:poss", "nmod:desc", "nmod")) or not follows:
            nxt = spot.first - 1
            return at < spot.first and at <= nxt and at > k and row.low(at).rstrip(".") in words.titles
        at, chain = row.tokens[at].head, chain + 1
    return False


def _introducing(row: Row, k: int, low: str, words: Gazetteer) -> bool:
    """By rule: titles, roles, peoples, "former", and the "of …" between a title and the name."""
    if low in words.titles or low in words.people_words or low in words.ranks or words.base(low) in words.roles:
        return True
    if low in words.of or row.low(k - 1) in words.of:
        at = k - 1 if low in words.of else k - 2
        return row.low(at).rstrip(".") in words.titles
    return False


def _right(row: Row, spot: Spot, words: Gazetteer) -> int:
    """Rightwards over an apposition, a relative clause, "of …" and a bracket that belong to the head."""
    end = spot.end
    if row.parsed:
        for child in row.children[spot.head]:
            relation = row.tokens[child].deprel
            if child < end or relation.split(":")[0] not in _BEHIND or relation == "nmod:desc":
                continue
            if relation == "appos" and spot.kind != "person" and _person(row, child):
                continue
            if spot.form == "nominal" or relation.split(":")[0] != "nmod":
                last = _last(row, child)
                if last - end <= LONGEST:
                    end = max(end, last + 1)
    if end == spot.end and row.low(end) == "(":
        close = next((k for k in range(end, min(end + 8, len(row.tokens))) if row.low(k) == ")"), None)
        return close + 1 if close else end
    if end == spot.end and spot.form == "name":
        return _apposed(row, end, words)
    while end > spot.end and row.low(end - 1) in (",", ".", ";"):
        end -= 1
    return end


def _person(row: Row, i: int) -> bool:
    """Whether a word is, or has right below it, a person's name."""
    return any(row.tokens[k].ent.endswith("PER") for k in (i, *row.children[i]))


def _last(row: Row, head: int) -> int:
    """The last word below a word (itself included)."""
    last, stack = head, [head]
    while stack:
        at = stack.pop()
        last = max(last, at)
        stack.extend(row.children[at])
    return last


def _apposed(row: Row, end: int, words: Gazetteer) -> int:
    """By rule: ", the leader of …," or ", chief of …," behind a name, up to the closing comma or stop."""
    if row.low(end) != ",":
        return end
    opens = row.low(end + 1)
    if opens not in words.determiners and words.base(opens) not in words.roles and opens not in words.ranks:
        return end
    stop = next((k for k in range(end + 1, min(end + LONGEST, len(row.tokens))) if row.low(k) in _HARD), None)
    if stop is None:
        return end
    return stop if any(words.base(row.low(k)) in words.heads for k in range(end + 1, stop)) else end
