"""Damaged archives: whatever is done to the file, what is saved is true, and the rest is told as lost."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest

from rashomon.model import Article, Problem, Stated
from rashomon.model.archive import ArchiveError, Correction, Incoming, NotAnArchive, Placing
from rashomon.plugs.store.archive import Archive
from rashomon.plugs.store.salvage import repaired

COUNT = 240


def text_of(n: int) -> str:
    return f"Hive {n} of the Tarrow valley was counted. " + " ".join(f"word{(n * 7 + k) % 97}" for k in range(300))


def made(path: Path) -> bytes:
    """An archive of some articles in stories, closed; its bytes."""
    with contextlib.closing(Archive(path)) as archive:
        for at in range(0, COUNT, 60):
            items = [
                Incoming(
                    Article(f"a{n}", text_of(n), "in", "0" * 64, "en", f"Hive {n}", Stated(f"Outlet {n % 5}", "given")),
                    "2026-05-04", f"a{n}",
                )
                for n in range(at, at + 60)
            ]  # fmt: skip
            archive.articles.add(items)
            archive.stories.place([Placing(f"a{n}", f"s{n // 3}") for n in range(at, at + 60)])
        archive.corrections.add(Correction("date", ("a1",), value="2026-05-03"))
        archive.log.problems([(Problem("x", "read", "lost", True), b"raw")])
    return path.read_bytes()


def saved(path: Path) -> dict[str, str]:
    with contextlib.closing(Archive(path)) as archive:
        assert archive.index_damage() == ""
        found = {k.row.id: k.article.text for k in archive.articles.after(0, COUNT + 1)}
        assert sum(s.articles for s in archive.stories.page(limit=COUNT).items) <= len(found)
        assert archive.search.find("hive", limit=1).total == len(found)
    return found


def test_a_sound_archive_is_left_alone(tmp_path: Path) -> None:
    before = made(tmp_path / "a.sqlite")
    assert repaired(tmp_path / "a.sqlite").sound
    assert len(saved(tmp_path / "a.sqlite")) == COUNT
    assert len(before) == (tmp_path / "a.sqlite").stat().st_size


@pytest.mark.parametrize("seed", [*range(2), *(pytest.param(n, marks=pytest.mark.slow) for n in range(2, 8))])
def test_whatever_is_damaged_what_is_saved_is_true(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "a.sqlite"
    data = bytearray(made(path))
    rng = random.Random(seed)
    for _ in range(rng.randint(1, 6)):
        size = rng.choice((1, 16, 500, 8192, 40_000))
        at = rng.randrange(0, max(1, len(data) - size))
        data[at : at + size] = rng.choice((rng.randbytes(size), b"\0" * size, b"\xff" * size))
    path.write_bytes(data)
    try:
        done = repaired(path)
    except NotAnArchive:
        return  # nothing of it could be read, and that was told
    texts = saved(path)
    assert texts.items() <= {f"a{n}": text_of(n) for n in range(COUNT)}.items()
    if not done.sound:
        assert done.damaged is not None
        assert Path(done.damaged).read_bytes() == bytes(data)
        # a part that is gone without a trace leaves its traces elsewhere: not less is told as lost than is
        assert len(texts) + dict(done.lost).get("articles", 0) >= COUNT
        assert done.saved == len(texts)


@pytest.mark.parametrize("size", [100, 4096, 8192])
def test_a_file_without_its_beginning_is_read_all_the_same(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.sqlite"
    data = bytearray(made(path))
    data[:size] = b"\0" * size
    path.write_bytes(data)
    done = repaired(path, tmp_path / "b.sqlite")
    assert done.saved == COUNT
    assert len(saved(tmp_path / "b.sqlite")) == COUNT
    with contextlib.closing(Archive(tmp_path / "b.sqlite")) as archive:
        assert [c.value for c in archive.corrections.holding()] == ["2026-05-03"]
        assert archive.log.met(lost=True).total >= 1
    with pytest.raises(ArchiveError):
        Archive(path)


@pytest.mark.slow
def test_a_file_cut_short_gives_what_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    data = made(path)
    path.write_bytes(data[: len(data) * 2 // 3])
    done = repaired(path)
    assert not done.sound
    assert saved(path).items() <= {f"a{n}": text_of(n) for n in range(COUNT)}.items()
