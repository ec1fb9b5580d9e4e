"""Who said what without any weights: verbs of saying and "according to", read clause by clause.

Rough by nature: it answers where the trained tagger is missing (another language, no weights file), and finds the
owner of a marked quotation that the tagger left without one.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.annotate.marks_scanner import Marked
from rashomon.annotate.said import WORD, Pair, Phrase, Said, Words, joined, trim

COMMA = re.compile(r",(?!\d)")  # not the mark in "4,5"
STOP = re.compile(r"[,;:.!?“”\"«»()—–―…]|''|``|\s-\s")
NEAR = 20  # characters before a verb in which its relative pronoun stands
RECENT = 300  # characters after somebody spoke in which a verb without a subject is his
LONGEST_SOURCE = 14  # words; more is a clause and no name
# Characters; each verb of a sentence is looked at with all that stands before it.  What is longer is a table or a
# script, neither a sentence nor a speech that is quoted in one piece, and the rules do not read it.
LONGEST = 10_000
LOOKED = 40  # characters before a stop in which an abbreviation stands: twice the longest


def attributions(text: str, sentences: Sequence[Pair], marked: Sequence[Marked], words: Words) -> list[Said]:
    """Every attribution the rules see, sentence by sentence; no two share their content."""
    found: list[Said] = []
    outer = [m for m in marked if m.depth == 0]
    at = 0
    for sentence in sentences:
        while at < len(outer) and outer[at].end <= sentence[0]:
            at += 1
        inside = []
        for mark in outer[at:]:
            if mark.start >= sentence[1]:
                break
            inside.append((mark.start, mark.end))
        one = _sentence(text, sentence, inside, words) if sentence[1] - sentence[0] <= LONGEST else None
        if one is not None:
            found.append(_with_last(text, one, found[-1], words) if found else one)
    return found


def _with_last(text: str, one: Said, last: Said, words: Words) -> Said:
    """Where a language leaves the pronoun out ("añadió"), he who spoke last, not far before, is meant."""
    if one.source or not words.dropped or one.cue is None or not last.source or one.start - last.whole[1] > RECENT:
        return one
    if words.verbs.get(text[one.cue[0] : one.cue[1]].lower()) is None:
        return one
    return replace(one, source=last.source, borrowed=True)


def _sentence(text: str, sentence: Pair, quoted: Sequence[Pair], words: Words) -> Said | None:
    for cue in sorted(cues(text, sentence, quoted, words), key=lambda c: _relative(text, sentence[0], c, words)):
        source = source_of(text, sentence, cue, quoted, words)
        content = _content(text, sentence, cue, source, quoted, words)
        if content:
            return Said(content, cue, source, "rule")
    return None


def _relative(text: str, start: int, cue: Pair, words: Words) -> bool:
    """Whether a verb stands right after a relative pronoun: "a neighbour who asked not to be named told …"."""
    before = WORD.findall(text[max(start, cue[0] - NEAR) : cue[0]].lower())
    return bool(before) and words.pronouns.get(before[-1]) == "relative"


def cues(text: str, sentence: Pair, quoted: Sequence[Pair], words: Words) -> Iterator[Pair]:
    """Verbs of saying outside the marks, phrases like "according to" first."""
    low = text[sentence[0] : sentence[1]].lower()
    if len(low) != sentence[1] - sentence[0]:  # a letter whose small form is longer: offsets would not hold
        low = text[sentence[0] : sentence[1]]
    for phrase in words.sources:
        for hit in re.finditer(rf"\b{re.escape(phrase)}\b", low):
            yield sentence[0] + hit.start(), sentence[0] + hit.end()
    for hit in WORD.finditer(low):
        start, end = sentence[0] + hit.start(), sentence[0] + hit.end()
        if hit.group() in words.verbs and not _within(quoted, start):
            yield start, end


def _within(quoted: Sequence[Pair], at: int) -> bool:
    """Whether a place lies in one of the pieces, which are in order and do not overlap."""
    index = bisect.bisect_right(quoted, at, key=lambda q: q[0]) - 1
    return index >= 0 and at < quoted[index][1]


def source_of(text: str, sentence: Pair, cue: Pair, quoted: Sequence[Pair], words: Words) -> Pair | None:
    """The subject before the verb, or, where a quotation or comma stands before it, what follows."""
    if text[cue[0] : cue[1]].lower() in words.sources:
        return _right(text, cue[1], sentence[1], words.phrase)
    before = text[sentence[0] : cue[0]].rstrip()
    after_quote = any(q[1] <= cue[0] and not text[q[1] : cue[0]].strip(" ,") for q in quoted)
    if after_quote or not before or before[-1] in "”\"'’»":
        return _right(text, cue[1], sentence[1], words.phrase)
    if _passive(text, sentence[0], cue, words.phrase):
        by = re.compile(rf"(?:{words.phrase.by})\s").match(text, cue[1] + 1, sentence[1])
        return _right(text, by.end(), sentence[1], words.phrase) if by else None
    left = _left(text, sentence[0], cue[0], words.phrase)
    if left is None and before.endswith((",", "-", "—")):
        return (
            _right(text, cue[1], sentence[1], words.phrase) if words.verbs.get(text[cue[0] : cue[1]].lower()) else None
        )
    return left


def _passive(text: str, start: int, cue: Pair, phrase: Phrase) -> bool:
    """Whether the verb is one in the passive ("it was said that"), whose subject does not speak."""
    helper = phrase.helper.search(text[start : cue[0]])
    told = text[cue[0] : cue[1]].lower()
    return bool(helper and phrase.passive.search(helper.group())) and not told.endswith(phrase.progressive)


def _left(text: str, start: int, end: int, phrase: Phrase) -> Pair | None:
    chunk = text[start:end]
    stripped = chunk.rstrip()
    if stripped.endswith(","):  # "Ann Lee, the mayor, said": the name stands before the apposition
        commas = [m.start() for m in COMMA.finditer(stripped, 0, len(stripped) - 1)]
        if not commas:
            return None
        chunk = chunk[: commas[-1]]
        piece = _chunk(chunk, phrase)
        return (start + piece[0], start + len(stripped) - 1) if piece else None
    helper = phrase.helper.search(chunk)
    if helper:
        chunk = chunk[: helper.start()]
    piece = _chunk(chunk, phrase)
    return (start + piece[0], start + piece[1]) if piece else None


def _chunk(chunk: str, phrase: Phrase) -> Pair | None:
    begin = 0
    for stop in STOP.finditer(chunk):
        if stop.group() == "." and _abbreviated(chunk, stop.start(), phrase):
            continue
        begin = stop.end()
    for joint in phrase.joint.finditer(chunk, begin):
        pair = joint.group().strip() in phrase.pair and chunk[begin : joint.start()].strip()
        if chunk[joint.end() :].strip() and not pair:  # "Ann and Bob" stays whole
            return _bounded(chunk, joint.end(), len(chunk), phrase)
    return _bounded(chunk, begin, len(chunk), phrase)


def _abbreviated(chunk: str, at: int, phrase: Phrase) -> bool:
    before = chunk[max(0, at - LOOKED) : at]
    return before[-2:-1] in ("", " ", ".") or before.split(" ")[-1] in phrase.abbreviations


def _bounded(chunk: str, begin: int, end: int, phrase: Phrase) -> Pair | None:
    piece = trim(chunk, (begin, end))
    said = chunk[piece[0] : piece[1]].split()
    if (
        not 0 < len(said) <= LONGEST_SOURCE
        or not WORD.search(chunk, *piece)
        or said[0].lower() in phrase.never
        or said[-1].lower() in phrase.never | phrase.articles
    ):
        return None
    return piece


def _right(text: str, start: int, end: int, phrase: Phrase) -> Pair | None:
    chunk = text[start:end]
    stop = len(chunk)
    for hit in STOP.finditer(chunk):
        if hit.group() == "." and _abbreviated(chunk, hit.start(), phrase):
            continue
        stop = hit.start()
        break
    turn = phrase.after.search(chunk[:stop])
    if turn and chunk[: turn.start()].strip():
        stop = turn.start()
    piece = _bounded(chunk, 0, stop, phrase)
    return (start + piece[0], start + piece[1]) if piece else None


def _content(
    text: str, sentence: Pair, cue: Pair, source: Pair | None, quoted: Sequence[Pair], words: Words
) -> tuple[Pair, ...]:
    whole = (min(cue[0], source[0]) if source else cue[0], max(cue[1], source[1]) if source else cue[1])
    left, right = trim(text, (sentence[0], whole[0])), trim(text, (whole[1], sentence[1]), " \t\r\n,:.")
    if text[cue[0] : cue[1]].lower() in words.sources:
        best = left if left[1] - left[0] > 3 else right
        return (best,) if best[1] > best[0] else ()
    marks = [q for q in quoted if len(text[q[0] : q[1]].split()) > 1]
    direct = [q for q in marks if q[1] <= whole[0] or q[0] >= whole[1]]
    led = text[right[0] : right[1]].split(" ")[0].lower() if right[1] > right[0] else ""
    if led in words.that:
        return (right,)
    if direct and (_touches(text, direct, whole)):
        return joined(direct, text)
    verb = text[cue[0] : cue[1]].lower()
    if verb in words.clause:
        if text[left[1] : whole[0]].strip() == "," and left[1] - left[0] > right[1] - right[0]:
            return (left,)
        if right[1] - right[0] > 8:
            return (right,)
    return joined(direct, text) if direct else ()


def _touches(text: str, quoted: Sequence[Pair], whole: Pair) -> bool:
    return any(not text[q[1] : whole[0]].strip(" ,:") or not text[whole[1] : q[0]].strip(" ,:") for q in quoted)
