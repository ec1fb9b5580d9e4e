"""Base forms of English words: spelling rules by tag, and a table of what the rules get wrong.

The table (``models/lemmas.json``) is derived from the lemma tables of spacy-lookups-data (MIT, from WordNet) and from
the training part of the UD treebanks by ``training/reader/lemmas.py``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rashomon.plugs.syntax.shapes import plain

Table = Mapping[str, Mapping[str, str]]

_VOWELS = "aeiouy"
_KEPT = frozenset(("NUM", "X"))
_TAKES_E = re.compile(
    r"(?:[^aeiou](?:at|iz|is|us|ut|it|av|iv|ov|uc|ic|ac|ag|id|ud|od|ad|ok|ak|ik|ur|ir|or|ar|in|un|on|op|ap|ip|as|os|yp)"
    r"|v|[^s]u|[rlnd]g|[nr]c|[ln]s|rs|u[sz]|(?:[^aeiou]|^)[bcdgkptfsz]l|[aeo][ui]s|z)$"
)
_SHORT = re.compile(r"^[^aeiou]*[aeiou][^aeiou]$|[aeiou]{2}(?:n|t|d|r|l|m|k|p)$|(?:en|er|or|on|it|et|op|in)$")


def base(word: str, upos: str, xpos: str, table: Table, proper: bool = False) -> str:
    """The lemma of ``word`` under its tags, as the UD treebanks of English write it; ``proper`` keeps its capital."""
    low = word.lower().replace("’", "'")
    listed = table.get(xpos, {}).get(low)
    if listed is not None:
        return listed
    if upos in ("PUNCT", "SYM"):
        return plain(word)
    if upos in _KEPT:
        return low if word.isalpha() and upos == "NUM" else word
    if xpos == "NNPS":
        return word if word.isupper() else _singular(word)
    if xpos == "NNP" or upos == "PROPN":
        return word
    if word[:1].isupper() and proper and upos in ("ADJ", "NOUN") and not word.isupper():
        return _singular(word) if xpos == "NNS" else word  # "Venezuelans"
    if xpos == "NNS":
        return _singular(low)
    if xpos == "VBZ":
        return _singular(low)
    if xpos == "VBG":
        return _stem(low, "ing")
    if xpos in ("VBD", "VBN"):
        return _past(low)
    if xpos in ("JJR", "RBR"):
        return _graded(low, "er")
    if xpos in ("JJS", "RBS"):
        return _graded(low, "est")
    return low


def _singular(word: str) -> str:
    """Without a plural's or a third person's *s*."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")) and len(word) > 4:
        return word[:-2]
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def _past(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("eed"):
        return word[:-1] if word.endswith("reed") else word
    return _stem(word, "ed")


def _stem(word: str, ending: str) -> str:
    """Without *-ed* or *-ing*: a doubled letter undone, or a silent *e* put back."""
    if not word.endswith(ending) or len(word) < len(ending) + 2:
        return word
    stem = word[: -len(ending)]
    if not any(c in _VOWELS for c in stem):
        return word
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsfz" and stem[-1] not in "aeiou":
        return stem[:-1]
    if stem.endswith(("ee", "oe", "ye")):
        return stem if ending == "ing" else stem + ("e" if stem.endswith(("gre", "fre")) else "")
    if _SHORT.search(stem) and not re.search(r"(?:at|iz|uc|ov|iv|av|us)$", stem):
        one = re.match(r"^[^aeiou]*[aeiou][^aeiouwxy]$", stem)
        return stem + "e" if one else stem
    return stem + "e" if _TAKES_E.search(stem) else stem


def _graded(word: str, ending: str) -> str:
    if word.endswith("i" + ending):
        return word[: -len(ending) - 1] + "y"
    stem = word[: -len(ending)] if word.endswith(ending) else word
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in "bdgmnpt":
        return stem[:-1]
    return (
        stem + "e" if re.search(r"(?:[aeiou][cgsvz]|[gd]l|[dr]g|[aiou][rtd]|uiet)$", stem) and len(stem) < 6 else stem
    )
