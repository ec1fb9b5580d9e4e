"""The notebook in `examples/`: its cells run in order, and its plots are drawn."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
NOTEBOOK = EXAMPLES / "story.ipynb"


def cells(kind: str) -> list[str]:
    data = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    assert data["nbformat"] == 4
    return ["".join(c["source"]) for c in data["cells"] if c["cell_type"] == kind]


def test_every_cell_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    from matplotlib import pyplot

    monkeypatch.chdir(EXAMPLES)
    names: dict[str, Any] = {}
    for number, cell in enumerate(cells("code")):
        exec(compile(cell, f"cell {number}", "exec"), names)
    assert len(pyplot.get_fignums()) == 4
    for number in pyplot.get_fignums():
        assert pyplot.figure(number).axes[0].has_data()
    pyplot.close("all")
    assert set(names["accounts"].index) == {"A", "B", "C", "D", "E"}
    assert names["overlap"].loc["A", "E"] >= names["overlap"].loc["B", "D"]


def test_it_holds_no_output() -> None:
    """Outputs would be of another version of the program than the one that runs."""
    data = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    for cell in data["cells"]:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None
    assert len(cells("markdown")) > 5
