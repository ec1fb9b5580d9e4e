"""What strangers name and write stays where it belongs: in the folder that was named, out of the terminal, private.

Ids, titles, outlets, days and addresses of articles, names of files, and addresses inside archives are theirs.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from rashomon import cli, kit
from rashomon.commands.brief import _text
from rashomon.plugs.store.salvage import repaired
from rashomon.writing import Brief, Sentence
from tests.archive.test_cli import FERRY, Run, run

__all__ = ["run"]
NAMES = (
    "../../escape", "/tmp/rashomon-escape/x", "~/escape", "a\0b", "..", ".", " ", "-rf", "--output=x", "a/b\\c",
    "C:\\x", "\ud800", "x" * 5_000, "界" * 200, ".ssh/authorized_keys", "a\nb\r", "\x1b]0;owned\x07\x1b[2J\x9b31m",
    "\u202etxt.exe", "$(touch x)`touch y`;|&", "%2e%2e%2fescape", "CON", "Ａ", "a" * 99 + "界" * 3,
)  # fmt: skip
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
TEXT = "The harbour master said {} boats sank in the storm at Lowmere on Monday. “Nobody was hurt,” said Odile Fenn."


def records() -> list[dict[str, Any]]:
    """Each name as id, title, outlet, day and address, in one story."""
    return [
        {"id": n, "title": n, "outlet": n, "published": n, "url": f"https://mirror.example/{n}", "language": n,
         "text": TEXT.format(i) + f"\n\nPaper {n} said so, too.", "authors": [n], n: n}
        for i, n in enumerate(NAMES)
    ]  # fmt: skip


def warc() -> bytes:
    held = io.BytesIO()
    writer = WARCWriter(held, gzip=True)
    for name in ("file:///etc/../../escape", "https://mirror.example/../../escape", "C:\\escape"):
        head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        body = io.BytesIO(f"<title>{name}</title><p>{TEXT}</p>".encode())
        writer.write_record(writer.create_warc_record(name, "response", payload=body, http_headers=head))
    return held.getvalue()


@contextlib.contextmanager
def nothing_else_written(root: Path, *allowed: Path) -> Iterator[None]:
    """Files below ``root`` are as they were, but for those in some folders, which hold no links."""

    def now() -> dict[Path, bytes]:
        files = [p for p in root.rglob("*") if p.is_file() and not any(p.is_relative_to(a) for a in allowed)]
        return {p: p.read_bytes() for p in files}

    before = now()
    yield
    assert now() == before
    assert not [p for a in allowed for p in a.rglob("*") if p.is_symlink()]
    assert not Path("/tmp/rashomon-escape").exists()


def test_no_name_leads_out_of_the_folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    Path("in").mkdir()
    Path("in/all.jsonl").write_text("".join(json.dumps(r) + "\n" for r in records()))
    Path("in/pages.warc.gz").write_bytes(warc())
    out, marks, made = Path("out"), Path("marks"), Path("made")
    for folder in (out, marks, made):
        folder.mkdir()
    kept = tmp_path / "data"
    written = tuple((Path.cwd() / p) for p in (out, marks, made))
    with nothing_else_written(tmp_path, *written, kept, tmp_path / "cache"):
        for form in ("brat", "conllu", "jsonl", "timex3"):
            assert run("annotate", "in", "--format", form, "--output", marks).status in (0, 3)
        assert len(list(marks.glob("*.ann"))) == len(list(marks.glob("*.txt"))) >= len(NAMES)
        assert run("run", "in", made, "--least", "99").status in (0, 3)
        assert run("add", "in", "--keep-raw").status in (0, 3)
        stories = run("stories", "--format", "json").data["items"]
        for story in stories[:1]:
            for form in ("json", "jsonl", "md", "html", "annotations", "articles"):
                assert run("export", story["id"], "--format", form, "--output", out / f"a.{form}").status in (0, 3)
        assert run("export", "--all", "--output", out / "all.jsonl").status == 0
        assert run("import", out / "all.jsonl", "--archive", out / "other.sqlite").status == 0
        assert run("import", made, "--archive", out / "third.sqlite").status == 0
    held = {p.name for p in (Path("marks").iterdir())}
    assert len({n.casefold() for n in held}) == len(held)  # none over another where case is not told apart


def test_names_of_files_are_no_options_and_no_commands(run: Run, tmp_path: Path) -> None:
    folder = Path("in")
    folder.mkdir()
    names = [os.fsencode(n.replace("/", "∕")) for n in NAMES if "\0" not in n and "\ud800" not in n and len(n) < 80]
    for i, name in enumerate([*names, b"\xff\xfe"]):
        with contextlib.suppress(IsADirectoryError):
            Path(os.fsdecode(bytes(folder) + b"/" + name + b".txt")).write_text(TEXT.format(i))
    with nothing_else_written(tmp_path, tmp_path / "cache"):
        done = run("compare", "in")
    assert done.status == 0
    assert not STEERING.search(done.out + done.err)


def steers(text: str) -> list[str]:
    return [text[max(0, m.start() - 30) : m.end() + 10] for m in STEERING.finditer(text)]


def test_nothing_that_steers_a_terminal_comes_out_of_a_command(run: Run) -> None:
    """Every command that words what it finds; forms for programs escape it or carry it as it is into a file."""
    nasty = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2066x\x7f"
    told = [
        {"id": f"{nasty}{i}", "title": nasty, "outlet": f"{nasty}{i}", "published": nasty,
         "text": f"{nasty}\n\n{TEXT.format(i + 2)} {nasty}", "authors": [nasty], "url": "https://mirror.example/a"}
        for i in range(2)
    ]  # fmt: skip
    Path("in.jsonl").write_text("".join(json.dumps(r) + "\n" for r in told) + f"{{{nasty}\n", encoding="utf-8")
    seen = [run("compare", "in.jsonl"), run("add", "in.jsonl", "--compare"), run("stories"), run("problems")]
    [story] = run("stories", "--format", "json").data["items"]
    article = run("export", story["id"], "--format", "articles").out.splitlines()[0]
    seen += [run("story", story["id"]), run("search", "boats"), run("search", "boats", "--kind", "quote")]
    seen += [run("versions", json.loads(article)["id"])]
    seen += [run("show", ref) for ref in ("A", "B", "Ap1", "A:0-40", nasty)]
    seen += [run("show", f["id"], "--explain") for f in run("compare", "in.jsonl", "-f", "json").data["findings"]]
    seen += [run("export", story["id"], "--format", "md"), run("compare", "in.jsonl", "-f", "chat")]
    seen += [run("correct", "date", nasty, "2026-01-01"), run("story", nasty), run("compare", nasty), run(nasty)]
    for done in seen:
        assert not steers(done.out + done.err)


def test_whatever_is_printed_on_a_terminal_cannot_steer_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms for programs too, which carry the words as they are into a pipe or a file; our own colours stay."""
    nasty = "a\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2066x\x7fb"
    Path("in.jsonl").write_text(json.dumps({"id": nasty, "text": f"{nasty}\n{TEXT}"}) + "\n", encoding="utf-8")
    forms = [("annotate", f) for f in ("jsonl", "conllu", "brat", "timex3")]
    forms += [("compare", f) for f in ("json", "csv", "md", "tei", "bibtex", "terminal")]
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout.isatty", lambda: True, raising=False)
        for command, form in forms:
            done = run(command, "in.jsonl", "--format", form)
            assert done.status in (0, 3)
            assert not STEERING.search(re.sub(r"\x1b\[[0-9;]*m", "", done.out))
    assert "\u202e" in run("annotate", "in.jsonl", "--format", "jsonl").out


