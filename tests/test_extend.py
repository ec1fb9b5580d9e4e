"""Plugs of other packages: a made-up package is put beside ours, and its plugs take part, or fail without harm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rashomon import config, extend, testing
from rashomon.annotate import ANNOTATORS
from rashomon.compare import COMPARISONS
from rashomon.kit import engine, store, vectors
from rashomon.model import Article, Evidence, Finding, Problem, Span
from rashomon.present import RENDERERS
from rashomon.read import READERS
from rashomon.seams import Taken, Told
from rashomon.settings import Settings

ROOT = Path(__file__).parents[1]
BARE = ("--no-reader", "--no-attribution", "--no-vectors")
PACKAGE = """
import hashlib
from types import SimpleNamespace
from rashomon.model import Article, Evidence, Finding, Furniture, Problem
from rashomon.seams import Taken, Told

def read(name, raw):
    if not raw.startswith(b"SHOUT "):
        return Taken((), (Problem(name, "read", "no shout", True),))
    text = raw[6:].decode().lower()
    return Taken((Article(hashlib.sha256(raw).hexdigest()[:9], text, name, hashlib.sha256(raw).hexdigest()),))

class Reader:
    name, suffixes = "shout", (".shout",)
    __call__ = staticmethod(read)

class Annotator:
    name, needs, gives = "stars", (), (Furniture,)
    def __call__(self, marks, language, tools):
        text = marks.article.text
        return [Furniture(marks.article.span(i, i + 1), "star") for i, c in enumerate(text) if c == "*"], []

def longest(aligned, so_far):
    accounts = aligned.story.accounts
    if len(accounts) < 2:
        return Told()
    first = max(accounts, key=lambda a: len(a.article.text)).article
    return Told((Finding("wording", "Who tells most", (Evidence(first.span(0, len(first.text))),), "length"),))

def broken(*_):
    raise OSError("disk on fire")

class Renderer:
    name, suffix = "titles", ".titles"
    @staticmethod
    def view(data):
        return "".join(f["id"] + " " + f["title"] + "\\n" for f in data["findings"])

