"""From a checkpoint to the shipped files: reader.onnx (8-bit weights) and reader.json.

    python export.py --checkpoint FILE.pt --out DIR

The graph reads one sentence a call, so nothing can depend on batch-mates.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import math
import shutil
import tempfile
from pathlib import Path

import numpy as np
import torch
from clean import clean
from net import Labels, Net, encoder_folder
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn


class Plain(nn.Module):
    """The same network for one sentence, written out so that the graph is small: no mask, no batch."""

    def __init__(self, net: Net, labels: Labels) -> None:
        super().__init__()
        self.net = net
        self.root = labels["d"].index("root")
        self.fused = nn.ModuleList()
        for layer in net.m.encoder.layer:
            own = layer.attention.self
            qkv = nn.Linear(384, 1152)
            qkv.weight.data = torch.cat([own.query.weight, own.key.weight, own.value.weight]).detach()
            qkv.bias.data = torch.cat([own.query.bias, own.key.bias, own.value.bias]).detach()
            self.fused.append(qkv)
        rel = net.U.shape[1]
        self.register_buffer("wide", net.U.detach().permute(1, 0, 2).reshape(rel, -1).contiguous())
        self.size, self.count = rel, net.U.shape[0]

    def encode(self, ids: Tensor, kinds: Tensor) -> list[Tensor]:
        e = self.net.m.embeddings
        at = torch.arange(ids.shape[0])
        x = e.LayerNorm(e.word_embeddings(ids) + e.token_type_embeddings(kinds) + e.position_embeddings(at))
        out = []
        for layer, qkv in zip(self.net.m.encoder.layer, self.fused, strict=True):
            q, k, v = qkv(x).reshape(-1, 3, 12, 32).permute(1, 2, 0, 3).unbind(0)
            weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(32), -1)
            y = (weights @ v).transpose(0, 1).reshape(-1, 384)
            x = layer.attention.output.LayerNorm(layer.attention.output.dense(y) + x)
            y = nn.functional.gelu(layer.intermediate.dense(x))
            x = layer.output.LayerNorm(layer.output.dense(y) + x)
            out.append(x)
        return out

    def forward(self, ids: Tensor, kinds: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        layers = self.encode(ids, kinds)[-4:]
        out = self.net.heads([x.unsqueeze(0) for x in layers], first.unsqueeze(0))
        left = (out["ld"][0] @ self.wide).reshape(-1, self.size)
        rel = (left @ out["lh"][0].T).reshape(first.shape[0], self.count, first.shape[0])
        low = torch.zeros(self.count).index_fill(0, torch.tensor([self.root]), 1e6)
        rel = (rel - low[None, :, None]).argmax(1)
        vec = layers[-1].index_select(0, first)
        return (out["arc"][0], rel, out["u"][0].argmax(-1), out["x"][0].argmax(-1), out["f"][0].argmax(-1),
                out["n"][0].log_softmax(-1), vec, out["z"][0].sigmoid())


OUTPUTS = ["arc", "rel", "upos", "xpos", "feats", "names", "vectors", "ends"]


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--float", action="store_true", help="keep 32-bit weights, to measure what 8 bits cost")
    args = p.parse_args()
    saved = torch.load(args.checkpoint, map_location="cpu")
    labels: Labels = saved["labels"]
    net = Net(labels)
    net.load_state_dict(saved["net"])
    plain = Plain(net.eval(), labels).eval()
    ids, kinds, first = torch.randint(1000, 2000, (11,)), torch.ones(11, dtype=torch.long), torch.arange(9)
    pieces, words = torch.export.Dim("pieces", min=3, max=512), torch.export.Dim("words", min=2, max=512)
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "reader.onnx"
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(plain, (ids, kinds, first), str(full), input_names=["ids", "kinds", "first"],
                          output_names=OUTPUTS, dynamo=True, external_data=False,
                          dynamic_shapes=({0: pieces}, {0: pieces}, {0: words}))
        check(plain, full)
        if args.float:
            shutil.copy(full, target)
        else:
            quantize_dynamic(str(full), str(target), weight_type=QuantType.QInt8, per_channel=True,
                             op_types_to_quantize=["MatMul", "Gemm", "Gather"],
                             extra_options={"MatMulConstBOnly": True})
    clean(target)
    feats = [f if f != "_" else "" for f in labels["f"]]
    config = {"format": 1, "relations": labels["d"], "upos": labels["u"], "xpos": labels["x"], "feats": feats,
              "names": labels["n"], "sha256": hashlib.sha256(target.read_bytes()).hexdigest()}
    (args.out / "reader.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    shutil.copy(Path(encoder_folder()) / "tokenizer.json", args.out / "tokenizer.json")
    print(target.stat().st_size, config["sha256"])


def check(plain: Plain, path: Path) -> None:
    """The exported graph gives what torch gives, at another length than the traced one."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path))
    ids, kinds, first = torch.randint(1000, 9000, (23,)), torch.ones(23, dtype=torch.long), torch.arange(17)
    with torch.no_grad():
        want = plain(ids, kinds, first)
    got = session.run(None, {"ids": ids.numpy(), "kinds": kinds.numpy(), "first": first.numpy()})
    for name, a, b in zip(OUTPUTS, want, got, strict=True):
        same = np.allclose(a.numpy(), b, atol=2e-3) if b.dtype.kind == "f" else np.mean(a.numpy() == b)
        print(name, b.shape, b.dtype, same)


if __name__ == "__main__":
    main()
