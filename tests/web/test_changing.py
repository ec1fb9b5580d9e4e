"""Correcting, undoing, and adding by paste, file and address: through the forms that pages hold."""

from __future__ import annotations

import time

import pytest

from rashomon.model.archive import StoryFilter
from rashomon.model.web import Fetched, NotFetched
from tests.web.made import serving


def story_of(shelf):
    return shelf.stories.page(StoryFilter(least=3)).items[0]


def members(shelf, story):
    return [r.id for r in shelf.articles.page(story=story).items]


def test_split_and_undo(owner, own, token):
    story = story_of(own)
    leaving = members(own, story.id)[:1]
    good = token(owner)
    got = owner.post("/corrections", data={"token": good, "kind": "split", "article": leaving, "story": story.id})
    assert got.status_code == 303
    assert got.headers["location"] == f"/story/{story.id}"
    assert own.stories.of(leaving)[leaving[0]] != story.id
    assert "Undo" in owner.get("/corrections").text
    assert owner.post("/corrections/1/undo", data={"token": good}).headers["location"] == "/corrections"
    assert own.stories.of(leaving)[leaving[0]] == story.id
    assert "undone" in owner.get("/corrections").text
    assert owner.post("/corrections/1/undo", data={"token": good}).status_code == 400


def test_merge_by_the_address_of_a_story(owner, own, token):
    story = story_of(own)
    good = token(owner)
    alone = members(own, story.id)[0]
    owner.post("/corrections", data={"token": good, "kind": "not-same", "article": [alone], "story": story.id})
    other = own.stories.of([alone])[alone]
    address = f"http://127.0.0.1:8000/story/{other}"
    got = owner.post("/corrections", data={"token": good, "kind": "merge", "stories": story.id, "other": ["", address]})
    assert got.status_code == 303
    assert own.stories.of([alone])[alone] == story.id
    assert owner.get(f"/story/{other}").headers["location"] == f"/story/{story.id}"


def test_a_wrong_speaker_is_heeded_by_the_next_comparison(owner, own, token):
    story = story_of(own)
    data = owner.get(f"/story/{story.id}.json").json()
    article, quote = next((a, q) for a in data["articles"] for q in a["quotes"] if q["speech"] and q["content"])
    place = f"{article['id']}|{quote['content'][0][0]}|{quote['content'][-1][1]}"
    text = owner.get(f"/story/{story.id}").text
    assert f'value="{place}"' in text
    sent = {"token": token(owner), "kind": "speaker", "place": place, "value": "Ada Made-Up", "story": story.id}
    assert owner.post("/corrections", data=sent).status_code == 303
    again = owner.get(f"/story/{story.id}.json").json()
    said = [q["speaker_name"] for a in again["articles"] if a["id"] == article["id"] for q in a["quotes"]]
    assert "Ada Made-Up" in said


def test_a_wrong_date(owner, own, token):
    article = members(own, story_of(own).id)[0]
    sent = {"token": token(owner), "kind": "date", "article": article, "value": "2026-02-28"}
    assert owner.post("/corrections", data=sent).status_code == 303
    assert own.articles.get(article).row.day == "2026-02-28"


@pytest.mark.parametrize(
    "sent",
    [{}, {"kind": "delete"}, {"kind": "split"}, {"kind": "split", "article": "none"}, {"kind": "merge", "stories": "a"},
     {"kind": "speaker", "place": "x"}, {"kind": "speaker", "place": "x|9|3"}, {"kind": "speaker", "place": "x|-1|3"},
     {"kind": "date", "article": "none"}, {"kind": "speaker", "place": "|" * 50},
     {"kind": "split", "article": "x" * 9999},
     {"kind": "date", "value": "yesterday"}, {"kind": "speaker", "place": "x|1|2", "value": "y" * 3000}],
)  # fmt: skip
def test_corrections_that_mean_nothing_say_why(owner, own, token, sent):
    got = owner.post("/corrections", data={"token": token(owner), **sent})
    assert got.status_code == 400
    assert 'role="alert"' in got.text
    assert own.corrections.page().total == 0


