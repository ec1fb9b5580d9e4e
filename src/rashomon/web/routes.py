"""Every address with what it shows: the table from which the server, its description and its documentation are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from rashomon.web import openapi
from rashomon.web.pages import adding, articles, corrections, others, outlets, people, stories, story

HTML, JSON, CSV = "text/html", "application/json", "text/csv"
PAGED = ("limit", "offset")
NARROWED = ("q", "outlet", "language", "person", "place", "type", "since", "until", "least", "differing", "order")


@dataclass(frozen=True, slots=True)
class Address:
    """One address: ``query`` are the parameters it heeds, ``form`` the fields it takes.

    ``led``: the status of an answer to GET that only leads on.
    """

    path: str
    view: Callable[..., Any]
    says: str
    media: str = HTML
    query: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    method: Literal["GET", "POST"] = "GET"
    led: int | None = None

    @property
    def leads(self) -> int | None:
        """The status of an answer that only leads on; None where there is something to see."""
        return 303 if self.method == "POST" else self.led


ADDRESSES: tuple[Address, ...] = (
    Address("/", stories.home, "Leads to the stories.", led=307),
    Address("/stories", stories.stories, "The table of stories, with what it can be narrowed by and what is new since "
            "the last visit.", HTML, (*NARROWED, *PAGED)),
    Address("/stories.json", stories.stories_json, "The same as JSON, a page of it.", JSON, (*NARROWED, *PAGED)),
    Address("/stories.csv", stories.stories_csv, "The whole table as CSV.", CSV, NARROWED),
    Address("/stories.atom", stories.stories_atom, "New and changed stories as an Atom feed.", "application/atom+xml",
            NARROWED),
    Address("/search", others.search, "What holds the words: statements, quotations or articles.", HTML,
            ("q", "kind", *PAGED)),
    Address("/search.json", others.search_json, "The same as JSON, a page of it.", JSON, ("q", "kind", *PAGED)),
    Address("/search.csv", others.search_csv, "All that holds the words, as CSV.", CSV, ("q", "kind")),
    Address("/story/{id:path}.json", story.story_json, "The report on a story, as `--format json` writes it.", JSON),
    Address("/story/{id:path}.csv", story.story_csv, "Its findings, a row for each piece of evidence.", CSV),
    Address("/story/{id:path}", story.story, "The report on a story, with what can be corrected."),
    Address("/read/{id:path}", story.reader, "Two accounts of a story side by side, level where they tell the same.",
            HTML, ("left", "right")),
    Address("/article/{id:path}.json", articles.article_json, "One article as data.", JSON),
    Address("/article/{id:path}.csv", articles.article_csv, "Its quotations.", CSV),
    Address("/article/{id:path}", articles.article, "One article: its text, quotations, story and versions."),
    Address("/versions/{id:path}.json", articles.versions_json, "What changed between its versions, as data.", JSON),
    Address("/versions/{id:path}.csv", articles.versions_csv, "The same, a row a change.", CSV),
    Address("/versions/{id:path}", articles.versions, "What changed between the versions of an article, word by word."),
    Address("/people", people.people, "Who speaks or is named, most quoted first.", HTML, ("q", *PAGED)),
    Address("/people.json", people.people_json, "The same as JSON, a page of it.", JSON, ("q", *PAGED)),
    Address("/people.csv", people.people_csv, "The whole list as CSV.", CSV, ("q",)),
    Address("/person/{name:path}.json", people.person_json, "One person with a page of the quotations, as data.", JSON,
            PAGED),
    Address("/person/{name:path}.csv", people.person_csv, "All quotations of a person.", CSV),
    Address("/person/{name:path}", people.person, "Who said what over all stories, and how each outlet calls them.",
            HTML, PAGED),
    Address("/outlets", outlets.outlets, "The outlets, those with most articles first.", HTML, PAGED),
    Address("/outlets.json", outlets.outlets_json, "The same as JSON, a page of it.", JSON, PAGED),
    Address("/outlets.csv", outlets.outlets_csv, "The whole list as CSV.", CSV),
    Address("/outlet/{name:path}.json", outlets.outlet_json, "One outlet as data.", JSON, PAGED),
    Address("/outlet/{name:path}.csv", outlets.outlet_csv, "All articles of an outlet.", CSV),
    Address("/outlet/{name:path}", outlets.outlet, "One outlet: told here alone, not found here, and its articles.",
            HTML, PAGED),
    Address("/undecided", corrections.undecided, "What comparisons could not decide: the inbox.", HTML, PAGED),
    Address("/undecided.json", corrections.undecided_json, "The same as JSON, a page of it.", JSON, PAGED),
    Address("/undecided.csv", corrections.undecided_csv, "The whole inbox as CSV.", CSV),
    Address("/corrections", corrections.corrections, "What people decided, with undo.", HTML, PAGED),
    Address("/corrections.json", corrections.corrections_json, "The same as JSON, a page of it.", JSON, PAGED),
    Address("/corrections.csv", corrections.corrections_csv, "All corrections as CSV.", CSV),
    Address("/corrections", corrections.correct, "Corrects: same, not-same, split, merge, speaker or date.", HTML, (),
            ("kind", "article", "stories", "other", "place", "value", "note", "story"), "POST"),
    Address("/corrections/{number:int}/undo", corrections.undo, "Takes a correction back.", HTML, (), ("story",),
            "POST"),
    Address("/add", adding.form, "The page to add articles on."),
    Address("/add", adding.add, "Adds what is pasted, dropped or named by address.", HTML, (),
            ("text", "title", "outlet", "published", "url", "language", "files", "addresses"), "POST"),
    Address("/jobs", adding.work, "Work that is under way or was done since the server began."),
    Address("/jobs.json", adding.work_json, "The same as JSON.", JSON),
    Address("/jobs.csv", adding.work_csv, "The same as CSV.", CSV),
    Address("/jobs/{number:int}", adding.one, "The progress of one piece of work."),
    Address("/jobs/{number:int}.json", adding.one_json, "The same as JSON.", JSON),
    Address("/feeds", others.feeds, "The feeds that are watched, and how they do."),
    Address("/feeds.json", others.feeds_json, "The same as JSON.", JSON),
    Address("/feeds.csv", others.feeds_csv, "The same as CSV.", CSV),
    Address("/feeds.opml", others.feeds_opml, "The same as OPML.", "text/x-opml"),
    Address("/problems", others.problems, "What could not be read or done, newest first.", HTML, PAGED),
    Address("/problems.json", others.problems_json, "The same as JSON, a page of it.", JSON, PAGED),
    Address("/problems.csv", others.problems_csv, "All of them as CSV.", CSV),
    Address("/about", others.about, "How much the archive holds, where it lies, keys, and addresses."),
    Address("/about.json", others.about_json, "How much the archive holds.", JSON),
    Address("/openapi.json", openapi.description, "This table as an OpenAPI description.", JSON),
    Address("/robots.txt", others.robots, "Nothing here is for robots.", "text/plain"),
    Address("/static/{version}/{name}", others.static, "The files of the look.", "text/css"),
)  # fmt: skip
