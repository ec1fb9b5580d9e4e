"""What belongs to the page and not to the telling.  Nothing is cut: units are given a role and a kind.

Rules go from the surest to the least sure, and each looks only at what those before it left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rashomon.annotate.headings import headings
from rashomon.annotate.masthead import masthead
from rashomon.annotate.openings import byline, opening
from rashomon.annotate.phrases import Phrases, begins_with, names_only, plain, role_of, words
from rashomon.annotate.repeats import repeats
from rashomon.annotate.units import Passage, Unit, ended, told_passages

# Longest a paragraph of each sort is in words; chosen on invented pages so that body paragraphs stay out.
LABELLED, ACTION, CAPTION, PICTURE, TEASER = 60, 25, 70, 45, 30
# Kinds that take in the rest of a paragraph half of which they are.
SPREAD = ("newsletter", "caption", "copyright")
EARLY = 6  # paragraphs in which a byline stands
LATE = 3
BLOCK = 12  # words: a shorter paragraph with a name after it is a caption, a longer one may be somebody's words
_GALLERY = re.compile(r"\d{1,3} ?/ ?\d{1,3}\s")


def furniture(
    passages: Sequence[Passage], phrases: Phrases, title: str | None, outlets: frozenset[str] = frozenset()
) -> None:
    """Gives units their roles and kinds, in place.  ``outlets``: words that stand in the names of outlets."""
    for number, passage in enumerate(passages):
        last = len(passages) - number
        for rule in (_lines, _labelled, _caption, _by):
            if passage.open and passage.units:
                rule(passage, phrases, number < EARLY or last <= LATE)
        _opened(passage, phrases)
        _sentences(passage, phrases, last <= 2)
        _signed(passage, phrases, last <= LATE)
    masthead(passages, phrases, outlets)
    _related(passages, phrases)
    _repeated(passages)
    _pulled(passages, phrases)
    headings(passages, phrases, title)
    _before_dateline(passages, phrases)


def _lines(passage: Passage, phrases: Phrases, edge: bool) -> None:
    """Lines of marks only, whole phrases, pictures of a gallery, a line and the same line with a credit."""
    low = passage.plain
    if not any(c.isalnum() for c in low):
        passage.mark("rule")
        return
    if low.startswith("> "):
        passage.give("blockquote")
        return
    kind = phrases.whole.get(low.strip(" .:|-–—*[]()•>»"))
    if kind is not None:
        passage.mark(kind, "furniture")
    elif _GALLERY.match(low) or begins_with(low.lstrip("0123456789 "), phrases.some("caption", "gallery")):
        passage.mark("caption")
    elif passage.lines > 1 and len(passage.units) == 2:
        first, second = (passage.of(u) for u in passage.units)
        if second.startswith(first) and len(words(second)) - len(words(first)) <= 4:
            passage.mark("caption")


def _labelled(passage: Passage, phrases: Phrases, edge: bool) -> None:
    """Read more: …; © …; Photo: …; calls to subscribe; a line in square brackets."""
    count = passage.count()
    if count > LABELLED:
        return
    low = passage.plain.lstrip("|•*-–—>»▶► ")
    bare = low.lstrip("[( ")
    for kind, found in phrases.begins:
        begins = bare if kind == "byline" else low  # "(Editing by …)"; of a copyright the bracket may be its sign
        if begins_with(begins, found) and (kind not in ("related", "follow") or count <= TEASER):
            passage.mark(kind)
            return
    if count <= ACTION and (
        begins_with(bare, phrases.some("action", "begins"))
        and any(f in low for f in phrases.some("action", "holds"))
        and '"' not in low
    ):
        passage.mark("follow")
    elif low[:1] == "[" and low[-1:] == "]" and low.count("[") == 1 and count <= TEASER:
        passage.mark("related")


def _caption(passage: Passage, phrases: Phrases, edge: bool) -> None:
    """What a picture shows, told by its words."""
    if passage.count() > CAPTION or passage.text[:2] == "- ":
        return
    low = passage.plain
    shows = begins_with(low, phrases.some("caption", "opens")) and any(
        w in phrases.some("caption", "shows") for w in words(low[:90])
    )
    told = any(f in low for f in phrases.some("caption", "holds"))
    told = told or low.rstrip(".").endswith(phrases.some("caption", "ends"))
    if shows or told:
        passage.mark("caption")


def _by(passage: Passage, phrases: Phrases, edge: bool) -> None:
    if edge and passage.lines == 1 and byline(passage.text, phrases):
        passage.mark("byline")


def _opened(passage: Passage, phrases: Phrases) -> None:
    """Cuts a dateline, a glued date or "UPDATE --" from the first sentence that tells."""
    told = passage.told()
    if not told or not passage.open:
        return
    first = told[0]
    found = opening(passage.text, first.start - passage.start, len(passage.text), phrases)
    if found is None:
        return
    end = passage.start + len(passage.text[: found.end].rstrip())
    out = [u for u in passage.units if u.start >= end]
    cut = [u for u in passage.units if u.start < end < u.end]
    rest = passage.text[end - passage.start : cut[0].end - passage.start] if cut else ""
    if cut:
        out.insert(0, replace(cut[0], start=cut[0].end - len(rest.lstrip())))
    passage.units = [Unit(first.start, end, role_of(found.kind), found.kind), *out]


def _sentences(passage: Passage, phrases: Phrases, late: bool) -> None:
    """Sentences that hold a phrase no telling holds; all of the paragraph where several do."""
    if all(u.kind for u in passage.units):
        return
    kinds = phrases.holds + (phrases.tail if late else ())
    _last(passage, phrases)
    marked = [u if u.kind else _held(passage, u, kinds) for u in passage.units]
    new = sum(bool(m.kind) and not u.kind for m, u in zip(marked, passage.units, strict=True))
    passage.units = marked
    most = 2 * new >= len(marked) and any(m.kind in SPREAD for m in marked)
    if new and (most or marked[0].kind == "newsletter"):
        passage.mark(next(m.kind for m in marked if m.kind))


def _last(passage: Passage, phrases: Phrases) -> None:
    """ "Read more" and the like at the end of a paragraph that tells."""
    last = passage.units[-1]
    low = plain(passage.of(last)) if not last.kind and last.end - last.start <= 80 else ""
    kind = phrases.whole.get(low.strip(" .:>»[]()")) or next((k for k, f in phrases.begins if low in f), None)
    if low and kind and len(passage.units) > 1:
        passage.units[-1] = replace(last, kind=kind, role="furniture")


def _held(passage: Passage, unit: Unit, kinds: Sequence[tuple[str, tuple[str, ...]]]) -> Unit:
    if unit.end - unit.start > 1000:
        return unit
    low = plain(passage.of(unit))
    for kind, found in kinds:
        if any(f in low for f in found):
            return replace(unit, kind=kind, role=role_of(kind))
    return unit


def _signed(passage: Passage, phrases: Phrases, late: bool) -> None:
    """A name alone after the last sentence: the speaker of what stands before it, or whose picture or report it is."""
    told = passage.told()
    if len(told) < 2 or told[-1] is not passage.units[-1] or passage.text[:2] == "- ":
        return
    last, before = told[-1], told[-2]
    line = passage.of(last)
    bracketed = line[:1] in "([" and line.rstrip(".")[-1:] in ")]" and ".)" not in line
    if not bracketed and (ended(line) or line[-1] in ":;," or not ended(passage.of(before))):
        return
    if not (names_only(line, 8) and _name(line, phrases) and phrases.verbless(line)):
        return
    body = passage.text[: last.start - passage.start]
    said = [w.lower().replace("’", "'") for w in words(body) if w == "I" or not w.isupper()]  # "US" is no "us"
    first = phrases.set("speaker", "first_person")
    person = not bracketed and not _agency(line, phrases)
    if person and len(said) >= BLOCK and any(w in first for w in said) and body[:1] not in '“"«':
        passage.units[-1] = replace(last, kind="speaker", role="furniture")
        passage.give("blockquote")
        return
    passage.units[-1] = replace(last, kind="credit", role="credit")
    tells = any(w in phrases.set("headline", "says") for w in said) or "”" in body or '"' in body
    if not late and len(told) <= 3 and len(said) <= PICTURE and not tells:
        passage.mark("caption")


def _name(line: str, phrases: Phrases) -> bool:
    """A credit is a name of two words or more, or an agency's."""
    return len(words(line)) > 1 or _agency(line, phrases)


