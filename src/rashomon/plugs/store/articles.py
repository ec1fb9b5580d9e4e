"""Articles in the archive: stored once each, versions of one place in a row, read back whole or as rows of a list."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.model import Article, Stated
from rashomon.model.archive import Added, Incoming, Kept, Page, Row
from rashomon.plugs.store.keys import content_of, dumped, headline_of, key_of, mended, now
from rashomon.plugs.store.link import Link

_ROW = """a.number, a.id, a.headline, a.outlet, a.day, a.published, a.language, a.url, a.source, a.version,
a.latest, a.length, s.id, c.id, a.added"""
_JOINED = """LEFT JOIN members m ON m.article = a.number LEFT JOIN stories s ON s.number = m.story
LEFT JOIN articles c ON c.number = m.copy_of"""
_INSERT = """INSERT INTO articles(number, id, content, apart, place, version, latest, day, published, published_how,
outlet, outlet_key, outlet_how, language, title, headline, url, source, raw, length, added, run, last_seen, authors,
furniture, extra, article_id, text) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"""
_INDEX = "INSERT INTO articles_fts(rowid, title, text) VALUES (?, ?, ?)"

_LATEST, _TITLE, _TEXT = 6, 14, 27  # places in such a row


def row_of(r: Sequence[Any]) -> Row:
    """A `Row` from the columns of ``_ROW``."""
    return Row(*(*r[:10], bool(r[10]), *r[11:15]))


@dataclass(slots=True)
class _Latest:
    """The newest version of a place."""

    number: int
    id: str
    version: int
    published: str | None


class Articles:
    """The articles of an archive."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def add(self, items: Sequence[Incoming], run: int | None = None) -> list[Added]:
        """Keeps what is not there yet, in order; one result an item.  All in one transaction."""
        with self._link.writing() as connection:
            batch = _Batch(self._link, items, run)
            out = [batch.take(item) for item in items]
            batch.write(connection)
        return out

    def get(self, id: str) -> Kept | None:
        """An article by its id here."""
        return next(iter(self.some([id])), None)

    def some(self, ids: Iterable[str]) -> list[Kept]:
        """The articles with these ids that are here, in the order asked for."""
        wanted = list(ids)
        found = {k.row.id: k for k in self._kept("a.id IN ({})", wanted)}
        return [found[i] for i in wanted if i in found]

    def after(self, number: int, limit: int) -> list[Kept]:
        """The first ``limit`` articles that came after a number, in order of arrival."""
        return list(self._whole(f"WHERE a.number > ? ORDER BY a.number LIMIT {int(limit)}", (number,)))

    def in_story(self, story: str) -> list[Kept]:
        """The articles of a story in order of day and arrival, of each its newest version alone."""
        within = "(SELECT m.article FROM members m JOIN stories s ON s.number = m.story WHERE s.id = ?)"
        return list(self._whole(f"WHERE a.number IN {within} AND a.latest = 1 ORDER BY a.day, a.number", (story,)))

    def versions(self, id: str) -> list[Kept]:
        """All versions of an article, oldest first; the article alone where it has one."""
        place = self._link.value("SELECT place FROM articles WHERE id = ?", (id,))
        if place is None:
            return self.some([id])
        return list(self._whole("WHERE a.place = ? ORDER BY a.number", (place,)))

    def at_url(self, url: str) -> Kept | None:
        """The newest article that was read from an address."""
        return next(self._whole("WHERE a.place = ? AND a.latest = 1 LIMIT 1", (url,)), None)

    def page(
        self, *, outlet: str | None = None, story: str | None = None, all_versions: bool = False,
        limit: int = 50, offset: int = 0,
    ) -> Page[Row]:  # fmt: skip
        """Articles by day, newest first: all, those of an outlet (its name, however cased), or those of a story."""
        where, args = ["1"] if all_versions else ["a.latest = 1"], list[Any]()
        if outlet is not None:
            where.append("a.outlet_key = ?")
            args.append(key_of(outlet))
        if story is not None:
            where.append(
                "a.number IN (SELECT m.article FROM members m JOIN stories s ON s.number = m.story WHERE s.id = ?)"
            )
            args.append(story)
        said = " AND ".join(where)
        total = self._link.value(f"SELECT count(*) FROM articles a WHERE {said}", args)
        rows = self._link.rows(
            f"SELECT {_ROW} FROM (SELECT a.number AS n FROM articles a WHERE {said} ORDER BY a.day DESC, a.number DESC"
            f" LIMIT ? OFFSET ?) JOIN articles a ON a.number = n {_JOINED} ORDER BY a.day DESC, a.number DESC",
            (*args, limit, offset),
        )
        return Page(tuple(map(row_of, rows)), total, offset)

    def set_day(self, id: str, day: str) -> None:
        """Sorts an article under another day."""
        with self._link.writing() as connection:
            connection.execute("UPDATE articles SET day = ? WHERE id = ?", (day, id))

    def recent(self, limit: int) -> list[str]:
        """Ids of the newest ``limit`` articles that are in a story and not replaced, in order of arrival."""
        rows = self._link.rows(
            """SELECT a.id FROM articles a
               WHERE a.latest = 1 AND EXISTS (SELECT 1 FROM members WHERE article = a.number)
               ORDER BY a.number DESC LIMIT ?""", (limit,),
        )  # fmt: skip
        return [i for (i,) in reversed(rows)]

    def unplaced(self, limit: int) -> list[str]:
        """Ids of articles that are in no story yet, in order of arrival."""
        return [i for (i,) in self._link.rows(
            """SELECT id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM members WHERE article = a.number)
               ORDER BY number LIMIT ?""", (limit,),
        )]  # fmt: skip

    def raw(self, id: str) -> bytes | None:
        """The bytes an article was read from, where they were kept."""
        data = self._link.value("SELECT r.packed FROM raw r JOIN articles a ON a.raw = r.sha256 WHERE a.id = ?", (id,))
        return None if data is None else zlib.decompress(data)

    def forget(self, ids: Iterable[str]) -> int:
        """Takes articles out with all that was made of them; how many there were.

        The version before becomes the newest.  What comparisons said of their stories goes too; `Stories.refresh` then
        counts those stories anew.
        """
        with self._link.writing() as connection:
            numbers = [n for (n,) in self._link.among("SELECT number FROM articles WHERE id IN ({})", ids)]
            for number in numbers:
                content, place, raw = connection.execute(
                    "SELECT content, place, raw FROM articles WHERE number = ?", (number,)
                ).fetchone()
                connection.execute(
                    "DELETE FROM reports WHERE story = (SELECT story FROM members WHERE article = ?)", (number,)
                )
                connection.execute(
                    "DELETE FROM findings WHERE story = (SELECT story FROM members WHERE article = ?)", (number,)
                )
                connection.execute(
                    "DELETE FROM undecided WHERE story = (SELECT story FROM members WHERE article = ?)", (number,)
                )
                connection.execute("UPDATE members SET copy_of = NULL WHERE copy_of = ?", (number,))
                connection.execute("DELETE FROM marks WHERE content = ?", (content,))
                connection.execute("DELETE FROM articles WHERE number = ?", (number,))
                connection.execute(
                    "DELETE FROM raw WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE raw = ?)", (raw, raw)
                )
                if place is not None:
                    connection.execute(
                        "UPDATE articles SET latest = 1"
                        " WHERE number = (SELECT max(number) FROM articles WHERE place = ?)"
                        " AND NOT EXISTS (SELECT 1 FROM articles WHERE place = ? AND latest = 1)",
                        (place, place),
                    )
            if numbers:
                connection.execute("DELETE FROM state WHERE name = 'group'")  # it holds words of theirs
        return len(numbers)

    def _kept(self, where: str, values: Iterable[str]) -> Iterator[Kept]:
        for row in self._link.among(f"SELECT {_WHOLE} FROM articles a {_JOINED} WHERE {where}", values):
            yield kept_of(row)

    def _whole(self, rest: str, args: Sequence[Any]) -> Iterator[Kept]:
        return map(kept_of, self._link.rows(f"SELECT {_WHOLE} FROM articles a {_JOINED} {rest}", args))