READER, ANNOTATOR, RENDERER = Reader(), Annotator(), Renderer()
"""
ENTRIES = """[rashomon.readers]
shout = otherhouse:READER
[rashomon.annotators]
stars = otherhouse:ANNOTATOR
[rashomon.comparisons]
longest = otherhouse:longest
broken = otherhouse:broken
missing = otherhouse:nothing_of_the_name
[rashomon.renderers]
titles = otherhouse:RENDERER
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with an installed package, as pip leaves one."""
    folder = tmp_path / "site"
    (folder / "otherhouse-1.2.dist-info").mkdir(parents=True)
    (folder / "otherhouse.py").write_text(PACKAGE)
    (folder / "otherhouse-1.2.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: otherhouse\nVersion: 1.2\n"
    )
    (folder / "otherhouse-1.2.dist-info" / "entry_points.txt").write_text(ENTRIES)
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "a.shout").write_text("SHOUT TWO PEOPLE DIED * WHEN THE FERRY STRUCK A BARGE.\n")
    (tmp_path / "story" / "b.txt").write_text("Three people died when the ferry struck a barge off Larn Point.\n")
    return tmp_path


def rashomon(house: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith("RASHOMON_")}
    env |= {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{house / 'site'}", "XDG_CACHE_HOME": str(house / "cache")}
    call = [sys.executable, "-c", "from rashomon.cli import main; main()", *arguments]
    return subprocess.run(call, cwd=house, env=env, capture_output=True, text=True, timeout=120, check=False)


def test_plugs_of_another_package_take_part_and_fail_without_harm(house: Path) -> None:
    done = rashomon(house, "compare", "story", *BARE, "-o", "r.json")
    assert done.returncode == 0, done.stderr
    report = json.loads((house / "r.json").read_text())
    assert [a["text"][:10] for a in report["articles"]] == ["two people", "Three peop"]
    assert [f["kind"] for f in report["articles"][0]["furniture"]] == ["star"]
    assert "Who tells most" in [f["title"] for f in report["findings"]]
    says = " ".join(p["says"] for p in report["problems"])
    assert "the plug of otherhouse 1.2 failed (OSError: disk on fire)" in says
    assert "nothing_of_the_name" in says
    assert report["run"]["models"]["plug:longest"] == "otherhouse 1.2"
    shown = rashomon(house, "compare", "story", *BARE, "-f", "titles")
    assert "Who tells most\n" in shown.stdout


def test_without_plugs_none_is_looked_for(house: Path) -> None:
    done = rashomon(
        house, "compare", "story", "--no-plugs", "--no-reader", "--no-attribution", "--no-vectors", "-o", "r.json"
    )
    report = json.loads((house / "r.json").read_text())
    assert done.returncode == 0
    assert "Who tells most" not in [f["title"] for f in report["findings"]]
    assert report["problems"] == [] or "plug" not in json.dumps(report["problems"])


def test_an_unknown_format_is_named(house: Path) -> None:
    done = rashomon(house, "compare", "story", "-f", "papyrus")
    assert done.returncode == 2
    assert "'papyrus' is not one of" in done.stderr


# --- the contract tests, on our own parts and on broken ones ---

RSS = (
    b"<rss version='2.0'><channel><title>W</title><item><title>Ferry</title><description>Two died.</description>"
    b"</item></channel></rss>"
)
PAGE = b"<html><head><title>Ferry</title></head><body><article><p>Two died when the ferry struck.</p></article></body>"
SAMPLES = {
    "plain text": b"Two people died.\n",
    "Markdown": b"# Ferry\n\nTwo people died.\n",
    "feed": RSS,
    "HTML": PAGE,
    "JSON": b'{"text": "Two people died."}',
    "JSON lines": b'{"text": "Two people died."}\n',
    "NewsML-G2": b"<newsItem><contentSet><inlineData>Two people died.</inlineData></contentSet></newsItem>",
}


@pytest.mark.parametrize("reader", [r for r in READERS if r.name in SAMPLES], ids=lambda r: r.name)
def test_our_readers_keep_the_contract(reader: Any) -> None:
    testing.check_reader(reader, f"a{reader.suffixes[0]}", SAMPLES[reader.name])


@pytest.mark.parametrize("annotator", ANNOTATORS, ids=lambda a: a.name)
def test_our_annotators_keep_the_contract(annotator: Any) -> None:
    testing.check_annotator(annotator)


@pytest.mark.parametrize("comparison", COMPARISONS, ids=lambda c: c.__name__)
def test_our_comparisons_keep_the_contract(comparison: Any) -> None:
    testing.check_comparison(comparison)


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda r: r.name)
def test_our_renderers_keep_the_contract(renderer: Any) -> None:
    testing.check_renderer(renderer)


def test_our_encoder_store_and_engines_keep_the_contract(tmp_path: Path) -> None:
    encoder = vectors(Settings(), [])
    assert encoder is not None
    testing.check_encoder(encoder)
    testing.check_store(lambda: store(tmp_path / "a.sqlite"))
    testing.check_engine(engine("serial"))
    assert set(testing.PLUGS) == set(extend.KINDS)


class Sloppy:
    """A reader that is silent on bad input."""

    name, suffixes = "sloppy", (".slop",)

    def __call__(self, name: str, raw: bytes) -> Taken:
        return Taken((Article("x", raw.decode(), name, "0" * 64),)) if raw.isascii() and b"\x00" not in raw else Taken()


def past_the_end(aligned: Any, so_far: Any) -> Told:
    spans = [Span(a.article.id, 0, len(a.article.text) + 5) for a in aligned.story.accounts]
    return Told(tuple(Finding("only", "all", (Evidence(s),)) for s in spans))


def test_what_breaks_a_contract_is_said() -> None:
    with pytest.raises(testing.BrokenContract, match="a problem must say that it is lost"):
        testing.check_reader(Sloppy(), "a.slop", b"Two people died.")
    with pytest.raises(testing.BrokenContract, match="runs past the text"):
        testing.check_comparison(past_the_end)
    with pytest.raises(testing.BrokenContract, match="a plug has a name"):
        testing.check_renderer(object())


def test_a_missing_encoder_or_engine_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[Problem] = []
    assert vectors(Settings(encoder="elsewhere"), met) is None
    assert "no encoder 'elsewhere' from another package (none is installed)" in met[0].says
    with pytest.raises(ValueError, match="no engine 'elsewhere'"):
        engine("elsewhere")
    assert config.KEYS["encoder"][1] == Settings().encoder
