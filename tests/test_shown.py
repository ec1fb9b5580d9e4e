"""What README, the tutorial and the guides show is run as it stands there, on the invented story under their names."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import warnings
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rashomon import cli

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("[a-e]-*"))
GOLD = ROOT / "tests" / "gate" / "stories" / "lake"
QUICK = ("README.md", "docs/tutorial.md", "docs/guide-journalist.md", "docs/guide-fact-checker.md", "docs/archive.md")
SLOW = ("docs/guide-researcher.md", "docs/guide-operator.md", "docs/python.md", "docs/scale.md")
PAGES = [*QUICK, *(pytest.param(page, marks=pytest.mark.slow) for page in SLOW)]
# What a test cannot do: ask the web, serve until it is interrupted, install, build a container, another's environment.
ELSEWHERE = re.compile(r"^(?:rashomon (?:fetch|watch|serve)\b|make\b|python3\b|\S*pip\b|\S*/pip\b|podman\b)|https?://")
STORY_ID = re.compile(r"\bs-[0-9a-f]{12}\b")
PYTHON = re.compile(r"^(?:import |from |with |for |story\b|stories\b|drafts\b|passages\b|review\b|store\.)")
LOST, NO_WRITER = 3, 1


def blocks(page: str) -> list[list[str]]:
    """The indented blocks of a page, outside tables and lists, each as its lines without the indent."""
    out: list[list[str]] = [[]]
    for line in (ROOT / page).read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            out[-1].append(line[4:])
        elif not (out[-1] and not line.strip()):
            out.append([])
        else:
            out[-1].append("")
    return [b for b in out if any(line.strip() for line in b)]


def commands(page: str) -> Iterator[str]:
    for block in blocks(page):
        for line in block:
            shown = line.removeprefix("$ ")
            if shown.startswith("rashomon "):
                yield shown


def scripts(page: str) -> Iterator[str]:
    for block in blocks(page):
        if PYTHON.match(block[0]):
            yield "\n".join(block)


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the story under the names that the pages use, and homes of its own for archive and cache."""
    for name, folder in (("XDG_CACHE_HOME", "cache"), ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.delenv("RASHOMON_ARCHIVE", raising=False)
    here = tmp_path / "here"
    for folder in ("examples", "story", "incoming", "pages", "crawl"):
        (here / folder).mkdir(parents=True)
        for file in EXAMPLES:
            shutil.copy(file, here / folder / file.name)
    for file, name in zip(EXAMPLES, ("wire.txt", "courier.txt", "herald.html"), strict=False):
        shutil.copy(file, here / name)
    shutil.copytree(GOLD, here / "STORY")
    lines = [
        {"id": f"n{n}", "outlet": f"Outlet {n}", "published": "2026-03-12", "text": file.read_text(encoding="utf-8")}
        for n, file in enumerate(EXAMPLES)
        if file.suffix == ".txt"
    ]
    for name in ("articles.jsonl", "today.jsonl"):
        (here / name).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    monkeypatch.chdir(here)
    monkeypatch.setattr(webbrowser, "open", lambda *_: True)
    return here


Run = Callable[..., str]


@pytest.fixture
def run(scratch: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a line as a shell would, as far as the pages use one: comments, &&, || test, > FILE; what it printed."""

    def ran(line: str, pipes: bool = False) -> str:
        told = ""
        lost_is_told = "|| test $? -eq 3" in line
        bare = line.replace("|| test $? -eq 3", "")
        for one in bare.split("&&"):
            words = shlex.split(one, comments=True)
            if "|" in words and pipes:
                words = words[: words.index("|")]
            assert "|" not in words, f"a pipe that nobody tries: {line}"
            to = words[words.index(">") + 1] if ">" in words else None
            words = words[1 : words.index(">")] if to else words[1:]
            status = cli.run(words)
            captured = capsys.readouterr()
            allowed = {0, LOST} if lost_is_told else {NO_WRITER} if words[0] == "brief" else {0}
            assert status in allowed, (line, status, captured.err)
            told += captured.out
            if to:
                Path(to).write_text(captured.out, encoding="utf-8")
        return told

    return ran


def newest_story(run: Run) -> str:
    data: Any = json.loads(run("rashomon stories --format json"))
    return str(data["items"][0]["id"])


def test_the_commands_are_found() -> None:
    assert sum(len(list(commands(page))) for page in (*QUICK, *SLOW)) > 25
    assert sum(len(list(scripts(page))) for page in (*QUICK, *SLOW)) > 8


@pytest.mark.parametrize("page", PAGES)
def test_every_command_shown_does_its_job(page: str, run: Run) -> None:
    shown = [c for c in commands(page) if not ELSEWHERE.search(c)]
    for line in shown:
        if STORY_ID.search(line):
            line = STORY_ID.sub(newest_story(run), line)
        if line.startswith("rashomon show") and not Path("last").exists():
            run("rashomon compare examples/")
            Path("last").touch()
        run(line)


def test_what_the_tutorial_prints_is_printed(run: Run) -> None:
    """Each output line that the tutorial shows stands in the comparison; an ellipsis stands for more."""
    told = " ".join(run("rashomon compare examples/ --plain").split())
    shown = [b for b in blocks("docs/tutorial.md") if not b[0].startswith(("rashomon", "make", "import"))]
    assert len(shown) >= 2
    for line in (line for block in shown for line in block if line.strip()):
        for part in re.split(r" …|\s{3,}", line.strip()):
            assert " ".join(part.split()).strip("|") in told, line


@pytest.mark.parametrize("page", PAGES)
def test_every_script_shown_runs(page: str, run: Run) -> None:
    """One after another, in one namespace, as a reader would type them."""
    found = list(scripts(page))
    if not found:
        pytest.skip("no Python on this page")
    if any("pandas" in s or "to_frame" in s for s in found):
        pytest.importorskip("pandas")
    for line in commands(page):
        if "--output claims" in line:
            run(line)
    names: dict[str, Any] = {"path": Path("archive.sqlite")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for script in found:
            exec(compile(script, page, "exec"), names)


# --- the examples in the help of each command ------------------------------------------------------------------------

# Each begins a row of commands that needs what those before it made: the order of a user's day, not the alphabet's.
ORDER = ("compare", "show", "annotate", "group", "check", "add", "stories", "story", "search", "versions", "export",
         "run", "import", "correct", "problems", "runs", "repair", "forget", "config", "brief")  # fmt: skip
# What stands for something that only the archive of the example knows; and what asks a cluster or a problem put aside.
NOT_HERE = re.compile(r"spark|--raw|rashomon runs 12|correct merge|https?://")


def examples(name: str) -> list[str]:
    """The examples of a command's help, but those that the web, a cluster or another's archive answers."""
    told = re.findall(r"^ *(rashomon .+)$", cli.cli.commands[name].help or "", re.MULTILINE)
    return [line for line in told if not NOT_HERE.search(line)]


@pytest.mark.slow
def test_every_example_in_the_help_does_its_job(run: Run, scratch: Path) -> None:
    for folder in ("saved-pages", "stories", "tests/gate/stories"):
        (scratch / folder).mkdir(parents=True)
    shutil.copy(scratch / "herald.html", scratch / "saved-pages")
    shutil.copytree(GOLD, scratch / "stories" / "lake")
    shutil.copytree(GOLD.parent / "ferry", scratch / "tests" / "gate" / "stories" / "ferry")
    shutil.copy(scratch / "wire.txt", scratch / "bulletin.txt")
    shutil.copy(scratch / "wire.txt", scratch / "notes.txt")
    run("rashomon compare examples/ --output report.json")
    run("rashomon add examples/ --compare")
    for name in ORDER:
        for line in examples(name):
            shown = STORY_ID.sub(newest_story(run), line) if STORY_ID.search(line) else line
            if name == "show" and "s-" not in shown:
                run("rashomon compare examples/")
            if name == "import" and ".jsonl.gz" in shown:  # whole archives go into a new one
                Path("news.sqlite").unlink()
            if name == "forget" and "--yes" not in shown:  # on a terminal it asks
                shown += " --yes"
            run(shown.replace("stories/*", "stories/lake"), pipes=True)
            if name == "forget":
                run("rashomon add examples/ --compare")


def test_every_command_has_an_example_that_is_tried_or_cannot_be() -> None:
    assert set(ORDER) | {"fetch", "watch", "serve"} == set(cli.cli.commands)


# --- completion in the shell -----------------------------------------------------------------------------------------


def completed(words: str, at: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What bash is offered for the word at a place of a line."""
    for name, value in (("COMP_WORDS", words), ("COMP_CWORD", str(at)), ("_RASHOMON_COMPLETE", "bash_complete")):
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit):
        cli.cli(prog_name="rashomon")
    return [line.partition(",")[2] for line in capsys.readouterr().out.splitlines()]


def test_commands_options_and_formats_are_completed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert completed("rashomon sto", 1, monkeypatch, capsys) == ["stories", "story"]
    assert "--format" in completed("rashomon compare --fo", 2, monkeypatch, capsys)
    assert completed("rashomon compare --format t", 3, monkeypatch, capsys) == ["terminal", "tei"]
    assert "--archive" in completed("rashomon add --", 2, monkeypatch, capsys)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_lines_shown_for_a_shell_are_scripts_of_it(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As `docs/settings.md` shows them; where the shell is here, it takes the script without a complaint."""
    monkeypatch.setenv("_RASHOMON_COMPLETE", f"{shell}_source")
    with pytest.raises(SystemExit):
        cli.cli(prog_name="rashomon")
    script = capsys.readouterr().out
    assert "_rashomon_completion" in script
    assert f"_RASHOMON_COMPLETE={shell}_source rashomon" in (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    if program := shutil.which(shell):
        done = subprocess.run([program, "-n"], input=script, text=True, capture_output=True, timeout=30)
        assert (done.returncode, done.stderr) == (0, "")
