"""From a checkpoint to the shipped files: reader.onnx and names.onnx (8-bit weights) and reader.json.

    python export.py --checkpoint FILE.pt --out DIR

The graphs read one sentence a call, so nothing can depend on batch-mates.  The head for names is a file of its own
over the words' vectors, so that a new one leaves the encoder's file as it is.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import math
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from clean import clean
from net import Labels, Net, encoder_folder
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

Given = Mapping[str, tuple[Tensor, dict[int, Any]]]  # an example of each input, and which of its sides vary


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
        words = torch.stack([x.index_select(0, first) for x in layers])
        return (out["arc"][0], rel, out["u"][0].argmax(-1), out["x"][0].argmax(-1), out["f"][0].argmax(-1), words,
                out["z"][0].sigmoid())


class Names(nn.Module):
    """The head for names: the layers of one sentence's words, [4, words, 384], to log-probabilities [words, labels]."""

    def __init__(self, mix: nn.Module, names: nn.Module) -> None:
        super().__init__()
        self.mix, self.names = mix, names

    def forward(self, layers: Tensor) -> Tensor:
        logp: Tensor = self.names(self.mix(list(layers.unbind(0)))).log_softmax(-1)
        return logp


OUTPUTS = ["arc", "rel", "upos", "xpos", "feats", "layers", "ends"]


def exported(plain: nn.Module, given: Given, outputs: Sequence[str], target: Path, whole: bool = False) -> str:
    """Writes a network, its weights in 8 bits unless ``whole``, and gives the hash of the file."""
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(plain, tuple(x for x, _ in given.values()), str(full), input_names=list(given),
                          output_names=list(outputs), dynamo=True, external_data=False,
                          dynamic_shapes=tuple(sides for _, sides in given.values()))
        check(plain, {k: x for k, (x, _) in given.items()}, outputs, full)
        if whole:
            shutil.copy(full, target)
        else:
            quantize_dynamic(str(full), str(target), weight_type=QuantType.QInt8, per_channel=True,
                             op_types_to_quantize=["MatMul", "Gemm", "Gather"],
                             extra_options={"MatMulConstBOnly": True})
    clean(target)
    told = hashlib.sha256(target.read_bytes()).hexdigest()
    print(target.name, target.stat().st_size, told)
    return told


def names_file(head: nn.Module, folder: Path, whole: bool = False) -> None:
    """Writes names.onnx: a head of [4, words, 384], the root first, to log-probabilities [words, labels]."""
    words = torch.export.Dim("words", min=2, max=512)
    exported(head.eval(), {"layers": (torch.randn(4, 11, 384), {1: words})}, ["names"], folder / "names.onnx", whole)


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
    given: Given = {"ids": (ids, {0: pieces}), "kinds": (kinds, {0: pieces}), "first": (first, {0: words})}
    told = exported(plain, given, OUTPUTS, args.out / "reader.onnx", args.float)
    names_file(Names(net.mix_names, net.names), args.out, args.float)
    feats = [f if f != "_" else "" for f in labels["f"]]
    config = {"format": 2, "relations": labels["d"], "upos": labels["u"], "xpos": labels["x"], "feats": feats,
              "names": labels["n"], "sha256": told}
    (args.out / "reader.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    shutil.copy(Path(encoder_folder()) / "tokenizer.json", args.out / "tokenizer.json")


def check(plain: nn.Module, given: Mapping[str, Tensor], outputs: Sequence[str], path: Path) -> None:
    """The exported graph gives what torch gives, at another length than the traced one."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path))
    longer = {k: torch.cat([x, x], -1 if x.dim() == 1 else 1) for k, x in given.items()}
    with torch.no_grad():
        want = plain(*longer.values())
    got = session.run(None, {k: x.numpy() for k, x in longer.items()})
    for name, a, b in zip(outputs, want if isinstance(want, tuple) else (want,), got, strict=True):
        same = np.allclose(a.numpy(), b, atol=2e-3) if b.dtype.kind == "f" else np.mean(a.numpy() == b)
        print(name, b.shape, b.dtype, same)


if __name__ == "__main__":
    main()
