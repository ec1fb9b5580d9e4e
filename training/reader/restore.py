"""A checkpoint to go on from, out of the shipped reader.onnx and names.onnx: their 8-bit weights as numbers again.

    python restore.py --models DIR --out FILE.pt

What rounding took is won back within some hundred steps of a second round.  The graph's mean over layers is kept as
plain numbers, so their logarithms are weights that give the same mean.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from net import Labels, Net
from onnx import numpy_helper

HEADS = {"ad.0": 198, "ah.0": 200, "ld.0": 202, "lh.0": 204, "tags.u": 206, "tags.x": 208, "tags.f": 210,
         "ends.0.0": 212, "ends.1": 214}  # the exporter's names for the heads' matrices, in graph order


def stored(path: Path) -> dict[str, torch.Tensor]:
    """Every weight of the graph by its name, 8-bit ones as numbers."""
    raw = {i.name: numpy_helper.to_array(i) for i in onnx.load(str(path)).graph.initializer}
    out = {}
    for name, value in raw.items():
        if name.endswith("_quantized"):
            own = name.removesuffix("_quantized")
            zero, scale = raw[f"{own}_zero_point"].astype(np.float32), raw[f"{own}_scale"]
            out[own] = torch.tensor((value.astype(np.float32) - zero) * scale)
        elif not name.endswith(("_scale", "_zero_point")):
            out[name] = torch.tensor(value)
    return out


def fill(net: Net, found: dict[str, torch.Tensor], named: dict[str, torch.Tensor]) -> list[str]:
    """Puts the weights of reader.onnx and of names.onnx into ``net`` and gives the names of what stays as it was."""
    state = net.state_dict()
    new: dict[str, torch.Tensor] = {}
    for name in state:
        if (whole := found.get(f"net.{name}")) is not None:
            new[name] = whole
        elif (turned := found.get(f"net.{name}_Transposed")) is not None:
            new[name] = turned.T
    for i in range(len(net.m.encoder.layer)):
        for k, part in enumerate(("query", "key", "value")):
            own = f"m.encoder.layer.{i}.attention.self.{part}"
            new[f"{own}.weight"] = found[f"fused.{i}.weight_Transposed"].T[384 * k:384 * (k + 1)]
            new[f"{own}.bias"] = found[f"fused.{i}.bias"][384 * k:384 * (k + 1)]
    for name, number in HEADS.items():
        new[f"{name}.weight"] = found[f"val_{number}"].T
    rel = net.U.shape[1]
    new["U"] = found["wide"].reshape(rel, net.U.shape[0], rel).permute(1, 0, 2)
    for mix, share in zip(("mix_syntax", "mix_tags"), _shares(found, 8).reshape(2, 4), strict=True):
        new[f"{mix}.weight"] = share.log()
    new |= weights_of(named)
    for name, value in new.items():
        state[name] = value.reshape(state[name].shape).contiguous()
    net.load_state_dict(state)
    return sorted(set(state) - set(new))


def weights_of(named: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The weights of names.onnx by the names that they have in ``Net``."""
    out = {"mix_names.weight": _shares(named, 4).log()}
    for part in ("names.0.0", "names.1"):
        out[f"{part}.weight"] = named[f"{part}.weight_Transposed"].T.contiguous()
        out[f"{part}.bias"] = named[f"{part}.bias"]
    return out


def labels_of(models: Path) -> Labels:
    """What the reader in a folder can answer, as training numbers it."""
    config = json.loads((models / "reader.json").read_text(encoding="utf-8"))
    return {"d": config["relations"], "u": config["upos"], "x": config["xpos"], "n": config["names"],
            "f": [f or "_" for f in config["feats"]]}


def _shares(found: dict[str, torch.Tensor], count: int) -> torch.Tensor:
    """The first shares of layers, in graph order."""
    return torch.stack([found["select" + (f"_{i}" if i else "")] for i in range(count)])


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--models", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    args = p.parse_args()
    labels = labels_of(args.models)
    net = Net(labels)
    print("left as they were:", fill(net, *(stored(args.models / f"{n}.onnx") for n in ("reader", "names"))))
    torch.save({"net": net.state_dict(), "labels": labels}, args.out)


if __name__ == "__main__":
    main()
