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
        total = self.count(query, kind)
        return Page(tuple(_hit(r) for r in rows), min(total, COUNTED), offset, total > COUNTED)

    def counts(self, words: str) -> dict[HitKind, int]:
        """How many hits of each kind there are, counted up to `COUNTED` and one more."""
        query = query_of(words)
        return {kind: self.count(query, kind) if query else 0 for kind in HIT_KINDS}

    def count(self, query: str, kind: HitKind) -> int:
        """Hits of one kind, at most `COUNTED` + 1."""
        table = _TABLES[kind]
        return int(
            self._link.value(
                f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT ?)", (query, COUNTED + 1)
            )
        )


def _hit(r: Sequence[Any]) -> Hit:
    return Hit(*(*r[:9], r[9] or 0, r[10] or 0))
