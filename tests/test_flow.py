"""The six steps together, on the invented story that ships in `examples/`."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from rashomon import flow, present
from rashomon.crew import Crew
from rashomon.kit import kit
from rashomon.model import KINDS, Report
from rashomon.seams import Source
from rashomon.settings import Settings

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("[a-e]-*"))
USUAL = Settings()
BARE = Settings(reader=False, attribution=False, vectors=False, context=False)


@cache
def ferry(settings: Settings = USUAL) -> Report:
    return flow.compare([Source(str(p), path=p) for p in EXAMPLES], settings, kit(settings))


def data(report: Report) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(present.json_text(present.report_data(report)))
    return told


def test_the_example_shows_every_kind_of_finding() -> None:
    assert {f.kind for f in ferry().findings} == set(KINDS)
    assert {"cause", "actor", "number", "date"} <= {f.type for f in ferry().of("differ")}


def test_every_evidence_stands_at_its_place() -> None:
    told = data(ferry())
    texts = {a["letter"]: a["text"] for a in told["articles"]}
    for finding in told["findings"]:
        assert finding["evidence"], finding["id"]
        for e in finding["evidence"]:
            assert texts[e["article"]][e["start"] : e["end"]] == e["text"]
        assert set(finding["articles"]) <= {e["article"] for e in finding["evidence"]}


def test_findings_are_numbered_once() -> None:
    ids = [f.id for f in ferry().findings]
    assert len(set(ids)) == len(ids)


def test_a_plain_file_is_its_text_untouched() -> None:
    for account, path in zip(ferry().story.accounts, EXAMPLES, strict=True):
        if path.suffix == ".txt":
            assert account.article.text == path.read_bytes().decode("utf-8")


def test_a_reprint_is_a_copy_and_no_origin_of_its_own() -> None:
    assert [a.copy_of for a in ferry().story.accounts] == [None, None, None, None, "A"]


def test_the_letter_is_one_utterance_in_several_renderings() -> None:
    vane = [f for f in ferry().of("quote") if f.speaker and "Vane" in f.speaker and len(f.articles) >= 3]
    assert vane


@pytest.mark.parametrize("settings", [BARE], ids=["without plugs"])
def test_without_plugs_the_rules_answer_alone(settings: Settings) -> None:
    report = ferry(settings)
    assert report.of("quote")
    assert report.of("shared")
    assert report.run.models == {}


def test_without_sources_there_is_an_empty_report() -> None:
    report = flow.compare([], BARE, kit(BARE))
    assert (report.story.accounts, report.findings) == ((), ())


def test_the_settings_stand_in_the_report() -> None:
    assert ferry().run.settings == dataclasses.asdict(USUAL)


def test_the_threads_change_nothing() -> None:
    alone, many = (
        flow.compare([Source(str(p), path=p) for p in EXAMPLES], USUAL, kit(USUAL, threads=n)) for n in (1, 4)
    )
    one, other = ({**told, "run": {}} for told in map(data, (alone, many)))
    assert one == other


def test_a_failure_on_a_thread_is_a_failure() -> None:
    def fails(number: int) -> int:
        return 1 // number

    assert Crew(3).each(lambda n: n * n, [3, 1, 2]) == [9, 1, 4]
    with pytest.raises(ZeroDivisionError):
        Crew(3).each(fails, [1, 0, 2])


def test_same_input_same_bytes_whatever_the_hash_seed() -> None:
    """Two processes with other hash seeds write the same report but for `run.seconds`."""
    program = (
        "import sys, json; from tests.test_flow import data, ferry; told = data(ferry()); "
        "told['run'].pop('seconds'); sys.stdout.write(json.dumps(told))"
    )

    def out(seed: str) -> bytes:
        env = os.environ | {"PYTHONHASHSEED": seed}
        root = Path(__file__).parents[1]
        return subprocess.run(
            [sys.executable, "-c", program], cwd=root, env=env, capture_output=True, check=True, timeout=120
        ).stdout

    assert out("1") == out("2")