_WHOLE = f"""{_ROW}, a.title, a.text, a.raw, a.published_how, a.outlet_how, a.authors, a.furniture, a.extra, m.score,
m.reasons, a.seen, a.last_seen"""


def kept_of(r: Sequence[Any]) -> Kept:
    """A `Kept` from the columns of ``_WHOLE``."""
    row = row_of(r)
    title, text, raw, published_how, outlet_how, authors, furniture, extra, score, reasons, seen, last_seen = r[15:]
    article = Article(
        id=row.id,
        text=text,
        source=row.source,
        sha256=raw,
        language=row.language,
        title=title,
        outlet=Stated(row.outlet, outlet_how) if row.outlet else None,
        published=Stated(row.published, published_how) if row.published else None,
        url=row.url,
        authors=tuple(json.loads(authors)),
        furniture=tuple((s, e, kind) for s, e, kind in json.loads(furniture)),
        extra=json.loads(extra),
    )
    return Kept(row, article, score or 0.0, tuple(json.loads(reasons or "[]")), seen, last_seen)


class _Batch:
    """One batch on its way in: what is there already is asked for once."""

    def __init__(self, link: Link, items: Sequence[Incoming], run: int | None) -> None:
        self._link, self._run, self._at = link, run, now()
        self._contents = {id(item): content_of(item) for item in items}
        self._known: dict[str, Added] = {}
        for content, name, number, latest in link.among(
            "SELECT content, id, number, latest FROM articles WHERE content IN ({})", self._contents.values()
        ):
            self._known[content] = Added(name, number, False, latest=bool(latest))
        self._places: dict[str, _Latest] = {}
        for place, number, name, version, published in link.among(
            "SELECT place, number, id, version, published FROM articles WHERE place IN ({}) AND latest = 1",
            [item.place for item in items if item.place],
        ):
            self._places[place] = _Latest(number, name, version, published)
        self._taken: dict[str, int] = dict(
            link.among(
                "SELECT article_id, count(*) FROM articles WHERE article_id IN ({}) GROUP BY article_id",
                [item.article.id for item in items],
            )
        )
        self._next = (link.value("SELECT seq FROM sqlite_sequence WHERE name = 'articles'") or 0) + 1
        self._rows: dict[int, list[Any]] = {}
        self._names: set[str] = set()
        self._replaced: list[int] = []
        self._again: list[int] = []
        self._raw: list[tuple[str, int, bytes]] = []

    def take(self, item: Incoming) -> Added:
        content = self._contents[id(item)]
        before = self._known.get(content)
        if before is not None:
            self._again.append(before.number)
            return Added(before.id, before.number, False, latest=before.latest)
        a = item.article
        number, self._next = self._next, self._next + 1
        name = self._name(a.id)
        published = a.published.value if a.published else None
        older = self._places.get(item.place) if item.place else None
        newest = older is None or not (published and older.published and published < older.published)
        version = older.version + 1 if older else 1
        if newest and older is not None:
            if older.number in self._rows:
                self._rows[older.number][_LATEST] = 0
            else:
                self._replaced.append(older.number)
        if newest and item.place:
            self._places[item.place] = _Latest(number, name, version, published)
        elif older is not None:
            older.version = version  # numbers of versions count arrivals
        outlet = mended(a.outlet.value) if a.outlet else None
        self._rows[number] = [
            number, name, content, mended(item.apart), mended(item.place), version, int(newest), item.day, published,
            mended(a.published.how) if a.published else None, outlet, key_of(outlet) if outlet else None,
            mended(a.outlet.how) if a.outlet else None, a.language, mended(a.title),
            mended(headline_of(a.title, a.text)), mended(a.url), mended(a.source),
            a.sha256, len(a.text), self._at, self._run, self._at, dumped(a.authors), dumped(a.furniture),
            dumped(dict(a.extra)), a.id, mended(a.text),
        ]  # fmt: skip
        if item.raw is not None:
            self._raw.append((a.sha256, len(item.raw), zlib.compress(item.raw, 6)))
        added = Added(name, number, True, older.id if older else None, newest)
        self._known[content] = Added(name, number, False, latest=newest)
        return added

    def _name(self, id: str) -> str:
        """The id itself, or ``ID~2`` where another article came with it before."""
        count = self._taken.get(id, 0)
        self._taken[id] = count + 1
        name = id if not count else f"{id}~{count + 1}"
        while (count or "~" in id) and (
            name in self._names or self._link.value("SELECT 1 FROM articles WHERE id = ?", (name,))
        ):
            count += 1
            name = f"{id}~{count + 1}"
        self._names.add(name)
        return name

    def write(self, connection: Any) -> None:
        connection.executemany("UPDATE articles SET latest = 0 WHERE number = ?", [(n,) for n in self._replaced])
        connection.executemany(_INSERT, self._rows.values())
        connection.executemany(_INDEX, [(r[0], r[_TITLE], r[_TEXT]) for r in self._rows.values()])  # see `schema`
        connection.executemany(
            "UPDATE articles SET seen = seen + 1, last_seen = ? WHERE number = ?", [(self._at, n) for n in self._again]
        )
        connection.executemany("INSERT OR IGNORE INTO raw VALUES (?, ?, ?)", self._raw)
