"""An archive for the pages: the invented story of ``examples/``, a page in two versions, and one that is an attack."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from rashomon import archive
from rashomon.kit import store
from rashomon.model.archive import Feed
from rashomon.seams import Source, Store
from rashomon.settings import Settings
from rashomon.web.app import app
from rashomon.web.serving import Serving
from tests.telling import whole_kit

EXAMPLES = Path(__file__).parents[2] / "examples"
BASE = "http://127.0.0.1:8000"
NASTY = "<script>alert(1)</script>\"><img src=x onerror=alert(2)> {{ 7*7 }} {% raw %} '\u202e\x1b[31m=cmd|' /C calc'!A0"


def source(**record: Any) -> Source:
    """One article as a source."""
    return Source("made.jsonl", raw=json.dumps(record).encode())


def filled(path: Path) -> Store:
    """The archive, every story of several accounts compared."""
    made = store(path)
    sources = [Source(str(f), path=f) for f in sorted(EXAMPLES.iterdir()) if f.suffix in (".txt", ".html")]
    sources += [
        source(
            id="tide-1", url="https://courier.example/tide", outlet="Orla Courier", published="2026-03-01",
            title="Harbour closed",
            text="The harbour of Orla was closed on Sunday.\n\nThree ferries wait outside.",
        ),
        source(
            id="tide-2", url="https://courier.example/tide", outlet="Orla Courier", published="2026-03-01",
            title="Harbour closed again",
            text="The harbour of Orla was closed on Sunday.\n\nFive ferries wait outside.",
        ),
        source(
            id=NASTY, title=NASTY, outlet=NASTY, url="javascript:alert(3)", published=NASTY,
            text=f"{NASTY}\n\n“{NASTY},” said {NASTY} Ruzek.\n\nPavel Ruzek said the bridge was closed. zymurgy",
        ),
    ]  # fmt: skip
    kit = whole_kit()
    archive.add(sources, made, Settings(), kit.tools.encoder, keep_raw=True)
    for row in made.stories.page(limit=100).items:
        archive.tell(made, row.id, kit, Settings())
    made.watched.keep(Feed("https://courier.example/feed.xml", title=NASTY))
    return made


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An archive that tests only read."""
    made = filled(tmp_path_factory.mktemp("web") / "archive.sqlite")
    yield made
    made.close()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Store]:
    """A small archive that a test may change: the invented story alone, not compared."""
    made = store(tmp_path / "own.sqlite")
    sources = [Source(str(f), path=f) for f in sorted(EXAMPLES.iterdir()) if f.suffix in (".txt", ".html")]
    archive.add(sources, made, Settings(), whole_kit().tools.encoder)
    yield made
    made.close()


def serving(on: Store, **options: Any) -> TestClient:
    """A client of a server on an archive."""
    fetcher = options.pop("fetcher", None)
    made = app(on, Settings(), Serving(**options), fetcher)
    made.state.desk.__dict__["kit"] = whole_kit()  # loaded once for all tests
    return TestClient(made, base_url=BASE, follow_redirects=False)


@pytest.fixture
def client(shelf: Store) -> Iterator[TestClient]:
    with serving(shelf) as made:
        yield made


@pytest.fixture
def owner(own: Store) -> Iterator[TestClient]:
    with serving(own) as made:
        yield made


@pytest.fixture
def token() -> Callable[[TestClient], str]:
    """The token of the client's session."""

    def of(client: TestClient) -> str:
        text = client.get("/add").text
        return text.split('name="token" value="')[1].split('"')[0]

    return of
