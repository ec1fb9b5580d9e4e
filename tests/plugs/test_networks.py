"""What the trained networks are run with."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rashomon.plugs import networks


@pytest.mark.parametrize("cause", [KeyboardInterrupt, OSError])
def test_an_interrupt_while_a_library_is_loaded_is_one(
    cause: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It passed for a library that is missing, and a comparison by rules alone was told as done."""
    says = f"raise ImportError('initialization failed') from {cause.__name__}()\n"
    (tmp_path / "onnxruntime.py").write_text(says, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    with pytest.raises(KeyboardInterrupt if cause is KeyboardInterrupt else ImportError):
        networks.session(tmp_path / "none.onnx")
