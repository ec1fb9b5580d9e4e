"""A story of the archive compared: only where it changed, from marks that are cached; the report is kept."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from typing import Any

import rashomon
from rashomon import flow, present
from rashomon.archive.memory import corrected_days
from rashomon.archive.places import believed
from rashomon.kit import Kit
from rashomon.model import Article, Marks, Problem, Quote
from rashomon.model.archive import Correction, Kept
from rashomon.seams import Store
from rashomon.settings import Settings

MOST = 100  # accounts compared at once: more take minutes, and no reader takes them in


class NoSuchStory(LookupError):
    """No story (or article) of that id is in the archive."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no story {id} in the archive")


def tell(store: Store, story: str, kit: Kit, settings: Settings) -> dict[str, Any]:
    """The report on a story, as data: the one kept where nothing changed since, else a fresh one, which is kept.

    ``story`` may also be an article's id.  Raises `NoSuchStory`.
    """
    row = store.stories.get(story) or store.stories.get(store.stories.of([story]).get(story, ""))
    if row is None:
        raise NoSuchStory(story)
    kept, left_out = _chosen(store.articles.in_story(row.id))
    held = store.corrections.holding()
    days, speakers = corrected_days(held), _speakers(held)
    articles = [believed(k.article, days.get(k.row.id)) for k in kept]
    step = _step(kit, settings)
    key = _digest(step, *(_content(a) for a in articles), json.dumps(sorted(map(str, _about(articles, speakers)))))
    found = store.told.report(row.id, key)
    if found is not None:
        if store.writable and not row.compared:
            store.told.still_holds(row.id)
        return found
    marked = [
        _corrected(_marks(store, k, article, step, kit), speakers.get(k.row.id, ()))
        for k, article in zip(kept, articles, strict=True)
    ]
    says = f"{left_out} of {len(kept) + left_out} articles are left out: at most {MOST} are compared at once"
    problems = [Problem(row.id, "archive", says)] if left_out else []
    report = flow.reported(marked, settings, kit, problems, id=row.id)
    data: dict[str, Any] = json.loads(present.json_text(present.report_data(report)))
    if store.writable:
        store.told.keep_report(row.id, key, data)
    return data


def _chosen(kept: Sequence[Kept]) -> tuple[list[Kept], int]:
    """At most `MOST` articles, copies going first, and how many were left out."""
    if len(kept) <= MOST:
        return list(kept), 0
    wanted = {k.row.id for k in sorted(kept, key=lambda k: (k.row.copy_of is not None, k.row.number))[:MOST]}
    return [k for k in kept if k.row.id in wanted], len(kept) - MOST


def _marks(store: Store, kept: Kept, article: Article, step: str, kit: Kit) -> Marks:
    """The article's marks, cached by its content and the version of the step."""
    content = _content(article)
    found = store.told.marks(dataclasses.replace(kept, article=article), content, step)
    if found is not None:
        return found
    made = flow.marks_of(article, kit)
    if store.writable:
        store.told.keep_marks(made, content, step)
    return made


def _content(article: Article) -> str:
    stated = article.published.value if article.published else ""
    return _digest(article.id, article.language, article.title or "", stated, article.text)


def _step(kit: Kit, settings: Settings) -> str:
    """What marks and reports depend on beside the articles: version, weights, settings."""
    chosen = json.dumps(dataclasses.asdict(settings), sort_keys=True)
    return _digest(rashomon.__version__, json.dumps(kit.models, sort_keys=True), chosen)


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _speakers(held: Sequence[Correction]) -> dict[str, tuple[Correction, ...]]:
    """Corrections of speakers by article."""
    out: dict[str, tuple[Correction, ...]] = {}
    for c in held:
        if c.kind == "speaker":
            for id in c.articles:
                out[id] = (*out.get(id, ()), c)
    return out


def _about(articles: Sequence[Article], speakers: dict[str, tuple[Correction, ...]]) -> list[tuple[str, int, int, str]]:
    return [(a.id, c.start, c.end, c.value) for a in articles for c in speakers.get(a.id, ())]


def _corrected(marks: Marks, corrections: Sequence[Correction]) -> Marks:
    """The marks with the speakers that a person gave to the quotations whose words overlap the place."""
    if not corrections:
        return marks

    def mended(quote: Quote) -> Quote:
        for c in corrections:
            if any(s.start < c.end and c.start < s.end for s in quote.content):
                quote = dataclasses.replace(quote, speaker_name=c.value or None)
        return quote

    return Marks(marks.article, tuple(mended(m) if isinstance(m, Quote) else m for m in marks.items), marks.problems)
