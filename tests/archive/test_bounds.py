"""How much waits in memory while strangers' pages come in, however many and large they are."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon import kit
from rashomon.archive import adding, fetching
from rashomon.archive.adding import Adder, add
from rashomon.model import Problem
from rashomon.model.web import Fetched, NotFetched
from rashomon.seams import Source, Store
from rashomon.settings import Settings


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with contextlib.closing(kit.store(tmp_path / "a.sqlite")) as made:
        yield made


class Site:
    """Answers at once; ``out`` counts answers given and not yet taken, ``most`` the most there were."""

    def __init__(self) -> None:
        self.out = self.most = 0
        self._guard = threading.Lock()

    def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        with self._guard:
            self.out += 1
            self.most = max(self.most, self.out)
        if url.endswith("7"):
            raise NotFetched(url, "gone")
        return Fetched(url, url, 200, b"x", b"x", {}, "2026-03-12T10:00:00Z")

    def close(self) -> None: ...


def test_no_more_answers_wait_than_are_told(store: Store) -> None:
    """Sixty-four of 20 MB each were there at once."""
    site, urls = Site(), [f"http://mirror.example/{n}" for n in range(100)]
    for (url, answer), expected in zip(fetching.fetched(site, urls, store), urls, strict=True):
        site.out -= 1
        assert url == expected
        assert isinstance(answer, NotFetched) == url.endswith("7")
    assert fetching.TOGETHER <= site.most <= fetching.AHEAD


def test_who_stops_asking_waits_for_no_page_that_nobody_takes(store: Store) -> None:
    class Slow(Site):
        def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
            time.sleep(0.3)
            return super().get(url, etag=etag, modified=modified)

    site = Slow()
    asking = fetching.fetched(site, [f"http://mirror.example/{n}" for n in range(10, 50, 2)], store)
    next(asking)
    asking.close()
    assert site.out < fetching.AHEAD


@pytest.mark.parametrize("kind", ["articles", "problems"])
def test_what_waits_is_kept_before_it_fills_the_memory(
    kind: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five hundred articles were kept together, and what could not be read with them, however large they were."""
    monkeypatch.setattr(adding, "HELD", 1_000)
    adder = Adder(store, Settings(), None, keep_raw=True, grouped=False)
    large = (b"A crane fell. " * 100) if kind == "articles" else b"<html>" + b"\0" * 1_000
    for n in range(3):
        adder.source(Source(f"{n}.{'txt' if kind == 'articles' else 'html'}", raw=large + str(n).encode()))
        kept = store.counts().articles if kind == "articles" else store.log.met().total
        assert kept == n + 1
    adder.close()


def test_little_waits_for_more(store: Store) -> None:
    adder = Adder(store, Settings(), None, keep_raw=True, grouped=False)
    adder.source(Source("a.txt", raw=b"A crane fell."))
    assert store.counts().articles == 0
    adder.close()
    assert store.counts().articles == 1


def test_a_problem_among_the_sources_is_noted_in_its_place(store: Store) -> None:
    each = [Source("a.txt", raw=b"A crane fell."), Problem("b", "fetch", "gone", True), Source("c.txt", raw=b"Bees.")]
    found = add(each, store, Settings(), None)
    assert (found.added, [p.where for p in found.problems]) == (2, ["b"])
