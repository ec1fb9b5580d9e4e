"""The command line: every kind of bad input gets one clear line and the right exit status, and nothing is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rashomon import __version__, cli
from rashomon.commands import last, streams

EXAMPLES = Path(__file__).parents[1] / "examples"
FERRY = sorted(str(p) for p in EXAMPLES.glob("[a-e]-*"))
HARBOUR = """Crane falls in Velmora harbour

Velmora Mirror, May 4, 2026

A crane fell on two empty ships in Velmora harbour on Sunday. Nobody was hurt, the port captain Ilse Drakov said.

"The cable snapped like a thread," Drakov told reporters. The port will stay closed until Thursday.
"""
BEES = """Bees return to the Tarrow valley

Farmers in the Tarrow valley have counted 340 hives this spring, four times as many as last year.

"We had forgotten what an orchard sounds like," said the grower Anton Meyl, 71, who keeps twelve hives behind his barn.
"""


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.out)
        return data

    @property
    def told(self) -> list[str]:
        return self.err.splitlines()


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in this process, in a fresh folder and with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    home = tmp_path / "here"
    home.mkdir()
    monkeypatch.chdir(home)

    def ran(*arguments: str | Path) -> Ran:
        status = cli.run([str(a) for a in arguments])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran


def put(name: str, text: str | bytes = HARBOUR) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def outside(*arguments: str, cwd: Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """The same as a process of its own."""
    env = os.environ | {"XDG_CACHE_HOME": str(cwd / "cache")}
    command = [sys.executable, "-c", "from rashomon.cli import main; main()", *arguments]
    return subprocess.run(command, cwd=cwd, env=env, text=True, capture_output=True, timeout=120, **more)


# --- help, version, usage --------------------------------------------------------------------------------------------


def test_help_is_quick_and_lists_the_commands(tmp_path: Path) -> None:
    """Best of three below 0.3 s of processor time (a busy machine is none of ours); more would be noticed."""
    took = []
    for _ in range(3):
        began = os.times()
        done = outside("--help", cwd=tmp_path)
        ended = os.times()
        took.append(sum(ended[2:4]) - sum(began[2:4]))
    assert done.returncode == 0
    assert all(name in done.stdout for name in ("compare", "annotate", "group", "show"))
    assert min(took) < 0.3


def test_version(run: Run) -> None:
    assert run("--version") == Ran(0, f"rashomon, version {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["nonsense"],
        ["compare", "--format", "xml", "a.txt"],
        ["compare", "--max-bytes", "0", "a.txt"],
        ["compare", "--open", "--format", "json", "a.txt"],
        ["show"],
        ["annotate", "--nonsense", "a.txt"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert len(done.told) == 1
    assert "--help" in done.told[0]


def test_no_command_at_all_shows_the_help_on_standard_error(run: Run) -> None:
    done = run()
    assert (done.status, done.out) == (2, "")
    assert "Commands:" in done.err


# --- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["compare", "annotate", "group"])
def test_no_such_file_alone_cannot_be_done(run: Run, command: str) -> None:
    done = run(command, "nowhere.txt")
    assert (done.status, done.out) == (1, "")
    assert done.told[0] == "rashomon: nowhere.txt: no such file"


@pytest.mark.parametrize("command", ["compare", "annotate", "group"])
def test_no_such_file_beside_others_is_a_loss(run: Run, command: str) -> None:
    done = run(command, put("a.txt"), "nowhere.txt")
    assert done.status == 3
    assert done.told.count("rashomon: nowhere.txt: no such file") == 1
    assert done.out


def test_the_loss_stands_in_the_report(run: Run) -> None:
    done = run("compare", put("a.txt"), "nowhere.txt", "--format", "json")
    assert [p["where"] for p in done.report["problems"] if "no such file" in p["says"]] == ["nowhere.txt"]


def test_a_folder_stands_for_its_files_in_order(run: Run) -> None:
    put("story/b.txt", HARBOUR.replace("two empty", "three empty"))
    put("story/a.txt")
    put("story/.hidden.txt", BEES)
    put("story/picture.png", b"\x89PNG\r\n\x1a\n\x00")
    done = run("compare", "story", "--format", "json")
    assert done.status == 0
    assert [a["source"] for a in done.report["articles"]] == ["story/a.txt", "story/b.txt"]


def test_an_empty_folder_says_so(run: Run) -> None:
    Path("story").mkdir()
    done = run("compare", "story")
    assert (done.status, done.out) == (1, "")
    assert done.told[0].startswith("rashomon: story: the folder holds nothing to read")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n \n"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8),
        ("archive.zip", b"PK\x03\x04" + bytes(range(256)) * 8),
        ("broken.json", b'{"text": "The mayor'),
        ("list.json", b"[1, 2, 3]"),
        ("page.html", b"<html><body></body></html>"),
    ],
)
def test_what_holds_no_text_is_told_in_a_line(run: Run, name: str, content: bytes) -> None:
    bad, good = put(name, content), put("a.txt")
    alone = run("compare", bad)
    assert (alone.status, alone.out) == (1, "")
    assert any(line.startswith(f"rashomon: {name}") for line in alone.told)
    beside = run("compare", bad, good, "--format", "json")
    assert beside.status == 3
    assert [a["source"] for a in beside.report["articles"]] == ["a.txt"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_other_encodings_are_decoded_and_said(run: Run, encoding: str) -> None:
    text = HARBOUR.replace('"', "”").replace("Drakov", "Drákovič" if encoding != "cp1252" else "Drákov")
    done = run("compare", put("a.txt", text.encode(encoding)), "--format", "json")
    assert done.status == 0
    assert "Drákov" in done.report["articles"][0]["text"]
    if encoding == "cp1252":  # the others say by their first bytes what they are
        assert any(line.startswith("rashomon: a.txt") for line in done.told)


def test_a_file_above_the_limit_is_refused(run: Run) -> None:
    big = put("big.txt", b"")
    os.truncate(big, 50_000_000)
    done = run("compare", big, put("a.txt"))
    assert done.status == 3
    assert any(line.startswith("rashomon: big.txt") and "20" in line for line in done.told)
    assert run("compare", "a.txt", "--max-bytes", "10").status == 1


def test_standard_input_is_a_source(tmp_path: Path) -> None:
    done = outside("compare", "-", "--format", "json", cwd=tmp_path, input=HARBOUR)
    assert done.returncode == 0
    assert json.loads(done.stdout)["articles"][0]["text"] == HARBOUR


def test_a_web_address_is_fetched_by_no_other_command(run: Run) -> None:
    done = run("annotate", "https://velmora-mirror.example/crane")
    assert (done.status, done.out) == (1, "")
    assert "not fetched" in done.told[0]


def test_a_name_with_control_characters_cannot_play_with_the_terminal(run: Run) -> None:
    done = run("compare", "\x1b[2Jnowhere\n.txt")
    assert "\x1b" not in done.err
    assert len(done.told) == 2


def test_an_unreadable_file_is_told(run: Run) -> None:
    Path("loop.txt").symlink_to("loop.txt")
    done = run("compare", put("a.txt"), "loop.txt")
    assert done.status == 3
    assert any(line.startswith("rashomon: loop.txt") for line in done.told)


# --- unusual stories -------------------------------------------------------------------------------------------------


def test_one_account_is_still_a_report(run: Run) -> None:
    done = run("compare", put("a.txt"), "--format", "json")
    assert done.status == 0
    assert [a["letter"] for a in done.report["articles"]] == ["A"]
    assert done.report["articles"][0]["quotes"]


def test_the_same_file_twice_is_a_copy_and_said_so(run: Run) -> None:
    done = run("compare", put("a.txt"), "a.txt", "--format", "json")
    assert done.status == 0
    assert [a["copy_of"] for a in done.report["articles"]] == [None, "A"]
    assert "rashomon: B (a.txt) is a copy of A" in done.told
    assert len({a["id"] for a in done.report["articles"]}) == 2


def test_texts_that_tell_no_common_story_are_told_first(run: Run) -> None:
    done = run("compare", put("a.txt"), put("b.txt", BEES))
    assert done.status == 0
    assert done.told[0] == "rashomon: warning: these accounts do not seem to tell one story"
    assert "do not seem to tell one story" in " ".join(done.out.split("\n")[:5])


@pytest.mark.slow
def test_two_hundred_accounts(run: Run) -> None:
    for i in range(200):
        put(f"story/{i:03}.txt", HARBOUR.replace("two empty", f"{i + 2} empty").replace("Mirror", f"Mirror {i}"))
    done = run("compare", "story", "--format", "json")
    assert done.status == 0
    assert [done.report["articles"][i]["letter"] for i in (25, 26, 199)] == ["Z", "AA", "GR"]
    assert run("compare", "story").status == 0


# --- where output goes -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [f for f in cli.REPORT_FORMS if f != "parquet"])  # which is no text
def test_every_form_comes_out_and_is_the_same_again(run: Run, form: str) -> None:
    first, again = (run("compare", *FERRY[:3], "--format", form) for _ in range(2))
    assert first.status == 0
    assert first.out.endswith("\n")
    if form == "json":
        assert first.report | {"run": 0} == again.report | {"run": 0}
    elif form != "html":  # the page carries the seconds of its run
        assert first.out == again.out


@pytest.mark.parametrize(("name", "begins"), [("r.html", "<!DOCTYPE html"), ("r.json", "{"), ("r.md", "#")])
def test_the_form_follows_the_suffix_of_the_output(run: Run, name: str, begins: str) -> None:
    done = run("compare", *FERRY[:2], "--output", name)
    assert (done.status, done.out) == (0, "")
    assert Path(name).read_text().lower().startswith(begins.lower())
    assert [p.name for p in Path().iterdir()] == [name]


def test_output_that_cannot_be_written_is_one_line_and_leaves_nothing(run: Run) -> None:
    done = run("compare", put("a.txt"), "--output", "nowhere/report.html")
    assert done.status == 1
    assert done.told[-1].startswith("rashomon: cannot write nowhere/report.html")


def test_a_write_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    def chunks() -> Any:
        yield "new"
        raise KeyboardInterrupt

    target = tmp_path / "report.json"
    target.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        streams.write_atomically(target, chunks())
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("report.json", "old")]


def test_the_output_may_not_be_a_source(run: Run) -> None:
    done = run("compare", put("a.txt"), put("b.txt"), "--output", "./b.txt")
    assert (done.status, done.out) == (2, "")
    assert "one of the sources" in done.told[0]
    assert Path("b.txt").read_text() == HARBOUR


def test_a_link_is_followed_and_a_pipe_is_written_to(tmp_path: Path) -> None:
    target, link, pipe = tmp_path / "target.txt", tmp_path / "link.txt", tmp_path / "pipe"
    target.write_text("old")
    link.symlink_to(target)
    streams.write_atomically(link, ("new",))
    assert (target.read_text(), link.is_symlink()) == ("new", True)
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    streams.write_atomically(pipe, ("through",))
    assert (os.read(reader, 100), pipe.is_fifo()) == (b"through", True)
    os.close(reader)


def test_no_colour_into_a_pipe(run: Run) -> None:
    assert "\x1b" not in run("compare", put("a.txt")).out


def test_colour_on_a_terminal_but_not_with_no_color_or_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert streams.pen(None, plain=False).colour
    assert not streams.pen(None, plain=True).colour
    assert not streams.pen(Path("report.txt"), plain=False).colour
    monkeypatch.setenv("NO_COLOR", "1")
    assert not streams.pen(None, plain=False).colour


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    command = f"{sys.executable} -c 'from rashomon.cli import main; main()' compare {' '.join(FERRY)} --format json"
    shell = ["bash", "-c", f"set -o pipefail; {command} | head -c 10"]
    env = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(shell, env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "Broken pipe" not in done.stderr


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_leaves_no_file_and_no_traceback(tmp_path: Path, sent: signal.Signals) -> None:
    # a shell's background job ignores SIGINT, and its children with it; up: from here on main's own handlers hold
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    program = f"{heard}; from rashomon.cli import main; print('up', flush=True); main()"
    command = [sys.executable, "-c", program, "compare", "-", "--output", "r.json"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(2.0)  # by now it waits for standard input
        process.send_signal(sent)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert told.strip() == "rashomon: interrupted"
    assert list(tmp_path.iterdir()) == []


# --- annotate and group ----------------------------------------------------------------------------------------------

LINES = [
    {"id": "one", "text": HARBOUR, "published": "2026-05-04", "desk": "city"},
    {"id": "two", "text": BEES},
    {"id": "one", "text": HARBOUR, "published": "2026-05-04"},
    {"title": "Crane falls in Velmora harbour", "text": ""},
]


@pytest.mark.parametrize("command", ["annotate", "group"])
def test_every_line_of_input_gives_a_line_in_order(run: Run, command: str) -> None:
    source = put("in.jsonl", "".join(json.dumps(line) + "\n" for line in LINES))
    done = run(command, source)
    assert done.status == 0
    records = [json.loads(line) for line in done.out.splitlines()]
    assert len(records) == len(LINES)
    assert [r["id"] for r in records[:3]] == ["one", "two", "one"]


def test_unknown_keys_pass_through(run: Run) -> None:
    done = run("annotate", put("in.jsonl", json.dumps(LINES[0])))
    assert json.loads(done.out)["desk"] == "city"


@pytest.mark.parametrize("command", ["annotate", "group"])
def test_a_bad_line_is_told_with_its_number_and_the_others_go_on(run: Run, command: str) -> None:
    good = [json.dumps(line) for line in LINES[:2]]
    done = run(command, put("in.jsonl", f"{good[0]}\n{{not json\n{good[1]}\n"))
    assert done.status == 3
    assert [json.loads(line)["id"] for line in done.out.splitlines()] == ["one", "two"]
    assert any("in.jsonl" in line and "2" in line for line in done.told)


@pytest.mark.parametrize("form", cli.MARK_FORMS)
def test_marks_in_every_form(run: Run, form: str) -> None:
    done = run("annotate", put("a.txt"), "--format", form)
    assert done.status == 0
    assert "Drakov" in done.out


def test_group_puts_a_story_together(run: Run) -> None:
    texts = (HARBOUR, BEES, HARBOUR.replace("Mirror", "Globe"))
    done = run(
        "group", put("in.jsonl", "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts)))
    )
    first, second, third = (json.loads(line) for line in done.out.splitlines())
    assert first["story"] == third["story"] != second["story"]
    assert third["copy_of"] == "0"


# --- show ------------------------------------------------------------------------------------------------------------


def test_show_without_a_report_says_what_to_do(run: Run) -> None:
    done = run("show", "D1")
    assert (done.status, done.out) == (1, "")
    assert "rashomon compare" in done.told[0]


def test_show_knows_the_last_report(run: Run) -> None:
    run("compare", *FERRY[:2])
    assert last.place().stat().st_mode & 0o077 == 0
    done = run("show", "A:0-12")
    assert done.status == 0
    assert "⟦Ferry chief ⟧" in done.out.replace("\n", " ")
    assert run("show", "A¶3").status == run("show", "Ap3").status == run("show", "B").status == 0


@pytest.mark.parametrize("name", ["r.json", "r.html"])
def test_show_reads_a_saved_report(run: Run, name: str) -> None:
    run("compare", *FERRY[:2], "--output", name)
    last.place().unlink()
    done = run("show", "A:0-12", "--report", name)
    assert done.status == 0
    assert "Ferry chief" in done.out


def test_show_as_json(run: Run) -> None:
    run("compare", *FERRY[:2])
    assert run("show", "A:0-11", "--format", "json").report["text"] == "Ferry chief"
    assert run("show", "bp1", "--format", "json").report["text"].startswith("‘Like a door")
    assert run("show", "q1", "--format", "json").report["kind"] == "quote"


@pytest.mark.parametrize("ref", ["Z9", "A:5-", "A:10-5", "A:0-99999", "¶", "", "A¶999", "Q:1-2"])
def test_show_says_why_it_cannot(run: Run, ref: str) -> None:
    run("compare", *FERRY[:2])
    done = run("show", ref)
    assert (done.status, done.out) == (1, "")
    assert len(done.told) == 1


@pytest.mark.parametrize("content", ["", "not json", "[]", '{"format": "other/1"}', "<html></html>"])
def test_show_refuses_what_is_no_report(run: Run, content: str) -> None:
    done = run("show", "D1", "--report", put("r.json", content))
    assert (done.status, done.out) == (1, "")
    assert done.told[0].startswith("rashomon: r.json: not a report")


def test_a_cache_that_cannot_be_written_stops_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(put("file").resolve()))
    done = run("compare", put("a.txt"))
    assert done.status == 0
    assert any("not remembered" in line for line in done.told)


def test_annotate_writes_a_file_an_article(run: Run, tmp_path: Path) -> None:
    """brat needs the text beside the standoff; ids that are no file names are made into some."""
    lines = [{"id": "a/../b", "text": "Ida Lund said no."}, {"id": "a/../b", "text": "Ida Lund said yes."}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    (tmp_path / "out").mkdir()
    done = run("annotate", str(tmp_path / "in.jsonl"), "--format", "brat", "--output", str(tmp_path / "out"))
    assert done.status == 0
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == ["a_.._b.ann", "a_.._b.txt", "a_.._b~2.ann", "a_.._b~2.txt"]
    assert (tmp_path / "out" / "a_.._b.txt").read_text(encoding="utf-8") == "Ida Lund said no."


def test_a_format_that_is_no_text_goes_into_a_file(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    out = tmp_path / "report.parquet"
    done = run("compare", *FERRY, "--output", str(out))
    assert done.status == 0
    assert out.read_bytes()[:4] == b"PAR1"
