"""One story: its report with what can be corrected, its data and tables, and two of its accounts side by side."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.model.archive import StoryFilter, StoryRow
from rashomon.present import places, texts
from rashomon.present.data import json_text
from rashomon.present.page import context
from rashomon.present.shapes import ReportData
from rashomon.web import reply, sessions
from rashomon.web.desk import Desk, desk
from rashomon.web.reply import NotFound, Refused

# Stands in a rendered story for the token of its forms, which differs from reader to reader; no text can guess it.
_TOKEN = f"token-{secrets.token_hex(16)}"
CANDIDATES = 12  # stories offered to be merged with
PATIENCE = 30.0  # seconds that a program waits for a comparison
CHANGES = 20  # of a story that are told
QUOTES = 200  # quotations offered for another speaker
MOST_CELLS = 250_000  # pairs of paragraphs that are weighed: two texts of 500
SAID = 90  # characters of a quotation in a list
FINDINGS = (
    "story", "finding", "kind", "type", "grade", "title", "comment", "speaker", "article", "article_id", "outlet",
    "role", "start", "end", "words", "sha256", "rule", "version",
)  # fmt: skip


def story(request: Request) -> Response:
    """The report on a story, in the frame of the web app."""
    here = desk(request)
    row = here.story(request.path_params["id"])
    if row.id != request.path_params["id"]:
        return RedirectResponse(f"/story/{reply.path(row.id)}", 301)  # it was merged
    data, job = here.report(row)
    if data is None:
        members = here.store.articles.page(story=row.id, limit=reply.ROWS)
        return reply.page(request, "waiting.html", headers={"refresh": "2"}, row=row, job=job, members=members)
    key = (row, job is None, here.store.stamp(), here.store.writable)
    text = here.remembered(key, lambda: _rendered(here, row, cast(ReportData, data), stale=job is not None))
    filled = text.replace(_TOKEN, sessions.form_token(request))
    headers = {"refresh": "3"} if job is not None else {}
    return Response(filled.encode("utf-8", "replace"), media_type="text/html", headers=headers)


def _rendered(here: Desk, row: StoryRow, data: ReportData, *, stale: bool) -> str:
    shown = context(data) | {
        "article_href": lambda a: f"/article/{reply.path(a['id'])}",
        "outlet_href": lambda name: f"/outlet/{reply.path(name)}",
        "person_href": lambda name: f"/person/{reply.path(name)}",
    }
    correcting = here.store.writable
    changes = here.store.stories.changes(row.id, CHANGES).items
    return reply.templates().get_template("story.html").render(
        shown, here="/story", token=_TOKEN, row=row, stale=stale, correcting=correcting,
        candidates=_candidates(here, row) if correcting else [], quotations=list(_quotations(data))[:QUOTES],
        before=here.store.stories.get(row.continues) if row.continues else None,
        after=here.store.stories.page(StoryFilter(continues=row.id), CHANGES).items,
        changes=changes, there=here.there(s for c in changes for s in (c.story, c.into)),
    )  # fmt: skip


def _candidates(here: Desk, row: StoryRow) -> list[StoryRow]:
    """Stories it could be one with: those of its days that share words of its title."""
    words = sorted({w for w in row.title.split() if len(w) > 3 and w.isalpha()}, key=len, reverse=True)[:4]
    if not words:
        return []
    found = here.store.stories.page(StoryFilter(words=" OR ".join(words), least=1), CANDIDATES + 1)
    return [r for r in found.items if r.id != row.id][:CANDIDATES]


def _quotations(data: ReportData) -> Iterator[dict[str, Any]]:
    """Quotations as somebody can choose one: its place, who is given as its speaker, its first words."""
    for article in data["articles"]:
        for q in article["quotes"]:
            if q["speech"] and q["content"]:
                start, end = q["content"][0][0], q["content"][-1][1]
                yield {
                    "place": f"{article['id']}|{start}|{end}",
                    "ref": places.short(article, start),
                    "speaker": q["speaker_name"] or "nobody named",
                    "said": " ".join(article["text"][start:end].split())[:SAID],
                }


def report_of(request: Request) -> tuple[StoryRow, ReportData]:
    """The whole report on a story; `Refused` for now where its comparison takes long."""
    here = desk(request)
    row = here.story(request.path_params["id"])
    data, _ = here.report(row, wait=PATIENCE)
    if data is None:
        raise Refused(503, "The story is being compared; ask again in a while.")
    return row, cast(ReportData, data)


def story_json(request: Request) -> Response:
    """The report as ``--format json`` writes it."""
    _, data = report_of(request)
    return Response(json_text(data).encode("utf-8", "replace"), media_type="application/json")


def story_csv(request: Request) -> Response:
    """The findings, a row for each piece of evidence."""
    row, data = report_of(request)
    return reply.csv_of(f"story-{row.id}", _evidence(row, data), FINDINGS)


def _evidence(row: StoryRow, data: ReportData) -> Iterator[dict[str, Any]]:
    by_letter = {a["letter"]: a for a in data["articles"]}
    for f in data["findings"]:
        rule = f["reasons"][0]["says"] if f["reasons"] else ""
        for e in f["evidence"]:
            a = by_letter[e["article"]]
            yield {
                **f, "story": row.id, "finding": f["id"], "article": e["article"], "article_id": a["id"],
                "outlet": a["outlet"], "role": e["role"], "start": e["start"], "end": e["end"], "words": e["text"],
                "sha256": a["sha256"], "rule": rule, "version": data["run"]["version"],
            }  # fmt: skip


# --- two accounts side by side ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Level:
    """What stands beside each other: paragraphs that share findings, or those of either text that share none."""

    left: tuple[texts.Block, ...]
    right: tuple[texts.Block, ...]
    shared: tuple[str, ...] = ()


def reader(request: Request) -> Response:
    """Two accounts of a story with the paragraphs level that tell the same."""
    here = desk(request)
    row = here.story(request.path_params["id"])
    _, data = report_of(request)
    letters = [a["letter"] for a in data["articles"]]
    left, right = request.query_params.get("left", letters[0]), request.query_params.get("right", letters[-1])
    by_letter = {a["letter"]: a for a in data["articles"]}
    if left not in by_letter or right not in by_letter:
        raise NotFound(f"The accounts of this story are {', '.join(letters)}.")
    key = ("read", row, left, right, here.store.stamp())

    def made() -> str:
        shown = context(data)
        laid = {t.article["letter"]: t for t in shown["texts"]}
        return reply.templates().get_template("reader.html").render(
            shown, here="/read", token=_TOKEN, row=row, left=by_letter[left], right=by_letter[right],
            levels=list(leveled(laid[left], laid[right])),
        )  # fmt: skip

    return Response(here.remembered(key, made).encode("utf-8", "replace"), media_type="text/html")


def leveled(left: texts.Laid, right: texts.Laid) -> Iterator[Level]:
    """The paragraphs of two texts in order, level where they share most findings without going back."""
    mine, yours = [_telling(b) for b in left.blocks], [_telling(b) for b in right.blocks]
    a = b = 0
    for i, j in [*pairs(mine, yours), (len(mine), len(yours))]:
        if a < i or b < j:
            yield Level(left.blocks[a:i], right.blocks[b:j])
        if i < len(mine):
            yield Level(left.blocks[i : i + 1], right.blocks[j : j + 1], tuple(x for x in mine[i] if x in yours[j]))
        a, b = i + 1, j + 1


def _telling(block: texts.Block) -> tuple[str, ...]:
    """The findings of a paragraph that two accounts can share."""
    return tuple(i for i in block.used_in if i[:1] in "SQD")


def pairs(a: Sequence[tuple[str, ...]], b: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Places in two sequences that share something, in order in both, with the most shared in all."""
    b = b[: max(1, MOST_CELLS // max(1, len(a)))]
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            both = len(set(a[i]) & set(b[j]))
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both + best[i + 1][j + 1] if both else 0)
    found, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        both = len(set(a[i]) & set(b[j]))
        if both and best[i][j] == both + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found
