"""What the reader may cost: loading, memory, time.  Measured in a process of its own, in its own processor time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from rashomon import kit as module
from rashomon.annotate import annotate
from rashomon.languages import language
from rashomon.model import Article, Mention, Parse
from rashomon.plugs import reader
from rashomon.settings import Settings

MODELS = Path(reader.__file__).parent.parent / "models"
shipped = pytest.mark.skipif(not (MODELS / "reader.onnx").is_file(), reason="the weights are not here")

LOADING = 0.5  # seconds, at most
SPEED = 150  # sentences a second and core, at least, of the examples: the best of them, as others may use the machine
MEMORY = 400  # MB, at most

MEASURE = """
import json, resource, sys, time
import numpy, onnxruntime, tokenizers
from rashomon.annotate.sentences import places
from rashomon.languages import language
from rashomon.plugs import reader
start = time.process_time()
read = reader.load()
loading = time.process_time() - start
speeds = []
for path in sys.argv[1:]:
    text = open(path, encoding="utf-8").read()
    sentences = places(text, language("en"))
    start = time.process_time()
    read.article(text, sentences)
    speeds.append(len(sentences) / (time.process_time() - start))
try:  # what getrusage tells is the parent's where that was larger
    peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([loading, max(speeds), peak / 1024]))
"""
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


@shipped
def test_loading_speed_and_memory_stay_in_bounds() -> None:
    one_core = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", MEASURE, *map(str, EXAMPLES)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=one_core)
    loading, speed, memory = json.loads(done.stdout)
    assert loading < LOADING
    assert speed > SPEED
    assert memory < MEMORY


def test_without_weights_the_rules_answer_and_a_problem_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> reader.Reader:
        raise reader.ReaderMissing("the reader's files are not in models/: reader.onnx")

    monkeypatch.setattr(reader, "load", absent)
    made = module.kit(Settings(attribution=False))
    assert [p.says for p in made.problems] == [
        "the reader's files are not in models/: reader.onnx; the rules answer alone"
    ]
    marks = annotate(Article("a", "Mayor Ann Corvell spoke on Friday.", "a.txt", "0"), language("en"), made.tools)
    assert not marks.of(Parse)
    assert [m.canonical for m in marks.of(Mention)] == ["Ann Corvell"]


@shipped
def test_networks_begun_ahead_are_those_of_the_kit() -> None:
    module.ahead(Settings(vectors=False, context=False))
    made = module.kit(Settings(vectors=False, context=False), threads=2)
    assert made.tools.syntax is reader.load()
    assert made.tools.attribution is not None
    assert made.tools.context is None
    assert set(made.models) == {"reader", "names", "attribution"}


def test_what_cannot_be_had_ahead_is_told_by_the_kit_alone(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def absent() -> reader.Reader:
        raise reader.ReaderMissing("no weights")

    monkeypatch.setattr(reader, "load", absent)
    module.ahead.cache_clear()
    made = module.kit(Settings(attribution=False, vectors=False, context=False), threads=2)
    for thread in threading.enumerate():
        if thread.name.startswith("rashomon-"):
            thread.join()
    assert [p.says for p in made.problems] == ["no weights; the rules answer alone"]
    assert capfd.readouterr() == ("", "")
