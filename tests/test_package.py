"""The package as others get it: the wheel holds code, weights, word lists, templates and types, and nothing else."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.slow
def test_the_wheel_holds_what_it_needs(tmp_path: Path) -> None:
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=300)
    [wheel] = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    package = ROOT / "src" / "rashomon"
    wanted = [p for p in package.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    assert not [p for p in wanted if f"rashomon/{p.relative_to(package).as_posix()}" not in names]
    assert {n.split("/")[0] for n in names} == {"rashomon", next(n.split("/")[0] for n in names if "dist-info" in n)}
    assert any(n.endswith("entry_points.txt") for n in names)
    assert wheel.stat().st_size < 70_000_000
