"""Who speaks or is named: the list, and one person over all stories, with how each outlet calls them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from rashomon.model.archive import PersonRow, QuoteRow, Row
from rashomon.present import clean
from rashomon.web import reply
from rashomon.web.desk import Desk, desk
from rashomon.web.reply import NotFound

STORIES = 12  # newest stories looked through for how outlets call somebody
CALLED = 12  # labels of one outlet that are listed
LONGEST = 80  # characters of a label that are shown


def people(request: Request) -> Response:
    """The list of people, organisations and places that speak or are named."""
    limit, offset = reply.numbers(request, reply.ROWS)
    words = request.query_params.get("q", "")
    return reply.page(
        request, "people.html", found=desk(request).store.told.people(words, limit, offset), limit=limit, words=words
    )


def people_json(request: Request) -> Response:
    """The list as JSON, a page of it."""
    limit, offset = reply.numbers(request, reply.ROWS)
    return reply.listed(desk(request).store.told.people(request.query_params.get("q", ""), limit, offset), limit)


def people_csv(request: Request) -> Response:
    """The whole list as CSV."""
    store, words = desk(request).store, request.query_params.get("q", "")
    return reply.table("people", lambda n, at: store.told.people(words, n, at), reply.fields(PersonRow))


def _person(request: Request) -> PersonRow:
    name = request.path_params["name"]
    found = desk(request).store.told.person(name)
    if found is None:
        raise NotFound(f"Nobody called {name} speaks or is named in the stories that were compared.")
    return found


def person(request: Request) -> Response:
    """What somebody is reported to have said, story by story, and how each outlet calls them."""
    here, who = desk(request), _person(request)
    limit, offset = reply.numbers(request, reply.ROWS)
    quotes = here.store.told.quotes_by(who.key, limit, offset)
    naming = here.store.told.naming(who.key, reply.ROWS, 0)
    return reply.page(
        request, "person.html", who=who, quotes=quotes, limit=limit, naming=naming,
        labels=labels(here, who, naming.items),
        titles=_titles(here, [q.story for q in quotes.items]),
    )  # fmt: skip


def person_json(request: Request) -> Response:
    """The person with a page of the quotations."""
    here, who = desk(request), _person(request)
    limit, offset = reply.numbers(request, reply.ROWS)
    quotes = here.store.told.quotes_by(who.key, limit, offset)
    called = labels(here, who, here.store.told.naming(who.key, reply.ROWS, 0).items)
    return reply.as_json({
        **reply.plain(who), "total": quotes.total, "offset": offset, "limit": limit,
        "items": [reply.plain(q) for q in quotes.items],
        "labels": [{"outlet": o, "labels": [{"label": w, "count": n} for w, n in words]} for o, words in called],
    })  # fmt: skip


def person_csv(request: Request) -> Response:
    """All quotations of a person."""
    store, who = desk(request).store, _person(request)
    return reply.table(f"person-{who.key}", lambda n, at: store.told.quotes_by(who.key, n, at), reply.fields(QuoteRow))


def _titles(here: Desk, ids: Sequence[str | None]) -> dict[str, str]:
    found = {i: here.store.stories.get(i) for i in dict.fromkeys(filter(None, ids))}
    return {i: row.title for i, row in found.items() if row is not None}


def labels(here: Desk, who: PersonRow, naming: Sequence[Row]) -> list[tuple[str, list[tuple[str, int]]]]:
    """By outlet, what a person is called and how often, from the reports of the newest stories that name them."""
    key = ("labels", who, here.store.stamp(), here.compared)
    return here.remembered(key, lambda: _labels(here, who, naming))


def _labels(here: Desk, who: PersonRow, naming: Sequence[Row]) -> list[tuple[str, list[tuple[str, int]]]]:
    wanted = _folded(who.name)
    called: dict[str, Counter[str]] = {}
    for story in list(dict.fromkeys(r.story for r in naming if r.story))[:STORIES]:
        data = here.store.told.report(story)
        if data is None:
            continue
        ids = {a["id"] for a in data["actors"] if _folded(a["name"]) == wanted}
        for article in data["articles"]:
            count = called.setdefault(article["outlet"] or "outlet not stated", Counter())
            count.update(_called(article, ids))
    found = [(outlet, count.most_common(CALLED)) for outlet, count in called.items() if count]
    return sorted(found, key=lambda x: (-sum(n for _, n in x[1]), x[0]))


def _called(article: dict[str, Any], ids: set[str]) -> list[str]:
    """The words that an article calls somebody by; pronouns name nobody."""
    return [
        clean.clip(clean.line(m["label"] or article["text"][m["start"] : m["end"]]), LONGEST)
        for m in article["mentions"]
        if m["actor"] in ids and m["form"] != "pronoun"
    ]


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
