"""Spark gives the bytes that the serial engine gives, even when one of its executors dies on the way."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.batch.test_run import FERRY, LAKE, SETTINGS, contents

from rashomon import kit
from rashomon.batch import run
from rashomon.seams import Source

HAD = importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not HAD, reason="pyspark or Java is not on this machine"),
]


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Source]:
    """Forty files, each a chunk of its own."""
    monkeypatch.setattr("rashomon.batch.chunks.SMALL", 0)
    out = []
    for n in range(40):
        path = tmp_path / f"part-{n:02}.jsonl"
        told = [
            {"id": f"{n}-{k}", "published": f"2026-03-{1 + n % 5:02}", "text": text.format(f"Witness {n} saw it.")}
            for k, text in enumerate((FERRY, LAKE))
        ]
        path.write_text("\n".join(map(json.dumps, told)) + "\n", encoding="utf-8")
        out.append(Source(str(path), path=path))
    return out


@pytest.mark.parametrize("master", ["local[2]", "local-cluster[2,1,1024]"])
def test_the_same_bytes_as_in_one_process(master: str, sources: list[Source], tmp_path: Path) -> None:
    done = run(sources, tmp_path / "serial", SETTINGS, kit.engine("serial"))
    assert done.compared == 2
    engine = kit.engine("spark", master=master)
    killed: list[int] = []
    watch = threading.Thread(target=_kill_one, args=(tmp_path / "spark" / "parts" / "read", killed), daemon=True)
    if master != "local[2]":
        watch.start()
    run(sources, tmp_path / "spark", SETTINGS, engine)
    engine.close()
    assert contents(tmp_path / "serial") == contents(tmp_path / "spark")
    assert len(killed) == (master != "local[2]")


def _kill_one(folder: Path, killed: list[int]) -> None:
    """Kills an executor once the first parts are there."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if len(list(folder.glob("*/seen.json.gz"))) >= 2:
            for pid in _executors():
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)
                return
        time.sleep(0.05)


def _executors() -> Iterator[int]:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"CoarseGrainedExecutorBackend" in path.read_bytes():
                yield int(path.parent.name)
        except OSError:
            continue
