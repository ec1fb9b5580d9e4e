"""What people decided: correcting a story, the list of corrections with undo, and what no comparison could decide."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.model.archive import CORRECTION_KINDS, Correction, UndecidedRow
from rashomon.web import reply
from rashomon.web.desk import Desk, desk
from rashomon.web.pages import forms
from rashomon.web.reply import NotFound, Refused

LAST = 2**63 - 1  # the largest number a row can have
_OFFSET = re.compile("[0-9]{1,9}")


async def correct(request: Request) -> Response:
    """Applies a correction that a form states, and leads to the story it leaves behind."""
    form = await forms.sent(request)
    here = desk(request)
    wanted = stated(form)
    made = await run_in_threadpool(here.correct, wanted)
    story = await run_in_threadpool(_story_after, here, made, forms.value(form, "story"))
    return RedirectResponse(f"/story/{reply.path(story)}" if story else "/corrections", 303)


def stated(form: FormData) -> Correction:
    """The correction that a form states; `Refused` where a part is missing or wrong."""
    kind = forms.value(form, "kind")
    if kind not in CORRECTION_KINDS:
        raise Refused(400, f"A correction is one of {', '.join(CORRECTION_KINDS)}.")
    articles, stories = forms.values(form, "article"), forms.values(form, "stories")
    start = end = 0
    if kind == "speaker":
        article, start, end = _place(forms.value(form, "place"))
        articles = (article,)
    if kind == "merge":
        stories = tuple(dict.fromkeys((*stories, *forms.values(form, "other"))))
        if len(stories) < 2:
            raise Refused(400, "Choose the story to merge with, or write its address.")
        stories = tuple(s.rpartition("/story/")[2] for s in stories)
    elif not articles:
        raise Refused(400, "Choose at least one account.")
    note = forms.value(form, "note")
    return Correction(kind, articles, stories, value=forms.value(form, "value"), start=start, end=end, note=note)


def _place(text: str) -> tuple[str, int, int]:
    article, start, end = ["", "", "", *text.rsplit("|", 2)][-3:]
    if not article or not _OFFSET.fullmatch(start) or not _OFFSET.fullmatch(end):
        raise Refused(400, "Choose the quotation.")
    return article, int(start), int(end)


def _story_after(here: Desk, made: Sequence[Correction], story: str) -> str:
    """Where the reader is led: the story as it is now, or the one it went into."""
    for candidate in (story, *(s for c in made for s in c.stories)):
        row = here.store.stories.get(candidate) if candidate else None
        if row is not None:
            return row.id
    return ""


async def undo(request: Request) -> Response:
    """Takes a correction back."""
    form = await forms.sent(request)
    number = int(request.path_params["number"])
    if number > LAST:
        raise NotFound(f"There is no correction {number}.")
    await run_in_threadpool(desk(request).undo, number)
    back = forms.value(form, "story")
    return RedirectResponse(f"/story/{reply.path(back)}" if back else "/corrections", 303)


def corrections(request: Request) -> Response:
    """All corrections, newest first."""
    here = desk(request)
    limit, offset = reply.numbers(request, reply.ROWS)
    found = here.store.corrections.page(limit, offset)
    ids = [i for c in found.items for i in c.articles]
    titles = {k.row.id: k.row.title or k.row.id for k in here.store.articles.some(dict.fromkeys(ids))}
    return reply.page(
        request,
        "corrections.html",
        found=found,
        limit=limit,
        titles=titles,
        writable=here.store.writable,
        there=here.there(s for c in found.items for s in c.stories),
    )


def corrections_json(request: Request) -> Response:
    """All corrections as JSON, a page of them."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.listed(desk(request).store.corrections.page(limit, offset), limit)


def corrections_csv(request: Request) -> Response:
    """All corrections as CSV."""
    return reply.table("corrections", desk(request).store.corrections.page, reply.fields(Correction))


# --- undecided -------------------------------------------------------------------------------------------------------


def undecided(request: Request) -> Response:
    """What comparisons looked at and could not decide: the inbox."""
    limit, offset = reply.numbers(request, reply.ROWS)
    found = desk(request).store.told.undecided(None, limit, offset)
    return reply.page(request, "undecided.html", found=found, limit=limit)


def undecided_json(request: Request) -> Response:
    """The inbox as JSON, a page of it."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.listed(_undecided(desk(request), limit, offset), limit)


def undecided_csv(request: Request) -> Response:
    """The whole inbox as CSV."""
    here = desk(request)
    return reply.table("undecided", lambda n, at: _undecided(here, n, at), reply.fields(UndecidedRow))


def _undecided(here: Desk, limit: int, offset: int) -> Any:
    return here.store.told.undecided(None, limit, offset)
