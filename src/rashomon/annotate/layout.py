"""Words that a page's layout, and no verb, gives to a speaker.

A block without marks with the speaker's name after it, “…” — Name, NAME: in a transcript, an embedded tweet, and a
paragraph that the one before leads in with a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rashomon.annotate.marks_scanner import Marked
from rashomon.annotate.said import WORD, Pair, Said, Words, trim

NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|\((?:[A-Z]-?)+\)|de|del|la|van|von|der|bin|al|of|the)"
# a name, and after a comma perhaps what the person is
SIGNED = re.compile(rf"[.!?…”\"’»]\s+((?:{NAME}\s+){{1,6}}{NAME})(?:, [^.!?;:\n]{{2,80}})?\s*$")
DASHED = re.compile(r"[.!?…”\"’»]\s*[—–―]\s*|[.!?…”\"’»]\s+--?\s+|^\s*[—–―]\s*")
TWEET = re.compile(r"\s*[—–-]{1,2}\s*([^—–()\n]{2,60}?)\s*\(@\w{1,20}\)[^\n]{0,30}$")
TURN = re.compile(r"^\s*[\"“‘]?((?:[A-ZÀ-ÖØ-Þ][\w.’'-]*\s+){0,3}[A-ZÀ-ÖØ-Þ][\w.’'-]+(?:\s*\([^)]{1,30}\))?):\s+(?=\S)")
# a signature on a line of its own, that closes a quotation opened on the line before
CLOSING_NAME = re.compile(rf"\s*((?:{NAME}\s+){{1,5}}{NAME})(?:, [^.!?;:\n]{{2,80}})?\.?[\"”]\s*$")
ASIDE = re.compile(r"\s*[\"“‘]?[(\[*]")  # "(CROSSTALK)": nobody says it
BETWEEN_TURNS = 3  # lines at most between two turns that go on with the first
# a line of dialogue with dashes, as Spanish and French write it, and where its speaker ends
SPOKEN = re.compile(r"\s*[—―–](?!\s)([^—―–\n]{1,1000}?)\s[—―–](?=\w)")
AFTER_SPOKEN = re.compile(r"[—―–][.,:;]?\s?")
LONGEST_TURN = 1500  # characters of a line in which its verb is looked for
MIN_BLOCK = 12  # words: a shorter paragraph with a name at its end is a caption or a byline
LONGEST_LINE = 20_000  # characters; no speaker's line is longer, and the patterns stay linear in practice


def blocks(text: str, lines: Sequence[Pair], marked: Sequence[Marked], words: Words) -> list[Said]:
    """Attributions that the layout alone tells, in text order."""
    lines = [line for line in lines if line[1] - line[0] <= LONGEST_LINE]
    turns = _turns(text, lines)
    held = {piece for pieces in turns.values() for piece in pieces}
    found: list[Said] = []
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else None
        if line in turns:
            one = _turn(text, line, turns[line])
        elif line in held:
            continue
        else:
            one = (
                _tweet(text, line, before)
                or _spoken(text, line, words)
                or _dashed(text, line, before)
                or _signed(text, line, marked, words)
                or _closed(text, line, before)
            )
        if one is not None and WORD.search(text, *one.content[0]):
            found.append(one)
    return found


def _spoken(text: str, line: Pair, words: Words) -> Said | None:
    """—Never —said the mayor—. Not once: a dash opens what is said, and parts it from the verb."""
    hit = SPOKEN.match(text, line[0], min(line[1], line[0] + LONGEST_TURN))
    verb = WORD.match(text, hit.end()) if hit else None
    if hit is None or verb is None or verb.group().lower() not in words.verbs:
        return None
    rest = AFTER_SPOKEN.search(text, verb.end(), line[1])
    stop = rest.start() if rest else line[1]
    source = trim(text, (verb.end(), stop), " \t\r\n,.:")
    more = trim(text, (rest.end(), line[1])) if rest else (stop, stop)
    pieces = tuple(p for p in (trim(text, hit.span(1)), more) if p[1] > p[0])
    return Said(pieces, verb.span(), source if source[1] > source[0] else None, "layout", block=True)


def _tweet(text: str, line: Pair, before: Pair | None) -> Said | None:
    hit = TWEET.search(text[line[0] : line[1]][-150:])
    if hit is None:
        return None
    shift = max(line[0], line[1] - 150)
    name = shift + hit.start(1), shift + hit.end(1)
    content = trim(text, (line[0], shift + hit.start()))
    if content[1] - content[0] < 2:
        if before is None:
            return None
        content = trim(text, before)
    return Said((content,), None, name, "layout", block=True)


def _transcript(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """Lines "NAME: words", where at least two names take turns, one of them twice or in capitals."""
    hits = [(line, hit.group(1)) for line in lines if (hit := TURN.match(text[line[0] : min(line[1], line[0] + 80)]))]
    names = [name for _, name in hits]
    if len(set(names)) < 2:
        return
    for line, name in hits:
        if (name.isupper() and len(name) > 1) or names.count(name) > 1:
            yield line


def _turns(text: str, lines: Sequence[Pair]) -> dict[Pair, list[Pair]]:
    """Each line of a transcript that begins a turn, and the lines between it and the next turn that go on with it."""
    begun = set(_transcript(text, lines))
    places = [number for number, line in enumerate(lines) if line in begun]
    out: dict[Pair, list[Pair]] = {}
    for at, place in enumerate(places):
        after = places[at + 1] if at + 1 < len(places) else place + 1
        between = lines[place + 1 : after] if after - place - 1 <= BETWEEN_TURNS else ()
        out[lines[place]] = [line for line in between if not ASIDE.match(text, *line)]
    return out


def _turn(text: str, line: Pair, more: Sequence[Pair]) -> Said | None:
    hit = TURN.match(text[line[0] : min(line[1], line[0] + 80)])
    if hit is None:
        return None
    name = line[0] + hit.start(1), line[0] + hit.end(1)
    pieces = (trim(text, (line[0] + hit.end(), line[1])), *(trim(text, one) for one in more))
    return Said(pieces, (name[1], name[1] + 1), name, "layout", block=True)


def _closed(text: str, line: Pair, before: Pair | None) -> Said | None:
    """A quotation that its speaker's name, on the next line, closes: “We knew.  /  Odile Fenn, Lake Union.”"""
    hit = CLOSING_NAME.match(text[line[0] : min(line[1], line[0] + 150)])
    if hit is None or before is None:
        return None
    content = trim(text, before)
    open_ = text[content[0] : content[0] + 1]
    if not open_ or open_ not in '"“' or re.search('["”]', text[content[0] + 1 : content[1]]):
        return None
    return Said((content,), None, (line[0] + hit.start(1), line[0] + hit.end(1)), "layout", block=True)


