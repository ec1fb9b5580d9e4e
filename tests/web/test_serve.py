"""The command itself: it says where it is, answers, asks for a key beyond this machine, and ends when told to."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

pytest.importorskip("uvicorn", reason="the extra web is not installed: no tests of the web app")


def started(tmp_path: Path, *options: str, **env: str) -> tuple[subprocess.Popen[str], str]:
    """The server, and the first line that it says."""
    command = [sys.executable, "-c", "from rashomon.cli import main; main()", "serve", "--port", "0"]
    made = subprocess.Popen(
        [*command, "--archive", str(tmp_path / "a.sqlite"), *options],
        stderr=subprocess.PIPE, text=True, env={**os.environ, **env},
    )  # fmt: skip
    assert made.stderr is not None
    return made, made.stderr.readline()


def ended(made: subprocess.Popen[str]) -> int:
    made.send_signal(signal.SIGINT)
    return made.wait(20)


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as got:
            return int(got.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_it_answers_and_ends(tmp_path):
    made, said = started(tmp_path)
    try:
        url = re.search(r"http://127\.0\.0\.1:\d+/stories", said)
        assert url, said
        assert status(url[0]) == 200
    finally:
        assert ended(made) == 0


def test_beyond_this_machine_it_asks_for_a_key(tmp_path):
    made, said = started(tmp_path, "--host", "0.0.0.0")
    try:
        url = re.search(r"(http://127\.0\.0\.1:\d+/stories)\?key=(\S+)", said)
        assert url, said
        assert len(url[2]) > 20
        assert status(url[1]) == 401
    finally:
        ended(made)


@pytest.mark.parametrize(
    ("options", "env", "says"),
    [((), {"RASHOMON_TOKEN": "short"}, "at least 16"), (("--host", "203.0.113.9"), {}, "cannot listen"),
     (("--host", "no such host"), {}, "cannot listen")],
)  # fmt: skip
def test_what_cannot_be_is_told(tmp_path, options, env, says):
    made, said = started(tmp_path, *options, **env)
    assert made.wait(20) == 1
    assert says in said


def test_a_taken_port_is_told(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        made, said = started(tmp_path, "--port", str(taken.getsockname()[1]))
        assert made.wait(20) == 1
        assert "cannot listen" in said
