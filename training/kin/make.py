"""Makes src/rashomon/languages/english/kin.toml: which nouns and verbs are other words for one thing, which are a
wider word, which are two kinds of one thing, and which are opposites.

    python training/kin/make.py /usr/share/wordnet > src/rashomon/languages/english/kin.toml

Source: WordNet 3.0 (Fellbaum 1998; licence: free use with notice, kept in the file's head), the files of the package
`wordnet-base`.  Only words whose sense was met in WordNet's sense-tagged texts are kept, and of each word the senses it
mostly has there.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

MOST_SENSES = 3  # of a word
SHARE = 0.15  # of the word's tagged places that a sense needs, the first sense aside
FEWEST = 1  # tagged places that a word needs
HEAD = """# Kinship of words, made by training/kin/make.py from WordNet 3.0; do not edit.
# WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.  THIS SOFTWARE AND DATABASE IS PROVIDED
# "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.  Permission to use, copy,
# modify and distribute this software and database and its documentation for any purpose and without fee or royalty is
# granted, provided that this notice appears on all copies.
# A line of nouns or verbs: number, number of the wider class (or -), words.  opposites: pairs of words.  somebody: the
# noun whose first class holds all that are somebody.

somebody = "person"
"""


def main(folder: Path) -> None:
    counts = _counts(folder)
    print(HEAD)
    for name, file in (("nouns", "noun"), ("verbs", "verb")):
        lines = _classes(folder / f"data.{file}", counts, {"noun": 1, "verb": 2}[file])
        print(f"{name} = '''\n" + "\n".join(lines) + "\n'''")
    pairs = sorted({p for f in ("noun", "verb", "adj", "adv") for p in _opposites(folder / f"data.{f}")})
    print("opposites = '''\n" + "\n".join(" ".join(p) for p in pairs) + "\n'''")


def _counts(folder: Path) -> dict[tuple[str, int], list[tuple[int, int]]]:
    """(word, part of speech) to its senses' (number, times tagged)."""
    out: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, sense, times = line.split()
        word, rest = key.split("%")
        out[word, int(rest[0])].append((int(sense), int(times)))
    return out


def _classes(file: Path, counts: dict[tuple[str, int], list[tuple[int, int]]], pos: int) -> list[str]:
    above, words = _read(file)
    senses = _senses(file)
    kept: dict[str, list[str]] = defaultdict(list)
    for (word, part), found in counts.items():
        found = [(s, n) for s, n in found if s <= len(senses.get(word, ()))]  # the counts know a few senses more
        total = sum(n for _, n in found)
        total = sum(n for _, n in found)
        if part != pos or word not in senses or total < FEWEST or not word.replace("-", "").isalpha():
            continue
        usual = [s for s, n in sorted(found) if s == 1 or n >= SHARE * total][:MOST_SENSES]
        for s in usual:
            offset = senses[word][s - 1]
            if word in (w.lower() for w in words[offset]):
                kept[offset].append(word)
    needed = set(kept)
    for offset in list(kept):
        while offset in above and above[offset] not in needed:
            offset = above[offset]
            needed.add(offset)
    number = {offset: n for n, offset in enumerate(sorted(needed))}
    return [
        f"{number[o]} {number[above[o]] if o in above else '-'} {' '.join(sorted(kept[o]))}".rstrip()
        for o in sorted(needed)
    ]


def _read(file: Path) -> tuple[dict[str, str], dict[str, list[str]]]:
    above: dict[str, str] = {}
    words: dict[str, list[str]] = {}
    for line in file.read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split(" | ")[0].split()
        offset, n = parts[0], int(parts[3], 16)
        words[offset] = parts[4 : 4 + 2 * n : 2]
        rest = parts[5 + 2 * n :]
        for k in range(0, 4 * int(parts[4 + 2 * n]), 4):
            if rest[k] in ("@", "@i"):
                above.setdefault(offset, rest[k + 1])
    return above, words


def _senses(file: Path) -> dict[str, list[str]]:
    """Word to its classes in the order of its senses."""
    out = {}
    for line in (file.parent / file.name.replace("data", "index")).read_text().splitlines():
        if not line.startswith(" "):
            parts = line.split()
            out[parts[0]] = parts[-int(parts[2]) :]
    return out


def _opposites(file: Path) -> set[tuple[str, str]]:
    _, words = _read(file)
    out = set()
    for line in file.read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split(" | ")[0].split()
        n = int(parts[3], 16)
        rest = parts[5 + 2 * n :]
        for k in range(0, 4 * int(parts[4 + 2 * n]), 4):
            if rest[k] == "!":
                mine, theirs = int(rest[k + 3][:2], 16), int(rest[k + 3][2:], 16)
                a = words[parts[0]][mine - 1].split("(")[0].lower()
                other = words.get(rest[k + 1])
                if other and a.isalpha():
                    b = other[theirs - 1].split("(")[0].lower()
                    if b.isalpha():
                        out.add((min(a, b), max(a, b)))
    return out


if __name__ == "__main__":
    main(Path(sys.argv[1]))
