"""Adding articles: pasted, dropped or by address; and the work that is under way."""

from __future__ import annotations

import re
from datetime import date

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from rashomon.present.names import file_name
from rashomon.seams import Source
from rashomon.web import reply
from rashomon.web.desk import desk, pasted
from rashomon.web.jobs import Job
from rashomon.web.pages import forms
from rashomon.web.reply import NotFound, Refused

ADDRESSES = 50  # fetched by one request
_LINES = re.compile(r"[\r\n]+")


def form(request: Request) -> Response:
    """The page to add articles on."""
    here = desk(request)
    return reply.page(
        request, "add.html", writable=here.store.writable, fetching=here.fetcher is not None, addresses=ADDRESSES,
        jobs=here.jobs.all()[:5], most=here.serving.max_body,
    )  # fmt: skip


async def add(request: Request) -> Response:
    """Takes in what a form brings, as work of its own, and leads to its progress."""
    sent = await forms.sent(request)
    here = desk(request)
    here.writable()
    if urls := _addresses(forms.value(sent, "addresses", 100_000)):
        job = here.add_addresses(urls)
        return RedirectResponse(f"/jobs/{job.number}", 303)
    sources: list[Source] = []
    text = forms.value(sent, "text", here.serving.max_body)
    if text:
        published = forms.value(sent, "published")
        _day(published)
        stated = {name: forms.value(sent, name) for name in ("title", "outlet", "url", "language")}
        sources.append(pasted(text, published=published, **stated))
    for upload in forms.uploads(sent, "files"):
        raw = await upload.read()
        sources.append(Source(file_name(upload.filename or "file")[:200], raw=raw))
    if not sources:
        raise Refused(400, "There was nothing to add: paste a text, choose files, or give an address.")
    job = await run_in_threadpool(here.add, sources, _title(sources))
    return RedirectResponse(f"/jobs/{job.number}", 303)


def _title(sources: list[Source]) -> str:
    names = ["a pasted text" if s.name == "pasted.jsonl" else s.name for s in sources]
    return f"Adding {names[0]}" if len(names) == 1 else f"Adding {names[0]} and {len(names) - 1} more"


def _day(text: str) -> None:
    try:
        if text:
            date.fromisoformat(text)
    except ValueError as error:
        raise Refused(400, "The day is written like 2025-07-07.") from error


def _addresses(text: str) -> list[str]:
    urls = list(dict.fromkeys(line.strip() for line in _LINES.split(text) if line.strip()))
    if len(urls) > ADDRESSES:
        raise Refused(400, f"At most {ADDRESSES} addresses at once.")
    for url in urls:
        if not url.lower().startswith(("http://", "https://")) or len(url) > forms.LONGEST:
            raise Refused(400, f"{url[:100]} is no http or https address.")
    return urls


# --- work ------------------------------------------------------------------------------------------------------------


def work(request: Request) -> Response:
    """What is under way and what was done since the server began."""
    here = desk(request)
    jobs = here.jobs.all()
    busy = any(j.state in ("waiting", "running") for j in jobs)
    return reply.page(request, "work.html", headers={"refresh": "3"} if busy else {}, jobs=jobs)


def work_json(request: Request) -> Response:
    """The same as JSON."""
    jobs = desk(request).jobs.all()
    return reply.as_json({
        "total": len(jobs), "more_than": False, "offset": 0, "limit": len(jobs), "items": [as_data(j) for j in jobs],
    })  # fmt: skip


def work_csv(request: Request) -> Response:
    """The same as CSV."""
    return reply.csv_of("work", map(as_data, desk(request).jobs.all()), JOB)


JOB = ("number", "title", "state", "says", "link", "done", "total", "seconds")


def as_data(job: Job) -> dict[str, object]:
    """A job as data."""
    return {name: getattr(job, name) for name in JOB}


def _job(request: Request) -> Job:
    job = desk(request).jobs.get(int(request.path_params["number"]))
    if job is None:
        raise NotFound("No such work since this server began.")
    return job


def one(request: Request) -> Response:
    """One piece of work; the page comes again by itself until it is done."""
    job = _job(request)
    over = job.state in ("done", "failed")
    return reply.page(request, "job.html", headers={} if over else {"refresh": "2"}, job=job)


def one_json(request: Request) -> Response:
    """The same as JSON."""
    return reply.as_json(as_data(_job(request)))
