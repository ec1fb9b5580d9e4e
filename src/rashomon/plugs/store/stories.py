"""Stories in the archive: which articles are in which, what changed, and the pages that list them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from rashomon.model.archive import ChangeRow, Facet, Facets, Page, Placing, StoryFilter, StoryRow
from rashomon.plugs.store.keys import dumped, key_of, now
from rashomon.plugs.store.link import Link
from rashomon.plugs.store.words import query_of

_ROW = """s.number, s.id, s.title, s.first_day, s.last_day, s.articles, s.accounts, s.outlets, s.languages, s.changed,
s.compared, s.shared, s.differs, s.quotes, s.only, s.undecided,
(SELECT b.id FROM stories b WHERE b.number = s.continues AND b.articles > 0)"""
_ORDERS = {
    "newest": "s.last_day DESC, s.number DESC",
    "largest": "s.accounts DESC, s.last_day DESC, s.number DESC",
    "differing": "s.differs DESC, s.last_day DESC, s.number DESC",
}
FOUND = 5_000  # newest articles that a search for stories looks through
FACETS = 40  # values of a facet that are listed
COUNTED = 500  # newest stories that facets are counted in: more would take longer than a page may
_REFRESH = (
    """UPDATE stories SET (articles, accounts, outlets, languages, first_day, last_day) = (
         SELECT count(*), count(*) - count(m.copy_of), count(DISTINCT a.outlet_key),
           coalesce(group_concat(DISTINCT a.language), ''), coalesce(min(a.day), ''), coalesce(max(a.day), '')
         FROM members m JOIN articles a ON a.number = m.article WHERE m.story = stories.number AND a.latest = 1),
       title = coalesce((SELECT a.headline
         FROM members m JOIN articles a ON a.number = m.article WHERE m.story = stories.number AND a.latest = 1
         ORDER BY m.copy_of IS NOT NULL, a.number LIMIT 1), title),
       changed = ?, compared = 0
       WHERE number IN (SELECT story FROM temp.touched)""",
    "DELETE FROM story_outlets WHERE story IN (SELECT story FROM temp.touched)",
    """INSERT OR IGNORE INTO story_outlets(story, outlet, name) SELECT m.story, a.outlet_key, a.outlet FROM members m
       JOIN articles a ON a.number = m.article
       WHERE m.story IN (SELECT story FROM temp.touched) AND a.latest = 1 AND a.outlet_key IS NOT NULL""",
    "DELETE FROM story_languages WHERE story IN (SELECT story FROM temp.touched)",
    """INSERT OR IGNORE INTO story_languages(story, language) SELECT m.story, a.language FROM members m
       JOIN articles a ON a.number = m.article
       WHERE m.story IN (SELECT story FROM temp.touched) AND a.latest = 1""",
)  # fmt: skip


def story_row(r: Sequence[Any]) -> StoryRow:
    """A `StoryRow` from the columns of ``_ROW``."""
    languages = tuple(sorted(filter(None, r[8].split(","))))
    return StoryRow(*(*r[:8], languages, r[9], bool(r[10]), *r[11:17]))


class Stories:
    """The stories of an archive."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def place(self, placings: Sequence[Placing], changes: Sequence[ChangeRow] = ()) -> None:
        """Puts articles into stories (made where they are new) and logs the changes; what it touches is refreshed."""
        with self._link.writing() as connection:
            numbers = dict(self._link.among(
                "SELECT id, number FROM articles WHERE id IN ({})",
                [i for p in placings for i in (p.article, p.copy_of, *p.links) if i],
            ))  # fmt: skip
            connection.executemany(
                "INSERT OR IGNORE INTO stories(id) VALUES (?)", [(s,) for s in dict.fromkeys(p.story for p in placings)]
            )
            stories = dict(
                self._link.among("SELECT id, number FROM stories WHERE id IN ({})", [p.story for p in placings])
            )
            known = [p for p in placings if p.article in numbers]
            before = self._link.among(
                "SELECT story FROM members WHERE article IN ({})", [numbers[p.article] for p in known]
            )
            touched = {s for (s,) in before} | {stories[p.story] for p in known}
            connection.executemany(
                """INSERT INTO members(article, story, copy_of, score, reasons, links) VALUES (?, ?, ?, ?, ?, ?)
                   ON CONFLICT(article) DO UPDATE SET story = excluded.story, copy_of = excluded.copy_of,
                   score = excluded.score, reasons = excluded.reasons, links = excluded.links""",
                [
                    (
                        numbers[p.article],
                        stories[p.story],
                        numbers.get(p.copy_of or ""),
                        p.score,
                        dumped(p.reasons),
                        dumped({numbers[i]: round(odds, 3) for i, odds in p.links.items() if i in numbers}),
                    )
                    for p in known
                ],
            )
            self.log(changes)
            self._refresh(touched)

    def move(self, articles: Iterable[str], story: str) -> None:
        """Puts articles into another story (made where it is new), copies and scores as they were."""
        with self._link.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO stories(id) VALUES (?)", (story,))
            into = self._link.value("SELECT number FROM stories WHERE id = ?", (story,))
            numbers = [n for (n,) in self._link.among("SELECT number FROM articles WHERE id IN ({})", articles)]
            before = {s for (s,) in self._link.among("SELECT story FROM members WHERE article IN ({})", numbers)}
            connection.executemany("UPDATE members SET story = ? WHERE article = ?", [(into, n) for n in numbers])
            self._refresh(before | {into})

    def log(self, changes: Iterable[ChangeRow], continues: Mapping[str, str | None] = MappingProxyType({})) -> None:
        """Remembers merges, splits and moves.  An emptied story leads on to the one it went into.

        ``continues``: of some stories the earlier one that each goes on from, None where there is none.
        """
        with self._link.writing() as connection:
            for c in changes:
                connection.execute(
                    "INSERT INTO changes(kind, story, into_story, articles, says, at) VALUES (?, ?, ?, ?, ?, ?)",
                    (c.kind, c.story, c.into, dumped(c.articles), c.says, c.at or now()),
                )
                if c.kind == "merge":
                    connection.execute("INSERT OR IGNORE INTO stories(id) VALUES (?), (?)", (c.story, c.into))
                    connection.execute(
                        "UPDATE stories SET merged_into = (SELECT number FROM stories WHERE id = ?) WHERE id = ?",
                        (c.into, c.story),
                    )
                    connection.execute(
                        """UPDATE stories SET continues = (SELECT number FROM stories WHERE id = ?)
                           WHERE continues = (SELECT number FROM stories WHERE id = ?)""",
                        (c.into, c.story),
                    )
                    connection.execute("UPDATE stories SET continues = NULL WHERE continues = number")
            connection.executemany(
                "UPDATE stories SET continues = (SELECT number FROM stories WHERE id = ?) WHERE id = ?",
                [(earlier, story) for story, earlier in continues.items()],
            )

    def placings(self, articles: Sequence[str]) -> list[Placing]:
        """Where these articles are, in the order asked for; those in no story are left out."""
        rows = {r[0]: r for r in self._link.among(
            """SELECT a.id, s.id, c.id, m.score, m.reasons, m.links
               FROM articles a JOIN members m ON m.article = a.number JOIN stories s ON s.number = m.story
                 LEFT JOIN articles c ON c.number = m.copy_of WHERE a.id IN ({})""",
            articles,
        )}  # fmt: skip
        links = {i: json.loads(r[5]) for i, r in rows.items()}
        names = dict(self._link.among(
            "SELECT number, id FROM articles WHERE number IN ({})", [int(n) for each in links.values() for n in each],
        ))  # fmt: skip
        return [
            Placing(r[0], r[1], r[2], r[3], tuple(json.loads(r[4])),
                    {names[int(n)]: odds for n, odds in links[i].items() if int(n) in names})
            for i in articles if (r := rows.get(i)) is not None
        ]  # fmt: skip

    def refresh_of(self, articles: Iterable[str]) -> set[str]:
        """Ids of the stories that hold these articles (asked before they are forgotten)."""
        return {s for (s,) in self._link.among(
            """SELECT s.id FROM stories s JOIN members m ON m.story = s.number JOIN articles a ON a.number = m.article
               WHERE a.id IN ({})""", articles,
        )}  # fmt: skip

    def refresh(self, stories: Iterable[str]) -> None:
        """Counts these stories anew and lets them be compared again."""
        with self._link.writing():
            self._refresh({n for (n,) in self._link.among("SELECT number FROM stories WHERE id IN ({})", stories)})

    def _refresh(self, touched: set[int]) -> None:
        connection = self._link.connection()
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched(story INTEGER PRIMARY KEY)")
        connection.execute("DELETE FROM temp.touched")
        connection.executemany("INSERT INTO temp.touched VALUES (?)", [(n,) for n in sorted(touched)])
        connection.execute(_REFRESH[0], (now(),))
        for sql in _REFRESH[1:]:
            connection.execute(sql)

    def get(self, id: str) -> StoryRow | None:
        """A story by its id; one that was merged leads to the story it went into."""
        seen: set[str] = set()
        while id not in seen:
            seen.add(id)
            row = self._link.one(
                f"""SELECT {_ROW}, t.id FROM stories s LEFT JOIN stories t ON t.number = s.merged_into
                    WHERE s.id = ?""", (id,),
            )  # fmt: skip
            if row is None:
                return None
            if row[5] or row[-1] is None:  # it has articles, or leads nowhere
                return story_row(row[:-1]) if row[5] else None
            id = row[-1]
        return None

    def of(self, articles: Iterable[str]) -> dict[str, str]:
        """Article id to story id, for those that are in one."""
        return dict(self._link.among(
            """SELECT a.id, s.id FROM articles a JOIN members m ON m.article = a.number
               JOIN stories s ON s.number = m.story WHERE a.id IN ({})""", articles,
        ))  # fmt: skip

    # B008 below: a StoryFilter is frozen, so that one default can be shared by all calls
    def page(self, wanted: StoryFilter = StoryFilter(), limit: int = 50, offset: int = 0) -> Page[StoryRow]:  # noqa: B008
        """The wanted stories in the wanted order."""
        where, args = _where(wanted)
        total = self._link.value(f"SELECT count(*) FROM stories s WHERE {where}", args)
        rows = self._link.rows(
            f"SELECT {_ROW} FROM stories s WHERE {where} ORDER BY {_ORDERS[wanted.order]} LIMIT ? OFFSET ?",
            (*args, limit, offset),
        )
        return Page(tuple(map(story_row, rows)), total, offset)

    def facets(self, wanted: StoryFilter = StoryFilter()) -> Facets:  # noqa: B008
        """What the newest `COUNTED` of the wanted stories can be narrowed by."""
        where, args = _where(wanted)
        numbers = self._link.rows(
            f"SELECT s.number FROM stories s WHERE {where} ORDER BY {_ORDERS['newest']} LIMIT {COUNTED}", args
        )
        among = f"IN ({','.join(str(int(n)) for (n,) in numbers)})"

        def counted(value: str, of: str, order: str = "k DESC, v") -> tuple[Facet, ...]:
            what = f"SELECT {value} AS v, count(DISTINCT story) AS k FROM {of}"
            rows = self._link.rows(f"{what} GROUP BY 1 ORDER BY {order} LIMIT {FACETS}")
            return tuple(Facet(str(v), k) for v, k in rows)

        def named(kind: str) -> tuple[Facet, ...]:
            rows = self._link.rows(
                f"""SELECT max(n.name) AS v, count(DISTINCT m.story) AS k FROM members m
                    JOIN names n ON n.article = m.article WHERE m.story {among} AND n.kind = ?
                    AND n.name NOT GLOB '[a-z]*' GROUP BY n.key ORDER BY k DESC, n.key LIMIT {FACETS}""", (kind,),
            )  # fmt: skip
            return tuple(Facet(str(v), k) for v, k in rows)

        row = self._link.one(f"SELECT sum(differs > 0), sum(compared) FROM stories WHERE number {among}")
        differing, compared = row or (0, 0)
        return Facets(
            outlets=counted("name", f"story_outlets WHERE story {among}"),
            languages=counted("language", f"story_languages WHERE story {among}"),
            people=named("person"),
            places=named("place"),
            types=counted("type", f"findings WHERE kind = 'differ' AND story {among}"),
            days=counted("last_day", f"(SELECT number AS story, last_day FROM stories WHERE number {among})", "v DESC"),
            differing=differing or 0,
            compared=compared or 0,
        )

    def uncompared(self, least: int = 2, limit: int = 1000) -> list[str]:
        """Ids of stories of several accounts that are not compared as they now stand, newest first."""
        return [i for (i,) in self._link.rows(
            "SELECT id FROM stories WHERE compared = 0 AND accounts >= ? ORDER BY last_day DESC, number DESC LIMIT ?",
            (least, limit),
        )]  # fmt: skip

    def changes(self, story: str | None = None, limit: int = 100, offset: int = 0) -> Page[ChangeRow]:
        """Merges, splits and moves, newest first; those of one story, or all."""
        where, args = ("1", ()) if story is None else ("story = ? OR into_story = ?", (story, story))
        total = self._link.value(f"SELECT count(*) FROM changes WHERE {where}", args)
        rows = self._link.rows(
            f"""SELECT number, kind, story, into_story, articles, says, at FROM changes WHERE {where}
                ORDER BY number DESC LIMIT ? OFFSET ?""", (*args, limit, offset),
        )  # fmt: skip
        return Page(tuple(ChangeRow(*(*r[:4], tuple(json.loads(r[4])), *r[5:])) for r in rows), total, offset)