def test_a_draft_steers_no_terminal() -> None:
    made = Brief("\x1b[2Jtitle", "model\u202e", (Sentence("The \x1b]0;x\x07mayor left. [D1]", ("D1",)),))
    assert not steers(_text(made))


def test_what_is_kept_is_for_its_owner_alone(run: Run, tmp_path: Path) -> None:
    """The archive, its journals and copies, the remembered report; a report in a file as the user's mask has it."""
    before = os.umask(0o002)
    try:
        assert run("add", *FERRY[:2]).status == 0
        story = run("stories", "--format", "json").data["items"][0]["id"]
        assert run("story", story, "--output", "report.html").status == 0
        assert run("compare", *FERRY[:2], "--output", "two.html").status == 0
        assert run("export", "--all", "--output", "all.jsonl.gz").status == 0
        assert run("import", "all.jsonl.gz", "--archive", "second.sqlite").status == 0
        path = tmp_path / "data" / "rashomon" / "archive.sqlite"
        with contextlib.closing(kit.store(path)) as store:
            store.state.put("a", b"b")
            private = list(path.parent.iterdir())
            assert len(private) == 3
            assert not [p for p in private if mode(p) != 0o600]
        raw = bytearray(path.read_bytes())
        raw[40_000:50_000] = bytes(10_000)
        path.write_bytes(raw)
        repaired(path, Path("saved.sqlite"))
        repaired(path)
    finally:
        os.umask(before)
    private = [*path.parent.iterdir(), *(tmp_path / "cache" / "rashomon").iterdir(), Path("saved.sqlite")]
    assert len(private) >= 4
    assert {p.name: mode(p) for p in [*private, Path("all.jsonl.gz"), Path("second.sqlite")] if mode(p) != 0o600} == {}
    assert mode(path.parent) == 0o700
    assert mode(Path("two.html")) == mode(Path("report.html")) == 0o664


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_command_line_knows_no_other_writing() -> None:
    """A command that writes files is tried above: one that is new belongs there, too."""
    names = {"output", "out", "warc"}
    writing = {name for name, command in cli.cli.commands.items() if names & {p.name for p in command.params}}
    assert writing == {"annotate", "brief", "compare", "export", "fetch", "group", "repair", "run", "story", "watch"}
