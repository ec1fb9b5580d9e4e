"""Full-text search over articles, statements and quotations.

Newest first, which SQLite's index gives without looking at all that was found; ranking by relevance would read every
hit of a common word, seconds among a million articles.  Of the newest hits those with the words in the title lead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rashomon.model.archive import HIT_KINDS, Hit, HitKind, Page
from rashomon.plugs.store.link import Link
from rashomon.plugs.store.words import query_of

COUNTED = 10_000  # hits that are counted; more are told as more
LOOKED = 100_000  # newest rows that hits are counted in where a page is full: a phrase costs up to 10 µs a row
BEGIN, END = "\x02", "\x03"  # around words found: no text holds them, whoever shows the snippet replaces them
_WORDS = 24  # of a snippet
_SQL: dict[HitKind, str] = {
    "article": f"""
SELECT 'article', a.headline,
  snippet(articles_fts, 1, '{BEGIN}', '{END}', '…', {_WORDS}), a.day, a.outlet, a.id, s.id, NULL, NULL, 0, 0
FROM articles_fts JOIN articles a ON a.number = articles_fts.rowid
  LEFT JOIN members m ON m.article = a.number LEFT JOIN stories s ON s.number = m.story
WHERE articles_fts MATCH ? ORDER BY articles_fts.rowid DESC LIMIT ? OFFSET ?""",
    "statement": f"""
SELECT 'statement', f.title, snippet(findings_fts, 1, '{BEGIN}', '{END}', '…', {_WORDS}), s.last_day, a.outlet, a.id,
  s.id, f.id, f.speaker, e.start, e."end"
FROM findings_fts JOIN findings f ON f.number = findings_fts.rowid JOIN stories s ON s.number = f.story
  LEFT JOIN evidence e ON e.rowid = (SELECT min(rowid) FROM evidence WHERE finding = f.number)
  LEFT JOIN articles a ON a.number = e.article
WHERE findings_fts MATCH ? ORDER BY findings_fts.rowid DESC LIMIT ? OFFSET ?""",
    "quote": f"""
SELECT 'quote', a.headline, snippet(quotes_fts, 0, '{BEGIN}', '{END}', '…', {_WORDS}), a.day, a.outlet, a.id,
  s.id, NULL, q.speaker, q.start, q."end"
FROM quotes_fts JOIN quotes q ON q.number = quotes_fts.rowid JOIN articles a ON a.number = q.article
  LEFT JOIN members m ON m.article = a.number LEFT JOIN stories s ON s.number = m.story
WHERE quotes_fts MATCH ? ORDER BY quotes_fts.rowid DESC LIMIT ? OFFSET ?""",
}
_TABLES: dict[HitKind, str] = {"article": "articles_fts", "statement": "findings_fts", "quote": "quotes_fts"}
_ROWS: dict[HitKind, str] = {"article": "articles", "statement": "findings", "quote": "quotes"}


class Search:
    """Search in an archive."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def find(self, words: str, kind: HitKind = "article", limit: int = 50, offset: int = 0) -> Page[Hit]:
        """What holds the words (`words.query_of` tells what may be typed), newest first; nothing for no words."""
        query = query_of(words)
        if query is None:
            return Page((), 0, offset)
        rows = self._link.rows(_SQL[kind], (query, limit, offset))
        if len(rows) < limit and (rows or not offset):  # all that was found has been seen: nothing is counted again
            found: Page[Hit] = Page((), offset + len(rows))
        else:
            found = self._counted(query, kind, offset + len(rows))
        return Page(tuple(_hit(r) for r in rows), found.total, offset, found.more_than)

    def counts(self, words: str) -> dict[HitKind, Page[Hit]]:
        """How many hits of each kind there are, counted as `find` counts them: pages without items."""
        query = query_of(words)
        return {kind: self._counted(query, kind) if query else Page((), 0) for kind in HIT_KINDS}

    def _counted(self, query: str, kind: HitKind, least: int = 1) -> Page[Hit]:
        """Hits among the newest `LOOKED` rows, at most `COUNTED`, and whether there are more, there or before.

        Where there are fewer than ``least`` among those, the older ones are counted too.
        """
        table = _TABLES[kind]
        newest = self._link.value(f"SELECT max(number) FROM {_ROWS[kind]}") or 0
        count = f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? AND rowid {{}} ? LIMIT ?)"
        # for the beginning of a word SQLite gathers all its words each time it is asked: it is asked once
        before = 0 if '" *' in query else max(0, newest - LOOKED)
        total = self._link.value(count.format(">"), (query, before, COUNTED + 1))
        if total <= COUNTED and before:
            wanted = COUNTED + 1 - total if total < least else 1  # one tells that there are more
            older = self._link.value(count.format("<="), (query, before, wanted))
            if total >= least:
                return Page((), total, 0, older > 0)
            total += older
        return Page((), min(total, COUNTED), 0, total > COUNTED)


def _hit(r: Sequence[Any]) -> Hit:
    return Hit(*(*r[:9], r[9] or 0, r[10] or 0))