def _agency(line: str, phrases: Phrases) -> bool:
    return any(w in phrases.set("caption", "agencies") for w in words(line))


def _related(passages: Sequence[Passage], phrases: Phrases) -> None:
    """The lines under "Read more:": all to the end of the text, or the next one, if it is no sentence."""
    for number, passage in enumerate(passages[:-1]):
        kinds = {u.kind for u in passage.units}
        if not kinds <= {"related", "heading"} or passage.count() > 3 or not kinds:
            continue
        rest = passages[number + 1 :]
        if len(rest) <= 12 and all(p.count() <= TEASER for p in rest) and passage.text.rstrip().endswith(":"):
            for each in rest:
                each.mark("related")
        elif "related" in kinds and not ended(rest[0].text) and rest[0].count() <= TEASER:
            rest[0].mark("related")


def _repeated(passages: Sequence[Passage]) -> None:
    """Pulled quotes and lines printed twice; the first paragraph, which may be the headline, is never one."""
    open_ = [i for i in told_passages(passages) if i and passages[i].open]
    for number in repeats([passages[i].text for i in open_]):
        passages[open_[number]].mark("repeated")


def _before_dateline(passages: Sequence[Passage], phrases: Phrases) -> None:
    """What stands between a headline and a dateline and tells a day, or has no verb, is a caption."""
    days = phrases.set("caption", "days")
    for number, passage in enumerate(passages[:EARLY]):
        following = passages[number + 1].units[0] if number + 1 < len(passages) else None
        early = number and passage.open and passage.told() and all(p.furniture or not p.open for p in passages[:number])
        if not early:
            continue
        dated = following is not None and following.kind == "dateline" and following.role == "dateline"
        low = {w.lower() for w in words(passage.text)}
        if (dated and passage.count() <= CAPTION and low & days) or _verbless_line(passage, phrases):
            passage.mark("caption")


def _verbless_line(passage: Passage, phrases: Phrases) -> bool:
    """Jo Orr, the mayor of Brack, at the opening of the bridge: a name, who that is, and no verb."""
    told = passage.told()
    name, comma, rest = passage.text.partition(", ")
    named = bool(comma) and len(words(name)) > 1 and names_only(name, 5) and rest[:1].islower()
    return named and len(told) == 1 and passage.count() <= TEASER and phrases.verbless(passage.text)


def _pulled(passages: Sequence[Passage], phrases: Phrases) -> None:
    """The line after a pulled quote that names its speaker."""
    for before, passage in pairwise(passages):
        pulled = any(u.kind == "repeated" for u in before.units) and before.text[:1] in "“\"«'‘"
        if pulled and passage.open and passage.count() <= 12 and len(passage.units) == 1:
            name = passage.text.split(",")[0]
            person = len(words(name)) > 1 and names_only(name, 5) and not any(c.isdigit() or c == ":" for c in name)
            if person and not name.isupper() and phrases.verbless(passage.text):
                passage.mark("speaker")
