"""What the trained networks are run with: sessions of onnxruntime on one thread, and the one tokenizer they share."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


def session(path: Path, threads: int = 1, weights: Mapping[str, npt.NDArray[np.int8]] | None = None) -> Any:
    """A network ready to run; ``weights`` are those that its file leaves out, kept by the caller until this returns.

    Raises ImportError without onnxruntime, and whatever that raises for a damaged file.
    """
    try:
        import onnxruntime
    except ImportError as error:  # so it tells of an interrupt that meets it while it is loaded
        if isinstance(error.__cause__, KeyboardInterrupt):
            raise error.__cause__ from None
        raise

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    if weights:
        given = [onnxruntime.OrtValue.ortvalue_from_numpy(w) for w in weights.values()]
        options.add_external_initializers(list(weights), given)
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@functools.cache
def tokenizer(path: Path) -> Any:
    """The tokenizer in a file, loaded once a process; it neither pads nor cuts."""
    from tokenizers import Tokenizer

    found = Tokenizer.from_file(str(path))
    found.no_padding()
    found.no_truncation()
    return found
