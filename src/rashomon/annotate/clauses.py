"""Reading a parsed sentence: phrases, subjects, helping verbs.  Indices are into the sentence's words."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.annotate.claim_words import ClaimWords
from rashomon.annotate.rows import Row

SUBJECT = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer"})
# What hangs from a verb and is a clause of its own.
OWN_CLAUSE = frozenset({"ccomp", "advcl", "parataxis", "conj", "acl", "csubj", "discourse", "vocative"})
_LOOSE = frozenset(
    {"appos", "parataxis", "punct", "case", "mark", "cc", "discourse", "cop", "aux", "nsubj", "advcl", "dep"}
)
DEEP = 4  # governors asked for a subject that is left out


def below(row: Row, head: int, leave: frozenset[str] = frozenset()) -> list[int]:
    """The words below a word, itself among them, in order; branches of the relations ``leave`` are cut off."""
    out, stack = [], [head]
    while stack:
        at = stack.pop()
        out.append(at)
        stack.extend(c for c in row.children[at] if row.relation(c) not in leave)
    return sorted(out)


def phrase(row: Row, head: int) -> tuple[int, int]:
    """First word and end of the noun phrase of a head: with its modifiers, without relative clauses and appositions."""
    words = {head}
    for child in row.children[head]:
        relation = row.tokens[child].deprel
        if row.relation(child) in _LOOSE or relation == "acl:relcl":
            continue
        if relation == "acl" and row.tokens[child].xpos in ("VBG", "VBN"):
            continue
        words.update(below(row, child, frozenset({"appos", "parataxis"}) if relation != "conj" else _LOOSE - {"case"}))
    first = last = head
    while first - 1 in words:
        first -= 1
    while last + 1 in words or (last + 2 in words and row.low(last + 1) in ("-", "’s", "'s", ",", '"', "“", "”")):
        last += 1
    while first < head and row.low(first) in (",", '"', "“"):
        first += 1
    while last > head and row.low(last) in (",", ".", '"', "”", ";"):
        last -= 1
    return first, last + 1


def children(row: Row, i: int, *relations: str) -> list[int]:
    """Dependents of a word by relation, with or without its subtype."""
    return [c for c in row.children[i] if row.tokens[c].deprel in relations or row.relation(c) in relations]


def exact(row: Row, i: int, *relations: str) -> list[int]:
    """Dependents of a word by relation and subtype."""
    return [c for c in row.children[i] if row.tokens[c].deprel in relations]


def case(row: Row, i: int) -> str:
    """The preposition of a word ("because of" joined by a blank), in small letters."""
    found = children(row, i, "case", "mark")
    if not found:
        return ""
    at = found[0]
    return " ".join(row.low(k) for k in sorted([at, *children(row, at, "fixed")]))


def passive(row: Row, i: int) -> bool:
    """Whether a verb is passive: by its helper, its subject, or as a bare participle behind its noun."""
    t = row.tokens[i]
    if exact(row, i, "nsubj:pass", "aux:pass", "csubj:pass"):
        return True
    if t.xpos == "VBN" and row.relation(i) in ("acl", "advcl") and not children(row, i, "aux"):
        return True
    if t.xpos == "VBN" and exact(row, i, "obl:agent") and not children(row, i, "obj"):
        return True
    first = t.head
    shared = row.relation(i) == "conj" and t.xpos == "VBN" and first >= 0 and not children(row, i, *SUBJECT, "aux")
    return shared and row.tokens[first].xpos == "VBN" and bool(exact(row, first, "aux:pass"))


def subject(row: Row, i: int, words: ClaimWords) -> int | None:
    """The word that is (or is understood as) the subject of a verb; None where nothing says.

    A relative pronoun is its noun; a second verb has the first's subject; an infinitive that of the verb above, or its
    object after verbs of ordering.
    """
    for _ in range(DEEP):
        own = exact(row, i, "nsubj", "nsubj:pass", "nsubj:outer")
        if own:
            return _meant(row, i, _best(row, own), words)
        relation, above = row.tokens[i].deprel, row.tokens[i].head
        if above < 0:
            return None
        kind = relation.split(":")[0]
        if kind == "acl" and relation != "acl:relcl":
            if row.tokens[i].xpos == "VBG" and _after_comma(row, i) and _verb_above(row, above):
                i = row.tokens[above].head  # ", voicing concerns": the subject's doing, not the noun's
                continue
            return above if row.tokens[i].xpos in ("VBG", "VBN") else None
        if relation == "acl:relcl":
            return None
        if kind == "xcomp":
            objects = children(row, above, "obj", "iobj")
            if objects and row.tokens[above].lemma.lower() in words.ordering:
                return objects[0]
            if passive(row, above) and row.tokens[above].lemma.lower() in words.ordering:
                own = exact(row, above, "nsubj:pass")
                return own[0] if own else None
        elif (kind == "advcl" and row.tokens[i].xpos not in ("VBG", "VB", "VBN")) or kind not in ("conj", "advcl"):
            return None
        i = above
    return None


def _verb_above(row: Row, i: int) -> bool:
    head = row.tokens[i].head
    return head >= 0 and row.tokens[head].upos == "VERB"


def _after_comma(row: Row, i: int) -> bool:
    """Whether a comma stands right before the words below a word, or before it."""
    first = below(row, i)[0]
    return row.low(i - 1) == "," or row.low(first) == "," or row.low(first - 1) == ","


def _best(row: Row, own: list[int]) -> int:
    """Of two subjects (a title and a name) the one that is a person's name."""
    return next((k for k in own if row.tokens[k].ent.endswith("PER") and row.tokens[k].upos == "PROPN"), own[0])


def _meant(row: Row, verb: int, who: int, words: ClaimWords) -> int:
    """The noun a relative pronoun stands for."""
    if row.low(who) not in words.relatives or row.tokens[who].upos == "DET":
        return who
    at = verb
    for _ in range(DEEP):
        if row.tokens[at].deprel == "acl:relcl":
            return row.tokens[at].head
        if row.tokens[at].head < 0:
            return who
        at = row.tokens[at].head
    return who


def helpers(row: Row, i: int) -> Iterator[str]:
    """The helping verbs of a verb, in small letters; a second verb shares the first's where it has none."""
    own = children(row, i, "aux")
    if not own and row.relation(i) == "conj" and row.tokens[i].head >= 0 and not children(row, i, *SUBJECT):
        own = children(row, row.tokens[i].head, "aux")
    for k in own:
        yield row.low(k)
