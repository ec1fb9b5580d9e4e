"""A story that goes on weeks later, in the archive: listed, kept through merges, and linked on the pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.group.test_chapters import STREAM

from rashomon import archive, cli
from rashomon.kit import store
from rashomon.model.archive import Correction, StoryFilter
from rashomon.seams import Source, Store
from rashomon.settings import Settings

LEAK, INQUEST = STREAM[:3], STREAM[4:]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Store]:
    """The accident and the orchestra in one run, the inquest in a later one."""
    made = store(tmp_path / "a.sqlite")
    for articles in (STREAM[:4], INQUEST):
        rows = [
            {"id": a.id, "title": a.title, "text": a.text, "published": a.published and a.published.value}
            for a in articles
        ]
        raw = "".join(json.dumps(row) + "\n" for row in rows).encode()
        archive.add([Source("made.jsonl", raw=raw)], made, Settings(), None)
    yield made
    made.close()


def of(shelf: Store, article: str) -> str:
    return shelf.stories.of([article])[article]


def test_a_later_story_says_what_it_continues(shelf: Store, capsys: pytest.CaptureFixture[str]) -> None:
    leak, inquest = of(shelf, "leak0"), of(shelf, "inquest0")
    row = shelf.stories.get(inquest)
    assert row is not None
    assert row.continues == leak
    assert [r.id for r in shelf.stories.page(StoryFilter(continues=leak)).items] == [inquest]
    assert [r.continues for r in shelf.stories.page().items if r.id != inquest] == [None, None]
    assert cli.run(["stories", "--archive", str(shelf.path)]) == 0
    assert f"continues {leak}" in capsys.readouterr().out


def test_it_leads_to_where_the_earlier_one_went_and_never_to_itself(shelf: Store) -> None:
    leak, inquest, music = (of(shelf, f"{name}0") for name in ("leak", "inquest", "music"))
    archive.correct(shelf, Correction("merge", stories=(music, leak)))
    row = shelf.stories.get(inquest)
    assert row is not None
    assert row.continues == music
    archive.correct(shelf, Correction("merge", stories=(music, inquest)))
    row = shelf.stories.get(music)
    assert row is not None
    assert row.continues is None
    assert shelf.stories.page(StoryFilter(continues=music)).items == ()


def test_what_is_forgotten_is_continued_no_more(shelf: Store) -> None:
    inquest = of(shelf, "inquest0")
    touched = shelf.stories.refresh_of([a.id for a in LEAK])
    shelf.articles.forget([a.id for a in LEAK])
    shelf.stories.refresh(touched)
    row = shelf.stories.get(inquest)
    assert row is not None
    assert row.continues is None


@pytest.mark.skipif(find_spec("starlette") is None, reason="the extra web is not installed")
def test_the_pages_lead_from_one_to_the_other(shelf: Store) -> None:
    from tests.telling import whole_kit
    from tests.web.made import serving

    leak, inquest = of(shelf, "leak0"), of(shelf, "inquest0")
    for id in (leak, inquest):
        archive.tell(shelf, id, whole_kit(), Settings())
    with serving(shelf) as client:
        assert f'Goes on in <a href="/story/{inquest}">' in client.get(f"/story/{leak}").text
        assert f'Continues <a href="/story/{leak}">' in client.get(f"/story/{inquest}").text
