"""A real package of plugs (`examples/plug`), built and installed as any other, is used as soon as it is there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from rashomon import extend

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "plug"
RULES = ("--no-reader", "--no-attribution", "--no-context")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the package was installed into by pip, which built it."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("outside")
    shutil.copytree(EXAMPLE, folder / "plug", ignore=shutil.ignore_patterns("__pycache__"))  # nothing is left in ours
    bare = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check", "--quiet"]
    call = [sys.executable, "-m", "pip", "install", *bare, "--target", str(folder / "site"), str(folder / "plug")]
    done = subprocess.run(call, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "site"


def ran(site: Path, here: Path, *call: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith("RASHOMON_")}
    env |= {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{site}", "XDG_CACHE_HOME": str(here / "cache")}
    return subprocess.run(
        [sys.executable, *call], cwd=here, env=env, capture_output=True, text=True, timeout=300, check=False
    )


def rashomon(site: Path, here: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return ran(site, here, "-c", "from rashomon.cli import main; main()", *arguments)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    story = tmp_path / "story"
    story.mkdir()
    (story / "a.dashed").write_text(
        "Ferry strikes barge\n---\nTwo people died when the ferry struck a barge.\n***\n"
        '"It was dark," a neighbour said.\n'
    )
    (story / "b.txt").write_text('Three people died when the ferry struck a barge. "It was dark," Ida Lund said.\n')
    return tmp_path


def test_it_brings_a_plug_of_every_kind() -> None:
    named = tomllib.loads((EXAMPLE / "pyproject.toml").read_text())["project"]["entry-points"]
    assert set(named) == {extend.group(kind) for kind in extend.KINDS}


def test_reader_annotator_comparison_renderer_and_encoder_are_used(site: Path, here: Path) -> None:
    done = rashomon(site, here, "compare", "story", *RULES, "--encoder", "trigrams", "-o", "r.json")
    assert done.returncode == 0, done.stderr
    report = json.loads((here / "r.json").read_text())
    first = report["articles"][0]
    assert first["source"].endswith("a.dashed")
    assert [f["kind"] for f in first["furniture"]] == ["stars"]
    told = next(f for f in report["findings"] if f["type"] == "unnamed")
    assert [e["text"] for e in told["evidence"]] == ["a neighbour"]
    models = {k: v for k, v in report["run"]["models"].items() if k.startswith("plug:")}
    assert models == dict.fromkeys(("plug:dashed", "plug:stars", "plug:unnamed"), "harbour-plugs 0.3.0")
    assert report["run"]["models"]["vectors"] == "trigrams"
    assert not [p for p in report["problems"] if "plug" in p["says"]]
    shown = rashomon(site, here, "compare", "story", *RULES, "--no-vectors", "-f", "headlines")
    assert f"{told['id']}\twording\tSpeakers without a name in A\n" in shown.stdout
    without = rashomon(site, here, "compare", "story", *RULES, "--no-vectors", "--no-plugs", "-f", "json")
    assert [a["source"] for a in json.loads(without.stdout)["articles"]] == [str(Path("story", "b.txt"))]


def test_the_store_and_the_engine_are_used(site: Path, here: Path) -> None:
    done = rashomon(site, here, "add", "story", "--archive", "folder:kept", "--no-vectors")
    assert done.returncode == 0, done.stderr
    assert (here / "kept" / "news.sqlite").is_file()
    listed = rashomon(site, here, "stories", "--archive", "folder:kept", "--format", "json")
    assert sum(s["articles"] for s in json.loads(listed.stdout)["items"]) == 2
    work = "from rashomon import kit; e = kit.engine('threads', workers=2); print(list(e.each(len, ['a', 'bc'])))"
    assert ran(site, here, "-c", work).stdout == "[1, 2]\n"


def test_its_own_contract_tests_pass(site: Path, here: Path) -> None:
    tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", str(site.parent / "plug" / "tests")]
    done = ran(site, here, *tests, "--rootdir", str(site.parent))
    assert done.returncode == 0, done.stdout
    assert "7 passed" in done.stdout
