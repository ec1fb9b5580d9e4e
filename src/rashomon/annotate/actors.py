"""Mentions of actors: people, bodies, places, groups and the things a story is about, gathered into clusters.

Names come from the trained reader's tags where a sentence is parsed and from capitals and tables where it is not;
nominals ("the president", "the letter") from the language's table ``actors``.  What a cluster is called at each
mention is its label.  Linear in the text: every look back is over a bounded stretch.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def actors(marks: Marks, language: Language, tools: Tools) -> Found:
    """A `Mention` for each name, nominal and pronoun that means an actor; ``actor`` is ``a1``, ``a2`` … by place."""
    words = gazetteer(language)
    lines = rows(marks, words)
    found = [s for row, tags in zip(lines, tag(lines, words), strict=True) for s in spots(row, tags, words)]
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
