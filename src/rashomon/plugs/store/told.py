"""What comparisons told: reports, their findings with evidence, who said what, what stayed undecided; marks cached."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.model import Marks
from rashomon.model.archive import Kept, OutletRow, Page, PersonRow, QuoteRow, Row, UndecidedRow
from rashomon.plugs.store import codec
from rashomon.plugs.store.articles import _JOINED, _ROW, row_of
from rashomon.plugs.store.keys import dumped, key_of, mended, now, packed, unpacked
from rashomon.plugs.store.link import Link
from rashomon.plugs.store.speakers import Speakers

_QUOTE = """q.number, a.id, a.headline, a.outlet, a.day, s.id, q.start, q."end", q.content, q.speaker,
q.kind, q.cue, q.hedge"""
_QUOTED = """quotes q JOIN articles a ON a.number = q.article LEFT JOIN members m ON m.article = a.number
LEFT JOIN stories s ON s.number = m.story"""
_SPACES = re.compile(r"\s+")
SAID = 4_000  # characters of a finding's evidence that can be searched


class Told:
    """Reports and what they are made of."""

    def __init__(self, link: Link) -> None:
        self._link = link

    # --- marks ---------------------------------------------------------------------------------------------------

    def marks(self, kept: Kept, content: str, step: str) -> Marks | None:
        """The marks of an article made by a version of the step, if they are cached."""
        data = self._link.value("SELECT packed FROM marks WHERE content = ? AND step = ?", (content, step))
        try:
            return None if data is None else codec.marks_of(kept.article, unpacked(data))
        except (zlib.error, ValueError, KeyError, TypeError, IndexError):
            return None  # written by another version, or damaged: made again

    def keep_marks(self, marks: Marks, content: str, step: str) -> None:
        """Caches marks; those that other versions of the step made of the same content go."""
        with self._link.writing() as connection:
            connection.execute("DELETE FROM marks WHERE content = ?", (content,))
            connection.execute(
                "INSERT INTO marks(content, step, packed) VALUES (?, ?, ?)", (content, step, packed(codec.plain(marks)))
            )

    # --- reports -------------------------------------------------------------------------------------------------

    def report(self, story: str, key: str | None = None) -> dict[str, Any] | None:
        """The report kept of a story, as data; with ``key`` only if it was made of just that."""
        row = self._link.one(
            "SELECT r.key, r.packed FROM reports r JOIN stories s ON s.number = r.story WHERE s.id = ?", (story,)
        )
        if row is None or (key is not None and row[0] != key):
            return None
        found: dict[str, Any] = unpacked(row[1])
        return found

    def still_holds(self, story: str) -> None:
        """Notes that the report kept of a story is right for it as it now stands."""
        with self._link.writing() as connection:
            connection.execute("UPDATE stories SET compared = 1 WHERE id = ?", (story,))

    def keep_report(self, story: str, key: str, data: Mapping[str, Any]) -> None:
        """Keeps a report in place of the one before, and what is searched of it."""
        with self._link.writing() as connection:
            number = self._link.value("SELECT number FROM stories WHERE id = ?", (story,))
            if number is None:
                return
            ids = {a["letter"]: a["id"] for a in data["articles"]}
            numbers = dict(self._link.among("SELECT id, number FROM articles WHERE id IN ({})", ids.values()))
            placed = {letter: numbers[id] for letter, id in ids.items() if id in numbers}
            for table in ("reports", "findings", "undecided"):
                connection.execute(f"DELETE FROM {table} WHERE story = ?", (number,))
            connection.execute("INSERT INTO reports VALUES (?, ?, ?, ?)", (number, key, now(), packed(data)))
            for f in data["findings"]:
                self._finding(connection, number, f, placed)
            connection.executemany(
                "INSERT INTO undecided(story, title, why, evidence) VALUES (?, ?, ?, ?)",
                [(number, mended(u["title"]), mended(u["why"]), dumped(_with_ids(u["evidence"], ids)))
                 for u in data["undecided"]],
            )  # fmt: skip
            for article in data["articles"]:
                if article["letter"] in placed:
                    self._article(connection, placed[article["letter"]], article, data["actors"])
            kinds = [f["kind"] for f in data["findings"]]
            connection.execute(
                """UPDATE stories SET compared = 1, title = ?, shared = ?, differs = ?, quotes = ?, only = ?,
                   undecided = ? WHERE number = ?""",
                (mended(data["title"]), *(kinds.count(k) for k in ("shared", "differ", "quote", "only")),
                 len(data["undecided"]), number),
            )  # fmt: skip

    def _finding(self, connection: Any, story: int, f: Mapping[str, Any], placed: Mapping[str, int]) -> None:
        said = _SPACES.sub(" ", " … ".join(dict.fromkeys(e["text"] for e in f["evidence"])))[:SAID]
        number = connection.execute(
            """INSERT INTO findings(story, id, kind, type, grade, speaker, score, title, comment, said)
               VALUES (?,?,?,?,?,?,?,?,?,?)""",
            (story, f["id"], f["kind"], f["type"], f["grade"], mended(f["speaker"]), f["score"], mended(f["title"]),
             mended(f["comment"]), mended(said)),
        ).lastrowid  # fmt: skip
        connection.executemany(
            "INSERT INTO evidence VALUES (?, ?, ?, ?, ?)",
            [(number, placed[e["article"]], e["start"], e["end"], e["role"])
             for e in f["evidence"] if e["article"] in placed],
        )  # fmt: skip

    def _article(
        self, connection: Any, number: int, article: Mapping[str, Any], actors: Sequence[Mapping[str, Any]]
    ) -> None:
        """Quotations and names of one article, in place of those that stood there."""
        text = article["text"]
        connection.execute("DELETE FROM quotes WHERE article = ?", (number,))
        connection.execute("DELETE FROM names WHERE article = ?", (number,))
        called = {a["id"]: a for a in actors}
        counted: dict[str, list[Any]] = {}
        for m in article["mentions"]:
            actor = called.get(m["actor"])
            if actor is not None and actor["kind"] != "other" and actor["name"].strip():
                row = counted.setdefault(key_of(actor["name"]), [actor["name"], actor["kind"], 0])
                row[2] += 1
        connection.executemany(
            "INSERT INTO names(article, key, name, kind, mentions) VALUES (?, ?, ?, ?, ?)",
            [(number, mended(k), mended(name), kind, n) for k, (name, kind, n) in counted.items()],
        )
        speakers = Speakers.of(actors, article["language"])
        rows = []
        for q in article["quotes"]:
            if not q["content"]:
                continue
            spans = [*q["content"], *(s for s in (q["cue"], q["speaker"]) if s)]
            content = " … ".join(text[s:e] for s, e in q["content"])
            speaker = mended(speakers.named(q, article))
            cue = text[q["cue"][0] : q["cue"][1]] if q["cue"] else None
            rows.append((
                number, min(s for s, _ in spans), max(e for _, e in spans), q["kind"], mended(cue), q["hedge"], speaker,
                key_of(speaker) if speaker else None, mended(content),
            ))  # fmt: skip
        connection.executemany(
            """INSERT INTO quotes(article, start, "end", kind, cue, hedge, speaker, speaker_key, content)
               VALUES (?,?,?,?,?,?,?,?,?)""", rows,
        )  # fmt: skip

    # --- what people read ----------------------------------------------------------------------------------------

    def people(self, words: str = "", limit: int = 50, offset: int = 0) -> Page[PersonRow]:
        """Who speaks or is named, most quoted first; ``words`` begin the name or one of its parts.

        Without ``words``, those alone that have a name: not "the president" or "officials".
        """
        wanted = key_of(words) if words.strip() else ""
        where, args = "name NOT GLOB '[a-z]*'", tuple[str, ...]()
        if wanted:
            where, args = "key GLOB ? OR key GLOB ?", (f"{_plain(wanted)}*", f"* {_plain(wanted)}*")
        total = self._link.value(f"SELECT count(*) FROM people WHERE {where}", args)
        rows = self._link.rows(
            f"""SELECT key, name, kind, quotes, articles FROM people WHERE {where}
                ORDER BY quotes DESC, articles DESC, key LIMIT ? OFFSET ?""", (*args, limit, offset),
        )  # fmt: skip
        return Page(tuple(PersonRow(*r) for r in rows), total, offset)

    def person(self, name: str) -> PersonRow | None:
        """Somebody by name or key, however cased."""
        row = self._link.one("SELECT key, name, kind, quotes, articles FROM people WHERE key = ?", (key_of(name),))
        return PersonRow(*row) if row else None

    def quotes_by(self, name: str, limit: int = 50, offset: int = 0) -> Page[QuoteRow]:
        """What somebody is reported to have said, last told first."""
        return self._quotes("q.speaker_key = ?", (key_of(name),), limit, offset)

    def quotes_in(self, article: str, limit: int = 500, offset: int = 0) -> Page[QuoteRow]:
        """The quotations of an article that was compared."""
        return self._quotes("q.article = (SELECT number FROM articles WHERE id = ?)", (article,), limit, offset)

    def _quotes(self, where: str, args: Sequence[Any], limit: int, offset: int) -> Page[QuoteRow]:
        total = self._link.value(f"SELECT count(*) FROM quotes q WHERE {where}", args)
        rows = self._link.rows(
            f"SELECT {_QUOTE} FROM {_QUOTED} WHERE {where} ORDER BY q.number DESC LIMIT ? OFFSET ?",
            (*args, limit, offset),
        )
        return Page(tuple(QuoteRow(*r) for r in rows), total, offset)

    def naming(self, name: str, limit: int = 50, offset: int = 0) -> Page[Row]:
        """Articles that name somebody, newest first."""
        key = (key_of(name),)
        total = self._link.value("SELECT count(*) FROM names WHERE key = ?", key)
        rows = self._link.rows(
            f"""SELECT {_ROW} FROM names n JOIN articles a ON a.number = n.article {_JOINED} WHERE n.key = ?
                ORDER BY n.article DESC LIMIT ? OFFSET ?""", (*key, limit, offset),
        )  # fmt: skip
        return Page(tuple(map(row_of, rows)), total, offset)

    def outlets(self, limit: int = 200, offset: int = 0) -> Page[OutletRow]:
        """The outlets, those with most articles first."""
        total = self._link.value("SELECT count(*) FROM outlets")
        return Page(self._outlets("1 ORDER BY o.articles DESC, o.key LIMIT ? OFFSET ?", (limit, offset)), total, offset)

    def outlet(self, name: str) -> OutletRow | None:
        """An outlet by name or key, however cased."""
        return next(iter(self._outlets("o.key = ?", (key_of(name),))), None)

    def _outlets(self, where: str, args: Sequence[Any]) -> tuple[OutletRow, ...]:
        rows = self._link.rows(
            f"""SELECT o.key, o.name, o.articles, (SELECT count(*) FROM story_outlets s WHERE s.outlet = o.key),
                o.first_day, o.last_day FROM outlets o WHERE {where}""", args,
        )  # fmt: skip
        copies = dict(
            self._link.rows(
                # CROSS: from the copies, which are fewer, to their articles; SQLite would begin with all articles
                """SELECT a.outlet_key, count(*) FROM members m CROSS JOIN articles a ON a.number = m.article
                   WHERE m.copy_of IS NOT NULL AND a.latest = 1 AND a.outlet_key IS NOT NULL GROUP BY a.outlet_key"""
            )
        )
        return tuple(OutletRow(*(*r[:4], copies.get(r[0], 0), *r[4:])) for r in rows)

    def undecided(self, story: str | None = None, limit: int = 50, offset: int = 0) -> Page[UndecidedRow]:
        """What comparisons could not decide, newest first: of one story, or of all."""
        where, args = ("1", ()) if story is None else ("s.id = ?", (story,))
        total = self._link.value(
            f"SELECT count(*) FROM undecided u JOIN stories s ON s.number = u.story WHERE {where}", args
        )
        rows = self._link.rows(
            f"""SELECT u.number, s.id, s.title, u.title, u.why, u.evidence FROM undecided u
                JOIN stories s ON s.number = u.story WHERE {where} ORDER BY u.number DESC LIMIT ? OFFSET ?""",
            (*args, limit, offset),
        )
        return Page(tuple(UndecidedRow(*(*r[:5], tuple(json.loads(r[5])))) for r in rows), total, offset)


def _with_ids(evidence: Sequence[Mapping[str, Any]], ids: Mapping[str, str]) -> list[dict[str, Any]]:
    return [{**e, "article": ids.get(e["article"], e["article"])} for e in evidence]


def _plain(text: str) -> str:
    """Words without what GLOB gives a meaning."""
    return re.sub(r"[*?\[\]]", "?", text)
