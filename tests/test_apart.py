"""Reading in a process of its own: what hangs, dies or eats memory costs one source, and the others are compared."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rashomon import cli, taking
from rashomon.apart import WAITING, Apart
from rashomon.batch import work
from rashomon.commands import annotate, compare, group
from rashomon.seams import Source
from rashomon.settings import Settings

HOSTILE = """
import os, time
from rashomon import apart, taking
plain = taking.taken

def taken(source, settings):
    if "hang" in source.name:
        time.sleep(60)
    if "spin" in source.name:
        while True:
            pass
    if "die" in source.name:
        os._exit(1)
    if "eat" in source.name:
        held = [bytearray(50_000_000) for _ in range(200)]
    return plain(source, settings)

taking.taken = taken
apart.main()
"""  # a child whose parser hangs, dies or eats memory, by the name of the source
CHILD = (sys.executable, "-c", HOSTILE)
FAILS = [("hang", "more than 4 seconds"), ("die", "broke the parser"), ("eat", "memory")]
PAGE = """<html><head><title>Crane falls</title></head><body><article><h1>Crane falls</h1>
<p>A crane fell on two empty ships in Velmora harbour on Monday.</p><p>Nobody was hurt, Ilse Drakov said.</p>
</article></body></html>"""
Files = Callable[..., list[str]]


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever reads apart has the hostile child, four seconds and little memory."""
    small = functools.partial(Apart, seconds=4, megabytes=300, child=CHILD)
    for module in (compare, annotate, group, work):
        monkeypatch.setattr(module, "Apart", small)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Writes the files named, each a page or an account in plain text; their paths."""

    def written(*names: str) -> list[str]:
        for name in names:
            text = "A crane fell on three ships in Velmora harbour on Monday, the Herald has learned.\n"
            (tmp_path / name).write_text(PAGE if name.endswith(".html") else text, encoding="utf-8")
        return [str(tmp_path / name) for name in names]

    return written


def test_what_is_read_apart_is_what_is_read_here() -> None:
    with contextlib.closing(Apart(Settings())) as apart:
        for name, raw in (("a.html", PAGE.encode()), ("b.rss", b"<rss><channel/></rss>"), ("c.html", b"")):
            source = Source(name, raw=raw)
            assert list(apart.read(source)) == list(taking.taken(source, Settings()))


@pytest.mark.parametrize(("name", "says"), FAILS)
def test_a_reader_that_fails_costs_one_source(name: str, says: str) -> None:
    with contextlib.closing(Apart(Settings(), seconds=4, megabytes=300, child=CHILD)) as reading:
        (found,) = reading.read(Source(f"{name}.html", raw=b"<p>x</p>"))
        assert says in found.problems[0].says
        assert found.problems[0].lost
        (after,) = reading.read(Source("b.html", raw=PAGE.encode()))
        assert after.articles[0].title == "Crane falls"


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize(("name", "says"), FAILS)
def test_one_page_does_not_take_a_comparison_down(
    name: str, says: str, files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["compare", "--format", "json", *files("a.html", f"{name}.html", "c.txt", "d.html")]) == 3
    shown = capsys.readouterr()
    report = json.loads(shown.out)
    assert [Path(a["source"]).name for a in report["articles"]] == ["a.html", "c.txt", "d.html"]
    (problem,) = (p for p in report["problems"] if p["step"] == "read")
    assert Path(problem["where"]).name == f"{name}.html"
    assert says in problem["says"]
    assert says in shown.err


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("command", ["annotate", "group"])
def test_nor_annotating_or_grouping(command: str, files: Files, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([command, *files("a.html", "die.html", "c.txt", "d.html")]) == 3
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 3
    assert "broke the parser" in shown.err


@pytest.mark.usefixtures("hostile")
def test_nor_grouping_into_an_archive(files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = str(tmp_path / "archive")
    assert cli.run(["group", "--archive", kept, *files("a.html", "die.html", "c.txt")]) == 3
    assert len(capsys.readouterr().out.splitlines()) == 2


@pytest.mark.usefixtures("hostile")
def test_nor_the_other_pages_of_a_run(files: Files, tmp_path: Path) -> None:
    """All small files are one chunk: a page that kills the process would take two hundred others along."""
    assert cli.run(["run", "--engine", "serial", *files("a.html", "die.html", "c.txt"), str(tmp_path / "out")]) == 3
    told = json.loads((tmp_path / "out" / "history.jsonl").read_text(encoding="ascii").splitlines()[-1])
    assert (told["articles"], told["problems"]) == (2, 1)


# --- what is left behind, and what waits ------------------------------------------------------------------------------

MANY = """
from rashomon import apart, taking
from rashomon.seams import Taken
taking.taken = lambda source, settings: (Taken((), (), (source.name, str(n))) for n in range(5000))
apart.main()
"""  # a child to which every source is five thousand pieces


def test_pieces_wait_in_the_child_until_they_are_taken() -> None:
    with contextlib.closing(Apart(Settings(), child=(sys.executable, "-c", MANY))) as apart:
        reading = apart.read(Source("a.warc", raw=b"x"))
        next(reading)
        time.sleep(0.5)
        assert apart._answers.qsize() <= WAITING
        assert sum(1 for _ in reading) == 4999


def test_what_was_not_read_to_its_end_is_not_taken_for_the_next() -> None:
    with contextlib.closing(Apart(Settings(), child=(sys.executable, "-c", MANY))) as apart:
        assert next(apart.read(Source("a.warc", raw=b"x"))).addresses == ("a.warc", "0")
        assert next(apart.read(Source("b.warc", raw=b"y" * 1_000_000))).addresses == ("b.warc", "0")
        before = threading.active_count()
    assert threading.active_count() == before - 1


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no groups of processes here")
@pytest.mark.parametrize("after", [0.1, 0.3, 0.6, 1.0])
def test_an_interrupt_while_it_begins_is_told_in_one_line(after: float, files: Files) -> None:
    command = [sys.executable, "-c", "import sys; from rashomon import cli; print(flush=True); sys.exit(cli.run())"]
    running = subprocess.Popen(
        [*command, "compare", *files("a.html", "b.html")], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True,
    )  # fmt: skip
    assert running.stdout is not None
    running.stdout.readline()
    time.sleep(after)
    os.killpg(running.pid, signal.SIGINT)
    assert "Traceback" not in running.communicate(timeout=60)[1]


def test_nothing_of_the_folder_one_stands_in_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "queue.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with contextlib.closing(Apart(Settings())) as apart:
        (found,) = apart.read(Source("a.html", raw=PAGE.encode()))
    assert [a.title for a in found.articles] == ["Crane falls"]


# --- who needs it ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "raw", "needed"),
    [
        ("a.txt", b"<html><p>text by its name</p></html>", False),
        ("a.txt.gz", b"\x1f\x8b", False),
        ("a.md", b"# Title", False),
        ("a.jsonl", b'{"text": "x"}', False),
        ("a.urls", b"https://mirror.example/a", False),
        ("-", b"A crane fell on two ships.", False),
        ("notes", b"https://mirror.example/a\n", False),
        ("", b"", False),
        ("-", b"<!doctype html><p>x", True),
        ("-", b"%PDF-1.7", True),
        ("-", b"WARC/1.0", True),
        ("-", b'<?xml version="1.0"?><rss>', True),
        ("notes.gz", b"\x1f\x8b", True),
        ("a.html", b"x", True),
        ("a.HTM.GZ", b"x", True),
        ("a.pdf", b"x", True),
        ("a.xml", b"x", True),
        ("a.json", b"{}", True),
        ("a.warc.gz", b"\x1f\x8b", True),
    ],
)
def test_a_process_is_needed_where_a_parser_is(name: str, raw: bytes, needed: bool, tmp_path: Path) -> None:
    plain = Settings(plugs=False)
    assert taking.parsed(Source(name, raw=raw), plain) is needed
    if name not in ("", "-"):
        (tmp_path / name).write_bytes(raw)
        assert taking.parsed(Source(name, path=tmp_path / name), plain) is needed


def test_the_type_that_a_server_tells_counts_more_than_the_name() -> None:
    assert taking.parsed(Source("a.txt", raw=b"x", type="text/html"), Settings(plugs=False))
    assert not taking.parsed(Source("a.html", raw=b"A crane fell.", type="text/plain"), Settings(plugs=False))


def test_no_process_begins_for_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: pytest.fail("a process began"))
    with contextlib.closing(Apart(Settings())) as apart:
        sources = [Source("a.txt", raw=b"A crane fell."), Source("-", raw=b"Two ships sank.")]
        apart.begin(sources)
        assert [len(t.articles) for s in sources for t in apart.read(s)] == [1, 1]


def test_a_process_that_cannot_begin_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> Any:
        raise OSError("no more processes")

    monkeypatch.setattr(subprocess, "Popen", refused)
    with contextlib.closing(Apart(Settings())) as apart:
        source = Source("a.html", raw=PAGE.encode())
        apart.begin([source])
        held = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0
        (found,) = apart.read(source)
        list(apart.read(source))
        assert held == 0 or len(os.listdir("/proc/self/fd")) <= held
    assert found.problems[0].lost
    assert "did not begin (no more processes)" in found.problems[0].says


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_read_once_and_here(tmp_path: Path) -> None:
    """Shells hand over what a command writes as a pipe, which another process could not open."""
    pipe = tmp_path / "63"
    os.mkfifo(pipe)
    threading.Thread(target=pipe.write_text, args=(PAGE,), daemon=True).start()
    with contextlib.closing(Apart(Settings())) as apart:
        source = Source(str(pipe), path=pipe)
        apart.begin([source])
        (found,) = apart.read(source)
    assert [a.title for a in found.articles] == ["Crane falls"]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such clock here")
def test_a_child_whose_parent_was_killed_ends_by_itself() -> None:
    parent = subprocess.Popen([sys.executable, "-c", f"""
import sys
from rashomon import apart
from rashomon.seams import Source
from rashomon.settings import Settings
apart.ALONE = -3.0  # of seconds more: two are left
reading = apart.Apart(Settings(), seconds=5, child=({sys.executable!r}, "-c", {HOSTILE!r}))
reading.begin([Source("spin.html")])
print(reading._child.pid, flush=True)
list(reading.read(Source("spin.html", raw=b"<p>x</p>")))
"""], stdout=subprocess.PIPE, text=True)  # fmt: skip
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    time.sleep(0.5)
    parent.kill()
    parent.communicate()
    assert any(_gone(child) for _ in _seconds(60))


def _seconds(most: int) -> Iterator[int]:
    for n in range(most):
        yield n
        time.sleep(1)


def _gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    with contextlib.suppress(OSError):  # ended, and not yet buried by whoever inherited it
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] == "Z"
    return False