def _dashed(text: str, line: Pair, before: Pair | None) -> Said | None:
    tail = max(line[0], line[1] - 120)
    hits = list(DASHED.finditer(text[tail : line[1]]))
    if not hits:
        return None
    start, end = trim(text, (tail + hits[-1].end(), line[1]))
    name = text[start:end]
    if not re.fullmatch(rf"(?:{NAME}[\s,]+){{0,7}}{NAME}", name) or not WORD.search(name):
        return None
    head = tail + hits[-1].start()
    content = trim(text, (line[0], head + 1)) if head > line[0] else (trim(text, before) if before else None)
    if content is None or (text[content[0]] not in "“\"‘'«" and head > line[0]):
        return None
    return Said((content,), None, (start, end), "layout", block=True)


def _signed(text: str, line: Pair, marked: Sequence[Marked], words: Words) -> Said | None:
    tail = max(line[0], line[1] - 120)
    hit = SIGNED.search(text[tail : line[1]])
    if hit is None:
        return None
    content = trim(text, (line[0], tail + hit.start() + 1))
    body = text[content[0] : content[1]]
    said = WORD.findall(body.lower())
    if len(said) < MIN_BLOCK or not any(words.pronouns.get(w.split("’")[0].split("'")[0]) == "speaker" for w in said):
        return None
    if any(m.start <= content[0] + 1 and m.end < content[1] - 1 and m.depth == 0 for m in marked if m.start >= line[0]):
        return None
    return Said((content,), None, (tail + hit.start(1), tail + hit.end(1)), "layout", block=True)
