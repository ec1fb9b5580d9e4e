"""Killed at any moment, on a full disk, by two writers: what was told as kept is there, once; the rest can follow."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from tests.archive.test_gathering import feed, page
from tests.plugs.fetch.serving import serving

from rashomon import kit
from rashomon.archive import add, adding
from rashomon.model.archive import ArchiveFull
from rashomon.plugs.store.archive import Archive
from rashomon.plugs.store.keys import content_digest
from rashomon.seams import Source
from rashomon.settings import Settings

PLACES = ("Velmora", "Brackwater", "Tarrow", "Isken", "Port Maren", "Kessel Sound", "Harrow Lane")
THINGS = ("crane", "ferry", "bridge", "mill", "dam", "library", "tram", "orchard", "quarry", "lighthouse")
RUN = "import sys; from rashomon import cli; sys.exit(cli.run(sys.argv[1:]))"


def stories(count: int) -> list[dict[str, str]]:
    rng = random.Random(3)
    out = []
    for n in range(count):
        place, thing, day = rng.choice(PLACES), rng.choice(THINGS), 1 + n % 28
        text = f"The {thing} of {place} was closed on day {day}. {n} people signed a letter. " + " ".join(
            rng.choices(THINGS + PLACES, k=30)
        )
        out.append({"id": f"k{n}", "title": f"{thing} in {place} closed", "text": text,
                    "published": f"2026-05-{day:02d}", "outlet": f"Outlet {n % 9}"})  # fmt: skip
    return out


def checked(path: Path) -> set[str]:
    """The ids in the archive, after everything about it was found sound."""
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT id, content, apart, title, text FROM articles").fetchall()
        assert all(content_digest(apart, title, text) == content for _, content, apart, title, text in rows)
        lone = "SELECT count(*) FROM articles WHERE number NOT IN (SELECT article FROM members)"
        assert connection.execute(lone).fetchone() == (0,)  # a batch is in its stories, or not there at all
        held = "(SELECT count(*) FROM members m WHERE m.story = s.number)"
        counted = f"SELECT count(*) FROM stories s WHERE articles <> {held}"
        assert connection.execute(counted).fetchone() == (0,)
    with contextlib.closing(Archive(path)) as archive:
        assert archive.index_damage() == ""
    ids = [r[0] for r in rows]
    assert len(ids) == len(set(ids))
    return set(ids)


def killed(arguments: list[str], path: Path, kills: int, seconds: float, seed: int) -> int:
    """Runs the command and kills it at a random moment, so many times; gives how many runs were cut short.

    After each, what was there before is still there.
    """
    rng, cut, before = random.Random(seed), 0, set[str]()
    for _ in range(kills):
        child = subprocess.Popen(
            [sys.executable, "-c", RUN, *arguments], env={**os.environ, "RASHOMON_ARCHIVE": str(path)},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        began = time.monotonic()
        while not path.exists() and child.poll() is None and time.monotonic() - began < 30:
            time.sleep(0.02)
        time.sleep(rng.uniform(0.0, seconds))
        cut += child.poll() is None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        now = checked(path) if path.exists() and path.stat().st_size else set()
        assert before <= now
        before = now
    return cut


@pytest.mark.parametrize(
    ("kills", "count"), [(3, 1200), pytest.param(22, 6000, marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_nothing_is_lost_when_add_is_killed(tmp_path: Path, kills: int, count: int) -> None:
    records = stories(count)
    source, path = tmp_path / "in.jsonl", tmp_path / "a.sqlite"
    source.write_text("".join(json.dumps(r) + "\n" for r in records))
    arguments = ["add", str(source), "--no-vectors"]
    assert killed(arguments, path, kills, 1.5, seed=kills) >= 1
    with contextlib.closing(kit.store(path)) as store:
        done = add([Source(str(source), path=source)], store, Settings(vectors=False), None)
        assert done.added + done.again == count
        texts = {k.row.id: k.article.text for k in store.articles.after(0, count + 1)}
    assert checked(path) == {r["id"] for r in records}
    assert texts == {r["id"]: r["text"] for r in records}


@pytest.mark.slow
def test_nothing_is_lost_when_watch_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with serving() as web:
        names = [f"/{n}" for n in range(120)]
        bodies = {r["id"]: r for r in stories(len(names))}
        for name, record in zip(names, bodies.values(), strict=True):
            web.pages[name] = page(f"{record['title']} {name}", (record["text"] + " ") * 4)
        web.pages["/feed"] = feed(web, *names)
        arguments = ["watch", f"{web.url}/feed", "--allow-private", "--delay", "0", "--no-vectors"]
        killed(arguments, path, 10, 3.0, seed=1)
        subprocess.run(
            [sys.executable, "-c", RUN, *arguments], env={**os.environ, "RASHOMON_ARCHIVE": str(path)}, check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120,
        )  # fmt: skip
        with contextlib.closing(kit.store(path)) as store:
            urls = [r.url for r in store.articles.page(limit=500).items]
        assert sorted(urls) == sorted(f"{web.url}{name}" for name in names)
        checked(path)


def test_a_full_disk_takes_back_the_batch_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    records = stories(900)
    first.write_text("".join(json.dumps(r) + "\n" for r in records[:200]))
    second.write_text("".join(json.dumps(r) + "\n" for r in records))
    with contextlib.closing(Archive(path)) as store:
        add([Source(str(first), path=first)], store, Settings(), None)
        pages = store.connection().execute("PRAGMA page_count").fetchone()[0]
        store.connection().execute(f"PRAGMA max_page_count={pages + 10}")
        with pytest.raises(ArchiveFull, match="disk is full"):
            add([Source(str(second), path=second)], store, Settings(), None)
    assert checked(path) == {r["id"] for r in records[:200]}
    with contextlib.closing(Archive(path)) as store:
        assert add([Source(str(second), path=second)], store, Settings(), None).added == 700
    checked(path)


def test_two_writers_take_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "BATCH", 50)  # so that each has five turns
    path = tmp_path / "a.sqlite"
    records = stories(400)
    files = [tmp_path / "1.jsonl", tmp_path / "2.jsonl"]
    for n, file in enumerate(files):
        file.write_text("".join(json.dumps(r) + "\n" for r in records[n * 150 : n * 150 + 250]))
    Archive(path).close()
    errors: list[BaseException] = []

    def write(file: Path) -> None:
        try:
            with contextlib.closing(Archive(path)) as store:
                add([Source(str(file), path=file)], store, Settings(), None)
        except BaseException as error:  # told by the test, not by the thread
            errors.append(error)

    threads = [threading.Thread(target=write, args=(f,)) for f in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert checked(path) == {r["id"] for r in records}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told_and_still_read(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    with contextlib.closing(Archive(folder / "a.sqlite")) as store:
        store.log.begin("add", "0", {})
    folder.chmod(0o500)
    try:
        with contextlib.closing(Archive(folder / "a.sqlite")) as store:
            assert store.log.runs().total == 1
            assert not store.writable
    finally:
        folder.chmod(0o700)
