"""The pages in a real browser, from a real server: no complaint, nothing overflows, the policy holds, forms work.

Needs Chromium and Playwright; skipped with a word where either is missing.  ``RASHOMON_AXE`` names ``axe.min.js``:
without it accessibility is not checked.  Screenshots of every page lie in ``build/shots``, to be looked at.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from rashomon.model.archive import StoryFilter
from rashomon.settings import Settings
from rashomon.web.app import app
from rashomon.web.serving import Rate, Serving
from tests.telling import whole_kit
from tests.web.made import NASTY, filled

uvicorn = pytest.importorskip("uvicorn", reason="the extra web is not installed: no tests of the web app")
sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: no browser tests")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine: no browser tests")
SHOTS = Path(__file__).parents[2] / "build" / "shots"
FREE = Rate(1e9, 1e9)


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[tuple[str, Any]]:
    """The address of a server, and its archive."""
    store = filled(tmp_path_factory.mktemp("site") / "archive.sqlite")
    made = app(store, Settings(), Serving(reading=FREE, searching=FREE, changing=FREE))
    made.state.desk.__dict__["kit"] = whole_kit()
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(made, log_level="error", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}", store
    server.should_exit = True
    thread.join(20)
    store.close()


@pytest.fixture(scope="module")
def pages(site) -> dict[str, str]:
    """Every kind of page by name."""
    store = site[1]
    story = store.stories.page(StoryFilter(least=3)).items[0].id
    told = store.articles.some([r.id for r in store.articles.page(limit=100).items])
    nasty = next(k.row for k in told if "zymurgy" in k.article.text)
    return {
        "stories": "/stories", "narrowed": f"/stories?q={quote(NASTY, safe='')}&differing=1",
        "story": f"/story/{story}",
        "read": f"/read/{story}", "article": f"/article/{quote(store.articles.page(story=story).items[0].id)}",
        "attack": f"/article/{quote(nasty.id, safe='')}", "attack-story": f"/story/{nasty.story}",
        "versions": f"/versions/{quote(store.articles.at_url('https://courier.example/tide').row.id)}",
        "people": "/people", "person": f"/person/{quote(store.told.people().items[0].key)}", "outlets": "/outlets",
        "outlet": f"/outlet/{quote(store.told.outlets().items[0].key, safe='')}", "search": "/search?q=ferry",
        "undecided": "/undecided", "corrections": "/corrections", "add": "/add", "work": "/jobs", "feeds": "/feeds",
        "problems": "/problems", "about": "/about",
    }  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as p:
        running = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


@pytest.fixture
def opened(browser, site):
    """A page of the site; whatever it complains of, asks of others, or pops up fails the test at its end."""
    complaints: list[str] = []
    contexts = []

    def opened(path: str = "/stories", width: int = 1200, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: complaints.append(str(e)))
        page.on("dialog", lambda d: (complaints.append(d.message), d.dismiss()))
        page.on("request", lambda r: complaints.append(r.url) if not r.url.startswith(site[0]) else None)
        page.goto(site[0] + path)
        return page

    opened.complaints = complaints  # type: ignore[attr-defined]
    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (1200, "dark"), (320, "light")])
def test_every_page_is_sound(opened, pages, site, width, scheme):
    """Nothing overflows, nothing complains, axe finds nothing; each is photographed."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    axe = os.environ.get("RASHOMON_AXE")
    page = opened(width=width, color_scheme=scheme, **({"bypass_csp": True} if axe else {}))
    for name, path in pages.items():
        page.goto(site[0] + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        page.screenshot(path=str(SHOTS / f"{name}-{width}-{scheme}.png"))
        if axe:
            page.add_script_tag(path=axe)
            found = page.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.nodes[0].html]))")
            assert found == [], name


@pytest.mark.skipif("RASHOMON_AXE" in os.environ, reason="axe itself needs the policy out of its way")
def test_nothing_needs_what_the_policy_forbids(opened, pages, site):
    """Seen above too; here the policy is proved to bite."""
    page = opened()
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))"
    )
    assert page.evaluate("window.ran") is None
    assert [c for c in opened.complaints if "Content Security Policy" in c]
    opened.complaints.clear()


def test_without_script_everything_is_there(opened, pages, site):
    page = opened(pages["story"], java_script_enabled=False)
    page.click("#D1 a.ref >> nth=0")
    page.wait_for_url("**#*")
    assert page.locator("#correct button").count() >= 4
    page.goto(site[0] + "/stories")
    page.fill("#q", "ferry")
    page.click("form.ask button")
    page.wait_for_url("**q=ferry**")
    assert page.locator("tr.item").count() >= 1


def test_keys_go_through_lists_and_pages(opened):
    page = opened("/stories")
    page.keyboard.press("n")
    page.keyboard.press("n")
    page.keyboard.press("p")
    assert page.locator("tr.item.now").count() == 1
    title = page.locator("tr.item.now .go").inner_text()
    page.keyboard.press("o")
    page.wait_for_url("**/story/*")
    assert title[:20] in page.locator("h1").inner_text()
    page.goto(page.url.split("/story/")[0] + "/people?limit=2")
    page.keyboard.press("]")
    page.wait_for_url("**offset=2*")
    page.keyboard.press("[")
    page.wait_for_function("!location.search.includes('offset=2')")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.press("Tab")
    page.keyboard.press("?")
    page.wait_for_url("**/about")
    page.uncheck("#keys-on")
    page.keyboard.press("1")
    assert page.url.endswith("/about")


def test_the_first_tab_skips_to_the_content(opened):
    page = opened("/outlets")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0


def test_a_correction_and_its_undoing(opened, pages, site):
    """With a real browser's own headers: the guard must know our forms."""
    store = site[1]
    page = opened(pages["story"])
    story = pages["story"].rpartition("/")[2]
    before = store.stories.get(story).articles
    page.check("#correct form >> nth=0 >> input[type=checkbox] >> nth=1")
    page.click("text=Make these a story of their own")
    page.wait_for_load_state()
    page.wait_for_url(f"**{pages['story']}")
    assert store.stories.get(story).articles < before
    page.goto(site[0] + "/corrections")
    page.click("button:has-text('Undo')")
    page.wait_for_load_state()
    assert "undone" in page.locator("main").inner_text()
    assert store.stories.get(story).articles == before


def test_a_text_is_pasted_and_its_story_opened(opened, site):
    page = opened("/add")
    page.fill("textarea[name=text]", "The lighthouse of Orla was lit again on Friday.\n\nIt had been dark for a year.")
    page.fill("input[name=title]", "Lighthouse lit")
    page.click("text=Add the text")
    page.wait_for_url("**/jobs/*")
    for _ in range(60):
        if page.locator("text=Open the story").count():
            break
        time.sleep(0.1)
        page.reload()
    page.click("text=Open the story")
    page.wait_for_selector("#texts", timeout=15_000)
    assert "lighthouse of Orla" in page.locator("#texts").inner_text()


def test_a_file_is_dropped(opened):
    page = opened("/add")
    page.set_input_files("input[type=file]", files=[
        {"name": "quay.txt", "mimeType": "text/plain", "buffer": b"A made-up note on the quay of Orla."}
    ])  # fmt: skip
    page.click("text=Add the files")
    page.wait_for_url("**/jobs/*")
    assert page.locator("h1").inner_text() == "Adding quay.txt"
