"""What grouping remembers of an archive: brought back at the beginning, and again when another program has written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rashomon import flow
from rashomon.archive.places import believed, today
from rashomon.model import Article
from rashomon.model.archive import ChangeRow, Correction, Kept, Placing, Stamp
from rashomon.seams import Encoder, Store, StoryStream

RECALLED = 20_000  # newest articles that new ones are compared with: ten days of a hundred feeds, each twenty a day
ONE_ARTICLE = 4.0  # log-odds of one story for two versions of an article: as much as any link has
_PIECE = 500  # articles read from the archive together


class Memory:
    """Places new articles into the stories of an archive."""

    def __init__(self, store: Store, encoder: Encoder | None, window: float | None = None) -> None:
        self._store, self._encoder, self._window = store, encoder, window
        self._stream: StoryStream | None = None
        self._stamp: Stamp | None = None
        self._logged = 0

    def place(self, kept: Sequence[Kept]) -> None:
        """Puts articles that are in no story yet where they belong.  Must be called inside ``store.batch()``."""
        stream = self._ready(kept)
        waiting: list[Article] = []
        for k in kept:
            article = believed(k.article)
            if k.row.version == 1:
                waiting.append(article)
                continue
            self._add(stream, waiting)
            waiting = [] if self._follow(stream, k, article) else [article]
        self._add(stream, waiting)
        self._log(stream)
        self._stamp = self._store.stamp()

    def _add(self, stream: StoryStream, articles: Sequence[Article]) -> None:
        self._store.stories.place(
            [
                Placing(p.id, p.story, p.copy_of, p.score, p.reasons, stream.links_of(p.id))
                for p in stream.add_all(articles)
            ]
        )

    def _follow(self, stream: StoryStream, kept: Kept, article: Article) -> bool:
        """Puts a newer version where the version before it is; False where that is in no story."""
        versions = [v.row.id for v in self._store.articles.versions(kept.row.id) if v.row.number < kept.row.number]
        before = self._store.stories.placings(versions)
        if not before:
            return False
        last = before[-1]
        copied = last.copy_of if last.copy_of not in versions else None
        links = {**last.links, last.article: ONE_ARTICLE}  # or what regroups by links would part the two
        stream.recall(article, last.story, copied, links)
        reasons = (f"a newer version of {last.article}",)
        self._store.stories.place([Placing(article.id, last.story, copied, last.score, reasons, links)])
        return True

    def settle(self) -> None:
        """The repair at the end of a run; inside ``store.batch()``."""
        if self._stream is not None:
            continues = self._stream.settle()
            self._log(self._stream)
            self._store.stories.log((), continues)
            self._stamp = self._store.stamp()

    def _ready(self, coming: Sequence[Kept]) -> StoryStream:
        """The stream as the archive stands: brought back anew where somebody else has written."""
        now = self._store.stamp()
        expected = self._stamp
        ours = expected is not None and (expected.changes, expected.corrections, expected.undone) == (
            now.changes, now.corrections, now.undone,
        )  # fmt: skip
        first = min((k.row.number for k in coming), default=now.articles + 1)
        if self._stream is None or not ours or (expected is not None and first > expected.articles + 1):
            self._stream = self._recalled({k.row.id for k in coming})
            self._logged = 0
        return self._stream

    def _recalled(self, without: set[str]) -> StoryStream:
        stream = flow.story_stream(self._encoder, self._window)
        held = self._store.corrections.holding()
        days = corrected_days(held)
        ids = [i for i in self._store.articles.recent(RECALLED) if i not in without]
        for at in range(0, len(ids), _PIECE):
            some = ids[at : at + _PIECE]
            articles = {k.row.id: k.article for k in self._store.articles.some(some)}
            for p in self._store.stories.placings(some):
                article: Article = believed(articles[p.article], days.get(p.article), today())
                stream.recall(article, p.story, p.copy_of, p.links)
        for c in held:
            if c.moved:
                stream.pin(c.moved)
            if c.kind in ("not-same", "split") and len(c.stories) == 2:
                a, b = (self._now(s) for s in c.stories)
                stream.keep_apart(a, b)
        return stream

    def _now(self, story: str) -> str:
        """The story that a story went into, or itself."""
        found = self._store.stories.get(story)
        return found.id if found else story

    def _log(self, stream: StoryStream) -> None:
        """Writes what grouping changed its mind about: the stories of articles, and the reasons."""
        fresh = stream.changes[self._logged :]
        self._logged = len(stream.changes)
        if not fresh:
            return
        now = dict(stream.stories())
        moved = {i: now[i] for c in fresh for i in c.articles}
        by_story: dict[str, list[str]] = {}
        for i, story in moved.items():
            by_story.setdefault(story, []).append(i)
        for story, articles in by_story.items():
            self._store.stories.move(articles, story)
        self._store.stories.log(ChangeRow(0, c.kind, c.source, c.into, c.articles, c.says, "") for c in fresh)


def corrected_days(held: Iterable[Correction]) -> dict[str, str]:
    """Article id to the day a person says it was published, the last word counting."""
    return {i: c.value for c in held if c.kind == "date" for i in c.articles}
