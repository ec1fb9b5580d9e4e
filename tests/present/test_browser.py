"""The page in a real browser: no errors, the policy holds, keys and filters do what they say, nothing overflows.

Needs Chromium (a system one will do) and Playwright; skipped with a word where either is missing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rashomon import present
from tests.present import invented

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: no browser tests")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine: no browser tests")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as p:
        running = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The pages, written as files: nothing serves them."""
    place = tmp_path_factory.mktemp("pages")
    made = {
        "four": invented.report(),
        "five": invented.many(5),
        "sixty": invented.many(60),
        "hostile": invented.hostile(),
    }
    for name, report in made.items():
        (place / f"{name}.html").write_text(present.renderer("html")(report), encoding="utf-8")
    return place


@pytest.fixture
def opened(browser, folder):
    """Opens a page; whatever it complains of, asks for, or pops up is collected, and fails the test at its end."""
    complaints: list[str] = []
    contexts = []

    def opened(name: str, width: int = 1200, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: complaints.append(str(e)))
        page.on("dialog", lambda d: (complaints.append(d.message), d.dismiss()))
        page.on("request", lambda r: complaints.append(r.url) if not r.url.startswith("file:") else None)
        page.goto((folder / f"{name}.html").as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize("name", ["four", "five", "sixty", "hostile"])
@pytest.mark.parametrize("width", [320, 1200])
def test_nothing_overflows(opened, name, width):
    page = opened(name, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_script_the_references_still_lead_to_their_words(opened):
    page = opened("four", java_script_enabled=False)
    page.click("#D1 a.ref >> nth=0")
    page.wait_for_url("**#A-281-354")
    assert page.locator("#tools").is_hidden()


def test_a_reference_lights_its_words(opened):
    page = opened("four")
    page.click("#D1 a.ref >> nth=1")
    lit = page.locator("mark.lit")
    assert "".join(lit.all_text_contents()) == "The closure cuts off some 9,500 cars a day."
    assert lit.first.is_visible()


def test_keys_go_from_row_to_row_and_into_the_text_and_back(opened):
    page = opened("four")
    page.keyboard.press("n")
    page.keyboard.press("n")
    assert page.evaluate("document.querySelector('.row.now').id") == "D2"
    page.keyboard.press("p")
    assert page.evaluate("document.querySelector('.row.now').id") == "D1"
    page.keyboard.press("]")
    page.keyboard.press("]")
    page.keyboard.press("o")
    page.wait_for_url("**#B-380-423")
    page.keyboard.press("o")
    assert page.evaluate("document.activeElement.textContent").startswith("B¶5")
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.click("#keys button")
    assert page.locator("#keys").is_hidden()
    page.keyboard.press("3")
    assert page.evaluate("document.activeElement.id") == "h-quotes"


def test_keys_can_be_turned_off(opened):
    page = opened("four")
    page.keyboard.press("?")
    page.uncheck("#keys-on")
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    assert page.locator(".row.now").count() == 0


def test_filters(opened):
    page = opened("four")
    page.select_option("#pick-type", "number")
    assert page.eval_on_selector_all(".row:not([hidden])", "rows => rows.map(r => r.id)") == ["D1"]
    page.select_option("#pick-type", "")
    for letter in "ABC":
        page.uncheck(f"#pick-accounts input[value={letter}]")
    shown = page.eval_on_selector_all(".row:not([hidden])", "rows => rows.map(r => r.dataset.accounts)")
    assert shown
    assert all("D" in accounts.split() for accounts in shown)


def test_two_accounts_side_by_side_are_level(opened):
    page = opened("four")
    page.click("#pair")
    assert page.locator("article.text:visible").count() == 2
    tops = page.evaluate(
        "['A-p4', 'B-p5'].map(id => document.getElementById(id).getBoundingClientRect().top)"  # both tell D1
    )
    assert abs(tops[0] - tops[1]) < 3
    page.click("#pair")
    assert page.locator("article.text:visible").count() == 4


def test_copying_gives_the_words_and_their_source(opened):
    page = opened("four")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    if not page.locator("#D1 button").count():
        pytest.skip("this browser lets no page of a file copy")
    page.click("#D1 button >> nth=1")
    page.wait_for_function("document.querySelector('#said').textContent !== ''")
    assert page.evaluate("navigator.clipboard.readText()") == (
        "The closure cuts off some 9,500 cars a day.\n— Brightwater Daily, undated [B¶5:380-423]"
    )


@pytest.mark.skipif(
    "RASHOMON_AXE" not in os.environ, reason="RASHOMON_AXE names no axe.min.js: accessibility not checked"
)
@pytest.mark.parametrize("name", ["four", "sixty", "hostile"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing(opened, name, scheme, width):
    page = opened(name, width, color_scheme=scheme, bypass_csp=True)
    page.add_script_tag(path=os.environ["RASHOMON_AXE"])
    found = page.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.nodes[0].html]))")
    assert found == []
