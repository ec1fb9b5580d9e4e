"""Mentions of actors: people, bodies, places, groups and the things a story is about, gathered into clusters.

Names come from the trained reader's tags where a sentence is parsed and from capitals and tables where it is not;
nominals ("the president", "the letter") from the language's table ``actors``.  What a cluster is called at each
mention is its label.  Linear in the text: every look back is over a bounded stretch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.annotate.clusters import link
from rashomon.annotate.labels import label
from rashomon.annotate.name_tags import tag
from rashomon.annotate.plug import Found, Plug
from rashomon.annotate.rows import Row, rows
from rashomon.annotate.spot import Spot
from rashomon.annotate.spots import spots
from rashomon.languages.gazetteer import Gazetteer, gazetteer
from rashomon.model import Article, Coreference, Marks, Mention, Parse, Sentence, Span
from rashomon.seams import Language, Tools

MODIFIES = ("amod", "compound", "flat")


def actors(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Mention` for each name, nominal and pronoun that means an actor; ``actor`` is ``a1``, ``a2`` … by place."""
    words = gazetteer(language)
    lines = rows(marks, words)
    found = [s for row, tags in zip(lines, tag(lines, words), strict=True) for s in spots(row, tags, words)]
    found = list(_in_short(found, lines, words))
    out = []
    for number, cluster in enumerate(link(found, words, _read(marks, lines)), 1):
        name = cluster.canonical
        for s in cluster.spots:
            row = lines[s.row]
            span = _span(marks.article, row, s.first, s.end)
            out.append(
                Mention(span, f"a{number}", cluster.kind, s.form, name, _label(marks.article, row, s, words), s.metonym)
            )
    return sorted(out, key=lambda m: (m.span.start, -m.span.end)), ()


def _in_short(found: Sequence[Spot], lines: Sequence[Row], words: Gazetteer) -> Iterator[Spot]:
    """The same, with a people's name that stands for a body named so before ("American" after "American Airlines").

    Only where it stands alone: "an American" and "American troops" are what they say.
    """
    bodies: dict[str, Spot] = {}
    for s in found:
        low = lines[s.row].low(s.first)
        if s.form == "name" and s.kind == "organisation" and len(s.key) > 1:
            bodies[low] = s
        elif low in bodies and _alone(s, lines[s.row], words):
            body = bodies[low]
            s = replace(s, kind=body.kind, key=body.key, text=body.text, norp=False)
        yield s


def _alone(s: Spot, row: Row, words: Gazetteer) -> bool:
    """Whether the spot is one word for a people that modifies nothing and has no determiner."""
    if s.form != "name" or s.end != s.first + 1 or row.low(s.first) not in words.people_words or not row.parsed:
        return False
    return row.relation(s.first) not in MODIFIES and row.low(s.first - 1) not in words.determiners


def _read(marks: Marks, lines: Sequence[Row]) -> dict[tuple[int, int], int]:
    """Row and word of what the trained reader takes to mean the same as other words, with the group's number."""
    at = {(t.start, t.end): (row.number, i) for row in lines for i, t in enumerate(row.tokens)}
    return {at[c.span.start, c.span.end]: c.group for c in marks.of(Coreference) if (c.span.start, c.span.end) in at}


def _span(article: Article, row: Row, first: int, end: int) -> Span:
    return article.span(row.tokens[first].start, row.tokens[end - 1].end)


def _label(article: Article, row: Row, spot: Spot, words: Gazetteer) -> Span | None:
    found = label(row, spot, words)
    return _span(article, row, *found) if found and found[1] > found[0] else None


ACTORS = Plug("actors", needs=(Sentence, Parse), gives=(Mention,), find=actors)