def _where(wanted: StoryFilter) -> tuple[str, list[Any]]:
    """The filter as a condition on ``stories s``, and its values."""
    where, args = ["s.accounts >= ?"], list[Any]([max(1, wanted.least)])
    if wanted.words.strip():
        said = query_of(wanted.words)
        if said is None:
            return "0", []
        where.append(
            """s.number IN (SELECT m.story FROM members m WHERE m.article IN (
                 SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? ORDER BY rowid DESC LIMIT ?))"""
        )
        args += [said, FOUND]
    if wanted.outlet is not None:
        where.append("s.number IN (SELECT story FROM story_outlets WHERE outlet = ?)")
        args.append(key_of(wanted.outlet))
    if wanted.language is not None:
        where.append("s.number IN (SELECT story FROM story_languages WHERE language = ?)")
        args.append(wanted.language)
    for name, kind in ((wanted.person, "person"), (wanted.place, "place")):
        if name is not None:
            where.append(
                "s.number IN (SELECT m.story FROM names n JOIN members m ON m.article = n.article"
                f" WHERE n.key = ? AND n.kind = '{kind}')"
            )
            args.append(key_of(name))
    if wanted.type is not None:
        where.append("s.number IN (SELECT story FROM findings WHERE kind = 'differ' AND type = ?)")
        args.append(wanted.type)
    if wanted.continues is not None:
        where.append("s.continues = (SELECT number FROM stories WHERE id = ?)")
        args.append(wanted.continues)
    if wanted.since is not None:
        where.append("s.last_day >= ?")
        args.append(wanted.since)
    if wanted.until is not None:
        where.append("s.first_day <= ?")
        args.append(wanted.until)
    if wanted.differing is not None:
        where.append("s.differs > 0" if wanted.differing else "s.differs = 0")
    if wanted.compared is not None:
        where.append("s.compared = ?")
        args.append(int(wanted.compared))
    return " AND ".join(where), args
