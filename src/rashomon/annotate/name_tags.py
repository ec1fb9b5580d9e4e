"""Names by rule: runs of capitals, titles and tables.  The answer without the trained reader, and its complement.

Tags are those of the reader (BIO with PER, ORG, LOC, NORP, OTHER), so that nothing behind needs to know who found them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rashomon.annotate.rows import Row
from rashomon.languages.gazetteer import Gazetteer

LONGEST = 6  # words of a name looked up in the tables
SMALL = 4  # letters of such a word


def tag(rows: Sequence[Row], words: Gazetteer) -> list[list[str]]:
    """A tag for each word of each row: the reader's, and where it is silent what the tables are sure of.

    Rows without a parse are read by capitals as a whole; then a name's last word is a person wherever the article
    has the full name.
    """
    tags = [[t.ent for t in row.tokens] for row in rows]
    seen = _middle(rows, words)
    for row, own in zip(rows, tags, strict=True):
        _tables(row, own, words)
        if not row.parsed and not row.shouted:
            _capitals(row, own, words, seen)
        _hyphened(row, own)
    _hyphened_elsewhere(rows, tags)
    _spread(rows, tags)
    return tags


def _hyphened(row: Row, tags: list[str]) -> None:
    """A name cut at the hyphens of a small word inside it ("Port-au-Prince") is one name."""
    for i in range(len(tags) - 4):
        glued = all(_glued(row, k) for k in range(i, i + 4))
        if not glued or tags[i] == "O" or row.low(i + 1) != "-" or row.low(i + 3) != "-":
            continue
        small = row.tokens[i + 2].text.islower() and len(row.low(i + 2)) <= SMALL
        if small and row.tokens[i + 4].text[:1].isupper():
            kind = tags[i][2:]
            tags[i + 1 : i + 5] = [f"I-{kind}"] * 4
            for k in range(i + 5, len(tags)):
                if not tags[k].startswith("I-") or tags[k] == f"I-{kind}":
                    break
                tags[k] = f"I-{kind}"


def _hyphened_elsewhere(rows: Sequence[Row], tags: list[list[str]]) -> None:
    """A person cut at a hyphen ("Jin Tae" of "Jin Tae-ho") where the article has the whole name too."""
    spots = [(row, own, j) for row, own in zip(rows, tags, strict=True) for _, j, k in runs(own) if k == "PER"]
    whole = {joined(row, j - 3, j) for row, _, j in spots if j > 2 and row.low(j - 2) == "-"}
    for row, own, j in spots:
        if own[j : j + 2] == ["O", "O"] and joined(row, j - 1, j + 2) in whole:
            own[j : j + 2] = ["I-PER", "I-PER"]


def _glued(row: Row, i: int) -> bool:
    """Whether nothing stands between word i and the next."""
    return row.tokens[i].end == row.tokens[i + 1].start


def _middle(rows: Sequence[Row], words: Gazetteer) -> frozenset[str]:
    """Words that stand with a capital inside a sentence: such a word is a name when it opens one, too."""
    out: Counter[str] = Counter()
    for row in rows:
        if not row.shouted:
            out.update(t.text for i, t in enumerate(row.tokens) if i and _capital(t.text, words) and not _opens(row, i))
    return frozenset(out)


def _opens(row: Row, i: int) -> bool:
    return i == 0 or row.tokens[i - 1].text in '“"«:(‘—'


def _capital(word: str, words: Gazetteer) -> bool:
    return word[:1].isupper() and word.lower() not in words.capital


def _tables(row: Row, tags: list[str], words: Gazetteer) -> None:
    """Names of the tables, longest first, on words that have no tag yet."""
    i, n = 0, len(row.tokens)
    while i < n:
        if i + 1 < n and row.tokens[i].text[:1].isupper() and joined(row, i, i + 2).lower() in words.people_phrases:
            tags[i : i + 2] = ["B-NORP", "I-NORP"]
            i += 2
            continue
        if tags[i] != "O" or not row.tokens[i].text[:1].isupper():
            i += 1
            continue
        size, kind = _listed(row, i, words)
        if size and all(t == "O" for t in tags[i : i + size]):
            tags[i : i + size] = [f"B-{kind}", *[f"I-{kind}"] * (size - 1)]
            i += size
        else:
            i += 1


def _listed(row: Row, i: int, words: Gazetteer) -> tuple[int, str]:
    for size in range(min(LONGEST, len(row.tokens) - i), 0, -1):
        text = joined(row, i, i + size)
        low = text.lower()
        if low in words.unless_shouted and not text.isupper():
            continue
        if low in words.known_bodies or low in words.metonyms:
            if size == 1 and not text.isupper() and row.shouted and low in words.common_bodies:
                continue
            return size, "ORG"
        if low in words.people_words:
            return size, "NORP"
        if low in words.places and low not in words.never:
            return size, "LOC"
    return 0, ""


def joined(row: Row, i: int, j: int) -> str:
    """Words i to j as written, with single blanks where the text has any white space."""
    out = row.tokens[i].text
    for a, b in zip(row.tokens[i:j], row.tokens[i + 1 : j], strict=False):
        out += ("" if a.end == b.start else " ") + b.text
    return out


def _capitals(row: Row, tags: list[str], words: Gazetteer, seen: frozenset[str]) -> None:
    i, n = 0, len(row.tokens)
    while i < n:
        j = _run(row, tags, i, words, seen)
        if j == i:
            i += 1
            continue
        kind = _kind(row, i, j, words)
        tags[i:j] = [f"B-{kind}", *[f"I-{kind}"] * (j - i - 1)]
        i = j


def _run(row: Row, tags: list[str], i: int, words: Gazetteer, seen: frozenset[str]) -> int:
    """Where the run of capitals that begins at i ends; i itself where none begins."""
    if not _begins(row, tags, i, words, seen):
        return i
    j, n = i + 1, len(row.tokens)
    while j < n:
        word = row.tokens[j].text
        if tags[j] != "O" and not tags[j].endswith(("LOC", "NORP", "ORG")):
            break
        if _capital(word, words) and word.lower() not in words.never:
            j += 1
        elif word.lower() in words.joins and j + 1 < n and _capital(row.tokens[j + 1].text, words):
            if (
                row.tokens[j + 1].text.lower() in words.never
                or (word.lower() in words.joins and word.lower() not in words.of | words.particles)
                or tags[j + 1] != "O"
            ):
                break
            j += 2
        else:
            break
    return j


def _begins(row: Row, tags: list[str], i: int, words: Gazetteer, seen: frozenset[str]) -> bool:
    word = row.tokens[i].text
    low = word.lower().rstrip(".")
    if tags[i] != "O" or not _capital(word, words) or low in words.never:
        return False
    if low in words.titles:
        return False
    if not _opens(row, i):
        return True
    return word in seen or low in words.genders or (len(word) > 1 and word.isupper()) or _next_capital(row, i, words)


def _next_capital(row: Row, i: int, words: Gazetteer) -> bool:
    return i + 1 < len(row.tokens) and _capital(row.tokens[i + 1].text, words) and len(row.tokens[i + 1].text) > 1


def _kind(row: Row, i: int, j: int, words: Gazetteer) -> str:
    parts = [row.low(k).rstrip(".") for k in range(i, j)]
    before = row.low(i - 1).rstrip(".")
    if before in words.titles or parts[0] in words.genders:
        return "PER"
    if (
        parts[-1] in words.bodies
        or parts[0] in words.bodies
        or (words.of & set(parts) and any(p in words.bodies for p in parts))
    ):
        return "ORG"
    if parts[-1] in words.place_heads or (j - i > 1 and parts[0] in words.place_heads):
        return "LOC"  # Lake Tarrow, Punta Gris
    if before in words.things:
        return "OTHER"  # the ferry Santa Clara
    if j - i == 1 and before in words.of and row.low(i - 2) in words.titles:
        return "ORG"  # ministra de Transportes
    word = row.tokens[i].text
    if j - i == 1:
        return "ORG" if len(word) > 1 and word.isupper() else "OTHER"
    return "OTHER" if words.of & set(parts) - words.particles or j - i > 4 else "PER"


def _spread(rows: Sequence[Row], tags: list[list[str]]) -> None:
    """A surname whose person the article names in full means that person where it stands alone or in a headline."""
    last: dict[str, str] = {}
    for row, own in zip(rows, tags, strict=True):
        for i, j, kind in runs(own):
            if kind == "PER" and j - i > 1 and not row.shouted and row.tokens[j - 1].text.isalpha():
                last[row.tokens[j - 1].text] = kind
    upper = {w.upper(): k for w, k in last.items()}
    for row, own in zip(rows, tags, strict=True):
        for i, t in enumerate(row.tokens):
            known = last.get(t.text) or (upper.get(t.text) if row.shouted else None)
            if known and own[i] in ("O", "B-OTHER") and not (i + 1 < len(own) and own[i + 1].startswith("I-")):
                own[i] = f"B-{known}"


def runs(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Names as (first word, end, kind)."""
    out: list[tuple[int, int, str]] = []
    i = 0
    while i < len(tags):
        if tags[i] == "O":
            i += 1
            continue
        kind, j = tags[i][2:], i + 1
        while j < len(tags) and tags[j] == f"I-{kind}":
            j += 1
        out.append((i, j, kind))
        i = j
    return out
