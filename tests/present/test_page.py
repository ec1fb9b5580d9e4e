"""The HTML page: one file that loads nothing, whose links lead somewhere, and in which texts can't become markup."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from rashomon import present
from rashomon.present import drawn, figures
from tests.present import invented

VOID = {"meta", "br", "input", "img", "link", "hr"}
NAMES = ["report", "many5", "many60", "hostile"]


class Tags(HTMLParser):
    """Every element with its attributes, and the text of what has an id."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.all: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.errors: list[str] = []
        self.inside: dict[str, str] = {}

    def handle_starttag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))
        if len(attrs) != len(dict(attrs)):
            self.errors.append(f"an attribute twice in {tag}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.errors.append(f"</{tag}> closes nothing that is open")

    def handle_data(self, data):
        if self.open and self.open[-1] in ("script", "style"):
            name = self.open[-1] + str(sum(t == self.open[-1] for t, _ in self.all))
            self.inside[name] = self.inside.get(name, "") + data


@pytest.fixture(scope="module", params=NAMES)
def made(request):
    report = {
        "report": invented.report, "hostile": invented.hostile, "many5": lambda: invented.many(5),
        "many60": lambda: invented.many(60),
    }[request.param]()  # fmt: skip
    text = present.renderer("html")(report)
    tags = Tags()
    tags.feed(text)
    return text, tags


def test_elements_nest(made):
    _, tags = made
    assert tags.errors == []
    assert tags.open == []


def test_nothing_is_loaded_from_anywhere(made):
    text, tags = made
    assert not {t for t, _ in tags.all} & {
        "img",
        "link",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "base",
        "image",
    }
    for tag, attrs in tags.all:
        assert not {"src", "srcset", "xlink:href", "style", "background", "action"} & attrs.keys(), tag
        assert not [a for a in attrs if a.startswith("on")], tag
        href = attrs.get("href")
        assert href is None or href.startswith(("#", "http://", "https://"))
    assert "@import" not in text
    assert "url(" not in tags.inside["style1"]


def test_the_policy_lets_through_only_our_style_and_script(made):
    _, tags = made
    (policy,) = (a["content"] or "" for t, a in tags.all if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none';")
    scripts = [a for t, a in tags.all if t == "script"]
    assert [s.get("type") for s in scripts] == ["application/json", None]
    for name in ("style1", "script2"):
        digest = base64.b64encode(hashlib.sha256(tags.inside[name].encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert policy.count("sha256-") == 2


def test_every_link_inside_the_page_leads_somewhere(made):
    _, tags = made
    ids = [a["id"] for _, a in tags.all if "id" in a]
    assert len(ids) == len(set(ids))
    assert {(a["href"] or "")[1:] for _, a in tags.all if (a.get("href") or "").startswith("#")} <= set(ids)


def test_tables_have_captions_and_scopes(made):
    _, tags = made
    assert sum(t == "table" for t, _ in tags.all) == sum(t == "caption" for t, _ in tags.all)
    assert all(a.get("scope") in ("row", "col", "rowgroup") for t, a in tags.all if t == "th")


def test_the_data_is_the_report(made):
    _, tags = made
    data = json.loads(tags.inside["script1"])
    assert data["format"] == "rashomon-report/1"
    assert data["run"]["seconds"] == {}


def test_show_reads_the_data_of_a_page():
    report = invented.report()
    tags = Tags()
    tags.feed(present.renderer("html")(report))
    data = json.loads(tags.inside["script1"])
    whole = present.report_data(report)
    for ref in ("D1", "Q1", "B¶5", "B:380-423"):
        assert present.show(data, ref) == present.show(whole, ref)


def test_injections_stay_text():
    text = present.renderer("html")(invented.hostile())
    tags = Tags()
    tags.feed(text)
    assert text.count("<script") == 2
    assert "<img" not in text
    assert "javascript:" not in [(a.get("href") or "")[:11] for _, a in tags.all]
    assert "{{" in text  # shown as it was, not run as a template
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert not [a for _, a in tags.all if "onload" in a]


def test_references_lead_to_the_very_words():
    text = present.renderer("html")(invented.report())
    assert 'href="#B-401-411"' not in text  # a figure is marked inside its sentence
    assert re.search(r'<span class="about">some 9,500</span>', text)
    found = re.search(r'<mark data-o="380" id="B-380-423" class="u-differ">.*?</p>', text, re.DOTALL)
    assert found
    assert re.sub("<.*?>", "", found[0]) == "The closure cuts off some 9,500 cars a day."


def test_live_links_name_the_passage():
    data = present.report_data(invented.report())
    article = data["articles"][0]
    at = article["text"].index("Ferries")
    assert (
        drawn.live(article, at, at + 22) == "https://courier.example/orla?a=1&b=2#:~:text=Ferries%20will%20run%20every"
    )
    assert drawn.live({**article, "url": "javascript:alert(1)"}, 0, 9) is None


@pytest.mark.parametrize("url", ["http://", "ftp://x.test/", "//x.test", "http://[", "https://x.test/\u202e", None])
def test_only_addresses_of_the_web_become_links(url):
    assert drawn.web(url) is None


def test_without_accounts_for_a_timeline_there_is_none():
    assert figures.timeline(present.report_data(invented.many(3))) is None


def test_the_timeline_breaks_where_nothing_is_dated():
    drawn = figures.timeline(present.report_data(invented.report()))
    assert drawn
    assert len(drawn.breaks) == 1
    assert [row.finding["id"] for row in drawn.rows] == ["T1", "T2", "T3", "T4"]
    bars = {row.finding["id"]: row.bars for row in drawn.rows}
    assert [b.label for b in bars["T3"]] == ["A C D"]
    assert bars["T4"][0].x < bars["T1"][0].x < bars["T2"][0].x < bars["T3"][0].x
    assert all(b.x >= 0 and b.x + b.width <= drawn.width for row in drawn.rows for b in row.bars)


def test_the_diagram_has_origins_left_and_accounts_right():
    drawn = figures.diagram(present.report_data(invented.report()))
    assert drawn
    assert [b.label for b in drawn.boxes if b.kind == "source"] == [
        "Pavel Ruzek", "the letter to the council", "Tessen Courier",
    ]  # fmt: skip
    right = {b.x for b in drawn.boxes if b.kind == "account"}
    assert len(right) == 1
    assert max(right) > max(b.x for b in drawn.boxes if b.kind == "source")


def test_many_accounts_with_the_same_origin_share_a_box():
    drawn = figures.diagram(present.report_data(invented.many(60)))
    assert drawn
    assert [b.label for b in drawn.boxes] == ["Wire", "A B C +57"]
    assert drawn.left_out == 0


def test_sizes_keep_their_budget():
    assert len(present.renderer("html")(invented.many(5)).encode()) < 600_000
    assert len(present.renderer("html")(invented.many(200)).encode()) < 10_000_000
