"""clean.py FILE.onnx …: takes out of a graph what the exporter noted of this machine (stack traces with paths).

The weights and what they compute stay as they are; the file's hash changes, and the card beside it must name the new.
"""

from __future__ import annotations

import sys
from pathlib import Path

import onnx


def clean(path: Path) -> None:
    """Rewrites the file without metadata and notes on nodes, values and graphs."""
    model = onnx.load(str(path), load_external_data=False)
    del model.metadata_props[:]
    graphs = [model.graph, *model.functions]
    for graph in graphs:
        graph.ClearField("doc_string")
        del graph.metadata_props[:]
        values = [*graph.node, *graph.value_info]
        if isinstance(graph, onnx.GraphProto):
            values += [*graph.input, *graph.output, *graph.initializer]
        for one in values:
            one.ClearField("doc_string")
            del one.metadata_props[:]
    onnx.save(model, str(path))


if __name__ == "__main__":
    for name in sys.argv[1:]:
        clean(Path(name))