def finished(client, location):
    """The job behind a redirect, when it is over."""
    for _ in range(400):
        job = client.get(f"{location}.json").json()
        if job["state"] in ("done", "failed"):
            return job
        time.sleep(0.02)
    raise AssertionError("the work did not end")


def test_a_pasted_text_is_added_with_what_is_stated(owner, own, token):
    before = own.counts().articles
    sent = {
        "token": token(owner), "text": "The mayor of Orla resigned on Monday.\r\n\r\nShe gave no reason.",
        "title": "Mayor resigns", "outlet": "Orla Post", "published": "2026-04-02", "url": "https://post.example/1",
    }  # fmt: skip
    job = finished(owner, owner.post("/add", data=sent).headers["location"])
    assert job["state"] == "done"
    assert job["says"].startswith("1 new")
    assert own.counts().articles == before + 1
    kept = own.articles.at_url("https://post.example/1")
    assert (kept.row.title, kept.row.outlet, kept.row.day) == ("Mayor resigns", "Orla Post", "2026-04-02")
    assert kept.article.text == "The mayor of Orla resigned on Monday.\n\nShe gave no reason."
    assert owner.get(f"/jobs/{job['number']}").status_code == 200
    assert f'href="/story/{job["link"]}"' in owner.get(f"/jobs/{job['number']}").text


def test_files_are_added_and_what_cannot_be_read_is_told(owner, own, token):
    files = [
        ("files", ("../../etc/passwd.txt", b"A made-up report from Orla about the new quay.")),
        ("files", ("broken.jsonl", b"{not json\n")),
        ("files", ("empty.txt", b"")),
        ("files", ("=cmd.exe", b"MZ\x00\x01")),
    ]
    location = owner.post("/add", data={"token": token(owner)}, files=files).headers["location"]
    job = finished(owner, location)
    assert job["state"] == "done"
    assert "problems" in job["says"]
    sources = [r.source for r in own.articles.page(limit=100).items]
    assert not [s for s in sources if ".." in s or "etc" in s]
    assert owner.get("/problems").status_code == 200


def test_nothing_to_add(owner, token):
    good = token(owner)
    assert owner.post("/add", data={"token": good}).status_code == 400
    assert owner.post("/add", data={"token": good, "text": "x", "published": "soon"}).status_code == 400
    assert owner.post("/add", data={"token": good, "addresses": "file:///etc/passwd"}).status_code == 400
    assert owner.post("/add", data={"token": good, "addresses": "http://a.example"}).status_code == 501


def test_addresses_go_through_the_fetcher_they_are_given(own, token):
    asked = []

    class Fetcher:
        def get(self, url, *, etag=None, modified=None):
            asked.append(url)
            if "good" not in url:
                raise NotFetched(url, "refused")
            body = (
                b"<html><title>Quay</title><p>A made-up page about Orla and its new quay, long enough to be one.</html>"
            )
            return Fetched(url, url, 200, body, body, {"content-type": "text/html; charset=utf-8"})

    with serving(own, fetcher=Fetcher()) as client:
        sent = {"token": token(client), "addresses": "https://good.example/a\nhttps://bad.example/b\n"}
        job = finished(client, client.post("/add", data=sent).headers["location"])
    assert asked == ["https://good.example/a", "https://bad.example/b"]
    assert "1 problems: https://bad.example/b: refused" in job["says"]


def test_a_read_only_archive_is_shown_and_not_changed(own, token):
    from rashomon.kit import store

    path = own.path
    story = story_of(own).id
    with serving(store(path, writable=False)) as client:
        assert client.get("/stories").status_code == 200
        assert client.get(f"/story/{story}").status_code == 200
        assert 'name="kind"' not in client.get(f"/story/{story}").text
        assert "read-only" in client.get("/add").text


def test_a_damaged_archive_is_told(own):
    with serving(own) as client:
        own.close()
        own.path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 100_000)
        got = client.get("/stories")
    assert got.status_code == 500
    assert "archive" in got.text.casefold()
